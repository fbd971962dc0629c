package fadu.approval;

import fadu.docket.HouseSafe;
import fadu.matter.House;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Encrypts the personal values of what is laid; what is encrypted belongs to one asking. */
record Sealed(HouseSafe safe, String jurisdiction) {
    static Sealed of(House house, String jurisdiction) {
        return new Sealed(new HouseSafe(house.database().settings().masterKey()), jurisdiction);
    }

    /** Empty where there are none. */
    String close(String id, String personal) {
        return personal.isEmpty()
                ? ""
                : Base64.getEncoder()
                        .encodeToString(safe.close(personal.getBytes(StandardCharsets.UTF_8), belongs(id)));
    }

    String open(String id, String sealed) {
        return sealed.isEmpty()
                ? ""
                : new String(safe.open(Base64.getDecoder().decode(sealed), belongs(id)), StandardCharsets.UTF_8);
    }

    private String belongs(String id) {
        return "approval " + jurisdiction + " " + id;
    }
}
