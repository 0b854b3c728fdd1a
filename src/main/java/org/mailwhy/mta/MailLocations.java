package org.mailwhy.mta;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where Dovecot keeps mail, as far as it is the same for all users: what precedes the first `%`
/// variable or, for a path below `~`, where the homes are.
final class MailLocations {
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern HOME = Pattern.compile("(?:^|\\s)home=(\\S+)");
    private static final Path HOMES = Path.of("/home");

    private MailLocations() {}

    static Set<Path> of(DovecotConfiguration configuration) {
        Set<Path> paths = new LinkedHashSet<>();
        List<String> homes = homes(configuration);
        boolean belowHome = false;
        for (String place : places(configuration)) {
            if (place.startsWith("/")) {
                paths.add(fixed(place));
            } else if (place.startsWith("~")) {
                belowHome = true;
            }
        }
        homes.forEach(home -> paths.add(fixed(home)));
        if (belowHome && homes.isEmpty()) {
            paths.add(HOMES);
        }
        return paths;
    }

    /// `mail_location` is `driver:path:KEY=path…`; since 2.4 each has a setting.
    private static List<String> places(DovecotConfiguration configuration) {
        List<String> places = new ArrayList<>();
        for (String part : COLON.split(configuration.value("mail_location"), -1)) {
            places.add(part.substring(part.indexOf('=') + 1));
        }
        for (String name : List.of("mail_path", "mail_index_path", "mail_control_path")) {
            places.add(configuration.value(name));
        }
        return places;
    }

    private static List<String> homes(DovecotConfiguration configuration) {
        List<String> homes = new ArrayList<>();
        homes.add(configuration.value("mail_home"));
        Matcher home = HOME.matcher(configuration.value("userdb/args"));
        if (home.find()) {
            homes.add(home.group(1));
        }
        homes.removeIf(path -> !path.startsWith("/"));
        return homes;
    }

    private static Path fixed(String place) {
        int variable = place.indexOf('%');
        return Path.of(
                variable < 0
                        ? place
                        : place.substring(0, Math.max(1, place.lastIndexOf('/', variable))));
    }
}
