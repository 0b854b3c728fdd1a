package org.mailwhy.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Tls;

/// One SMTP session with one address, in lock-step: each command waits for the reply to the one
/// before, which every server understands (RFC 5321 section 4.1). No DATA, so nothing is ever sent.
/// Used once.
final class Conversation {
    /// RFC 5321 section 3.8: the server is about to close the channel.
    private static final int CLOSING = 421;

    /// The limit of the whole session is so many times the limit of a phase.
    private static final int PHASES = 4;

    /// How long a server that has refused is given to say goodbye: its refusal is news.
    private static final Duration PARTING = Duration.ofMillis(400);

    private final ProbeOptions options;
    private final Aim aim;
    private final Origin origin;
    private final InstantSource clock;
    private final Stopwatch watch = new Stopwatch();
    private final Transcript transcript = new Transcript(watch);
    private final Channel channel;

    private Greeting greeting = Greeting.NONE;
    private @Nullable String sender;
    private @Nullable String recipient;

    Conversation(
            ProbeOptions options,
            Aim aim,
            Origin origin,
            InstantSource clock,
            Encryption encryption) {
        this.options = options;
        this.aim = aim;
        this.origin = origin;
        this.clock = clock;
        this.channel = new Channel(encryption, transcript);
    }

    /// Has the session and says what came of it.
    Fact hold() {
        try (channel) {
            Reply reply = talk();
            Instant at = clock.instant();
            Phase phase = watch.phase();
            return reply.positive() ? accepted(at, phase, reply) : refused(at, phase, reply);
        } catch (IOException e) {
            Instant at = clock.instant();
            Phase phase = watch.phase();
            return new Observation.Unanswered(
                    at, origin, aim.server(), dialogue(phase), silence(phase, e), detail(e));
        }
    }

    /// Each step only after a positive reply to the one before.
    private Reply talk() throws IOException {
        Reply reply = greet();
        if (reply.positive() && reaches(Depth.EHLO)) {
            reply = hello();
        }
        if (reply.positive() && reaches(Depth.EHLO) && startsTls()) {
            reply = startTls();
        }
        if (reply.positive() && reaches(Depth.MAIL)) {
            sender = options.from();
            reply = ask(Phase.MAIL, "MAIL FROM:<" + sender + ">");
        }
        if (reaches(Depth.RCPT)) {
            reply = name(reply);
        }
        return reply;
    }

    private boolean reaches(Depth depth) {
        return options.depth().compareTo(depth) >= 0;
    }

    private Reply greet() throws IOException {
        enter(Phase.CONNECT);
        channel.connect(aim.address());
        if (options.tls() == Tls.IMPLICIT) {
            enter(Phase.STARTTLS);
            channel.encrypt(aim.host());
        }
        enter(Phase.BANNER);
        Reply banner = hear();
        greeting = new Greeting(banner, null);
        return banner;
    }

    private Reply hello() throws IOException {
        Reply reply = ask(Phase.HELLO, "EHLO " + options.hello());
        if (knowsNoEhlo(reply)) {
            reply = helo(reply);
        }
        greeting = new Greeting(greeting.banner(), reply);
        return reply;
    }

    /// RFC 5321 section 3.2, for a server of before 1995; one that meant the client hangs up.
    private Reply helo(Reply refusal) throws IOException {
        try {
            return ask(Phase.HELLO, "HELO " + options.hello());
        } catch (EOFException | SocketException e) {
            transcript.note(detail(e));
            return refusal;
        }
    }

    private static boolean knowsNoEhlo(Reply reply) {
        return switch (reply.code()) {
            case 500, 501, 502, 503, 504, 550 -> true;
            default -> false;
        };
    }

    private boolean startsTls() throws SSLException {
        return switch (options.tls()) {
            case NONE, IMPLICIT -> false;
            case OPPORTUNISTIC -> greeting.offers("STARTTLS");
            case STARTTLS -> {
                if (!greeting.offers("STARTTLS")) {
                    quit(PARTING);
                    enter(Phase.STARTTLS);
                    throw new SSLException("STARTTLS is not offered");
                }
                yield true;
            }
        };
    }

    /// A handshake that fails ends the session also when encryption is only opportunistic: to go on
    /// in clear would hide the fault, and a sender needs a new connection for it. After it all that
    /// was learnt in clear is asked again (RFC 3207 section 4.2).
    private Reply startTls() throws IOException {
        Reply ready = ask(Phase.STARTTLS, "STARTTLS");
        if (!ready.positive()) {
            return ready;
        }
        channel.encrypt(aim.host());
        return hello();
    }

