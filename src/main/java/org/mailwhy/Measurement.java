package org.mailwhy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that was measured or read.
public sealed interface Measurement extends Fact {

    /// One look at the machine.
    record HostSampled(
            Instant at,
            Origin origin,
            Machine machine,
            List<FileSystem> fileSystems,
            List<Slots> slots)
            implements Measurement {
        public HostSampled {
            fileSystems = List.copyOf(fileSystems);
            slots = List.copyOf(slots);
        }
    }

    /// @param cpuUsage 0 to 1, of all cores, since the sample before
    /// @param load1 `/proc/loadavg`, one minute
    /// @param memoryAvailable bytes, as the kernel's MemAvailable
    /// @param oomKills the kernel's counter since boot, -1 where it has none
    record Machine(
            double cpuUsage,
            double load1,
            int cores,
            long memoryAvailable,
            long memoryTotal,
            long swapUsed,
            List<Pressure> pressures,
            long oomKills) {
        public Machine {
            pressures = List.copyOf(pressures);
        }
    }

    /// Pressure stall information of the kernel, `avg10` as 0 to 1.
    ///
    /// @param resource `cpu`, `memory`, `io`
    /// @param kind `some`, `full`
    record Pressure(String resource, String kind, double ratio) {}

    /// A file system that a mail server needs.
    ///
    /// @param path what the server uses, such as its queue directory
    /// @param mount where it is mounted: paths with the same mount share their space
    /// @param available bytes for a user without privileges (statvfs `f_bavail`)
    /// @param inodesFree -1 where the file system has no such limit
    /// @param readOnly the file system itself is read-only
    record FileSystem(
            String path,
            Role role,
            String mount,
            long available,
            long size,
            long inodesFree,
            boolean readOnly) {}

    /// What a mail server keeps on a file system.
    enum Role {
        QUEUE,
        STORE,
        LOG,
        TMP;

        private final String label = name().toLowerCase(Locale.ROOT);

        public String label() {
            return label;
        }

        public static Optional<Role> of(String label) {
            return Labels.find(values(), Role::label, label);
        }
    }

    /// Processes or connections of one service against the server's own limit.
    ///
    /// @param instance of the mail server, such as `postfix`
    /// @param service such as `smtp`
    /// @param used busy ones
    /// @param waiting connections that the kernel holds until the server accepts them
    record Slots(String instance, String service, int used, int limit, int waiting) {}

    /// The messages in each queue of one instance.
    record QueueSampled(Instant at, Origin origin, String instance, List<Queue> queues)
            implements Measurement {
        public QueueSampled {
            queues = List.copyOf(queues);
        }
    }

    /// @param oldest age of the oldest message; null for an empty queue
    record Queue(String name, long messages, @Nullable Duration oldest) {}

    /// The quota of one mailbox.
    ///
    /// @param mailbox the address or user as the store names it
    /// @param trial what the server answered when asked whether a message fits; null when not asked
    record QuotaRead(
            Instant at, Origin origin, String mailbox, List<Quota> quotas, @Nullable Trial trial)
            implements Measurement {
        public QuotaRead {
            quotas = List.copyOf(quotas);
        }
    }

    /// @param unit `bytes` or `messages`
    /// @param limit -1: unlimited
    record Quota(String unit, long used, long limit) {
        public double usage() {
            return limit <= 0 ? 0 : (double) used / limit;
        }
    }

    /// @param size in bytes that was asked for
    record Trial(long size, boolean fits, String answer) {}

    /// A mail server's own limits, read from its configuration; replaces what was known of the
    /// instance.
    ///
    /// @param instance such as `postfix`, `postfix-out`, `dovecot`
    /// @param software such as `postfix`
    record LimitsRead(
            Instant at, Origin origin, String instance, String software, List<Limit> limits)
            implements Measurement {
        public LimitsRead {
            limits = List.copyOf(limits);
        }
    }

    /// At which measurement a server refuses.
    ///
    /// @param subject the path, service or parameter that it is about
    /// @param formula how it follows from the configuration: `1.5 × message_size_limit`
    /// @param cause what a refusal by this limit is
    record Limit(
            Kind kind, String subject, double value, String unit, String formula, Cause cause) {
        /// What is held against the value.
        public enum Kind {
            /// Refuses while the free bytes of the path are at or below.
            FREE_BYTES,
            /// Refuses while the free inodes of the path are at or below.
            FREE_INODES,
            /// Processes of the service.
            PROCESSES,
            CONNECTIONS_PER_CLIENT,
            /// Per anvil's time unit, or the server's own.
            RATE_PER_CLIENT,
            RECIPIENTS,
            MESSAGE_SIZE,
            MESSAGES_PER_SESSION,
            LOAD
        }
    }

    /// Accepted traffic of a log, summed; never a fact a line.
    ///
    /// @param accepted messages or sessions that went well since the last such fact
    record TrafficCounted(
            Instant at, Origin origin, String server, Direction direction, long accepted)
            implements Measurement {}

    /// What a follower read since its last such fact.
    ///
    /// @param lag between the newest line and now; null while there is none
    record LogRead(
            Instant at,
            Origin origin,
            long events,
            long known,
            long unknown,
            long lostBytes,
            @Nullable Duration lag)
            implements Measurement {}
}
