package org.mailwhy.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;

/// What a history says of 421 and 452.
///
/// @param byHour begin of each hour in which there was one
/// @param byServer of ours
/// @param groups largest first
public record Report(
        long events,
        Map<Integer, Long> byCode,
        Map<Cause, Long> byCause,
        Map<Direction, Long> byDirection,
        List<Named> byDomain,
        List<Named> byServer,
        List<Hour> byHour,
        List<Group> groups,
        Recovery recovery) {

    public record Named(String name, long count) {}

    public record Hour(Instant begin, Map<Cause, Long> byCause) {
        public long count() {
            return byCause.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// @param provider of what was received, else null
    public record Key(Cause cause, Direction direction, String server, @Nullable String provider) {}

    /// @param remotes distinct other sides
    /// @param remote the first of them, by name where it is known; null when none is
    /// @param sample the first line
    public record Group(
            Key key,
            long count,
            Instant first,
            Instant last,
            int remotes,
            @Nullable String remote,
            String sample,
            Diagnosis diagnosis) {
        static final Comparator<Group> LARGEST =
                Comparator.comparingLong(Group::count)
                        .reversed()
                        .thenComparing(Group::first)
                        .thenComparing(it -> it.key.toString());
    }

    /// What became of deliveries that a remote server refused for now.
    ///
    /// @param fates refusals by what became of the delivery: `sent`, `bounced`, `waiting`
    /// @param within deliveries by the time until they were sent, by rising limit
    public record Recovery(Map<String, Long> fates, List<Within> within) {
        public long sent() {
            return within.stream().mapToLong(Within::count).sum();
        }
    }

    /// @param limit null: longer than all
    public record Within(@Nullable Duration limit, long count) {}
}
