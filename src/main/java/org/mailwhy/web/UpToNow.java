package org.mailwhy.web;

import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Situation;

/// What is stored, and over it what is open now: the store comes a moment later, and much later
/// when its disk is full.
record UpToNow(History past, Supplier<Situation> now) implements History {
    private static final System.Logger LOG = System.getLogger(UpToNow.class.getName());

    interface Query<T> {
        List<T> ask() throws LedgerException;
    }

    @Override
    public List<Incident> incidents(@Nullable Boolean open, int limit, @Nullable String after)
            throws LedgerException {
        if (Boolean.FALSE.equals(open)) {
            return past.incidents(false, limit, after);
        }
        Map<String, Incident> newest = new TreeMap<>(Comparator.reverseOrder());
        if (open == null) {
            asFarAsReadable(() -> past.incidents(null, limit, after))
                    .forEach(incident -> newest.put(incident.id(), incident));
        }
        now.get().open().stream()
                .filter(incident -> after == null || incident.id().compareTo(after) < 0)
                .forEach(incident -> newest.put(incident.id(), incident));
        return newest.values().stream().limit(limit).toList();
    }

    @Override
    public Optional<Incident> incident(String id) throws LedgerException {
        Optional<Incident> open =
                now.get().open().stream().filter(incident -> incident.id().equals(id)).findFirst();
        return open.isPresent() ? open : past.incident(id);
    }

    @Override
    public List<Judged> observations(int limit, @Nullable String after) throws LedgerException {
        return past.observations(limit, after);
    }

    @Override
    public List<Judged> observationsOf(String incident, int limit, @Nullable String after) {
        return asFarAsReadable(() -> past.observationsOf(incident, limit, after));
    }

    @Override
    public List<Moment> timeline(String incident, int limit) {
        return asFarAsReadable(() -> past.timeline(incident, limit));
    }

    /// Nothing where the store cannot be read.
    static <T> List<T> asFarAsReadable(Query<T> query) {
        try {
            return query.ask();
        } catch (LedgerException e) {
            LOG.log(Level.DEBUG, "only what is open now: {0}", e.getMessage());
            return List.of();
        }
    }
}
