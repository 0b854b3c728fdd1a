package org.mailwhy.diagnosis;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// How well each set of replies is explained at least. It only rises.
final class AccuracyFloor {
    private static final Path FILE = Path.of("src/test/resources/corpus/floor.properties");
    private static final String HEAD =
            "# Raised by AccuracyTest with -Daccuracy.write=true; never lowered.\n";

    private static final double ROOM = 0.005;

    private final Map<String, Double> shares = new TreeMap<>();

    static AccuracyFloor read() throws IOException {
        AccuracyFloor floor = new AccuracyFloor();
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FILE)) {
            properties.load(in);
        }
        properties.forEach((set, share) ->
                floor.shares.put(set.toString(), Double.parseDouble(share.toString())));
        return floor;
    }

    double of(String set) {
        return shares.getOrDefault(set, 0.0);
    }

    /// To whole hundredths, so that a reply more or less is no alarm.
    void raise(String set, double share) {
        shares.merge(set, Math.floor((share - ROOM) * 100) / 100, Math::max);
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        shares.forEach((set, share) -> text.append(set).append('=').append(share).append('\n'));
        Files.writeString(FILE, text);
    }
}
