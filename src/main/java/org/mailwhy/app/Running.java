package org.mailwhy.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mailwhy.Event.Configured;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Fact;
import org.mailwhy.Follower;
import org.mailwhy.Origin;
import org.mailwhy.Position;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;
import org.mailwhy.Server;
import org.mailwhy.agent.Followers;
import org.mailwhy.agent.SamplerJob;
import org.mailwhy.config.Settings;
import org.mailwhy.config.Sources;
import org.mailwhy.host.HostSampler;
import org.mailwhy.log.Logs;
import org.mailwhy.mta.LifeSampler;
import org.mailwhy.mta.MailServers;
import org.mailwhy.mta.QueueSampler;
import org.mailwhy.quota.QuotaSampler;
import org.mailwhy.smtp.ProbeSampler;
import org.mailwhy.smtp.Prober;
import org.quartz.SchedulerException;

/// What is built anew from each accepted configuration: the schedule, the watchers, the windows.
final class Running {
    private static final Duration LIMITS_EVERY = Duration.ofMinutes(2);
    private static final Duration QUEUE_EVERY = Duration.ofSeconds(60);

    /// First probes are spread over so long.
    private static final Duration SPREAD = Duration.ofSeconds(2);

    private final Schedule schedule;
    private final Followers followers;

    private Running(Schedule schedule, Followers followers) {
        this.schedule = schedule;
        this.followers = followers;
    }

    /// What a start needs beside the configuration.
    ///
    /// @param generation tells the schedules of one process apart
    record Outfit(
            Durable durable, Prober prober, InstantSource clock, String node, int generation) {}

    /// What watched before; it goes on until its successor is ready.
    interface Predecessor {
        /// Returns where the followers begin, by name.
        Map<String, Position> stop() throws SchedulerException, InterruptedException;
    }

    static Running start(Settings settings, Outfit outfit, Predecessor before)
            throws SchedulerException, InterruptedException {
        InstantSource clock = outfit.clock();
        String node = outfit.node();
        MailServers mailServers = new MailServers(clock, node, Sources.mailServers(settings));
        List<Fact> limits = mailServers.look();
        Plan plan = Plan.of(settings, mailServers.found(), node, outfit.prober());
        Sources sources = Sources.of(settings, mailServers.found());

        List<Respondent> respondents = new ArrayList<>();
        Schedule schedule =
                new Schedule("mailwhy " + outfit.generation(), new Random(node.hashCode()));
        probes(plan, schedule, respondents, outfit);
        HostSampler host =
                new HostSampler(
                        clock,
                        node,
                        () -> Sources.of(settings, mailServers.found()).paths(),
                        mailServers::slots);
        QuotaSampler quota = new QuotaSampler(clock, node, sources.quotas());
        respondents.add(host);
        respondents.add(quota);
        Duration every = settings.host().every();
        add(schedule, host, every, Duration.ZERO, outfit);
        LifeSampler life = new LifeSampler(clock, node, mailServers::found);
        add(schedule, life, every, Duration.ZERO, outfit);
        add(schedule, mailServers, LIMITS_EVERY, LIMITS_EVERY, outfit);
        QueueSampler queue = new QueueSampler(clock, node, mailServers::found);
        add(schedule, queue, QUEUE_EVERY, SPREAD, outfit);
        if (!sources.quotas().isEmpty()) {
            add(schedule, quota, settings.quotas().every(), SPREAD, outfit);
        }
        List<Fact> first = new ArrayList<>(List.of(configured(plan.servers(), outfit)));
        first.addAll(windows(settings, schedule, outfit));
        first.addAll(limits);
        first.addAll(outfit.durable().standing());
        Logs logs = new Logs(node, new Names(plan.servers()), ZoneId.systemDefault(), clock);
        List<Follower> follow = sources.logs().stream().map(logs::follower).toList();
        Set<String> reporting = new HashSet<>(Set.of(host.name()));
        follow.forEach(follower -> reporting.add(follower.name()));

        Map<String, Position> positions = before.stop();
        outfit.durable().inbox().put(first, null);
        outfit.durable().adopt(settings, respondents, reporting);
        schedule.start();
        return new Running(schedule, Followers.start(follow, positions, outfit.durable().inbox()));
    }

    private static void probes(
            Plan plan, Schedule schedule, List<Respondent> respondents, Outfit outfit)
            throws SchedulerException {
        int number = 0;
        for (Plan.Watched watched : plan.watched()) {
            Duration every = watched.server().every();
            ProbeSampler probe =
                    new ProbeSampler(outfit.prober(), watched.probe(), every, outfit.clock());
            respondents.add(probe);
            Duration first = SPREAD.multipliedBy(number++).dividedBy(plan.watched().size());
            add(schedule, probe, every, first, outfit);
        }
    }

    private static Fact configured(List<Server> servers, Outfit outfit) {
        Origin origin = new Origin(outfit.node(), "config", null);
        return new Configured(outfit.clock().instant(), origin, servers);
    }

    private static void add(
            Schedule schedule, Sampler sampler, Duration every, Duration first, Outfit outfit)
            throws SchedulerException {
        SamplerJob job =
                new SamplerJob(
                        sampler, outfit.durable().inbox(), outfit.durable().metrics()::dropped);
        schedule.every(sampler.name(), every, first, job::run);
    }

    /// Returns those that are on already.
    private static List<Fact> windows(Settings settings, Schedule schedule, Outfit outfit)
            throws SchedulerException {
        List<Fact> begun = new ArrayList<>();
        for (Settings.Window window : settings.maintenance()) {
            Instant now = outfit.clock().instant();
            Instant begin =
                    Schedule.next(window.cron(), window.timezone(), now.minus(window.duration()));
            if (begin != null && !begin.isAfter(now)) {
                begun.add(announced(window, begin, outfit));
            }
            schedule.cron(
                    "window " + window.name(),
                    window.cron(),
                    window.timezone(),
                    () -> {
                        Fact announced = announced(window, outfit.clock().instant(), outfit);
                        outfit.durable().inbox().put(List.of(announced), null);
                    });
        }
        return begun;
    }

    private static Fact announced(Settings.Window window, Instant begin, Outfit outfit) {
        return new WindowAnnounced(
                begin,
                new Origin(outfit.node(), "calendar", window.name()),
                window.name(),
                begin.plus(window.duration()),
                window.servers());
    }

    /// Lets what runs come to its end.
    ///
    /// @return how far the followers came
    Map<String, Position> stop() throws SchedulerException, InterruptedException {
        schedule.close();
        return followers.stop();
    }

    /// The name of this host, as other hosts know it where that is set up.
    static String node() {
        try {
            return InetAddress.getLocalHost().getCanonicalHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
