package org.mailwhy.quota;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Quota;

/// Maildir++ `maildirsize` files below a root: `root/user`, `root/domain/user`, or with more
/// folders in between. Links are not followed: users write in their maildirs.
final class MaildirTree implements Source {
    private static final int MAX_ENTRIES = 100_000;

    /// Writers recalculate the file when it has grown to 5120 bytes.
    private static final int MAX_BYTES = 65_536;

    private final Path root;
    private final int depth;

    MaildirTree(Path root, int depth) {
        this.root = root;
        this.depth = depth;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public List<Reading> all() throws Blind {
        return new Walk(null).from(root, depth).result();
    }

    @Override
    public @Nullable Reading one(String user, long size) throws Blind {
        int at = user.lastIndexOf('@');
        String local = at < 0 ? user : user.substring(0, at);
        List<Reading> found = new ArrayList<>();
        if (depth == 1) {
            found.addAll(new Walk(user).from(root, 1).result());
        } else if (at > 0 && plain(user.substring(at + 1))) {
            Path domain = root.resolve(user.substring(at + 1));
            found.addAll(new Walk(local).from(domain, depth - 1).result());
            found.addAll(new Walk(user).from(domain, depth - 1).result());
        }
        return found.isEmpty() ? null : new Reading(user, found.getFirst().quotas(), null);
    }

    /// One folder's name and nothing that leads elsewhere.
    private static boolean plain(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0;
    }

    /// Goes down to the mailboxes, within a number of entries.
    private final class Walk {
        private final @Nullable String wanted;
        private final List<Reading> readings = new ArrayList<>();
        private int entries;
        private @Nullable Path denied;

        /// @param wanted name of the mailbox's own folder; null: all
        Walk(@Nullable String wanted) {
            this.wanted = wanted;
        }

        Walk from(Path folder, int levels) throws Blind {
            if (!Files.isDirectory(root)) {
                throw new Blind(
                        root + " is no directory",
                        "set `root` of `quotas.sources.maildir` to where the maildirs are");
            }
            down(folder, levels);
            return this;
        }

        List<Reading> result() throws Blind {
            if (denied != null && (wanted == null || readings.isEmpty())) {
                throw new Blind(
                        denied + " may not be read",
                        "`setfacl -R -m u:mailwhy:rX -m d:u:mailwhy:rX " + root + "`",
                        readings);
            }
            return readings;
        }

        private void down(Path folder, int levels) {
            if (levels == 0) {
                mailbox(folder);
            } else if (levels == 1 && wanted != null) {
                if (plain(wanted)) {
                    child(folder, wanted);
                }
            } else {
                children(folder, levels);
            }
        }

        private void child(Path folder, String name) {
            try {
                down(folder.resolve(name), 0);
            } catch (InvalidPathException e) {
                // a name that no folder can have
                entries++;
            }
        }

        private void children(Path folder, int levels) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    if (++entries > MAX_ENTRIES) {
                        return;
                    }
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                            && plain(child.getFileName().toString())) {
                        down(child, levels - 1);
                    }
                }
            } catch (AccessDeniedException e) {
                denied = folder;
            } catch (IOException e) {
                // a folder that vanished while it was listed has no mailboxes
                entries++;
            }
        }

        private void mailbox(Path folder) {
            for (Path maildir : List.of(folder, folder.resolve("Maildir"))) {
                if (!Files.isDirectory(maildir, LinkOption.NOFOLLOW_LINKS)) {
                    return;
                }
                try {
                    List<Quota> quotas = MaildirSize.quotas(read(maildir.resolve("maildirsize")));
                    readings.add(new Reading(nameOf(folder), quotas, null));
                    return;
                } catch (AccessDeniedException e) {
                    denied = folder;
                } catch (IOException e) {
                    // no such file, a link or a broken one: no quota is kept here
                    entries++;
                }
            }
        }
    }

    /// `root/example.org/bob` is bob@example.org.
    private String nameOf(Path folder) {
        String last = folder.getFileName().toString();
        return depth < 2 || last.indexOf('@') >= 0
                ? last
                : last + "@" + root.relativize(folder).getName(0);
    }

    private static String read(Path file) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
        }
    }
}
