package fadu.document;

/**
 * A part of a line. What a person's name or a personal value is stands in no paper that is hashed: there stands only where it
 * is to be found, so that it can be masked and erased.
 */
public sealed interface Piece {
    /** Words as they stand. */
    record Said(String text) implements Piece {}

    /** The personal value that the matter had in a field when the paper was made. */
    record Personal(String field) implements Piece {}

    /** The name of somebody who works here. */
    record Person(String id) implements Piece {}

    /** The name of a unit. */
    record OfUnit(String id) implements Piece {}
}
