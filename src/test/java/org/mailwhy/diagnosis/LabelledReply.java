package org.mailwhy.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of a corpus.
record LabelledReply(
        String id,
        Reply reply,
        Cause label,
        @Nullable Cause second,
        String confidence,
        String scope,
        String mechanism,
        String madeBy,
        String emitter) {

    boolean sure() {
        return !confidence.equals("ambiguous");
    }

    /// One of the two codes that the product is named for.
    boolean core() {
        return reply.code() == 421 || reply.code() == 452;
    }

    /// One of those that the product's figures are of.
    boolean measured() {
        return core() && sure();
    }

    static List<LabelledReply> corpus() {
        return read("/corpus/replies.jsonl");
    }

    /// By who says them; all of one emitter are in one part.
    static Collection<List<LabelledReply>> byEmitter(Function<String, ?> part) {
        return corpus().stream()
                .collect(Collectors.groupingBy(r -> part.apply(r.emitter)))
                .values();
    }

    static List<LabelledReply> paraphrases() {
        return text("/corpus/paraphrases.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .map(cells ->
                        new LabelledReply(
                                cells[1],
                                Reply.parse(cells[1]).orElseThrow(),
                                Cause.of(cells[0]).orElseThrow(),
                                null,
                                "certain",
                                "",
                                "",
                                "",
                                ""))
                .toList();
    }

    static List<LabelledReply> read(String resource) {
        JsonMapper mapper = new JsonMapper();
        return text(resource).lines().map(line -> of(mapper.readTree(line))).toList();
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(LabelledReply.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledReply of(JsonNode row) {
        return new LabelledReply(
                row.path("id").asString(""),
                Reply.parse(row.path("text").asString("")).orElseThrow(),
                Cause.of(row.path("label").asString("")).orElseThrow(),
                Cause.of(row.path("second").asString("")).orElse(null),
                row.path("label_confidence").asString(""),
                row.path("scope").asString(""),
                row.path("mechanism").asString(""),
                row.path("made_by").asString(""),
                row.path("emitter").asString(""));
    }
}
