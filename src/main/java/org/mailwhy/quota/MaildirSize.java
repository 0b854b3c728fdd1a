package org.mailwhy.quota;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.Measurement.Quota;

/// The text of a `maildirsize` file: the limits in the first line, then what was added and taken
/// away, to be summed.
final class MaildirSize {
    private static final Pattern LIMIT = Pattern.compile("([0-9]{1,18})([SC])");
    private static final Pattern CHANGE =
            Pattern.compile("\\s*(-?[0-9]{1,18})\\s+(-?[0-9]{1,18})\\s*");

    private MaildirSize() {}

    /// @throws IOException when it is broken: whoever writes it next makes it anew
    static List<Quota> quotas(String text) throws IOException {
        // a line without its end is being written
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.isEmpty()) {
            throw new IOException("empty");
        }
        long bytes = 0;
        long messages = 0;
        for (String line : lines.subList(1, lines.size())) {
            Matcher change = CHANGE.matcher(line);
            if (!change.matches()) {
                throw new IOException("no change of size: " + line);
            }
            bytes += Long.parseLong(change.group(1));
            messages += Long.parseLong(change.group(2));
        }
        return List.of(
                new Quota("bytes", Math.max(bytes, 0), limit(lines.getFirst(), "S")),
                new Quota("messages", Math.max(messages, 0), limit(lines.getFirst(), "C")));
    }

    /// 0 and an absent limit are none.
    private static long limit(String header, String unit) {
        for (String part : header.split(",", -1)) {
            Matcher limit = LIMIT.matcher(part.strip());
            if (limit.matches() && limit.group(2).equals(unit)) {
                long value = Long.parseLong(limit.group(1));
                return value == 0 ? -1 : value;
            }
        }
        return -1;
    }
}
