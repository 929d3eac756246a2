package forthright.drafting;

import forthright.bank.Assessment;
import forthright.bank.Council;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.Explained.Licence;
import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.reply.Reply;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The assessments on which figures are withheld, each where a named person wrote it down. */
final class Licences {
    private final Reply reply;
    private final List<Licence> all;

    Licences(Reply reply) {
        this.reply = reply;
        this.all = all(reply.council());
    }

    /** Those of one question: of its own figures, and of the rows that answer it in another question's table. */
    List<Licence> of(Answer answer) {
        QuestionId id = answer.question().id();
        Stream<Cell> own = answer.contents().stream().flatMap(Licences::cells);
        Stream<Cell> rows = reply.answers().stream()
                .flatMap(other -> other.contents().stream())
                .filter(Content.Table.class::isInstance)
                .flatMap(table -> ((Content.Table) table).rows().stream())
                .filter(row -> row.answers().stream().anyMatch(a -> a.question().equals(id)))
                .flatMap(row -> row.cells().stream());
        List<Assessment> used = Stream.concat(own, rows)
                .flatMap(Licences::assessment)
                .distinct()
                .toList();
        return all.stream()
                .filter(licence -> used.contains(licence.assessment()))
                .toList();
    }

    private static Stream<Cell> cells(Content content) {
        return switch (content) {
            case Content.Figure figure -> Stream.of(figure.cell());
            case Content.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Assessment> assessment(Cell cell) {
        return switch (cell) {
            case Cell.Identifying(Assessment assessment) -> Stream.of(assessment);
            case Cell.Complementary(Assessment protects) -> Stream.of(protects);
            case Cell.Shown shown -> Stream.empty();
            case Cell.NotAssessed notAssessed -> Stream.empty();
            case Cell.NotCovered notCovered -> Stream.empty();
            case Cell.NotRecorded notRecorded -> Stream.empty();
        };
    }

    /** The council's assessments stand in the order of their file. */
    private static List<Licence> all(Council council) {
        String shownAs = "councils/%s/assessments.yaml".formatted(council.id());
        List<Place> places = places(council, shownAs);
        List<Licence> all = new ArrayList<>();
        for (int i = 0; i < council.assessments().size(); i++) {
            Place place = i < places.size() ? places.get(i) : Place.of(shownAs);
            all.add(new Licence(place, council.assessments().get(i)));
        }
        return all;
    }

    private static List<Place> places(Council council, String shownAs) {
        return YamlReader.read(council.folder().resolve("assessments.yaml"), shownAs, new Faults()).stream()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(node ->
                        Stream.ofNullable(((Node.Mapping) node).entries().get("assessments")))
                .flatMap(entry -> entry.value() instanceof Node.Listing(var place, List<Node> items)
                        ? items.stream()
                        : Stream.empty())
                .map(Node::place)
                .toList();
    }
}
