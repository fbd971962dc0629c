package fadu.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The command: {@code java -jar verifier.jar EXPORT [--seal FILE] [--key FILE]}. */
public final class Verifier {
    private static final String USAGE = "用法 / usage: java -jar verifier.jar EXPORT [--seal FILE] [--key FILE]";

    private Verifier() {}

    /** Ends with 0 when all holds, 1 when something does not, 2 when it could not be checked. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    static int run(List<String> args, PrintStream out) {
        var rest = new ArrayList<String>();
        var options = new HashMap<String, Path>();
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--seal") || arg.equals("--key")) {
                if (++i == args.size()) {
                    out.println(USAGE);
                    return 2;
                }
                options.put(arg, Path.of(args.get(i)));
            } else {
                rest.add(arg);
            }
        }
        if (rest.size() != 1 || rest.getFirst().startsWith("-")) {
            out.println(USAGE);
            return 2;
        }
        return check(
                Path.of(rest.getFirst()),
                Optional.ofNullable(options.get("--seal")),
                Optional.ofNullable(options.get("--key")),
                out);
    }

    private static int check(Path export, Optional<Path> seal, Optional<Path> key, PrintStream out) {
        try {
            if (Files.isDirectory(export)) {
                out.println(new ExportCheck(export, seal, key).run());
            } else {
                try (var zip = FileSystems.newFileSystem(export)) {
                    out.println(new ExportCheck(zip.getPath("/"), seal, key).run());
                }
            }
            return 0;
        } catch (Broken e) {
            out.println("不成立 / DOES NOT HOLD: " + e.getMessage());
            return 1;
        } catch (NoSuchFileException e) {
            out.println("没有这个文件或文件夹，请核对路径 / there is no such file or folder; check the path: " + e.getMessage());
            return 2;
        } catch (IOException | RuntimeException e) {
            out.println("无法核对 / cannot be checked: " + e);
            return 2;
        }
    }
}
