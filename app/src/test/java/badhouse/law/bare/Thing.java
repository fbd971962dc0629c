package badhouse.law.bare;

/** In a package without package-info. */
public record Thing() {}
