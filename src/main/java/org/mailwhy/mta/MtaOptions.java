package org.mailwhy.mta;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a mail server of this host is, when it is not where its package puts it.
///
/// @param kind `auto` or the server's name, such as `postfix`
/// @param config the configuration directory (Postfix, Haraka, James) or file (the others); null:
///   the usual one
/// @param bin where its programs are; null: the usual folders
public record MtaOptions(String kind, @Nullable Path config, @Nullable Path bin) {
    public static final MtaOptions AUTO = new MtaOptions("auto", null, null);
}
