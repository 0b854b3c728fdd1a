package org.mailwhy.quota;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Trial;

/// Dovecot's quota-status service, Postfix's policy protocol: would so many bytes fit? It has no
/// side effect and asks what the delivery would ask.
final class QuotaStatusService implements Source {
    /// Of a whole question and its answer.
    static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final int MAX_BYTES = 4096;

    /// RFC 3463: x.1.y is about the address. A site may word it as it likes, so may Dovecot.
    private static final Pattern NO_USER =
            Pattern.compile("[45][0-9]{2} [45]\\.1\\.[0-9]+.*|REJECT Unknown user.*");

    private static final Pattern REFUSAL = Pattern.compile("([45][0-9]{2}|REJECT|DEFER)\\b.*");

    private final String host;
    private final int port;
    private final Duration deadline;

    QuotaStatusService(String host, int port, Duration deadline) {
        this.host = host;
        this.port = port;
        this.deadline = deadline;
    }

    @Override
    public String name() {
        return "quota-status " + host + ":" + port;
    }

    /// It cannot list; that it listens is all there is to see.
    @Override
    public List<Reading> all() throws Blind {
        try (Socket _ = connect()) {
            return List.of();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    @Override
    public @Nullable Reading one(String user, long size) throws Blind {
        long asked = Math.max(size, 1); // it takes 0 or nothing as one byte
        String action = ask(user, asked);
        if (action.startsWith("DEFER_IF_PERMIT")) {
            throw new Blind("quota-status cannot tell: " + action, "see `doveadm log errors`");
        }
        if (NO_USER.matcher(action).matches()) {
            return null;
        }
        boolean fits = !REFUSAL.matcher(action).matches();
        return new Reading(user, List.of(), new Trial(asked, fits, action));
    }

    private String ask(String user, long size) throws Blind {
        long end = System.nanoTime() + deadline.toNanos();
        String request =
                "request=smtpd_access_policy\nprotocol_state=RCPT\nrecipient=%s\nsize=%d\n\n"
                        .formatted(user, size);
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = read(socket, end);
            Matcher action = Pattern.compile("(?m)^action=(.*)$").matcher(answer);
            if (!action.find()) {
                throw new Blind(
                        "%s does not speak the policy protocol".formatted(name()),
                        "is `quotas.sources.quota_status.address` that of quota-status?");
            }
            return Texts.line(action.group(1));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) deadline.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// Up to the empty line; the time limit is over all, not each read.
    private static String read(Socket socket, long end) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[MAX_BYTES];
        String text = "";
        while (!text.contains("\n\n") && out.size() < MAX_BYTES) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException("no whole answer in time");
            }
            socket.setSoTimeout((int) left);
            int read = in.read(buffer);
            if (read < 0) {
                return text;
            }
            out.write(buffer, 0, read);
            text = out.toString(StandardCharsets.UTF_8);
        }
        return text;
    }

    private Blind unreachable(IOException e) {
        return new Blind(
                name() + " cannot be asked: " + Texts.line(e.getMessage()),
                "does `service quota-status` listen there? `ss -ltn`");
    }
}
