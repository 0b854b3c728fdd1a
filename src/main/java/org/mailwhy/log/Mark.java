package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a file was read, so that it is found again under another name: `device:inode:offset:head
/// length:head checksum`.
record Mark(long device, long inode, long offset, int head, long checksum) {

    /// Of each file that may still bring lines, oldest first.
    static String write(List<Mark> marks) {
        return String.join(",", marks.stream().map(Mark::toString).toList());
    }

    /// Those of `text` that are marks.
    static List<Mark> read(@Nullable String text) {
        List<Mark> marks = new ArrayList<>();
        for (String word : text == null ? new String[0] : text.split(",")) {
            parse(word).ifPresent(marks::add);
        }
        return marks;
    }

    private static Optional<Mark> parse(String word) {
        Cursor cursor = new Cursor(word);
        long[] numbers = new long[5];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = cursor.number();
            boolean last = i == numbers.length - 1;
            if (numbers[i] < 0 || (last ? cursor.next() != '\0' : !cursor.skip(":"))) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Mark(numbers[0], numbers[1], numbers[2], (int) numbers[3], numbers[4]));
    }

    @Override
    public String toString() {
        return device + ":" + inode + ":" + offset + ":" + head + ":" + checksum;
    }
}
