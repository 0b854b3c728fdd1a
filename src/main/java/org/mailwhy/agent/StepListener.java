package org.mailwhy.agent;

import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;

/// Told of each step on the engine's thread, at once: it must neither block nor throw.
public interface StepListener {
    void seen(Batch batch, Step step, Situation situation);
}
