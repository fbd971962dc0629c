package fadu.web.admin;

import java.util.List;

/**
 * A unit with its posts and the units below it.
 *
 * @param until its last day; empty while none is set
 */
public record UnitNode(
        String id,
        String zh,
        String en,
        String name,
        String mark,
        String parent,
        String from,
        String until,
        List<PostLine> posts,
        List<UnitNode> below) {}
