package org.mailwhy.alert;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Evidence;
import org.mailwhy.Incident;
import org.mailwhy.Reply;
import org.mailwhy.incident.Notice;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;

/// The body of a webhook: `{"type", "timestamp", "data"}` of Standard Webhooks, with the contract's
/// incident as data.
record Payload(PublicJson json) {
    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_EVIDENCE = 10;
    private static final int MAX_TEXT = 500;

    String of(Notice notice) {
        String full = text(notice, notice.incident());
        return full.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                ? full
                : text(notice, lessened(notice.incident()));
    }

    private String text(Notice notice, Incident incident) {
        return JsonObject.builder()
                .put("type", "incident." + notice.change())
                .put("timestamp", notice.created())
                .put("data", json.incident(incident))
                .build()
                .text();
    }

    /// What a hostile server can make long is cut; the page has all of it.
    private static Incident lessened(Incident incident) {
        Diagnosis all = incident.diagnosis();
        Diagnosis.Advice advice = all.advice();
        Diagnosis less =
                new Diagnosis(
                        lessened(all.reply()),
                        all.verdict(),
                        all.speaker(),
                        all.causes(),
                        all.evidence().stream().limit(MAX_EVIDENCE).map(Payload::lessened).toList(),
                        new Diagnosis.Advice(
                                cut(advice.summary()),
                                advice.retryAfter(),
                                advice.remedy(),
                                advice.wouldChange()));
        return new Incident(
                incident.id(), incident.key(), incident.status(), incident.tally(), less);
    }

    private static @Nullable Reply lessened(@Nullable Reply reply) {
        return reply == null ? null : new Reply(reply.code(), reply.enhanced(), cut(reply.text()));
    }

    private static Evidence lessened(Evidence evidence) {
        return new Evidence(
                evidence.cause(),
                evidence.weight(),
                evidence.source(),
                cut(evidence.finding()),
                evidence.measured(),
                evidence.confirms());
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }
}
