package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

class SlotCounterTest {
    private static final Path PROC = Path.of("/proc");
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir private Path folder;

    @Test
    void acceptedConnectionsAreBusyAndTheOthersWait() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 10, LOOPBACK);
                Socket first = new Socket(LOOPBACK, server.getLocalPort());
                Socket accepted = server.accept();
                Socket second = new Socket(LOOPBACK, server.getLocalPort());
                Socket third = new Socket(LOOPBACK, server.getLocalPort())) {
            assertThat(List.of(first, accepted, second, third)).allMatch(Socket::isConnected);
            assertThat(count(PROC, new Listener.Tcp(LOOPBACK, server.getLocalPort())))
                    .isEqualTo(new Slots("postfix", "smtp", 1, 3, 2));
        }
    }

    @Test
    void anyAddressCountsOnBothFamilies() throws Exception {
        try (ServerSocket server = new ServerSocket()) {
            server.bind(new InetSocketAddress(0));
            try (Socket client = new Socket(LOOPBACK, server.getLocalPort());
                    Socket accepted = server.accept()) {
                assertThat(client.getPort()).isEqualTo(accepted.getLocalPort());
                assertThat(count(PROC, new Listener.Tcp(null, server.getLocalPort())))
                        .isEqualTo(new Slots("postfix", "smtp", 1, 3, 0));
            }
        }
    }

    @Test
    void unixSocketsAreCountedLikewise() throws Exception {
        Path path = folder.resolve("lmtp");
        var address = UnixDomainSocketAddress.of(path);
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
                var first = SocketChannel.open(address);
                var accepted = server.accept();
                var second = SocketChannel.open(address)) {
            assertThat(List.of(first, accepted, second)).allMatch(SocketChannel::isConnected);
            assertThat(count(PROC, new Listener.Unix(path)))
                    .isEqualTo(new Slots("postfix", "smtp", 1, 3, 1));
        }
    }

    @Test
    void aKernelWithoutTheSixthVersionHasOnlyTheFourth() throws Exception {
        Path net = Files.createDirectories(folder.resolve("self/net"));
        Files.writeString(
                net.resolve("tcp"),
                """
                  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                   1: 0100007F:4F1B 00000000:0000 0A 00000000:00000002 00:00000000 00000000     0        0 35334 3 0000000011cab9f5 100 0 0 10 0
                   3: 0100007F:4F1B 0100007F:B43C 01 00000000:00000000 02:000AFB8D 00000000    38        0 35481 2 000000003367f054 20 0 0 11 -1
                   4: 0100007F:4F1B 0100007F:B458 01 00000000:00000000 00:00000000 00000000     0        0 0 1 00000000f1448cf0 20 0 0 10 -1
                   5: 0100007F:4F1B 0100007F:B464 08 00000000:00000001 00:00000000 00000000     0        0 0 1 00000000a2b96482 20 4 0 10 -1
                   7: 0100007F:B442 0100007F:4F1B 01 00000000:00000000 00:00000000 00000000     0        0 35482 1 0000000041e07a0c 20 4 30 10 -1
                  11: 0100007F:4F1B 0100007F:B442 01 00000000:00000000 02:000AFB9C 00000000    38        0 35495 2 0000000047115312 20 0 0 11 -1
                """);

        assertThat(count(folder, new Listener.Tcp(LOOPBACK, 20251)))
                .isEqualTo(new Slots("postfix", "smtp", 2, 3, 2));
    }

    @Test
    void withoutTheKernelsTableNothingIsCounted() {
        assertThatThrownBy(() -> count(folder, new Listener.Tcp(null, 25)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private static @Nullable Slots count(Path proc, Listener listener) {
        MailServer server =
                new MailServer(
                        "postfix",
                        "postfix",
                        Path.of("/etc/postfix"),
                        new Master(Path.of("/nowhere/pid"), Path.of("/nowhere/master"), List.of()),
                        List.of(),
                        List.of(),
                        List.of(new Service("smtp", "smtp", 3, List.of(listener))),
                        List.of(),
                        Map.of(),
                        null);
        return new SlotCounter(proc).count(List.of(server)).getFirst();
    }
}
