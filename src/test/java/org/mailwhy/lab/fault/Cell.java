package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A fault on a server. */
record Cell<S extends Stage>(
        String server, Setting<S> setting, Supplier<? extends Fault<? super S>> making) {

    /** Sets up a server in a directory; does not start it. */
    interface Setting<S> {
        S in(Path directory) throws IOException;
    }

    String fault() {
        return making.get().name();
    }

    String name() {
        return server + "/" + fault();
    }

    Truth truth() {
        return making.get().truth();
    }

    Outcome run(Path recording) throws InterruptedException {
        return new CellRun<>(this, making.get(), recording).run();
    }
}
