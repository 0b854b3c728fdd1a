package org.mailwhy.dns;

/// One MX record.
///
/// @param host without a final dot; empty for the null MX of RFC 7505
public record MailExchanger(int preference, String host) {
    /// The domain says that it accepts no mail.
    public boolean none() {
        return host.isEmpty();
    }
}
