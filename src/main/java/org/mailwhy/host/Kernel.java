package org.mailwhy.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailwhy.Measurement.Pressure;

/// What the kernel tells in its own files and OSHI does not read.
final class Kernel {
    private static final Pattern AVERAGE =
            Pattern.compile("(some|full) avg10=([0-9]{1,3}\\.[0-9]{1,2}) ");
    private static final String OOM_KILL = "oom_kill ";

    private final Path proc;

    Kernel(Path proc) {
        this.proc = proc;
    }

    /// Pressure stall information; empty before Linux 4.20 and with `psi=0`.
    List<Pressure> pressures() {
        List<Pressure> pressures = new ArrayList<>();
        for (String resource : List.of("cpu", "memory", "io")) {
            Matcher average = AVERAGE.matcher(text("pressure/" + resource));
            while (average.find()) {
                double percent = Double.parseDouble(average.group(2));
                double ratio = Math.round(percent * 100) / 10_000.0;
                pressures.add(new Pressure(resource, average.group(1), ratio));
            }
        }
        return pressures;
    }

    /// Processes killed for want of memory since boot; -1 before Linux 4.13.
    long oomKills() {
        try (Stream<String> lines = Files.lines(proc.resolve("vmstat"))) {
            return lines.filter(line -> line.startsWith(OOM_KILL))
                    .mapToLong(line -> Long.parseLong(line.substring(OOM_KILL.length()).strip()))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    private String text(String file) {
        try {
            return Files.readString(proc.resolve(file));
        } catch (IOException e) {
            return "";
        }
    }
}
