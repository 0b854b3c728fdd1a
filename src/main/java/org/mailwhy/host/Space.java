package org.mailwhy.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The room on a file system by statvfs(3), the call by which mail servers themselves decide; Java
/// has no other way to the inodes.
///
/// @param available bytes for a user without privileges
/// @param inodesFree -1 where there is no such limit
record Space(long available, long size, long inodesFree) {
    private static final MethodHandle STATVFS =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("statvfs"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS),
                            Linker.Option.captureCallState("errno"));

    // struct statvfs of 64-bit Linux: f_bsize, f_frsize, f_blocks, f_bfree, f_bavail, f_files,
    // f_ffree, f_favail, and more that is not needed
    private static final long STRUCT = 256;
    private static final int FRAGMENT = 1;
    private static final int BLOCKS = 2;
    private static final int AVAILABLE = 4;
    private static final int FILES = 5;
    private static final int FILES_AVAILABLE = 7;

    static Space of(Path path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(Linker.Option.captureStateLayout());
            MemorySegment answer = arena.allocate(STRUCT, JAVA_LONG.byteAlignment());
            if (statvfs(errno, arena.allocateFrom(path.toString()), answer) != 0) {
                throw new IOException("statvfs: error " + errno.get(JAVA_INT, 0));
            }
            long block = answer.getAtIndex(JAVA_LONG, FRAGMENT);
            return new Space(
                    answer.getAtIndex(JAVA_LONG, AVAILABLE) * block,
                    answer.getAtIndex(JAVA_LONG, BLOCKS) * block,
                    answer.getAtIndex(JAVA_LONG, FILES) == 0
                            ? -1
                            : answer.getAtIndex(JAVA_LONG, FILES_AVAILABLE));
        }
    }

    private static int statvfs(MemorySegment errno, MemorySegment path, MemorySegment answer) {
        try {
            return (int) STATVFS.invokeExact(errno, path, answer);
        } catch (Throwable e) {
            throw new IllegalStateException("statvfs cannot be called", e);
        }
    }
}
