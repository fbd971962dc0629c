package fadu.work;

import java.time.Instant;

/**
 * From where and when something is done.
 *
 * @param now by the clock of the acts
 * @param door by that of the door
 */
public record Made(String address, Instant now, Instant door) {}
