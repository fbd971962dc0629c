package fadu.web;

import fadu.Trouble;
import fadu.Words;
import java.io.Serial;

/** The page is there and this visitor may not open it. */
public final class Closed extends Trouble {
    @Serial
    private static final long serialVersionUID = 1;

    public Closed(Words words) {
        super(words);
    }
}
