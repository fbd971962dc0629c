package fadu.web.desk;

import fadu.law.Act;
import fadu.rule.Prospects;
import fadu.work.Holders;
import fadu.work.Names;
import java.util.Optional;

/** Says who can do an act of a matter: the posts, and who holds them today where the matter belongs. */
record Who(OpenMatter matter, Desk desk, Holders holders, Names names) {

    /** 合法性审查人员（赵例一、钱例二）. */
    String can(Act act) {
        var units = matter.actor().units(matter.file().row(), act);
        return desk.frame().say(holders.words(act.by(), units, names));
    }

    /** Whether the visitor can. */
    boolean visitor(Act act) {
        return Prospects.may(matter.situation(), act, matter.roles(act, Optional.empty()));
    }

    /** That somebody else can, where the visitor cannot. */
    Optional<String> others(Act act) {
        return visitor(act)
                ? Optional.empty()
                : Optional.of(desk.frame().say("acts.by", desk.frame().say(act.name()), can(act)));
    }
}
