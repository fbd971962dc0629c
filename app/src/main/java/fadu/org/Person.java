package fadu.org;

import fadu.Words;

/** Somebody who works here. */
public record Person(String jurisdiction, String id, Words name) {}
