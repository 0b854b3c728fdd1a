package org.mailwhy.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Fact;
import org.mailwhy.Inbox;
import org.mailwhy.Position;

/// Remembers how far one follower came, for its next start within this process. Confined to the
/// follower's thread.
final class Resuming implements Inbox {
    private final Inbox inbox;
    private final String source;
    private @Nullable Position reached;

    Resuming(Inbox inbox, String source, @Nullable Position from) {
        this.inbox = inbox;
        this.source = source;
        this.reached = from;
    }

    @Nullable Position reached() {
        return reached;
    }

    @Override
    public void put(List<Fact> facts, @Nullable Position at) throws InterruptedException {
        inbox.put(facts, at);
        if (at != null && at.source().equals(source)) {
            reached = at;
        }
    }
}
