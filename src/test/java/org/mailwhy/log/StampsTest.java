package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampsTest {
    private static @Nullable Instant read(String now, String zone, String stamp) {
        return stamps(now, zone).shortAt(stamp, 0);
    }

    private static Stamps stamps(String now, String zone) {
        return new Stamps(ZoneId.of(zone), InstantSource.fixed(Instant.parse(now)));
    }

    @Test
    void theYearIsTheNewestThatIsNotInTheFuture() {
        assertThat(read("2026-11-24T12:00:00Z", "UTC", "Nov 23 12:13:59"))
                .isEqualTo("2026-11-23T12:13:59Z");
        assertThat(read("2027-01-01T00:00:05Z", "UTC", "Dec 31 23:59:58"))
                .isEqualTo("2026-12-31T23:59:58Z");
        assertThat(read("2026-12-31T23:59:58Z", "UTC", "Jan  1 00:00:05"))
                .isEqualTo("2027-01-01T00:00:05Z");
        assertThat(read("2027-06-01T00:00:00Z", "UTC", "Feb 29 01:02:03"))
                .isEqualTo("2024-02-29T01:02:03Z");
    }

    @Test
    void aLogGoesOnFromOneYearIntoTheNext() {
        Stamps stamps = stamps("2028-03-02T00:00:00Z", "Europe/Berlin");
        assertThat(stamps.shortAt("Dec 31 23:59:59", 0)).isEqualTo("2027-12-31T22:59:59Z");
        assertThat(stamps.shortAt("Jan  1 00:00:00", 0)).isEqualTo("2027-12-31T23:00:00Z");
        assertThat(stamps.shortAt("Feb 29 12:00:00", 0)).isEqualTo("2028-02-29T11:00:00Z");
        assertThat(stamps.shortAt("Mar  1 12:00:00", 0)).isEqualTo("2028-03-01T11:00:00Z");
    }

    @Test
    void theHourThatComesTwiceIsReadInOrder() {
        Stamps stamps = stamps("2026-10-26T00:00:00Z", "Europe/Berlin");
        assertThat(stamps.shortAt("Oct 25 02:59:59", 0)).isEqualTo("2026-10-25T00:59:59Z");
        assertThat(stamps.shortAt("Oct 25 02:00:01", 0)).isEqualTo("2026-10-25T01:00:01Z");
        assertThat(stamps.shortAt("Oct 25 03:00:00", 0)).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void theHourThatIsLeftOutIsRead() {
        assertThat(read("2026-03-30T00:00:00Z", "Europe/Berlin", "Mar 29 02:30:00"))
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void isoStampsAreReadWithAndWithoutFractionAndOffset() {
        assertThat(iso("2026-11-23T12:13:59.123456+01:00"))
                .isEqualTo("2026-11-23T11:13:59.123456Z");
        assertThat(iso("2026-11-23T12:13:59-0530")).isEqualTo("2026-11-23T17:43:59Z");
        assertThat(iso("2026-11-23T12:13:59Z")).isEqualTo("2026-11-23T12:13:59Z");
        assertThat(iso("2026-11-23 12:13:59")).isEqualTo("2026-11-23T12:13:59Z");
    }

    @Test
    void whatIsNoStampIsNone() {
        assertThat(iso("2026-13-23T12:13:59Z")).isNull();
        assertThat(iso("2026-02-30T12:13:59Z")).isNull();
        assertThat(iso("2026-11-23T24:13:59Z")).isNull();
        assertThat(iso("2026-11-23T12:13:59+99:00")).isNull();
        assertThat(iso("2026")).isNull();
        assertThat(read("2026-11-24T12:00:00Z", "UTC", "Nov 31 12:13:59")).isNull();
        assertThat(read("2026-11-24T12:00:00Z", "UTC", "anF 11 12:13:59")).isNull();
    }

    private static @Nullable Instant iso(String stamp) {
        return new Stamps(
                        ZoneOffset.UTC, InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")))
                .isoAt(stamp, 0, stamp.length());
    }
}
