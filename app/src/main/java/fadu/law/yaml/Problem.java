package fadu.law.yaml;

import fadu.Words;

/**
 * A fault in a law file.
 *
 * @param place where it stands
 * @param what what is wrong
 * @param right what would be right
 */
public record Problem(Place place, Words what, Words right) {
    @Override
    public String toString() {
        return place + " " + what.zh() + "；" + right.zh() + " / " + what.en() + "; " + right.en();
    }
}
