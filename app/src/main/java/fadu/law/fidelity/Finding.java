package fadu.law.fidelity;

import fadu.Words;
import fadu.law.yaml.Place;

/**
 * What could not be confirmed.
 *
 * @param rule its path in the file
 * @param statute the text concerned, title and version
 * @param explained whether the list of open points has it
 */
public record Finding(Place place, String rule, String statute, Kind kind, Words what, boolean explained) {

    /** In the order of gravity. */
    public enum Kind {
        NO_ARTICLE("条款不存在", "no such article"),
        NO_NUMBER("条文中没有这一期限", "the period is not in the article"),
        NO_TEXT("没有该版本文本", "the text is not at hand");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Words words() {
            return new Words(zh, en);
        }
    }
}
