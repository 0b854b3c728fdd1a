package org.mailwhy.host;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mount table, as `/proc/self/mountinfo` (proc_pid_mountinfo(5)) has it.
record Mounts(List<Mount> all) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-3][0-7]{2})");
    private static final Pattern SPACE = Pattern.compile(" ");

    /// @param readOnly by the options of the superblock: a service that systemd locks in sees every
    ///   mount as `ro`
    record Mount(String point, boolean readOnly) {
        boolean covers(String path) {
            return path.startsWith(point)
                    && (path.length() == point.length()
                            || point.endsWith("/")
                            || path.charAt(point.length()) == '/');
        }
    }

    static Mounts parse(String table) {
        List<Mount> mounts = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] fields = SPACE.split(line);
            int dash = List.of(fields).indexOf("-");
            if (dash >= 6 && fields.length > dash + 3) {
                List<String> options = List.of(fields[dash + 3].split(",", -1));
                mounts.add(new Mount(unescape(fields[4]), options.contains("ro")));
            }
        }
        return new Mounts(List.copyOf(mounts));
    }

    /// Where a resolved path lives: the longest mount point above it; of equals the last, which
    /// covers the others.
    Mount of(String path) {
        Mount best = new Mount("/", false);
        for (Mount mount : all) {
            if (mount.covers(path) && mount.point().length() >= best.point().length()) {
                best = mount;
            }
        }
        return best;
    }

    private static String unescape(String field) {
        return ESCAPE.matcher(field)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 8))));
    }
}
