package org.mailwhy.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;

/// Why a log cannot be read, and what mends it.
final class Access {
    private Access() {}

    static String problem(Path path) {
        return "no permission to read " + path;
    }

    static String remedy(Path path) {
        String user = System.getProperty("user.name", "mailwhy");
        try {
            PosixFileAttributes file = Files.readAttributes(path, PosixFileAttributes.class);
            return file.permissions().contains(PosixFilePermission.GROUP_READ)
                    ? "usermod -aG "
                            + file.group().getName()
                            + " "
                            + user
                            + ", then restart mailwhy"
                    : "chmod g+r "
                            + path
                            + " && usermod -aG "
                            + file.group().getName()
                            + " "
                            + user
                            + ", then restart mailwhy";
        } catch (IOException e) {
            return "setfacl -m u:" + user + ":x " + path.getParent();
        }
    }
}
