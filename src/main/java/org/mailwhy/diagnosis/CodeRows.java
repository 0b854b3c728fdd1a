package org.mailwhy.diagnosis;

/// Reply codes of RFC 5321 and enhanced codes of the IANA registry: what they are registered for,
/// and what servers really say with them, in bits.
final class CodeRows {
    private CodeRows() {}

    /// `code | registered meaning | bits`
    static final String REPLY =
            """
            421 | service not available, closing transmission channel | overload 0.5, maintenance 0.5, connection-limit 0.5, timeout 0.5
            422 | recipient's mailbox full (not registered) | mailbox-quota 1
            425 | not registered for SMTP |
            431 | not enough storage (not registered for SMTP) | disk-full 2, overload 1
            432 | password transition needed (RFC 4954); Exchange and Courier: a limit or filter | dependency 1, connection-limit 1
            441 | the receiving host does not answer (made up by senders) | unreachable 2
            442 | connection dropped (made up by senders) | unreachable 2
            446 | loop or hop count (made up by senders) | server-error 1
            447 | delivery expired (made up by senders) | unreachable 1
            450 | mailbox unavailable, busy or blocked by policy | greylisting 1, rate-limit 0.5, policy 0.5, sender-identity 0.5
            451 | local error in processing | greylisting 0.5, dependency 1, server-error 0.5
            452 | insufficient system storage | disk-full 1, mailbox-quota 1, too-many-recipients 1, rate-limit 0.5, timeout -1, maintenance -1, dns -1, tls -1, unreachable -2
            454 | temporary authentication failure, or TLS not available | tls 1.5, authentication 1, dependency 1
            455 | parameters cannot be accommodated | server-error 1
            458 | unable to queue messages (RFC 1985, ETRN) | server-error 1, overload 1
            471 | not registered; filters use it | dependency 1, policy 1
            500 | syntax error, command unrecognized |
            501 | syntax error in parameters |
            502 | command not supported |
            503 | bad sequence of commands |
            504 | command parameter not supported |
            521 | the host does not accept mail (RFC 7504) |
            530 | authentication required (RFC 4954) |
            535 | authentication credentials invalid (RFC 4954) |
            550 | mailbox unavailable, or refused by policy |
            551 | user not local |
            552 | exceeded storage allocation | mailbox-quota 2, message-size 1.5, disk-full -1
            553 | mailbox name not allowed |
            554 | transaction failed | policy 1, reputation 1
            555 | parameters of MAIL or RCPT not recognized |
            556 | the domain does not accept mail (RFC 7504) |
            """;

    /// `subject.detail | registered meaning | bits`
    static final String ENHANCED =
            """
            0.0 | other undefined status | server-error 0.5
            1.0 | other address status |
            1.1 | bad destination mailbox address | policy 0.5, mailbox-quota 0.5
            1.2 | bad destination system address | dns 3
            1.7 | bad sender's mailbox address syntax | sender-identity 2
            1.8 | bad sender's system address | sender-identity 3, dns 1.5
            2.0 | other mailbox status | greylisting 1.5, mailbox-quota 0.5, disk-full 0.5, server-error 0.5
            2.1 | mailbox disabled, not accepting messages | rate-limit 1.5, policy 1.5
            2.2 | mailbox full | mailbox-quota 5, greylisting 0.5, rate-limit 0.5
            2.3 | message length exceeds an administrative limit | message-size 4
            2.4 | mailing list expansion problem | server-error 1
            3.0 | other mail system status | server-error 1, dependency 1
            3.1 | mail system full | disk-full 4, overload 1
            3.2 | system not accepting network messages | maintenance 1.5, overload 1.5, connection-limit 0.5, greylisting 0.5
            3.3 | system not capable of selected features | tls 1
            3.4 | message too big for system | message-size 5
            3.5 | system incorrectly configured | server-error 3, dependency 1
            3.6 | requested priority changed | server-error 0.5
            4.0 | other network or routing status | dns 0.5, unreachable 0.5
            4.1 | no answer from host | unreachable 2, timeout 1
            4.2 | bad connection | timeout 2, unreachable 1
            4.3 | directory server failure | dns 2.5, dependency 1.5
            4.4 | unable to route | dns 1.5, unreachable 1.5
            4.5 | mail system congestion | overload 2, rate-limit 1, disk-full 0.5
            4.6 | routing loop detected | server-error 2
            4.7 | delivery time expired | unreachable 2
            5.0 | other protocol status | protocol-error 2
            5.1 | invalid command | protocol-error 3
            5.2 | syntax error | protocol-error 2
            5.3 | too many recipients | too-many-recipients 4, connection-limit 0.5
            5.4 | invalid command arguments | protocol-error 1
            5.5 | wrong protocol version | protocol-error 1
            6.0 | other media error | message-size 0.5
            7.0 | other security status | reputation 1, rate-limit 1, sender-identity 0.5, protocol-error 0.5, authentication 0.5
            7.1 | delivery not authorized, message refused | reputation 1.5, greylisting 1, policy 1, rate-limit 0.5
            7.3 | security conversion required but not possible | tls 1
            7.4 | security features not supported | tls 1
            7.5 | cryptographic failure | tls 3
            7.6 | cryptographic algorithm not supported | tls 3
            7.7 | message integrity failure | sender-identity 1
            7.8 | authentication credentials invalid | authentication 4
            7.9 | authentication mechanism too weak | authentication 4
            7.10 | encryption needed | tls 4
            7.11 | encryption required for requested mechanism | tls 4
            7.12 | a password transition is needed | authentication 4
            7.20 | no passing DKIM signature found | sender-identity 4
            7.21 | no acceptable DKIM signature found | sender-identity 4
            7.22 | no valid author-matched DKIM signature found | sender-identity 4
            7.23 | SPF validation failed (Gmail: no PTR) | sender-identity 4
            7.24 | SPF validation error | sender-identity 4, dns 1
            7.25 | reverse DNS validation failed | sender-identity 4, dns 1
            7.26 | multiple authentication checks failed | sender-identity 4
            7.27 | sender address has null MX (Gmail: SPF) | sender-identity 4
            7.28 | mail flood detected | rate-limit 3, reputation 1.5, connection-limit 0.5
            7.29 | ARC validation failure (Gmail: no TLS) | tls 1.5, sender-identity 1.5
            7.30 | REQUIRETLS support required (Gmail: DKIM) | sender-identity 2, tls 1
            7.32 | not registered (Gmail: DMARC alignment) | sender-identity 4
            7.66 | not registered (Microsoft: old TLS) | tls 4
            """;
}
