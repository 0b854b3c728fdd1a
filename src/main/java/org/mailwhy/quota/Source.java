package org.mailwhy.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.Trial;

/// One place that knows quotas.
interface Source {
    /// As in [org.mailwhy.Origin#position].
    String name();

    /// Every mailbox that it can list.
    List<Reading> all() throws Blind, InterruptedException;

    /// One mailbox; null when it knows none of that name.
    ///
    /// @param size of the message that was refused in bytes, -1 when not known
    @Nullable Reading one(String user, long size) throws Blind, InterruptedException;

    /// What a source says of one mailbox.
    ///
    /// @param mailbox as the source names it
    record Reading(String mailbox, List<Quota> quotas, @Nullable Trial trial) {
        public Reading {
            quotas = List.copyOf(quotas);
        }

        /// How full it is by its fullest quota.
        double usage() {
            return quotas.stream().mapToDouble(Quota::usage).max().orElse(0);
        }
    }

    /// The source cannot see what it went to see.
    final class Blind extends Exception {
        private final String remedy;
        private final transient List<Reading> partial;

        /// @param problem one clause
        /// @param remedy as in [org.mailwhy.Event.SourceFailed]
        Blind(String problem, String remedy) {
            this(problem, remedy, List.of());
        }

        /// @param partial what it could see all the same
        Blind(String problem, String remedy, List<Reading> partial) {
            super(problem);
            this.remedy = remedy;
            this.partial = List.copyOf(partial);
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }

        List<Reading> partial() {
            return partial;
        }
    }
}
