package org.mailwhy.mta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `main.cf` with all defaults, and `master.cf` with its own parameters, as postconf(1) prints
/// them.
///
/// @param overrides `-o` parameters by `name/type` of their service
record PostfixConfiguration(
        Map<String, String> main, List<Entry> master, Map<String, Map<String, String>> overrides) {
    private static final Pattern OVERRIDE = Pattern.compile("(.+/[a-z-]+)/([A-Za-z0-9_]+) = ?(.*)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// A line of master(5): `name type private unprivileged chroot wakeup maxproc command`.
    record Entry(String name, String type, String maxproc, String command) {
        String key() {
            return name + "/" + type;
        }
    }

    /// @param parameters what `postconf -x` prints
    /// @param services what `postconf -M` prints
    /// @param overrides what `postconf -P -x` prints
    static PostfixConfiguration parse(String parameters, String services, String overrides) {
        Map<String, String> main = new HashMap<>();
        for (String line : parameters.lines().toList()) {
            int equals = line.indexOf(" =");
            if (equals > 0) {
                main.put(line.substring(0, equals), line.substring(equals + 2).strip());
            }
        }
        Map<String, Map<String, String>> own = new HashMap<>();
        for (String line : overrides.lines().toList()) {
            Matcher override = OVERRIDE.matcher(line);
            if (override.matches()) {
                own.computeIfAbsent(override.group(1), _ -> new HashMap<>())
                        .put(override.group(2), override.group(3).strip());
            }
        }
        List<Entry> entries = services.lines().flatMap(line -> entry(line).stream()).toList();
        return new PostfixConfiguration(main, entries, own);
    }

    private static List<Entry> entry(String line) {
        String[] columns = SPACES.split(line.strip(), 9);
        return columns.length < 8
                ? List.of()
                : List.of(new Entry(columns[0], columns[1], columns[6], columns[7]));
    }

    String value(String parameter) {
        return main.getOrDefault(parameter, "");
    }

    /// Zero, which nearly always means "no limit", also for what is no number.
    long number(String parameter) {
        return number(value(parameter), 0);
    }

    boolean overridden(Entry entry, String parameter) {
        return own(entry).containsKey(parameter);
    }

    String value(Entry entry, String parameter) {
        return own(entry).getOrDefault(parameter, value(parameter));
    }

    long number(Entry entry, String parameter) {
        return number(value(entry, parameter), 0);
    }

    /// Processes that master(8) starts of a service at most; 0: no limit.
    int processes(Entry entry) {
        return (int)
                (entry.maxproc().equals("-")
                        ? number("default_process_limit")
                        : number(entry.maxproc(), 0));
    }

    /// The services in which smtpd(8) talks to clients.
    List<Entry> smtpd() {
        return running("smtpd");
    }

    /// Those in which postscreen(8) looks at clients before smtpd does.
    List<Entry> postscreen() {
        return running("postscreen");
    }

    private List<Entry> running(String command) {
        return master.stream().filter(entry -> entry.command().equals(command)).toList();
    }

    private Map<String, String> own(Entry entry) {
        return overrides.getOrDefault(entry.key(), Map.of());
    }

    private static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
