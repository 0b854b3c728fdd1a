package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.QuotaRead;

/// What was measured on this host. A flood of refusals pushes nothing out of it.
final class HostMemory {
    /// A sample each 2 s for 15 minutes.
    private static final int SAMPLES = 450;

    private static final int INSTANCES = 100;
    private static final int MAILBOXES = 10_000;

    /// A measurement older than this says nothing about now.
    static final Duration FRESH = Duration.ofMinutes(2);

    /// How far a sample may lie from a refusal and still speak about it.
    private static final Duration NEAR = Duration.ofMinutes(2);

    /// Quotas are read every 15 minutes.
    private static final Duration QUOTA_NEAR = Duration.ofMinutes(20);

    private final Recent<HostSampled> samples = new Recent<>(SAMPLES);
    private final Map<String, LimitsRead> limits = new Lru<>(INSTANCES);
    private final Map<String, QueueSampled> queues = new Lru<>(INSTANCES);
    private final Map<String, Stamped> quotas = new Lru<>(MAILBOXES);
    private @Nullable HostSampled newest;
    private @Nullable List<QuotaRead> allQuotas;

    /// @param tick when it came
    record Stamped(QuotaRead quota, long tick) {}

    void learn(HostSampled sample, long tick) {
        samples.add(sample, tick);
        newest = sample;
    }

    void learn(LimitsRead read) {
        limits.put(read.instance(), read);
    }

    void learn(QueueSampled sample) {
        queues.put(sample.instance(), sample);
    }

    void learn(QuotaRead read, long tick) {
        quotas.put(key(read.mailbox()), new Stamped(read, tick));
        allQuotas = null;
    }

    void forget(long tick) {
        samples.forget(tick);
    }

    List<HostSampled> samplesAround(Instant at) {
        return samples.around(at, NEAR, NEAR);
    }

    /// Of the last 15 minutes, oldest first.
    List<HostSampled> samples() {
        return samples.all();
    }

    @Nullable HostSampled fresh(long tick) {
        return samples.newest(tick, FRESH);
    }

    @Nullable HostSampled newest() {
        return newest;
    }

    List<LimitsRead> limits() {
        return List.copyOf(limits.values());
    }

    List<Limit> limitsOf(Predicate<String> instance) {
        return limits.values().stream()
                .filter(read -> instance.test(read.instance()))
                .flatMap(read -> read.limits().stream())
                .toList();
    }

    List<QueueSampled> queues() {
        return List.copyOf(queues.values());
    }

    List<QuotaRead> quotas() {
        if (allQuotas == null) {
            allQuotas = quotas.values().stream().map(Stamped::quota).toList();
        }
        return allQuotas;
    }

    /// The instance that takes mail from others, where there is only one; Dovecot stands behind it.
    @Nullable String onlyInstance() {
        List<LimitsRead> front =
                limits.values().stream()
                        .filter(read -> !read.software().equals("dovecot"))
                        .toList();
        return front.size() == 1 ? front.getFirst().instance() : null;
    }

    boolean hasInstance(String name) {
        return limits.containsKey(name);
    }

    /// The quota of a recipient near that time.
    List<QuotaRead> quotaAround(@Nullable String recipient, Instant at) {
        Stamped known = quotaOf(recipient);
        return known == null
                        || Duration.between(known.quota().at(), at).abs().compareTo(QUOTA_NEAR) > 0
                ? List.of()
                : List.of(known.quota());
    }

    @Nullable Stamped quotaOf(@Nullable String recipient) {
        return recipient == null
                ? null
                : mailboxes(recipient)
                        .map(quotas::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    static boolean isOf(QuotaRead read, @Nullable String recipient) {
        return recipient != null && mailboxes(recipient).anyMatch(key(read.mailbox())::equals);
    }

    /// Under which names a store may know a recipient, the likeliest first: the address, the user,
    /// and both without the extension of a tagged address (RFC 5233).
    private static Stream<String> mailboxes(String recipient) {
        String address = key(recipient);
        int at = address.lastIndexOf('@');
        String user = at < 0 ? address : address.substring(0, at);
        String domain = at < 0 ? "" : address.substring(at);
        int plus = user.indexOf('+');
        String plain = plus <= 0 ? user : user.substring(0, plus);
        return Stream.of(address, plain + domain, user, plain).distinct();
    }

    private static String key(String mailbox) {
        return mailbox.toLowerCase(Locale.ROOT);
    }
}
