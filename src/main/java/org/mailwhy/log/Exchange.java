package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// The protocol logs of Microsoft Exchange, after its documentation; never tried with a live one:
/// `connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context`
/// behind the time. Every command and every reply is a line of its own.
final class Exchange implements Dialect {
    static final String SOFTWARE = "exchange";

    private static final int FIELDS = 8;

    private static final Map<String, Phase> COMMANDS =
            Map.of(
                    "HELO", Phase.HELLO,
                    "EHLO", Phase.HELLO,
                    "STARTTLS", Phase.STARTTLS,
                    "AUTH", Phase.AUTH,
                    "MAIL", Phase.MAIL,
                    "RCPT", Phase.RCPT,
                    "DATA", Phase.END_OF_DATA,
                    "BDAT", Phase.END_OF_DATA,
                    "QUIT", Phase.QUIT);

    private static final Map<String, Silence> WINSOCK =
            Map.of(
                    "10060", Silence.TIMEOUT,
                    "10061", Silence.REFUSED,
                    "10051", Silence.REFUSED,
                    "10065", Silence.REFUSED);

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE);
    }

    /// One line of it.
    private record Line(
            boolean receiving, String session, Peer other, String event, String data, String more) {

        static @Nullable Line of(String message) {
            List<String> fields = fields(message);
            if (fields.size() < FIELDS) {
                return null;
            }
            String endpoint = fields.get(4);
            int port = endpoint.lastIndexOf(':');
            String address = port < 0 ? endpoint : endpoint.substring(0, port);
            return new Line(
                    // SERVER\CONNECTOR names a receive connector, CONNECTOR a send connector
                    fields.getFirst().contains("\\"),
                    fields.get(1),
                    new Peer(address.replace("[", "").replace("]", ""), null, null),
                    fields.get(5),
                    fields.get(6),
                    fields.get(7));
        }
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        @Nullable Line line = Line.of(entry.message());
        if (line == null) {
            return null;
        }
        boolean ours = line.event.equals(">");
        return switch (line.event) {
            case "+" ->
                    List.of(
                            new Saying.Connected(line.session, line.other),
                            new Saying.Step(line.session, Phase.BANNER, Envelope.UNKNOWN));
            case ">", "<" -> line.receiving == ours ? reply(line) : command(line).stream().toList();
            case "*" -> unconnected(line).stream().toList();
            default -> List.of();
        };
    }

    /// RFC 4180: a field with a comma is quoted, its quotes are doubled.
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                field.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static Optional<Saying> command(Line line) {
        Cursor cursor = new Cursor(line.data);
        String verb = cursor.word().toUpperCase(Locale.ROOT);
        @Nullable Phase phase = COMMANDS.get(verb);
        if (phase == null) {
            return Optional.empty();
        }
        @Nullable String address = cursor.until("<") == null ? null : cursor.address();
        return Optional.of(
                new Saying.Step(
                        line.session,
                        phase,
                        new Envelope(
                                phase == Phase.MAIL ? address : null,
                                phase == Phase.RCPT ? address : null,
                                null,
                                -1)));
    }

    private static List<Saying> reply(Line line) {
        Direction direction = line.receiving ? Direction.GIVEN : Direction.RECEIVED;
        if (line.data.startsWith("250 2.6.0 ")) {
            return List.of(new Saying.Taken(SOFTWARE, direction));
        }
        Speaker speaker = Speaker.server(line.receiving ? SOFTWARE : null);
        return Replies.joined(line.data)
                .filter(Replies::matters)
                .map(reply ->
                        List.<Saying>of(
                                new Saying.Refusal(
                                        SOFTWARE,
                                        dialogue(direction, Phase.UNKNOWN, line, speaker),
                                        reply)))
                .orElse(List.of());
    }

    private static Dialogue dialogue(Direction direction, Phase phase, Line line, Speaker speaker) {
        Envelope session = new Envelope(null, null, line.session, -1);
        return new Dialogue(direction, phase, line.other, session, speaker, false, null);
    }

    /// `Failed to connect. Winsock error code: 10061, …` of a send connector.
    private static Optional<Saying> unconnected(Line line) {
        Cursor cursor = new Cursor(line.more.isEmpty() ? line.data : line.more);
        if (line.receiving
                || !cursor.skip("Failed to connect. ")
                || cursor.until("Winsock error code: ") == null) {
            return Optional.empty();
        }
        String code = String.valueOf(cursor.number());
        Speaker client = new Speaker(SOFTWARE, Speaker.MadeBy.CLIENT);
        return Optional.ofNullable(WINSOCK.get(code))
                .map(silence ->
                        new Saying.NoAnswer(
                                SOFTWARE,
                                dialogue(Direction.RECEIVED, Phase.CONNECT, line, client),
                                silence,
                                "Winsock error " + code));
    }
}
