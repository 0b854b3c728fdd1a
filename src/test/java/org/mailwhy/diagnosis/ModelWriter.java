package org.mailwhy.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailwhy.Cause;

/// Writes `ModelRows` anew from the corpus. Run it after the tables have changed: `mvn
/// test-compile`, then `java -cp … org.mailwhy.diagnosis.ModelWriter`.
final class ModelWriter {
    private ModelWriter() {}

    public static void main(String[] arguments) throws IOException {
        Model model =
                new Trainer(Knowledge.standard(), Trainer.SHRINKAGE).fit(LabelledReply.corpus());
        Path file = Path.of("src/main/java/org/mailwhy/diagnosis/ModelRows.java");
        Files.writeString(file, source(model));
    }

    private static String source(Model model) {
        String rows =
                new TreeMap<>(model.corrections())
                        .entrySet().stream()
                                .map(e -> " ".repeat(12) + e.getKey() + " : " + row(e.getValue()))
                                .collect(Collectors.joining("\n"));
        return """
        package org.mailwhy.diagnosis;

        /// Written by `ModelWriter` from the corpus; not by hand.
        final class ModelRows {
            private ModelRows() {}

            static final String ROWS =
                    \"""
        %s
                    \""";
        }
        """
                .formatted(rows);
    }

    private static String row(Map<Cause, Double> bits) {
        return new TreeMap<>(bits)
                .entrySet().stream()
                        .map(e -> e.getKey().label() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
    }
}
