package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Reply;

class ReplyReaderTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void aMultiLineReplyIsOne() throws IOException {
        Reply reply = read("250-mx\r\n250-SIZE 10240000\r\n250 DSN\r\n");

        assertThat(reply).isEqualTo(new Reply(250, null, "mx\nSIZE 10240000\nDSN"));
        assertThat(heard).containsExactly("250-mx", "250-SIZE 10240000", "250 DSN");
    }

    @Test
    void whatFollowsTheReplyStaysUnread() throws IOException {
        ReplyReader reader = reader("220 Ready\r\n250 injected\r\n");

        assertThat(reader.read(heard::add).code()).isEqualTo(220);
        assertThat(reader.hasMore()).isTrue();
        assertThat(reader.read(heard::add).text()).isEqualTo("injected");
        assertThat(reader.hasMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"452 full\n", "452 full\r\n", "452 full", "452 full\r"})
    void aBareLineFeedAndTheEndOfTheStreamEndALine(String bytes) throws IOException {
        assertThat(read(bytes)).isEqualTo(new Reply(452, null, "full"));
    }

    @Test
    void aLineWithoutACodeBelongsToTheText() throws IOException {
        assertThat(read("421-one\r\nand more\r\n421 two\r\n").text())
                .isEqualTo("one\nand more\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"452\r\n", "452 \r\n", "452-\r\n452\r\n"})
    void aCodeNeedsNoText(String bytes) throws IOException {
        assertThat(read(bytes).code()).isEqualTo(452);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 400 Bad Request\r\n",
                "\u0016\u0003\u0001",
                "\r\n",
                "125 too low\r\n",
                "600 too high\r\n",
                "2200 too long\r\n",
                "22\r\n",
                "4x1 no\r\n"
            })
    void whatIsNoReplyIsSaidToBeNone(String bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(NotSmtpException.class)
                .hasMessageStartingWith("no SMTP reply: ");
    }

    @Test
    void codesThatDifferAreNoReply() {
        assertThatThrownBy(() -> read("250-yes\r\n550 no\r\n"))
                .isInstanceOf(NotSmtpException.class)
                .hasMessage("codes differ within one reply: 250, then 550");
    }

    @Test
    void theLengthOfALineHasALimit() throws IOException {
        String longest = "452 " + "x".repeat(ReplyReader.MAX_LINE - 5);
        assertThat(read(longest + "\r\n").text()).hasSize(ReplyReader.MAX_LINE - 5);

        assertThatThrownBy(() -> read(longest + "xx\r\n"))
                .isInstanceOf(NotSmtpException.class)
                .hasMessage("a reply line of more than 4096 bytes");
    }

    @Test
    void theNumberOfLinesHasALimit() throws IOException {
        String lines = "250-x\r\n".repeat(ReplyReader.MAX_LINES - 1);
        assertThat(read(lines + "250 end\r\n").code()).isEqualTo(250);

        assertThatThrownBy(() -> read(lines + "250-x\r\n250 end\r\n"))
                .isInstanceOf(NotSmtpException.class)
                .hasMessage("a reply of more than 100 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "250-half\r\n"})
    void aStreamThatEndsBeforeTheReplyDoes(String bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(EOFException.class);
    }

    @Test
    void controlCharactersAreMadeHarmless() throws IOException {
        assertThat(read("421 \u001b[2Jbell\u0007 \u009b nul\0 tab\tend\r\n").text())
                .isEqualTo("\uFFFD[2Jbell\uFFFD \uFFFD nul\uFFFD tab end");
    }

    @Test
    void textIsUtf8OrElseLatin1() throws IOException {
        byte[] utf8 = "452 Postfach voll: größer\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = "452 Postfach voll: größer\r\n".getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] bytes : List.of(utf8, latin1)) {
            Reply reply = new ReplyReader(new ByteArrayInputStream(bytes)).read(heard::add);
            assertThat(reply.text()).isEqualTo("Postfach voll: größer");
        }
    }

    @Test
    void directionOverridesAreMadeHarmless() {
        assertThat(Harmless.text("a\u202Eb\u2066c\u200Bd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void anyBytesAreAReplyOrAnException() throws IOException {
        Random random = new Random(421);
        byte[] alphabet = "2450 -\r\n\0\u001bx".getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = alphabet[random.nextInt(alphabet.length)];
            }
            try {
                Reply reply = new ReplyReader(new ByteArrayInputStream(bytes)).read(heard::add);
                assertThat(reply.code()).isBetween(200, 599);
            } catch (EOFException | NotSmtpException expected) {
                assertThat(expected).hasMessageNotContaining("\u001b");
            }
        }
        assertThat(heard).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    private Reply read(String latin1) throws IOException {
        return reader(latin1).read(heard::add);
    }

    private static ReplyReader reader(String latin1) {
        return new ReplyReader(
                new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
