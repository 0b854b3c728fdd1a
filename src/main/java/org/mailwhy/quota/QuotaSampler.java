package org.mailwhy.quota;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Trial;
import org.mailwhy.Origin;
import org.mailwhy.Question;
import org.mailwhy.Question.ReadQuota;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;
import org.mailwhy.quota.Source.Blind;
import org.mailwhy.quota.Source.Reading;

/// Reads the mailboxes' quotas, all on schedule and the one of a refused recipient at once.
public final class QuotaSampler implements Sampler, Respondent {
    /// Facts of one look, the fullest mailboxes: the inbox holds 10,000.
    private static final int MAX_MAILBOXES = 5000;

    /// No wildcards, which doveadm would expand, and nothing that another line could begin with.
    private static final Pattern ASKABLE = Pattern.compile("[^\\p{Cntrl}\\s*?]{1,320}");

    private final InstantSource clock;
    private final String node;
    private final List<Source> sources;
    private final Set<String> blind = ConcurrentHashMap.newKeySet();

    public QuotaSampler(InstantSource clock, String node, List<QuotaSource> sources) {
        this.clock = clock;
        this.node = node;
        this.sources = sources.stream().map(QuotaSampler::source).toList();
    }

    private static Source source(QuotaSource source) {
        return switch (source) {
            case QuotaSource.Doveadm(URI url, String apiKey, Path config) ->
                    url == null
                            ? new DoveadmCommand("doveadm", config)
                            : new DoveadmApi(url, apiKey, DoveadmApi.ONE);
            case QuotaSource.QuotaStatus(String host, int port) ->
                    new QuotaStatusService(host, port, QuotaStatusService.DEADLINE);
            case QuotaSource.Maildir(Path root, int depth) -> new MaildirTree(root, depth);
        };
    }

    @Override
    public String name() {
        return "quota";
    }

    @Override
    public List<Fact> look() throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Source source : sources) {
            try {
                readings.addAll(source.all());
                sees(source, facts);
            } catch (Blind e) {
                readings.addAll(e.partial());
                facts.add(failed(source, e));
            }
        }
        readings.stream()
                .sorted(Comparator.comparingDouble(Reading::usage).reversed())
                .limit(MAX_MAILBOXES)
                .map(reading -> fact(reading.mailbox(), reading.quotas(), reading.trial()))
                .forEach(facts::add);
        return facts;
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof ReadQuota && !sources.isEmpty();
    }

    /// One fact for all sources, under the recipient's own name; none when no source knows it.
    @Override
    public List<Fact> answer(Question question) throws InterruptedException {
        if (!(question instanceof ReadQuota(String recipient, long size))
                || !ASKABLE.matcher(recipient).matches()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        List<Quota> quotas = List.of();
        Trial trial = null;
        for (Source source : sources) {
            try {
                Reading reading = ask(source, recipient, size);
                sees(source, facts);
                if (reading != null) {
                    quotas = quotas.isEmpty() ? reading.quotas() : quotas;
                    trial = trial == null ? reading.trial() : trial;
                }
            } catch (Blind e) {
                facts.add(failed(source, e));
            }
        }
        if (!quotas.isEmpty() || trial != null) {
            facts.add(fact(recipient, quotas, trial));
        }
        return facts;
    }

    private static @Nullable Reading ask(Source source, String recipient, long size)
            throws Blind, InterruptedException {
        for (String user : users(recipient)) {
            Reading reading = source.one(user, size);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /// What the mailbox of an address may be called: the address, without its detail (RFC 5233),
    /// and the local part of each.
    static Set<String> users(String recipient) {
        int at = recipient.lastIndexOf('@');
        String local = at < 0 ? recipient : recipient.substring(0, at);
        String domain = at < 0 ? "" : recipient.substring(at);
        int plus = local.indexOf('+');
        String user = plus < 1 ? local : local.substring(0, plus);
        Set<String> users = new LinkedHashSet<>(List.of(recipient, user + domain, local, user));
        users.remove("");
        return users;
    }

    private Fact fact(String mailbox, List<Quota> quotas, @Nullable Trial trial) {
        return new QuotaRead(
                clock.instant(), new Origin(node, name(), null), mailbox, quotas, trial);
    }

    private Fact failed(Source source, Blind e) {
        blind.add(source.name());
        return new SourceFailed(clock.instant(), origin(source), e.problem(), e.remedy());
    }

    private void sees(Source source, List<Fact> facts) {
        if (blind.remove(source.name())) {
            facts.add(new SourceRecovered(clock.instant(), origin(source)));
        }
    }

    private Origin origin(Source source) {
        return new Origin(node, name(), source.name());
    }
}
