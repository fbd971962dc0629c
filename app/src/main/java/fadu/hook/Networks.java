package fadu.hook;

import fadu.Trouble;
import fadu.store.Database;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a place may send to. Addresses that are not public are closed, so that nobody reaches through this house what only
 * this house can reach; unless the place has opened that network.
 */
public final class Networks {
    private final JdbcClient jdbc;

    public Networks(Database database) {
        this.jdbc = database.worker().sql();
    }

    /** What a place has opened. */
    public List<Network> of(String jurisdiction) {
        return jdbc.sql("select network from allowed_network where jurisdiction = ? order by network")
                .param(jurisdiction)
                .query((row, n) -> Network.parse(row.getString(1)))
                .list();
    }

    /** Opens a network. */
    public void open(String jurisdiction, Network network) {
        jdbc.sql("insert into allowed_network (jurisdiction, network) values (?, ?) on conflict do nothing")
                .params(jurisdiction, network.toString())
                .update();
    }

    /** Closes a network again. */
    public void close(String jurisdiction, Network network) {
        jdbc.sql("delete from allowed_network where jurisdiction = ? and network = ?")
                .params(jurisdiction, network.toString())
                .update();
    }

    /** What each place has opened. */
    Map<String, List<Network>> all() {
        var all = new HashMap<String, List<Network>>();
        jdbc.sql("select jurisdiction, network from allowed_network").query(row -> {
            all.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(Network.parse(row.getString(2)));
        });
        return all;
    }

    /**
     * Looks at an address before anything is sent there.
     *
     * @throws Trouble saying why nothing may be sent there
     */
    public void check(String jurisdiction, URI address) {
        check(address, of(jurisdiction));
    }

    /** The same of an address as it was typed. */
    public void check(String jurisdiction, String address) {
        check(jurisdiction, uri(address.strip()));
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Trouble("“" + address + "”不是地址", "“" + address + "” is no address");
        }
    }

    static void check(URI address, List<Network> opened) {
        var host = address.getHost();
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        if (host == null
                || address.getUserInfo() != null
                || !(secure || "http".equalsIgnoreCase(address.getScheme()))) {
            throw new Trouble(
                    "地址须以 https:// 开头，不含用户名：" + address,
                    "the address begins with https:// and has no user in it: " + address);
        }
        var found = found(host);
        boolean ours = found.stream().allMatch(a -> opened.stream().anyMatch(n -> n.holds(a)));
        if (!ours && !found.stream().allMatch(Network::open)) {
            throw new Trouble(
                    host + " 不在公网：内部网段须由安全管理员先行开放",
                    host + " is not on the public network: the security administrator has to open its network first");
        }
        if (!ours && !secure) {
            throw new Trouble("公网地址须用 https", "an address on the public network needs https");
        }
    }

    private static List<InetAddress> found(String host) {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new Trouble("找不到主机 " + host, "there is no host " + host);
        }
    }
}
