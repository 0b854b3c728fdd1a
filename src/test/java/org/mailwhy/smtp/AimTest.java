package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1",
                "::",
                "127.0.0.1",
                "2001:db8::1",
                "fe80::",
                "2001:db8:0:1:1:1:1:1",
                "2001:0:0:1::1",
                "1:2:3:4:5:6:7:8"
            })
    void addressesAreWrittenAsServersLogThem(String address) {
        assertThat(Aim.text(InetAddress.ofLiteral(address))).isEqualTo(address);
    }
}
