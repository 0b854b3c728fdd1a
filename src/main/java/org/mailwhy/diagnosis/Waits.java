package org.mailwhy.diagnosis;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When to come back, as replies say it: "try again in 5 to 10 minutes", "erneut in 2 Stunden",
/// "retry-after: 300". Of a range the longer end counts: who comes earlier is refused again.
final class Waits {
    private static final String ONCE_MORE =
            "again|retry|retries|retried|wait|back|listed|listing|deferred|delayed|blocked|banned|later|resend|resume|reconnect"
                    + "|erneut|wieder|später|warten|réessay|ressay|patient|attend|reintent|intent|espere|riprov|attend|aguarde|tente"
                    + "|probeer|opnieuw|ponow|spróbuj|zkuste|opakuj|повтор|попроб|через|försök|prøv|yritä|tekrar|próbál"
                    + "|重试|再试|稍后|再度|再試|다시";

    /// Units by how they begin; the order is that of [#unit].
    private static final String UNITS =
            "(s\\b|sec|sek|seg|сек|秒|초)|(m\\b|min|мин|分|분)|(h\\b|hr|hour|hod|std|stund|heur|hora|ora\\b|ore\\b|uur|uren"
                    + "|godz|час|小时|時間|시간|timm|time\\b|timer|saat)|(d\\b|day|tag|jour|día|dia|giorn|dag|dni|den\\b|день|дн|天|日|일|gün)";

    /// Every repetition has a bound, so that no text can hold it up.
    private static final Pattern THEN =
            Pattern.compile(
                    "(?:"
                            + ONCE_MORE
                            + ")[^0-9\\n]{0,40}(?:[0-9]{1,6} ?(?:-|–|to|bis|à|a|до) ?)?([0-9]{1,6}) {0,2}(?:"
                            + UNITS
                            + ")");

    /// In languages that name the span first: "300秒後に再試行".
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?<![0-9])(?<!past )(?<!last )(?<!per )(?<!every )([0-9]{1,6}) {0,2}(?:"
                            + UNITS
                            + ")[^0-9\\n]{0,16}(?:"
                            + ONCE_MORE
                            + "|後|后|후)");

    private static final Pattern BARE =
            Pattern.compile("retry[-_ ]?after ?[:=] ?([0-9]{1,6})\\b(?! ?[a-z])");

    private Waits() {}

    /// @param lower a text in lower case
    static @Nullable Duration in(String lower) {
        Matcher bare = BARE.matcher(lower);
        if (bare.find()) {
            return Duration.ofSeconds(Long.parseLong(bare.group(1)));
        }
        Matcher then = THEN.matcher(lower);
        if (then.find()) {
            return span(then);
        }
        Matcher first = FIRST.matcher(lower);
        return first.find() ? span(first) : null;
    }

    private static Duration span(Matcher matcher) {
        return unit(matcher).multipliedBy(Long.parseLong(matcher.group(1)));
    }

    private static Duration unit(Matcher matcher) {
        if (matcher.group(2) != null) {
            return Duration.ofSeconds(1);
        }
        if (matcher.group(3) != null) {
            return Duration.ofMinutes(1);
        }
        return matcher.group(4) != null ? Duration.ofHours(1) : Duration.ofDays(1);
    }
}
