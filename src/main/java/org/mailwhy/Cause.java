package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// Why a server refuses: what has to be mended. Stable identifiers: labels, JSON, names of the
/// runbook pages.
public enum Cause {
    OVERLOAD(
            "the server as a whole is short of CPU, memory, processes, descriptors or connections"),
    MAINTENANCE(
            "stopped, stopping, starting or upgraded on purpose, or told to defer by its operator"),
    DISK_FULL(
            "a file system the server needs is out of bytes or inodes or below the server's minimum"),
    MAILBOX_QUOTA("the recipient's mailbox is over its limit, or would be with this message"),
    CONNECTION_LIMIT("this client has too many connections, or asked too much of one connection"),
    RATE_LIMIT("too much per unit of time by this client or sender, or to this recipient"),
    TOO_MANY_RECIPIENTS("too many recipients in one transaction"),
    MESSAGE_SIZE("this message is larger than a limit"),
    GREYLISTING("first contact is told to come back"),
    REPUTATION("block list, complaints or spam history of an address, network or domain"),
    SENDER_IDENTITY("a record of the sending side is absent or wrong: PTR, HELO, SPF, DKIM, DMARC"),
    POLICY("deferred by a local rule that fits no other cause"),
    DEPENDENCY("a part behind the server failed or is slow: filter, directory, database, next hop"),
    SERVER_ERROR("the server software's own fault: misconfiguration, crash, unreadable storage"),
    DNS("a DNS look-up failed on either side"),
    UNREACHABLE("no session came about"),
    TIMEOUT("inside a session the client was idle or one side too slow"),
    PROTOCOL_ERROR("the client's commands: too many errors, bad sequence, talking early"),
    TLS("TLS failed or is required"),
    AUTHENTICATION("SMTP AUTH failed or is required"),
    UNKNOWN("mailwhy does not know");

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String meaning;

    Cause(String meaning) {
        this.meaning = meaning;
    }

    /// The contract's word, such as `disk-full`.
    public String label() {
        return label;
    }

    /// What it is, as the rest of a sentence.
    public String meaning() {
        return meaning;
    }

    public static Optional<Cause> of(String label) {
        return Labels.find(values(), Cause::label, label);
    }
}
