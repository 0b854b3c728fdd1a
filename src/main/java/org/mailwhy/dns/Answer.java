package org.mailwhy.dns;

import java.util.List;

/// What a look-up brought: a record that is absent is another thing than a look-up that failed.
public sealed interface Answer<T> {

    /// @param values at least one
    record Found<T>(List<T> values) implements Answer<T> {
        public Found {
            values = List.copyOf(values);
        }
    }

    /// The name is known not to have it.
    ///
    /// @param exists the name exists, with other records (NODATA); false: NXDOMAIN
    record Absent<T>(boolean exists, String detail) implements Answer<T> {}

    /// Nobody could say: SERVFAIL, a time-out, a name that is none.
    record Failed<T>(String detail) implements Answer<T> {}
}
