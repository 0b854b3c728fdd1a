package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String SAYS = "trouble mx1 disk-full mail queue=1.2578816E7/null bytes";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 23 12:13:59 mx1 postfix/smtpd[135]: ",
                "<20>Nov 23 12:13:59 mx1 postfix/smtpd[135]: ",
                "2026-11-23T12:13:59.123456+00:00 mx1 postfix/smtpd[135]: ",
                "2026-11-23T12:13:59Z mx1 postfix/smtpd: ",
                "<20>1 2026-11-23T12:13:59.123456+00:00 mx1 postfix/smtpd 135 - - ",
                "<20>1 2026-11-23T12:13:59.123456+00:00 mx1 postfix/smtpd 135 - - \uFEFF",
                "<20>1 2026-11-23T12:13:59Z mx1 postfix/smtpd 135 x [a@1 b=\"c \\] d\"][e@1 f=\"g\"] ",
            })
    void theSameMessageInEveryEnvelopeSaysTheSame(String envelope) {
        String message =
                "warning: not enough free space in mail queue: 12578816 bytes < 1.5*message size"
                        + " limit";
        assertThat(Told.told(envelope + message)).containsExactly(SAYS);
    }

    @Test
    void aJournalEntryIsReadAlsoAsBytes() {
        assertThat(
                        Told.told(
                                """
                                {"__REALTIME_TIMESTAMP":"1795436039123456","_HOSTNAME":"mx1",\
                                "SYSLOG_IDENTIFIER":"postfix\\/smtpd","_PID":"135","X":null,"Y":["a","b"],\
                                "MESSAGE":"warning: not enough free space in mail queue: 12578816 bytes"}\
                                """))
                .containsExactly(SAYS);
        assertThat(
                        Told.told(
                                """
                                {"__REALTIME_TIMESTAMP":"1795436039123456","_HOSTNAME":"mx1",\
                                "SYSLOG_IDENTIFIER":"dovecot","MESSAGE":[109,97,115,116,101,114,58,32,87,97,\
                                114,110,105,110,103,58,32,83,73,71,72,85,80,32,114,101,99,101,105,118,101,100,27]}\
                                """))
                .containsExactly("life mx1 dovecot reloaded");
    }

    @Test
    void dovecotsOwnFileHasNoHost() {
        assertThat(Told.told("Nov 23 12:13:59 master: Warning: SIGHUP received - reloading"))
                .containsExactly("life dovecot dovecot reloaded");
        assertThat(
                        Told.told(
                                "Nov 23 12:13:59 lmtp(a b@x.test)<1><s>: Info: msgid=x: save failed"
                                        + " to INBOX: Quota exceeded (mailbox for user is full)"))
                .containsExactly("trouble dovecot mailbox-quota to=a b@x.test");
    }

    @Test
    void aRawSocketHasNoHost() {
        assertThat(Told.told("<20>Nov 23 12:13:59 postfix/master[1]: reload -- version 3.7.11"))
                .containsExactly("life postfix postfix reloaded");
    }

    @Test
    void controlCharactersNeverComeThrough() {
        assertThat(
                        Told.told(
                                "Nov 23 12:13:59 mx1 postfix/smtp[1]: A355230A44E: host"
                                        + " mx.x.example[198.51.100.4] said: 452 4.2.2 full \u001b[31m"
                                        + "\u202e\u0007\n (in reply to RCPT TO command)"))
                .containsExactly(
                        "refused mx1 received rcpt name=mx.x.example address=198.51.100.4"
                                + " id=A355230A44E by=null 452 4.2.2 full ?[31m???");
    }
}
