package org.mailwhy.app;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// sd_notify(3): tells systemd how the service is. Java's own Unix sockets are streams, this one
/// takes datagrams, so three functions of the C library are called. Does nothing outside systemd.
final class ServiceManager {
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;

    /// `sun_path` of sockaddr_un.
    private static final int MAX_PATH = 108;

    private final @Nullable String socket;

    /// @param socket the value of `NOTIFY_SOCKET`; null outside systemd
    ServiceManager(@Nullable String socket) {
        this.socket = socket;
    }

    void ready(String status) {
        send("READY=1\nSTATUS=" + status);
    }

    void reloading() {
        send("RELOADING=1");
    }

    void stopping() {
        send("STOPPING=1");
    }

    /// The watchdog's sign of life, and what `systemctl status` shows.
    void alive(String status) {
        send("WATCHDOG=1\nSTATUS=" + status);
    }

    private void send(String message) {
        if (socket == null) {
            return;
        }
        byte[] path = socket.getBytes(StandardCharsets.UTF_8);
        if (path.length == 0 || path.length > MAX_PATH) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(2 + MAX_PATH);
            address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, 2, path.length);
            if (path[0] == '@') {
                // the abstract namespace
                address.set(ValueLayout.JAVA_BYTE, 2, (byte) 0);
            }
            byte[] text = message.replace('\r', ' ').getBytes(StandardCharsets.UTF_8);
            MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_BYTE, text);
            int descriptor = (int) SOCKET.invokeExact((int) AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            if (descriptor >= 0) {
                long _ =
                        (long)
                                SENDTO.invokeExact(
                                        descriptor,
                                        data,
                                        (long) text.length,
                                        0,
                                        address,
                                        2 + path.length);
                int _ = (int) CLOSE.invokeExact(descriptor);
            }
        } catch (Throwable e) {
            // MethodHandle declares Throwable; a manager that does not hear us must not stop the
            // watch
            System.getLogger(ServiceManager.class.getName())
                    .log(Level.DEBUG, "systemd was not told", e);
        }
    }

    private static final MethodHandle SOCKET =
            function(
                    "socket",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle SENDTO =
            function(
                    "sendto",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle CLOSE =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }
}
