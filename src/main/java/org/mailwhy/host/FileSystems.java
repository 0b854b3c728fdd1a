package org.mailwhy.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mailwhy.Measurement.FileSystem;

/// Measures file systems. Each on a thread of its own: a dead network file system holds its caller
/// for ever, and a virtual thread would hold its carrier with it.
final class FileSystems {
    private final Path mountinfo;
    private final Duration patience;
    private final Gauge gauge;
    private final Map<WatchedPath, FutureTask<FileSystem>> stuck = new LinkedHashMap<>();

    FileSystems(Path mountinfo, Duration patience) {
        this(mountinfo, patience, FileSystems::measure);
    }

    FileSystems(Path mountinfo, Duration patience, Gauge gauge) {
        this.mountinfo = mountinfo;
        this.patience = patience;
        this.gauge = gauge;
    }

    /// May never return.
    interface Gauge {
        FileSystem measure(WatchedPath watched, Mounts mounts) throws IOException;
    }

    record Seen(List<FileSystem> fileSystems, List<Trouble> troubles) {}

    /// A path that could not be measured.
    record Trouble(Path path, String problem, String remedy) {}

    Seen look(List<WatchedPath> paths) throws InterruptedException {
        stuck.values().removeIf(FutureTask::isDone);
        Mounts mounts = mounts();
        Map<WatchedPath, FutureTask<FileSystem>> tasks = new LinkedHashMap<>();
        for (WatchedPath watched : paths) {
            FutureTask<FileSystem> task = stuck.get(watched);
            tasks.put(watched, task == null ? started(watched, mounts) : task);
        }
        return harvest(tasks);
    }

    private FutureTask<FileSystem> started(WatchedPath watched, Mounts mounts) {
        FutureTask<FileSystem> task = new FutureTask<>(() -> gauge.measure(watched, mounts));
        Thread.ofPlatform().daemon().name("statvfs " + watched.path()).start(task);
        return task;
    }

    private Seen harvest(Map<WatchedPath, FutureTask<FileSystem>> tasks)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<FileSystem> seen = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (var entry : tasks.entrySet()) {
            WatchedPath watched = entry.getKey();
            FutureTask<FileSystem> task = entry.getValue();
            long left = stuck.containsKey(watched) ? 0 : Math.max(0, end - System.nanoTime());
            try {
                seen.add(task.get(left, TimeUnit.NANOSECONDS));
            } catch (TimeoutException _) {
                stuck.put(watched, task);
                troubles.add(new Trouble(watched.path(), "its file system does not answer", ""));
            } catch (ExecutionException _) {
                troubles.add(trouble(watched.path(), task.exceptionNow()));
            }
        }
        return new Seen(seen, troubles);
    }

    private static FileSystem measure(WatchedPath watched, Mounts mounts) throws IOException {
        Path real = watched.path().toRealPath();
        Space space = Space.of(real);
        Mounts.Mount mount = mounts.of(real.toString());
        return new FileSystem(
                watched.path().toString(),
                watched.role(),
                mount.point(),
                space.available(),
                space.size(),
                space.inodesFree(),
                mount.readOnly());
    }

    private static Trouble trouble(Path path, Throwable why) {
        return switch (why) {
            case NoSuchFileException _ -> new Trouble(path, "does not exist", "");
            case AccessDeniedException _ ->
                    new Trouble(
                            path,
                            "may not be looked at",
                            "setfacl -m u:%s:x on each folder above %s"
                                    .formatted(System.getProperty("user.name"), path));
            case IOException _ -> new Trouble(path, "cannot be measured: " + why.getMessage(), "");
            default -> throw new IllegalStateException(why);
        };
    }

    private Mounts mounts() {
        try {
            return Mounts.parse(new String(Files.readAllBytes(mountinfo), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Mounts(List.of());
        }
    }
}
