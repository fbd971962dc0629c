package fadu.api;

import fadu.Words;
import java.util.Locale;

/** Why a call came to nothing: the {@code type} of a problem, with its status. */
enum ProblemKind {
    MALFORMED(400, "请求有误", "The request cannot be read"),
    TOKEN(401, "没有有效的令牌", "No valid token"),
    SCOPE(403, "令牌不含此项范围", "The token is not good for this"),
    POST(403, "您没有这一岗位", "You do not hold the post"),
    UNKNOWN(404, "没有这一项，或者不在您的范围内", "There is no such thing, or it is out of your reach"),
    CONFLICT(409, "与已有记录冲突，本次未记入", "It conflicts with what was entered before; nothing was entered"),
    TOO_BIG(413, "请求的内容过大", "The request is too big"),
    DOUBTFUL(422, "请先核对，本次未记入", "To be looked at first; nothing was entered"),
    REFUSED(422, "法律不允许，本次未记入", "The law does not allow it; nothing was entered"),
    UNFIT(422, "不能这样办，本次未保存", "It cannot be done so; nothing was kept"),
    FAILED(500, "程序出错，已记录", "The program failed; it was noted"),
    AWAY(503, "暂时无法办理，请稍后再试", "Not possible at the moment; try again later");

    private final int status;
    private final String zh;
    private final String en;

    ProblemKind(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    int status() {
        return status;
    }

    Words title() {
        return new Words(zh, en);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
