package org.mailwhy.lab.fault;

/** Nothing: ordinary mail. */
final class Healthy implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.nothing("250 .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        // nothing is wrong
    }

    @Override
    public void cure(Stage stage) throws Exception {
        // nothing was
    }
}
