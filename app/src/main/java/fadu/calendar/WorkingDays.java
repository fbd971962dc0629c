package fadu.calendar;

import fadu.Words;
import java.util.Optional;
import java.util.Set;

/**
 * One clause of a statute that makes "days" working days.
 *
 * @param numbers which numbers of days
 * @param of whose periods; empty for everybody's
 * @param basis the article
 * @param house whether this is the house's own reading, where the law is silent
 * @param why the reason for the reading
 */
public record WorkingDays(Numbers numbers, Optional<Whose> of, String basis, boolean house, Optional<Words> why) {

    boolean covers(int days, Whose whose) {
        return numbers.has(days) && of.map(o -> o == whose).orElse(true);
    }

    /** Which numbers of days a clause names. */
    public sealed interface Numbers {
        boolean has(int days);

        /** Every number. */
        record All() implements Numbers {
            @Override
            public boolean has(int days) {
                return true;
            }
        }

        /** So many days or fewer. */
        record UpTo(int most) implements Numbers {
            @Override
            public boolean has(int days) {
                return days <= most;
            }
        }

        /** These numbers and no others. */
        record These(Set<Integer> numbers) implements Numbers {
            public These {
                numbers = Set.copyOf(numbers);
            }

            @Override
            public boolean has(int days) {
                return numbers.contains(days);
            }
        }
    }
}
