package org.mailwhy.smtp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Reply;

/// How a server introduced itself, in its banner and in its reply to EHLO.
///
/// @param banner null before it came
/// @param hello null before EHLO or HELO was answered
record Greeting(@Nullable Reply banner, @Nullable Reply hello) {
    static final Greeting NONE = new Greeting(null, null);

    private record Sign(String software, Pattern words) {
        static Sign of(String software, String words) {
            return new Sign(software, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }

    /// In the banner or the greeting after EHLO, as their defaults are.
    private static final List<Sign> SIGNS =
            List.of(
                    Sign.of("gmail", "\\bgsmtp\\b"),
                    Sign.of("exchange", "Microsoft ESMTP MAIL Service"),
                    Sign.of("opensmtpd", "\\bOpenSMTPD\\b"),
                    Sign.of("postfix", "\\bPostfix\\b"),
                    Sign.of("exim", "\\bExim\\b"),
                    Sign.of("sendmail", "\\bSendmail\\b"),
                    Sign.of("haraka", "\\bHaraka\\b"),
                    Sign.of("stalwart", "\\bStalwart\\b"),
                    Sign.of("james", "\\bJAMES\\b"),
                    Sign.of("dovecot", "\\bDovecot\\b"),
                    Sign.of("cyrus", "\\bCyrus\\b"),
                    Sign.of("courier", "\\bCourier\\b"),
                    Sign.of("kumomta", "\\bKumoMTA\\b"),
                    Sign.of("maddy", "\\bmaddy\\b"),
                    Sign.of("qmail", "\\bqmail\\b"));

    /// Whether the reply to EHLO offers the extension.
    boolean offers(String keyword) {
        return keywords().contains(keyword);
    }

    /// The software, by name; null when nothing tells.
    @Nullable String software() {
        String words = afterHost(banner) + "\n" + afterHost(hello);
        for (Sign sign : SIGNS) {
            if (sign.words().matcher(words).find()) {
                return sign.software();
            }
        }
        return softwareByExtensions();
    }

    /// RFC 5321 section 4.2: the first word is the server's name, which may be `exim.example.org`
    /// for any reason.
    private static String afterHost(@Nullable Reply reply) {
        String line = reply == null ? "" : reply.text().lines().findFirst().orElse("");
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : line.substring(blank);
    }

    /// The order in which extensions are offered gives away two that hide their name.
    private @Nullable String softwareByExtensions() {
        List<String> keywords = keywords();
        if (keywords.contains("XRDST") || keywords.contains("X-EXPS")) {
            return "exchange";
        }
        boolean postfix =
                keywords.size() > 3
                        && keywords.get(0).equals("PIPELINING")
                        && keywords.get(1).equals("SIZE")
                        && keywords.contains("ETRN")
                        && keywords.contains("ENHANCEDSTATUSCODES");
        return postfix ? "postfix" : null;
    }

    /// RFC 5321 section 4.1.1.1: each line but the first is a keyword with parameters.
    private List<String> keywords() {
        return hello == null
                ? List.of()
                : hello.text()
                        .lines()
                        .skip(1)
                        .map(line -> line.strip().split("[ =]", 2)[0].toUpperCase(Locale.ROOT))
                        .toList();
    }
}
