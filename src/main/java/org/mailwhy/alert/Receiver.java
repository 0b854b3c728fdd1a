package org.mailwhy.alert;

import java.net.URI;
import java.util.List;

/// Where notices go, in the `standard` format (Standard Webhooks).
///
/// @param secrets `whsec_…`; the first signs, and all of them while a key is being changed; empty:
///   unsigned
public record Receiver(String name, URI url, List<String> secrets) {
    public Receiver {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String toString() {
        // the URL of many receivers is a secret itself
        return "Receiver[" + name + "]";
    }
}
