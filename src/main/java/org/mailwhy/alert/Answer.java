package org.mailwhy.alert;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came back from a receiver.
public sealed interface Answer {
    /// @param retryAfter what the receiver asks for; null when it does not
    /// @param text the beginning of the body, as received
    record Answered(int status, @Nullable Duration retryAfter, String text) implements Answer {}

    /// @param why without the receiver's URL, which is a secret of many
    record Silent(String why) implements Answer {}
}
