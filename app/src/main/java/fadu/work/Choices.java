package fadu.work;

import fadu.Words;
import fadu.law.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a field offers by its type alone, whatever matter it is asked about. */
public final class Choices {
    private Choices() {}

    /** The choices of its definition, the people, the units, the statutes in force on the day; nothing for any other type. */
    public static List<Offer> of(Field field, Names names, LocalDate day) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> of(field.of());
            case OFFICER, OFFICERS, PERSON -> of(names.people());
            case UNIT -> of(names.units());
            case STATUTE ->
                names.vocabulary().statutes().values().stream()
                        .filter(s -> s.articles() > 0
                                && !s.inForce().isAfter(day)
                                && s.until().map(u -> !u.isBefore(day)).orElse(true))
                        .<Offer>map(s -> new Offer.Statute(s.key(), s.articles()))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Offer> of(Map<String, Words> words) {
        return words.entrySet().stream()
                .<Offer>map(e -> new Offer.Plain(e.getKey(), e.getValue()))
                .toList();
    }
}
