package org.mailwhy.lab.fault;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Tmpfs;

/** The file system of the log has less free than `check_log_space`. */
class CheckLogSpace implements Fault<EximStage> {
    private @Nullable Tmpfs log;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 Space shortage.*");
    }

    long left() {
        return 4_000_000;
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        log = Tmpfs.mount(stage.directory().resolve("log"), 16L << 20);
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        if (log != null) {
            log.leave(left());
        }
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        if (log != null) {
            log.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (log != null) {
            log.close();
        }
    }
}
