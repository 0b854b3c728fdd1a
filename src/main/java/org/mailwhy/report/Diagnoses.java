package org.mailwhy.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.diagnosis.Surroundings;

/// Judges each kind of refusal once: replies that differ only in addresses, ids and long numbers
/// have the same cause.
public final class Diagnoses {
    private static final int KINDS = 2_000;

    /// A provider that is none of the list.
    private static final String OTHER = "other";

    /// An id is at least so long; a shorter word with a digit may be a provider's own code.
    private static final int ID = 10;

    private final Diagnostician diagnostician;
    private final Map<Kind, Judged> known = new Newest<>(KINDS);
    private final Map<String, String> providers = new Newest<>(KINDS);

    public Diagnoses(Diagnostician diagnostician) {
        this.diagnostician = diagnostician;
    }

    private record Kind(
            int code, @Nullable EnhancedCode enhanced, Phase phase, Speaker speaker, String text) {}

    /// @param provider by the words alone
    private record Judged(Diagnosis diagnosis, String provider) {}

    /// By its own words.
    public Diagnosis of(Refused refused) {
        Diagnosis like = judged(refused).diagnosis;
        return new Diagnosis(
                refused.reply(),
                like.verdict(),
                like.speaker(),
                like.causes(),
                like.evidence(),
                like.advice());
    }

    /// With what the server itself logged near it.
    Diagnosis of(Refused refused, Surroundings around) {
        return diagnostician.judge(refused, around);
    }

    /// Null for what is given: the other side is a client then.
    public @Nullable String provider(Refused refused) {
        return switch (refused.dialogue().direction()) {
            case RECEIVED -> {
                Peer peer = refused.dialogue().peer();
                String byName =
                        peer.name() == null
                                ? OTHER
                                : providers.computeIfAbsent(
                                        peer.name(), _ -> diagnostician.provider(peer, null));
                yield byName.equals(OTHER) ? judged(refused).provider : byName;
            }
            case GIVEN, PROBE -> null;
        };
    }

    private Judged judged(Refused refused) {
        Kind exact = kind(refused, refused.reply().text());
        Judged judged = known.get(exact);
        if (judged != null) {
            return judged;
        }
        Kind shape = kind(refused, shape(refused.reply().text()));
        Judged like = known.get(shape);
        if (like != null) {
            return like;
        }
        Diagnosis diagnosis = diagnostician.judge(refused, Surroundings.NONE);
        Judged fresh = new Judged(diagnosis, diagnostician.provider(Peer.UNKNOWN, refused.reply()));
        // a time to wait is a number that counts
        known.put(diagnosis.advice().retryAfter() == null ? shape : exact, fresh);
        return fresh;
    }

    private static Kind kind(Refused refused, String text) {
        Dialogue dialogue = refused.dialogue();
        Reply reply = refused.reply();
        return new Kind(reply.code(), reply.enhanced(), dialogue.phase(), dialogue.speaker(), text);
    }

    static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length() + 1);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n') {
                addWord(shape, text, start, end);
                shape.append(' ');
                start = end + 1;
            }
        }
        return shape.toString();
    }

    private static void addWord(StringBuilder shape, String text, int from, int to) {
        boolean digit = false;
        int dots = 0;
        int colons = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                shape.append('@');
                return;
            }
            digit |= c >= '0' && c <= '9';
            dots += c == '.' ? 1 : 0;
            colons += c == ':' ? 1 : 0;
        }
        boolean address = dots >= 3 || colons >= 2;
        if (digit && (to - from >= ID || address) && !isLink(text, from, to, colons)) {
            shape.append('#');
        } else {
            shape.append(text, from, to);
        }
    }

    private static boolean isLink(String text, int from, int to, int colons) {
        return colons > 0 && text.indexOf("://", from, to) >= 0;
    }

    private static final class Newest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int limit;

        Newest(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
        }
    }
}
