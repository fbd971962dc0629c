package fadu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Chance with a fixed seed. Each matter has a chance of its own, made from the seed and its id, so that leaving one matter
 * out changes no other.
 */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The chance of what bears this name. */
    static Chance of(long seed, String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new Chance(seed * 0x9e3779b97f4a7c15L ^ hash);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Whether something comes about that does so {@code share} times of a hundred. */
    boolean inHundred(int share) {
        return random.nextInt(100) < share;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of the keys, by weight. */
    <T> T weighed(Map<T, Integer> shares) {
        int at = random.nextInt(shares.values().stream().mapToInt(i -> i).sum());
        for (var share : shares.entrySet()) {
            at -= share.getValue();
            if (at < 0) {
                return share.getKey();
            }
        }
        throw new IllegalArgumentException("no shares");
    }

    <T> List<T> shuffled(List<T> list) {
        var out = new ArrayList<>(list);
        for (int i = out.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            var held = out.get(i);
            out.set(i, out.get(j));
            out.set(j, held);
        }
        return out;
    }
}
