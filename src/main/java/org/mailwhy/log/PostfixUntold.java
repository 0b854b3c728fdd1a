package org.mailwhy.log;

import java.util.List;
import java.util.Optional;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// What Postfix does to clients without a word of it in its log: the trouble that it logs instead
/// proves it.
final class PostfixUntold {
    /// smtpd.c says so of whatever cleanup(8) or a proxy filter did not take (CLEANUP_STAT_WRITE).
    private static final Reply UNWRITTEN =
            PostfixReject.reply(451, "4.3.0", "Error: queue file write error");

    /// How the filter before the queue fails.
    static final List<String> PROXY =
            List.of(
                    "connect to proxy filter ",
                    "timeout talking to proxy ",
                    "lost connection with proxy ");

    private PostfixUntold() {}

    /// Where smtpd logs it nevertheless (`proxy-reject`), the trouble was told already.
    static boolean told(Reply reply) {
        return reply.equals(UNWRITTEN);
    }

    /// Why cleanup(8) does not take a message, from what it says behind the queue id: `write queue
    /// file: No space left on device`, `virtual_alias_maps map lookup problem for …`.
    static Optional<Cause> unwritten(String text) {
        if (text.startsWith("write queue file: ")) {
            return SystemError.cause(text);
        }
        int blank = text.indexOf(' ');
        return blank > 0 && text.startsWith(" map lookup problem for ", blank)
                ? Optional.of(Cause.DEPENDENCY)
                : Optional.empty();
    }

    static Saying notTaken(String instance, String queueId) {
        Envelope message = new Envelope(null, null, queueId, -1);
        return new Saying.NotTaken(queueId, unwritten(instance, Phase.END_OF_DATA, message));
    }

    /// A proxy filter is connected to at the first RCPT.
    static Saying notProxied(String instance) {
        return unwritten(instance, Phase.RCPT, Envelope.UNKNOWN);
    }

    private static Saying.Refusal unwritten(String instance, Phase phase, Envelope envelope) {
        return PostfixReject.given(instance, phase, Peer.UNKNOWN, envelope, true, UNWRITTEN);
    }

    /// cleanup(8) tries for ever to make a queue file, and master(8) to start a cleanup that dies:
    /// meanwhile the client waits for the answer to its first RCPT.
    static Saying waiting(String instance, String detail) {
        Speaker speaker = new Speaker(Postfix.SOFTWARE, Speaker.MadeBy.CLIENT);
        return new Saying.NoAnswer(
                instance,
                new Dialogue(
                        Direction.GIVEN,
                        Phase.RCPT,
                        Peer.UNKNOWN,
                        Envelope.UNKNOWN,
                        speaker,
                        true,
                        null),
                Silence.TIMEOUT,
                detail);
    }
}
