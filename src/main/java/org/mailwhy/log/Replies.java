package org.mailwhy.log;

import java.util.Optional;
import org.mailwhy.Cause;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Reply;

/// Replies as logs write them: on one line.
final class Replies {
    private Replies() {}

    /// The reply at the start of `text`, whose lines a server may have joined with blanks:
    /// `421-4.7.0 first 421 4.7.0 second`.
    static Optional<Reply> joined(String text) {
        if (text.length() < 3 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String code = text.substring(0, 3);
        String lines =
                text.startsWith("-", 3)
                        ? text.replace(" " + code + "-", "\n" + code + "-")
                                .replace(" " + code + " ", "\n" + code + " ")
                        : text;
        return Reply.parse(lines);
    }

    /// Whether it is what mailwhy explains: any 4xx, and a 552 or 554 that speaks of storage or
    /// size.
    static boolean matters(Reply reply) {
        return switch (reply.code()) {
            case 552 -> true;
            case 554 -> aboutRoom(reply);
            default -> reply.temporary();
        };
    }

    /// A delivery on this host is answered by nobody: what a sender would read in a reply, with the
    /// status that RFC 3463 has for it.
    static Reply ofDelivery(Cause cause, String words) {
        return switch (cause) {
            case DISK_FULL -> PostfixReject.reply(452, "4.3.1", words);
            case MAILBOX_QUOTA -> PostfixReject.reply(452, "4.2.2", words);
            default -> PostfixReject.reply(451, "4.3.0", words);
        };
    }

    private static boolean aboutRoom(Reply reply) {
        EnhancedCode code = reply.enhanced();
        // RFC 3463: x.2.2 mailbox full, x.2.3 and x.3.4 message too long, x.3.1 system full
        return code != null
                && switch (code.subject()) {
                    case 2 -> code.detail() == 2 || code.detail() == 3;
                    case 3 -> code.detail() == 1 || code.detail() == 4;
                    default -> false;
                };
    }
}
