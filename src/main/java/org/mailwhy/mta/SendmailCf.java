package org.mailwhy.mta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// sendmail.cf: options in their long form (`O MinFreeBlocks=100`, the last one holds), which
/// DaemonPortOptions may be several times, and where the access map is.
///
/// @param access the text that the map was made of
record SendmailCf(Map<String, String> options, List<String> daemons, Optional<String> access) {
    private static final Pattern OPTION =
            Pattern.compile("O\\s{0,9}([A-Za-z.]{1,60})\\s{0,9}=(.*)");
    private static final Pattern ACCESS = Pattern.compile("Kaccess\\s.*?(/[^\\s]{1,400})\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    static SendmailCf parse(String text) {
        Map<String, String> options = new HashMap<>();
        List<String> daemons = new ArrayList<>();
        Optional<String> access = Optional.empty();
        for (String line : text.lines().toList()) {
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                String value = option.group(2).strip();
                options.put(option.group(1), value);
                if (option.group(1).equals("DaemonPortOptions")) {
                    daemons.add(value);
                }
            } else if (access.isEmpty() && line.startsWith("Kaccess")) {
                access =
                        Optional.of(ACCESS.matcher(line))
                                .filter(Matcher::matches)
                                .map(map -> map.group(1));
            }
        }
        return new SendmailCf(Map.copyOf(options), List.copyOf(daemons), access);
    }

    String value(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    /// @param otherwise where it is not set, as compiled in
    double number(String option, double otherwise) {
        String value = value(option, "");
        return NUMBER.matcher(value).matches() ? Double.parseDouble(value) : otherwise;
    }

    /// A field of DaemonPortOptions, of which the first letter is enough: `Name=MTA, P=smtp`.
    static Optional<String> field(String daemon, char letter) {
        return Stream.of(daemon.split(",", -1))
                .map(String::strip)
                .filter(field -> field.indexOf('=') > 0 && field.charAt(0) == letter)
                .map(field -> field.substring(field.indexOf('=') + 1).strip())
                .findFirst();
    }
}
