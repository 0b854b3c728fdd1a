package org.mailwhy.report;

import java.time.Instant;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.TroubleLogged;

/// Who is told what a log says, in its order.
public interface Chronicle {
    void refused(Sighting sighting);

    /// The delivery that was just refused will be tried again.
    void deferred(String queueId, String recipient);

    /// A delivery came to its end, refused before or not.
    ///
    /// @param recipient empty: of the whole message
    void ended(Instant at, String queueId, String recipient, Fate fate);

    void troubled(TroubleLogged trouble);
}
