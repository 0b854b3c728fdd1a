package org.mailwhy.incident;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Question;

/// What a refusal by a server of this host makes one want to know at once.
final class Inquiry {
    /// A subject is asked about once in this time, and of all no more than [#MOST]: an answer costs
    /// a process.
    private static final long PAUSE = Duration.ofSeconds(10).toMillis();

    private static final int MOST = 20;

    /// A cause that is less probable than that is not looked into.
    private static final double NOTICEABLE = 0.05;

    private final Map<String, Long> asked = new LinkedHashMap<>();

    void ask(Observation observation, Diagnosis diagnosis, Turn turn) {
        String recipient = observation.dialogue().envelope().recipient();
        if (recipient != null && mayBeQuota(observation, diagnosis)) {
            long size = observation.dialogue().envelope().size();
            put(new Question.ReadQuota(recipient, size), turn);
        }
        if (mayBeHost(observation, diagnosis)) {
            put(new Question.SampleHost(), turn);
        }
    }

    void put(Question question, Turn turn) {
        Iterator<Long> oldestFirst = asked.values().iterator();
        while (oldestFirst.hasNext() && turn.tick - oldestFirst.next() >= PAUSE) {
            oldestFirst.remove();
        }
        if (asked.size() < MOST && asked.putIfAbsent(question.subject(), turn.tick) == null) {
            turn.questions.add(question);
        }
    }

    private static boolean mayBeQuota(Observation observation, Diagnosis diagnosis) {
        return likely(diagnosis, Cause.MAILBOX_QUOTA)
                || (observation instanceof Refused refused
                        && (ofMailbox(refused.reply().enhanced()) || ofStorage(refused)));
    }

    /// RFC 3463: X.2.2, the mailbox is full.
    private static boolean ofMailbox(@Nullable EnhancedCode code) {
        return code != null && code.subject() == 2 && code.detail() == 2;
    }

    /// RFC 5321 section 4.2.3: 452 and 552 speak of storage; only from RCPT on may it be that of
    /// the recipient.
    private static boolean ofStorage(Refused refused) {
        int code = refused.reply().code();
        Phase phase = refused.dialogue().phase();
        return (code == 452 || code == 552) && (phase == Phase.RCPT || phase == Phase.END_OF_DATA);
    }

    private static boolean mayBeHost(Observation observation, Diagnosis diagnosis) {
        return switch (observation) {
            case Unanswered _ -> true;
            case Refused refused ->
                    refused.reply().code() == 452
                            || likely(diagnosis, Cause.DISK_FULL)
                            || likely(diagnosis, Cause.OVERLOAD);
        };
    }

    private static boolean likely(Diagnosis diagnosis, Cause cause) {
        return diagnosis.causes().stream()
                .anyMatch(ranked -> ranked.cause() == cause && ranked.probability() >= NOTICEABLE);
    }
}
