package org.mailwhy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Finds a constant by its word in the contract.
final class Labels {
    private Labels() {}

    static <T> Optional<T> find(T[] values, Function<T, String> label, String word) {
        return Arrays.stream(values).filter(value -> label.apply(value).equals(word)).findFirst();
    }
}
