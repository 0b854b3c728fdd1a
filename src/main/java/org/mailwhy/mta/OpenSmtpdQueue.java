package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// OpenSMTPD's queue: `queue/8b/88bb3d34` is the folder of a message, as old as it is.
///
/// @param directory its spool
record OpenSmtpdQueue(Path directory) implements Spool {

    @Override
    public String group() {
        return "opensmtpq";
    }

    @Override
    public QueueCount count() throws IOException {
        QueueCount count = new QueueCount(List.of("queue"));
        try (DirectoryStream<Path> buckets =
                Files.newDirectoryStream(directory.resolve("queue"), "[0-9a-f][0-9a-f]")) {
            for (Path bucket : buckets) {
                read(bucket, count);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return count;
    }

    private static void read(Path bucket, QueueCount count) throws IOException {
        try (DirectoryStream<Path> messages = Files.newDirectoryStream(bucket)) {
            for (Path message : messages) {
                Instant arrived = Files.getLastModifiedTime(message).toInstant();
                count.add("queue", arrived);
            }
        }
    }
}
