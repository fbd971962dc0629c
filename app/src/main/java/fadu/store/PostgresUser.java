package fadu.store;

import fadu.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Under whom PostgreSQL runs: it refuses to run as root, so root hands it to nobody. */
final class PostgresUser {
    private static final String NOBODY = "65534";

    private PostgresUser() {}

    private static boolean dropsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The command that runs {@code command} as PostgreSQL's user; {@code place} must be within its reach. */
    static List<String> run(Path place, List<String> command) {
        if (!dropsRoot()) {
            return command;
        }
        var setpriv = Stream.of("/usr/bin/setpriv", "/bin/setpriv", "/usr/sbin/setpriv")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "以 root 运行时需要 setpriv（util-linux 软件包）：请安装，或改用普通用户运行",
                        "Running as root needs setpriv (package util-linux): install it, or run as another user"));
        var whole = new ArrayList<>(
                List.of(setpriv, "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        if (!open(place)) {
            // A folder above, such as /root, is closed to others: let PostgreSQL pass it rather than open it to all.
            // Without the secure bit access(2), by which initdb looks for its programs, would ignore the capability.
            whole.add("--securebits=+no_setuid_fixup");
            whole.add("--inh-caps=+dac_override");
            whole.add("--ambient-caps=+dac_override");
        }
        whole.addAll(command);
        return whole;
    }

    /** Gives {@code path} to PostgreSQL's user. */
    static void give(Path path) throws IOException {
        if (dropsRoot()) {
            Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY), LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static boolean open(Path place) {
        try {
            for (var folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
                if (!Files.getPosixFilePermissions(Objects.requireNonNull(folder))
                        .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
