package org.mailwhy.app;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;

/// Quartz, with jobs as objects of ours instead of classes it makes.
///
/// A repeated job is planned anew when it has ended, its interval jittered by a tenth: it cannot
/// pile up, and servers are not all probed in the same second.
final class Schedule implements AutoCloseable {
    private static final double JITTER = 0.1;
    private static final Logger LOG = System.getLogger(Schedule.class.getName());

    private final Scheduler scheduler;
    private final Map<String, Task> tasks = new ConcurrentHashMap<>();
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Duration watch;

    /// When a repeated job is due, by the clock that nobody sets.
    private final Map<String, Long> due = new ConcurrentHashMap<>();

    private final Thread watchman = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean closing;

    /// What is run; interrupted when it must end.
    interface Task {
        void run() throws InterruptedException;
    }

    Schedule(String name, RandomGenerator random) throws SchedulerException {
        this(name, random, InstantSource.system(), Duration.ofSeconds(10));
    }

    /// @param watch how often to look for jobs that are late
    Schedule(String name, RandomGenerator random, InstantSource clock, Duration watch)
            throws SchedulerException {
        this.random = random;
        this.clock = clock;
        this.watch = watch;
        DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
        factory.createScheduler(name, name, new VirtualThreadPool(), new RAMJobStore());
        scheduler = factory.getScheduler(name);
        scheduler.setJobFactory((bundle, _) -> job(bundle.getJobDetail().getKey().getName()));
    }

    private Job job(String name) {
        return _ -> {
            Task task = tasks.get(name);
            if (task != null) {
                run(name, task);
            }
        };
    }

    private static void run(String name, Task task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "job " + name + " broke", e);
        }
    }

    /// Soon for the first time, then about every `interval`.
    void every(String name, Duration interval, Duration first, Task task)
            throws SchedulerException {
        tasks.put(
                name,
                () -> {
                    due.remove(name);
                    try {
                        task.run();
                    } finally {
                        again(name, interval);
                    }
                });
        JobDetail job = newJob(Job.class).withIdentity(name).storeDurably().build();
        scheduler.addJob(job, true);
        scheduler.scheduleJob(once(name, first));
    }

    private void again(String name, Duration interval) {
        double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        try {
            if (!closing) {
                Trigger next = once(name, Duration.ofMillis((long) (interval.toMillis() * factor)));
                if (scheduler.rescheduleJob(next.getKey(), next) == null) {
                    scheduler.scheduleJob(next);
                }
            }
        } catch (SchedulerException e) {
            report("cannot plan " + name, e);
        }
    }

    private Trigger once(String name, Duration delay) {
        due.put(name, System.nanoTime() + delay.toNanos());
        return once(name).startAt(Date.from(clock.instant().plus(delay))).build();
    }

    private static TriggerBuilder<Trigger> once(String name) {
        return newTrigger().withIdentity(new TriggerKey(name)).forJob(name);
    }

    /// Quartz waits for a time of day: set back by an hour it would let jobs wait an hour. What is
    /// late by the clock that nobody sets is run at once.
    private void watch() {
        try {
            while (!closing) {
                Thread.sleep(watch);
                try {
                    runLate();
                } catch (SchedulerException | RuntimeException e) {
                    report("cannot run what is late", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runLate() throws SchedulerException {
        long late = System.nanoTime() - watch.toNanos();
        List<Map.Entry<String, Long>> missed =
                due.entrySet().stream().filter(job -> job.getValue() - late < 0).toList();
        for (Map.Entry<String, Long> job : missed) {
            Trigger now = once(job.getKey()).startNow().build();
            scheduler.rescheduleJob(now.getKey(), now);
            due.remove(job.getKey(), job.getValue());
        }
    }

    /// A scheduler that is shut down refuses new jobs, which is no error.
    private void report(String problem, Exception e) {
        if (!closing) {
            LOG.log(Level.ERROR, problem, e);
        }
    }

    /// By a Quartz cron expression; a missed time is left out.
    void cron(String name, String expression, ZoneId zone, Task task) throws SchedulerException {
        tasks.put(name, task);
        scheduler.scheduleJob(
                newJob(Job.class).withIdentity(name).build(),
                newTrigger()
                        .withIdentity(name)
                        .withSchedule(
                                cronSchedule(expression)
                                        .inTimeZone(TimeZone.getTimeZone(zone))
                                        .withMisfireHandlingInstructionDoNothing())
                        .build());
    }

    void start() throws SchedulerException {
        scheduler.start();
        watchman.start();
    }

    /// Lets running jobs come to their end, for a moment; what still runs then is interrupted.
    @Override
    public void close() throws SchedulerException {
        closing = true;
        watchman.interrupt();
        scheduler.shutdown(true);
    }

    /// Whether it is a Quartz cron expression.
    static boolean validCron(String expression) {
        return CronExpression.isValidExpression(expression);
    }

    /// The first time of the expression after `from`; null when there is none.
    static @Nullable Instant next(String expression, ZoneId zone, Instant from) {
        try {
            CronExpression cron = new CronExpression(expression);
            cron.setTimeZone(TimeZone.getTimeZone(zone));
            Date next = cron.getNextValidTimeAfter(Date.from(from));
            return next == null ? null : next.toInstant();
        } catch (ParseException e) {
            throw new IllegalArgumentException("cron: " + expression, e);
        }
    }
}
