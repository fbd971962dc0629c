package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a matter is begun.
 *
 * @param kinds what this person may begin
 */
public record NewMatterView(List<Kind> kinds, Optional<ActForm> form) {
    /** A kind of matter with its first acts. */
    public record Kind(String name, String basis, List<NearActs.Open> starts) {}
}
