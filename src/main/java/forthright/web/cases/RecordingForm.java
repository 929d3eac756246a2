package forthright.web.cases;

import forthright.bank.Recording.Way;
import forthright.drafting.Unrecorded;
import forthright.drafting.desk.Decisions;
import forthright.law.files.FaultsException;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** How the council holds what was asked about, and how long somebody reads for it: said once here, and known for every request. */
public record RecordingForm(Clerk clerk) {
    private static final String FREE_TEXT = "free-text";
    private static final String NOT_RECORDED = "not-recorded";
    private static final int A_DAY = 480;

    /** The form, filled in. */
    public Room taken() {
        return asked -> clerk.ofCase(asked, hand -> take(asked, hand));
    }

    private Said take(Asked asked, InHand hand) {
        Form form = asked.form();
        Optional<Unrecorded> what = hand.draft().asking().unrecorded().stream()
                .filter(each -> id(each).equals(form.text("what")))
                .findFirst();
        if (what.isEmpty()) {
            asked.session().tell("This is recorded already.");
            return new Said.SeeOther(hand.address("decide"));
        }
        String id = id(what.get());
        Problems problems = Problems.none();
        SequencedMap<String, Object> way = way(what.get(), form, problems);
        problems.needs(id + "-by", form.text("by"), "Enter your name or post");
        if (problems.any()) {
            return new DecideRoom(clerk).show(asked, problems);
        }
        asked.session().isOf(form.text("by"));
        try {
            new Decisions(clerk.desk(), hand.open(), clerk.today())
                    .isHeld(hand.reply().council().id(), what.get(), way, form.text("by"), form.text("seen-recording"));
        } catch (FaultsException e) {
            return new DecideRoom(clerk).show(asked, problems.all(id + "-as", e.faults()));
        }
        asked.session().tell("It is recorded for this council, and the reply is drafted again.");
        return new Said.SeeOther(hand.address("decide"));
    }

    private static SequencedMap<String, Object> way(Unrecorded what, Form form, Problems problems) {
        String id = id(what);
        SequencedMap<String, Object> way = new LinkedHashMap<>();
        String as = what.known().isPresent() ? FREE_TEXT : form.text("as");
        switch (as) {
            case NOT_RECORDED -> {
                way.put("as", NOT_RECORDED);
                if (!form.text("instead").isEmpty()) {
                    way.put("instead", form.text("instead"));
                }
            }
            case FREE_TEXT -> {
                String minutes = form.text("minutes");
                problems.needs(id + "-where", form.text("where"), "Say in which box or record it stands");
                problems.needs(id + "-read", form.text("read"), "Choose the records that somebody would have to read");
                boolean timed = isTimed(minutes);
                if (!timed && (!minutes.isEmpty() || what.known().isPresent())) {
                    problems.at(id + "-minutes", "Enter the minutes for one record, from 1 to %d".formatted(A_DAY));
                }
                if (!minutes.isEmpty()) {
                    problems.needs(
                            id + "-sampled",
                            form.text("sampled"),
                            "Say how many records were read and timed, and when");
                }
                way.put("as", FREE_TEXT);
                way.put("where", form.text("where"));
                what.known().filter(known -> !known.heading().isEmpty()).ifPresent(known -> {
                    way.put("heading", known.heading());
                    way.put("relation", known.relation().word());
                });
                way.put("read", form.text("read"));
                if (timed) {
                    way.put("minutes-each", Integer.valueOf(minutes));
                    way.put("sampled", form.text("sampled"));
                }
            }
            default -> problems.at(id + "-as", "Say how it is held");
        }
        return way;
    }

    private static boolean isTimed(String minutes) {
        return minutes.matches("[1-9][0-9]{0,2}") && Integer.parseInt(minutes) <= A_DAY;
    }

    Values values(InHand hand, Asked asked, Problems problems) {
        List<Unrecorded> open = hand.draft().asking().unrecorded();
        List<String> measures = hand.draft().asking().measures();
        String state = new Decisions(clerk.desk(), hand.open(), clerk.today())
                .stateOfRecording(hand.reply().council().id());
        return new Values()
                .flag("has-unrecorded", !open.isEmpty())
                .text("seen-recording", state)
                .text("recording-address", hand.address("recording"))
                .group(
                        "unrecorded",
                        open.stream()
                                .map(each -> one(each, measures, asked, problems))
                                .toList());
    }

    private static Values one(Unrecorded what, List<String> measures, Asked asked, Problems problems) {
        String id = id(what);
        boolean tried = problems.any() && asked.form().text("what").equals(id);
        Problems own = tried ? problems : Problems.none();
        Form form = tried ? asked.form() : Form.EMPTY;
        String where = tried
                ? form.text("where")
                : what.known().map(Way.InFreeText::where).orElse("");
        String read = tried
                ? form.text("read")
                : what.known().map(Way.InFreeText::read).orElse("");
        return new Values()
                .text("what-id", id)
                .text("what-name", what.name())
                .flag("what-is-new", what.known().isEmpty())
                .flag("as-free-text", form.text("as").equals(FREE_TEXT))
                .flag("as-not-recorded", form.text("as").equals(NOT_RECORDED))
                .group(
                        "read-options",
                        measures.stream()
                                .map(each -> new Values().text("option", each).flag("option-chosen", each.equals(read)))
                                .toList())
                .all(own.field("as", id + "-as", ""))
                .all(own.field("where", id + "-where", where))
                .all(own.field("read", id + "-read", ""))
                .all(own.field("minutes", id + "-minutes", form.text("minutes")))
                .all(own.field("sampled", id + "-sampled", form.text("sampled")))
                .all(own.field("instead", id + "-instead", form.text("instead")))
                .all(own.field(
                        "held-by",
                        id + "-by",
                        tried ? form.text("by") : asked.session().who()));
    }

    /** What tells it from the others, as the name of a field. */
    private static String id(Unrecorded what) {
        return "r-%s-%s".formatted(what.section(), what.id().replace('.', '-'));
    }
}
