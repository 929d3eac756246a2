package forthright.web.library;

import forthright.decision.tables.RuleSentences.Told;
import forthright.drafting.Checker;
import forthright.drafting.RulesTold;
import forthright.drafting.TestRun;
import forthright.drafting.TestRun.Asked;
import forthright.drafting.TestRun.Result;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Impact;
import forthright.drafting.issuing.ImpactReport;
import forthright.law.files.Fault;
import forthright.reply.Values;
import forthright.web.cases.Clerk;
import forthright.web.http.Room;
import forthright.web.look.FaultShown;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import java.util.List;
import java.util.Optional;

/** Every rule as a plain sentence; whether all files are in order, whether the cases hold, and what a change would do. */
public record RulesRoom(Clerk clerk) {
    /** The rules. */
    public Room all() {
        return asked -> {
            List<Told> rules = RulesTold.sentences(here(), List.of());
            List<String> files =
                    rules.stream().map(told -> told.place().file()).distinct().toList();
            Values values = new Values()
                    .text("count", String.valueOf(rules.size()))
                    .group(
                            "tables",
                            new Tables(here())
                                    .all().stream()
                                            .map(name -> new Values().text("table", name))
                                            .toList())
                    .group(
                            "files",
                            files.stream().map(file -> file(file, rules)).toList());
            return clerk.page(new Page("rules", "Rules", Area.RULES, values), asked);
        };
    }

    private static Values file(String file, List<Told> rules) {
        return new Values()
                .text("file", file)
                .group(
                        "sentences",
                        rules.stream()
                                .filter(told -> told.place().file().equals(file))
                                .map(told -> new Values().text("sentence", told.sentence()))
                                .toList());
    }

    /** Whether all files are in order. */
    public Room check() {
        return asked -> {
            List<Fault> faults = new Checker(here(), clerk.today()).check(List.of());
            Values values = new Values()
                    .flag("none", faults.isEmpty())
                    .flag("some", !faults.isEmpty())
                    .group("faults", faults.stream().map(FaultShown::of).toList());
            return clerk.page(new Page("checked", "Check of all files", Area.RULES, values), asked);
        };
    }

    /** Whether the cases beside rules and queries hold. */
    public Room test() {
        return asked -> {
            TestRun run = TestRun.of(here(), List.of(), new Asked(false, false), clerk.today());
            List<Result> failed =
                    run.results().stream().filter(result -> !result.passed()).toList();
            Values values = new Values()
                    .text("hold", String.valueOf(run.results().size() - failed.size()))
                    .text("fail", String.valueOf(failed.size()))
                    .flag("some", !failed.isEmpty())
                    .group(
                            "failed",
                            failed.stream()
                                    .map(result -> new Values()
                                            .text("name", result.name())
                                            .text("place", result.place().toString())
                                            .text("said", result.said()))
                                    .toList());
            return clerk.page(new Page("tested", "Cases of the rules", Area.RULES, values), asked);
        };
    }

    /** Which issued replies the edited files would have answered otherwise. */
    public Room impact() {
        return asked -> {
            ImpactReport report = new Impact(here(), here(), clerk.today(), Optional.empty()).report();
            Values values = new Values()
                    .text("in-words", report.inWords())
                    .flag("some", !report.changed().isEmpty())
                    .group(
                            "changed",
                            report.changed().stream()
                                    .map(changed -> new Values()
                                            .text("reference", changed.reference())
                                            .group(
                                                    "questions",
                                                    changed.questions().stream()
                                                            .map(question -> new Values()
                                                                    .text("id", question.id())
                                                                    .text("before", question.before())
                                                                    .text("after", question.after())
                                                                    .text("words", question.words()))
                                                            .toList()))
                                    .toList());
            return clerk.page(new Page("impact", "What a change would do", Area.RULES, values), asked);
        };
    }

    private Workspace here() {
        return clerk.desk().workspace();
    }
}
