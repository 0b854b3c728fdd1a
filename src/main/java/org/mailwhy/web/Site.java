package org.mailwhy.web;

import java.net.URI;
import org.mailwhy.json.Masking;
import org.mailwhy.json.PublicJson;

/// What page and API have in common: where the site is and what of people's addresses it shows.
///
/// @param base how people reach it, without a slash at the end
record Site(URI base, PublicJson json, boolean fullAddresses) {

    /// Longer texts are cut on a page; the API has them whole.
    private static final int MAX_TEXT = 2_000;

    static Site of(WebOptions options, int port) {
        URI external = options.externalUrl();
        String base =
                external == null ? "http://" + host(options) + ":" + port : external.toString();
        URI root = URI.create(base.replaceFirst("/+$", ""));
        boolean full = options.fullAddresses();
        return new Site(root, new PublicJson(root, full), full);
    }

    private static String host(WebOptions options) {
        return options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    }

    /// A text from elsewhere, made visible: no control character and no change of direction stays,
    /// and no person's address unless they are shown in full.
    String shown(String text) {
        String masked = fullAddresses ? text : Masking.ADDRESSES.apply(text);
        StringBuilder shown = new StringBuilder();
        masked.codePoints().limit(MAX_TEXT).map(Site::visible).forEach(shown::appendCodePoint);
        return masked.length() > MAX_TEXT ? shown.append(" …").toString() : shown.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        if (codePoint < 0x20) {
            return 0x2400 + codePoint; // control pictures: ␛ for escape
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    '\ufffd';
            default -> codePoint;
        };
    }
}
