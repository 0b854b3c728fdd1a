package org.mailwhy.lab.fault;

import java.io.IOException;
import org.mailwhy.lab.Tmpfs;

/** A real mail server of one cell, and how the agent is told to watch it. */
interface Stage extends AutoCloseable {
    /** Where clients go. */
    int port();

    /** The file system of its queue, and of nothing else. */
    Tmpfs spool();

    void start() throws Exception;

    /** As its operator stops it. */
    void stop() throws Exception;

    /** After a stop. */
    void startAgain() throws Exception;

    /** The agent's `servers`, `logs` and whatever else is needed to see this server. */
    String watched();

    @Override
    void close() throws IOException;
}
