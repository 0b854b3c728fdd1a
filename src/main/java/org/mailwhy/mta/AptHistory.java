package org.mailwhy.mta;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// The history of apt(8): who ran what.
///
/// @param zone of the times in the file
record AptHistory(Path file, ZoneId zone) {
    private static final int NEWEST = 1 << 16;

    /// Of a command, which may name hundreds of packages.
    private static final int MOST = 200;

    /// An upgrade takes no longer.
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd  HH:mm:ss");

    /// The command that was running at that time; null where it is not known.
    @Nullable String who(Instant at) {
        String who = null;
        try {
            for (String run : newest().split("\n\n", -1)) {
                if (ran(run, at)) {
                    who = told(run);
                }
            }
        } catch (IOException e) {
            return null;
        }
        return who;
    }

    private boolean ran(String run, Instant at) {
        Instant start = time(value(run, "Start-Date: "));
        Instant end = time(value(run, "End-Date: "));
        return start != null
                && !start.isAfter(at)
                && (end == null
                        ? Duration.between(start, at).compareTo(LONGEST) < 0
                        : !end.isBefore(at));
    }

    private String newest() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                InputStream in = Channels.newInputStream(channel)) {
            channel.position(Math.max(0, channel.size() - NEWEST));
            return new String(in.readNBytes(NEWEST), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String told(String run) {
        String command = value(run, "Commandline: ");
        if (command != null && command.length() > MOST) {
            command = command.substring(0, MOST) + " …";
        }
        String user = value(run, "Requested-By: ");
        return command == null || user == null ? command : command + ", asked by " + user;
    }

    private @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text, TIME).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String value(String run, String name) {
        return run.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse(null);
    }
}
