package forthright.cli;

import forthright.drafting.health.Health;
import forthright.drafting.health.Health.State;
import forthright.drafting.health.Health.Told;
import forthright.law.files.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi doctor}: what around the program is as it should be, and what is not. */
@Command(
        name = "doctor",
        header = "Whether Java, database, fonts, folders, bank holidays, version and data are as they should be.",
        description = {"", "Nothing is changed. Exit code 1: something does not work."},
        footer = {"", "Example: foi doctor"})
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print it as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Told> told = Health.of(workspace.open(), Today.get());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(json(told));
        } else {
            told.forEach(each -> print(each, out));
        }
        out.flush();
        boolean wrong = told.stream().anyMatch(each -> each.state() == State.WRONG);
        return (wrong ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private static void print(Told each, PrintWriter out) {
        out.println("  %-6s %-14s %s".formatted(word(each.state()), each.name(), each.what()));
        if (!each.remedy().isEmpty()) {
            out.println("  %-21s %s".formatted("", each.remedy()));
        }
    }

    private static String json(List<Told> told) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "forthright/doctor/1");
        all.put(
                "told",
                told.stream()
                        .map(each -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("name", each.name());
                            one.put("state", word(each.state()));
                            one.put("what", each.what());
                            one.put("remedy", each.remedy());
                            return (Object) one;
                        })
                        .toList());
        return Json.write(all);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.UK);
    }
}
