package org.mailwhy.host;

import java.nio.file.Path;
import org.mailwhy.Measurement.Role;

/// A path whose file system a mail server needs.
public record WatchedPath(Path path, Role role) {}
