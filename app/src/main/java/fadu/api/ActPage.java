package fadu.api;

import java.util.List;

/** The acts that are near. */
record ActPage(List<ActLine> acts) {}
