package fadu.web.desk;

/** How one limit of one matter was counted, as a paper. */
public record CalculationView(String matter, String number, String kind, LimitView limit, boolean reply, String key) {}
