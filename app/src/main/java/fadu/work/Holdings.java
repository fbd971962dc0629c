package fadu.work;

import fadu.access.ApiTokens;
import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Drafts;
import fadu.access.Feeds;
import fadu.approval.Actor;
import fadu.notice.Notices;
import fadu.org.Post;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody holds besides his matters: posts, what he stands in for, letters, approvals, drafts, keys for programs. */
public final class Holdings {
    private static final int MOST = 200;

    private final Actor reader;
    private final String person;

    /**
     * @param reader who is shown it
     * @param person whose it is
     */
    public Holdings(Actor reader, String person) {
        this.reader = reader;
        this.person = person;
    }

    /** His own posts of today. */
    public List<Post> posts() {
        return reader.house().posts().of(reader.jurisdiction(), person, reader.today()).stream()
                .filter(p -> p.acting().isEmpty())
                .toList();
    }

    /** Where he stands in, and where somebody stands in for him, today or later. */
    public List<Post> deputies() {
        return reader.house().posts().acting(reader.jurisdiction()).stream()
                .filter(p -> p.until().filter(u -> !u.isBefore(reader.today())).isPresent())
                .filter(p -> p.person().equals(person)
                        || p.acting().filter(a -> a.holder().equals(person)).isPresent())
                .toList();
    }

    /** The urging letters that he has not answered. */
    public List<Notices.Notice> letters() {
        return new Notices(reader.house().database().worker())
                .letters(reader.jurisdiction(), person, false, MOST).stream()
                        .filter(n -> n.letter()
                                .filter(l -> !l.withdrawn() && l.answeredOn().isEmpty())
                                .isPresent())
                        .toList();
    }

    /** What was laid before himself. */
    public List<Asking> laid() {
        return new Approvals(reader.house().database().worker()).waitingFor(reader.jurisdiction(), Set.of(person));
    }

    /** What he began and did not enter, newest first; what was typed is nobody else's. */
    public List<Drafts.Key> drafts() {
        return new Drafts(reader.house().database().worker()).all(reader.jurisdiction(), person);
    }

    /** The names of his keys for programs. */
    public List<String> tokens(Instant now) {
        return new ApiTokens(reader.house().database())
                .of(reader.jurisdiction(), person, now).stream()
                        .map(ApiTokens.Line::name)
                        .toList();
    }

    /** Whether he has a private address of his calendar. */
    public boolean feed() {
        return new Feeds(reader.house().database().worker()).has(new Feeds.Reader(reader.jurisdiction(), person));
    }
}
