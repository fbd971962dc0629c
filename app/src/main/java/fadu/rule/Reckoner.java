package fadu.rule;

import fadu.calendar.CountingRules;
import fadu.calendar.WorkCalendar;

/** How periods are counted here: the working days, and each statute's rules of counting. */
public record Reckoner(WorkCalendar calendar, CountingRules rules) {}
