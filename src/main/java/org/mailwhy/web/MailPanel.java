package org.mailwhy.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Trial;
import org.mailwhy.incident.Situation;

/// Queues and mailboxes.
///
/// @param mailboxes how many are read
/// @param fullest of them
public record MailPanel(List<Queue> queues, int mailboxes, List<Mailbox> fullest) {

    /// @param oldest age of the oldest message; empty for an empty queue
    public record Queue(String instance, String name, String messages, String oldest) {}

    /// @param remark what the server said when asked; empty when it was not
    public record Mailbox(String name, String text, HostPanel.Fill fill, String remark) {}

    private static final int SHOWN = 8;

    static MailPanel of(Situation situation, Site site) {
        List<Queue> queues =
                situation.queues().stream()
                        .flatMap(sampled ->
                                sampled.queues().stream()
                                        .map(queue -> queue(sampled.instance(), queue)))
                        .toList();
        List<Mailbox> fullest =
                situation.quotas().stream()
                        .sorted(Comparator.comparingDouble(MailPanel::usage).reversed())
                        .limit(SHOWN)
                        .map(read -> mailbox(read, site))
                        .toList();
        return new MailPanel(queues, situation.quotas().size(), fullest);
    }

    private static Queue queue(String instance, org.mailwhy.Measurement.Queue queue) {
        return new Queue(
                instance,
                queue.name(),
                Figures.count(queue.messages()),
                queue.oldest() == null ? "" : Figures.duration(queue.oldest()));
    }

    private static double usage(QuotaRead read) {
        return read.quotas().stream().mapToDouble(Quota::usage).max().orElse(0);
    }

    private static Mailbox mailbox(QuotaRead read, Site site) {
        String text =
                read.quotas().stream()
                        .max(Comparator.comparingDouble(Quota::usage))
                        .map(MailPanel::text)
                        .orElse("no limit");
        double usage = usage(read);
        return new Mailbox(
                site.shown(site.json().quota(read).text("mailbox")),
                text,
                new HostPanel.Fill(Math.min(100, 100 * usage), null, usage >= 1),
                remark(read.trial(), site));
    }

    private static String text(Quota quota) {
        if (quota.limit() < 0) {
            return "no limit";
        }
        return Figures.measured((double) quota.used(), quota.unit())
                + " of "
                + Figures.measured((double) quota.limit(), quota.unit())
                + ", "
                + Figures.percent(quota.usage());
    }

    private static String remark(@Nullable Trial trial, Site site) {
        return trial == null || trial.fits()
                ? ""
                : Figures.bytes(trial.size()) + " do not fit: " + site.shown(trial.answer());
    }
}
