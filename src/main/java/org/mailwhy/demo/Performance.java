package org.mailwhy.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailwhy.demo.Script.Cue;

/// A script that is being played: it remembers how often each cue came.
final class Performance {
    private final Script script;
    private final Map<Cue, Integer> times = new ConcurrentHashMap<>();

    Performance(Script script) {
        this.script = script;
    }

    Act next(Cue cue) {
        int time = times.merge(cue, 1, Integer::sum);
        Act act = script.at(cue);
        if (act instanceof Act.AtFirst(int refusals, Act refusal, Act then)) {
            return time <= refusals ? refusal : then;
        }
        return act;
    }
}
