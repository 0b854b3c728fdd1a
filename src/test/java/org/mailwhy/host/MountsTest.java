package org.mailwhy.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MountsTest {
    private static final Mounts MOUNTS =
            Mounts.parse(
                    """
                    22 1 254:0 / / ro,relatime shared:1 - ext4 /dev/vda rw,discard
                    23 22 0:5 / /dev rw,nosuid - devtmpfs devtmpfs rw,size=4k
                    40 22 0:40 / /var/spool rw - tmpfs tmpfs rw,size=24576k
                    41 22 254:1 / /var/spool rw,relatime shared:9 master:1 - ext4 /dev/vdb ro,errors=remount-ro
                    42 22 0:42 / /srv/the\\040mail rw - xfs /dev/vdc rw
                    a line that is none
                    """);

    @Test
    void aPathBelongsToTheLongestMountPointAboveIt() {
        assertThat(MOUNTS.of("/var/log").point()).isEqualTo("/");
        assertThat(MOUNTS.of("/var/spool/postfix").point()).isEqualTo("/var/spool");
        assertThat(MOUNTS.of("/var/spool").point()).isEqualTo("/var/spool");
    }

    @Test
    void aLikeNamedNeighbourIsNotBelowTheMount() {
        assertThat(MOUNTS.of("/var/spoolers").point()).isEqualTo("/");
    }

    @Test
    void theLaterMountCoversTheEarlierOne() {
        assertThat(MOUNTS.of("/var/spool/postfix").readOnly()).isTrue();
    }

    @Test
    void readOnlyIsJudgedByTheSuperblock() {
        assertThat(MOUNTS.of("/etc").readOnly()).isFalse();
    }

    @Test
    void escapedSpacesAreRead() {
        assertThat(MOUNTS.of("/srv/the mail/box").point()).isEqualTo("/srv/the mail");
    }
}
