package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;

/// What to know about a cause and what to do, the page `/causes/NAME`.
///
/// @param meaning one or two sentences
/// @param occurs when it does
/// @param recognise how to tell it from others
/// @param settles what confirms it, and what speaks against it
/// @param fix for the operator of the server
/// @param avoid what not to do
/// @param sender for the one whose mail is refused
/// @param with421 what a 421 means here
/// @param with452 what a 452 means here
public record Runbook(
        Cause cause,
        String title,
        String meaning,
        List<String> occurs,
        List<String> recognise,
        String settles,
        List<Step> fix,
        List<String> avoid,
        List<String> sender,
        String with421,
        String with452) {
    private static final Pattern STEP = Pattern.compile("\\[([a-z]+)\\] (.*)");
    private static final Map<Cause, Runbook> ALL = parse(RunbookRows.SERVER + RunbookRows.CLIENT);

    /// @param software for which it is, such as `postfix`; null: for all
    /// @param text commands stand in backquotes
    public record Step(@Nullable String software, String text) {
        static Step of(String line) {
            Matcher matcher = STEP.matcher(line);
            return matcher.matches()
                    ? new Step(matcher.group(1), matcher.group(2))
                    : new Step(null, line);
        }
    }

    public Runbook {
        occurs = List.copyOf(occurs);
        recognise = List.copyOf(recognise);
        fix = List.copyOf(fix);
        avoid = List.copyOf(avoid);
        sender = List.copyOf(sender);
    }

    public static Runbook of(Cause cause) {
        return Objects.requireNonNull(ALL.get(cause));
    }

    /// The steps for that software; for every one when it is not known.
    public List<Step> fixFor(@Nullable String software) {
        return fix.stream()
                .filter(step ->
                        step.software() == null
                                || software == null
                                || step.software().equals(software))
                .toList();
    }

    private static Map<Cause, Runbook> parse(String rows) {
        Map<Cause, Runbook> runbooks = new EnumMap<>(Cause.class);
        for (String part : rows.split("(?m)^## ", -1)) {
            if (!part.isBlank()) {
                Runbook runbook = parseOne(part.lines().toList());
                runbooks.put(runbook.cause, runbook);
            }
        }
        return Map.copyOf(runbooks);
    }

    private static Runbook parseOne(List<String> lines) {
        int colon = lines.getFirst().indexOf(": ");
        return new Runbook(
                Cause.of(lines.getFirst().substring(0, colon)).orElseThrow(),
                lines.getFirst().substring(colon + 2),
                lines.get(1),
                begunBy("+ ", lines),
                begunBy("? ", lines),
                String.join(" ", begunBy("= ", lines)),
                begunBy("! ", lines).stream().map(Step::of).toList(),
                begunBy("x ", lines),
                begunBy("> ", lines),
                String.join(" ", begunBy("421 ", lines)),
                String.join(" ", begunBy("452 ", lines)));
    }

    private static List<String> begunBy(String mark, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (line.startsWith(mark)) {
                found.add(line.substring(mark.length()));
            }
        }
        return found;
    }
}
