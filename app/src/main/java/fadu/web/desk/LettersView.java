package fadu.web.desk;

import java.util.List;

/** The urging letters that somebody sent and got. */
public record LettersView(List<LetterLine> sent, List<LetterLine> got) {}
