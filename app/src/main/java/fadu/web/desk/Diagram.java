package fadu.web.desk;

import java.util.List;

/**
 * The procedure as a drawing: a band a track, states as nodes, where a matter is, and the ways on. What it shows stands in
 * words too.
 *
 * @param words the drawing in words, for who cannot see it
 */
public record Diagram(int width, int height, String words, List<Band> bands, List<Node> nodes, List<Arrow> arrows) {
    /** The band of a track, with its name. */
    public record Band(String name, int y, int height) {}

    /**
     * A state.
     *
     * @param look here, been, may, theirs or empty
     * @param end whether it needs no way out
     * @param lines its name, as it fits
     * @param title its whole name, with the acts that lead there now
     * @param by the acts that lead there now, as they fit
     */
    public record Node(
            int x,
            int y,
            int width,
            int height,
            String look,
            boolean end,
            List<String> lines,
            String title,
            String by) {
        public int middle() {
            return x + width / 2;
        }

        /** Where a line of the name stands. */
        public int line(int n) {
            return y + height / 2 + 5 + n * 16 - (lines.size() - 1) * 8;
        }
    }

    /**
     * @param path as SVG has it
     * @param look been, may, theirs or empty
     */
    public record Arrow(String path, String look) {}

    /** Whether there is something to see. */
    public boolean drawn() {
        return !nodes.isEmpty();
    }
}
