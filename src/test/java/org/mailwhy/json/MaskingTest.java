package org.mailwhy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    bob@example.org                       | b…@example.org
                    a@example.org                         | …@example.org
                    RCPT TO:<bob@example.org>             | RCPT TO:<b…@example.org>
                    <bounce+bob=x.org@l.example> refused  | <b…@l.example> refused
                    "john doe"@example.org is full        | …@example.org is full
                    Jürgen@müller.example                 | J…@müller.example
                    bob@[192.0.2.1]                       | b…@[192.0.2.1]
                    bob@localhost, eve@x.org              | b…@localhost, e…@x.org
                    nothing here                          | nothing here
                    `systemctl restart postfix@out.service` | `systemctl restart postfix@out.service`
                    5 @ 3 and @home and a@                | 5 @ 3 and @home and a@
                    """)
    void addressesLoseTheirLocalPart(String text, String masked) {
        assertThat(Masking.ADDRESSES.apply(text)).isEqualTo(masked);
    }

    @Test
    void aPersonByPlaceNeedsNoDomain() {
        assertThat(Masking.person("bob")).isEqualTo("b…");
        assertThat(Masking.person("bob@example.org")).isEqualTo("b…@example.org");
        assertThat(Masking.person("")).isEmpty();
    }

    @Test
    void aHostileTextTakesNoLongerThanItsLength() {
        String hostile = "a".repeat(200_000) + "@".repeat(200_000) + "\"@".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> Masking.ADDRESSES.apply(hostile).length());
    }
}
