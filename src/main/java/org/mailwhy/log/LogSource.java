package org.mailwhy.log;

import java.nio.file.Path;
import java.util.List;

/// Where a mail log comes from.
public sealed interface LogSource {
    /// As in metrics, positions and `doctor`.
    String name();

    record File(Path path) implements LogSource {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /// @param units systemd units; empty: the mail facility and the known mail programs
    record Journal(List<String> units) implements LogSource {
        public Journal {
            units = List.copyOf(units);
        }

        @Override
        public String name() {
            return "journal";
        }
    }
}
