package org.mailwhy.cli;

/// Ends a command with a message `what went wrong: what to do` and an exit status of `sysexits.h`.
final class Failure extends RuntimeException {
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int NO_INPUT = 66;
    static final int UNAVAILABLE = 69;
    static final int SOFTWARE = 70;
    static final int CONFIGURATION = 78;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
