package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Fact;

/// The facts of one kind that came in the last 15 minutes, at most so many.
final class Recent<F extends Fact> {
    private record Entry<F>(F fact, long tick) {}

    private final Deque<Entry<F>> entries = new ArrayDeque<>();
    private final int most;

    Recent(int most) {
        this.most = most;
    }

    void add(F fact, long tick) {
        entries.addLast(new Entry<>(fact, tick));
        if (entries.size() > most) {
            entries.removeFirst();
        }
        forget(tick);
    }

    void forget(long tick) {
        while (!entries.isEmpty() && tick - entries.getFirst().tick() > Elapsed.WINDOW) {
            entries.removeFirst();
        }
    }

    /// By their own time, oldest first.
    List<F> around(Instant at, Duration before, Duration after) {
        Instant from = at.minus(before);
        Instant to = at.plus(after);
        return entries.stream()
                .map(Entry::fact)
                .filter(fact -> !fact.at().isBefore(from) && !fact.at().isAfter(to))
                .sorted(Comparator.comparing(Fact::at))
                .toList();
    }

    /// As they came.
    List<F> all() {
        return entries.stream().map(Entry::fact).toList();
    }

    /// The one that came last; null when the last came longer ago than that.
    @Nullable F newest(long tick, Duration age) {
        Entry<F> last = entries.peekLast();
        return last == null || tick - last.tick() > age.toMillis() ? null : last.fact();
    }
}
