package fadu.notice;

import java.io.IOException;

/** A way out of the house. */
interface Gateway {
    /**
     * Hands a message over. The same message may come again when the house did not learn that it went out: its id is then
     * the same.
     *
     * @return what the other side said, for the log
     * @throws IOException when it could not be handed over; it is tried again
     */
    String send(Message message) throws IOException, InterruptedException;
}
