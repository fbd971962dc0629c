package fadu.web.desk;

import fadu.notice.Notices;
import fadu.web.Frame;
import fadu.web.Times;
import fadu.work.Names;
import java.util.Map;

/**
 * An urging letter with its receipt.
 *
 * @param link to the entry that it is, or to the notice
 * @param state in words: not read, read, answered, taken back
 * @param tone late where no answer came in time
 * @param by until when an answer is asked for; empty where that is not said
 */
public record LetterLine(
        String link,
        String name,
        String text,
        String from,
        String to,
        String made,
        String by,
        String receipt,
        String state,
        String tone) {

    /** As it stands before its addressee: opening it there is the receipt. */
    LetterLine opening(long notice) {
        return new LetterLine("/notices/" + notice, name, text, from, to, made, by, receipt, state, tone);
    }

    static LetterLine of(Notices.Notice n, Map<String, String> rules, Names names, Frame frame) {
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
