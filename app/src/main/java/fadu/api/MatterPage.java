package fadu.api;

import java.util.List;
import java.util.Optional;

/**
 * A page of matters, the most urgent first.
 *
 * @param next the {@code cursor} of the page after; absent on the last
 */
record MatterPage(List<MatterLine> matters, Optional<String> next) {}
