package org.mailwhy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailwhy.agent.StepListener;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;
import org.mailwhy.json.Recording;

/// Writes what the watchers report, for `mailwhy replay`. A file that cannot be written ends the
/// recording, not the watch.
final class Recorder implements StepListener {
    private static final Logger LOG = System.getLogger(Recorder.class.getName());

    private final Path file;
    private final PrintWriter out;
    private boolean failed;

    Recorder(Path file) throws IOException {
        this.file = file;
        this.out = new PrintWriter(Files.newBufferedWriter(file));
    }

    @Override
    public void seen(Batch batch, Step step, Situation situation) {
        if (failed) {
            return;
        }
        out.println(Recording.line(batch));
        failed = out.checkError();
        if (failed) {
            LOG.log(Level.ERROR, "the recording ends: {0} cannot be written", file);
            out.close();
        }
    }
}
