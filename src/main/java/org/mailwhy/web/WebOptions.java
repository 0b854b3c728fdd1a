package org.mailwhy.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How the web server listens and what it shows.
///
/// @param host to bind
/// @param port 0: any free one
/// @param externalUrl how people reach it; null: the listening address
/// @param lifecycle `POST /-/reload` is allowed
/// @param fullAddresses people's addresses are shown unmasked
public record WebOptions(
        String host,
        int port,
        @Nullable URI externalUrl,
        boolean lifecycle,
        boolean fullAddresses) {}
