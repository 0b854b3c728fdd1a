package org.mailwhy.quota;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.exec.Command;
import org.mailwhy.exec.Command.Result;

/// Runs `doveadm quota get`. Its tabular form is read, not its JSON: it holds a large site in half
/// the memory, and one that is cut off loses only its last line.
final class DoveadmCommand implements Source {
    private static final Duration ONE = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofMinutes(2);
    private static final int MAX_BYTES = 4 << 20;

    /// `sysexits.h` EX_USAGE and EX_NOUSER, as doveadm uses them.
    private static final int USAGE = 64;

    private static final int NO_USER = 67;

    private final String program;
    private final @Nullable Path config;

    DoveadmCommand(String program, @Nullable Path config) {
        this.program = program;
        this.config = config;
    }

    @Override
    public String name() {
        return "doveadm";
    }

    @Override
    public List<Reading> all() throws Blind, InterruptedException {
        Result result = run(ALL, "-A");
        List<Reading> readings = readings(result.out(), "");
        if (!result.ok()) {
            throw blind(result, readings);
        }
        return readings;
    }

    @Override
    public @Nullable Reading one(String user, long size) throws Blind, InterruptedException {
        Result result = run(ONE, "-u", user);
        if (result.exit() == NO_USER) {
            return null;
        }
        List<Reading> readings = readings(result.out(), user);
        if (readings.isEmpty() && !result.ok()) {
            throw blind(result, List.of());
        }
        return readings.isEmpty() ? null : readings.getFirst();
    }

    private Result run(Duration deadline, String... which) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(program));
        if (config != null) {
            arguments.addAll(List.of("-c", config.toString()));
        }
        arguments.addAll(List.of("-f", "tab", "quota", "get"));
        arguments.addAll(List.of(which));
        return Command.run(arguments, deadline, MAX_BYTES);
    }

    /// Columns are known by their titles; `Username` is there only with `-A`.
    private static List<Reading> readings(String out, String user) {
        List<String> lines = out.lines().toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> titles = List.of(lines.getFirst().split("\t", -1));
        int username = titles.indexOf("Username");
        int type = titles.indexOf("Type");
        int value = titles.indexOf("Value");
        int limit = titles.indexOf("Limit");
        DoveadmRows rows = new DoveadmRows();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length == titles.size() && type >= 0 && value >= 0 && limit >= 0) {
                rows.add(
                        username < 0 ? user : cells[username],
                        cells[type],
                        cells[value],
                        cells[limit]);
            }
        }
        return rows.readings();
    }

    private static Blind blind(Result result, List<Reading> partial) {
        String said = Texts.line(result.err());
        if (result.exit() == Command.NOT_STARTED) {
            return new Blind(
                    "doveadm cannot be started: " + said,
                    "install Dovecot here, or give `quotas.sources` the `url` of its API");
        }
        if (result.timedOut()) {
            return new Blind(
                    "doveadm took too long",
                    "see what it waits for: `doveadm quota get -A`",
                    partial);
        }
        if (result.exit() == USAGE || said.contains("nknown command")) {
            return new Blind(
                    "Dovecot has no quotas: " + said,
                    "add the plugin: `mail_plugins = $mail_plugins quota`",
                    partial);
        }
        if (said.contains("ermission denied")) {
            return new Blind(
                    "doveadm is not permitted: " + said,
                    "give `quotas.sources` the `url` and `api_key_file` of Dovecot's HTTP API",
                    partial);
        }
        return new Blind(
                "doveadm failed with status " + result.exit() + ": " + said,
                "see `doveadm log errors`",
                partial);
    }
}
