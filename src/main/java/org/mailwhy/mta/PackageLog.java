package org.mailwhy.mta;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Upgrades in the log of dpkg(1), each told once.
final class PackageLog {
    private static final int MOST = 1 << 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Pattern UPGRADE =
            Pattern.compile(
                    "([0-9-]{10} [0-9:]{8}) upgrade ([a-z0-9.+-]{2,100}):\\w{1,20}"
                            + " ([\\w.+~:-]{1,100}) ([\\w.+~:-]{1,100})");

    private final Path file;
    private final ZoneId zone;
    private final Instant since;
    private final AptHistory history;
    private long read = -1;

    /// @param zone of the times in the file
    /// @param since what happened before is not told
    PackageLog(Path file, ZoneId zone, Instant since) {
        this.file = file;
        this.zone = zone;
        this.since = since;
        history = new AptHistory(file.resolveSibling("apt").resolve("history.log"), zone);
    }

    record Upgrade(Instant at, String name, String from, String to) {
        /// Debian names packages after the software: `postfix-pcre`, `dovecot-core`, `exim4-base`.
        boolean of(String software) {
            return name.matches(Pattern.quote(software) + "[0-9]*(?:-.*)?");
        }
    }

    /// Those written since the last call; none where there is no such file.
    List<Upgrade> news() {
        try {
            long size = Files.size(file);
            if (size == read) {
                return List.of();
            }
            // a shorter file is a new one
            long from = Math.max(read < 0 || size < read ? 0 : read, size - MOST);
            String text = text(from);
            read = from + text.length();
            return upgrades(text);
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The command and who gave it, where apt knows; null: not known.
    @Nullable String by(Upgrade upgrade) {
        return history.who(upgrade.at());
    }

    /// Whole lines only; a character a byte, so that its length is the file's.
    private String text(long from) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file).position(from);
                InputStream in = Channels.newInputStream(channel)) {
            String text = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        }
    }

    private List<Upgrade> upgrades(String text) {
        List<Upgrade> upgrades = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher words = UPGRADE.matcher(line);
            if (words.matches()) {
                Instant at = LocalDateTime.parse(words.group(1), TIME).atZone(zone).toInstant();
                if (!at.isBefore(since)) {
                    upgrades.add(new Upgrade(at, words.group(2), words.group(3), words.group(4)));
                }
            }
        }
        return upgrades;
    }
}
