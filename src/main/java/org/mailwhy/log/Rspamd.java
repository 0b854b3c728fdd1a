package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;

/// Rspamd, a filter: `[#pid(worker) ]<tag>; module; words`. Its `soft reject` is the mail server's
/// 451 to the same message, which that logs without the reason.
final class Rspamd implements Dialect {
    static final String SOFTWARE = "rspamd";

    private static final Map<String, Cause> MODULES =
            Map.of(
                    "greylist", Cause.GREYLISTING,
                    "ratelimit", Cause.RATE_LIMIT,
                    // soft_reject_on_timeout
                    "task timeout", Cause.DEPENDENCY);

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE) || entry.tag().equals("rspamd_proxy");
    }

    @Override
    public List<Saying> read(Entry entry) {
        Cursor cursor = new Cursor(entry.message());
        @Nullable String task = cursor.until("; ");
        @Nullable String module = cursor.until("; ");
        return task != null && module != null && cursor.skip("rspamd_task_write_log: id: <")
                ? verdict(cursor.rest()).stream().toList()
                : List.of();
    }

    /// `MESSAGE-ID>, qid: <ID>, ip: ADDRESS, from: <…>, (default: F (soft reject): [score]
    /// [symbols]), …, forced: soft reject "words"; score=nan (set by MODULE)`. Message id and
    /// sender are the client's: a line that has our words twice is not believed.
    private static Optional<Saying> verdict(String rest) {
        boolean forged =
                List.of(">, qid: <", ">, ip: ", ", (default: ", ", forced: ").stream()
                        .anyMatch(mark -> rest.indexOf(mark) != rest.lastIndexOf(mark));
        Cursor cursor = new Cursor(rest);
        if (forged || cursor.until(">, qid: <") == null) {
            return Optional.empty();
        }
        @Nullable String id = cursor.until(">, ip: ");
        @Nullable String address = id == null ? null : cursor.until(", from: <");
        @Nullable String sender = address == null ? null : cursor.until(">, ");
        if (sender == null || cursor.until("(default: ") == null) {
            return Optional.empty();
        }
        String decision = cursor.rest();
        return decision.startsWith(" (soft reject): ", 1)
                        || decision.contains(", forced: soft reject \"")
                ? Optional.of(
                        new Saying.Trouble(
                                SOFTWARE,
                                reason(decision),
                                null,
                                new Peer(address, null, null),
                                new Envelope(sender, null, id, -1)))
                : Optional.empty();
    }

    private static Cause reason(String decision) {
        int by = decision.lastIndexOf(" (set by ");
        if (by > 0 && decision.contains(", forced: ")) {
            String module = decision.substring(by + " (set by ".length()).replace(")", "").strip();
            return MODULES.getOrDefault(module, Cause.POLICY);
        }
        return decision.contains("{greylisted;") ? Cause.GREYLISTING : Cause.POLICY;
    }
}
