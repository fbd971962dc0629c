package fadu.docket;

import fadu.Words;
import java.util.Optional;

/**
 * The first thing that does not hold, and where.
 *
 * @param matter the matter; empty when it concerns the log or a seal
 * @param seq    the entry's seq, the log's position or the seal's number
 * @param column of which column or part
 * @param words  what does not hold, for a person
 */
public record Finding(Optional<String> matter, long seq, String column, Words words) {

    static Finding entry(String matter, int seq, String column, String zh, String en) {
        return new Finding(
                Optional.of(matter),
                seq,
                column,
                new Words(
                        "事项 " + matter + " 第 " + seq + " 条记录，列 " + column + "：" + zh,
                        "matter " + matter + ", entry " + seq + ", column " + column + ": " + en));
    }

    static Finding log(long position, String zh, String en) {
        return new Finding(
                Optional.empty(),
                position,
                "log",
                new Words("日志第 " + position + " 位：" + zh, "log, position " + position + ": " + en));
    }

    static Finding seal(Seal seal, String column, String zh, String en) {
        var range = seal.first() + "-" + seal.last();
        return new Finding(
                Optional.empty(),
                seal.number(),
                "seal." + column,
                new Words(
                        "第 " + seal.number() + " 号封印（" + seal.day() + "，日志第 " + range + " 位），" + column + "：" + zh,
                        "seal " + seal.number() + " (" + seal.day() + ", positions " + range + "), " + column + ": "
                                + en));
    }
}
