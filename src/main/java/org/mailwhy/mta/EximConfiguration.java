package org.mailwhy.mta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The main options as `exim -bP` prints them: `name = value`, `name` or `no_name`.
record EximConfiguration(Map<String, String> options) {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([KMG]?)");
    private static final String UNITS = " KMG";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    static EximConfiguration parse(String printed) {
        Map<String, String> options = new HashMap<>();
        for (String line : printed.lines().toList()) {
            int equals = line.indexOf(" =");
            if (equals > 0) {
                options.put(line.substring(0, equals), line.substring(equals + 2).strip());
            }
        }
        return new EximConfiguration(options);
    }

    String value(String option) {
        return options.getOrDefault(option, "");
    }

    /// Zero, which means "no limit", also for what is expanded anew for each connection.
    double number(String option) {
        String value = value(option);
        return NUMBER.matcher(value).matches() ? Double.parseDouble(value) : 0;
    }

    /// Bytes of `10M`; 0 when there is no such option.
    long size(String option) {
        Matcher size = SIZE.matcher(value(option));
        return size.matches()
                ? Long.parseLong(size.group(1))
                        << (10
                                * Math.max(
                                        0,
                                        UNITS.indexOf(
                                                size.group(2).isEmpty() ? " " : size.group(2))))
                : 0;
    }

    /// The parts of a list: separated by a colon, which doubled is one, or by what `<` names.
    List<String> list(String option) {
        String value = value(option);
        boolean other = value.length() > 1 && value.startsWith("<");
        String list = other ? value.substring(2) : value.replace("::", "\0");
        return Stream.of(list.split(Pattern.quote(other ? value.substring(1, 2) : ":"), -1))
                .map(part -> part.replace('\0', ':').strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
