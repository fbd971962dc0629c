package fadu.web.desk;

/** The line of an arrow from one node to another, as SVG has it. */
final class Route {
    private Route() {}

    static String of(Diagram.Node from, Diagram.Node to) {
        int half = from.height() / 2;
        if (to.x() > from.x()) {
            int start = from.x() + from.width();
            return "M%d %d C%d %d %d %d %d %d"
                    .formatted(
                            start,
                            from.y() + half,
                            start + 22,
                            from.y() + half,
                            to.x() - 24,
                            to.y() + half,
                            to.x() - 3,
                            to.y() + half);
        }
        if (to.x() == from.x()) {
            boolean down = to.y() > from.y();
            return "M%d %d L%d %d"
                    .formatted(
                            from.middle(),
                            down ? from.y() + from.height() : from.y(),
                            to.middle(),
                            down ? to.y() - 3 : to.y() + from.height() + 3);
        }
        int bottom = Math.max(from.y(), to.y()) + from.height() + 16;
        return "M%d %d C%d %d %d %d %d %d"
                .formatted(
                        from.middle(),
                        from.y() + from.height(),
                        from.middle(),
                        bottom,
                        to.middle(),
                        bottom,
                        to.middle(),
                        to.y() + from.height() + 3);
    }
}
