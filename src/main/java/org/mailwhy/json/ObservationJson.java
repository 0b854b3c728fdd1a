package org.mailwhy.json;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Session;
import org.mailwhy.Session.Certificate;
import org.mailwhy.Session.Line;
import org.mailwhy.Silence;

/// What a server answered or did not, in the words of the contract's events.
final class ObservationJson {
    private ObservationJson() {}

    static JsonObject write(Observation observation) {
        return switch (observation) {
            case Refused refused ->
                    begin("refused", refused, refused.server(), refused.dialogue())
                            .put("reply", DiagnosisJson.reply(refused.reply()))
                            .build();
            case Unanswered unanswered ->
                    begin("unanswered", unanswered, unanswered.server(), unanswered.dialogue())
                            .put("reply", (Json) null)
                            .put("silence", unanswered.silence().label())
                            .put("detail", unanswered.detail())
                            .build();
        };
    }

    static JsonObject write(Accepted accepted) {
        return begin("accepted", accepted, accepted.server(), accepted.dialogue())
                .put("reply", DiagnosisJson.reply(accepted.reply()))
                .build();
    }

    static @Nullable Fact read(String kind, JsonObject json) {
        return switch (kind) {
            case "refused" ->
                    new Refused(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            dialogue(json),
                            DiagnosisJson.reply(json, "reply"));
            case "unanswered" ->
                    new Unanswered(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            dialogue(json),
                            json.word("silence", Silence::of),
                            json.text("detail"));
            case "accepted" ->
                    new Accepted(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            dialogue(json),
                            DiagnosisJson.reply(json, "reply"));
            default -> null;
        };
    }

    private static JsonObject.Builder begin(
            String kind, Fact fact, String server, Dialogue dialogue) {
        JsonObject.Builder json =
                FactJson.begin(kind, fact)
                        .put("direction", dialogue.direction().label())
                        .put("server", server)
                        .put("phase", dialogue.phase().label());
        DiagnosisJson.putSpeaker(json, dialogue.speaker());
        putPeer(json, dialogue.peer());
        putEnvelope(json, dialogue.envelope());
        Session session = dialogue.session();
        return json.put("implied", dialogue.implied())
                .put("session", session == null ? null : session(session));
    }

    private static Dialogue dialogue(JsonObject json) {
        return new Dialogue(
                json.word("direction", Direction::of),
                json.word("phase", Phase::of),
                peer(json),
                envelope(json),
                DiagnosisJson.speaker(json),
                json.flag("implied"),
                json.maybe("session", ObservationJson::session));
    }

    static JsonObject.Builder putPeer(JsonObject.Builder to, Peer peer) {
        return to.put("remote", peer.name()).put("peer", peer.address()).put("hello", peer.hello());
    }

    static Peer peer(JsonObject json) {
        return new Peer(
                json.maybe("peer", JsonObject::text),
                json.maybe("remote", JsonObject::text),
                json.maybe("hello", JsonObject::text));
    }

    static JsonObject.Builder putEnvelope(JsonObject.Builder to, Envelope envelope) {
        return to.put("sender", envelope.sender())
                .put("recipient", envelope.recipient())
                .put("domain", domain(envelope.recipient()))
                .put("queue_id", envelope.queueId())
                .put("size", envelope.size() < 0 ? null : new Json.Whole(envelope.size()));
    }

    static Envelope envelope(JsonObject json) {
        return new Envelope(
                json.maybe("sender", JsonObject::text),
                json.maybe("recipient", JsonObject::text),
                json.maybe("queue_id", JsonObject::text),
                Optional.ofNullable(json.maybe("size", JsonObject::whole)).orElse(-1L));
    }

    private static @Nullable String domain(@Nullable String recipient) {
        int at = recipient == null ? -1 : recipient.lastIndexOf('@');
        return recipient == null || at < 0 ? null : recipient.substring(at + 1);
    }

    private static JsonObject session(Session session) {
        JsonObject.Builder phases = JsonObject.builder();
        for (Phase phase : Phase.values()) {
            if (session.phases().containsKey(phase)) {
                phases.put(phase.label(), session.phases().get(phase));
            }
        }
        Certificate certificate = session.certificate();
        return JsonObject.builder()
                .put("phases", phases.build())
                .put("total_seconds", session.total())
                .put("local", session.local())
                .put("certificate", certificate == null ? null : certificate(certificate))
                .put("transcript", session.transcript(), ObservationJson::line)
                .build();
    }

    private static Session session(JsonObject parent, String name) {
        JsonObject json = parent.object(name);
        JsonObject times = json.object("phases");
        Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
        for (String word : times.members().keySet()) {
            Phase phase =
                    Phase.of(word)
                            .orElseThrow(() -> new Json.MalformedJson("unknown phase " + word));
            phases.put(phase, times.seconds(word));
        }
        return new Session(
                phases,
                json.seconds("total_seconds"),
                json.maybe("local", JsonObject::text),
                json.maybe("certificate", (o, n) -> certificate(o.object(n))),
                json.list("transcript", ObservationJson::line));
    }

    private static JsonObject certificate(Certificate certificate) {
        return JsonObject.builder()
                .put("subject", certificate.subject())
                .put("not_after", certificate.notAfter())
                .put("problem", certificate.problem())
                .build();
    }

    private static Certificate certificate(JsonObject json) {
        return new Certificate(
                json.text("subject"),
                json.instant("not_after"),
                json.maybe("problem", JsonObject::text));
    }

    private static JsonObject line(Line line) {
        return JsonObject.builder()
                .put("after_seconds", line.after())
                .put("sent", line.sent())
                .put("text", line.text())
                .build();
    }

    private static Line line(JsonObject json) {
        return new Line(json.seconds("after_seconds"), json.flag("sent"), json.text("text"));
    }
}
