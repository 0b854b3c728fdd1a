package org.mailwhy.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Origin;
import org.mailwhy.Question;
import org.mailwhy.Question.ReadQuota;

class QuotaSamplerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:02:11Z");

    @TempDir Path root;

    private QuotaSampler sampler(QuotaSource... sources) {
        return new QuotaSampler(InstantSource.fixed(NOW), "mx1", List.of(sources));
    }

    private void maildir(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("maildirsize"), "100S\n75 1\n");
    }

    @Test
    void aRefusedRecipientIsAnsweredUnderItsOwnName() throws Exception {
        maildir("example.org/bob");
        QuotaSampler sampler = sampler(new QuotaSource.Maildir(root, 2));
        Question question = new ReadQuota("bob+lists@example.org", 50);

        assertThat(sampler.takes(question)).isTrue();
        assertThat(sampler.answer(question))
                .containsExactly(
                        new QuotaRead(
                                NOW,
                                new Origin("mx1", "quota", null),
                                "bob+lists@example.org",
                                List.of(new Quota("bytes", 75, 100), new Quota("messages", 1, -1)),
                                null));
    }

    @Test
    void aRecipientThatNoSourceKnowsIsNoFact() throws Exception {
        QuotaSampler sampler = sampler(new QuotaSource.Maildir(root, 2));

        assertThat(sampler.answer(new ReadQuota("eve@example.org", 50))).isEmpty();
        assertThat(sampler.answer(new ReadQuota("a b\n@*", 50))).isEmpty();
        assertThat(sampler.takes(new Question.SampleHost())).isFalse();
        assertThat(sampler().takes(new ReadQuota("bob", 1))).isFalse();
    }

    @Test
    void aSourceThatFailsDoesNotHideTheOthersAndItsRecoveryIsSaid() throws Exception {
        maildir("a/example.org/bob");
        Path later = root.resolve("b");
        QuotaSampler sampler =
                sampler(
                        new QuotaSource.Maildir(later, 2),
                        new QuotaSource.Maildir(root.resolve("a"), 2));
        Origin origin = new Origin("mx1", "quota", later.toString());

        List<Fact> first = sampler.look();
        assertThat(first).hasSize(2);
        assertThat(first.getFirst())
                .isInstanceOfSatisfying(
                        SourceFailed.class, f -> assertThat(f.origin()).isEqualTo(origin));

        maildir("b/example.net/eve");
        assertThat(sampler.look()).hasSize(3).contains(new SourceRecovered(NOW, origin));
        assertThat(sampler.look()).hasSize(2).hasOnlyElementsOfType(QuotaRead.class);
    }

    @Test
    void theFullestMailboxesComeFirst() throws Exception {
        maildir("bob");
        Files.createDirectories(root.resolve("amy"));
        Files.writeString(root.resolve("amy/maildirsize"), "100S\n99 1\n");

        assertThat(sampler(new QuotaSource.Maildir(root, 1)).look())
                .extracting(fact -> ((QuotaRead) fact).mailbox())
                .containsExactly("amy", "bob");
    }

    @Test
    void anAddressIsTriedWholeThenWithoutItsDetailThenByItsLocalPart() {
        assertThat(QuotaSampler.users("bob+x@example.org"))
                .containsExactly("bob+x@example.org", "bob@example.org", "bob+x", "bob");
        assertThat(QuotaSampler.users("bob")).containsExactly("bob");
        assertThat(QuotaSampler.users("@x")).containsExactly("@x");
    }
}
