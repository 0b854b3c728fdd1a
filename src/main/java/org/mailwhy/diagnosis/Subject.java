package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Evidence;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Observation;
import org.mailwhy.Phase;
import org.mailwhy.Speaker;

/// A refusal with what was seen around it, as the findings read it.
///
/// @param observation null when there is only a reply to explain
/// @param reading null when there was no reply
/// @param byWords what the refusal alone speaks for
record Subject(
        @Nullable Observation observation,
        @Nullable Reading reading,
        Phase phase,
        Speaker speaker,
        Surroundings around,
        Posterior byWords) {

    /// A measurement and a refusal belong together within this time.
    static final Duration NEAR = Duration.ofSeconds(60);

    boolean admits(Cause cause) {
        return byWords.admits(cause);
    }

    boolean silent() {
        return observation instanceof Observation.Unanswered;
    }

    /// Whether these sources can see: else what they would show is unknown, not absent.
    boolean sees(String... sources) {
        return around.blind().stream()
                .noneMatch(failed -> List.of(sources).contains(failed.origin().source()));
    }

    Dialogue.Envelope envelope() {
        return observation == null ? Dialogue.Envelope.UNKNOWN : observation.dialogue().envelope();
    }

    Dialogue.Peer peer() {
        return observation == null ? Dialogue.Peer.UNKNOWN : observation.dialogue().peer();
    }

    boolean near(Instant at) {
        return observation != null
                && Duration.between(observation.at(), at).abs().compareTo(NEAR) <= 0;
    }

    /// Samples of the host that belong to the refusal, oldest first.
    List<HostSampled> samples() {
        return around.host().stream()
                .filter(sample -> near(sample.at()))
                .sorted(Comparator.comparing(HostSampled::at))
                .toList();
    }

    List<FileSystem> fileSystems() {
        return samples().stream().flatMap(sample -> sample.fileSystems().stream()).toList();
    }

    /// Limits of the server that refused, as far as it is known which one did.
    List<LimitsRead> limits() {
        return around.limits().stream()
                .filter(this::concerns)
                .sorted(Comparator.comparing(LimitsRead::instance))
                .toList();
    }

    private boolean concerns(LimitsRead limits) {
        String software = speaker.software();
        return ofThisServer(limits.instance())
                && (software == null || software.equals(limits.software()));
    }

    /// Whether an instance of this host is the server under watch.
    boolean ofThisServer(String instance) {
        String watched = around.server() == null ? null : around.server().instance();
        return watched == null || watched.equals(instance);
    }

    /// A measurement that explains the refusal when the refusal admits its cause; else it only
    /// stands beside.
    Evidence physical(
            Cause cause, Evidence.Source source, String finding, @Nullable Measured measured) {
        boolean explains = admits(cause);
        return new Evidence(
                cause, explains ? Bits.PROOF : Bits.HINT, source, finding, measured, explains);
    }
}
