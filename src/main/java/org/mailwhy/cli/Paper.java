package org.mailwhy.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.cli.Style.Span;

/// Human output: paragraphs of at most 80 columns. What a remote server said can do no harm here.
final class Paper {
    private static final int WIDTH = 80;
    private static final char REPLACEMENT = '\ufffd';

    private final PrintStream out;
    private final boolean colour;

    Paper(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void gap() {
        out.println();
    }

    void line(String text) {
        line(Style.PLAIN.of(text));
    }

    void line(Span... spans) {
        item("", spans);
    }

    void item(String bullet, String text) {
        item(bullet, Style.PLAIN.of(text));
    }

    void item(String bullet, Span... spans) {
        item(Style.PLAIN.of(bullet), spans);
    }

    /// A paragraph whose later lines stand under the first word, not under the bullet. A word that
    /// is longer than a line stands alone, so that a command or a path can be copied.
    void item(Span bullet, Span... spans) {
        String indent = " ".repeat(width(bullet.text()));
        StringBuilder line = new StringBuilder(styled(bullet));
        int column = indent.length();
        boolean first = true;
        for (Span word : words(spans)) {
            int width = width(word.text());
            if (!first && column + 1 + width > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                column = indent.length();
                first = true;
            }
            line.append(first ? "" : " ").append(styled(word));
            column += width + (first ? 0 : 1);
            first = false;
        }
        out.println(line.toString().stripTrailing());
    }

    private static List<Span> words(Span... spans) {
        List<Span> words = new ArrayList<>();
        for (Span span : spans) {
            for (String word : clean(span.text()).split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(span.style().of(word));
                }
            }
        }
        return words;
    }

    private String styled(Span span) {
        return colour ? span.style().apply(span.text()) : span.text();
    }

    private static int width(String word) {
        return word.codePointCount(0, word.length());
    }

    /// What a person typed, for a message.
    static String quoted(String text) {
        return '"' + clean(text) + '"';
    }

    /// Without control characters, marks of writing direction and broken characters; line ends and
    /// tabulators become spaces.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(harmless(c)));
        return clean.toString();
    }

    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> c == '\n' || c == '\t' || c == '\r' ? ' ' : REPLACEMENT;
            case Character.FORMAT, Character.SURROGATE -> REPLACEMENT;
            default -> c;
        };
    }
}
