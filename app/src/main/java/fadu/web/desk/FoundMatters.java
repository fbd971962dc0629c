package fadu.web.desk;

import java.util.List;

/** Matters that a field may name. */
public record FoundMatters(List<ActForm.Option> options) {}
