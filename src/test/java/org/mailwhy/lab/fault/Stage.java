package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailwhy.lab.Lab;
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

    /** Of its first process, from which all others descend. */
    long pid() throws IOException;

    /** To all its processes. */
    default void signal(String name) throws IOException {
        ProcessHandle first = ProcessHandle.of(pid()).orElseThrow();
        String pids =
                Stream.concat(Stream.of(first), first.descendants())
                        .map(process -> Long.toString(process.pid()))
                        .collect(Collectors.joining(" "));
        // one of them may end meanwhile
        Lab.sh("kill -%s %s || true".formatted(name, pids));
    }

    /** The agent's `servers`, `logs` and whatever else is needed to see this server. */
    String watched();

    @Override
    void close() throws IOException;
}
