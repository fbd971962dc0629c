package fadu.store;

import fadu.Trouble;
import fadu.Words;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Says in one sentence what befell the database, where a person can do something about it. */
public final class DatabaseTrouble {
    private DatabaseTrouble() {}

    /** A {@link Trouble} for a lost connection, a full disk or a stopped server; any other error as it came. */
    public static RuntimeException of(RuntimeException error) {
        if (error instanceof TransactionSystemException failed
                && failed.getApplicationException() instanceof RuntimeException original) {
            return of(original); // what broke the act, not that it could not even be rolled back
        }
        var state = sqlState(error);
        if (state.startsWith("53")) {
            return new Trouble(
                    new Words(
                            "数据库已无空间或连接已满：本次操作未记入，请清理磁盘或稍后重试",
                            "The database is out of disk space or connections: nothing was recorded; free some and try again"),
                    error);
        }
        if (error instanceof CannotCreateTransactionException) {
            return new Trouble(
                    new Words(
                            "连不上数据库：本次操作未开始，什么也没有记入。请确认数据库在运行后重试",
                            "The database cannot be reached: nothing was begun and nothing recorded."
                                    + " See that it runs, then try again"),
                    error);
        }
        if (error instanceof DataAccessResourceFailureException || state.startsWith("08") || state.startsWith("57P")) {
            return new Trouble(
                    new Words(
                            "操作途中与数据库失去联系：本次操作要么全部记入，要么全未记入。数据库恢复后请原样重试，不会重复记入",
                            "The database went away in the middle: the act was recorded whole or not at all."
                                    + " When the database is back, repeat it as it was; it is not entered twice"),
                    error);
        }
        return error;
    }

    /** Whether it may pass by itself: nobody answers, the server starts or stops, all connections are taken. */
    public static boolean passes(RuntimeException error) {
        var state = sqlState(error);
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }

    private static String sqlState(Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
