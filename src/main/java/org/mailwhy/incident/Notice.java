package org.mailwhy.incident;

import java.time.Instant;
import org.mailwhy.Incident;

/// One message to one receiver. Sent at least once outside, stored exactly once; the receiver tells
/// repetitions by the id.
///
/// @param change `opened`, `updated`, `resolved`, `reopened` or `repeated`
public record Notice(
        String id, String receiver, String change, Instant created, Incident incident) {}
