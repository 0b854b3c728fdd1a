package org.mailwhy.lab.fault;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.Engine;
import org.mailwhy.incident.EngineOptions;
import org.mailwhy.incident.Resume;
import org.mailwhy.json.Recording;

/** What the agent saw in a cell, kept so that any machine can judge it again. */
final class Recordings {
    static final Path KEPT = Path.of("src/test/resources/recordings");

    private Recordings() {}

    static Path of(Cell<?> cell, Path folder) {
        return folder.resolve(cell.name().replace('/', '-') + ".jsonl.gz");
    }

    /** Compresses it, under names that tell nothing of the machine. */
    static void keep(Path recording, Path kept, Path directory) throws IOException {
        Files.createDirectories(kept.toAbsolutePath().getParent());
        String here = Path.of("").toAbsolutePath().toString();
        String host = InetAddress.getLocalHost().getHostName();
        try (BufferedReader in = Files.newBufferedReader(recording);
                BufferedWriter out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        new GZIPOutputStream(Files.newOutputStream(kept)),
                                        StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(
                        line.replace(directory.toString(), "/srv/lab")
                                .replace(here, "/usr/src/mailwhy")
                                .replace('"' + host + '"', "\"lab.example\""));
                out.write('\n');
            }
        }
    }

    /** Judges it by the engine of production: what became of each incident. */
    static Collection<Verdict.Seen> replay(Path kept, int minDistinct) throws IOException {
        Engine engine =
                new Engine(
                        new EngineOptions(List.of(), minDistinct),
                        Diagnostician.standard(),
                        Resume.NOTHING);
        Map<String, Verdict.Seen> incidents = new LinkedHashMap<>();
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(kept)),
                                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                engine.step(Recording.read(line)).changes().stream()
                        .map(Change::incident)
                        .forEach(incident -> incidents.put(incident.id(), seen(incident)));
            }
        }
        return incidents.values();
    }

    private static Verdict.Seen seen(Incident incident) {
        return new Verdict.Seen(
                incident.id(), incident.key().cause().label(), incident.diagnosis().certainty());
    }
}
