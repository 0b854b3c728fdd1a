package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Question.ReadQuota;
import org.mailwhy.quota.QuotaSampler;
import org.mailwhy.quota.QuotaSource;

/** Each way to read a quota, asked of a real Dovecot. */
class QuotaSourcesIT {
    @BeforeEach
    void needDovecot() {
        Lab.requireRootAnd("dovecot");
    }

    private static QuotaSampler sampler(QuotaSource... sources) {
        return new QuotaSampler(InstantSource.system(), "lab", List.of(sources));
    }

    private static QuotaSource api(DovecotServer dovecot, String key) {
        URI url = URI.create("http://127.0.0.1:%d/doveadm/v1".formatted(dovecot.httpPort()));
        return new QuotaSource.Doveadm(url, key, null);
    }

    @Test
    void usedLimitAndWhetherAMessageFitsAreReadAtOnce() throws Exception {
        try (DovecotServer dovecot =
                new DovecotServer(Lab.directory("dovecot")).withMailbox("bob", 20_480).start()) {
            QuotaSampler sampler =
                    sampler(
                            api(dovecot, DovecotServer.API_KEY),
                            new QuotaSource.QuotaStatus("127.0.0.1", dovecot.statusPort()));

            assertThat(sampler.answer(new ReadQuota("bob@lab.test", 30_000)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            QuotaRead.class,
                            read -> {
                                assertThat(read.mailbox()).isEqualTo("bob@lab.test");
                                assertThat(read.quotas()).contains(new Quota("bytes", 0, 20_480));
                                assertThat(read.trial()).isNotNull();
                                assertThat(read.trial().fits()).isFalse();
                                assertThat(read.trial().answer()).startsWith("452 4.2.2");
                            });
            assertThat(sampler.answer(new ReadQuota("bob+detail@lab.test", 100)))
                    .singleElement()
                    .isInstanceOf(QuotaRead.class);
            assertThat(sampler.look())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            QuotaRead.class,
                            read -> assertThat(read.mailbox()).isEqualTo("bob@lab.test"));
        }
    }

    @Test
    void aWrongKeyIsAFailureAndAnUnknownMailboxIsNone() throws Exception {
        try (DovecotServer dovecot =
                new DovecotServer(Lab.directory("dovecot")).withMailbox("bob", 20_480).start()) {
            assertThat(sampler(api(dovecot, "wrong")).look())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            SourceFailed.class,
                            failed -> assertThat(failed.problem()).contains("refuses the key"));
            List<Fact> unknown =
                    sampler(api(dovecot, DovecotServer.API_KEY))
                            .answer(new ReadQuota("nobody@lab.test", 1));
            assertThat(unknown).isEmpty();
        }
    }
}
