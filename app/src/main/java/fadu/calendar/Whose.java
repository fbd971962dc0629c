package fadu.calendar;

/** Whom a period binds; some statutes count an organ's days as working days and a party's not. */
public enum Whose {
    ORGAN,
    PARTY
}
