package org.mailwhy.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// What the site's own rules say of a reply. Their phrases are found as those of the built-in
/// tables are, in time linear in the reply.
final class SiteFinding implements Finding {
    private final List<SiteRule> rules;
    private final Lexicon lexicon;

    SiteFinding(List<SiteRule> rules) {
        this.rules = List.copyOf(rules);
        lexicon =
                new Lexicon(
                        IntStream.range(0, rules.size())
                                .mapToObj(i -> i + " : " + String.join(" | ", phrases(i)))
                                .collect(Collectors.joining("\n")));
    }

    /// A rule without phrases has one that no reply says.
    private List<String> phrases(int rule) {
        List<String> says = rules.get(rule).says();
        return says.isEmpty() ? List.of("~none") : says;
    }

    @Override
    public Stream<Evidence> find(Subject subject) {
        Reading reading = subject.reading();
        if (reading == null || rules.isEmpty()) {
            return Stream.empty();
        }
        Said said = lexicon.find(Tokens.of(reading.reply().text()).words());
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).says().isEmpty() || said.says(i))
                .mapToObj(rules::get)
                .filter(rule -> rule.concerns(reading, subject.speaker()))
                .map(rule ->
                        new Evidence(
                                rule.cause(),
                                rule.bits(),
                                Source.REPLY,
                                rule.finding(),
                                null,
                                false));
    }
}
