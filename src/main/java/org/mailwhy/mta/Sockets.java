package org.mailwhy.mta;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mailwhy.mta.MailServer.Listener;

/// The connections to some ports and unix sockets, as `/proc/PID/net/{tcp,tcp6,unix}` has them. One
/// that the kernel holds because no process has accepted it yet has no inode, and a listening
/// socket's `rx_queue` counts those.
final class Sockets {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int ESTABLISHED = 0x01;
    private static final int CLOSE_WAIT = 0x08;
    private static final int LISTEN = 0x0a;
    private static final String UNIX_WAITING = "02";
    private static final String UNIX_CONNECTED = "03";

    private final List<Tcp> tcp = new ArrayList<>();
    private final List<Unix> unix = new ArrayList<>();

    private record Tcp(InetAddress address, int port, int state, int queue, boolean accepted) {}

    private record Unix(String path, boolean accepted) {}

    /// @param accepted connections that a process of the server holds
    /// @param waiting connections that the kernel holds for it
    record Count(int accepted, int waiting) {
        Count plus(Count other) {
            return new Count(accepted + other.accepted, waiting + other.waiting);
        }
    }

    /// @param net the folder `net` of a process
    static Sockets read(Path net, Set<Integer> ports, Set<String> paths) throws IOException {
        Sockets sockets = new Sockets();
        lines(net.resolve("tcp"), line -> sockets.addTcp(line, ports));
        lines(net.resolve("tcp6"), line -> sockets.addTcp(line, ports));
        if (!paths.isEmpty()) {
            lines(net.resolve("unix"), line -> sockets.addUnix(line, paths));
        }
        return sockets;
    }

    /// A kernel without IPv6 lacks that table.
    private static void lines(Path table, Consumer<String> each) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.ISO_8859_1)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
        } catch (NoSuchFileException e) {
            if (!table.endsWith("tcp6")) {
                throw e;
            }
        }
    }

    Count count(Listener listener) {
        return switch (listener) {
            case Listener.Tcp where -> count(where);
            case Listener.Unix where -> count(where);
        };
    }

    private Count count(Listener.Tcp where) {
        int accepted = 0;
        int waiting = 0;
        for (Tcp socket : tcp) {
            if (socket.port() != where.port()) {
                continue;
            }
            boolean ours = where.address() == null || where.address().equals(socket.address());
            if (socket.state() == LISTEN && (ours || socket.address().isAnyLocalAddress())) {
                waiting += socket.queue();
            } else if (ours && socket.accepted()) {
                accepted++;
            }
        }
        return new Count(accepted, waiting);
    }

    private Count count(Listener.Unix where) {
        int accepted = 0;
        int waiting = 0;
        for (Unix socket : unix) {
            if (socket.path().equals(where.path().toString())) {
                accepted += socket.accepted() ? 1 : 0;
                waiting += socket.accepted() ? 0 : 1;
            }
        }
        return new Count(accepted, waiting);
    }

    /// `sl local rem st tx:rx tr:when retrnsmt uid timeout inode …`; most lines are of other ports
    /// and are not taken apart.
    private void addTcp(String line, Set<Integer> ports) {
        int local = line.indexOf(": ") + 2;
        int colon = line.indexOf(':', local);
        if (colon < 0 || !ports.contains(HexFormat.fromHexDigits(line, colon + 1, colon + 5))) {
            return;
        }
        String[] fields = SPACES.split(line.strip(), -1);
        int state = HexFormat.fromHexDigits(fields[3]);
        if (state == ESTABLISHED || state == CLOSE_WAIT || state == LISTEN) {
            tcp.add(
                    new Tcp(
                            address(line.substring(local, colon)),
                            HexFormat.fromHexDigits(line, colon + 1, colon + 5),
                            state,
                            HexFormat.fromHexDigits(fields[4].substring(9)),
                            state != LISTEN && !fields[9].equals("0")));
        }
    }

    /// `Num RefCount Protocol Flags Type St Inode Path`
    private void addUnix(String line, Set<String> paths) {
        String[] fields = SPACES.split(line.strip(), 8);
        if (fields.length == 8
                && paths.contains(fields[7])
                && (fields[5].equals(UNIX_CONNECTED) || fields[5].equals(UNIX_WAITING))) {
            unix.add(new Unix(fields[7], fields[5].equals(UNIX_CONNECTED)));
        }
    }

    /// Four bytes at a time in the machine's order; an IPv4 address inside IPv6 becomes itself.
    private static InetAddress address(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) {
            for (int word = 0; word < bytes.length; word += 4) {
                swap(bytes, word, word + 3);
                swap(bytes, word + 1, word + 2);
            }
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(hex, e);
        }
    }

    private static void swap(byte[] bytes, int left, int right) {
        byte kept = bytes[left];
        bytes[left] = bytes[right];
        bytes[right] = kept;
    }
}
