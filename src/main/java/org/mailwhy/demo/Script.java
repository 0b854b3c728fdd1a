package org.mailwhy.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What a server does at each point of a session. Immutable.
///
/// @param listening false: connections are refused
public record Script(boolean listening, Map<Cue, Act> acts) {
    public Script {
        acts = Map.copyOf(acts);
    }

    /// What the client did.
    public enum Cue {
        CONNECT,
        EHLO,
        HELO,
        STARTTLS,
        MAIL,
        RCPT,
        RSET,
        QUIT,
        ANYTHING_ELSE;

        static Cue of(String command) {
            String verb = command.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(cue -> cue != CONNECT && cue.name().equals(verb))
                    .findFirst()
                    .orElse(ANYTHING_ELSE);
        }
    }

    /// A server that accepts, worded as Postfix does.
    public static Script healthy(String host) {
        Map<Cue, Act> acts = new EnumMap<>(Cue.class);
        acts.put(Cue.CONNECT, new Act.Say("220 " + host + " ESMTP Postfix (simulated)"));
        acts.put(
                Cue.EHLO,
                new Act.Say(
                        """
                        250-%s
                        250-PIPELINING
                        250-SIZE 10240000
                        250-ETRN
                        250-ENHANCEDSTATUSCODES
                        250 8BITMIME\
                        """
                                .formatted(host)));
        acts.put(Cue.HELO, new Act.Say("250 " + host));
        acts.put(Cue.STARTTLS, new Act.Say("502 5.5.2 Error: command not recognized"));
        acts.put(Cue.MAIL, new Act.Say("250 2.1.0 Ok"));
        acts.put(Cue.RCPT, new Act.Say("250 2.1.5 Ok"));
        acts.put(Cue.RSET, new Act.Say("250 2.0.0 Ok"));
        acts.put(Cue.QUIT, new Act.SayAndClose("221 2.0.0 Bye"));
        acts.put(Cue.ANYTHING_ELSE, new Act.Say("502 5.5.2 Error: command not recognized"));
        return new Script(true, acts);
    }

    /// Nobody listens.
    public static Script down() {
        return new Script(false, Map.of());
    }

    /// The same with another act at one point.
    public Script with(Cue cue, Act act) {
        Map<Cue, Act> changed = new EnumMap<>(Cue.class);
        changed.putAll(acts);
        changed.put(cue, act);
        return new Script(listening, changed);
    }

    /// The same with another answer at one point.
    public Script with(Cue cue, String reply) {
        return with(cue, new Act.Say(reply));
    }

    Act at(Cue cue) {
        return acts.getOrDefault(cue, new Act.Hang());
    }
}
