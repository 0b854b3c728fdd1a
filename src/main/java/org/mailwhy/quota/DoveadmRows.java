package org.mailwhy.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.quota.Source.Reading;

/// Gathers the rows of `doveadm quota get`: one a mailbox, quota root and resource. Of several
/// roots the tightest refuses, so it is the one that counts.
final class DoveadmRows {
    private final Map<String, Map<String, Quota>> mailboxes = new LinkedHashMap<>();

    /// @param value the word `error` where Dovecot could not count
    /// @param limit `-` where there is none
    void add(String mailbox, String type, String value, String limit) {
        Long used = number(value);
        Quota quota =
                used == null
                        ? null
                        : switch (type) {
                            case "STORAGE" ->
                                    // kibibytes, rounded up
                                    new Quota("bytes", used * 1024, scaled(limit, 1024));
                            case "MESSAGE" -> new Quota("messages", used, scaled(limit, 1));
                            default -> null;
                        };
        if (quota != null) {
            mailboxes
                    .computeIfAbsent(mailbox, _ -> new LinkedHashMap<>())
                    .merge(quota.unit(), quota, DoveadmRows::tighter);
        }
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        mailboxes.forEach((mailbox, quotas) ->
                readings.add(new Reading(mailbox, List.copyOf(quotas.values()), null)));
        return readings;
    }

    private static Quota tighter(Quota one, Quota other) {
        return remaining(other) < remaining(one) ? other : one;
    }

    private static long remaining(Quota quota) {
        return quota.limit() < 0 ? Long.MAX_VALUE : quota.limit() - quota.used();
    }

    /// A limit of 0 is none, as Dovecot has it.
    private static long scaled(String limit, int unit) {
        Long number = number(limit);
        return number == null || number == 0 ? -1 : number * unit;
    }

    private static @Nullable Long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }
}
