package org.mailwhy.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Advice;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Diagnosis.Verdict;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Evidence;
import org.mailwhy.Measured;
import org.mailwhy.Mechanism;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;

/// A diagnosis as the contract writes it, and back. Probabilities keep four decimals, weights two.
final class DiagnosisJson {
    private DiagnosisJson() {}

    static JsonObject write(Diagnosis diagnosis) {
        Verdict verdict = diagnosis.verdict();
        Advice advice = diagnosis.advice();
        return JsonObject.builder()
                .put("reply", diagnosis.reply() == null ? null : reply(diagnosis.reply()))
                .put("cause", verdict.cause().label())
                .put("certainty", verdict.certainty().label())
                .put("probability", rounded(verdict.probability(), 4))
                .put("scope", verdict.scope().label())
                .put("mechanism", verdict.mechanism() == null ? null : verdict.mechanism().label())
                .put("speaker", speaker(diagnosis.speaker()))
                .put("causes", diagnosis.causes(), DiagnosisJson::ranked)
                .put("evidence", diagnosis.evidence(), DiagnosisJson::evidence)
                .put("summary", advice.summary())
                .put("retry_after_seconds", advice.retryAfter())
                .put("remedy", remedy(advice.remedy()))
                .putTexts("would_change", advice.wouldChange())
                .build();
    }

    static Diagnosis read(JsonObject json) {
        return new Diagnosis(
                json.maybe("reply", DiagnosisJson::reply),
                new Verdict(
                        json.word("cause", Cause::of),
                        json.word("certainty", Certainty::of),
                        json.real("probability"),
                        json.word("scope", Scope::of),
                        json.maybe("mechanism", (o, name) -> o.word(name, Mechanism::of))),
                speaker(json.object("speaker")),
                json.list("causes", DiagnosisJson::ranked),
                json.list("evidence", DiagnosisJson::evidence),
                new Advice(
                        json.text("summary"),
                        json.maybe("retry_after_seconds", JsonObject::seconds),
                        remedy(json.object("remedy")),
                        Objects.requireNonNullElse(
                                json.maybe("would_change", JsonObject::texts), List.of())));
    }

    static JsonObject reply(Reply reply) {
        EnhancedCode enhanced = reply.enhanced();
        return JsonObject.builder()
                .put("code", reply.code())
                .put("enhanced", enhanced == null ? null : enhanced.toString())
                .put("text", reply.text())
                .build();
    }

    static Reply reply(JsonObject parent, String name) {
        JsonObject json = parent.object(name);
        return new Reply(
                json.integer("code"),
                json.maybe("enhanced", (o, n) -> o.word(n, EnhancedCode::parse)),
                json.text("text"));
    }

    private static JsonObject speaker(Speaker speaker) {
        return putSpeaker(JsonObject.builder(), speaker).build();
    }

    static JsonObject.Builder putSpeaker(JsonObject.Builder to, Speaker speaker) {
        return to.put("software", speaker.software())
                .put("made_by", speaker.madeBy() == null ? null : speaker.madeBy().label());
    }

    static Speaker speaker(JsonObject json) {
        return new Speaker(
                json.maybe("software", JsonObject::text),
                json.maybe("made_by", (o, name) -> o.word(name, Speaker.MadeBy::of)));
    }

    private static JsonObject ranked(Ranked ranked) {
        return JsonObject.builder()
                .put("cause", ranked.cause().label())
                .put("probability", rounded(ranked.probability(), 4))
                .build();
    }

    private static Ranked ranked(JsonObject json) {
        return new Ranked(json.word("cause", Cause::of), json.real("probability"));
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObject.Builder json =
                JsonObject.builder()
                        .put("cause", evidence.cause().label())
                        .put("supports", evidence.supports())
                        .put("weight", rounded(evidence.weight(), 2))
                        .put("source", evidence.source().label());
        if (evidence.measured() != null) {
            json.putAll(measured(evidence.measured()));
        }
        return json.put("finding", evidence.finding()).put("confirms", evidence.confirms()).build();
    }

    private static Evidence evidence(JsonObject json) {
        return new Evidence(
                json.word("cause", Cause::of),
                json.real("weight"),
                json.word("source", Evidence.Source::of),
                json.text("finding"),
                json.maybe("unit", (o, _) -> measured(o)),
                json.flag("confirms"));
    }

    static JsonObject measured(Measured measured) {
        return JsonObject.builder()
                .put("subject", measured.subject())
                .put("value", measured.value())
                .put("limit", measured.limit())
                .put("unit", measured.unit())
                .build();
    }

    static Measured measured(JsonObject json) {
        return new Measured(
                json.text("subject"),
                json.real("value"),
                json.maybe("limit", JsonObject::real),
                json.text("unit"));
    }

    private static JsonObject remedy(Remedy remedy) {
        return JsonObject.builder()
                .putTexts("operator", remedy.operator())
                .putTexts("sender", remedy.sender())
                .build();
    }

    private static Remedy remedy(JsonObject json) {
        return new Remedy(json.texts("operator"), json.texts("sender"));
    }

    private static @Nullable Double rounded(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
                : null;
    }
}
