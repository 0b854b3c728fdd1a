package org.mailwhy.incident;

import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Phase;
import org.mailwhy.Server;
import org.mailwhy.Session;

/// When an incident is over.
final class Settling {
    /// Clients that were refused a moment ago weigh more than one probe that came through.
    private static final long SETTLE = Duration.ofMinutes(1).toMillis();

    /// A remote server that answers 421 is left alone for up to an hour.
    private static final Duration LEFT_ALONE = Duration.ofHours(3);

    private Settling() {}

    /// Over, when the measured condition has cleared and a probe was accepted; else when it was
    /// quiet for its cause's own time. A server that is short of something stays so while it is
    /// measured; a full mailbox that nobody writes to troubles nobody.
    static boolean over(Case one, Condition condition, @Nullable Server server, long tick) {
        boolean ofServer = Course.of(one.key().cause()).whose() == Course.Whose.SERVER;
        if (condition == Condition.HOLDS && ofServer) {
            return false;
        }
        boolean measured = condition == Condition.CLEARED && one.confirmed();
        return disproved(one, measured, tick)
                || (measured && mailboxEmptied(one, tick))
                || one.quiet(tick) >= patience(one, server).toMillis();
    }

    private static boolean disproved(Case one, boolean measured, long tick) {
        Probing probing = one.probing();
        boolean shown = probing.only() || Course.of(one.key().cause()).probeDisproves();
        boolean settled = probing.only() || probing.clientsQuiet(tick) >= SETTLE;
        return probing.disproves() && shown && (measured || (probing.reached() && settled));
    }

    /// No probe can show that, the mailbox itself does.
    private static boolean mailboxEmptied(Case one, long tick) {
        return one.key().cause() == Cause.MAILBOX_QUOTA && one.quiet(tick) >= SETTLE;
    }

    private static Duration patience(Case one, @Nullable Server server) {
        Duration quiet = Course.of(one.key().cause()).quiet();
        if (server == null || !one.probing().stillRefused()) {
            return quiet;
        }
        Duration probes = server.local() ? server.every().multipliedBy(3) : LEFT_ALONE;
        return quiet.compareTo(probes) < 0 ? probes : quiet;
    }

    /// How far a probe came.
    static Phase depth(Accepted probe) {
        Session session = probe.dialogue().session();
        return session == null
                ? probe.dialogue().phase()
                : session.phases().keySet().stream()
                        .filter(phase -> phase.compareTo(Phase.END_OF_DATA) <= 0)
                        .max(Comparator.naturalOrder())
                        .orElse(probe.dialogue().phase());
    }
}
