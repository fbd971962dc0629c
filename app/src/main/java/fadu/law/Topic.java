package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.List;

/**
 * Kinds of matter that belong together, for those who look for one.
 *
 * @param procedures their names, in the order in which they are shown
 */
public record Topic(String id, Words name, List<String> procedures, Place place) {}
