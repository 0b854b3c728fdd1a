package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Tmpfs;

/** A decoy: a file system that no mail needs is full while a look-up table is served by nobody. */
final class UnrelatedDiskFull extends Reconfigured {
    private @Nullable Tmpfs other;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.[05] .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        other = Tmpfs.mount(stage.server().config().resolveSibling("other"), 1 << 20);
    }

    @Override
    Map<String, String> parameters() throws IOException {
        if (other != null) {
            other.leave(0);
        }
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_recipient_access socketmap:inet:127.0.0.1:1:users, reject_unauth_destination");
    }

    @Override
    public void close() throws IOException {
        if (other != null) {
            other.close();
        }
    }
}
