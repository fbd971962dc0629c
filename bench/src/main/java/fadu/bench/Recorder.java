package fadu.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A driver that passes all to PostgreSQL's and keeps the statements of each transaction with their parameters. */
final class Recorder implements Driver {
    private static final String PREFIX = "jdbc:recorded:";

    private final List<List<Recorded>> transactions = new ArrayList<>();
    private List<Recorded> open = new ArrayList<>();

    static String url(String url) {
        return PREFIX + url;
    }

    /** The transactions that were committed since the last call, in order. */
    synchronized List<List<Recorded>> taken() {
        var out = List.copyOf(transactions);
        transactions.clear();
        open = new ArrayList<>();
        return out;
    }

    private synchronized void executed(Recorded statement) {
        open.add(statement);
    }

    private synchronized void committed() {
        transactions.add(List.copyOf(open));
        open = new ArrayList<>();
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        var real = DriverManager.getConnection(url.substring(PREFIX.length()), info);
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("commit")) {
                committed();
            }
            var result = call(real, method, arguments);
            return result instanceof PreparedStatement statement && arguments != null
                    ? statement(statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement statement(PreparedStatement real, String sql) {
        var calls = new ArrayList<Recorded.Call>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            boolean parameter = method.getName().startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && arguments[0] instanceof Integer;
            if (parameter) {
                calls.add(Recorded.Call.of(method, arguments));
            } else if (method.getName().startsWith("execute")) {
                executed(new Recorded(sql, List.copyOf(calls)));
            }
            return call(real, method, arguments);
        });
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("fadu.bench");
    }
}
