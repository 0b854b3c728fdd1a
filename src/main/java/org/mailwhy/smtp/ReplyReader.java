package org.mailwhy.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mailwhy.Reply;

/// Takes one reply after the other from a server that may send anything.
final class ReplyReader {
    /// RFC 5321 section 4.5.3.1.5 asks for 512; real ones are longer.
    static final int MAX_LINE = 4_096;

    static final int MAX_LINES = 100;

    private static final Pattern CODED = Pattern.compile("[2-5][0-9]{2}(?:[- ].*)?");
    private static final int SHOWN = 60;

    private final InputStream in;
    private final byte[] buffer = new byte[MAX_LINE];
    private int next;
    private int end;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /// Bytes came that belong to no reply read so far.
    boolean hasMore() {
        return next < end;
    }

    /// The next reply.
    ///
    /// @param heard is told each line when it has come, also those of a reply that never ends
    Reply read(Consumer<String> heard) throws IOException {
        refuseOtherProtocols(heard);
        List<String> lines = new ArrayList<>();
        do {
            if (lines.size() == MAX_LINES) {
                throw new NotSmtpException("a reply of more than " + MAX_LINES + " lines");
            }
            String line = line();
            heard.accept(line);
            lines.add(checked(line, lines));
        } while (goesOn(lines.getLast()));
        return Reply.parse(lines)
                .orElseThrow(
                        () -> new NotSmtpException("no SMTP reply: " + shown(lines.getFirst())));
    }

    /// Waits until the server has closed its side.
    void drain() throws IOException {
        while (in.read(buffer) >= 0) {
            next = end;
        }
    }

    /// The first byte tells at once; a line may never come.
    private void refuseOtherProtocols(Consumer<String> heard) throws IOException {
        if (next == end && !filled()) {
            throw new EOFException("closed by the server");
        }
        if (buffer[next] < '2' || buffer[next] > '5') {
            byte[] rest = Arrays.copyOfRange(buffer, next, Math.min(end, next + SHOWN));
            String start = Harmless.text(rest, rest.length).strip();
            heard.accept(start);
            throw new NotSmtpException("no SMTP reply: " + start);
        }
    }

    private static String checked(String line, List<String> before) throws NotSmtpException {
        boolean coded = CODED.matcher(line).matches();
        if (before.isEmpty() && !coded) {
            throw new NotSmtpException("no SMTP reply: " + shown(line));
        }
        if (coded && !before.isEmpty() && !line.startsWith(before.getFirst().substring(0, 3))) {
            throw new NotSmtpException(
                    "codes differ within one reply: %s, then %s"
                            .formatted(before.getFirst().substring(0, 3), line.substring(0, 3)));
        }
        return line;
    }

    /// Lenient where servers are: a line without a code in the middle of a reply is its text.
    private static boolean goesOn(String line) {
        return !CODED.matcher(line).matches() || (line.length() > 3 && line.charAt(3) == '-');
    }

    private static String shown(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /// One line without its end; a bare LF ends it too. What a server leaves unfinished when it
    /// closes counts as a line.
    private String line() throws IOException {
        byte[] line = new byte[MAX_LINE];
        int length = 0;
        while (next < end || filled()) {
            byte b = buffer[next++];
            if (b == '\n') {
                return text(line, length);
            }
            if (length == MAX_LINE) {
                throw new NotSmtpException("a reply line of more than " + MAX_LINE + " bytes");
            }
            line[length++] = b;
        }
        if (length == 0) {
            throw new EOFException("closed by the server");
        }
        return text(line, length);
    }

    private boolean filled() throws IOException {
        int read = in.read(buffer);
        next = 0;
        end = Math.max(0, read);
        return read > 0;
    }

    private static String text(byte[] line, int length) {
        boolean ended = length > 0 && line[length - 1] == '\r';
        return Harmless.text(line, ended ? length - 1 : length);
    }
}
