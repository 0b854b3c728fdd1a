package org.mailwhy.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.report.Chronicle;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Sighting;

/// What a history told, as lines.
final class Telling implements Chronicle {
    final List<String> told = new ArrayList<>();
    final List<Sighting> sightings = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();

    /// Of these logs; `-` is the input.
    static Telling of(Period period, byte[] input, List<String> files)
            throws IOException, InterruptedException {
        return new Telling().read(period, new ByteArrayInputStream(input), files);
    }

    private Coverage coverage = new Coverage(List.of(), 0, 0, 0, null, null, List.of());

    private Telling read(Period period, InputStream in, List<String> files)
            throws IOException, InterruptedException {
        coverage =
                LogHistory.open(files, in, period, ZoneOffset.UTC, InstantSource.fixed(Told.NOW))
                        .read(this, _ -> {});
        return this;
    }

    Coverage coverage() {
        return coverage;
    }

    @Override
    public void refused(Sighting sighting) {
        sightings.add(sighting);
        told.add(sighting.place().line() + " " + sighting.refused().at() + " " + sighting.text());
    }

    @Override
    public void deferred(String queueId, String recipient) {
        told.add("deferred " + queueId + " " + recipient);
    }

    @Override
    public void ended(Instant at, String queueId, String recipient, Fate fate) {
        told.add("ended " + at + " " + queueId + " " + recipient + " " + fate);
    }

    @Override
    public void troubled(TroubleLogged trouble) {
        troubles.add(trouble.text());
    }
}
