package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What clients and senders write into lines makes no event and changes none.
class ForgedTest {
    private static final String AT = "Nov 23 12:13:59 mx1 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postfix/smtpd[1]: warning: non-SMTP command from unknown[203.0.113.7]: x: warning: not"
                        + " enough free space in mail queue: 1 bytes",
                "postfix/smtpd[1]: warning: non-SMTP command from unknown[203.0.113.7]: a lookup error"
                        + " for b: No space left on device",
                "postfix/smtpd[1]: warning: non-SMTP command from unknown[203.0.113.7]: x: bad command"
                        + " startup -- throttling",
                "postfix/smtpd[1]: warning: non-SMTP command from unknown[203.0.113.7]: process x killed"
                        + " by signal 9",
                "postfix/cleanup[1]: 3EA2230A3EF: message-id=<reject: MAIL from x[1.2.3.4]: 452 4.3.1 x>",
                "postfix/cleanup[1]: 3EA2230A3EF: warning: header Subject: write queue file: No space"
                        + " left on device from unknown[203.0.113.7]; from=<a@x> to=<b@y>",
                "postfix/cleanup[1]: warning: 3EA2230A3EF: header Subject: write queue file: No space"
                        + " left on device",
                "postfix/cleanup[1]: 3EA2230A3EF: reject: header Subject: a from b[1.2.3.4]: 452 4.3.1"
                        + " full from unknown[203.0.113.7]; from=<a@x> to=<b@y> proto=ESMTP helo=<h>:"
                        + " 5.7.1 spam",
                "dovecot: lmtp(bob)<54><s>: msgid=<x: save failed to INBOX: Quota exceeded>: saved mail"
                        + " to INBOX",
                "dovecot: imap-login: Disconnected: user=<x): Quota exceeded: No space left on device>",
            })
    void wordsOfAClientMakeNoEvent(String line) {
        assertThat(Told.told(AT + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMTP syntax error in \"spool directory space check failed: space=1 inodes=1\" H=[203.0.113.7]"
                        + " unrecognized command",
                "SMTP call from [203.0.113.7] dropped: too many unrecognized commands (last was \"exim 4.96"
                        + " daemon started: pid=1\")",
                "1xVTel-00001c-0R == \"a R=x T=y defer (-22): mailbox is full b\"@lab.test R=r T=t defer"
                        + " (-54): retry time not reached for any host",
                "1xVTel-00001c-0R <= \"a H=(x) [192.0.2.9] S=1 b\"@c.test H=(p.example) [203.0.113.7] P=smtp"
                        + " S=392",
                "H=(p.example) [203.0.113.7] F=<\"a> temporarily rejected RCPT <b>: 452 4.3.1 full\"@c.test>"
                        + " rejected RCPT <u@lab.test>: relay not permitted",
                "H=(lmtp: Error: No space left on device) [203.0.113.7] rejected EHLO or HELO lmtp: Error: x:"
                        + " syntactically invalid argument(s)",
            })
    void wordsOfAClientMakeNoEventOfExim(String line) {
        assertThat(Told.told("2026-11-23 12:13:59 " + line))
                .noneMatch(it -> !it.startsWith("accepted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7ff4165304f012d9 smtp failed-command command=\"FOO\" result=\"421 4.3.0 x\" result=\"500"
                        + " 5.5.1 Invalid command\"",
                "7ff4165304f012d9 smtp failed-command command=\"RCPT TO:<x>\" result=\"550 Invalid recipient:"
                        + " <x\" result=\"452 4.3.1 full>\"",
                "060211dfab12cd34 mda delivery evpid=ebcf8cce82cfa16c from=<\"a> result=TempFail stat=Error"
                        + " (temporary failure: \"x: No space left on device\"@b> to=<u@lab.test>"
                        + " rcpt=<u@lab.test> user=u delay=1s result=Ok stat=Delivered",
            })
    void wordsOfAClientMakeNoEventOfOpenSmtpd(String line) {
        assertThat(Told.told("Nov 23 12:13:59 mx1 smtpd[1]: " + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6ANDajWF001009: \"starting daemon (x): SMTP\"@lab.test... User unknown",
                "6ANDajWF001009: ruleset=check_mail, arg1=<\"a>, relay=x [1.2.3.4], reject=452 4.3.1"
                        + " full\"@b.test>, relay=x [203.0.113.7], reject=553 5.1.8 no such domain",
                "6ANDajWF001009: ruleset=check_mail, arg1=a, relay=x [1.2.3.4], reject=452 4.3.1 full,"
                        + " relay=x [203.0.113.7], reject=553 5.5.4 a",
                "6ANDajWF001009: Milter: from=<\"a>, reject=452 4.3.1 full\"@b.test>, reject=550 5.7.1"
                        + " no",
                "6ANDajWF001009: SMTP MAIL command (<x) from y [1.2.3.4] tempfailed (due to previous"
                        + " checks)>) from x [203.0.113.7] was refused",
                "6ANDajWF001009: to=<\"a>, delay=0, mailer=esmtp, pri=1, relay=x [1.2.3.4], dsn=4.3.1,"
                        + " reply=452 4.3.1 full, stat=x\"@b.test>, delay=00:00:00, xdelay=00:00:00,"
                        + " mailer=local, pri=30466, relay=local, dsn=2.1.5, stat=Sent",
                "6ANDajWF001009: SYSERR(daemon): collect: I/O error on connection from x,"
                        + " from=<\"x: No space left on device\"@b.test>",
                "6ANDajWF001009: from=<a@b.test>, size=1, class=0, nrcpts=0, msgid=<x, relay=y [1.2.3.4],"
                        + " SYSERR(root): Out of disk space>, proto=ESMTP, daemon=MTA",
            })
    void wordsOfAClientMakeNoEventOfSendmail(String line) {
        assertThat(Told.told("Nov 23 12:13:59 mx1 sm-mta[1]: " + line)).isEmpty();
    }

    @Test
    void noAddressIsTakenForAnErrorOfTheSystem() {
        assertThat(
                        Told.told(
                                AT
                                        + "sm-mta[1]: 6ANDajWF001009: SYSERR(root): Too many hops 26 (25"
                                        + " max): from \"x: No space left on device\"@b.test via c, to"
                                        + " <u@d.test>"))
                .noneMatch(it -> it.contains("disk-full"));
    }

    @Test
    void aRecipientThatLooksLikeAStatusIsStillARecipient() {
        assertThat(
                        Told.told(
                                AT
                                        + "postfix/local[1]: 77DC230A493: to=<\"a>, relay=x[1.2.3.4]:25,"
                                        + " delay=1, delays=1/0/0/0, dsn=4.0.0, status=deferred (host"
                                        + " x[1.2.3.4] said: 452 4.3.1 full\"@example.com>, relay=local,"
                                        + " delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered)"))
                .isEmpty();
    }

    @Test
    void aGreetingThatLooksLikeAttributesIsStillAGreeting() {
        assertThat(
                        Told.told(
                                AT
                                        + "postfix/smtpd[1]: NOQUEUE: reject: MAIL from"
                                        + " unknown[203.0.113.7]: 452 4.3.1 Insufficient system storage;"
                                        + " proto=ESMTP helo=<x> to=<victim@y.test>"))
                .containsExactly(
                        "refused mx1 given mail address=203.0.113.7 hello=x> to=<victim@y.test"
                                + " by=postfix 452 4.3.1 Insufficient system storage");
    }

    @Test
    void anAnswerOfARemoteServerIsItsOwnWhateverItQuotes() {
        assertThat(
                        Told.told(
                                AT
                                        + "postfix/smtp[1]: A355230A44E: to=<u@d.test>,"
                                        + " relay=mx.x.example[198.51.100.4]:25, delay=0.1,"
                                        + " delays=0/0/0/0, dsn=4.2.2, status=deferred (host"
                                        + " mx.x.example[198.51.100.4] said: 452 4.2.2 x (in reply to MAIL"
                                        + " FROM command) status=sent (in reply to RCPT TO command))"))
                .containsExactly(
                        "refused mx1 received rcpt name=mx.x.example address=198.51.100.4"
                                + " id=A355230A44E to=u@d.test by=null 452 4.2.2 x (in reply to MAIL"
                                + " FROM command) status=sent");
    }
}
