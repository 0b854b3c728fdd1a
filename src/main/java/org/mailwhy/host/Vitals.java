package org.mailwhy.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.mailwhy.Measurement.Machine;
import oshi.hardware.CentralProcessor;
import oshi.hardware.GlobalMemory;
import oshi.nativefree.SystemInfo;

/// Processor and memory, through the OSHI that reads the kernel's files and needs no native
/// library; its process table and lists of disks are left alone, they cost more than all the rest.
final class Vitals {
    /// Below this the tick counters of the kernel say nothing.
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Kernel kernel;
    private final CentralProcessor processor;
    private final GlobalMemory memory;
    private Instant since = Instant.EPOCH;
    private long[] ticks;
    private double usage;

    Vitals(InstantSource clock, Kernel kernel) {
        this.clock = clock;
        this.kernel = kernel;
        var hardware = new SystemInfo().getHardware();
        this.processor = hardware.getProcessor();
        this.memory = hardware.getMemory();
        this.ticks = new long[CentralProcessor.TickType.values().length];
    }

    /// The first usage is the mean since boot.
    Machine look() {
        return new Machine(
                usage(),
                Math.max(0, processor.getSystemLoadAverage(1)[0]),
                processor.getLogicalProcessorCount(),
                memory.getAvailable(),
                memory.getTotal(),
                memory.getVirtualMemory().getSwapUsed(),
                kernel.pressures(),
                kernel.oomKills());
    }

    private double usage() {
        Instant now = clock.instant();
        if (Duration.between(since, now).abs().compareTo(SHORTEST) >= 0) {
            long[] newest = processor.getSystemCpuLoadTicks();
            usage = Math.clamp(processor.getSystemCpuLoadBetweenTicks(ticks, newest), 0.0, 1.0);
            ticks = newest;
            since = now;
        }
        return usage;
    }
}
