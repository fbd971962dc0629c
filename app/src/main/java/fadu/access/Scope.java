package fadu.access;

import fadu.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token of the API is good for; never more than its person may do himself. */
public enum Scope {
    READ("读取事项、期限、清单", "read matters, limits and registers"),
    ACT("办理：开启事项、作出行为", "act: open matters and enter acts"),
    APPROVE("批准：批准或退回送批的行为", "approve: approve or give back what was laid before you"),
    PERSONAL("写明理由，打开个人信息", "open personal values, saying why"),
    FIGURES("读取指标及其记录", "read figures and their entries"),
    HOOKS("管理事件推送（系统管理员）", "keep webhooks (system administrator)"),
    LOGS("读取登录、拒绝和查阅记录（审计管理员）", "read the logs (audit administrator)"),
    KEEP("管理人员、岗位和账号（系统、安全管理员）", "keep people, posts and accounts (system and security administrator)");

    private final String zh;
    private final String en;

    Scope(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** As it is kept and sent. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it allows. */
    public Words words() {
        return new Words(zh, en);
    }

    /** By its id. */
    public static Optional<Scope> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
