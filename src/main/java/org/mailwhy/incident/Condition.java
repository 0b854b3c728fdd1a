package org.mailwhy.incident;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Observation;

/// Whether what was measured as the cause of an incident is still so.
enum Condition {
    HOLDS,
    CLEARED,
    /// Nothing fresh is known of it.
    UNMEASURED;

    static Condition of(Case one, Memory memory, long tick) {
        if (!local(one, memory)) {
            return UNMEASURED;
        }
        HostMemory host = memory.host;
        Predicate<String> its = instance -> !memory.servers.isAnother(instance, one.key().server());
        return switch (one.key().cause()) {
            case DISK_FULL -> disk(host.fresh(tick), host.limitsOf(its));
            case OVERLOAD -> load(host.fresh(tick), host.limitsOf(its), its);
            case MAILBOX_QUOTA -> mailbox(one.last(), host, tick - one.quiet(tick));
            default -> UNMEASURED;
        };
    }

    private static boolean local(Case one, Memory memory) {
        Observation last = one.last();
        return last == null ? memory.local(one.key()) : memory.local(last);
    }

    private static Condition disk(@Nullable HostSampled sample, List<Limit> limits) {
        if (sample == null || sample.fileSystems().isEmpty()) {
            return UNMEASURED;
        }
        return sample.fileSystems().stream().anyMatch(fs -> full(fs, limits)) ? HOLDS : CLEARED;
    }

    /// A full log does not make a server refuse for want of space.
    private static boolean full(FileSystem fs, List<Limit> limits) {
        boolean empty = fs.available() == 0 || fs.inodesFree() == 0;
        return (empty && fs.role() != Role.LOG)
                || limits.stream().anyMatch(limit -> below(fs, limit));
    }

    private static boolean below(FileSystem fs, Limit limit) {
        if (!limit.subject().equals(fs.path())) {
            return false;
        }
        return switch (limit.kind()) {
            case FREE_BYTES -> fs.available() <= limit.value();
            case FREE_INODES -> fs.inodesFree() >= 0 && fs.inodesFree() <= limit.value();
            default -> false;
        };
    }

    private static Condition load(
            @Nullable HostSampled sample, List<Limit> limits, Predicate<String> its) {
        if (sample == null) {
            return UNMEASURED;
        }
        List<Slots> slots =
                sample.slots().stream().filter(one -> its.test(one.instance())).toList();
        List<Limit> loads =
                limits.stream().filter(limit -> limit.kind() == Limit.Kind.LOAD).toList();
        if (slots.isEmpty() && loads.isEmpty()) {
            return UNMEASURED;
        }
        boolean busy = slots.stream().anyMatch(Condition::tooFew);
        double load = sample.machine().load1();
        return busy || loads.stream().anyMatch(limit -> load >= limit.value()) ? HOLDS : CLEARED;
    }

    /// All in use is no want yet: our own probe may have the last one. Somebody must wait.
    private static boolean tooFew(Slots slots) {
        return slots.limit() > 0 && slots.used() >= slots.limit() && slots.waiting() > 0;
    }

    private static Condition mailbox(@Nullable Observation last, HostMemory host, long refused) {
        if (last == null) {
            return UNMEASURED;
        }
        HostMemory.Stamped known = host.quotaOf(last.dialogue().envelope().recipient());
        if (known == null || known.tick() < refused) {
            return UNMEASURED;
        }
        return over(known.quota(), last.dialogue().envelope().size()) ? HOLDS : CLEARED;
    }

    private static boolean over(QuotaRead read, long size) {
        boolean refused = read.trial() != null && !read.trial().fits();
        return refused || read.quotas().stream().anyMatch(quota -> over(quota, size));
    }

    private static boolean over(Quota quota, long size) {
        long more = quota.unit().equals("bytes") ? Math.max(size, 0) : 1;
        return quota.limit() > 0
                && (quota.used() >= quota.limit() || quota.used() > quota.limit() - more);
    }
}
