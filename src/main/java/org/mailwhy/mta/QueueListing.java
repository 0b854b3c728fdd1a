package org.mailwhy.mta;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.exec.Command;

/// What `postqueue -j` prints, read as it comes: a long queue is many megabytes, and so is one
/// message to many recipients.
final class QueueListing {
    /// The head of an object a line: it stands before anything that a sender may have chosen.
    private static final Pattern HEAD =
            Pattern.compile(
                    "\\{\"queue_name\": \"([a-z]{1,20})\", \"queue_id\": \"\\w{1,40}\","
                            + " \"arrival_time\": ([0-9]{1,11}),");

    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_COMPLAINT = 500;

    private QueueListing() {}

    static QueueCount read(List<String> postqueue, Duration deadline)
            throws IOException, InterruptedException {
        Process process = Command.builder(postqueue).start();
        Thread reaper = Thread.ofVirtual().start(() -> endAfter(deadline, process));
        try {
            QueueCount count = count(process.inputReader(StandardCharsets.US_ASCII));
            // a few lines at most, which the pipe holds meanwhile
            byte[] complaint = process.getErrorStream().readNBytes(LONGEST_COMPLAINT);
            if (process.waitFor() != 0) {
                throw failure(new String(complaint, StandardCharsets.US_ASCII), deadline);
            }
            return count;
        } finally {
            reaper.interrupt();
            process.destroyForcibly();
        }
    }

    private static void endAfter(Duration deadline, Process process) {
        try {
            if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                // by its handle: the process itself would close the streams under the reader
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException failure(String complaint, Duration deadline) {
        String clean = complaint.strip().replaceAll("\\p{Cntrl}", " ");
        if (clean.contains("Permission denied")) {
            return new AccessDeniedException("queue", null, clean);
        }
        return new IOException(
                clean.isEmpty() ? "no answer in " + deadline.toSeconds() + " s" : clean);
    }

    static QueueCount count(Reader listing) throws IOException {
        QueueCount count = new QueueCount(QueueFolders.QUEUES);
        StringBuilder head = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = listing.read(buffer); read >= 0; read = listing.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    add(head, count);
                    head.setLength(0);
                } else if (head.length() < LONGEST_HEAD) {
                    head.append(buffer[i]);
                }
            }
        }
        return count;
    }

    private static void add(CharSequence line, QueueCount count) {
        Matcher head = HEAD.matcher(line);
        if (head.lookingAt()) {
            count.add(head.group(1), Instant.ofEpochSecond(Long.parseLong(head.group(2))));
        }
    }
}
