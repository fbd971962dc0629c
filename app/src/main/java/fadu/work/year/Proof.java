package fadu.work.year;

import java.util.Optional;

/**
 * Evidence by its name.
 *
 * @param matter in whose docket it stands
 * @param sha256 of the file that is attached there; absent where only its name was written
 */
public record Proof(String name, String matter, Optional<String> sha256) {}
