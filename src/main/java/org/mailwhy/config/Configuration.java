package org.mailwhy.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads the configuration file: all of it is right, or every mistake is told.
public final class Configuration {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DEPTH = 20;
    private static final LoadSettings YAML =
            LoadSettings.builder()
                    .setLabel("")
                    .setAllowNonScalarKeys(true)
                    .setMaxAliasesForCollections(50)
                    .build();

    private final Settings defaults;
    private final Schema schema;

    /// @param hello what a probe says in EHLO by default: the name of this host
    /// @param stateFolder the store's folder by default
    /// @param cron says whether a text is a Quartz cron expression
    public Configuration(String hello, Path stateFolder, Predicate<String> cron) {
        this.defaults = Settings.defaults(stateFolder);
        this.schema = new Schema(defaults, hello, cron);
    }

    /// How a reading ended.
    public sealed interface Result {
        /// @param warnings what is allowed and unwise
        record Accepted(Settings settings, List<Mistake> warnings) implements Result {}

        record Rejected(List<Mistake> mistakes) implements Result {}
    }

    /// Without a file.
    public Settings defaults() {
        return defaults;
    }

    public Result read(Path file) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException _) {
            return rejected("does not exist: correct the path, or make the file");
        } catch (AccessDeniedException _) {
            return rejected("permission denied: let this user read it");
        } catch (IOException e) {
            return rejected("cannot be read, " + e.getMessage() + ": name a readable file");
        }
        if (bytes.length > MAX_BYTES) {
            return rejected("larger than 1 MiB: is this the right file?");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return decoded(bytes, folder);
    }

    private Result decoded(byte[] bytes, Path folder) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            return rejected(endOf(text.toString(), "no UTF-8 text from here on: save it as UTF-8"));
        }
        return parsed(text.toString(), folder);
    }

    private Result parsed(String text, Path folder) {
        try {
            Optional<Mark> tooDeep = tooDeep(text);
            if (tooDeep.isPresent()) {
                return rejected(at(tooDeep.get(), "nested too deeply: remove levels"));
            }
            Optional<Node> top = new Compose(YAML).composeString(text);
            return top.isEmpty()
                    ? new Result.Accepted(defaults, List.of())
                    : meant(top.get(), folder);
        } catch (MarkedYamlEngineException e) {
            String context = Objects.requireNonNullElse(e.getContext(), "");
            String found = context.isEmpty() ? e.getProblem() : context + ", " + e.getProblem();
            String problem = found + ": correct the YAML here";
            return rejected(
                    e.getProblemMark()
                            .or(e::getContextMark)
                            .map(mark -> at(mark, problem))
                            .orElse(new Mistake(1, 1, problem)));
        } catch (ReaderException _) {
            String before = text.substring(0, firstForbidden(text));
            return rejected(endOf(before, "a character that YAML does not allow: remove it"));
        } catch (YamlEngineException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("no YAML");
            return rejected(problem + ": correct the YAML");
        }
    }

    private Result meant(Node top, Path folder) {
        Notes notes = new Notes(folder);
        Optional<Settings> settings =
                Reader.section(schema::read).read(new Spot(top, "", notes, false));
        return settings.isPresent() && notes.mistakes().isEmpty()
                ? new Result.Accepted(settings.get(), notes.warnings())
                : new Result.Rejected(notes.mistakes());
    }

    /// Composing is recursive, parsing is not: so depth is looked at first.
    private static Optional<Mark> tooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(YAML).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                return event.getStartMark();
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private static Mistake at(Mark mark, String message) {
        return new Mistake(mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    private static Mistake endOf(String before, String message) {
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Mistake(line + 1, before.length() - before.lastIndexOf('\n'), message);
    }

    private static int firstForbidden(String text) {
        int index = 0;
        while (index < text.length() && StreamReader.isPrintable(text.codePointAt(index))) {
            index = text.offsetByCodePoints(index, 1);
        }
        return index;
    }

    private static Result rejected(String message) {
        return rejected(new Mistake(1, 1, message));
    }

    private static Result rejected(Mistake mistake) {
        return new Result.Rejected(List.of(mistake));
    }
}
