package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Origin;

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

    /// With Postfix's own envelope, and without.
    private static final String LINE =
            "Nov 23 12:13:59 mx1 postfix/smtpd[135]: warning: not enough free space in mail queue:"
                    + " 12578816 bytes < 1.5*message size limit";

    private static final String WORDS = LINE.substring(LINE.indexOf("warning"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Docker json-file, its partial lines; docker logs -t, docker compose logs
                "{'log':'LINE\\n','stream':'stdout','time':'2026-11-23T12:13:59.123456789Z'}",
                "{'log':'postfix/smtpd[135]: WORDS\\n','stream':'stdout','hostname':'mx1',"
                        + "'time':'2026-11-23T12:13:59.123456789Z'}",
                "2026-11-23T12:13:59.123456789Z LINE",
                "postfix-1  | LINE",
                // CRI: containerd, cri-o
                "2026-11-23T12:13:59.123456789Z stdout F LINE",
                "2026-11-23T13:13:59.123456789+01:00 stderr F LINE",
                // Filebeat: a file, its syslog input, the journal
                "{'@timestamp':'2026-11-23T12:13:59.123Z','@metadata':{'beat':'filebeat'},'message':"
                        + "'LINE','log':{'offset':12,'file':{'path':'/var/log/mail.log'}},'input':{'type':"
                        + "'log'},'host':{'name':'x','ip':['10.0.0.1'],'mac':[]},'tags':['a','b']}",
                "{'@timestamp':'2026-11-23T12:13:59.123Z','message':'WORDS','process':{'name':"
                        + "'postfix/smtpd','pid':135},'host':{'hostname':'mx1','containerized':false},"
                        + "'log':{'syslog':{'priority':20}}}",
                "{'@timestamp':'2026-11-23T12:13:59.123Z','message':'WORDS','syslog':{'identifier':"
                        + "'x','appname':'postfix/smtpd'},'host':{'hostname':'mx1'}}",
                // Vector: syslog, file
                "{'appname':'postfix/smtpd','facility':'mail','hostname':'mx1','message':'WORDS',"
                        + "'procid':135,'severity':'warning','source_type':'syslog','timestamp':"
                        + "'2026-11-23T12:13:59Z'}",
                "{'file':'/var/log/mail.log','host':'collector','message':'LINE','source_type':'file',"
                        + "'timestamp':'2026-11-23T12:14:09Z'}",
                // Fluent Bit: tail, syslog, systemd
                "{'date':1795436039.123456,'log':'LINE'}",
                "{'date':1795436039.123456,'pri':'20','time':'Nov 23 12:13:59','host':'mx1','ident':"
                        + "'postfix/smtpd','pid':'135','message':'WORDS'}",
                "{'date':1795436039.1,'_HOSTNAME':'mx1','SYSLOG_IDENTIFIER':'postfix/smtpd','_PID':'135',"
                        + "'MESSAGE':'WORDS'}",
                // logcli of Promtail's lines
                "{'labels':{'host':'mx1','job':'mail'},'line':'LINE','timestamp':"
                        + "'2026-11-23T12:13:59.123456789Z'}",
                // rsyslog: %jsonmesg%, usual templates
                "{'msg':' WORDS','rawmsg':'<20>x','timereported':'2026-11-23T12:13:59.123456+00:00',"
                        + "'hostname':'mx1','syslogtag':'postfix/smtpd[135]:','pri':'20','programname':"
                        + "'postfix','procid':'135','timegenerated':'2026-11-23T12:14:09+00:00'}",
                "{'@timestamp':'2026-11-23T12:13:59.123456+00:00','host':'mx1','severity':'warning',"
                        + "'facility':'mail','programname':'postfix/smtpd','procid':'135','message':' WORDS'}",
                // syslog-ng
                "{'PROGRAM':'postfix/smtpd','PRIORITY':'warning','PID':'135','MESSAGE':'WORDS','HOST':"
                        + "'mx1','FACILITY':'mail','DATE':'Nov 23 12:13:59'}",
                // GELF
                "{'version':'1.1','host':'mx1','short_message':'LINE','timestamp':1795436039.123,"
                        + "'level':4,'_image':'postfix'}",
            })
    void whatShippersAndContainersMakeOfALineSaysTheSame(String wrapped) {
        String line = wrapped.replace('\'', '"').replace("LINE", LINE).replace("WORDS", WORDS);
        assertThat(Told.facts(line))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(Told.told(fact)).isEqualTo(SAYS);
                    assertThat(fact.at().truncatedTo(ChronoUnit.SECONDS))
                            .isEqualTo("2026-11-23T12:13:59Z");
                });
    }

    @Test
    void aLineThatAContainerWroteInPartsIsPutTogether() {
        String stamp = "2026-11-23T12:13:59.123456789Z stdout ";
        assertThat(
                        Told.told(
                                stamp + "P " + LINE.substring(0, 60),
                                stamp + "P " + LINE.substring(60, 90),
                                stamp + "F " + LINE.substring(90)))
                .containsExactly(SAYS);
        assertThat(
                        Told.told(
                                "{\"log\":\"" + LINE.substring(0, 60) + "\",\"stream\":\"stdout\"}",
                                "{\"log\":\""
                                        + LINE.substring(60)
                                        + "\\n\",\"stream\":\"stdout\"}"))
                .containsExactly(SAYS);
    }

    @Test
    void thePartsOfTwoStreamsAreNotMixed() {
        String stamp = "2026-11-23T12:13:59.123456789Z ";
        assertThat(
                        Told.told(
                                stamp + "stdout P " + LINE.substring(0, 60),
                                stamp + "stderr P something else",
                                stamp + "stderr F and more",
                                stamp + "stdout F " + LINE.substring(60)))
                .containsExactly(SAYS);
    }

    @Test
    void partsWithoutEndTakeNoMemory() {
        Interpreter interpreter = Told.interpreter("log");
        String part = "2026-11-23T12:13:59Z stdout P " + "x".repeat(16_000);
        for (int i = 0; i < 10_000; i++) {
            interpreter.line(part, () -> "1");
        }
        interpreter.line("2026-11-23T12:13:59Z stdout F " + LINE, () -> "1");
        assertThat(interpreter.take(Told.NOW, 0)).isNotEmpty();
    }

    @Test
    void theEndOfALineThatIsTooLongIsNoLine() {
        String stamp = "2026-11-23T12:13:59Z stdout ";
        assertThat(
                        Told.told(
                                stamp + "P " + "x".repeat(60_000),
                                stamp + "P " + "x".repeat(60_000),
                                stamp + "F " + LINE))
                .isEmpty();
    }

    @Test
    void onlyTheNameOfAServiceStandsBeforeABar() {
        assertThat(Told.told("mail-1  | " + LINE)).containsExactly(SAYS);
        assertThat(Told.told("F From: a | " + LINE)).isEmpty();
    }

    @Test
    void namesOfFieldsTakeNoMemory() {
        String name = "n".repeat(30_000);
        assertThat(
                        FlatJson.parse("{\"a\":{\"b\":1},\"%s\":{\"c\":1}}".formatted(name))
                                .orElseThrow())
                .containsOnlyKeys("a.b", ".c");
    }

    @Test
    void envelopesWithinEnvelopesEnd() {
        assertThat(Told.told("2026-11-23T12:13:59Z stdout F ".repeat(2_000))).isEmpty();
        assertThat(Told.told("{\"a\":".repeat(10_000))).isEmpty();
        assertThat(Told.told("{\"a\":" + "[".repeat(10_000))).isEmpty();
    }

    @Test
    void theHeadOfAnExchangeFileIsNoUnknownLine() {
        Interpreter interpreter = Told.interpreter("log");
        interpreter.line("#Software: Microsoft Exchange Server", () -> "1");
        interpreter.line("#Fields: date-time,connector-id,session-id", () -> "1");
        assertThat(interpreter.take(Told.NOW, 0))
                .containsExactly(
                        new LogRead(Told.NOW, new Origin("node", "log", null), 0, 2, 0, 0, null));
    }

    @Test
    void anExportOfTheJournalIsRead() {
        Interpreter interpreter = Told.interpreter("log");
        String entry =
                """
                __CURSOR=s=1;i=%s
                __REALTIME_TIMESTAMP=1795436039123456
                __MONOTONIC_TIMESTAMP=1
                PRIORITY=4
                MESSAGE=%s
                SYSLOG_IDENTIFIER=postfix/smtpd
                SYSLOG_PID=135
                _HOSTNAME=mx1
                _COMM=smtpd

                """;
        (entry.formatted("1", WORDS) + entry.formatted("2", "connect from x[192.0.2.1]"))
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> interpreter.line(line, () -> "1"));
        List<Fact> facts = interpreter.take(Told.NOW, 0);
        assertThat(Told.told(facts.getFirst())).isEqualTo(SAYS);
        assertThat(facts)
                .last()
                .isInstanceOfSatisfying(
                        LogRead.class,
                        read -> {
                            assertThat(read.events()).isEqualTo(1);
                            assertThat(read.unknown()).isZero();
                        });
    }
}
