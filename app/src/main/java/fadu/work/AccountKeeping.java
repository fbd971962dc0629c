package fadu.work;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.OneTimeCodes;
import fadu.access.Sessions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Opens, unlocks and closes the accounts of others, for the security administrator; each in the log of the door. */
public final class AccountKeeping {
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final DoorLog log;

    public AccountKeeping(Accounts accounts, OneTimeCodes codes, Sessions sessions, DoorLog log) {
        this.accounts = accounts;
        this.codes = codes;
        this.sessions = sessions;
        this.log = log;
    }

    /** What can be done with an account that there is. */
    public enum Change {
        UNLOCK,
        CODES_OFF,
        END,
        CLOSE;

        /** As an address has it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** By its id. */
        public static Optional<Change> of(String id) {
            return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
        }
    }

    /**
     * Gives somebody a password, with which he chooses one of his own.
     *
     * @param session of whoever gives it, which goes on
     * @throws Trouble saying why it cannot be
     */
    public void give(Keeping keeping, String person, String password, String session, Made made) {
        notHisOwn(keeping, person);
        if (!keeping.people().containsKey(person)) {
            throw new Trouble("没有这个人，请重新选择", "there is no such person; choose again");
        }
        accounts.give(keeping.actor().jurisdiction(), person, password, made.door());
        sessions.endOthers(keeping.actor().jurisdiction(), person, session);
        note(keeping, person, What.PASSWORD, made);
    }

    /**
     * Opens an account with a first password, as {@link #give} gives one.
     *
     * @return whether it was opened; false where there is one by now, which stays as it is
     */
    public boolean begin(Keeping keeping, String person, String password, Made made) {
        boolean opened = accounts.begin(keeping.actor().jurisdiction(), person, password, made.door());
        if (opened) {
            note(keeping, person, What.PASSWORD, made);
        }
        return opened;
    }

    /**
     * Changes somebody else's account.
     *
     * @throws Trouble saying why it cannot be
     */
    public void change(Keeping keeping, String person, Change change, Made made) {
        notHisOwn(keeping, person);
        var j = keeping.actor().jurisdiction();
        var noted = switch (change) {
            case UNLOCK -> {
                accounts.unlock(j, person);
                yield What.UNLOCKED;
            }
            case CODES_OFF -> {
                codes.end(j, person);
                yield What.CODES_OFF;
            }
            case END -> {
                sessions.endOthers(j, person, "");
                yield What.ENDED;
            }
            case CLOSE -> {
                keeping.notTheLast(person, accounts, made.door());
                accounts.close(j, person);
                sessions.endOthers(j, person, "");
                yield What.CLOSED;
            }
        };
        note(keeping, person, noted, made);
    }

    /** @throws Trouble when it is the administrator's own, which somebody else must keep */
    private static void notHisOwn(Keeping keeping, String person) {
        if (person.equals(keeping.actor().person())) {
            throw new Trouble("本人的账号须由他人处理", "your own account is for somebody else to keep");
        }
    }

    private void note(Keeping keeping, String person, What what, Made made) {
        var actor = keeping.actor();
        log.add(actor.jurisdiction(), person, what, actor.person(), made.address(), made.door());
    }
}
