package fadu.web.desk;

import fadu.approval.Actor;
import fadu.law.Act;
import fadu.matter.MatterFile;
import fadu.rule.Situation;
import fadu.work.Named;
import java.util.Optional;
import java.util.Set;

/**
 * A matter that lies open before somebody who may see it.
 *
 * @param actor this person
 */
record OpenMatter(MatterFile file, Actor actor) {

    /** What this person is to this matter. */
    Set<String> roles() {
        return file.roles(actor.person(), actor.reach().roles(unit()));
    }

    /** What he is to an act of it. */
    Set<String> roles(Act act, Optional<String> row) {
        return actor.roles(actor.reach(), file, act, row);
    }

    /** The unit whose posts do what is asked. */
    Optional<String> unit(Steps.Asked asked) {
        return actor.unit(file.row(), asked.act(), asked.row());
    }

    /** The steps by which it is done. */
    Steps steps(Desk desk, Steps.Asked asked) {
        return new Steps(desk, unit(asked), roles(asked.act(), asked.row()));
    }

    /** What looks for that which an act of it names. */
    Named named() {
        return new Named(actor, Optional.of(file));
    }

    String id() {
        return file.row().id();
    }

    /** The matter's own number; its id before it has one. */
    String number() {
        return file.row().number().orElse(file.row().id());
    }

    Optional<String> unit() {
        return file.row().unit();
    }

    Situation situation() {
        return file.situation();
    }

    /** The number of the last entry. */
    int head() {
        return file.row().seq();
    }
}
