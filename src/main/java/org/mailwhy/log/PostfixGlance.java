package org.mailwhy.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the bytes of a Postfix line tell. Only what stands at the start of a message or behind its
/// queue id decides; what clients wrote can only make a line be read in vain.
final class PostfixGlance {
    /// A tag ends within so many bytes, stamp and host included.
    private static final int MAX_HEAD = 160;

    /// No stamp is shorter.
    private static final int STAMP = 15;

    private static final byte[][] PROGRAMS = table();
    private static final byte[][][] ROUTINE = byFirst(Postfix.ROUTINE);

    private static final byte[] NOQUEUE = ascii("NOQUEUE: ");
    private static final byte[] CLIENT = ascii("client=");
    private static final byte[] MESSAGE_ID = ascii("message-id=");
    private static final byte[] REMOVED = ascii("removed");
    private static final byte[] REJECT = ascii("reject: ");
    private static final byte[] FROM = ascii("from=<");
    private static final byte[] TO = ascii("to=<");
    private static final byte[] STATUS = ascii(", status=");

    /// postscreen logs these without the code.
    private static final byte[] BUSY = ascii(" ports busy");

    private static final byte[] MANY = ascii("too many connections");
    private static final byte[] EXPIRED = ascii(", status=expired");

    private PostfixGlance() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static long of(byte[] line, int from, int to) {
        int slash = -1;
        int open = -1;
        int end = Math.min(to, from + MAX_HEAD) - 3;
        for (int i = from + STAMP; i < end && open < 0; i++) {
            byte b = line[i];
            if (b == '/') {
                slash = i;
            } else if (b == '[') {
                open = i;
            } else if (b == ':' && line[i + 1] == ' ') {
                return Glance.FOREIGN;
            }
        }
        if (slash < 0 || open < 0 || !isProgram(line, slash + 1, open)) {
            return Glance.FOREIGN;
        }
        int message = open + 1;
        while (message < end && isDigit(line[message])) {
            message++;
        }
        boolean tagged =
                line[message] == ']' && line[message + 1] == ':' && line[message + 2] == ' ';
        return tagged ? message(line, message + 3, to, program(line, slash + 1)) : Glance.FOREIGN;
    }

    /// `local` is an `o`, all others are their first letter: `lmtp` is another matter.
    private static byte program(byte[] line, int at) {
        return line[at] == 'l' ? line[at + 1] : line[at];
    }

    /// @param program of {@link #program}
    private static long message(byte[] line, int from, int to, byte program) {
        int id = from;
        while (id < to && id < from + 20 && ofQueueId(line[id])) {
            id++;
        }
        if (id >= from + 6 && id + 1 < to && line[id] == ':' && line[id + 1] == ' ') {
            return queued(line, from, id + 2, to, program);
        }
        if (Bytes.startsWith(NOQUEUE, line, from, to)) {
            return queued(line, from, from + NOQUEUE.length, to, program);
        }
        return from < to && routine(line, from, to) ? Glance.NOTHING : Glance.READ;
    }

    private static boolean routine(byte[] line, int from, int to) {
        // not ASCII
        if (line[from] < 0) {
            return false;
        }
        for (byte[] head : ROUTINE[line[from]]) {
            if (Bytes.startsWith(head, line, from, to)) {
                return true;
            }
        }
        return false;
    }

    /// @param from where the message begins, with its queue id
    /// @param at behind the queue id
    private static long queued(byte[] line, int from, int at, int to, byte program) {
        byte first = at < to ? line[at] : 0;
        return switch (first) {
            case 'c' -> readUnless(Bytes.startsWith(CLIENT, line, at, to));
            // a milter's decision explains other refusals, whatever its code
            case 'm' -> readUnless(Bytes.startsWith(MESSAGE_ID, line, at, to));
            case 'r' ->
                    Bytes.startsWith(REJECT, line, at, to)
                            ? readUnless(!names(line, at, to) && !screened(line, at, to))
                            : readUnless(Bytes.startsWith(REMOVED, line, at, to));
            case 'f' ->
                    readUnless(
                            Bytes.startsWith(FROM, line, at, to)
                                    && !Bytes.contains(EXPIRED, line, at, to));
            case 't' ->
                    Bytes.startsWith(TO, line, at, to)
                            ? delivery(line, from, at, to, program)
                            : Glance.READ;
            default -> Glance.READ;
        };
    }

