package org.mailwhy.log;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;

/// Why an ACL of Exim could not be evaluated. The client mostly reads "Temporary local problem";
/// what an operator wrote into a `message` is none of these.
final class EximProblem {
    private static final String EXPANSION = "failed to expand ACL string \"";

    /// How a reason begins that Exim itself gives.
    private static final List<String> OWN =
            List.of(
                    "unknown option ",
                    "unknown ACL ",
                    "failed to open ",
                    "failed to expand ",
                    "syntax error in ",
                    "Could not complete recipient verify callout",
                    "Could not complete sender verify callout",
                    "malware acl condition: ",
                    "spam acl condition: ");

    private EximProblem() {}

    static Optional<Cause> cause(String reason) {
        if (reason.startsWith(EXPANSION)) {
            return Optional.of(expansion(reason.substring(EXPANSION.length())));
        }
        return OWN.stream().anyMatch(reason::startsWith)
                ? Optional.of(reached(reason) ? Cause.DEPENDENCY : Cause.SERVER_ERROR)
                : Optional.empty();
    }

    /// Whether the client reads it too.
    static boolean told(String reason) {
        return reason.startsWith("Could not complete ");
    }

    /// `string as configured": error`: what is looked up may be the client's, the string is not.
    private static Cause expansion(String rest) {
        Cursor cursor = new Cursor(rest);
        @Nullable String string = cursor.until("\": ");
        if (string == null) {
            return Cause.SERVER_ERROR;
        }
        if (string.contains("lookup dnsdb") && cursor.at("lookup of ")) {
            return Cause.DNS;
        }
        return cursor.at("lookup of ") || cursor.at("failed to connect ")
                ? Cause.DEPENDENCY
                : Cause.SERVER_ERROR;
    }

    /// Something behind Exim was asked, in vain.
    private static boolean reached(String reason) {
        return told(reason) || reason.contains(" acl condition: ");
    }
}
