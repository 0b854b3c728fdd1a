package org.mailwhy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.diagnosis.Reference;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains a reply or a log line. A bare code (421, 452, 4.2.2) prints its reference"
                        + " page. With - each line of the standard input is explained as one JSON"
                        + " object.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:explained", "65:not a reply"})
final class ExplainCommand implements Callable<Integer> {
    private static final String NOT_A_REPLY =
            "neither a refusal nor a log line of one: paste the server's reply, such as"
                    + " 452 4.3.1 Insufficient system storage";
    private static final int MAX_LINE = 64 * 1024;
    private static final PublicJson JSON = new PublicJson(null, true);

    private final Console console;
    private @Nullable Explainer explainer;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Parameters(
            paramLabel = "REPLY|LINE|CODE|-",
            arity = "1..*",
            description = "Words of one reply need no quotes.")
    private List<String> words = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String text = String.join(" ", words);
        if (text.equals("-")) {
            return each(new BoundedLines(console.in(), MAX_LINE));
        }
        if (json) {
            return printed(text);
        }
        Optional<Reference> reference = Reference.of(text);
        if (reference.isPresent()) {
            new ReferenceText(reference.get()).print(console.paper());
            return 0;
        }
        Diagnosis diagnosis =
                explainer().explain(text).orElseThrow(() -> new Failure(Failure.DATA, NOT_A_REPLY));
        new DiagnosisText(diagnosis).print(console.paper());
        return 0;
    }

    /// Made when it is needed: the other commands start without it.
    private Explainer explainer() {
        if (explainer == null) {
            explainer = new Explainer();
        }
        return explainer;
    }

    private int each(BoundedLines lines) throws IOException {
        int status = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            status = Math.max(status, printed(line.get()));
        }
        return status;
    }

    private int printed(String text) {
        Optional<JsonObject> explained = explainer().explain(text).map(JSON::diagnosis);
        JsonObject error = JsonObject.builder().put("error", NOT_A_REPLY).build();
        console.out().println(explained.orElse(error).text());
        return explained.isPresent() ? 0 : Failure.DATA;
    }
}