    private static long readUnless(boolean nothing) {
        return nothing ? Glance.NOTHING : Glance.READ;
    }

    private static boolean screened(byte[] line, int from, int to) {
        return Bytes.contains(BUSY, line, from, to) || Bytes.contains(MANY, line, from, to);
    }

    /// `queue id: to=<recipient>, relay=…, status=…`: queue id and recipient are the delivery's
    /// key.
    private static long delivery(byte[] line, int from, int at, int to, byte program) {
        int close = at;
        while (close < to && line[close] != '>') {
            close++;
        }
        long key = Bytes.hash(line, from, close);
        byte status = 0;
        for (int i = close; i < to - 2; i++) {
            byte b = line[i];
            if (b == '4' && isCode(line, i)) {
                return Glance.with(Glance.READ, key);
            }
            if (b == '=' && status == 0 && Bytes.startsWith(STATUS, line, i - 8, to)) {
                status = line[i + 1];
            }
        }
        return switch (status) {
            case 's' -> Glance.with(Glance.ENDED, key);
            // a mailbox that takes nothing tells more, such as a full disk
            case 'b', 'e', 'd' ->
                    isMailbox(program)
                            ? Glance.with(Glance.READ, key)
                            : status == 'd' ? Glance.NOTHING : Glance.with(Glance.ENDED, key);
            default -> Glance.READ;
        };
    }

    /// `virtual`, `pipe`, `local`.
    private static boolean isMailbox(byte program) {
        return program == 'v' || program == 'p' || program == 'o';
    }

    private static boolean names(byte[] line, int from, int to) {
        for (int i = from; i < to - 2; i++) {
            if (line[i] == '4' && isCode(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(byte[] line, int at) {
        return (line[at + 1] == '2' && line[at + 2] == '1')
                || (line[at + 1] == '5' && line[at + 2] == '2');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /// Of either form; the long one has no vowels, the short one is hexadecimal.
    private static boolean ofQueueId(byte b) {
        return b >= 0 && QUEUE_ID[b];
    }

    private static final boolean[] QUEUE_ID = queueId();

    private static boolean[] queueId() {
        boolean[] is = new boolean[128];
        "0123456789ABCDEFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz".chars().forEach(c -> is[c] = true);
        return is;
    }

    private static boolean isProgram(byte[] line, int from, int to) {
        int slot = slot(line, from, to);
        while (PROGRAMS[slot].length > 0) {
            byte[] name = PROGRAMS[slot];
            if (Arrays.equals(name, 0, name.length, line, from, to)) {
                return true;
            }
            slot = (slot + 1) & (PROGRAMS.length - 1);
        }
        return false;
    }

    private static int slot(byte[] name, int from, int to) {
        return to > from ? ((to - from) * 37 + name[from] * 11 + name[to - 1] * 5) & 255 : 0;
    }

    private static byte[][] table() {
        byte[][] table = new byte[256][];
        Arrays.fill(table, new byte[0]);
        for (String program : Postfix.PROGRAMS) {
            byte[] name = ascii(program);
            int slot = slot(name, 0, name.length);
            while (table[slot].length > 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = name;
        }
        return table;
    }

    private static byte[][][] byFirst(List<String> words) {
        List<List<byte[]>> heads = new ArrayList<>();
        Stream.generate(() -> new ArrayList<byte[]>()).limit(128).forEach(heads::add);
        words.forEach(word -> heads.get(word.charAt(0)).add(ascii(word)));
        return heads.stream().map(each -> each.toArray(byte[][]::new)).toArray(byte[][][]::new);
    }
}
