package fadu.api;

import java.util.List;

/**
 * The page of the API.
 *
 * @param zh whether it is in Chinese
 */
public record DocsView(boolean zh, List<Route> routes, List<Example> examples, List<Kind> kinds) {
    /** A route; {@code scopes} are those of which one opens it. */
    public record Route(String method, String path, String about, String scopes) {}

    /** A sort of problem. */
    public record Kind(String id, int status, String title) {}

    /** One of two texts. */
    public String say(String chinese, String english) {
        return zh ? chinese : english;
    }
}
