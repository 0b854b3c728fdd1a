package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.List;
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

    default List<Long> processes() throws IOException {
        ProcessHandle first = ProcessHandle.of(pid()).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** To all its processes. */
    default void signal(String name) throws IOException {
        String pids = processes().stream().map(String::valueOf).collect(Collectors.joining(" "));
        // one of them may end meanwhile
        Lab.sh("kill -%s %s || true".formatted(name, pids));
    }

    /** The agent's `servers`, `logs` and whatever else is needed to see this server. */
    String watched();

    /** The agent's `host.paths`, for a server whose file systems it cannot find. */
    default String paths() {
        return "auto";
    }

    @Override
    void close() throws IOException;
}
