package org.mailwhy.lab.fault;

/** Nothing: a reload refuses nobody. */
final class Reload implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.nothing("250 .*");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.server().reload();
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // nothing was
    }
}
