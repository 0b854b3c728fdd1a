package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Event.Stage;

/// Cyrus IMAP: `cyrus/lmtpunix[pid]: words`. It logs what failed, never its LMTP replies: who hands
/// the mail to it logs those, and they count there.
final class Cyrus implements Dialect {
    static final String SOFTWARE = "cyrus";

    /// Without `syslog_prefix` programs log under their own names.
    private static final Set<String> PROGRAMS =
            Set.of("lmtpunix", "lmtpd", "ctl_cyrusdb", "cyr_expire", "tls_prune", "mupdate");

    private static final Map<String, Stage> LIFE =
            Map.of(
                    "process started", Stage.STARTED,
                    "attempting clean shutdown on signal", Stage.STOPPING,
                    "All children have exited, closing down", Stage.STOPPED);

    /// Which mail store took LMTP on this host: Cyrus names itself in its socket's path and in the
    /// session of its replies.
    static String orDovecot(String socketOrReply) {
        return socketOrReply.contains("cyrus") ? SOFTWARE : Dovecot.SOFTWARE;
    }

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().startsWith("cyrus/") || PROGRAMS.contains(entry.tag());
    }

    @Override
    public List<Saying> read(Entry entry) {
        String message = entry.message();
        return entry.tag().endsWith("/master")
                ? master(message).stream().toList()
                : condition(message).or(() -> refusedUser(message)).stream().toList();
    }

    private static Optional<Saying> master(String message) {
        @Nullable Stage stage = LIFE.get(message);
        if (message.startsWith("service ") && message.endsWith(": terminated abnormally")) {
            stage = Stage.CRASHED;
        }
        if (stage != null) {
            return Optional.of(new Saying.Life(SOFTWARE, SOFTWARE, stage, null));
        }
        return message.startsWith("too many failures for service ")
                ? Optional.of(Saying.Trouble.of(SOFTWARE, Cause.SERVER_ERROR))
                : condition(message);
    }

    /// What stands first is the server's, and the system's error stands last.
    private static Optional<Saying> condition(String message) {
        @Nullable Cause otherwise =
                message.startsWith("IOERROR: ") || message.startsWith("Fatal error: ")
                        ? Cause.SERVER_ERROR
                        : message.startsWith("DBERROR: ") || message.startsWith("DBERROR ")
                                ? Cause.DEPENDENCY
                                : null;
        boolean stated =
                otherwise != null
                        || message.startsWith("couldn't create stage directory: ")
                        || message.startsWith("can't fork process ");
        return stated
                ? SystemError.cause(message)
                        .or(() -> structured(message))
                        .or(() -> Optional.ofNullable(otherwise))
                        .map(cause -> Saying.Trouble.of(SOFTWARE, cause))
                : Optional.empty();
    }

    /// Since 3.4: `IOERROR: …: filename=<…> syserror=<No space left on device> func=<…>`
    private static Optional<Cause> structured(String message) {
        int error = message.lastIndexOf(" syserror=<");
        return error < 0
                ? Optional.empty()
                : SystemError.cause(": " + message.substring(error + " syserror=<".length()));
    }

    /// `verify_user(user.bob) failed: Over quota`, when it logs so much.
    private static Optional<Saying> refusedUser(String message) {
        Cursor cursor = new Cursor(message);
        @Nullable String user = cursor.skip("verify_user(") ? cursor.until(") failed: ") : null;
        return user != null && cursor.at("Over quota")
                ? Optional.of(
                        new Saying.Trouble(
                                SOFTWARE,
                                Cause.MAILBOX_QUOTA,
                                null,
                                Peer.UNKNOWN,
                                new Envelope(null, user.replaceFirst("^user[./]", ""), null, -1)))
                : Optional.empty();
    }
}
