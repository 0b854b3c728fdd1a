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

    /// `whsec_` and the base64 of 24 to 64 bytes, as Standard Webhooks has it.
    public static boolean validSecret(String text) {
        return Signature.key(text).isPresent();
    }

    @Override
    public String toString() {
        // the URL of many receivers is a secret itself
        return "Receiver[" + name + "]";
    }
}
