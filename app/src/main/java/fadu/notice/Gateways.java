package fadu.notice;

import fadu.Trouble;
import fadu.law.NoticeRule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ways out of the house, one a channel, as the operator's environment names them. */
public final class Gateways {
    private final Map<String, Gateway> named;
    private final Gateway files;
    private final String desk;

    private Gateways(Map<String, Gateway> named, Gateway files, String desk) {
        this.named = Map.copyOf(named);
        this.files = files;
        this.desk = desk;
    }

    /**
     * Reads FADU_NOTICE_MAIL, FADU_NOTICE_SMS and FADU_NOTICE_CHAT, each with its _SECRET.
     *
     * @param outbox where messages are written for which no gateway is named
     * @param address where people find the desk
     * @throws Trouble when one of them cannot be understood
     */
    public static Gateways from(Map<String, String> environment, Path outbox, String address) {
        var named = new HashMap<String, Gateway>();
        for (var channel : NoticeRule.CHANNELS) {
            var name = "FADU_NOTICE_" + channel.toUpperCase(Locale.ROOT);
            var value = environment.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                named.put(channel, gateway(name, value, environment.getOrDefault(name + "_SECRET", "")));
            }
        }
        return new Gateways(named, new FileGateway(outbox), address);
    }

    private static Gateway gateway(String name, String value, String secret) {
        int blank = value.indexOf(' ');
        var look = blank < 0 ? "plain" : value.substring(0, blank);
        var address = value.substring(blank + 1).strip();
        if (blank < 0 && value.matches("smtps?://[^/?]+.*")) {
            return new MailGateway(value);
        }
        if (address.matches("https?://.+")) {
            for (var known : HookGateway.Look.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(look)) {
                    return new HookGateway(known, address, secret);
                }
            }
        }
        throw new Trouble(
                name + " 看不懂：写成 smtp://…、https://…，或“wecom https://…”、“dingtalk https://…”",
                name + " is not understood: write smtp://…, https://…, or “wecom https://…”, “dingtalk https://…”");
    }

    /** The gateway of a channel; a demonstration's messages never leave the house. */
    Gateway of(String channel, boolean demo) {
        return demo ? files : named.getOrDefault(channel, files);
    }

    /** Where a notice is read. */
    String link(long notice) {
        return desk + "/notices/" + notice;
    }
}
