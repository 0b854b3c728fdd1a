package org.mailwhy.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Reply;
import org.mailwhy.config.YamlFile.Unreadable;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.diagnosis.SiteRule;

/// The site's own reply rules: every `.yml` file of a directory. Each rule brings replies that it
/// is for, and all rules together must explain each of them as its rule says: a rule that never
/// fires or that another one contradicts is a mistake.
final class Rules {
    private static final int MAX_FILES = 100;
    private static final int MAX_RULES = 500;
    private static final int MAX_PHRASES = 20;
    private static final int MAX_WORDS = 12;

    /// Enough to outweigh what the words mean elsewhere.
    private static final int USUAL_BITS = 14;

    private static final Pattern WORD =
            Pattern.compile("\\.\\.|[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.'’/_-]{0,39}\\*?");

    private static final Reader<String> PHRASE =
            Values.TEXT.checked(text ->
                    Rules.isPhrase(text)
                            ? Optional.empty()
                            : Optional.of(
                                    "no phrase found: write up to "
                                            + MAX_WORDS
                                            + " words of letters, digits and . ' / _ -; a"
                                            + " last * makes a stem, .. skips up to two"
                                            + " words"));

    private static final Reader<Reply> REPLY =
            Reader.scalar("a reply like 452 4.3.1 Archive is full", Reply::parse);

    private static final Reader<EnhancedCode> ENHANCED =
            Reader.scalar("an enhanced code like 4.3.1", EnhancedCode::parse);

    private static final Cause[] CAUSES =
            Stream.of(Cause.values()).filter(c -> c != Cause.UNKNOWN).toArray(Cause[]::new);

    private static final Reader<List<Tried>> FILE =
            Reader.section(file ->
                    file.require(
                            "rules",
                            Reader.listOfNamed(Reader.section(Rules::rule), t -> t.rule().name())));

    private Rules() {}

    /// A rule and the replies it is for.
    private record Tried(SiteRule rule, List<Example> examples) {}

    /// @param spot where it stands
    private record Example(Reply reply, Spot spot) {}

    /// The rules of a directory; each mistake says its file and line.
    static Optional<List<SiteRule>> read(Path folder, Spot key) {
        Map<Path, Notes> notes = new LinkedHashMap<>();
        List<Tried> tried = new ArrayList<>();
        for (Path file : files(folder, key)) {
            notes.put(file, new Notes(folder));
            try {
                YamlFile.read(file)
                        .flatMap(top -> FILE.read(new Spot(top, "", notes.get(file), false)))
                        .ifPresent(tried::addAll);
            } catch (Unreadable e) {
                notes.get(file).mistake(e.mistake());
            }
        }
        List<SiteRule> rules = tried.stream().map(Tried::rule).toList();
        if (rules.size() > MAX_RULES) {
            return key.wrong("more than " + MAX_RULES + " rules: keep those that are needed");
        }
        Diagnostician site = Diagnostician.standard().with(rules);
        tried.forEach(each -> tryOut(each, site));
        notes.forEach(
                (file, found) -> found.mistakes().forEach(mistake -> key.wrong(mistake.in(file))));
        return notes.values().stream().allMatch(found -> found.mistakes().isEmpty())
                ? Optional.of(rules)
                : Optional.empty();
    }

    private static List<Path> files(Path folder, Spot key) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".yml"))
                            .sorted()
                            .limit(MAX_FILES + 1L)
                            .toList();
            if (files.size() > MAX_FILES) {
                key.wrong("more than " + MAX_FILES + " files: put several rules into one");
            }
            return files;
        } catch (NoSuchFileException _) {
            key.notes().warning(key.node(), "rules: no such directory: no own rules are used");
            return List.of();
        } catch (IOException | UncheckedIOException _) {
            key.wrong("no directory that this user can read: correct the path, or make it");
            return List.of();
        }
    }

    private static Optional<Tried> rule(Section section) {
        Optional<String> name = section.require("name", Values.NAME);
        List<String> says = section.get("says", Reader.list(PHRASE), List.of());
        if (says.size() > MAX_PHRASES) {
            section.wrong("says: more than " + MAX_PHRASES + " phrases: write a second rule");
        }
        Integer code = section.get("code", Values.number(400, 599)).orElse(null);
        EnhancedCode enhanced = section.get("enhanced", ENHANCED).orElse(null);
        String speaker = section.get("speaker", Values.NAME).orElse(null);
        if (!section.has("says") && !section.has("enhanced")) {
            section.wrong("fires on almost any reply: add says or enhanced");
        }
        Optional<Cause> cause = section.require("cause", Reader.word(CAUSES, Cause::label));
        int bits = section.get("bits", Values.number(1, 20), USUAL_BITS);
        String note = section.get("note", Values.TEXT, "");
        Optional<List<Example>> examples =
                section.require(
                        "examples",
                        Reader.list(
                                spot -> REPLY.read(spot).map(reply -> new Example(reply, spot))));
        if (name.isEmpty() || cause.isEmpty() || examples.isEmpty()) {
            return Optional.empty();
        }
        if (examples.get().isEmpty()) {
            return section.wrong("examples: none found: add a reply that the rule is for");
        }
        return Optional.of(
                new Tried(
                        new SiteRule(
                                name.get(), says, code, enhanced, speaker, cause.get(), bits, note),
                        examples.get()));
    }

    private static boolean isPhrase(String text) {
        List<String> words = List.of(text.strip().split(" +", -1));
        return words.size() <= MAX_WORDS
                && !words.getFirst().equals("..")
                && words.stream().allMatch(WORD.asMatchPredicate());
    }

    private static void tryOut(Tried tried, Diagnostician site) {
        Diagnostician alone = Diagnostician.standard().with(List.of(tried.rule()));
        for (Example example : tried.examples()) {
            if (!fires(alone.explain(example.reply()), tried.rule())) {
                example.spot().wrong("the rule does not fire on this reply: correct one of both");
            } else {
                Cause found = site.explain(example.reply()).causes().getFirst().cause();
                if (found != tried.rule().cause()) {
                    example.spot()
                            .wrong(
                                    "explained as "
                                            + found.label()
                                            + " with all rules: raise bits, or correct the rule"
                                            + " that says otherwise");
                }
            }
        }
    }

    private static boolean fires(Diagnosis diagnosis, SiteRule rule) {
        return diagnosis.evidence().stream()
                .anyMatch(e -> e.finding().startsWith("the site's rule “" + rule.name() + "”"));
    }
}
