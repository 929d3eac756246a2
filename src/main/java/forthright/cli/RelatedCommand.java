package forthright.cli;

import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.letters.Related;
import forthright.law.Aggregation;
import forthright.law.files.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi related}: requests that may have to be costed together. */
@Command(
        name = "related",
        header = "Shows requests near to one in time that may come from the same person or campaign.",
        description = {
            "",
            "Names and addresses are compared while the command runs; none is printed or written. Whether requests",
            "are added up is for a person to decide."
        },
        footer = {"", "Example: foi related cases/FOI746230783"})
final class RelatedCommand implements Callable<Integer> {
    @Mixin
    RequestOption request = new RequestOption();

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        RequestSource source = request.source(foi.in, here, spec.commandLine().getErr());
        Order order = request.order(source, null, "");
        Related.Found found = new Related(here).to(order);
        found.unread().forEach(why -> spec.commandLine().getErr().println("Not compared: " + why));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(json(found));
        } else {
            print(found, out);
        }
        return ExitCode.DONE.number();
    }

    private static void print(Related.Found found, PrintWriter out) {
        if (found.others().isEmpty()) {
            out.println("No other request near %s seems to come from the same person or campaign."
                    .formatted(found.received()));
            return;
        }
        out.println("To be looked at: near this request, of %s, came".formatted(found.received()));
        found.others()
                .forEach(other -> out.println("  %s  %s, %s"
                        .formatted(other.received(), other.shownAs(), String.join(" and ", signs(other)))));
        out.println();
        out.println(
                found.addsUp()
                        ? "All within sixty consecutive working days. Where they ask for the same or similar information, %s lets a person decide to add up what they cost."
                                .formatted(Aggregation.CITATION)
                        : "Nothing in the law as this program knows it adds up what requests cost under %s: only a person can say whether they belong together."
                                .formatted(found.regime().act()));
    }

    private static List<String> signs(Related.Other other) {
        String wording = "%d%% of its wording is the same".formatted(other.wording());
        return other.samePerson() ? List.of("the same name or address", wording) : List.of(wording);
    }

    private static String json(Related.Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "forthright/related/1");
        json.put("regime", found.regime().word());
        json.put("received", found.received().toString());
        json.put("addsUp", found.addsUp());
        json.put(
                "others",
                found.others().stream()
                        .map(other -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("case", other.shownAs());
                            one.put("received", other.received().toString());
                            one.put("samePerson", other.samePerson());
                            one.put("sameWording", other.wording());
                            return one;
                        })
                        .toList());
        json.put("unread", found.unread());
        return Json.write(json);
    }
}
