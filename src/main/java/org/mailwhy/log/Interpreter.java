package org.mailwhy.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Origin;

/// Turns the lines of one log into facts and counts them.
final class Interpreter {
    /// Of so many lines that say nothing one is read for its time.
    private static final int STAMPED = 256;

    private static final Logger LOG = System.getLogger(Interpreter.class.getName());

    private final Origin origin;
    private final Envelope envelope;
    private final Sessions sessions;
    private final List<Dialect> dialects;

    private final Strangers strangers = new Strangers();
    private final List<Fact> facts = new ArrayList<>();
    private long events;
    private long known;
    private long unknown;
    private @Nullable Instant newest;

    /// It was said once.
    private boolean broken;

    Interpreter(Origin origin, Envelope envelope, Sessions sessions, List<Dialect> dialects) {
        this.origin = origin;
        this.envelope = envelope;
        this.sessions = sessions;
        this.dialects = dialects;
    }

    /// Every dialect that mailwhy speaks.
    ///
    /// @param ours whether an address is one of this host
    static List<Dialect> dialects(Predicate<String> ours) {
        return List.of(
                new Postfix(ours),
                new Dovecot(),
                new Exim(ours),
                new OpenSmtpd(),
                new Sendmail(ours),
                new Cyrus(),
                new Courier(),
                new Exchange(),
                new Rspamd(),
                new PolicyDaemons(),
                new Haraka(),
                new James());
    }

    /// One line of a file, without its end.
    void line(byte[] bytes, int from, int to, Supplier<String> position) {
        for (Dialect dialect : dialects) {
            if (dialect.routine(bytes, from, to)) {
                if (known++ % STAMPED == 0) {
                    open(Text.of(bytes, from, to)).ifPresent(entry -> newest = entry.at());
                }
                return;
            }
        }
        line(Text.of(bytes, from, to), position);
    }

    /// One line, cleaned.
    void line(String text, Supplier<String> position) {
        Optional<Entry> opened = envelope.open(text);
        if (opened.isEmpty() && envelope.partial()) {
            known++;
            return;
        }
        if (opened.isEmpty()) {
            strangers.add(text);
        }
        entry(opened, position);
    }

    /// A few of the lines that were not understood.
    List<String> strangers() {
        return strangers.list();
    }

    Optional<Entry> open(String text) {
        return envelope.open(text);
    }

    /// One entry; empty for a line that has no envelope.
    void entry(Optional<Entry> opened, Supplier<String> position) {
        if (opened.isEmpty()) {
            unknown++;
            return;
        }
        Entry entry = opened.get();
        newest = entry.at();
        try {
            said(entry, position);
        } catch (RuntimeException e) {
            // a bug; strangers write lines, and none of them may blind us to the others
            if (!broken) {
                LOG.log(Level.ERROR, "a line was not understood", e);
            }
            broken = true;
            unknown++;
        }
    }

    private void said(Entry entry, Supplier<String> position) {
        @Nullable List<Saying> sayings = read(entry);
        if (sayings == null) {
            unknown++;
            strangers.add(entry.text());
            return;
        }
        int before = facts.size();
        for (Saying saying : sayings) {
            sessions.join(entry, saying, position.get()).ifPresent(facts::add);
        }
        if (facts.size() > before) {
            events++;
        } else {
            known++;
        }
    }

    private @Nullable List<Saying> read(Entry entry) {
        for (Dialect dialect : dialects) {
            if (dialect.wrote(entry)) {
                return dialect.read(entry);
            }
        }
        return null;
    }

    /// A line from before the very first start: it only says where to begin.
    void passed() {
        known++;
    }

    /// Drops what was not taken.
    void forget() {
        facts.clear();
        events = 0;
        known = 0;
        unknown = 0;
    }

    /// How many facts wait to be taken.
    int pending() {
        return facts.size();
    }

    /// The facts since the last call, the traffic and what was read; empty when nothing was.
    ///
    /// @param lost bytes that were skipped since the last call
    List<Fact> take(Instant now, long lost) {
        if (events + known + unknown + lost == 0) {
            return List.of();
        }
        List<Fact> taken = new ArrayList<>(facts);
        taken.addAll(sessions.traffic(newest == null ? now : newest));
        @Nullable Duration lag = newest == null ? null : Duration.between(newest, now);
        taken.add(new LogRead(now, origin, events, known, unknown, lost, lag));
        forget();
        return taken;
    }
}
