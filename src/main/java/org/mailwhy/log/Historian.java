package org.mailwhy.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Fact;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Reply;
import org.mailwhy.report.Chronicle;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Sighting;
import org.mailwhy.report.Sighting.Place;

/// Reads the sifted lines of a history in their order and tells what they mean together.
final class Historian {
    private static final int MAX_WAITING = 500_000;

    private final List<Dialect> dialects;
    private final Period period;
    private final Chronicle chronicle;
    private final LongConsumer progress;
    private final Sessions sessions = new Sessions("localhost", "log", ServerNames.AS_LOGGED);

    /// Deliveries that were refused, by [Glance#key].
    private final Set<Long> waiting = new HashSet<>();

    private final List<String> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long lines;
    private long bytes;
    private long skipped;

    /// It was said once.
    private boolean broken;

    private long done;
    private @Nullable Instant first;
    private @Nullable Instant last;

    private String file = "";
    private @Nullable Envelope envelope;
    private long linesBefore;

    Historian(List<Dialect> dialects, Period period, Chronicle chronicle, LongConsumer progress) {
        this.dialects = dialects;
        this.period = period;
        this.chronicle = chronicle;
        this.progress = progress;
    }

    /// The lines that follow are of another file.
    void begin(String name, Envelope ofTheFile) {
        file = name;
        envelope = ofTheFile;
        linesBefore = 0;
        files.add(name);
    }

    void read(Feed feed) throws InterruptedException {
        for (Optional<Sifted> next = feed.next(); next.isPresent(); next = feed.next()) {
            Sifted part = next.get();
            for (int line = 0; line < part.size(); line++) {
                if (wanted(part.glance(line))) {
                    tryLine(part, line, feed.fromStart());
                }
            }
            linesBefore += part.lines();
            lines += part.lines();
            bytes += part.read();
            skipped += part.skipped();
            done += part.weight();
            progress.accept(done);
        }
        String problem = feed.problem();
        if (problem != null) {
            problems.add(file + ": " + problem);
        }
    }

    private boolean wanted(long glance) {
        return Glance.kind(glance) != Glance.ENDED || waiting.contains(Glance.key(glance));
    }

    /// A bug that one line finds does not keep us from the others.
    private void tryLine(Sifted part, int line, boolean numbered) {
        try {
            line(part, line, numbered);
        } catch (RuntimeException e) {
            skipped++;
            if (!broken) {
                problems.add(file + ": a line was not understood: " + e);
            }
            broken = true;
        }
    }

    private void line(Sifted part, int line, boolean numbered) {
        String text = part.text(line);
        Optional<Entry> opened = envelope == null ? Optional.empty() : envelope.open(text);
        if (opened.isEmpty()) {
            skipped += envelope != null && envelope.partial() ? 0 : 1;
            return;
        }
        Entry entry = opened.get();
        if (!period.holds(entry.at())) {
            return;
        }
        first = first == null || entry.at().isBefore(first) ? entry.at() : first;
        last = last == null || entry.at().isAfter(last) ? entry.at() : last;
        for (Dialect dialect : dialects) {
            if (dialect.wrote(entry)) {
                @Nullable Long number = numbered ? linesBefore + part.number(line) : null;
                Place place = new Place(file, number, part.offset(line));
                List<Saying> sayings = dialect.read(entry);
                if (sayings != null) {
                    tell(entry, sayings, dialect, place, Glance.key(part.glance(line)));
                }
                return;
            }
        }
    }

    private void tell(Entry entry, List<Saying> sayings, Dialect dialect, Place place, long key) {
        boolean refused = false;
        for (Saying saying : sayings) {
            switch (saying) {
                case Saying.Refusal _, Saying.Held _, Saying.Closed _ -> {
                    Optional<Refused> fact =
                            mayMatter(saying)
                                    ? joined(entry, saying, Refused.class)
                                            .filter(it -> matters(it.reply()))
                                    : Optional.empty();
                    fact.map(it ->
                                    new Sighting(
                                            it,
                                            dialect.software(),
                                            entry.tag(),
                                            place,
                                            entry.text()))
                            .ifPresent(chronicle::refused);
                    refused |= fact.isPresent();
                }
                case Saying.Trouble _ ->
                        joined(entry, saying, TroubleLogged.class).ifPresent(chronicle::troubled);
                case Saying.Deferred deferred -> {
                    if (refused) {
                        await(deferred, key);
                    }
                }
                case Saying.Ended ended -> end(entry, ended, key);
                case Saying.Connected _, Saying.Step _ -> sessions.join(entry, saying, "");
                default -> {}
            }
        }
    }

    private <T extends Fact> Optional<T> joined(Entry entry, Saying saying, Class<T> kind) {
        return sessions.join(entry, saying, "").filter(kind::isInstance).map(kind::cast);
    }

    private void await(Saying.Deferred deferred, long key) {
        chronicle.deferred(deferred.queueId(), deferred.recipient());
        if (waiting.size() < MAX_WAITING) {
            waiting.add(key);
        }
    }

    private void end(Entry entry, Saying.Ended ended, long key) {
        waiting.remove(key);
        chronicle.ended(entry.at(), ended.queueId(), ended.recipient(), ended.fate());
    }

    /// What is held may turn out to be one when its session closes.
    private static boolean mayMatter(Saying saying) {
        return !(saying instanceof Saying.Refusal refusal) || matters(refusal.reply());
    }

    /// What the product is named for.
    private static boolean matters(Reply reply) {
        return reply.code() == 421 || reply.code() == 452;
    }

    Coverage coverage() {
        return new Coverage(files, lines, bytes, skipped, first, last, problems);
    }
}
