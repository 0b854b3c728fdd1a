package org.mailwhy.mta;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The settings as `doveconf -a` prints them, each under its blocks: `service lmtp/process_limit`.
record DovecotConfiguration(Map<String, String> settings) {
    private static final Pattern SETTING = Pattern.compile("([^ =]+) = ?(.*)");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}) ?([BKMGT]?)(?:iB|B)?");
    private static final String UNITS = "BKMGT";

    static DovecotConfiguration parse(String printed) {
        Map<String, String> settings = new LinkedHashMap<>();
        Deque<String> blocks = new ArrayDeque<>();
        blocks.push("");
        for (String line : printed.lines().map(String::strip).toList()) {
            if (line.endsWith("{")) {
                blocks.push(blocks.getFirst() + line.substring(0, line.length() - 1).strip() + "/");
            } else if (line.equals("}")) {
                close(blocks);
            } else {
                Matcher setting = SETTING.matcher(line);
                if (setting.matches() && !line.startsWith("#")) {
                    settings.put(blocks.getFirst() + setting.group(1), setting.group(2));
                }
            }
        }
        return new DovecotConfiguration(settings);
    }

    private static void close(Deque<String> blocks) {
        if (blocks.size() > 1) {
            blocks.pop();
        }
    }

    String value(String name) {
        return settings.getOrDefault(name, "");
    }

    int number(String name) {
        String value = value(name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }

    /// Bytes of `100M`; 0 when there is no such setting.
    long size(String name) {
        Matcher size = SIZE.matcher(value(name));
        if (!size.matches()) {
            return 0;
        }
        int power = Math.max(0, UNITS.indexOf(size.group(2)));
        return size.group(2).isEmpty()
                ? Long.parseLong(size.group(1))
                : Long.parseLong(size.group(1)) << (10 * power);
    }

    /// Blocks of a kind inside a block: the listeners of a service.
    List<String> blocks(String prefix) {
        return settings.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(0, key.lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }
}
