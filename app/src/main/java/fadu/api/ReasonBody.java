package fadu.api;

/** What personal values are needed for; it is kept in the log of who read what. */
record ReasonBody(String reason) {}
