package org.mailwhy.incident;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    /// A subject is asked about once in this time, unless a new incident wants to know, and of all
    /// no more than [#MOST]: an answer costs a process.
    private static final long PAUSE = Duration.ofSeconds(10).toMillis();

    private static final int MOST = 20;

    /// The first word on an incident waits for answers no longer than that.
    private static final long PATIENCE = Duration.ofSeconds(1).toMillis();

    /// A cause that is less probable than that is not looked into.
    private static final double NOTICEABLE = 0.05;

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /// A question that was put, and the incidents that its answer may show in another light.
    private static final class Asked {
        final long tick;
        final Set<String> incidents = new HashSet<>();
        boolean answered;

        Asked(long tick) {
            this.tick = tick;
        }
    }

    /// @param incident that the refusal belongs to; null when it opened none
    void ask(Observation observation, Diagnosis diagnosis, @Nullable String incident, Turn turn) {
        String recipient = observation.dialogue().envelope().recipient();
        if (recipient != null && mayBeQuota(observation, diagnosis)) {
            long size = observation.dialogue().envelope().size();
            put(new Question.ReadQuota(recipient, size), incident, turn);
        }
        if (mayBeHost(observation, diagnosis)) {
            put(new Question.SampleHost(), incident, turn);
        }
    }

    void put(Question question, @Nullable String incident, Turn turn) {
        Iterator<Asked> oldestFirst = asked.values().iterator();
        while (oldestFirst.hasNext() && turn.tick - oldestFirst.next().tick >= PAUSE) {
            oldestFirst.remove();
        }
        Asked known = asked.get(question.subject());
        if (known == null ? asked.size() < MOST : known.answered && isNew(incident, known)) {
            asked.remove(question.subject());
            known = new Asked(turn.tick);
            asked.put(question.subject(), known);
            turn.questions.add(question);
        }
        if (known != null && incident != null) {
            known.incidents.add(incident);
        }
    }

    /// An old answer does not speak about a new incident.
    private static boolean isNew(@Nullable String incident, Asked known) {
        return incident != null && !known.incidents.contains(incident);
    }

    void answered(String subject) {
        Asked known = asked.get(subject);
        if (known != null) {
            known.answered = true;
        }
    }

    /// Whether an answer is still under way that may change what a new incident is.
    boolean pending(Case one, long tick) {
        return one.age(tick) < PATIENCE
                && asked.values().stream()
                        .anyMatch(each -> !each.answered && each.incidents.contains(one.id()));
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
