package org.mailwhy.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/// A value that may stand in a file of its own, which is how systemd hands over credentials: the
/// key `url` or the key `url_file`.
final class Secrets {
    private static final int MAX_BYTES = 64 * 1024;

    private Secrets() {}

    /// The value of `key`, or what the file named by `key_file` holds, read as the same kind.
    static <T> Optional<T> get(Section section, String key, Reader<T> reader) {
        section.notTogether(key, key + "_file");
        Optional<T> direct = section.get(key, spot -> reader.read(spot.asSecret()));
        Optional<T> filed = section.get(key + "_file", spot -> fromFile(spot, reader));
        return direct.or(() -> filed);
    }

    private static <T> Optional<T> fromFile(Spot spot, Reader<T> reader) {
        return Values.path()
                .read(spot)
                .flatMap(file -> content(spot, file))
                .flatMap(text -> reader.read(spot.asSecret().saying(text)));
    }

    private static Optional<String> content(Spot spot, Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return spot.wrong(file + " is larger than 64 KiB: name the file of the secret");
            }
            warnIfPublic(spot, file);
            String text = Files.readString(file).strip();
            return text.isEmpty()
                    ? spot.wrong(file + " is empty: put the secret there")
                    : Optional.of(text);
        } catch (NoSuchFileException _) {
            return spot.wrong(file + " does not exist: make it or correct the path");
        } catch (CharacterCodingException _) {
            return spot.wrong(file + " is no UTF-8 text: name the file of the secret");
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "permission denied" : e.getReason();
            return spot.wrong(file + " cannot be read, " + reason + ": let this user read it");
        } catch (IOException e) {
            return spot.wrong(
                    file + " cannot be read, " + e.getMessage() + ": name a readable file");
        }
    }

    private static void warnIfPublic(Spot spot, Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            spot.notes()
                    .warning(
                            spot.node(),
                            spot.key() + ": every user can read " + file + ": chmod 600 " + file);
        }
    }
}
