package org.mailwhy.cli;

import java.util.Locale;
import java.util.function.LongConsumer;

/// How far a long reading is, on a terminal only.
final class ProgressBar implements LongConsumer {
    private static final int WIDTH = 40;

    private final Console console;
    private final long size;
    private long shown = -1;

    /// @param size in bytes; 0: not known
    ProgressBar(Console console, long size) {
        this.console = console;
        this.size = size;
    }

    @Override
    public void accept(long done) {
        long percent = size == 0 ? done >>> 24 : Math.min(100, 100 * done / size);
        if (!console.colour() || percent == shown) {
            return;
        }
        shown = percent;
        int filled = size == 0 ? 0 : (int) (percent * WIDTH / 100);
        console.out()
                .print(
                        size == 0
                                ? "\r  read " + Figures.bytes(done)
                                : String.format(
                                        Locale.ROOT,
                                        "\r  [%s%s] %3d %%",
                                        "#".repeat(filled),
                                        " ".repeat(WIDTH - filled),
                                        percent));
        console.out().flush();
    }

    /// Leaves no trace.
    void clear() {
        if (shown >= 0) {
            // ECMA-48: erase in line
            console.out().print("\r\u001b[K");
            console.out().flush();
        }
    }
}
