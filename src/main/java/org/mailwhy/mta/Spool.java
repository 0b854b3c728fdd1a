package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where the messages of a mail server wait.
interface Spool {
    /// @throws java.nio.file.AccessDeniedException when only others may read it
    QueueCount count() throws IOException, InterruptedException;

    /// Whose members may read it.
    String group();

    /// @param postqueue the command that lists what the folders do not let others read
    record OfPostfix(Path directory, List<String> postqueue) implements Spool {
        private static final Duration DEADLINE = Duration.ofSeconds(30);

        public OfPostfix {
            postqueue = List.copyOf(postqueue);
        }

        @Override
        public QueueCount count() throws IOException, InterruptedException {
            try {
                return QueueFolders.read(directory);
            } catch (AccessDeniedException e) {
                return QueueListing.read(postqueue, DEADLINE);
            }
        }

        @Override
        public String group() {
            return "postdrop";
        }
    }
}
