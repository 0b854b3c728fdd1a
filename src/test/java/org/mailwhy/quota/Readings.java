package org.mailwhy.quota;

import java.util.List;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.quota.Source.Reading;

final class Readings {
    private Readings() {}

    static Reading of(String mailbox, Quota... quotas) {
        return new Reading(mailbox, List.of(quotas), null);
    }
}
