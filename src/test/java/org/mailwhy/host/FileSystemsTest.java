package org.mailwhy.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.Role;

class FileSystemsTest {
    private static final Path MOUNTINFO = Path.of("/proc/self/mountinfo");
    private static final WatchedPath DEAD = new WatchedPath(Path.of("/srv/nfs"), Role.STORE);
    private static final WatchedPath ALIVE = new WatchedPath(Path.of("/tmp"), Role.TMP);

    @Test
    @Timeout(30)
    void aFileSystemThatDoesNotAnswerHoldsUpNeitherTheOthersNorTheNextLook() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        FileSystems fileSystems =
                new FileSystems(
                        MOUNTINFO,
                        Duration.ofSeconds(1),
                        (watched, mounts) -> {
                            if (watched.equals(DEAD) && asked.incrementAndGet() == 1) {
                                await(answer);
                            }
                            return measured(watched, mounts);
                        });

        for (int look = 0; look < 3; look++) {
            FileSystems.Seen seen = fileSystems.look(List.of(DEAD, ALIVE));
            assertThat(seen.troubles())
                    .singleElement()
                    .returns("its file system does not answer", FileSystems.Trouble::problem);
            assertThat(seen.fileSystems()).extracting(FileSystem::path).doesNotContain("/srv/nfs");
        }
        assertThat(asked).hasValue(1);

        answer.countDown();
        while (!fileSystems.look(List.of(DEAD)).troubles().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(asked).hasValueGreaterThanOrEqualTo(1);
    }

    @Test
    void aFolderThatMayNotBeEnteredIsSaidWithItsRemedy() throws Exception {
        FileSystems fileSystems =
                new FileSystems(
                        MOUNTINFO,
                        Duration.ofSeconds(20),
                        (watched, _) -> {
                            throw new AccessDeniedException(watched.path().toString());
                        });

        assertThat(fileSystems.look(List.of(DEAD)).troubles())
                .singleElement()
                .satisfies(trouble -> {
                    assertThat(trouble.problem()).isEqualTo("may not be looked at");
                    assertThat(trouble.remedy()).startsWith("setfacl -m u:").endsWith("/srv/nfs");
                });
    }

    private static FileSystem measured(WatchedPath watched, Mounts mounts) {
        String path = watched.path().toString();
        return new FileSystem(path, watched.role(), mounts.of(path).point(), 1, 2, 3, false);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
