package org.mailwhy.lab.fault;

import java.util.Map;

/** A fault of Postfix that lies in its parameters, made and mended by a reload. */
abstract class Reconfigured implements Fault<PostfixStage> {
    private Map<String, String> made = Map.of();

    /** Of main.cf, as long as the fault lasts. */
    abstract Map<String, String> parameters() throws Exception;

    @Override
    public void inject(PostfixStage stage) throws Exception {
        made = parameters();
        made.forEach(stage.server()::with);
        stage.server().reload();
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        made.keySet().forEach(stage.server()::without);
        stage.server().reload();
    }
}
