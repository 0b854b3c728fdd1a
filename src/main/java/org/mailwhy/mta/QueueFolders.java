package org.mailwhy.mta;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Postfix's queue folders: a file is a message, those of `deferred` (and by `hash_queue_names` of
/// others) lie in folders of one hexadecimal digit each.
final class QueueFolders {
    /// What waits for delivery, in the order in which a message passes.
    static final List<String> QUEUES =
            List.of("maildrop", "incoming", "active", "deferred", "hold");

    /// Messages of a queue whose age is looked up; a longer queue is counted all the same.
    private static final int MOST_OPENED = 5_000;

    private static final int DEEPEST = 4;
    private static final Pattern FOLDER = Pattern.compile("[0-9A-F]");

    /// `enable_long_queue_ids`: the second of arrival comes first, in base 52 without vowels.
    private static final Pattern LONG_ID =
            Pattern.compile("([0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{6})\\w{4,}z\\w+");

    private static final String BASE_52 = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

    /// rec_type.h: a record is type, length, text; `T` is the time of arrival and the second after
    /// `C`, the size.
    private static final Pattern ARRIVAL =
            Pattern.compile("T[\\x02-\\x7f]([0-9]{1,11}) ", Pattern.DOTALL);

    private static final int HEAD = 256;

    private final QueueCount count = new QueueCount(QUEUES);
    private int opened;

    private QueueFolders() {}

    static QueueCount read(Path directory) throws IOException {
        QueueFolders folders = new QueueFolders();
        for (String queue : QUEUES) {
            folders.opened = 0;
            folders.read(queue, directory.resolve(queue), 0);
        }
        return folders.count;
    }

    private void read(String queue, Path folder, int depth) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (depth < DEEPEST && FOLDER.matcher(name).matches()) {
                    read(queue, entry, depth + 1);
                } else {
                    count.add(queue, arrival(entry, name));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private @Nullable Instant arrival(Path file, String name) throws IOException {
        Matcher id = LONG_ID.matcher(name);
        if (id.matches()) {
            return Instant.ofEpochSecond(base52(id.group(1)));
        }
        return opened++ < MOST_OPENED ? recorded(file) : null;
    }

    private static long base52(String digits) {
        return digits.chars()
                .mapToLong(BASE_52::indexOf)
                .reduce(0, (sum, digit) -> sum * 52 + digit);
    }

    private static @Nullable Instant recorded(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher arrival =
                    ARRIVAL.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            return arrival.find() ? Instant.ofEpochSecond(Long.parseLong(arrival.group(1))) : null;
        } catch (AccessDeniedException e) {
            throw e;
        } catch (NoSuchFileException e) {
            // delivered or moved on meanwhile
            return null;
        }
    }
}
