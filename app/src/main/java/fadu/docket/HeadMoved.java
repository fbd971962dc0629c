package fadu.docket;

import fadu.Trouble;
import fadu.Words;

/** Two acted on one matter at once, and the other was first. Reading the matter again and retrying is safe. */
public final class HeadMoved extends Trouble {
    private static final long serialVersionUID = 1;

    HeadMoved(Entry entry, Throwable cause) {
        super(
                new Words(
                        "事项 " + entry.matter() + " 刚刚由他人办理了另一环节，本次操作未记入：请刷新后重试",
                        "Someone else has just acted on matter " + entry.matter()
                                + ", so nothing was recorded: load it again and retry"),
                cause);
    }
}
