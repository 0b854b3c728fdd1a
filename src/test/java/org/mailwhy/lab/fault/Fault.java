package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Locale;

/**
 * One fault: how it is made, what a client then does, what it is in truth, how it is mended.
 *
 * @param <S> the servers it can be made on
 */
interface Fault<S extends Stage> extends AutoCloseable {
    Truth truth();

    /** What the server must be configured with for it, before it starts healthy. */
    default void prepare(S stage) throws Exception {}

    void inject(S stage) throws Exception;

    /** What one client is answered; empty: nothing. Repeated until the agent has its diagnosis. */
    default String provoke(S stage) throws Exception {
        return Client.message(stage.port());
    }

    void cure(S stage) throws Exception;

    /** Ends what it started, cured or not. */
    @Override
    default void close() throws IOException {}

    /** `DiskBelowMinimum` is `disk-below-minimum`, and so is `HarakaDiskBelowMinimum`. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceFirst("^(?:Haraka|James)(?=[A-Z])", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
