package fadu.notice;

import fadu.store.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** Writes each message into a file that a person can read: the gateway where none was named, and that of demonstrations. */
final class FileGateway implements Gateway {
    private final Path folder;

    FileGateway(Path folder) {
        this.folder = folder;
    }

    /** The file has the message's name, so that a message that comes again stands there once. */
    @Override
    public String send(Message message) throws IOException {
        var into = Files.createDirectories(folder.resolve(message.channel()));
        var day = LocalDate.ofInstant(message.at(), Watch.ZONE);
        var name = message.id().replaceAll("[^a-zA-Z0-9-]", "-") + ".txt";
        var half = into.resolve("." + name);
        Files.writeString(half, """
                id: %s
                to: %s
                date: %s
                subject: %s

                %s
                %s
                """.formatted(
                        message.id(), message.to(), day, message.subject(), message.text(), message.link()));
        Files.move(half, into.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return "file " + message.channel() + "/" + name;
    }
}
