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

/// Exim's queue: in `input` a message is a file that ends in `-H`, by `split_spool_directory` in
/// folders of one character each. Its name begins with the second of its arrival, in base 62.
///
/// @param directory its spool
record EximQueue(Path directory, String group) implements Spool {
    private static final Pattern HEADER = Pattern.compile("([0-9A-Za-z]{6})-[0-9A-Za-z-]{9,16}-H");
    private static final Pattern FOLDER = Pattern.compile("[0-9A-Za-z]");
    private static final String BASE_62 =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    @Override
    public QueueCount count() throws IOException {
        QueueCount count = new QueueCount(List.of("input"));
        read(directory.resolve("input"), count);
        return count;
    }

    private static void read(Path folder, QueueCount count) throws IOException {
        if (Files.notExists(folder)) {
            return; // Exim makes it with its first message
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                Matcher header = HEADER.matcher(name);
                if (header.matches()) {
                    count.add("input", Instant.ofEpochSecond(base62(header.group(1))));
                } else if (FOLDER.matcher(name).matches()) {
                    read(entry, count);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static long base62(String digits) {
        return digits.chars()
                .mapToLong(BASE_62::indexOf)
                .reduce(0, (sum, digit) -> sum * 62 + digit);
    }
}
