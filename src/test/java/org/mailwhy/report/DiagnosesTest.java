package org.mailwhy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.diagnosis.Surroundings;
import org.mailwhy.json.JsonObject;

class DiagnosesTest {
    private final Diagnostician diagnostician = Diagnostician.standard();

    private static Refused received(Reply reply) {
        return new Refused(
                Instant.EPOCH,
                new Origin("node", "log", null),
                "mx1",
                new Dialogue(
                        Direction.RECEIVED,
                        Phase.RCPT,
                        Dialogue.Peer.UNKNOWN,
                        Dialogue.Envelope.UNKNOWN,
                        Speaker.UNKNOWN,
                        false,
                        null),
                reply);
    }

    private static List<Reply> corpus() throws IOException {
        try (var in = DiagnosesTest.class.getResourceAsStream("/corpus/replies.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Reply.parse(JsonObject.parse(line).text("text")))
                    .flatMap(reply -> reply.stream())
                    .toList();
        }
    }

    @Test
    void likeRepliesAreJudgedOnceAndAlike() throws IOException {
        Diagnoses diagnoses = new Diagnoses(diagnostician);
        List<Reply> corpus = corpus();
        assertThat(corpus).hasSizeGreaterThan(500);
        for (Reply reply : corpus) {
            Refused refused = received(reply);
            assertThat(diagnoses.of(refused).verdict())
                    .as(reply.toString())
                    .isEqualTo(diagnostician.judge(refused, Surroundings.NONE).verdict());
            assertThat(diagnoses.provider(refused))
                    .isEqualTo(diagnostician.provider(refused.dialogue().peer(), reply));
        }
    }

    @Test
    void aReplyIsQuotedAsItWasAndKeepsItsTimeToWait() {
        Diagnoses diagnoses = new Diagnoses(diagnostician);
        Reply first = new Reply(452, null, "Greylisted, try again in 300 seconds");
        Reply second = new Reply(452, null, "Greylisted, try again in 600 seconds");
        assertThat(diagnoses.of(received(first)).advice().retryAfter()).hasSeconds(300);
        assertThat(diagnoses.of(received(second)).advice().retryAfter()).hasSeconds(600);
        assertThat(diagnoses.of(received(second)).reply()).isEqualTo(second);
    }

    @Test
    void addressesAndIdsMakeNoNewShape() {
        assertThat(Diagnoses.shape("quota of <a@x.test> 4Xh22998312 192.0.2.7 exceeded"))
                .isEqualTo(Diagnoses.shape("quota of <b@y.test> 4Xj11111111 192.0.2.8 exceeded"));
        assertThat(Diagnoses.shape("[TSS04]")).isNotEqualTo(Diagnoses.shape("[TSS05]"));
    }
}
