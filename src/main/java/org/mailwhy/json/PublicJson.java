package org.mailwhy.json;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Diagnosis;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.incident.History.Moment;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Situation.Outlook;
import org.mailwhy.incident.Situation.Watched;

/// The contract's objects as others see them: incidents with their address in the web, people's
/// addresses masked unless they are to be shown in full.
public final class PublicJson {
    /// Members that name a person even where there is no domain.
    private static final Set<String> PEOPLE = Set.of("sender", "recipient", "mailbox");

    private final @Nullable String base;
    private final boolean fullAddresses;

    /// @param base where the web server is reached; null: incidents have no `url`
    public PublicJson(@Nullable URI base, boolean fullAddresses) {
        this.base = base == null ? null : base.toString().replaceFirst("/+$", "");
        this.fullAddresses = fullAddresses;
    }

    public JsonObject diagnosis(Diagnosis diagnosis) {
        return masked(DiagnosisJson.write(diagnosis));
    }

    public JsonObject incident(Incident incident) {
        JsonObject json = masked(IncidentJson.write(incident));
        String url = base == null ? null : base + "/incidents/" + incident.id();
        return JsonObject.builder().putAll(json).put("url", url).build();
    }

    /// One step of an incident's timeline.
    public JsonObject moment(Moment moment) {
        return JsonObject.builder()
                .put("time", moment.at())
                .put("change", moment.change())
                .put("incident", incident(moment.incident()))
                .build();
    }

    public JsonObject judged(Judged judged) {
        return masked(JudgedJson.write(judged));
    }

    /// What a probe met: [Accepted] or an [Observation].
    ///
    /// @param diagnosis null when it was accepted
    public JsonObject probe(Fact fact, @Nullable Diagnosis diagnosis) {
        return masked(
                JsonObject.builder()
                        .put("outcome", outcome(fact))
                        .putAll(FactJson.write(fact))
                        .put("diagnosis", diagnosis == null ? null : DiagnosisJson.write(diagnosis))
                        .build());
    }

    /// A watched server and the newest probe of each of its addresses.
    public JsonObject server(Watched watched) {
        List<Map.Entry<String, Fact>> probes =
                watched.probes().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return JsonObject.builder()
                .putAll(EventJson.server(watched.server()))
                .put(
                        "probes",
                        probes,
                        probe ->
                                JsonObject.builder()
                                        .put("address", probe.getKey())
                                        .putAll(probe(probe.getValue(), null))
                                        .build())
                .build();
    }

    /// The machine, its file systems with the mail servers' own limits, and all their limits.
    public JsonObject host(Situation situation) {
        HostSampled host = situation.host();
        JsonObject.Builder json =
                JsonObject.builder().put("sampled", host == null ? null : host.at());
        if (host != null) {
            json.putAll(MeasurementJson.machine(host.machine()));
        }
        return json.put(
                        "file_systems",
                        host == null ? List.of() : host.fileSystems(),
                        fileSystem -> fileSystem(fileSystem, situation.forecasts()))
                .put("slots", host == null ? List.of() : host.slots(), MeasurementJson::slots)
                .put("limits", situation.limits(), PublicJson::limits)
                .put("failed", situation.failed(), PublicJson::failed)
                .build();
    }

    private static JsonObject fileSystem(FileSystem fileSystem, List<Outlook> outlooks) {
        Optional<Outlook> outlook =
                outlooks.stream().filter(o -> o.path().equals(fileSystem.path())).findFirst();
        return JsonObject.builder()
                .putAll(MeasurementJson.fileSystem(fileSystem))
                .put("refusal_bytes", outlook.map(Outlook::refusal).orElse(null))
                .put("seconds_to_refusal", outlook.map(Outlook::seconds).orElse(null))
                .build();
    }

    private static JsonObject limits(LimitsRead limits) {
        return JsonObject.builder()
                .put("instance", limits.instance())
                .put("software", limits.software())
                .put("read", limits.at())
                .put("limits", limits.limits(), MeasurementJson::limit)
                .build();
    }

    private static JsonObject failed(SourceFailed failed) {
        return JsonObject.builder()
                .put("source", failed.origin().source())
                .put("position", failed.origin().position())
                .put("since", failed.at())
                .put("problem", failed.problem())
                .put("remedy", failed.remedy())
                .build();
    }

    public JsonObject queue(QueueSampled sampled) {
        return JsonObject.builder()
                .put("instance", sampled.instance())
                .put("sampled", sampled.at())
                .put("queues", sampled.queues(), MeasurementJson::queue)
                .build();
    }

    public JsonObject quota(QuotaRead read) {
        JsonObject json =
                JsonObject.builder()
                        .put("mailbox", read.mailbox())
                        .put("read", read.at())
                        .put("quotas", read.quotas(), MeasurementJson::quota)
                        .put(
                                "trial",
                                read.trial() == null ? null : MeasurementJson.trial(read.trial()))
                        .build();
        return masked(json);
    }

    /// RFC 9457.
    public static JsonObject problem(int status, String title, String detail) {
        return JsonObject.builder()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .build();
    }

    /// One page of a list.
    ///
    /// @param next cursor of the next page; null on the last one
    public static JsonObject page(String name, List<JsonObject> items, @Nullable String next) {
        return JsonObject.builder()
                .put(name, new Json.Array(List.copyOf(items)))
                .put("next", next)
                .build();
    }

    /// The contract's probe outcome of a fact: `accepted`, `tempfail`, `permfail`, or how it kept
    /// silent.
    private static @Nullable String outcome(Fact fact) {
        return switch (fact) {
            case Accepted _ -> "accepted";
            case Refused refused -> refused.reply().temporary() ? "tempfail" : "permfail";
            case Unanswered unanswered -> unanswered.silence().label();
            default -> null;
        };
    }

    private JsonObject masked(JsonObject json) {
        if (fullAddresses) {
            return json;
        }
        JsonObject.Builder masked = JsonObject.builder();
        json.members()
                .forEach((name, value) ->
                        masked.put(
                                name,
                                value.mapTexts(
                                        PEOPLE.contains(name)
                                                ? Masking::person
                                                : Masking.ADDRESSES)));
        return masked.build();
    }
}
