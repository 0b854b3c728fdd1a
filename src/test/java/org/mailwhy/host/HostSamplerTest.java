package org.mailwhy.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Pressure;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Origin;
import org.mailwhy.Question;

class HostSamplerTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    private static final Path PROC = Path.of("/proc");
    private static final Offset<Long> SOME_MEBIBYTES = Offset.offset(512L << 20);

    @TempDir private Path folder;

    @Test
    void aSampleHoldsTheMachineAndTheFileSystems() throws Exception {
        HostSampled sample = sample(look(PROC, folder));

        assertThat(sample.at()).isEqualTo(CLOCK.instant());
        assertThat(sample.origin().source()).isEqualTo("host");
        assertThat(sample.machine().cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(sample.machine().memoryAvailable())
                .isPositive()
                .isLessThan(sample.machine().memoryTotal());
        assertThat(sample.machine().cpuUsage()).isBetween(0.0, 1.0);
        assertThat(sample.machine().load1()).isNotNegative();
        assertThat(sample.fileSystems()).hasSize(1);
    }

    @Test
    void theRoomIsWhatJavaAndStatSay() throws Exception {
        FileSystem seen = sample(look(PROC, folder)).fileSystems().getFirst();
        FileStore store = Files.getFileStore(folder);
        long inodes = statFreeInodes();

        assertThat(seen.path()).isEqualTo(folder.toString());
        assertThat(seen.role()).isEqualTo(Role.QUEUE);
        assertThat(seen.size()).isEqualTo(store.getTotalSpace());
        assertThat(seen.available()).isCloseTo(store.getUsableSpace(), SOME_MEBIBYTES);
        assertThat(seen.inodesFree()).isCloseTo(inodes, Offset.offset(50_000L));
        assertThat(seen.readOnly()).isFalse();
    }

    private long statFreeInodes() throws IOException {
        Process stat = new ProcessBuilder("stat", "-f", "-c", "%d", folder.toString()).start();
        try (var out = stat.inputReader()) {
            return Long.parseLong(out.readLine());
        }
    }

    @Test
    void aMissingPathIsSaidAndTheOthersGoOn() throws Exception {
        Path missing = folder.resolve("nowhere");
        List<Fact> facts = look(PROC, missing, folder);

        assertThat(sample(facts).fileSystems()).hasSize(1);
        assertThat(failures(facts))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.origin().position()).isEqualTo(missing.toString());
                    assertThat(failed.problem()).isEqualTo("does not exist");
                });
    }

    @Test
    void aPathThatCameBackIsSaid() throws Exception {
        Path late = folder.resolve("late");
        WatchedPath watched = new WatchedPath(late, Role.STORE);
        HostSampler sampler = new HostSampler(CLOCK, "mx1", () -> List.of(watched), List::of);

        assertThat(failures(sampler.look())).hasSize(1);
        assertThat(failures(sampler.look())).isEmpty();
        Files.createDirectory(late);
        assertThat(sampler.look())
                .last()
                .isEqualTo(
                        new SourceRecovered(
                                CLOCK.instant(), new Origin("mx1", "host", late.toString())));
    }

    @Test
    void aSymbolicLinkIsMeasuredWhereItLeads() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/proc"));
        FileSystem seen = sample(look(PROC, link)).fileSystems().getFirst();

        assertThat(seen.path()).isEqualTo(link.toString());
        assertThat(seen.mount()).isEqualTo("/proc");
    }

    @Test
    void aFileSystemWithoutInodesHasNoSuchLimit() throws Exception {
        FileSystem proc = sample(look(PROC, Path.of("/proc"))).fileSystems().getFirst();

        assertThat(proc.inodesFree()).isEqualTo(-1);
    }

    @Test
    void slotsThatCannotBeCountedAreSaid() throws Exception {
        HostSampler sampler =
                new HostSampler(
                        CLOCK,
                        "mx1",
                        List::of,
                        () -> {
                            throw new UncheckedIOException(new IOException("no such table"));
                        });
        List<Fact> facts = sampler.look();

        assertThat(sample(facts).slots()).isEmpty();
        assertThat(failures(facts))
                .singleElement()
                .extracting(SourceFailed::problem)
                .asString()
                .contains("no such table");
    }

    @Test
    void itAnswersTheQuestionForAFreshLook() throws Exception {
        Slots slots = new Slots("postfix", "smtp", 3, 100, 0);
        HostSampler sampler = new HostSampler(CLOCK, "mx1", List::of, () -> List.of(slots));

        assertThat(sampler.takes(new Question.SampleHost())).isTrue();
        assertThat(sampler.takes(new Question.ProbeAgain("mx1"))).isFalse();
        assertThat(sample(sampler.answer(new Question.SampleHost())).slots())
                .containsExactly(slots);
    }

    @Test
    void pressureAndOutOfMemoryKillsComeFromTheKernelsFiles() throws Exception {
        Files.createDirectories(folder.resolve("pressure"));
        Files.writeString(
                folder.resolve("pressure/cpu"),
                "some avg10=88.50 avg60=1.00 avg300=0.00 total=9\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n");
        Files.writeString(folder.resolve("vmstat"), "pgfault 12\noom_kill 3\nhtlb 0\n");
        var machine = sample(look(folder)).machine();

        assertThat(machine.pressures())
                .containsExactly(
                        new Pressure("cpu", "some", 0.885), new Pressure("cpu", "full", 0));
        assertThat(machine.oomKills()).isEqualTo(3);
    }

    @Test
    void anOldKernelHasNeither() throws Exception {
        var machine = sample(look(folder)).machine();

        assertThat(machine.pressures()).isEmpty();
        assertThat(machine.oomKills()).isEqualTo(-1);
    }

    private static List<Fact> look(Path proc, Path... paths) throws InterruptedException {
        List<WatchedPath> watched =
                List.of(paths).stream().map(path -> new WatchedPath(path, Role.QUEUE)).toList();
        return new HostSampler(CLOCK, "mx1", () -> watched, List::of, proc).look();
    }

    private static HostSampled sample(List<Fact> facts) {
        return (HostSampled) facts.getFirst();
    }

    private static List<SourceFailed> failures(List<Fact> facts) {
        return facts.stream()
                .filter(SourceFailed.class::isInstance)
                .map(SourceFailed.class::cast)
                .toList();
    }
}
