package org.mailwhy.config;

import java.nio.file.Path;

/// What is wrong in a configuration file, and what to do.
///
/// @param line from 1
/// @param column from 1
public record Mistake(int line, int column, String message) {

    /// In the form that editors jump to: `FILE:LINE:COLUMN: message`.
    public String in(Path file) {
        return file + ":" + this;
    }

    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
