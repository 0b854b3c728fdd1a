package org.mailwhy.diagnosis;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// Conditions that the server itself logged about this refusal, or near it.
final class TroubleFinding implements Finding {

    /// What a rule or a filter says may be anything: its line names it whatever the words claim.
    private static final Set<Cause> NAMERS = Set.of(Cause.DEPENDENCY, Cause.GREYLISTING, Cause.DNS);

    private static final Set<Cause> SHORTAGES = Set.of(Cause.DISK_FULL, Cause.OVERLOAD);

    /// Shorter texts may stand at the end of any line.
    private static final int TELLING = 12;

    /// From this probability on the words claim a condition of the server.
    private static final double CLAIMS = 0.3;

    @Override
    public Stream<Evidence> find(Subject subject) {
        return subject.around().troubles().stream()
                .filter(trouble -> subject.near(trouble.at()))
                .filter(trouble -> !contradicts(subject, trouble))
                .flatMap(trouble -> evidence(subject, trouble))
                .distinct();
    }

    private static Stream<Evidence> evidence(Subject subject, TroubleLogged trouble) {
        String finding = "the server logged: " + Clean.line(trouble.text());
        if (trouble.cause() == Cause.POLICY) {
            return decided(subject, trouble, finding);
        }
        return Stream.of(
                about(subject, trouble) && NAMERS.contains(trouble.cause())
                        ? new Evidence(
                                trouble.cause(),
                                Bits.PROOF,
                                Source.LOG,
                                finding,
                                trouble.measured(),
                                true)
                        : subject.physical(
                                trouble.cause(), Source.LOG, finding, trouble.measured()));
    }

    /// A rule or a filter decided. Where it claims a condition of the server it is the cause, sure
    /// only where the host was looked at, and its words weigh nothing; where it names another
    /// reason (greylisting, a rate) that is the cause, and this only says who acts on it.
    private static Stream<Evidence> decided(
            Subject subject, TroubleLogged trouble, String finding) {
        boolean claims =
                subject.byWords().of(Cause.DISK_FULL) + subject.byWords().of(Cause.OVERLOAD)
                        >= CLAIMS;
        boolean proves = claims && (about(subject, trouble) || quotes(subject, trouble));
        Evidence decision =
                new Evidence(
                        Cause.POLICY,
                        proves ? Bits.PROOF : Bits.HINT,
                        Source.LOG,
                        finding,
                        trouble.measured(),
                        proves && !subject.fileSystems().isEmpty());
        return proves
                ? Stream.concat(Stream.of(decision), SHORTAGES.stream().map(TroubleFinding::madeUp))
                : Stream.of(decision);
    }

    private static Evidence madeUp(Cause claimed) {
        return new Evidence(
                claimed,
                -Bits.WORDS,
                Source.LOG,
                "the words are those of the rule or filter that decided",
                null,
                false);
    }

    /// The line names this very client, recipient or message.
    private static boolean about(Subject subject, TroubleLogged trouble) {
        return same(subject.peer().address(), trouble.peer().address())
                || same(subject.envelope().recipient(), trouble.envelope().recipient())
                || same(subject.envelope().queueId(), trouble.envelope().queueId());
    }

    /// The line has this very answer in it, and the answer has words.
    private static boolean quotes(Subject subject, TroubleLogged trouble) {
        Reading reading = subject.reading();
        return reading != null
                && reading.reply().text().length() >= TELLING
                && trouble.text().endsWith(reading.reply().toString());
    }

    /// The line names another one. Where the server itself is short of something all are refused.
    private static boolean contradicts(Subject subject, TroubleLogged trouble) {
        return !SHORTAGES.contains(trouble.cause()) && namesAnother(subject, trouble);
    }

    private static boolean namesAnother(Subject subject, TroubleLogged trouble) {
        return differ(subject.peer().address(), trouble.peer().address())
                || differ(subject.envelope().recipient(), trouble.envelope().recipient())
                || differ(subject.envelope().queueId(), trouble.envelope().queueId());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
