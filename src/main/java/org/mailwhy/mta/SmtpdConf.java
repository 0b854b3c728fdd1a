package org.mailwhy.mta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What smtpd.conf(5) says about limits and listeners; macros and included files are not followed.
///
/// @param maxMails in one session
record SmtpdConf(long maxRecipients, long maxMails, long maxMessageSize, List<Listen> listeners) {
    private static final Pattern RECIPIENTS = setting("limit\\s+max-rcpt\\s+([0-9]{1,9})");
    private static final Pattern MAILS = setting("limit\\s+max-mails\\s+([0-9]{1,9})");
    private static final Pattern SIZE =
            setting("max-message-size\\s+\"?([0-9]{1,12})([KMGkmg]?)\"?");
    private static final Pattern LISTEN = Pattern.compile("(?m)^\\s*listen\\s+on\\s+(\\S+)(.*)$");
    private static final Pattern PORT = Pattern.compile("\\sport\\s+(\\S+)");
    private static final String UNITS = "KMG";

    /// smtpd.h, config.c
    private static final long MAX_RECIPIENTS = 1_000;

    private static final long MAX_MAILS = 100;
    private static final long MAX_MESSAGE_SIZE = 35L << 20;

    /// @param host an address, a name or an interface
    record Listen(String host, String port) {}

    private static Pattern setting(String words) {
        return Pattern.compile("(?m)^\\s*smtp\\s+" + words);
    }

    static SmtpdConf parse(String text) {
        // a backslash continues a line
        String lines = text.replaceAll("\\\\\\R", " ");
        List<Listen> listeners = new ArrayList<>();
        Matcher listen = LISTEN.matcher(lines);
        while (listen.find()) {
            boolean socket = listen.group(1).equals("socket");
            Matcher port = PORT.matcher(listen.group(2));
            if (!socket) {
                listeners.add(new Listen(listen.group(1), port.find() ? port.group(1) : "smtp"));
            }
        }
        return new SmtpdConf(
                number(RECIPIENTS, lines, MAX_RECIPIENTS),
                number(MAILS, lines, MAX_MAILS),
                size(lines),
                List.copyOf(listeners));
    }

    private static long number(Pattern setting, String lines, long otherwise) {
        Matcher matcher = setting.matcher(lines);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
    }

    private static long size(String lines) {
        Matcher size = SIZE.matcher(lines);
        if (!size.find()) {
            return MAX_MESSAGE_SIZE;
        }
        String unit = size.group(2).toUpperCase(Locale.ROOT);
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit) + 1;
        return Long.parseLong(size.group(1)) << (10 * power);
    }
}
