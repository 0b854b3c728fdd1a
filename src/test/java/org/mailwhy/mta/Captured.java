package org.mailwhy.mta;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Output of real programs.
final class Captured {
    private Captured() {}

    static String text(String name) throws IOException {
        try (InputStream in = Captured.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
