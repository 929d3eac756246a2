package forthright.data.supplied;

import forthright.bank.Unit;
import forthright.data.RawTable;
import forthright.data.supplied.Given.Behind;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every figure that was supplied for one request. */
public record SuppliedFigures(List<SuppliedFigure> figures) {
    // Who is counted here is a person, so that as many people stand behind the figure as it says.
    private static final Set<Unit> PEOPLE = EnumSet.of(Unit.CHILDREN, Unit.CARE_LEAVERS, Unit.CARERS);

    public SuppliedFigures {
        figures = List.copyOf(figures);
    }

    /** Whether different people stand behind as many things counted. */
    public static boolean countsPeople(Unit unit) {
        return PEOPLE.contains(unit);
    }

    /** Figures of which a second one is a fault. */
    public static SuppliedFigures of(List<SuppliedFigure> supplied, Faults faults) {
        List<SuppliedFigure> told = supplied.stream()
                .filter(f -> !(f.given() instanceof Given.Awaited))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            for (SuppliedFigure earlier : told.subList(0, i)) {
                if (isSame(earlier, told.get(i))) {
                    faults.error(
                            told.get(i).place(),
                            "figure-twice",
                            "This figure is already supplied, at %s.".formatted(earlier.place()),
                            "Keep one of the two.");
                }
            }
        }
        List<SuppliedFigure> first = new ArrayList<>(told);
        // A blank row of an earlier sheet is answered by a later one.
        supplied.stream()
                .filter(f -> f.given() instanceof Given.Awaited)
                .filter(f -> told.stream().noneMatch(t -> isSame(t, f)))
                .forEach(first::add);
        return new SuppliedFigures(first);
    }

    private static boolean isSame(SuppliedFigure one, SuppliedFigure other) {
        return one.measure().equals(other.measure())
                && one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.label().equalsIgnoreCase(other.label());
    }

    /** What was supplied of the figures of one table. */
    public Supply of(List<AskedFigure> table) {
        List<SuppliedFigure> found =
                table.stream().flatMap(asked -> find(asked).stream()).toList();
        if (found.isEmpty() || found.stream().allMatch(f -> f.given() instanceof Given.Awaited)) {
            return found.isEmpty() ? new Supply.Nothing() : awaited(found);
        }
        if (found.size() < table.size() || found.stream().anyMatch(f -> f.given() instanceof Given.Awaited)) {
            return awaited(found);
        }
        SuppliedFigure first = found.getFirst();
        if (found.stream().allMatch(f -> f.given() instanceof Given.NotHeld)) {
            return new Supply.NotHeld(first.place());
        }
        if (found.stream().allMatch(f -> f.given() instanceof Given.NotRecorded)) {
            return new Supply.NotRecorded(first.place());
        }
        Optional<SuppliedFigure> unsaid =
                found.stream().filter(f -> !(f.given() instanceof Given.Count)).findFirst();
        return unsaid.<Supply>map(f -> new Supply.NotKnown(f.place()))
                .orElseGet(() -> new Supply.Counts(
                        new RawTable(
                                first.measure(),
                                table.stream().flatMap(this::cell).toList()),
                        first.place()));
    }

    /**
     * What was supplied of the groups by which a figure is divided.
     *
     * @param total the row of the whole figure, against which they are held
     */
    public Supply groups(List<AskedFigure> groups, AskedFigure total, Faults faults) {
        return new Grouped(groups, this, faults).against(total);
    }

    private static Supply awaited(List<SuppliedFigure> found) {
        List<Place> rows = found.stream()
                .filter(f -> f.given() instanceof Given.Awaited)
                .map(SuppliedFigure::place)
                .toList();
        return new Supply.Awaited(rows);
    }

    private Stream<RawTable.Cell> cell(AskedFigure asked) {
        return find(asked).stream()
                .map(SuppliedFigure::given)
                .filter(Given.Count.class::isInstance)
                .map(Given.Count.class::cast)
                .map(count ->
                        new RawTable.Cell(asked.list(), asked.code(), count.value(), behind(count, asked.unit())));
    }

    /** Where nobody said how many children a count is about, it may be one: then somebody must assess it. */
    static long behind(Given.Count count, Unit unit) {
        return switch (count.behind()) {
            case Behind.Children(long number) -> number;
            case Behind.NotSaid notSaid -> countsPeople(unit) ? count.value() : Math.min(count.value(), 1);
        };
    }

    private Optional<SuppliedFigure> find(AskedFigure asked) {
        return figures.stream().filter(asked::is).findFirst();
    }
}
