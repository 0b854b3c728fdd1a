package org.mailwhy.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// What one line says by itself, before it is joined with others. `instance` is the mail server
/// instance that it is about: `postfix`, `postfix-out`, `dovecot`; null for another program of this
/// host.
sealed interface Saying {
    record Refusal(@Nullable String instance, Dialogue dialogue, Reply reply) implements Saying {
        /// What a server answered a client of its own.
        static Refusal given(
                String software,
                Phase phase,
                Dialogue.Peer peer,
                Dialogue.Envelope envelope,
                boolean implied,
                Reply reply) {
            Speaker speaker = Speaker.server(software);
            return new Refusal(
                    software,
                    new Dialogue(Direction.GIVEN, phase, peer, envelope, speaker, implied, null),
                    reply);
        }

        /// The same with the reply as the client read it.
        Refusal exactly(Reply read) {
            Dialogue it = dialogue;
            return new Refusal(
                    instance,
                    new Dialogue(
                            it.direction(),
                            it.phase(),
                            it.peer(),
                            it.envelope(),
                            it.speaker(),
                            false,
                            it.session()),
                    read);
        }
    }

    /// A refusal whose exact code is logged when the session closes; the session is its queue id.
    record Held(Refusal refusal) implements Saying {}

    /// A session ends; its last refusal, which may have been told already.
    record Closed(String session, Optional<Refusal> last) implements Saying {}

    record NoAnswer(@Nullable String instance, Dialogue dialogue, Silence silence, String detail)
            implements Saying {}

    /// A message that a client sent was not taken, which the log says only by its queue id.
    record NotTaken(String queueId, Refusal refusal) implements Saying {
        Refusal from(Dialogue.Peer client) {
            Dialogue said = refusal.dialogue;
            return new Refusal(
                    refusal.instance,
                    new Dialogue(
                            said.direction(),
                            said.phase(),
                            client,
                            said.envelope(),
                            said.speaker(),
                            said.implied(),
                            said.session()),
                    refusal.reply);
        }
    }

    record Trouble(
            String instance,
            Cause cause,
            @Nullable Measured measured,
            Dialogue.Peer peer,
            Dialogue.Envelope envelope)
            implements Saying {
        static Trouble of(String instance, Cause cause) {
            return new Trouble(
                    instance, cause, null, Dialogue.Peer.UNKNOWN, Dialogue.Envelope.UNKNOWN);
        }

        static Trouble measured(
                String instance, Cause cause, @Nullable Measured measured, Dialogue.Peer peer) {
            return new Trouble(instance, cause, measured, peer, Dialogue.Envelope.UNKNOWN);
        }
    }

    record Life(String instance, String software, Stage stage, @Nullable String by)
            implements Saying {}

    /// A message went well.
    record Taken(@Nullable String instance, Direction direction) implements Saying {}

    /// A message entered the queue.
    record Queued(String queueId, String sender, long size) implements Saying {}

    /// A client began to send the message.
    record Begun(String queueId, Dialogue.Peer client) implements Saying {}

    /// A client connected; later lines name only the session.
    record Connected(String session, Dialogue.Peer client) implements Saying {}

    /// How far a session is whose replies stand in lines of their own.
    ///
    /// @param named who was named in this step
    record Step(String session, Phase phase, Dialogue.Envelope named) implements Saying {}

    /// A delivery will be tried again.
    record Deferred(String queueId, String recipient) implements Saying {}

    /// A delivery came to its end.
    ///
    /// @param recipient empty: of the whole message
    record Ended(String instance, String queueId, String recipient, Fate fate) implements Saying {}
}
