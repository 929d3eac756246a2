package forthright.web.cases;

import forthright.drafting.Wanted;
import forthright.drafting.desk.Decider;
import forthright.drafting.desk.Decisions;
import forthright.drafting.desk.OpenCase;
import forthright.law.files.FaultsException;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** Figures that a service gave: true counts, however small, since what may be shown of them is looked at afterwards. */
public record FiguresForm(Clerk clerk) {
    private static final Set<String> WORDS = Set.of("not held", "not recorded", "unknown");

    /** The form, filled in. */
    public Room taken() {
        return asked -> clerk.ofCase(asked, hand -> take(asked, hand));
    }

    private Said take(Asked asked, InHand hand) {
        OpenCase open = hand.open();
        Form form = asked.form();
        Problems problems = Problems.none();
        List<SequencedMap<String, Object>> given = given(hand.draft().asking().wanted(), form, problems);
        problems.needs("figures-by", form.text("by"), "Enter the name of whoever gave the figures");
        problems.needs("figures-reason", form.text("reason"), "Say how the figures were given and checked");
        if (given.isEmpty() && !problems.any()) {
            problems.at("f0-value", "Enter at least one figure");
        }
        if (problems.any()) {
            return new DecideRoom(clerk).show(asked, problems);
        }
        try {
            new Decisions(clerk.desk(), open, clerk.today())
                    .areGiven(
                            given, new Decider(form.text("by"), clerk.today(), form.text("reason")), form.text("seen"));
        } catch (FaultsException e) {
            return new DecideRoom(clerk).show(asked, problems.all("f0-value", e.faults()));
        }
        asked.session().tell("The figures are in, and the reply is drafted again.");
        return new Said.SeeOther(hand.address("decide"));
    }

    private static List<SequencedMap<String, Object>> given(List<Wanted> wanted, Form form, Problems problems) {
        List<SequencedMap<String, Object>> given = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String value = form.text("f" + i + "-value");
            String children = form.text("f" + i + "-children");
            boolean first = isFigure(value, "f" + i + "-value", problems);
            boolean second = isFigure(children, "f" + i + "-children", problems);
            if (first && second && !value.isEmpty()) {
                given.add(figure(wanted.get(i), value, children));
            }
        }
        return given;
    }

    private static boolean isFigure(String typed, String field, Problems problems) {
        boolean right = typed.isEmpty() || typed.matches("[0-9]{1,9}") || WORDS.contains(typed);
        if (!right) {
            problems.at(field, "Enter a whole number without commas, or: not held, not recorded, unknown");
        }
        return right;
    }

    private static SequencedMap<String, Object> figure(Wanted wanted, String value, String children) {
        SequencedMap<String, Object> figure = new LinkedHashMap<>();
        figure.put("question", wanted.question());
        figure.put("measure", wanted.measure());
        figure.put("from", wanted.from());
        figure.put("to", wanted.to());
        if (!wanted.category().isEmpty()) {
            figure.put("category", wanted.category());
        }
        figure.put("value", value);
        if (!children.isEmpty()) {
            figure.put("children", children);
        }
        return figure;
    }

    Values values(InHand hand, Asked asked, Problems problems) {
        List<Wanted> wanted = hand.draft().asking().wanted();
        Form form = asked.form();
        return new Values()
                .flag("has-wanted", !wanted.isEmpty())
                .text("figures-address", hand.address("figures"))
                .group(
                        "wanted",
                        IntStream.range(0, wanted.size())
                                .mapToObj(i -> one(i, wanted.get(i), form, problems))
                                .toList())
                .all(problems.field("figures-by", "figures-by", form.text("by")))
                .all(problems.field("figures-reason", "figures-reason", form.whole("reason")));
    }

    private static Values one(int i, Wanted wanted, Form form, Problems problems) {
        String value = "f" + i + "-value";
        String children = "f" + i + "-children";
        return new Values()
                .text("value-id", value)
                .text("children-id", children)
                .text("wanted-question", wanted.question())
                .text("wanted-unit", wanted.unit())
                .text("wanted-measure", wanted.measure())
                .text("wanted-category", wanted.category())
                .flag("wanted-has-category", !wanted.category().isEmpty())
                .text("wanted-days", Days.inWords(wanted.from(), wanted.to()))
                .flag("wanted-things", wanted.things())
                .all(problems.field("value", value, form.text(value)))
                .all(problems.field("children", children, form.text(children)));
    }
}
