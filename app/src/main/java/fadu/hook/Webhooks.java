package fadu.hook;

import fadu.Trouble;
import fadu.docket.HouseSafe;
import fadu.store.Database;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The webhooks of each place. A webhook hears of what comes into the log after it was made. */
public final class Webhooks {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST = 50;
    private static final int ID = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Networks networks;
    private final HouseSafe safe;

    public Webhooks(Database database) {
        this.jdbc = database.worker().sql();
        this.networks = new Networks(database);
        this.safe = new HouseSafe(database.settings().masterKey());
    }

    /** A webhook just made, and its secret, which nobody can read again. */
    public record Made(Webhook webhook, String secret) {}

    /**
     * Makes a webhook.
     *
     * @throws Trouble when the name is missing, the address may not be sent to, or there are too many
     */
    public Made make(
            String jurisdiction, String person, String name, String address, Webhook.Wanted wanted, Instant now) {
        if (name.isBlank() || name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            throw new Trouble(
                    "请写明用途（最多 " + LONGEST_NAME + " 字）和地址（最多 " + LONGEST_ADDRESS + " 字符）",
                    "say what it is for in at most " + LONGEST_NAME + " characters, and give an address of at most "
                            + LONGEST_ADDRESS);
        }
        networks.check(jurisdiction, address);
        if (all(jurisdiction).size() >= MOST) {
            throw new Trouble("最多 " + MOST + " 个推送，请先停用不用的", "there are at most " + MOST + " webhooks; end one first");
        }
        var id = id();
        var secret = Signature.secret();
        jdbc.sql("""
                        insert into webhook (jurisdiction, id, name, address, secret, means, procedures, acts, made, made_by,
                          position)
                        values (:j, :id, :name, :address, :secret, :means, :procedures, :acts, :now, :by,
                          coalesce((select max(position) from log where jurisdiction = :j), 0))""")
                .param("j", jurisdiction)
                .param("id", id)
                .param("name", name.strip())
                .param("address", address.strip())
                .param("secret", safe.close(secret, belongs(jurisdiction, id)))
                .param("means", wanted.means().toArray(String[]::new))
                .param("procedures", wanted.procedures().toArray(String[]::new))
                .param("acts", wanted.acts().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", person)
                .update();
        return new Made(
                new Webhook(id, name.strip(), address.strip(), wanted, now, person, 0, 0), Signature.shown(secret));
    }

    private static String id() {
        var random = new byte[ID];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static String belongs(String jurisdiction, String id) {
        return "webhook " + jurisdiction + " " + id;
    }

    /** All webhooks of a place, the newest first. */
    public List<Webhook> all(String jurisdiction) {
        return jdbc.sql("""
                        select w.id, w.name, w.address, w.means, w.procedures, w.acts, w.made, w.made_by,
                          count(*) filter (where d.state = 'waiting'), count(*) filter (where d.state = 'given-up')
                        from webhook w left join webhook_delivery d
                          on d.jurisdiction = w.jurisdiction and d.webhook = w.id and d.state <> 'sent'
                        where w.jurisdiction = ? group by w.jurisdiction, w.id order by w.made desc, w.id""").param(jurisdiction).query((row, n) -> webhook(row)).list();
    }

    /** One of them. */
    public Optional<Webhook> one(String jurisdiction, String id) {
        return all(jurisdiction).stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** Ends a webhook, with what it still waits for; whether there was one. */
    public boolean end(String jurisdiction, String id) {
        return jdbc.sql("delete from webhook where jurisdiction = ? and id = ?")
                        .params(jurisdiction, id)
                        .update()
                > 0;
    }

    /** The newest deliveries of a webhook. */
    public List<Delivery> deliveries(String jurisdiction, String id, int most) {
        return jdbc.sql("""
                        select d.position, d.matter, d.seq, e.act, d.state, d.tries,
                          case d.state when 'waiting' then d.next_try end, d.last_try, d.answer
                        from webhook_delivery d join entry e using (jurisdiction, matter, seq)
                        where d.jurisdiction = ? and d.webhook = ? order by d.position desc limit ?""")
                .params(jurisdiction, id, most)
                .query((row, n) -> new Delivery(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        instant(row, 7),
                        instant(row, 8),
                        row.getString(9)))
                .list();
    }

    /** Sends an entry again, whatever came of it before; whether there was such a delivery. */
    public boolean again(String jurisdiction, String id, long position, Instant now) {
        return jdbc.sql("""
                        update webhook_delivery set state = 'waiting', tries = 0, next_try = ?
                        where jurisdiction = ? and webhook = ? and position = ?""")
                        .params(now.atOffset(ZoneOffset.UTC), jurisdiction, id, position)
                        .update()
                > 0;
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        var wanted = new Webhook.Wanted(texts(row, 4), texts(row, 5), texts(row, 6));
        return new Webhook(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                wanted,
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getLong(9),
                row.getLong(10));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
