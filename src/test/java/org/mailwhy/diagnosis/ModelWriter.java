package org.mailwhy.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mailwhy.Cause;

/// Writes `ModelRows` and `ModelWordRows` anew from [LabelledReply#training()]. Run it after the
/// tables have changed: `mvn test-compile`, then `java -cp … org.mailwhy.diagnosis.ModelWriter`.
final class ModelWriter {
    private ModelWriter() {}

    public static void main(String[] arguments) throws IOException {
        Model model =
                new Trainer(Knowledge.standard(), Trainer.SHRINKAGE).fit(LabelledReply.training());
        write("ModelRows", model, feature -> !feature.startsWith(Model.WORD));
        write("ModelWordRows", model, feature -> feature.startsWith(Model.WORD));
    }

    private static void write(String name, Model model, Predicate<String> which)
            throws IOException {
        String rows =
                new TreeMap<>(model.corrections())
                        .entrySet().stream()
                                .filter(e -> which.test(e.getKey()))
                                .map(e -> " ".repeat(12) + e.getKey() + " : " + row(e.getValue()))
                                .collect(Collectors.joining("\n"));
        Files.writeString(
                Path.of("src/main/java/org/mailwhy/diagnosis", name + ".java"), source(name, rows));
    }

    private static String source(String name, String rows) {
        return """
        package org.mailwhy.diagnosis;

        /// Written by `ModelWriter` from labelled replies; not by hand.
        final class %1$s {
            private %1$s() {}

            static final String ROWS =
                    \"""
        %2$s
                    \""";
        }
        """
                .formatted(name, rows);
    }

    private static String row(Map<Cause, Double> bits) {
        return new TreeMap<>(bits)
                .entrySet().stream()
                        .map(e -> e.getKey().label() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
    }
}
