package org.mailwhy.host;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Failures;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Origin;
import org.mailwhy.Question;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;

/// Looks at this machine: processor, memory, pressure, the file systems that matter and the slots
/// of the mail servers. What cannot be seen is said by one `SourceFailed` each, whose origin's
/// position is the path; the rest of the sample goes on.
public final class HostSampler implements Sampler, Respondent {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final String node;
    private final Supplier<List<WatchedPath>> paths;
    private final Supplier<List<Slots>> slots;
    private final Vitals vitals;
    private final FileSystems fileSystems;
    private final Failures failures = new Failures();

    /// @param paths asked at each look
    /// @param slots asked at each look; throws `UncheckedIOException` when it cannot see
    public HostSampler(
            InstantSource clock,
            String node,
            Supplier<List<WatchedPath>> paths,
            Supplier<List<Slots>> slots) {
        this(clock, node, paths, slots, Path.of("/proc"));
    }

    HostSampler(
            InstantSource clock,
            String node,
            Supplier<List<WatchedPath>> paths,
            Supplier<List<Slots>> slots,
            Path proc) {
        this.clock = clock;
        this.node = node;
        this.paths = paths;
        this.slots = slots;
        this.vitals = new Vitals(clock, new Kernel(proc));
        this.fileSystems = new FileSystems(proc.resolve("self/mountinfo"), PATIENCE);
    }

    @Override
    public String name() {
        return "host";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Question.SampleHost;
    }

    @Override
    public List<Fact> answer(Question question) throws InterruptedException {
        return look();
    }

    /// One at a time: a question may come while the schedule looks.
    @Override
    public synchronized List<Fact> look() throws InterruptedException {
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>();
        List<Slots> counted = counted(now, facts);
        FileSystems.Seen seen = fileSystems.look(paths.get());
        facts.addFirst(
                new HostSampled(now, origin(null), vitals.look(), seen.fileSystems(), counted));
        for (FileSystems.Trouble trouble : seen.troubles()) {
            facts.add(failed(now, trouble.path().toString(), trouble.problem(), trouble.remedy()));
        }
        return failures.told(now, facts);
    }

    private List<Slots> counted(Instant now, List<Fact> facts) {
        try {
            return slots.get();
        } catch (UncheckedIOException e) {
            facts.add(failed(now, "slots", "connections cannot be counted: " + e.getMessage(), ""));
            return List.of();
        }
    }

    private SourceFailed failed(Instant now, String position, String problem, String remedy) {
        return new SourceFailed(now, origin(position), problem, remedy);
    }

    private Origin origin(@Nullable String position) {
        return new Origin(node, name(), position);
    }
}
