package org.mailwhy.lab.fault;

import java.util.ArrayList;
import java.util.List;

/** Nothing: several clients send one message after the other. */
final class OrdinaryLoad implements Fault<Stage> {
    private static final int CLIENTS = 4;
    private static final int MESSAGES = 5;

    @Override
    public Truth truth() {
        return Truth.nothing("250 .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        // nothing is wrong
    }

    @Override
    public String provoke(Stage stage) throws Exception {
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            others.add(Thread.ofVirtual().start(() -> send(stage.port())));
        }
        for (Thread other : others) {
            other.join();
        }
        return Client.message(stage.port());
    }

    private static void send(int port) {
        for (int i = 0; i < MESSAGES; i++) {
            Client.message(port);
        }
    }

    @Override
    public void cure(Stage stage) throws Exception {
        // nothing was
    }
}
