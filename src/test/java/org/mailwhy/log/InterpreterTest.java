package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Origin;

class InterpreterTest {
    /** Breaks at the word that a client may choose. */
    private static final Dialect FRAGILE =
            new Dialect() {
                @Override
                public String software() {
                    return "fragile";
                }

                @Override
                public boolean wrote(Entry entry) {
                    return true;
                }

                @Override
                public List<Saying> read(Entry entry) {
                    if (entry.text().contains("boom")) {
                        throw new IllegalStateException("meant");
                    }
                    return List.of();
                }
            };

    @Test
    void thatTlsIsRequiredIsUnderstoodWhoeverLacksIt() {
        assertThat(
                        Told.told(
                                "Nov 23 12:13:59 mx1 postfix/smtp[1]: A355230A44E: to=<u@d.test>,"
                                        + " relay=none, delay=1, delays=0/0/0/1, dsn=4.7.4,"
                                        + " status=deferred (TLS is required, but no)"))
                .singleElement()
                .asString()
                .startsWith("unanswered mx1 received starttls");
    }

    @Test
    void aLineThatBreaksADialectIsCountedAndTheNextIsRead() {
        Interpreter interpreter =
                new Interpreter(
                        new Origin("node", "mail.log", null),
                        new Envelope(new Stamps(ZoneOffset.UTC, InstantSource.fixed(Told.NOW))),
                        new Sessions("node", "mail.log", ServerNames.AS_LOGGED),
                        List.of(FRAGILE));
        for (String text : List.of("boom", "boom", "well")) {
            interpreter.line("2026-11-23T12:13:59+00:00 mx1 any[1]: " + text, () -> "1");
        }
        assertThat(interpreter.take(Told.NOW, 0))
                .filteredOn(LogRead.class::isInstance)
                .map(LogRead.class::cast)
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.unknown()).isEqualTo(2);
                    assertThat(read.known()).isEqualTo(1);
                });
    }
}
