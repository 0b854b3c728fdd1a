package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sendmail's queues: a message is a file `qf` and its id, one in quarantine `hf`, in the folder or
/// in one named `qf` below it. An id begins with the time of its arrival, a character of base 60
/// for each of year, month, day, hour, minute and second (UTC).
record SendmailQueue(List<Path> directories) implements Spool {
    private static final Pattern CONTROL =
            Pattern.compile("[qh]f([0-9A-Za-x]{6})[0-9A-Za-x]{2,20}");
    private static final String BASE_60 =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx";

    SendmailQueue {
        directories = List.copyOf(directories);
    }

    @Override
    public String group() {
        return "smmsp";
    }

    @Override
    public QueueCount count() throws IOException {
        QueueCount count = new QueueCount(List.of("mqueue"));
        for (Path directory : directories) {
            Path own = directory.resolve("qf");
            read(Files.isDirectory(own) ? own : directory, count);
        }
        return count;
    }

    private static void read(Path folder, QueueCount count) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[qh]f*")) {
            for (Path file : files) {
                Matcher control = CONTROL.matcher(file.getFileName().toString());
                if (control.matches()) {
                    count.add("mqueue", arrival(control.group(1)));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Instant arrival(String time) {
        int[] digits = time.chars().map(BASE_60::indexOf).toArray();
        try {
            // of the year only the rest of 60 since 1900
            return LocalDateTime.of(
                            2020 + digits[0],
                            1 + digits[1],
                            digits[2],
                            digits[3],
                            digits[4],
                            digits[5])
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
