package exams;

import harness.Proc;
import harness.Server;
import java.io.IOException;

/** CPU seconds so far: of the server, of PostgreSQL, of this load, of everything on the machine. */
public record Cpu(double jvm, double postgres, double load, double machine) {
    public static Cpu read(Server server) throws IOException {
        return new Cpu(
                Proc.cpu(server.pid()),
                Proc.cpuOfFamily(server.postgresPid()),
                Proc.cpu(ProcessHandle.current().pid()),
                Proc.cpuOfMachine());
    }

    public Cpu minus(Cpu before) {
        return new Cpu(jvm - before.jvm, postgres - before.postgres, load - before.load, machine - before.machine);
    }

    /** Shares of the machine's cores over so many seconds. */
    public String describe(double seconds) {
        var cores = Runtime.getRuntime().availableProcessors() * seconds / 100;
        return "CPU of %d cores: server %.1f %%, PostgreSQL %.1f %%, load %.1f %%, others %.1f %%.\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        jvm / cores,
                        postgres / cores,
                        load / cores,
                        Math.max(0, machine - jvm - postgres - load) / cores);
    }
}
