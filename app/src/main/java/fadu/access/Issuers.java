package fadu.access;

import fadu.Trouble;
import fadu.store.Database;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The OpenID Connect issuer of each place, and whom it calls how. */
public final class Issuers {
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final OneTimeCodes.Lock lock;

    public Issuers(Database database, OneTimeCodes.Lock lock) {
        this.jdbc = database.worker().sql();
        this.lock = lock;
    }

    /**
     * An issuer.
     *
     * @param name as the sign-in page says it
     * @param address as it names itself
     * @param client how it calls this house
     */
    public record Issuer(String jurisdiction, String name, String address, String client) {}

    /** Whom it calls how. */
    public record Subject(String subject, String person) {}

    /** All issuers, by jurisdiction. */
    public List<Issuer> all() {
        return jdbc.sql("select jurisdiction, name, address, client from issuer order by jurisdiction")
                .query((row, n) -> new Issuer(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** That of a place. */
    public Optional<Issuer> of(String jurisdiction) {
        return all().stream().filter(i -> i.jurisdiction().equals(jurisdiction)).findFirst();
    }

    /**
     * Keeps the issuer of a place, in place of the one before, whose subjects go with it.
     *
     * @param secret by which the issuer knows this house
     * @throws Trouble when something is missing or too long
     */
    public void keep(Issuer issuer, String secret) {
        if (List.of(issuer.name(), issuer.address(), issuer.client(), secret).stream()
                .anyMatch(t -> t.isBlank() || t.length() > LONGEST)) {
            throw new Trouble("名称、地址、客户端代号和密钥都要填写", "name, address, client and secret are all needed");
        }
        end(issuer.jurisdiction());
        jdbc.sql("insert into issuer (jurisdiction, name, address, client, secret) values (?, ?, ?, ?, ?)")
                .params(
                        issuer.jurisdiction(),
                        issuer.name().strip(),
                        issuer.address().strip(),
                        issuer.client().strip(),
                        lock.close().apply(secret.getBytes(StandardCharsets.UTF_8), whose(issuer.jurisdiction())))
                .update();
    }

    /** The secret by which the issuer knows this house. */
    public String secret(Issuer issuer) {
        var closed = jdbc.sql("select secret from issuer where jurisdiction = ?")
                .param(issuer.jurisdiction())
                .query(byte[].class)
                .single();
        return new String(lock.open().apply(closed, whose(issuer.jurisdiction())), StandardCharsets.UTF_8);
    }

    private static String whose(String jurisdiction) {
        return "issuer of " + jurisdiction;
    }

    /** Nobody else says any more who somebody is. */
    public void end(String jurisdiction) {
        jdbc.sql("delete from issuer_subject where jurisdiction = ?")
                .param(jurisdiction)
                .update();
        jdbc.sql("delete from issuer where jurisdiction = ?")
                .param(jurisdiction)
                .update();
    }

    /** Whom the issuer of a place calls how. */
    public List<Subject> subjects(String jurisdiction) {
        return jdbc.sql("select subject, person from issuer_subject where jurisdiction = ? order by person, subject")
                .param(jurisdiction)
                .query((row, n) -> new Subject(row.getString(1), row.getString(2)))
                .list();
    }

    /**
     * Says whom the issuer means by a subject.
     *
     * @throws Trouble when the person has no account
     */
    public void name(String jurisdiction, Subject subject) {
        if (subject.subject().isBlank() || subject.subject().length() > LONGEST) {
            throw new Trouble("请填写对方系统中的标识（sub）", "give the subject (sub) by which the issuer knows the person");
        }
        try {
            jdbc.sql("""
                            insert into issuer_subject (jurisdiction, subject, person) values (?, ?, ?)
                            on conflict (jurisdiction, subject) do update set person = excluded.person""")
                    .params(jurisdiction, subject.subject().strip(), subject.person())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Trouble("这个人还没有账号，请先开立", "the person has no account; open one first");
        }
    }

    /** Forgets a subject. */
    public void forget(String jurisdiction, String subject) {
        jdbc.sql("delete from issuer_subject where jurisdiction = ? and subject = ?")
                .params(jurisdiction, subject)
                .update();
    }

    /** Whom the issuer of a place means. */
    public Optional<String> person(String jurisdiction, String subject) {
        return jdbc.sql("select person from issuer_subject where jurisdiction = ? and subject = ?")
                .params(jurisdiction, subject)
                .query(String.class)
                .optional();
    }
}
