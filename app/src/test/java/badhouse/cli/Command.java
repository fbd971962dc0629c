package badhouse.cli;

import badhouse.web.Page;

/** And the other imports back, as an array. */
public interface Command {
    /** The pages. */
    Page[] pages();
}
