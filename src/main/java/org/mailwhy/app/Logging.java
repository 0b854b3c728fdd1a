package org.mailwhy.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// One line a message on the standard error stream, with the priority that the journal understands
/// (sd-daemon(3)) when it reads us.
final class Logging {
    private Logging() {}

    static void toStandardError() {
        boolean journal = System.getenv("JOURNAL_STREAM") != null;
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new Lines(journal));
        handler.setLevel(Level.INFO);
        root.addHandler(handler);
        // libraries say at INFO what only their authors want to know
        root.setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
    }

    /// Kept here: the JDK holds loggers weakly.
    private static final Logger OURS = Logger.getLogger("org.mailwhy");

    private static final class Lines extends Formatter {
        private final boolean journal;

        Lines(boolean journal) {
            this.journal = journal;
        }

        @Override
        public String format(LogRecord record) {
            Throwable thrown = record.getThrown();
            String text = clean(formatMessage(record)) + (thrown == null ? "" : trace(thrown));
            return (journal ? "<" + priority(record.getLevel()) + ">" : "mailwhy: ") + text + "\n";
        }

        private static String clean(String text) {
            return text.replaceAll("\\p{Cntrl}", " ");
        }

        /// The first frames on the same line: a message is one line of the journal.
        private static String trace(Throwable thrown) {
            StringBuilder trace = new StringBuilder(": ").append(clean(thrown.toString()));
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(8, frames.length); i++) {
                trace.append(" at ").append(frames[i]);
            }
            return trace.toString();
        }

        private static int priority(Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                return 3;
            }
            return level.intValue() >= Level.WARNING.intValue() ? 4 : 6;
        }
    }
}
