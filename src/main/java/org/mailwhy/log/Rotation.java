package org.mailwhy.log;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A log and what it was before: `mail.log`, `mail.log.1`, `mail.log-20261123`.
final class Rotation {
    private static final Pattern NUMBER = Pattern.compile("[.-]([0-9]{1,3})");
    private static final Pattern DATE = Pattern.compile("[.-][0-9][0-9._T:-]{5,20}");

    private static final int LOOKS = 100;

    private final Path path;

    Rotation(Path path) {
        this.path = path;
    }

    /// Opens what was marked where its reading ended, under whatever name it has now, and all that
    /// is newer from its start; oldest first. What is gone or was compressed meanwhile is left out.
    /// Begins again when names changed while it looked.
    Deque<LogFile> open(List<Mark> marks) throws IOException {
        for (int i = 0; i < LOOKS; i++) {
            Map<Path, LogFile.Identity> seen = look();
            List<LogFile> files = openAll(seen);
            Deque<LogFile> wanted = new ArrayDeque<>();
            try {
                wanted = wanted(files, marks);
                if (files.size() == seen.size() && seen.equals(look())) {
                    return wanted;
                }
                wanted = new ArrayDeque<>();
            } finally {
                closeOthers(files, wanted);
            }
        }
        throw new IOException("the names of " + path + " keep changing");
    }

    private static void closeOthers(List<LogFile> files, Deque<LogFile> wanted) throws IOException {
        for (LogFile file : files) {
            if (!wanted.contains(file)) {
                file.close();
            }
        }
    }

    private Deque<LogFile> wanted(List<LogFile> files, List<Mark> marks) throws IOException {
        List<Mark> left = new ArrayList<>(marks);
        place(files, left, true);
        place(files, left, false);
        Deque<LogFile> wanted = new ArrayDeque<>();
        for (LogFile file : files) {
            boolean known = file.scanner().position() > 0 || marked(file, marks);
            boolean newer = !wanted.isEmpty() && !copies(file, files);
            if (known || newer) {
                wanted.add(file);
            }
        }
        if (wanted.isEmpty() && !files.isEmpty() && isCurrent(files.getLast())) {
            wanted.add(files.getLast());
        }
        return wanted;
    }

    /// Whether it is, or may become, a copy of the newest, which was not cut yet when it was
    /// opened, after this one.
    private static boolean copies(LogFile file, List<LogFile> files) throws IOException {
        return file != files.getLast() && file.beginsAs(files.getLast());
    }

    private boolean isCurrent(LogFile file) throws IOException {
        return file.identity().equals(LogFile.Identity.of(path));
    }

    private static boolean marked(LogFile file, List<Mark> marks) {
        return marks.stream().anyMatch(file::is);
    }

    /// Seeks in the files that the marks are of. A file that was copied and cut (copytruncate) is
    /// known by its beginning only, and the newest such copy is it.
    private static void place(List<LogFile> files, List<Mark> marks, boolean byInode)
            throws IOException {
        for (Mark mark : List.copyOf(marks)) {
            for (LogFile file : files.reversed()) {
                boolean candidate =
                        byInode ? file.is(mark) : mark.head() > 0 && file.scanner().position() == 0;
                if (candidate && file.continues(mark)) {
                    file.seek(mark.offset());
                    marks.remove(mark);
                    break;
                }
            }
        }
    }

    /// The old names, oldest first, the path itself last.
    private Map<Path, LogFile.Identity> look() throws IOException {
        Map<Path, LogFile.Identity> seen = new LinkedHashMap<>();
        List<Path> names = old();
        names.add(path);
        for (Path name : names) {
            LogFile.Identity identity = LogFile.Identity.of(name);
            // two names of one file count once
            if (identity != null && !seen.containsValue(identity)) {
                seen.put(name, identity);
            }
        }
        return seen;
    }

    /// Those that are still what they were.
    private static List<LogFile> openAll(Map<Path, LogFile.Identity> seen) throws IOException {
        List<LogFile> files = new ArrayList<>();
        boolean complete = false;
        try {
            for (Map.Entry<Path, LogFile.Identity> name : seen.entrySet()) {
                LogFile file = LogFile.open(name.getKey());
                if (file != null && file.identity().equals(name.getValue())) {
                    files.add(file);
                } else if (file != null) {
                    file.close();
                }
            }
            complete = true;
        } finally {
            if (!complete) {
                for (LogFile file : files) {
                    file.close();
                }
            }
        }
        return files;
    }

    private List<Path> old() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        String name = String.valueOf(path.getFileName());
        List<Path> old = new ArrayList<>();
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(folder, it -> isOld(name, it))) {
            siblings.forEach(old::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return old;
        }
        old.sort(Comparator.comparingLong(Rotation::number).reversed().thenComparing(it -> it));
        return old;
    }

    private static boolean isOld(String name, Path sibling) {
        String other = String.valueOf(sibling.getFileName());
        if (!other.startsWith(name)) {
            return false;
        }
        String suffix = other.substring(name.length());
        return NUMBER.matcher(suffix).matches() || DATE.matcher(suffix).matches();
    }

    /// The higher the older; dates (0) go by name.
    private static long number(Path path) {
        Matcher matcher = NUMBER.matcher(suffix(String.valueOf(path.getFileName())));
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static String suffix(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('-')));
    }
}
