package org.mailwhy.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.quota.Source.Blind;
import org.mailwhy.quota.Source.Reading;

class DoveadmCommandTest {
    @TempDir Path directory;

    /// A program that says what a real doveadm said.
    private DoveadmCommand saying(String out, String err, int exit) throws IOException {
        Path program = directory.resolve("doveadm");
        Files.writeString(directory.resolve("out"), out);
        Files.writeString(directory.resolve("err"), err);
        Files.writeString(
                program,
                """
                #!/bin/sh
                echo "$@" > %1$s/arguments
                cat %1$s/out
                cat %1$s/err >&2
                exit %2$d
                """
                        .formatted(directory, exit));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new DoveadmCommand(program.toString(), Path.of("/etc/other.conf"));
    }

    @Test
    void oneUserIsReadInBytesAndMessages() throws Exception {
        DoveadmCommand doveadm =
                saying(
                        """
                        Quota name\tType\tValue\tLimit\t%
                        User quota\tSTORAGE\t15\t20\t75
                        User quota\tMESSAGE\t2\t50\t4
                        """,
                        "", 0);

        Reading reading = doveadm.one("bob", 100);

        assertThat(reading)
                .isEqualTo(
                        Readings.of(
                                "bob",
                                new Quota("bytes", 15 * 1024, 20 * 1024),
                                new Quota("messages", 2, 50)));
        assertThat(directory.resolve("arguments"))
                .hasContent("-c /etc/other.conf -f tab quota get -u bob");
    }

    @Test
    void allUsersAreReadAndALimitOfMinusIsNone() throws Exception {
        DoveadmCommand doveadm =
                saying(
                        """
                        Username\tQuota name\tType\tValue\tLimit\t%
                        amy\tUser quota\tSTORAGE\t3\t-\t0
                        amy\tUser quota\tMESSAGE\t1\t-\t0
                        bob\tUser quota\tSTORAGE\terror\terror\terror
                        bob\tUser quota\tMESSAGE\t2\t50\t4
                        """,
                        "", 0);

        assertThat(doveadm.all())
                .containsExactly(
                        Readings.of(
                                "amy", new Quota("bytes", 3072, -1), new Quota("messages", 1, -1)),
                        Readings.of("bob", new Quota("messages", 2, 50)));
    }

    @Test
    void ofSeveralRootsTheTightestCounts() throws Exception {
        DoveadmCommand doveadm =
                saying(
                        """
                        Quota name\tType\tValue\tLimit\t%
                        Domain\tSTORAGE\t900\t1000\t90
                        User\tSTORAGE\t15\t20\t75
                        Archive\tSTORAGE\t5000\t-\t0
                        """,
                        "", 0);

        assertThat(doveadm.one("bob", -1))
                .isEqualTo(Readings.of("bob", new Quota("bytes", 15 * 1024, 20 * 1024)));
    }

    @Test
    void anUnknownUserIsNoFailure() throws Exception {
        assertThat(
                        saying(
                                        "Quota name\tType\tValue\tLimit\t%\n",
                                        "doveadm(nobody): Error: User doesn't exist\n", 67)
                                .one("nobody", -1))
                .isNull();
    }

    @Test
    void aTemporaryFailureKeepsWhatWasReadAndSaysWhy() throws Exception {
        DoveadmCommand doveadm =
                saying(
                        """
                        Username\tQuota name\tType\tValue\tLimit\t%
                        bob\tUser quota\tSTORAGE\t15\t20\t75
                        """,
                        "doveadm: Error: Failed to iterate through some users\n", 75);

        Blind blind = catchThrowableOfType(Blind.class, doveadm::all);

        assertThat(blind.problem())
                .isEqualTo(
                        "doveadm failed with status 75:"
                                + " doveadm: Error: Failed to iterate through some users");
        assertThat(blind.partial()).extracting(Reading::mailbox).containsExactly("bob");
    }

    @Test
    void withoutThePluginTheCureIsNamed() throws Exception {
        DoveadmCommand doveadm = saying("", "doveadm(root): Fatal: Unknown command 'quota'\n", 64);

        Blind blind = catchThrowableOfType(Blind.class, () -> doveadm.one("bob", 1));

        assertThat(blind.problem()).startsWith("Dovecot has no quotas");
        assertThat(blind.remedy()).contains("mail_plugins = $mail_plugins quota");
    }

    @Test
    void aMissingProgramIsSaid() {
        DoveadmCommand doveadm = new DoveadmCommand(directory.resolve("none").toString(), null);

        assertThat(catchThrowableOfType(Blind.class, doveadm::all).problem())
                .startsWith("doveadm cannot be started");
    }
}
