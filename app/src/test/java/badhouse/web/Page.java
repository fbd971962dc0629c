package badhouse.web;

import badhouse.cli.Command;

/** One side imports another. */
public record Page(Command command) {}
