package org.mailwhy.demo;

import java.time.Duration;

/// What a scripted server does where an answer is due: the vocabulary of faults.
public sealed interface Act {

    /// Answers.
    ///
    /// @param reply its lines, joined by `\n`
    record Say(String reply) implements Act {}

    /// Answers and closes.
    ///
    /// @param reply empty: closes without a word
    record SayAndClose(String reply) implements Act {}

    /// Says nothing and keeps the connection.
    record Hang() implements Act {}

    /// Closes with a TCP reset.
    record Reset() implements Act {}

    /// Sends these characters as bytes, as they are, and goes on as if it had answered.
    record Raw(String latin1) implements Act {}

    /// Sends these characters as bytes, as they are, and closes.
    record CutShort(String latin1) implements Act {}

    /// Sends a byte, waits, sends the next.
    record Drip(String latin1, Duration gap) implements Act {}

    /// Sends the same again and again until the client is gone.
    record Flood(String latin1) implements Act {}

    /// Refuses so many times, then does the other: greylisting.
    record AtFirst(int times, Act refusal, Act then) implements Act {}

    /// Answers and begins TLS; on connecting, begins at once and answers inside.
    ///
    /// @param injected sent in clear in one piece with the answer, as an attacker would
    record Encrypt(String reply, String injected) implements Act {}
}
