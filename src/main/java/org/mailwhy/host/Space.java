package org.mailwhy.host;

import com.sun.jna.Native;
import com.sun.jna.platform.linux.LibC;
import java.io.IOException;
import java.nio.file.Path;

/// The room on a file system by statvfs(3), the call by which mail servers themselves decide; Java
/// has no other way to the inodes.
///
/// @param available bytes for a user without privileges
/// @param inodesFree -1 where there is no such limit
record Space(long available, long size, long inodesFree) {

    static Space of(Path path) throws IOException {
        LibC.Statvfs answer = new LibC.Statvfs();
        if (LibC.INSTANCE.statvfs(path.toString(), answer) != 0) {
            throw new IOException("statvfs: error " + Native.getLastError());
        }
        long block = answer.f_frsize.longValue();
        return new Space(
                answer.f_bavail.longValue() * block,
                answer.f_blocks.longValue() * block,
                answer.f_files.longValue() == 0 ? -1 : answer.f_favail.longValue());
    }
}
