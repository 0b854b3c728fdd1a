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
import java.util.Objects;
import java.util.Optional;
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

/// A YAML file as a tree of nodes with their places.
final class YamlFile {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DEPTH = 20;
    private static final LoadSettings YAML =
            LoadSettings.builder()
                    .setLabel("")
                    .setAllowNonScalarKeys(true)
                    .setMaxAliasesForCollections(50)
                    .build();

    private YamlFile() {}

    /// It is no YAML file.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Mistake mistake;

        Unreadable(Mistake mistake) {
            super(mistake.toString());
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }

    /// Empty when nothing stands in the file.
    static Optional<Node> read(Path file) throws Unreadable {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException _) {
            throw rejected("does not exist: correct the path, or make the file");
        } catch (AccessDeniedException _) {
            throw rejected("permission denied: let this user read it");
        } catch (IOException e) {
            throw rejected("cannot be read, " + e.getMessage() + ": name a readable file");
        }
        if (bytes.length > MAX_BYTES) {
            throw rejected("larger than 1 MiB: is this the right file?");
        }
        return decoded(bytes);
    }

    private static Optional<Node> decoded(byte[] bytes) throws Unreadable {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new Unreadable(
                    endOf(text.toString(), "no UTF-8 text from here on: save it as UTF-8"));
        }
        return parsed(text.toString());
    }

    private static Optional<Node> parsed(String text) throws Unreadable {
        try {
            Optional<Mark> tooDeep = tooDeep(text);
            if (tooDeep.isPresent()) {
                throw new Unreadable(at(tooDeep.get(), "nested too deeply: remove levels"));
            }
            return new Compose(YAML).composeString(text);
        } catch (MarkedYamlEngineException e) {
            String context = Objects.requireNonNullElse(e.getContext(), "");
            String found = context.isEmpty() ? e.getProblem() : context + ", " + e.getProblem();
            String problem = found + ": correct the YAML here";
            throw new Unreadable(
                    e.getProblemMark()
                            .or(e::getContextMark)
                            .map(mark -> at(mark, problem))
                            .orElse(new Mistake(1, 1, problem)));
        } catch (ReaderException _) {
            String before = text.substring(0, firstForbidden(text));
            throw new Unreadable(endOf(before, "a character that YAML does not allow: remove it"));
        } catch (YamlEngineException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("no YAML");
            throw rejected(problem + ": correct the YAML");
        }
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

    private static Unreadable rejected(String message) {
        return new Unreadable(new Mistake(1, 1, message));
    }
}
