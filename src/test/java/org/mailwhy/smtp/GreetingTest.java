package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailwhy.Reply;

class GreetingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            textBlock =
                    """
                    mx.lab.test ESMTP Postfix (Debian/GNU)                            | postfix
                    mx.lab.test ESMTP Exim 4.96 Tue, 24 Nov 2026 12:00:00 +0000       | exim
                    mx.lab.test ESMTP Sendmail 8.17.1.9/8.17.1.9; Tue, 24 Nov 2026    | sendmail
                    mx.lab.test ESMTP OpenSMTPD                                       | opensmtpd
                    mx.lab.test Microsoft ESMTP MAIL Service ready at Tue, 24 Nov     | exchange
                    mx.google.com ESMTP 5b1f17b1804b1-47733000000si1 - gsmtp          | gmail
                    mx.lab.test ESMTP Haraka/3.1.1 ready                              | haraka
                    mx.lab.test Stalwart ESMTP at your service                        | stalwart
                    mx.lab.test LMTP Dovecot ready.                                   | dovecot
                    exim.lab.test ESMTP Postfix                                       | postfix
                    exim.lab.test ESMTP                                               | null
                    exim                                                              | null
                    """)
    void theBannerNamesTheSoftware(String banner, String software) {
        assertThat(new Greeting(new Reply(220, null, banner), null).software()).isEqualTo(software);
    }

    @Test
    void theOrderOfExtensionsGivesAHiddenPostfixAway() {
        Greeting hidden = greeting("mx", "PIPELINING", "SIZE 1", "ETRN", "ENHANCEDSTATUSCODES");
        Greeting other = greeting("mx", "SIZE 1", "PIPELINING", "ETRN", "ENHANCEDSTATUSCODES");

        assertThat(hidden.software()).isEqualTo("postfix");
        assertThat(other.software()).isNull();
    }

    @Test
    void extensionsAreKeywordsOfTheLaterLines() {
        Greeting greeting = greeting("STARTTLS", "size 10240000", "AUTH=LOGIN");

        assertThat(greeting.offers("STARTTLS")).isFalse();
        assertThat(greeting.offers("SIZE")).isTrue();
        assertThat(greeting.offers("AUTH")).isTrue();
        assertThat(Greeting.NONE.offers("SIZE")).isFalse();
    }

    private static Greeting greeting(String... lines) {
        return new Greeting(
                new Reply(220, null, "mx ESMTP"),
                new Reply(250, null, String.join("\n", Arrays.asList(lines))));
    }
}
