package fadu.work;

import fadu.Words;
import fadu.rule.Irregular;

/** A choice that an input of a form offers. */
public sealed interface Offer {
    /** What is sent for it. */
    String id();

    /** What it is called. */
    Words name();

    /** A person, a unit, a matter, or one of those that the definition names. */
    record Plain(String id, Words name) implements Offer {}

    /**
     * Somebody whom a gate does not count today.
     *
     * @param open whether he can be chosen all the same, since only a later act asks
     */
    record Barred(String id, Words name, Irregular why, boolean open) implements Offer {}

    /**
     * A field of an entry that can be corrected.
     *
     * @param now what the entry holds
     */
    record Held(String id, Words name, Words now) implements Offer {}

    /**
     * A statute in force; one of its articles is sent with it.
     *
     * @param articles how many it has
     */
    record Statute(String id, int articles) implements Offer {
        @Override
        public Words name() {
            return new Words(id, id);
        }
    }
}
