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
import java.util.stream.Stream;
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
        return lines("/corpus/paraphrases.txt");
    }

    static List<LabelledReply> languages() {
        return lines("/corpus/languages.txt");
    }

    /// Replies found in public sources and labelled for these tests.
    static List<LabelledReply> wild(int collection) {
        return lines("/corpus/wild-" + collection + ".txt");
    }

    /// Replies of known servers by their sources and manuals.
    static List<LabelledReply> catalogue() {
        return lines("/corpus/catalogue.txt");
    }

    /// What the corrections are fitted to.
    static List<LabelledReply> training() {
        return Stream.of(corpus(), catalogue(), sure(wild(1)), sure(wild(2)), sure(wild(3)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<LabelledReply> sure(List<LabelledReply> replies) {
        return replies.stream().filter(LabelledReply::sure).toList();
    }

    /// `cause/second | reply | emitter`; a cause after a slash is the best alternative, and rows
    /// where either is unknown are ambiguous.
    private static List<LabelledReply> lines(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(LabelledReply::ofLine)
                .toList();
    }

    private static LabelledReply ofLine(String line) {
        List<String> cells = List.of(line.split(" \\| ", -1));
        List<String> causes = List.of(cells.getFirst().split("/", -1));
        String text = cells.get(1).replace("\\n", "\n");
        String confidence = causes.size() == 1 ? "certain" : "likely";
        return new LabelledReply(
                text,
                Reply.parse(text).orElseThrow(),
                Cause.of(causes.getFirst()).orElseThrow(),
                Cause.of(causes.getLast()).orElseThrow(),
                causes.contains("unknown") ? "ambiguous" : confidence,
                "",
                "",
                "",
                cells.getLast());
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
