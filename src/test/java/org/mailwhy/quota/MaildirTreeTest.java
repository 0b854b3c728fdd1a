package org.mailwhy.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.quota.Source.Blind;
import org.mailwhy.quota.Source.Reading;

class MaildirTreeTest {
    /// As Dovecot 2.3 wrote it.
    private static final String REAL = "20480S,50C\n0 0\n7313 1\n7313 1\n";

    private static final Quota BYTES = new Quota("bytes", 14626, 20480);
    private static final Quota MESSAGES = new Quota("messages", 2, 50);

    @TempDir Path root;

    private void maildir(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("maildirsize"), REAL);
    }

    @Test
    void mailboxesOfAllDomainsAreFound() throws Exception {
        maildir("example.org/bob");
        maildir("example.org/amy/Maildir");
        maildir("example.net/eve@example.net");
        Files.createDirectories(root.resolve("example.net/noquota/cur"));
        Files.writeString(root.resolve("README"), "no folder");

        assertThat(new MaildirTree(root, 2).all())
                .containsExactlyInAnyOrder(
                        Readings.of("bob@example.org", BYTES, MESSAGES),
                        Readings.of("amy@example.org", BYTES, MESSAGES),
                        Readings.of("eve@example.net", BYTES, MESSAGES));
    }

    @Test
    void oneMailboxIsFoundAtAnyDepth() throws Exception {
        maildir("bob");
        assertThat(new MaildirTree(root, 1).one("bob", 1))
                .isEqualTo(Readings.of("bob", BYTES, MESSAGES));
        maildir("example.org/bob");
        assertThat(new MaildirTree(root, 2).one("bob@example.org", 1)).isNotNull();
        assertThat(new MaildirTree(root, 2).one("eve@example.org", 1)).isNull();
        maildir("example.org/b/bob");
        assertThat(new MaildirTree(root, 3).one("bob@example.org", 1)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret@example.org",
                "secret@..",
                "secret@../x",
                "..@example.org",
                ".@.",
                "/etc@x",
                "a\u0000b@example.org"
            })
    void noRecipientLeadsOutOfTheRoot(String recipient) throws Exception {
        Path inner = root.resolve("vmail");
        Files.createDirectories(inner.resolve("example.org"));
        maildir("secret");
        maildir("vmail/secret");

        assertThat(new MaildirTree(inner, 2).one(recipient, 1)).isNull();
        assertThat(new MaildirTree(inner, 1).one("../secret", 1)).isNull();
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        maildir("elsewhere/secret");
        Path vmail =
                Files.createDirectories(root.resolve("vmail/example.org/bob")).resolve("../..");
        Files.createSymbolicLink(
                vmail.resolve("example.org/eve"), root.resolve("elsewhere/secret"));
        Files.createSymbolicLink(
                vmail.resolve("example.org/bob/maildirsize"),
                root.resolve("elsewhere/secret/maildirsize"));

        MaildirTree tree = new MaildirTree(vmail.normalize(), 2);

        assertThat(tree.all()).isEmpty();
        assertThat(tree.one("eve@example.org", 1)).isNull();
    }

    @Test
    void aRootThatIsNotThereIsSaid() {
        MaildirTree tree = new MaildirTree(root.resolve("none"), 2);

        assertThat(catchThrowableOfType(Blind.class, tree::all).problem())
                .endsWith("none is no directory");
    }

    @Test
    void changesAreSummedAndALineWithoutItsEndIsNotCounted() throws IOException {
        assertThat(MaildirSize.quotas("1000S\n     900 3     \n-400 -1\n77 1"))
                .containsExactly(new Quota("bytes", 500, 1000), new Quota("messages", 2, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0S\n1 1\n", "NOQUOTA\n1 1\n", "\n1 1\n", "0S,0C\n1 1\n"})
    void noLimitIsUnlimited(String text) throws IOException {
        assertThat(MaildirSize.quotas(text))
                .containsExactly(new Quota("bytes", 1, -1), new Quota("messages", 1, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000S", "1000S\n\u0000\u0000\n", "1000S\nx y\n"})
    void aBrokenFileIsNone(String text) throws Exception {
        assertThatThrownBy(() -> MaildirSize.quotas(text)).isInstanceOf(IOException.class);
        maildir("bob");
        Files.writeString(root.resolve("bob/maildirsize"), text);
        assertThat(new MaildirTree(root, 1).all()).extracting(Reading::mailbox).isEmpty();
    }
}
