package org.mailwhy.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A log daemon for servers that know nothing but syslog(3), which falls back to a stream of
 * messages that end in zero. It writes them to a file, under the host name `mx`.
 */
final class Syslog implements AutoCloseable {
    private final Path socket;
    private final Path file;
    private final ServerSocketChannel listener;

    Syslog(Path socket, Path file) throws IOException {
        this.socket = socket;
        this.file = file;
        this.listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket));
        Files.createFile(file);
        Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = listener.accept();
                Thread.ofPlatform().daemon().start(() -> read(client));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void read(SocketChannel client) {
        try (client;
                InputStream in = Channels.newInputStream(client)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (some[i] != 0) {
                        message.write(some[i]);
                    } else {
                        write(message.toString(StandardCharsets.UTF_8));
                        message.reset();
                    }
                }
            }
        } catch (IOException e) {
            // the server is gone
        }
    }

    /** `<22>Nov 24 16:20:26 tag[pid]: words` */
    private synchronized void write(String message) throws IOException {
        int stamp = message.indexOf('>') + 1;
        int tag = stamp + "Nov 24 16:20:26 ".length();
        String line = message.substring(stamp, tag) + "mx " + message.substring(tag) + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        Files.deleteIfExists(socket);
    }
}
