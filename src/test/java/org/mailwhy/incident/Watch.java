package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Change;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Question;

/** An engine under watch, and all that it said. */
final class Watch {
    static final AlertRule RULE =
            new AlertRule(
                    "ops",
                    EnumSet.allOf(Cause.class),
                    EnumSet.of(Direction.GIVEN, Direction.PROBE),
                    Duration.ZERO,
                    1,
                    Duration.ZERO);

    final WordJudge judge = new WordJudge();
    final Engine engine;
    final List<Judged> judged = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final List<Minute> minutes = new ArrayList<>();
    final Map<String, String> claimed = new HashMap<>();

    private final List<Question> asked = new ArrayList<>();

    /** False: nobody answers. */
    boolean answering = true;

    Watch() {
        this(new EngineOptions(List.of(RULE), 5));
    }

    Watch(EngineOptions options) {
        this(options, Resume.NOTHING);
    }

    Watch(EngineOptions options, Resume resume) {
        engine = new Engine(options, judge, resume);
        tell(0, Facts.configured(0), Facts.limits(0));
    }

    /** Tells the engine at so many seconds after the start, and lets the moment pass. */
    Watch tell(double at, Fact... facts) {
        return tell(Facts.at(at), Arrays.asList(facts)).tell(Facts.at(at + 0.02), List.of());
    }

    /** Before it, whoever was asked says that he has nothing to tell. */
    Watch tell(Instant now, List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        asked.forEach(question -> all.add(Facts.answered(now, question)));
        asked.clear();
        all.addAll(facts);
        Step step = engine.step(new Batch(now, all, List.of()));
        if (answering) {
            asked.addAll(step.questions());
        }
        judged.addAll(step.judged());
        changes.addAll(step.changes());
        notices.addAll(step.notices());
        questions.addAll(step.questions());
        minutes.addAll(step.minutes());
        claimed.putAll(step.claimed());
        return this;
    }

    /** Lets time pass, a batch every ten seconds. */
    Watch idle(double from, double to) {
        for (double at = from; at <= to; at += 10) {
            tell(at);
        }
        return this;
    }

    List<String> changeLabels() {
        return changes.stream().map(Change::label).toList();
    }

    List<String> noticeLabels() {
        return notices.stream().map(Notice::change).toList();
    }

    List<Incident> open() {
        return engine.situation().open();
    }

    Incident onlyOpen() {
        assertThat(open()).hasSize(1);
        return open().getFirst();
    }
}
