package org.mailwhy.incident;

import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Observation;

/// An observation with what the engine made of it.
///
/// @param id URL-safe, sorts by time of judgement
/// @param provider of the remote side, from the closed list, for received ones; else null
/// @param incident the incident it belongs to; null when it opened none
/// @param counted false for the log line of an own probe, and for what was counted already
public record Judged(
        String id,
        Observation observation,
        Diagnosis diagnosis,
        @Nullable String provider,
        @Nullable String incident,
        boolean counted) {}
