package fadu.demo;

import java.util.List;
import java.util.Optional;

/**
 * A matter as planned, with all that is done on it in the year.
 *
 * @param title what lists show, where the matter has no field of that name
 */
public record Planned(String id, String procedure, String unit, Optional<String> title, List<Doing> doings) {}
