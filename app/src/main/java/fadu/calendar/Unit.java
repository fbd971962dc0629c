package fadu.calendar;

import fadu.Words;

/** What a period is counted in. */
public enum Unit {
    WORKING_DAY("个工作日", "working day", 25_000),
    DAY("日", "day", 36_500),
    MONTH("个月", "month", 1_200),
    YEAR("年", "year", 100),
    HOUR("小时", "hour", 876_000);

    private final String zh;
    private final String en;
    private final int most;

    Unit(String zh, String en, int most) {
        this.zh = zh;
        this.en = en;
        this.most = most;
    }

    /** So many of the unit, in words: {@code 20个工作日 / 20 working days}. */
    public Words words(long count) {
        return new Words(count + zh, count + " " + en + (count == 1 ? "" : "s"));
    }

    /** The unit as a length is written: {@code working day}. */
    String en() {
        return en;
    }

    /** The greatest count that makes sense: about a hundred years. */
    int most() {
        return most;
    }
}
