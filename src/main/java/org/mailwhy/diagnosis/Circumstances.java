package org.mailwhy.diagnosis;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Mechanism;
import org.mailwhy.Scope;

/// What a text says beside its cause: whom it concerns, how the server acts on it, when to come
/// back.
final class Circumstances {
    private static final Set<Cause> ACTED_ON =
            EnumSet.of(
                    Cause.REPUTATION,
                    Cause.SENDER_IDENTITY,
                    Cause.TLS,
                    Cause.POLICY,
                    Cause.CONNECTION_LIMIT);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Lexicon lexicon;

    Circumstances(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private boolean says(Reading reading, String concept) {
        return reading.says(lexicon.number(concept));
    }

    @Nullable Mechanism mechanism(Cause cause, Reading reading) {
        if (!ACTED_ON.contains(cause)) {
            return null;
        }
        if (cause == Cause.REPUTATION && !reading.codes().isEmpty()) {
            return Mechanism.THROTTLE;
        }
        boolean limit = cause == Cause.CONNECTION_LIMIT || cause == Cause.POLICY;
        boolean block = says(reading, "block");
        if (!limit && !block && says(reading, "throttle")) {
            return Mechanism.THROTTLE;
        }
        boolean blocks = block || (!limit && says(reading, "blocklist"));
        return blocks ? Mechanism.BLOCK : null;
    }

    Scope scope(Cause cause, Reading reading) {
        return switch (cause) {
            case OVERLOAD, MAINTENANCE, DISK_FULL, SERVER_ERROR, UNREACHABLE -> Scope.SERVER;
            case MAILBOX_QUOTA -> Scope.RECIPIENT;
            case RATE_LIMIT -> rateScope(reading);
            case TOO_MANY_RECIPIENTS, MESSAGE_SIZE -> Scope.MESSAGE;
            case CONNECTION_LIMIT, GREYLISTING, TIMEOUT, PROTOCOL_ERROR, AUTHENTICATION ->
                    Scope.CLIENT;
            case REPUTATION -> says(reading, "content") ? Scope.MESSAGE : Scope.CLIENT;
            case SENDER_IDENTITY -> says(reading, "ptr") ? Scope.CLIENT : Scope.SENDER;
            case POLICY -> policyScope(reading);
            case DEPENDENCY -> says(reading, "recipient") ? Scope.RECIPIENT : Scope.SERVER;
            case DNS -> says(reading, "ptr") ? Scope.CLIENT : Scope.DOMAIN;
            case TLS ->
                    says(reading, "internal") || says(reading, "unavailable")
                            ? Scope.SERVER
                            : Scope.CLIENT;
            case UNKNOWN -> Scope.UNKNOWN;
        };
    }

    private Scope rateScope(Reading reading) {
        if (says(reading, "recipientwait")) {
            return Scope.RECIPIENT;
        }
        return says(reading, "sender") ? Scope.SENDER : Scope.CLIENT;
    }

    private Scope policyScope(Reading reading) {
        if (says(reading, "mailbox") || says(reading, "recipient")) {
            return Scope.RECIPIENT;
        }
        return says(reading, "sender") ? Scope.SENDER : Scope.CLIENT;
    }

    static Scope scopeOfSilence(Cause cause) {
        return switch (cause) {
            case TIMEOUT, CONNECTION_LIMIT, TLS -> Scope.CLIENT;
            case DNS -> Scope.DOMAIN;
            case UNKNOWN -> Scope.UNKNOWN;
            default -> Scope.SERVER;
        };
    }

    /// "Try again in 30 minutes".
    static @Nullable Duration retryAfter(Reading reading) {
        Duration wait = Waits.in(reading.lower());
        return wait == null || wait.isZero() || wait.compareTo(LONGEST) > 0 ? null : wait;
    }
}
