package org.mailwhy.mta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// `[section]` and `name=value`; a line that begins with `;` or `#` is a comment, and what stands
/// before the first section belongs to `main`.
///
/// @param values by `section.name`
record IniFile(Map<String, String> values) {
    private static final long MOST = 1 << 20;

    IniFile {
        values = Map.copyOf(values);
    }

    /// Empty where there is no such file.
    static IniFile read(Path file) throws IOException {
        try {
            return Files.size(file) > MOST
                    ? new IniFile(Map.of())
                    : parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new IniFile(Map.of());
        }
    }

    static IniFile parse(String text) {
        Map<String, String> values = new HashMap<>();
        String section = "main";
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (equals > 0 && !line.startsWith(";") && !line.startsWith("#")) {
                values.put(
                        section + "." + line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return new IniFile(values);
    }

    String value(String name, String otherwise) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    /// A whole number; `otherwise` where it is none.
    long number(String name, long otherwise) {
        String value = values.getOrDefault(name, "");
        return value.matches("-?[0-9]{1,15}") ? Long.parseLong(value) : otherwise;
    }

    boolean enabled(String name) {
        return value(name, "false").matches("true|yes|ok|enabled|on|1");
    }
}
