package fadu.web.check;

import java.util.List;

/**
 * A page of a year.
 *
 * @param begin what the visitor may begin
 */
public record YearView(YearNav nav, List<Doing> begin, List<Section> sections) {}