    private Reply name(Reply before) throws IOException {
        Reply reply = before;
        for (String to : options.to()) {
            if (reply.positive()) {
                recipient = to;
                reply = ask(Phase.RCPT, "RCPT TO:<" + to + ">");
            }
        }
        return reply;
    }

    private Fact accepted(Instant at, Phase phase, Reply reply) {
        Optional<Reply> refusal = sender == null ? quit(options.timeout()) : resetAndQuit();
        return refusal.isEmpty()
                ? new Accepted(at, origin, aim.server(), dialogue(phase), reply)
                : new Observation.Refused(
                        at, origin, aim.server(), dialogue(Phase.QUIT), refusal.get());
    }

    private Fact refused(Instant at, Phase phase, Reply reply) {
        if (reply.code() == CLOSING) {
            letItClose();
        } else {
            quit(PARTING);
        }
        return new Observation.Refused(at, origin, aim.server(), dialogue(phase), reply);
    }

    /// RSET first, so that the server forgets the transaction.
    private Optional<Reply> resetAndQuit() {
        Optional<Reply> refusal = part("RSET", options.timeout());
        return refusal.isPresent() ? refusal : quit(options.timeout());
    }

    private Optional<Reply> quit(Duration limit) {
        return part("QUIT", limit);
    }

    /// That a server hangs up here is rude and no refusal: what was asked of it is answered.
    ///
    /// @return a 4yz reply: a server that is stopping says so to any command
    private Optional<Reply> part(String command, Duration limit) {
        try {
            return Optional.of(ask(Phase.QUIT, command, limit)).filter(Reply::temporary);
        } catch (IOException e) {
            transcript.note(detail(e));
            return Optional.empty();
        }
    }

    /// After a 421 the server closes; one that does not is told QUIT, and nothing else.
    private void letItClose() {
        try {
            enter(Phase.QUIT, PARTING);
            channel.awaitClose();
        } catch (SocketTimeoutException e) {
            quit(PARTING);
        } catch (IOException e) {
            transcript.note(detail(e));
        }
    }

    private Reply ask(Phase phase, String command) throws IOException {
        return ask(phase, command, options.timeout());
    }

    private Reply ask(Phase phase, String command, Duration limit) throws IOException {
        enter(phase, limit);
        channel.say(command);
        return hear();
    }

    /// Nothing that is asked here has an answer that asks for more.
    private Reply hear() throws IOException {
        Reply reply = channel.hear();
        if (reply.code() / 100 == 3) {
            throw new NotSmtpException("a reply out of place: " + reply);
        }
        return reply;
    }

    private void enter(Phase phase) {
        enter(phase, options.timeout());
    }

    private void enter(Phase phase, Duration limit) {
        watch.enter(phase);
        Duration left = options.timeout().multipliedBy(PHASES).minus(watch.total());
        channel.allow(left.compareTo(limit) < 0 ? left : limit);
    }

    private static Silence silence(Phase phase, IOException failure) {
        return switch (failure) {
            case SSLException _ -> Silence.TLS;
            case NotSmtpException _ -> Silence.PROTOCOL;
            case SocketTimeoutException _ ->
                    phase == Phase.BANNER ? Silence.NO_BANNER : Silence.TIMEOUT;
            default -> phase == Phase.CONNECT ? Silence.REFUSED : Silence.DROPPED;
        };
    }

    private String detail(IOException failure) {
        if (failure instanceof SocketTimeoutException) {
            Duration limit = options.timeout();
            return "timed out (limit %s a phase, %s in all)"
                    .formatted(seconds(limit), seconds(limit.multipliedBy(PHASES)));
        }
        return Harmless.text(String.valueOf(failure.getMessage()));
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private Dialogue dialogue(Phase phase) {
        String address = aim.ip();
        return new Dialogue(
                Direction.PROBE,
                phase,
                new Dialogue.Peer(
                        address, aim.host().equals(address) ? null : aim.host(), options.hello()),
                new Dialogue.Envelope(sender, recipient, null, -1),
                greeting.software() == null ? Speaker.UNKNOWN : Speaker.server(greeting.software()),
                false,
                new Session(
                        watch.phases(),
                        watch.total(),
                        channel.localAddress(),
                        channel.certificate(),
                        transcript.lines()));
    }
}
