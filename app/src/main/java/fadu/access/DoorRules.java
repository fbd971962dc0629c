package fadu.access;

import fadu.Trouble;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often one may try to sign in, and how long one stays in.
 *
 * @param tries wrong passwords in a row, after which an account rests
 * @param restMinutes how long it rests
 * @param addressTries wrong passwords from one address within the rest's length, after which the address rests
 * @param idleMinutes a session that is not used for so long ends
 * @param longestHours a session ends after so long in any case
 */
public record DoorRules(int tries, int restMinutes, int addressTries, int idleMinutes, int longestHours) {
    /** What holds where a place decided nothing. */
    public static final DoorRules DEFAULT = new DoorRules(5, 10, 50, 60, 10);

    /**
     * Rules within their bounds.
     *
     * @throws Trouble naming the bounds
     */
    public DoorRules {
        within("连续输错次数", "wrong passwords in a row", tries, 3, 20);
        within("暂停分钟数", "minutes of rest", restMinutes, 1, 1440);
        within("同一地址输错次数", "wrong passwords from one address", addressTries, 5, 1000);
        within("闲置分钟数", "idle minutes", idleMinutes, 5, 720);
        within("最长小时数", "longest hours", longestHours, 1, 72);
    }

    /** What other rules would change, such as {@code tries 5→6}; empty where they are the same. */
    public String changedBy(DoorRules other) {
        return Stream.of(
                        changed("tries", tries, other.tries),
                        changed("rest", restMinutes, other.restMinutes),
                        changed("address", addressTries, other.addressTries),
                        changed("idle", idleMinutes, other.idleMinutes),
                        changed("longest", longestHours, other.longestHours))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String changed(String name, int before, int after) {
        return before == after ? "" : name + " " + before + "→" + after;
    }

    private static void within(String zh, String en, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Trouble(
                    zh + "须为 " + least + " 至 " + most + "，您填的是 " + value,
                    en + ": from " + least + " to " + most + ", and not " + value);
        }
    }

    Duration rest() {
        return Duration.ofMinutes(restMinutes);
    }

    Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    Duration longest() {
        return Duration.ofHours(longestHours);
    }
}
