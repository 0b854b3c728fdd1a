package org.mailwhy.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one mail server writes its log. Stateless.
///
/// To add one: a class that implements this, one line in `Interpreter.dialects`, and a sample log
/// with what it must say in the test resources.
interface Dialect {
    /// Such as `postfix`, lower case.
    String software();

    /// Whether this server wrote the entry.
    boolean wrote(Entry entry);

    /// What the entry says: nothing for a line that is known and says nothing; null for one that is
    /// not known. Nothing of it may hang on words that a client or a remote server chose.
    @Nullable List<Saying> read(Entry entry);

    /// Whether the line, still in bytes and with its envelope, surely is this server's and says
    /// nothing. Cheap: it spares most lines of a busy log their decoding.
    default boolean routine(byte[] line, int from, int to) {
        return false;
    }

    /// The same question of one who reads a long log only for its 421 and 452: a [Glance]. It may
    /// err only towards reading.
    default long glance(byte[] line, int from, int to) {
        return Glance.FOREIGN;
    }
}
