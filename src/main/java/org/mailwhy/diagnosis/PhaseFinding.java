package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Phase;

/// Servers check different things at different commands.
final class PhaseFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        if (subject.reading() == null) {
            return Stream.empty();
        }
        String finding = "refused in the phase " + subject.phase().label();
        return Evidences.of(Source.PATTERN, finding, bits(subject.phase()));
    }

    private static Map<Cause, Double> bits(Phase phase) {
        return switch (phase) {
            case CONNECT, BANNER ->
                    Map.of(
                            Cause.CONNECTION_LIMIT,
                            1.0,
                            Cause.OVERLOAD,
                            1.0,
                            Cause.REPUTATION,
                            1.0,
                            Cause.MAINTENANCE,
                            0.5,
                            Cause.MAILBOX_QUOTA,
                            -4.0,
                            Cause.TOO_MANY_RECIPIENTS,
                            -4.0,
                            Cause.MESSAGE_SIZE,
                            -3.0,
                            Cause.GREYLISTING,
                            -0.5);
            case HELLO ->
                    Map.of(
                            Cause.RATE_LIMIT,
                            0.5,
                            Cause.SENDER_IDENTITY,
                            0.5,
                            Cause.MAILBOX_QUOTA,
                            -4.0,
                            Cause.TOO_MANY_RECIPIENTS,
                            -4.0);
            case STARTTLS -> Map.of(Cause.TLS, 2.0, Cause.MAILBOX_QUOTA, -4.0);
            case AUTH -> Map.of(Cause.AUTHENTICATION, 2.0, Cause.DEPENDENCY, 1.0);
            case MAIL ->
                    Map.of(
                            Cause.DISK_FULL,
                            1.0,
                            Cause.SENDER_IDENTITY,
                            0.5,
                            Cause.RATE_LIMIT,
                            0.5,
                            Cause.MAILBOX_QUOTA,
                            -2.0,
                            Cause.TOO_MANY_RECIPIENTS,
                            -3.0);
            case RCPT ->
                    Map.of(
                            Cause.MAILBOX_QUOTA,
                            1.0,
                            Cause.GREYLISTING,
                            1.5,
                            Cause.TOO_MANY_RECIPIENTS,
                            1.0,
                            Cause.TIMEOUT,
                            -1.0);
            case DATA, END_OF_DATA ->
                    Map.of(
                            Cause.DISK_FULL,
                            0.5,
                            Cause.DEPENDENCY,
                            0.5,
                            Cause.MESSAGE_SIZE,
                            1.0,
                            Cause.CONNECTION_LIMIT,
                            -1.0);
            case IDLE -> Map.of(Cause.TIMEOUT, 4.0, Cause.MAINTENANCE, 1.0);
            case QUIT, UNKNOWN -> Map.of();
        };
    }
}
