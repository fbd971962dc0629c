package fadu.notice;

import fadu.Words;
import fadu.law.NoticeRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one person is to be told.
 *
 * @param cause what brought it about; the same is told once
 * @param seq the entry that brought it about; 0 for a limit
 * @param link where it leads on the desk
 * @param sender of a letter; empty where no answer is asked for
 */
record Told(
        NoticeRule rule,
        String person,
        String cause,
        String matter,
        int seq,
        String link,
        Words text,
        Optional<String> sender,
        Optional<LocalDate> replyBy) {}
