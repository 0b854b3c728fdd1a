package org.mailwhy.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromFileTest {
    @TempDir Path folder;

    @Test
    void theValueIsMadeAnewWhenTheFileHasChanged() throws Exception {
        Path file = folder.resolve("resolv.conf");
        AtomicInteger made = new AtomicInteger();
        FromFile<Integer> value = new FromFile<>(file, made::incrementAndGet);

        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
        Files.createFile(file);
        assertThat(value.get()).isEqualTo(2);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(value.get()).isEqualTo(3);
        assertThat(value.get()).isEqualTo(3);
        Files.delete(file);
        assertThat(value.get()).isEqualTo(4);
    }
}
