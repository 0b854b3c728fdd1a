package org.mailwhy.smtp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Session;

/// What was said in a session, for a person to read. It holds no secret: the prober speaks no AUTH.
final class Transcript {
    private static final int MAX_LINES = 120;
    private static final int MAX_TEXT = 512;

    private final Stopwatch watch;
    private final List<Session.Line> lines = new ArrayList<>();

    Transcript(Stopwatch watch) {
        this.watch = watch;
    }

    void sent(String command) {
        add(true, command);
    }

    void heard(String line) {
        add(false, line);
    }

    /// What was seen beside the words.
    void note(String what) {
        add(false, "[" + what + "]");
    }

    List<Session.Line> lines() {
        return lines;
    }

    private void add(boolean sent, String text) {
        if (lines.size() > MAX_LINES) {
            return;
        }
        String kept = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
        Duration after = watch.total();
        lines.add(
                lines.size() == MAX_LINES
                        ? new Session.Line(after, false, "[more was said]")
                        : new Session.Line(after, sent, kept));
    }
}
