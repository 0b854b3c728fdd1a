package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;

/// Apache James: `[LEVEL] logger - words`, as its logback.xml has it, where the packages of a
/// logger may be shortened to letters. An exception follows the words at once, its trace on lines
/// of their own. No reply is logged, and no session: what is refused follows from who says it.
final class James implements Dialect {
    static final String SOFTWARE = "james";

    private static final Set<String> LEVELS =
            Set.of("TRACE", "DEBUG", "INFO ", "WARN ", "ERROR", "INFO", "WARN");

    private static final String OVER_QUOTA = "OverQuotaException: ";
    private static final String HOOK = "org.apache.james.";

    /// Hooks of James whose soft denial has a cause of its own; one of the site is its policy.
    private static final Map<String, Cause> HOOKS =
            Map.of(
                    "JDBCGreylistHandler", Cause.GREYLISTING,
                    "SpamAssassinHandler", Cause.POLICY,
                    "DNSRBLHandler", Cause.POLICY);

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE);
    }

    /// Whether what stands there is a line as James writes it to its own file.
    static boolean begins(String line, int from) {
        int end = line.startsWith("[", from) ? line.indexOf("] ", from) : -1;
        int dash = end < 0 ? -1 : line.indexOf(' ', end + 2);
        return dash > 0
                && line.startsWith(" - ", dash)
                && LEVELS.contains(line.substring(from + 1, end));
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        if (!begins(entry.message(), 0)) {
            return null;
        }
        Cursor cursor = new Cursor(entry.message());
        cursor.until("] ");
        String logger = cursor.word();
        cursor.skip(" - ");
        return switch (logger.substring(logger.lastIndexOf('.') + 1)) {
            case "MaxRcptHandler" -> recipients(cursor);
            case "MailSizeEsmtpExtension" -> size(cursor);
            case "HookResultLogger" -> hook(cursor);
            case "SendMailHandler" ->
                    cursor.at("Successfully spooled mail ")
                            ? List.of(new Saying.Taken(SOFTWARE, Direction.GIVEN))
                            : List.of();
            case "MailDispatcher" -> store(cursor);
            case "MailboxDeliverToRecipientHandler" -> overQuota(cursor.rest());
            case "JamesDataCmdHandler" ->
                    data(
                            cursor,
                            "Error creating mimemessagesource for incoming data",
                            Phase.DATA,
                            "451 Unexpected error preparing to receive DATA.");
            case "DataLineJamesMessageHookHandler" ->
                    data(
                            cursor,
                            "Unknown error occurred while processing DATA.",
                            Phase.END_OF_DATA,
                            "451 4.0.0 Error processing message");
            case "GuiceJamesServer", "AbstractConfigurableAsyncServer" -> life(cursor.rest());
            default -> List.of();
        };
    }

    /// `Maximum recipients of 3 reached`
    private static List<Saying> recipients(Cursor cursor) {
        return cursor.skip("Maximum recipients of ")
                ? refused(
                        Cause.TOO_MANY_RECIPIENTS,
                        Phase.RCPT,
                        null,
                        Peer.UNKNOWN,
                        "452 4.5.3 Requested action not taken: max recipients reached")
                : List.of();
    }

    /// `Rejected message from SENDER to ADDRESS of size N exceeding system maximum message size of
    /// M based on SIZE option.`, where the address is the client's; `Rejected message from SENDER
    /// from ADDRESS exceeding system maximum message size of M` at the end of a message that is
    /// only too large, where the client reads `552 Quota exceeded`. The sender is the client's
    /// word: what matters is read from the end.
    private static List<Saying> size(Cursor cursor) {
        String words = cursor.rest();
        boolean announced = words.endsWith(" based on SIZE option.");
        int client = words.lastIndexOf(announced ? " to " : " from ");
        int limit = words.lastIndexOf(" exceeding system maximum message size of ");
        if (client < 0 || limit < client) {
            return List.of();
        }
        Cursor end = new Cursor(words.substring(client + (announced ? 4 : 6)));
        Peer peer = new Peer(end.word(), null, null);
        long size = end.skip(" of size ") ? end.number() : -1;
        long most = end.skip(" exceeding system maximum message size of ") ? end.number() : -1;
        @Nullable Measured measured =
                size < 0 || most < 0
                        ? null
                        : new Measured("message size", (double) size, (double) most, "bytes");
        return refused(
                Cause.MESSAGE_SIZE,
                announced ? Phase.MAIL : Phase.END_OF_DATA,
                measured,
                peer,
                "552 5.3.4 Message size exceeds fixed maximum message size");
    }

    /// `CLASS: result= (DENYSOFT CONNECTED)`. What it answers is its own, a 451 by default.
    private static List<Saying> hook(Cursor cursor) {
        @Nullable String hook = cursor.until(": result= (");
        if (hook == null || !cursor.at("DENYSOFT ")) {
            return List.of();
        }
        @Nullable Cause own = HOOKS.get(hook.substring(hook.lastIndexOf('.') + 1));
        Optional<Cause> cause =
                hook.startsWith(HOOK) ? Optional.ofNullable(own) : Optional.of(Cause.POLICY);
        return cause.map(it -> refused(it, Phase.UNKNOWN, null, Peer.UNKNOWN, "451 4.7.1 "))
                .orElse(List.of());
    }

    /// A message that was taken; it is tried three times more, then kept with the errors.
    private static List<Saying> store(Cursor cursor) {
        @Nullable String before = cursor.skip("Error ") ? cursor.until(OVER_QUOTA) : null;
        if (before == null || cursor.until("#private&") == null) {
            return List.of();
        }
        return over(Direction.RECEIVED, cursor.rest());
    }

    /// `USER is over quota`, which LMTP's client reads as 552 5.2.2.
    private static List<Saying> overQuota(String words) {
        int end = words.indexOf(" is over quota");
        return end < 0 ? List.of() : over(Direction.GIVEN, words.substring(0, end));
    }

    private static List<Saying> over(Direction direction, String mailbox) {
        Envelope envelope = new Envelope(null, mailbox, null, -1);
        Dialogue dialogue =
                new Dialogue(
                        direction,
                        Phase.END_OF_DATA,
                        Peer.UNKNOWN,
                        envelope,
                        Speaker.server(SOFTWARE),
                        true,
                        null);
        Saying trouble =
                new Saying.Trouble(SOFTWARE, Cause.MAILBOX_QUOTA, null, Peer.UNKNOWN, envelope);
        return Stream.concat(
                        Stream.of(trouble),
                        Reply.parse("552 5.2.2 Over Quota error when delivering message")
                                .map(reply -> new Saying.Refusal(SOFTWARE, dialogue, reply))
                                .stream())
                .toList();
    }

    /// What comes next is the error of the operating system, where it was one.
    private static List<Saying> data(Cursor cursor, String words, Phase phase, String reply) {
        return cursor.skip(words)
                ? refused(
                        SystemError.cause(cursor.rest()).orElse(Cause.SERVER_ERROR),
                        phase,
                        null,
                        Peer.UNKNOWN,
                        reply)
                : List.of();
    }

    private static List<Saying> life(String words) {
        return switch (words) {
            case "Dispose SMTP Service" -> List.of(life(Stage.STOPPING));
            case "JAMES server stopped" -> List.of(life(Stage.STOPPED));
            case "JAMES server started" -> List.of(life(Stage.STARTED));
            default -> List.of();
        };
    }

    private static Saying life(Stage stage) {
        return new Saying.Life(SOFTWARE, SOFTWARE, stage, null);
    }

    private static List<Saying> refused(
            Cause cause, Phase phase, @Nullable Measured measured, Peer peer, String reply) {
        Stream<Saying> refusal =
                Reply.parse(reply)
                        .map(it ->
                                Saying.Refusal.given(
                                        SOFTWARE, phase, peer, Envelope.UNKNOWN, true, it))
                        .stream()
                        .map(it -> it);
        return Stream.concat(
                        Stream.of(Saying.Trouble.measured(SOFTWARE, cause, measured, peer)),
                        refusal)
                .toList();
    }
}
