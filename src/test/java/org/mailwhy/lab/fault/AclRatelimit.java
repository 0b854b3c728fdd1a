package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** An ACL counts what one client sends. */
final class AclRatelimit extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.RATE_LIMIT, Certainty.LIKELY, "451 .*rate limit.*");
    }

    @Override
    String acl() {
        return """
          defer ratelimit = 1 / 1h / strict
                message = rate limit $sender_rate_limit / $sender_rate_period exceeded
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_mail", "check_fault");
    }
}
