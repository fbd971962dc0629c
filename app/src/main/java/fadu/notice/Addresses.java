package fadu.notice;

import fadu.Trouble;
import fadu.docket.HouseSafe;
import fadu.law.NoticeRule;
import fadu.store.DatabaseRole;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wants to be told besides the desk. Addresses lie encrypted under the house's key. */
public final class Addresses {
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]{1,180}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

    private final DatabaseRole worker;
    private final HouseSafe safe;

    public Addresses(DatabaseRole worker, HouseSafe safe) {
        this.worker = worker;
        this.safe = safe;
    }

    /** One way to somebody. */
    public record Way(String address, boolean wanted) {}

    /** The ways to somebody, by channel. */
    public Map<String, Way> of(String jurisdiction, String person) {
        var ways = new LinkedHashMap<String, Way>();
        worker.sql().sql("""
                        select channel, address, wanted from notice_address
                        where jurisdiction = ? and person = ? order by channel""").params(jurisdiction, person).query(row -> {
            var channel = row.getString(1);
            ways.put(channel, new Way(open(jurisdiction, person, channel, row.getBytes(2)), row.getBoolean(3)));
        });
        return ways;
    }

    /**
     * Keeps a way, or forgets it where the address is empty.
     *
     * @throws Trouble when it is no address of that channel
     */
    public void keep(String jurisdiction, String person, String channel, Way way) {
        var address = way.address().strip();
        if (address.isEmpty()) {
            worker.sql()
                    .sql("delete from notice_address where jurisdiction = ? and person = ? and channel = ?")
                    .params(jurisdiction, person, channel)
                    .update();
            return;
        }
        check(channel, address);
        worker.sql()
                .sql("""
                        insert into notice_address (jurisdiction, person, channel, address, wanted) values (?, ?, ?, ?, ?)
                        on conflict (jurisdiction, person, channel)
                        do update set address = excluded.address, wanted = excluded.wanted""")
                .params(
                        jurisdiction,
                        person,
                        channel,
                        safe.close(address.getBytes(StandardCharsets.UTF_8), whose(jurisdiction, person, channel)),
                        way.wanted())
                .update();
    }

    private static void check(String channel, String address) {
        var shape = channel.equals("mail") ? MAIL : PHONE;
        if (!NoticeRule.CHANNELS.contains(channel) || !shape.matcher(address).matches()) {
            throw channel.equals("mail")
                    ? new Trouble("邮箱地址不完整，请写成 name@example.cn", "that is no e-mail address; write name@example.cn")
                    : new Trouble(
                            "电话号码只写数字，例如 13800000000", "write the telephone number in digits, such as 13800000000");
        }
    }

    String open(String jurisdiction, String person, String channel, byte[] closed) {
        return new String(safe.open(closed, whose(jurisdiction, person, channel)), StandardCharsets.UTF_8);
    }

    private static String whose(String jurisdiction, String person, String channel) {
        return "notices " + jurisdiction + " " + person + " " + channel;
    }

    /** Enough to know it by. */
    public static Optional<String> masked(Optional<Way> way) {
        return way.map(Way::address).map(a -> {
            int at = a.indexOf('@');
            return at > 0
                    ? a.charAt(0) + "***" + a.substring(at)
                    : a.substring(0, Math.min(3, a.length())) + "****" + a.substring(Math.max(0, a.length() - 4));
        });
    }
}
