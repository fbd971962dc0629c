package fadu.org;

import fadu.Words;
import java.util.Map;

/**
 * Whose government.
 *
 * @param id a short id of our own, {@code zhengzhou-hightech}
 * @param demo whether its matters are invented: every page, file and export of it says so
 * @param attributes codes and the like; some zones have none
 */
public record Jurisdiction(String id, Words name, boolean demo, Map<String, String> attributes) {}
