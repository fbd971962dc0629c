package fadu.notice;

import java.time.Instant;

/**
 * A notice on its way to one person.
 *
 * @param id the same whenever it is sent again
 * @param channel mail, sms or chat
 * @param to the address
 * @param text in both languages, without any value of a matter
 * @param link to the notice on the desk
 * @param at when it is sent
 */
record Message(String id, String channel, String to, String place, String text, String link, Instant at) {
    String subject() {
        return "法度 Fadu · " + place;
    }
}
