package org.mailwhy.lab.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The process has no time left for its clients. */
final class HarakaOverloaded implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, "421 Too busy.*");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.server().withPlugin("toobusy");
        stage.server()
                .withPlugin(
                        "busy",
                        """
                        const fs = require('node:fs')
                        exports.register = function () {
                            setInterval(() => {
                                const end = Date.now() + 400
                                while (fs.existsSync('%s') && Date.now() < end);
                            }, 450).unref()
                        }
                        """
                                .formatted(work(stage)));
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        Files.createFile(work(stage));
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        Files.delete(work(stage));
    }

    private static Path work(HarakaStage stage) {
        return stage.server().config().resolve("work");
    }
}
