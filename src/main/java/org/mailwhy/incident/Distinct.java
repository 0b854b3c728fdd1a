package org.mailwhy.incident;

import java.util.Iterator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// How many different ones there were in the last 15 minutes: exact up to [#MOST], then that.
final class Distinct {
    static final int MOST = 100;

    /// RFC 5321 section 4.5.3.1.3: a path has 256 octets; whatever is longer is cut.
    private static final int LONGEST = 256;

    private final LinkedHashMap<String, Long> lastSeen = new LinkedHashMap<>(16, 0.75f, true);

    void add(@Nullable String one, long tick) {
        if (one != null) {
            lastSeen.put(one.length() > LONGEST ? one.substring(0, LONGEST) : one, tick);
            if (lastSeen.size() > MOST) {
                lastSeen.pollFirstEntry();
            }
        }
    }

    int count(long tick) {
        Iterator<Long> oldestFirst = lastSeen.values().iterator();
        while (oldestFirst.hasNext() && tick - oldestFirst.next() > Elapsed.WINDOW) {
            oldestFirst.remove();
        }
        return lastSeen.size();
    }
}
