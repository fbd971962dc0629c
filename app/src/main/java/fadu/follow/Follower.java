package fadu.follow;

import fadu.docket.Docket;
import java.time.Instant;

/** Does what follows from an entry. Given the same entry again, it does nothing again. */
public interface Follower {
    /** Its name, under which its place in the log is kept; never changed. */
    String name();

    /**
     * Does what follows.
     *
     * @param now the instant of recording
     */
    void follow(Docket.Logged logged, Instant now);
}
