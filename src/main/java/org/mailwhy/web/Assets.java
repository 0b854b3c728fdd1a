package org.mailwhy.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The page's own files.
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of(
                    "style.css", "text/css; charset=utf-8",
                    "live.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml");

    private Assets() {}

    static Answer answer(Request request) throws IOException, Problem {
        String type = TYPES.get(request.tail());
        if (type == null) {
            throw new Problem(404, "there is no such file");
        }
        return new Answer.Whole(
                200, type, text(request.tail()), Map.of("Cache-Control", "max-age=300"));
    }

    static String text(String name) throws IOException {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("missing in the program: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
