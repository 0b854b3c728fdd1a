package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.log.PlainLog.Part;
import org.mailwhy.report.Sighting;

class LogHistoryTest {
    @TempDir Path folder;

    private static byte[] resource(String name) throws IOException {
        try (var in = LogHistoryTest.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private Path made(long size) throws IOException {
        Path file = folder.resolve("mail.log");
        MadeLog.write(file, size);
        return file;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Telling tell(Path... files) throws IOException, InterruptedException {
        return Telling.of(
                Period.ALL, new byte[0], Arrays.stream(files).map(Path::toString).toList());
    }

    /// Every line that is kept, with its place.
    private static List<String> kept(Sifted... parts) {
        List<String> kept = new ArrayList<>();
        for (Sifted part : parts) {
            for (int line = 0; line < part.size(); line++) {
                // an empty line is kept at the border of a part only
                if (!part.text(line).isEmpty()) {
                    kept.add(part.offset(line) + " " + part.text(line));
                }
            }
        }
        return kept;
    }

    @Test
    void aRefusalWhoseCodeComesWithTheEndOfTheSessionIsTold() throws Exception {
        String said = "2026-11-23T12:13:59.123Z [NOTICE] [A-1.1] [core] ";
        String log =
                said.replace("A-1.1", "A-1")
                        + "connect ip=203.0.113.7 port=40000 local_ip=192.0.2.1 local_port=25\n"
                        + said
                        + "recipient <u@d.test> code=DENYSOFT msg=\"4.2.2 Mailbox full\"\n"
                        + said
                        + "disconnect ip=203.0.113.7 rdns=\"\" helo=c lr=\"452 4.2.2 Mailbox full\"\n"
                        + said.replace("A-1", "B-1")
                        + "disconnect ip=203.0.113.8 rdns=\"\" helo=c lr=\"421 timeout\"\n";

        Telling telling = tell(file("haraka.log", log.getBytes(StandardCharsets.UTF_8)));

        assertThat(telling.sightings)
                .extracting(
                        it -> it.refused().reply() + " " + it.refused().dialogue().peer().address())
                .containsExactly("452 4.2.2 Mailbox full 203.0.113.7", "421 timeout 203.0.113.8");
    }

    @Test
    void theSieveKeepsAllThatTells() throws Exception {
        for (String name : List.of("lab.txt", "samples.txt")) {
            byte[] log = resource(name);
            Telling sifted = tell(file(name, log));
            Telling all = new Telling();
            Historian historian = new Historian(Logs.ofThisHost(), Period.ALL, all, _ -> {});
            Feed feed = unsifted(log);
            historian.begin(
                    name, new Envelope(new Stamps(ZoneOffset.UTC, InstantSource.fixed(Told.NOW))));
            historian.read(feed);
            assertThat(refusals(sifted.told)).isNotEmpty().isEqualTo(refusals(all.told));
            assertThat(sifted.troubles).isEqualTo(all.troubles);
        }
    }

    /// The same on mixes of real lines, cut and spoilt.
    @Test
    void theSieveKeepsAllThatTellsInAnyOrder() throws Exception {
        List<byte[]> real = new ArrayList<>();
        for (String name : List.of("lab.txt", "samples.txt")) {
            new String(resource(name), StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(it -> it.getBytes(StandardCharsets.ISO_8859_1))
                    .forEach(real::add);
        }
        for (int seed = 0; seed < 60; seed++) {
            byte[] mixed = mixed(real, new Random(seed));
            Telling sifted = tell(file("mixed", mixed));
            Telling all = new Telling();
            Historian historian = new Historian(Logs.ofThisHost(), Period.ALL, all, _ -> {});
            historian.begin(
                    String.valueOf(folder.resolve("mixed")),
                    new Envelope(new Stamps(ZoneOffset.UTC, InstantSource.fixed(Told.NOW))));
            historian.read(unsifted(mixed));
            assertThat(refusals(sifted.told)).as("seed %s", seed).isEqualTo(refusals(all.told));
            assertThat(sifted.troubles).as("seed %s", seed).isEqualTo(all.troubles);
        }
    }

    private static byte[] mixed(List<byte[]> lines, Random random) {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (int i = 0; i < 2_000; i++) {
            byte[] line = lines.get(random.nextInt(lines.size())).clone();
            int length = line.length;
            if (length > 0 && random.nextInt(10) == 0) {
                line[random.nextInt(length)] = (byte) random.nextInt(' ', 256);
                length = random.nextInt(3) == 0 ? random.nextInt(length) : length;
            }
            mixed.write(line, 0, length);
            mixed.write('\n');
        }
        return mixed.toByteArray();
    }

    @Test
    void aLogThatBreaksWhileItIsReadEnds() throws Exception {
        Feed feed =
                unsifted(
                        new InputStream() {
                            @Override
                            public int read() {
                                throw new IllegalStateException("broken");
                            }

                            @Override
                            public int read(byte[] bytes, int from, int length) {
                                return read();
                            }
                        });

        assertThat(feed.next()).isEmpty();
        assertThat(feed.problem()).isEqualTo("broken");
    }

    private static Feed unsifted(byte[] log) {
        return unsifted(new ByteArrayInputStream(log));
    }

    private static Feed unsifted(InputStream log) {
        Feed feed =
                new Feed(
                        LogHistory.Input.of(log, Told.NOW),
                        Period.ALL,
                        (_, _) -> Optional.empty(),
                        new Sieve(List.of()),
                        ForkJoinPool.commonPool());
        feed.run();
        return feed;
    }

    /// Ends of deliveries that were never refused may be left out.
    private static List<String> refusals(List<String> told) {
        List<String> deferred =
                told.stream()
                        .filter(it -> it.startsWith("deferred "))
                        .map(it -> it.substring(9))
                        .toList();
        return told.stream()
                .filter(it -> !it.startsWith("ended ") || deferred.stream().anyMatch(it::contains))
                .toList();
    }

    @Test
    void partsMayBeginAnywhere() throws Exception {
        Random random = new Random(421);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(resource("lab.txt"));
        bytes.write("x".repeat(Sieve.MAX_LINE + 1).getBytes(StandardCharsets.US_ASCII));
        bytes.write('\n');
        bytes.write(resource("samples.txt"));
        bytes.write(
                "Nov 23 12:13:59 mx1 postfix/smtpd[1]: warning: no end"
                        .getBytes(StandardCharsets.US_ASCII));
        Path file = file("mail.log", bytes.toByteArray());
        try (PlainLog log = PlainLog.open(file)) {
            Sifted whole = sift(log, new Part(0, 0, log.size(), log.size()));
            assertThat(whole.skipped()).isEqualTo(1);
            for (int round = 0; round < 200; round++) {
                long border = random.nextLong(1, log.size());
                long second = random.nextLong(border, log.size());
                Sifted[] parts = {
                    sift(log, new Part(0, 0, border, log.size())),
                    sift(log, new Part(0, border, second, log.size())),
                    sift(log, new Part(0, second, log.size(), log.size()))
                };
                assertThat(kept(parts)).isEqualTo(kept(whole));
                assertThat(Arrays.stream(parts).mapToInt(Sifted::lines).sum())
                        .isEqualTo(whole.lines());
                assertThat(Arrays.stream(parts).mapToInt(Sifted::skipped).sum()).isEqualTo(1);
            }
        }
    }

    private static Sifted sift(PlainLog log, Part part) throws IOException {
        byte[] buffer = new byte[(int) log.size() + 10];
        return log.sift(part, new Sieve(List.of()), buffer, new Sifted(0));
    }

    @Test
    void aStreamMayBeCutAnywhere() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(resource("lab.txt"));
        bytes.write("x".repeat(3 * Sieve.MAX_LINE).getBytes(StandardCharsets.US_ASCII));
        bytes.write('\n');
        bytes.write(resource("samples.txt"));
        Sieve sieve = new Sieve(List.of());
        List<String> expected = null;
        for (int size : new int[] {1, 77, 4_099, 1 << 20}) {
            PackedLog log = new PackedLog(new ByteArrayInputStream(bytes.toByteArray()), size);
            List<Sifted> parts = new ArrayList<>();
            for (var part = log.next(sieve); part.isPresent(); part = log.next(sieve)) {
                parts.add(part.get());
            }
            List<String> kept = kept(parts.toArray(Sifted[]::new));
            assertThat(parts.stream().mapToInt(Sifted::skipped).sum()).isEqualTo(1);
            assertThat(parts.stream().mapToLong(Sifted::read).sum()).isEqualTo(bytes.size());
            expected = expected == null ? kept : expected;
            assertThat(kept).isEqualTo(expected);
        }
    }

    @Test
    void compressedLogsTellTheSame() throws Exception {
        Path plain = made(3_000_000);
        byte[] bytes = Files.readAllBytes(plain);
        Telling told = tell(plain);
        assertThat(told.sightings).hasSizeGreaterThan(100);
        Path gz = folder.resolve("a.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(bytes);
        }
        Path zst = folder.resolve("b.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(zst))) {
            out.write(bytes);
        }
        assertThat(tell(gz).told).isEqualTo(told.told);
        assertThat(tell(zst).told).isEqualTo(told.told);
        assertThat(Telling.of(Period.ALL, bytes, List.of("-")).told).isEqualTo(told.told);
        assertThat(Telling.of(Period.ALL, Files.readAllBytes(gz), List.of("-")).told)
                .isEqualTo(told.told);
    }

    @Test
    void aBrokenArchiveIsReadAsFarAsItGoes() throws Exception {
        Path plain = made(1_000_000);
        Path gz = folder.resolve("a.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            Files.copy(plain, out);
        }
        byte[] packed = Files.readAllBytes(gz);
        Telling told = tell(file("cut.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(told.sightings).isNotEmpty();
        assertThat(told.coverage().problems()).singleElement().asString().contains("cut.gz: ");
    }

    @Test
    void severalFilesAreOneHistory() throws Exception {
        Path plain = made(1_000_000);
        String text = Files.readString(plain);
        int cut = text.indexOf('\n', text.length() / 2) + 1;
        Path newer = Files.writeString(folder.resolve("new"), text.substring(cut));
        Path older = Files.writeString(folder.resolve("old"), text.substring(0, cut));
        Telling told = tell(newer, older);
        assertThat(told.sightings.stream().map(Sighting::text))
                .isEqualTo(tell(plain).sightings.stream().map(Sighting::text).toList());
        assertThat(told.coverage().files()).containsExactly(older.toString(), newer.toString());
    }

    @Test
    void aPeriodIsReadWithoutTheRest() throws Exception {
        Path plain = made(30_000_000);
        Telling whole = tell(plain);
        Instant first = whole.sightings.getFirst().refused().at();
        Period period =
                new Period(
                        first.plus(Duration.ofMinutes(130)), first.plus(Duration.ofMinutes(135)));
        Telling part = Telling.of(period, new byte[0], List.of(plain.toString()));
        assertThat(part.sightings.stream().map(Sighting::text))
                .isNotEmpty()
                .isEqualTo(
                        whole.sightings.stream()
                                .filter(it -> period.holds(it.refused().at()))
                                .map(Sighting::text)
                                .toList());
        assertThat(part.coverage().bytes()).isLessThan(28_000_000);
    }

    @Test
    void theYearIsThatOfTheFile() throws Exception {
        Path file =
                file(
                        "old.log",
                        ("Dec 31 23:59:59 mx1 postfix/smtpd[1]: NOQUEUE: reject: MAIL from unknown[203.0.113.7]:"
                                        + " 452 4.3.1 Insufficient system storage; proto=ESMTP helo=<p>\n")
                                .getBytes(StandardCharsets.US_ASCII));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-02T00:00:00Z")));
        assertThat(tell(file).sightings.getFirst().refused().at())
                .isEqualTo("2023-12-31T23:59:59Z");
    }

    @Test
    void anyBytesAreReadWithoutHarm() throws Exception {
        byte[] bytes = Files.readAllBytes(made(400_000));
        Random random = new Random(452);
        for (int round = 0; round < 5; round++) {
            byte[] spoilt = bytes.clone();
            for (int i = 0; i < spoilt.length / 50; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            Telling told = tell(file("spoilt", spoilt));
            assertThat(told.coverage().lines()).isPositive();
            assertThat(told.coverage().bytes()).isEqualTo(spoilt.length);
            assertThat(told.sightings)
                    .allSatisfy(it -> assertThat(it.text()).doesNotContain("\u001b", "\0"));
        }
        byte[] noise = new byte[300_000];
        random.nextBytes(noise);
        noise[0] = 0;
        assertThat(tell(file("noise", noise)).coverage().skipped()).isPositive();
        assertThat(tell(file("empty", new byte[0])).coverage().lines()).isZero();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThatThrownBy(() -> tell(folder.resolve("absent")))
                .hasMessageContaining("there is no");
        assertThatThrownBy(() -> tell(folder)).hasMessageContaining("directory");
    }
}
