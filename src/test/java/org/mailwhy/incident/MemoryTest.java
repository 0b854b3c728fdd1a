package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;

class MemoryTest {
    private static final long MINUTE = 60_000;

    @Test
    void aClockSetBackStandsStillAndALongGapCountsFiveMinutes() {
        Elapsed elapsed = new Elapsed();
        assertThat(elapsed.advance(Facts.at(0))).isZero();
        assertThat(elapsed.advance(Facts.at(60))).isEqualTo(MINUTE);
        assertThat(elapsed.advance(Facts.at(-90_000))).isEqualTo(MINUTE);
        assertThat(elapsed.advance(Facts.at(90_000))).isEqualTo(6 * MINUTE);
        assertThat(elapsed.advance(Facts.at(90_001))).isEqualTo(6 * MINUTE + 1000);
    }

    @Test
    void distinctOnesAreForgottenAfterFifteenMinutesAndBounded() {
        Distinct distinct = new Distinct();
        distinct.add("a", 0);
        distinct.add("b", 10 * MINUTE);
        distinct.add("a", 11 * MINUTE);
        distinct.add(null, 11 * MINUTE);
        assertThat(distinct.count(12 * MINUTE)).isEqualTo(2);
        assertThat(distinct.count(25 * MINUTE + 1)).isEqualTo(1);
        for (int i = 0; i < 10_000; i++) {
            distinct.add("c" + i, 26 * MINUTE);
        }
        assertThat(distinct.count(26 * MINUTE)).isEqualTo(Distinct.MOST);
    }

    @Test
    void aCountReachesBackFifteenMinutes() {
        Count count = new Count();
        for (int minute = 0; minute < 40; minute++) {
            count.add(2, minute * MINUTE);
        }
        assertThat(count.sum(39 * MINUTE)).isEqualTo(30);
        assertThat(count.sum(45 * MINUTE)).isEqualTo(18);
        assertThat(count.sum(100 * MINUTE)).isZero();
    }

    @Test
    void aRecipientIsFoundUnderTheNamesThatAStoreMayHaveForIt() {
        HostMemory host = new HostMemory();
        host.learn(Facts.quota(1, "u@example.org", 5), 0);
        host.learn(Facts.quota(1, "root", 6), 0);

        assertThat(host.quotaOf("U+x@Example.org")).isNotNull();
        assertThat(host.quotaOf("root@example.org")).isNotNull();
        assertThat(host.quotaOf("u@example.net")).isNull();
        assertThat(host.quotaOf("")).isNull();
        assertThat(host.quotaOf(null)).isNull();
    }

    @Test
    void quotasAreBoundedAndTheOldestGoes() {
        HostMemory host = new HostMemory();
        for (int i = 0; i < 12_000; i++) {
            host.learn(Facts.quota(1, "u" + i + "@example.org", 5), 0);
        }
        assertThat(host.quotas()).hasSize(10_000);
        assertThat(host.quotaOf("u0@example.org")).isNull();
        assertThat(host.quotaOf("u11999@example.org")).isNotNull();
    }

    @Test
    void aServersRepeatedTroubleIsNoNewsAndOneOfManyClientsPushesNoOtherOut() {
        ServerMemory server = new ServerMemory();
        assertThat(server.learn(Facts.trouble(1, Cause.DISK_FULL, "a"), 0)).isTrue();
        assertThat(server.learn(Facts.trouble(2, Cause.DISK_FULL, "a"), 0)).isFalse();
        for (int i = 0; i < 1000; i++) {
            server.learn(Facts.trouble(3, Cause.RATE_LIMIT, "c" + i), 0);
        }
        assertThat(server.troublesAround(Facts.at(3)))
                .hasSize(22)
                .anyMatch(trouble -> trouble.cause() == Cause.DISK_FULL);
    }

    @Test
    void idsAreUniqueAndInOrderOfJudgement() {
        Ids ids = new Ids();
        String first = ids.next(Facts.at(5), Facts.given(1, "a", Facts.FULL));
        String second = ids.next(Facts.at(5), Facts.given(1, "a", Facts.FULL));
        String afterClockWentBack = ids.next(Facts.at(1), Facts.given(1, "a", Facts.FULL));
        String later = ids.next(Facts.at(6), Facts.given(1, "a", Facts.FULL));
        assertThat(first).matches("[0-9a-z]{20}").isLessThan(second);
        assertThat(second).isLessThan(afterClockWentBack);
        assertThat(afterClockWentBack).isLessThan(later);
    }

    @Test
    void textsOfOneShapeHaveOneOutline() {
        assertThat(Verdicts.outline("452 4.3.1 <a1@x.org>: try in 30 s"))
                .isEqualTo(Verdicts.outline("452 4.3.1 <b@y.net>: try in 7 s"))
                .startsWith("452 4.3.1 ");
    }

    @Test
    void aMinuteIsClosedByTheNextAlsoWhenTheClockGoesBack() {
        Minutes minutes = new Minutes();
        minutes.turn(Facts.START);
        minutes.add(Facts.host(1, 100));
        minutes.add(Facts.host(2, 300));
        assertThat(minutes.turn(Facts.START.plusSeconds(5))).isEmpty();
        assertThat(minutes.turn(Facts.START.minusSeconds(7200)))
                .contains(
                        new Minute(
                                "filesystem_available_bytes " + Facts.SPOOL,
                                Instant.parse("2026-11-24T12:00:00Z"),
                                100,
                                300));
        assertThat(minutes.turn(Facts.START)).isEmpty();
    }
}
