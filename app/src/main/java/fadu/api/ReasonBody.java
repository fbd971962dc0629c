package fadu.api;

import static java.util.Objects.requireNonNull;

/** What personal values are needed for; it is kept in the log of who read what. */
record ReasonBody(String reason) {
    ReasonBody {
        requireNonNull(reason);
    }
}
