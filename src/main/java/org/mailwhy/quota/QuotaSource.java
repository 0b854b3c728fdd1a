package org.mailwhy.quota;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where mailbox quotas are read.
public sealed interface QuotaSource {
    /// `doveadm quota get`, or its HTTP API when a URL is given.
    record Doveadm(@Nullable URI url, @Nullable String apiKey, @Nullable Path config)
            implements QuotaSource {}

    /// Dovecot's quota-status policy service.
    record QuotaStatus(String host, int port) implements QuotaSource {}

    /// Maildir++ `maildirsize` files below a root.
    ///
    /// @param depth how many folders lie between root and mailbox
    record Maildir(Path root, int depth) implements QuotaSource {}
}
