package fadu.web.desk;

import fadu.law.Act;
import fadu.law.FieldType;
import fadu.law.Procedure;
import fadu.notice.Notices;
import fadu.rule.Timeline;
import fadu.web.Frame;
import fadu.web.Times;
import fadu.work.Names;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An urging letter with its receipt.
 *
 * @param link to the entry that it is, or to the notice
 * @param words what it says; empty where whoever looks may not see the matter
 * @param state in words: not read, read, answered, taken back
 * @param tone late where no answer came in time
 * @param by until when an answer is asked for; empty where that is not said
 */
public record LetterLine(
        String link,
        String name,
        String text,
        String words,
        String from,
        String to,
        String made,
        String by,
        String receipt,
        String state,
        String tone) {

    /** What a letter says: the texts of the entry that it is. */
    static String words(Procedure procedure, Timeline course, int seq) {
        return course.entry(seq).stream()
                .flatMap(e -> Stream.ofNullable(procedure.acts().get(e.act()))
                        .flatMap(a -> a.fields().stream().map(Act.Input::field))
                        .filter(f -> f.type() == FieldType.TEXT)
                        .flatMap(f -> Stream.ofNullable(e.values().get(f.id()))))
                .map(String::valueOf)
                .collect(Collectors.joining("；"));
    }

    /** As it stands before its addressee: opening it there is the receipt. */
    LetterLine opening(long notice) {
        return new LetterLine("/notices/" + notice, name, text, words, from, to, made, by, receipt, state, tone);
    }

    static LetterLine of(Notices.Notice n, String words, Map<String, String> rules, Names names, Frame frame) {
        var letter = n.letter().orElseThrow();
        boolean late = letter.late(frame.today());
        var state = letter.withdrawn()
                ? frame.say("letter.withdrawn")
                : letter.answeredOn().isPresent()
                        ? frame.say(
                                "letter.answered",
                                frame.near(letter.answeredOn().get()))
                        : frame.say(late ? "letter.late" : "letter.open");
        return new LetterLine(
                "/matters/" + n.matter() + "#entry-" + n.seq(),
                rules.getOrDefault(n.rule(), n.rule()),
                frame.say(n.text()),
                words,
                frame.say(names.person(letter.sender())),
                frame.say(names.person(n.person())),
                Times.minute(n.made()),
                letter.replyBy().map(frame::near).orElse(""),
                n.read()
                        .map(r -> frame.say("letter.read", Times.minute(r).substring(5)))
                        .orElseGet(() -> frame.say("letter.unread")),
                late && letter.answeredOn().isPresent() ? state + frame.say("letter.too-late") : state,
                late ? "late" : letter.answeredOn().isPresent() ? "done" : "on");
    }
}
