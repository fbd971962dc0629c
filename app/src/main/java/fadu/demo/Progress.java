package fadu.demo;

import java.time.LocalDate;

/** Is told how far the loading has come. */
@FunctionalInterface
public interface Progress {
    void at(LocalDate day, int done, int all);
}
