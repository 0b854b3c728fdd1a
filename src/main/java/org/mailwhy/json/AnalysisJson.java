package org.mailwhy.json;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Observation.Refused;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Report;
import org.mailwhy.report.Report.Group;
import org.mailwhy.report.Report.Hour;
import org.mailwhy.report.Report.Named;
import org.mailwhy.report.Report.Recovery;
import org.mailwhy.report.Report.Within;
import org.mailwhy.report.Sighting;
import org.mailwhy.report.Sighting.Place;
import org.mailwhy.report.Totals;

/// What `mailwhy analyze` prints. Nothing is masked: it is the reader's own log.
public final class AnalysisJson {
    private AnalysisJson() {}

    public static JsonObject report(Coverage coverage, Report report) {
        JsonObject.Builder json =
                JsonObject.builder()
                        .putTexts("files", coverage.files())
                        .put("lines", coverage.lines())
                        .put("bytes", coverage.bytes())
                        .put("skipped_lines", coverage.skipped())
                        .putTexts("problems", coverage.problems())
                        .put("first", coverage.first())
                        .put("last", coverage.last())
                        .put("events", report.events());
        JsonObject.Builder codes = JsonObject.builder();
        report.byCode().forEach((code, count) -> codes.put(Integer.toString(code), count));
        JsonObject.Builder directions = JsonObject.builder();
        report.byDirection()
                .forEach((direction, count) -> directions.put(direction.label(), count));
        return json.put("by_code", codes.build())
                .put("by_cause", byCause(report.byCause()))
                .put("by_direction", directions.build())
                .put("by_domain", report.byDomain(), domain -> named("domain", domain))
                .put("by_server", report.byServer(), server -> named("server", server))
                .put("by_hour", report.byHour(), AnalysisJson::hour)
                .put("recovery", recovery(report.recovery()))
                .put("groups", report.groups(), AnalysisJson::group)
                .build();
    }

    private static JsonObject byCause(Map<Cause, Long> counts) {
        JsonObject.Builder json = JsonObject.builder();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Cause, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> json.put(entry.getKey().label(), entry.getValue()));
        return json.build();
    }

    private static JsonObject named(String name, Named counted) {
        return JsonObject.builder().put(name, counted.name()).put("count", counted.count()).build();
    }

    private static JsonObject hour(Hour hour) {
        return JsonObject.builder()
                .put("hour", hour.begin())
                .put("by_cause", byCause(hour.byCause()))
                .build();
    }

    private static JsonObject recovery(Recovery recovery) {
        JsonObject.Builder json = JsonObject.builder();
        recovery.fates().forEach(json::put);
        return json.put("sent_within", recovery.within(), AnalysisJson::within).build();
    }

    private static JsonObject within(Within within) {
        return JsonObject.builder()
                .put("seconds", within.limit())
                .put("count", within.count())
                .build();
    }

    private static JsonObject group(Group group) {
        Report.Key key = group.key();
        return JsonObject.builder()
                .put("cause", key.cause().label())
                .put("direction", key.direction().label())
                .put("server", key.server())
                .put("provider", key.provider())
                .put("count", group.count())
                .put("first", group.first())
                .put("last", group.last())
                .put("remotes", group.remotes())
                .put("sample", group.sample())
                .put("diagnosis", DiagnosisJson.write(group.diagnosis()))
                .build();
    }

    /// One refusal.
    ///
    /// @param provider of the remote side; null for what is given
    /// @param fate of a deferred message; null when it is not known
    public static JsonObject event(
            Sighting sighting,
            Diagnosis diagnosis,
            @Nullable String provider,
            @Nullable String fate) {
        Refused refused = sighting.refused();
        Instant at = refused.at();
        Dialogue dialogue = refused.dialogue();
        Dialogue.Envelope envelope = dialogue.envelope();
        Place place = sighting.place();
        return JsonObject.builder()
                .put("time", at)
                .put("direction", dialogue.direction().label())
                .put("software", sighting.software())
                .put("program", sighting.program())
                .put("server", refused.server())
                .put("remote", dialogue.peer().name())
                .put("peer", dialogue.peer().address())
                .put("provider", provider)
                .put("domain", Totals.domain(envelope.recipient()))
                .put("recipient", envelope.recipient())
                .put("queue_id", envelope.queueId())
                .put("phase", dialogue.phase().label())
                .put("reply", DiagnosisJson.reply(refused.reply()))
                .put("implied", dialogue.implied())
                .put("diagnosis", DiagnosisJson.write(diagnosis))
                .put("fate", fate)
                .put("file", place.file())
                .put("line", place.line() == null ? null : new Json.Whole(place.line()))
                .put("offset", place.offset())
                .build();
    }
}
