package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Haraka's outbound queue (qfile.js): a message and domain is a file
/// `arrival_next_attempts_pid_…`, its times in milliseconds.
record HarakaQueue(Path directory) implements Spool {
    private static final Pattern FILE = Pattern.compile("([0-9]{10,14})_[0-9]{10,14}_[0-9]+_.+");

    @Override
    public String group() {
        return "haraka";
    }

    @Override
    public QueueCount count() throws IOException {
        QueueCount count = new QueueCount(List.of("queue"));
        if (Files.notExists(directory)) {
            return count; // Haraka makes it when it starts
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    count.add("queue", Instant.ofEpochMilli(Long.parseLong(name.group(1))));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return count;
    }
}
