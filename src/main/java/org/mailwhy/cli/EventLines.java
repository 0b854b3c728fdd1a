package org.mailwhy.cli;

import java.io.PrintStream;
import java.time.Instant;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Observation.Refused;
import org.mailwhy.json.AnalysisJson;
import org.mailwhy.report.Chronicle;
import org.mailwhy.report.Diagnoses;
import org.mailwhy.report.Fates;
import org.mailwhy.report.Sighting;
import org.mailwhy.report.Sighting.Place;

/// Prints each refusal of a history whose fates are known from a first reading.
final class EventLines implements Chronicle {
    private final PrintStream out;
    private final AnalyzeCommand.Copies copies;
    private final Diagnoses diagnoses;
    private final Fates fates;
    private int number;

    EventLines(PrintStream out, AnalyzeCommand.Copies copies, Diagnoses diagnoses, Fates fates) {
        this.out = out;
        this.copies = copies;
        this.diagnoses = diagnoses;
        this.fates = fates;
    }

    @Override
    public void refused(Sighting sighting) {
        Refused refused = sighting.refused();
        Place place = sighting.place();
        Sighting shown =
                new Sighting(
                        refused,
                        sighting.software(),
                        sighting.program(),
                        new Place(copies.name(place.file()), place.line(), place.offset()),
                        sighting.text());
        out.println(
                AnalysisJson.event(
                                shown,
                                diagnoses.of(refused),
                                diagnoses.provider(refused),
                                fates.of(number).orElse(null))
                        .text());
        number++;
    }

    @Override
    public void deferred(String queueId, String recipient) {}

    @Override
    public void ended(Instant at, String queueId, String recipient, Fate fate) {}

    @Override
    public void troubled(TroubleLogged trouble) {}
}
