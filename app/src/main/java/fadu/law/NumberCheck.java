package fadu.law;

import fadu.Words;

/** Nothing gets the number that something else has: what the counter counts apart, the form tells apart. */
record NumberCheck(Checking c) {

    void run() {
        for (var number : c.procedure().numbers().values()) {
            for (var per : number.per()) {
                var shown = "{" + (per.equals("unit") ? "unit.mark" : per) + "}";
                if (!number.form().contains(shown)) {
                    c.wrong(
                            c.place("numbers", number.id(), "form"),
                            "编号 " + number.id() + " 按 " + per + " 分别计数，形式里却没有 " + shown + "，会出现相同的编号",
                            "the number " + number.id() + " is counted per " + per + ", but its form has no " + shown
                                    + ": the same number would be given twice",
                            new Words(
                                    "在形式里写上 " + shown + "，或者从 per 中删去 " + per,
                                    "write " + shown + " into the form, or leave " + per + " out of per"));
                }
            }
        }
    }
}
