package org.mailwhy.log;

/// What the bytes of a line tell before they are read: a kind in the two lowest bits, and above
/// them the key of the delivery that the line is about, where it is about one.
final class Glance {
    /// Not this server's line, as far as the bytes tell.
    static final long FOREIGN = 0;

    /// Tells nothing of a 421 or 452.
    static final long NOTHING = 1;

    /// May tell of one, or of what explains one.
    static final long READ = 2;

    /// Ends a delivery; matters where the delivery of this key was refused before.
    static final long ENDED = 3;

    private static final long KIND = 3;

    private Glance() {}

    static long with(long kind, long key) {
        return key << 2 | kind;
    }

    static long kind(long glance) {
        return glance & KIND;
    }

    /// 0: of none.
    static long key(long glance) {
        return glance >>> 2;
    }
}
