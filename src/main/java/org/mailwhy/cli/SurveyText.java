package org.mailwhy.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.log.LogSource;
import org.mailwhy.mta.MailServer;

/// What was found on this host, for a person.
record SurveyText(Survey survey) {

    void print(Paper paper) {
        servers(paper);
        survey.each(HostSampled.class).forEach(host -> host(paper, host));
        survey.each(QueueSampled.class).forEach(queue -> queue(paper, queue));
        logs(paper);
        quotas(paper, survey.each(QuotaRead.class).toList());
        problems(paper, survey.problems());
    }

    private void servers(Paper paper) {
        heading(paper, "Mail servers");
        if (survey.servers().isEmpty()) {
            paper.item(
                    "  ",
                    "none found: Postfix, Exim, Sendmail, OpenSMTPD, Haraka and Dovecot are known");
        }
        for (MailServer server : survey.servers()) {
            paper.item(
                    "  ",
                    Style.STRONG.of(server.instance()),
                    Style.PLAIN.of("configured in " + server.config()));
            survey.each(LimitsRead.class)
                    .filter(read -> read.instance().equals(server.instance()))
                    .flatMap(read -> read.limits().stream())
                    .forEach(limit -> paper.item("    ", limit(limit)));
        }
    }

    private static String limit(Limit limit) {
        String value = Figures.of(limit.value(), limit.unit());
        String what =
                switch (limit.kind()) {
                    case FREE_BYTES ->
                            "refuses when " + limit.subject() + " has only " + value + " free";
                    case FREE_INODES ->
                            "refuses when " + limit.subject() + " has only " + value + " free";
                    case PROCESSES -> limit.subject() + ": at most " + value;
                    case CONNECTIONS_PER_CLIENT -> "one client: at most " + value + " at once";
                    case RATE_PER_CLIENT -> "one client, " + limit.subject() + ": at most " + value;
                    case RECIPIENTS -> "one message: at most " + value;
                    case MESSAGE_SIZE -> "one message: at most " + value;
                    case MESSAGES_PER_SESSION -> "one session: at most " + value;
                    case LOAD -> "refuses at a load of " + value;
                };
        return what + " (" + limit.formula() + ")";
    }

    private void host(Paper paper, HostSampled host) {
        heading(paper, "Host");
        Machine machine = host.machine();
        paper.item(
                "  ",
                machine.cores()
                        + " cores, load "
                        + Figures.of(machine.load1(), "")
                        + ", "
                        + Figures.bytes(machine.memoryAvailable())
                        + " of "
                        + Figures.bytes(machine.memoryTotal())
                        + " memory available");
        host.fileSystems().forEach(fileSystem -> paper.item("  ", fileSystem(fileSystem)));
        host.slots().forEach(slots -> paper.item("  ", slots(slots)));
    }

    private static String fileSystem(FileSystem fileSystem) {
        String inodes =
                fileSystem.inodesFree() < 0 ? "" : ", " + fileSystem.inodesFree() + " inodes free";
        return fileSystem.path()
                + " ("
                + fileSystem.role().label()
                + "): "
                + Figures.bytes(fileSystem.available())
                + " of "
                + Figures.bytes(fileSystem.size())
                + " free"
                + inodes
                + (fileSystem.readOnly() ? ", read-only" : "");
    }

    private static String slots(Slots slots) {
        return slots.instance()
                + " "
                + slots.service()
                + ": "
                + slots.used()
                + " of "
                + slots.limit()
                + " busy"
                + (slots.waiting() == 0 ? "" : ", " + slots.waiting() + " clients waiting");
    }

    private static void queue(Paper paper, QueueSampled sampled) {
        heading(paper, "Queue of " + sampled.instance());
        for (Queue queue : sampled.queues()) {
            String oldest =
                    queue.oldest() == null
                            ? ""
                            : ", the oldest " + Times.span(queue.oldest()) + " old";
            paper.item("  ", queue.name() + ": " + queue.messages() + oldest);
        }
    }

    private void logs(Paper paper) {
        heading(paper, "Logs");
        if (survey.logs().isEmpty()) {
            paper.item("  ", "none found");
        }
        for (LogSource log : survey.logs()) {
            Optional<LogRead> read =
                    survey.each(LogRead.class)
                            .filter(it -> it.origin().source().equals(log.name()))
                            .findFirst();
            paper.item(
                    "  ", log.name() + ": " + read.map(SurveyText::log).orElse("cannot be read"));
            survey.strangers()
                    .getOrDefault(log.name(), List.of())
                    .forEach(line -> paper.item("    ", "not understood: " + line));
        }
    }

    private static String log(LogRead read) {
        long lines = read.events() + read.known() + read.unknown();
        if (lines == 0) {
            return "no line of a mail server yet";
        }
        String newest = read.lag() == null ? "" : ", the newest " + Times.span(read.lag()) + " old";
        return lines + " lines read, " + read.unknown() + " of them not understood" + newest;
    }

    private static void quotas(Paper paper, List<QuotaRead> quotas) {
        heading(paper, "Mailboxes");
        if (quotas.isEmpty()) {
            paper.item("  ", "no quota was read");
            return;
        }
        paper.item("  ", quotas.size() + " with a quota; the fullest:");
        quotas.stream().limit(3).forEach(read -> paper.item("  ", quota(read)));
    }

    private static String quota(QuotaRead read) {
        Stream<String> each = read.quotas().stream().map(SurveyText::quota);
        return read.mailbox() + ": " + String.join(", ", each.toList());
    }

    private static String quota(Quota quota) {
        String used = Figures.of(quota.used(), quota.unit());
        return quota.limit() < 0
                ? used + ", no limit"
                : used + " of " + Figures.of(quota.limit(), quota.unit());
    }

    private static void problems(Paper paper, List<SourceFailed> problems) {
        paper.gap();
        if (problems.isEmpty()) {
            paper.item(Style.GOOD.of("✔ "), Style.PLAIN.of("Nothing to mend for " + user() + "."));
            rights(paper);
            return;
        }
        paper.line(Style.STRONG.of("To mend for " + user()));
        for (SourceFailed problem : problems) {
            @Nullable String position = problem.origin().position();
            String where = problem.origin().source() + (position == null ? "" : " " + position);
            paper.item(Style.BAD.of("  ✖ "), Style.PLAIN.of(where + ": " + problem.problem()));
            if (!problem.remedy().isBlank()) {
                paper.item("    ", problem.remedy());
            }
        }
    }

    /// Root may read everything, the agent need not.
    private static void rights(Paper paper) {
        if (System.getProperty("user.name").equals("root")) {
            paper.line("The agent's own user may have fewer rights: ask as it, with");
            paper.item("  ", "sudo -u mailwhy mailwhy doctor");
        }
    }

    /// What may be read depends on who asks.
    private static String user() {
        return "the user " + System.getProperty("user.name");
    }

    private static void heading(Paper paper, String text) {
        paper.line(Style.STRONG.of(text));
    }
}
