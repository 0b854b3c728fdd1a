package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Trial;

/// The recipient's quota, and whether this message fits into what is left of it. A mailbox at 75 %
/// refuses a message that is larger than the rest.
final class QuotaFinding implements Finding {
    private static final double ROOMY = 0.95;

    @Override
    public Stream<Evidence> find(Subject subject) {
        return subject.around().quotas().stream()
                .max(Comparator.comparing(QuotaRead::at))
                .map(newest -> find(subject, newest))
                .orElseGet(Stream::empty);
    }

    private static Stream<Evidence> find(Subject subject, QuotaRead read) {
        long size = subject.envelope().size();
        Optional<Quota> over = read.quotas().stream().filter(q -> exceeded(q, size)).findFirst();
        if (over.isPresent()) {
            return Stream.of(over(subject, over.get(), size));
        }
        Trial trial = read.trial();
        if (trial != null && !trial.fits()) {
            return Stream.of(refusedInTrial(subject, read, trial));
        }
        return subject.sees("quota") ? roomy(subject, read, size) : Stream.empty();
    }

    private static boolean exceeded(Quota quota, long size) {
        return quota.limit() > 0
                && (quota.used() >= quota.limit()
                        || (quota.unit().equals("bytes") && size > quota.limit() - quota.used()));
    }

    private static Evidence over(Subject subject, Quota quota, long size) {
        String finding = "the mailbox holds " + held(quota);
        if (size >= 0) {
            finding += ", and this message of " + Figures.bytes((double) size) + " does not fit";
        }
        return subject.physical(Cause.MAILBOX_QUOTA, Source.QUOTA, finding, measured(quota));
    }

    private static Evidence refusedInTrial(Subject subject, QuotaRead read, Trial trial) {
        Optional<Quota> fullest = fullest(read);
        return subject.physical(
                Cause.MAILBOX_QUOTA,
                Source.QUOTA,
                "asked whether "
                        + Figures.bytes((double) trial.size())
                        + " fit, the mail store says: "
                        + Clean.line(trial.answer())
                        + fullest.map(q -> " (it holds " + held(q) + ")").orElse(""),
                fullest.map(QuotaFinding::measured).orElse(null));
    }

    private static Stream<Evidence> roomy(Subject subject, QuotaRead read, long size) {
        Optional<Quota> fullest = fullest(read).filter(quota -> quota.usage() < ROOMY);
        if (fullest.isEmpty()) {
            return Stream.empty();
        }
        Look look = Look.atMailbox(subject, read.at());
        String finding = "the mailbox has room: it holds " + held(fullest.get()) + look.before();
        Measured measured = measured(fullest.get());
        // Without the message's size only a hint: it may be larger than the room.
        double all = size < 0 ? -3 : Bits.REFUTED;
        Evidence against = evidence(Cause.MAILBOX_QUOTA, look.against(all), finding, measured);
        return size >= 0 && look.current()
                ? Stream.of(against, evidence(Cause.POLICY, Bits.CLAIMED / 2, finding, measured))
                : Stream.of(against);
    }

    private static Evidence evidence(Cause cause, double bits, String finding, Measured measured) {
        return new Evidence(cause, bits, Source.QUOTA, finding, measured, false);
    }

    private static Optional<Quota> fullest(QuotaRead read) {
        return read.quotas().stream()
                .filter(quota -> quota.limit() > 0)
                .max(Comparator.comparingDouble(Quota::usage));
    }

    private static String held(Quota quota) {
        return Figures.of((double) quota.used(), quota.unit())
                + " of "
                + Figures.of((double) quota.limit(), quota.unit())
                + " ("
                + Figures.percent(quota.usage())
                + ")";
    }

    private static Measured measured(Quota quota) {
        return new Measured("mailbox", (double) quota.used(), (double) quota.limit(), quota.unit());
    }
}
