package fadu.hook;

import fadu.Trouble;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/**
 * A part of the network, such as {@code 10.20.0.0/16}.
 *
 * @param first its first address
 * @param bits how many bits its addresses have in common
 */
public record Network(InetAddress first, int bits) {
    private static final int BYTE = 8;

    /** What is not the public network, or is the public network by another name: by IANA's special-purpose registries. */
    private static final List<Network> OWN = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96",
                    "64:ff9b::/32",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(Network::parse)
            .toList();

    /**
     * Reads it; an address alone is a network of one.
     *
     * @throws Trouble when it is none
     */
    public static Network parse(String text) {
        try {
            int slash = text.indexOf('/');
            var first = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
            int most = first.getAddress().length * BYTE;
            int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
            if (bits >= 0 && bits <= most) {
                return new Network(first, bits);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Trouble(
                "“" + text + "”不是网段，请写成 10.20.0.0/16", "“" + text + "” is no network; write it as 10.20.0.0/16");
    }

    /** Whether an address is of the public network. */
    public static boolean open(InetAddress address) {
        return OWN.stream().noneMatch(n -> n.holds(address));
    }

    /** Whether an address lies in it. */
    public boolean holds(InetAddress address) {
        var mine = first.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        int rest = mine.length * BYTE - bits;
        return new BigInteger(1, mine).shiftRight(rest).equals(new BigInteger(1, theirs).shiftRight(rest));
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + bits;
    }
}
