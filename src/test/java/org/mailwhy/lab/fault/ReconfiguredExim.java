package org.mailwhy.lab.fault;

import java.util.Map;

/** A fault of Exim that lies in its options, made and mended by a reload. */
abstract class ReconfiguredExim implements Fault<EximStage> {
    private Map<String, String> made = Map.of();

    /** Main options, as long as the fault lasts. */
    abstract Map<String, String> options() throws Exception;

    /** What `check_fault` does before anything is accepted, for an option to name it. */
    String acl() {
        return "";
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        stage.server().withAcls("check_fault:\n" + acl() + "  accept\n");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        made = options();
        made.forEach(stage.server()::with);
        stage.server().reload();
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        made.keySet().forEach(stage.server()::without);
        stage.server().reload();
    }
}
