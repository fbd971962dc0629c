package fadu.work;

import fadu.Trouble;
import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.matter.Result;
import fadu.matter.Step;
import fadu.rule.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hand-over book of somebody who leaves, as somebody reads it.
 *
 * @param reader who reads it
 * @param administrator keeps the house and sees no title of a matter
 * @param matters the open ones that the person handles, as far as the reader sees them
 */
public record HandoverBook(Actor reader, String person, boolean administrator, List<MatterRow> matters) {
    /** What is said to anybody else. */
    public static final Words CLOSED = new Words(
            "移交清单由本人、其单位负责人和系统管理员查看。",
            "A hand-over book is for the person, the head of the unit and the system administrator.");

    /** What leaves a matter where it is, in place of a successor. */
    public static final String STAYS = "-";

    private static final int MOST = 1_000;

    /**
     * What is to be handed to whom.
     *
     * @param successor of all matters for which nobody else is named
     * @param others by matter
     * @param key with which the same asked again is harmless
     */
    public record Handing(String successor, Map<String, String> others, String why, String key) {}

    /** What became of it. */
    public record Handed(int done, List<Failed> failed) {}

    /** A matter that stays where it was. */
    public record Failed(MatterRow row, Words why) {}

    /** Somebody's book; empty where it is closed to the reader. */
    public static Optional<HandoverBook> of(Actor reader, String person) {
        var deciding = Deciding.of(reader);
        boolean own = person.equals(reader.person());
        if (!own && deciding.filter(d -> d.leads(person)).isEmpty()) {
            return Optional.empty();
        }
        boolean administrator = deciding.filter(Deciding::administrator).isPresent();
        var all = administrator
                ? Optional.of(
                        ListFilter.of(reader.jurisdiction(), reader.today()).and(reader.told()))
                : reader.filter();
        var rows = all.map(f -> reader.house()
                        .list()
                        .page(f.onlyOpen(true).and(new MatterCondition.Handled(person)), Optional.empty(), MOST)
                        .rows())
                .orElse(List.of());
        return Optional.of(new HandoverBook(reader, person, administrator, rows));
    }

    /** Whether the reader may hand a matter over. */
    public boolean mine(MatterRow row) {
        var roles = reader.reach().roles(row.unit());
        return reader.law()
                .procedure(row.procedure())
                .map(p -> p.acts().get(Act.HAND_OVER))
                .filter(a -> a.by().stream().anyMatch(roles::contains))
                .isPresent();
    }

    /** Hands over what the reader may, each matter by an act of its own. */
    public Handed hand(Handing handing, Instant now) {
        var people = Names.of(reader).people().keySet();
        var failed = new ArrayList<Failed>();
        int done = 0;
        for (var row : matters) {
            var to = handing.others().getOrDefault(row.id(), handing.successor());
            if (to.isBlank() || to.equals(STAYS) || !mine(row)) {
                continue;
            }
            var refused = hand(row, to, people, handing, now);
            refused.ifPresent(why -> failed.add(new Failed(row, why)));
            done += refused.isEmpty() ? 1 : 0;
        }
        return new Handed(done, List.copyOf(failed));
    }

    private Optional<Words> hand(MatterRow row, String to, Set<String> people, Handing handing, Instant now) {
        if (!people.contains(to) || to.equals(person)) {
            return Optional.of(new Words("接收人不存在或就是移交人", "no such successor, or it is the same person"));
        }
        var why = handing.why().isBlank()
                ? "离岗移交 / leaves the post"
                : handing.why().strip();
        var asked = Request.of(
                Act.HAND_OVER,
                reader.person(),
                reader.reach().roles(row.unit()),
                Map.of("new_officer", to, "why", why));
        var step = Step.of(reader.jurisdiction(), row.id(), asked).keyed("hand over " + handing.key() + " " + row.id());
        try {
            return switch (reader.house().matters().act(step, now)) {
                case Result.Entered _ -> Optional.empty();
                case Result.Refused refused ->
                    Optional.of(new Words(
                            refused.reasons().stream().map(r -> r.words().zh()).collect(Collectors.joining("；")),
                            refused.reasons().stream().map(r -> r.words().en()).collect(Collectors.joining("; "))));
            };
        } catch (Trouble trouble) {
            return Optional.of(trouble.words());
        }
    }
}
