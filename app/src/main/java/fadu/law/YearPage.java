package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.List;

/**
 * A page of what was done in a year, across matters.
 *
 * @param begin the kinds of matter that can be begun from it
 * @param parts in the order in which they stand
 */
public record YearPage(String id, Words name, List<String> begin, List<YearPart> parts, Place place) {}
