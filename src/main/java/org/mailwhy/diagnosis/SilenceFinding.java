package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;

/// What it means that there was no reply. What the host shows explains a silence better than this.
final class SilenceFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        if (!(subject.observation() instanceof Unanswered unanswered)) {
            return Stream.empty();
        }
        String finding = finding(unanswered);
        return Evidences.of(Source.PROBE, finding, bits(unanswered, subject.phase()));
    }

    private static Map<Cause, Double> bits(Unanswered unanswered, Phase phase) {
        return switch (unanswered.silence()) {
            case REFUSED ->
                    Map.of(
                            Cause.UNREACHABLE,
                            8.0,
                            Cause.MAINTENANCE,
                            4.0,
                            Cause.OVERLOAD,
                            3.0,
                            Cause.SERVER_ERROR,
                            3.0);
            case NO_BANNER ->
                    Map.of(
                            Cause.UNREACHABLE,
                            8.0,
                            Cause.OVERLOAD,
                            5.0,
                            Cause.SERVER_ERROR,
                            3.0,
                            Cause.DISK_FULL,
                            4.0,
                            Cause.DEPENDENCY,
                            2.0,
                            Cause.MAINTENANCE,
                            3.0);
            case DROPPED ->
                    Map.of(
                            Cause.UNREACHABLE,
                            8.0,
                            Cause.MAINTENANCE,
                            4.0,
                            Cause.SERVER_ERROR,
                            3.0,
                            Cause.OVERLOAD,
                            3.0,
                            Cause.CONNECTION_LIMIT,
                            3.0,
                            Cause.DISK_FULL,
                            4.0);
            case TIMEOUT ->
                    beforeBanner(phase)
                            ? Map.of(
                                    Cause.UNREACHABLE,
                                    8.0,
                                    Cause.OVERLOAD,
                                    4.0,
                                    Cause.MAINTENANCE,
                                    3.0,
                                    Cause.SERVER_ERROR,
                                    3.0)
                            : Map.of(
                                    Cause.TIMEOUT,
                                    8.0,
                                    Cause.OVERLOAD,
                                    5.0,
                                    Cause.DEPENDENCY,
                                    4.0,
                                    Cause.DISK_FULL,
                                    4.0,
                                    Cause.SERVER_ERROR,
                                    3.0);
            case DNS -> Map.of(Cause.DNS, 10.0);
            case TLS -> Map.of(Cause.TLS, 10.0);
            case PROTOCOL -> Map.of(Cause.SERVER_ERROR, 7.0, Cause.UNREACHABLE, 4.0);
        };
    }

    private static boolean beforeBanner(Phase phase) {
        return phase == Phase.CONNECT || phase == Phase.BANNER || phase == Phase.UNKNOWN;
    }

    private static String finding(Unanswered unanswered) {
        String said =
                switch (unanswered.silence()) {
                    case REFUSED -> "the connection was refused";
                    case NO_BANNER -> "connected, but no greeting came";
                    case DROPPED -> "the connection was closed without a reply";
                    case TIMEOUT -> "no answer came in time";
                    case DNS -> "the name could not be resolved";
                    case TLS -> "the TLS handshake failed";
                    case PROTOCOL -> "what came was not SMTP";
                };
        String detail = Clean.line(unanswered.detail());
        return detail.isEmpty() ? said : said + ": " + detail;
    }
}
