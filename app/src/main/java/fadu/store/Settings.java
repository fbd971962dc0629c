package fadu.store;

import fadu.Trouble;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this house keeps its data.
 *
 * @param data      folder for the embedded database, the files and the keys
 * @param external  a PostgreSQL of the operator's own; absent means the embedded one
 * @param sealKey   file of the Ed25519 key that seals the log; made on first use
 * @param masterKey file of the key under which the keys of personal values lie; made on first use
 * @param durable   whether a commit waits for the disk; always true outside tests
 */
public record Settings(Path data, Optional<External> external, Path sealKey, Path masterKey, boolean durable) {

    /** A database server that Fadu does not start itself, with the two roles. */
    public record External(String url, Login owner, Login worker) {}

    /** A database user. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** The settings for an embedded database in {@code data}. */
    public static Settings in(Path data) {
        return of(data, Optional.empty(), Map.of());
    }

    /**
     * Reads FADU_DATA (default {@code .fadu/data}), FADU_DB_URL with FADU_DB_OWNER_USER, FADU_DB_OWNER_PASSWORD,
     * FADU_DB_USER and FADU_DB_PASSWORD, FADU_SEAL_KEY and FADU_MASTER_KEY.
     */
    public static Settings from(Map<String, String> environment) {
        var data = Path.of(environment.getOrDefault("FADU_DATA", ".fadu/data"));
        var url = environment.get("FADU_DB_URL");
        Optional<External> external = url == null || url.isBlank()
                ? Optional.empty()
                : Optional.of(new External(
                        url,
                        login(environment, "FADU_DB_OWNER_USER", "FADU_DB_OWNER_PASSWORD"),
                        login(environment, "FADU_DB_USER", "FADU_DB_PASSWORD")));
        return of(data, external, environment);
    }

    private static Settings of(Path data, Optional<External> external, Map<String, String> environment) {
        var whole = data.toAbsolutePath().normalize();
        var seal = Optional.ofNullable(environment.get("FADU_SEAL_KEY")).map(Path::of);
        var master = Optional.ofNullable(environment.get("FADU_MASTER_KEY")).map(Path::of);
        return new Settings(
                whole,
                external,
                seal.orElse(whole.resolve("keys/seal.key")),
                master.orElse(whole.resolve("keys/master.key")),
                true);
    }

    /** The folder of the files that acts cite. */
    public Path files() {
        return data.resolve("files");
    }

    private static Login login(Map<String, String> environment, String user, String password) {
        return new Login(required(environment, user), required(environment, password));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Trouble(
                    "已设 FADU_DB_URL，但缺少 " + name + "：外部数据库须给出两个角色的用户名和口令，请设置后再启动",
                    "FADU_DB_URL is set but " + name
                            + " is not: an external database needs user and password of both roles; set it and start again");
        }
        return value;
    }
}
