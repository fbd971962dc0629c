package fadu.matter;

import fadu.rule.TakeOn;
import java.util.Optional;

/**
 * A matter found elsewhere, half done or closed.
 *
 * @param matter its id here
 * @param unit whose matter it is
 * @param found states, values and past acts, with their source
 * @param key idempotency key: the source's file and row
 */
public record TakingOn(String matter, String unit, Optional<String> title, TakeOn found, Optional<String> key) {}
