package forthright.data.supplied;

import forthright.data.supplied.Given.Behind;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.sheets.CsvCell;
import java.util.Locale;

/** Reads what stands in the place of a figure. What cannot be read is noted without a word of what stands there. */
public final class GivenReader {
    private static final String REMEDY =
            "Write a whole number in digits, 0 where there were none, or: not held, not recorded, unknown.";

    private final Place place;
    private final Faults faults;

    /** Reads at a place. */
    public GivenReader(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    /**
     * One figure.
     *
     * @param children how many different children stand behind it; blank or "unknown" where nobody says
     */
    public Given read(String value, String children) {
        return switch (word(value)) {
            case "" -> {
                if (!children.isBlank()) {
                    fault("missing-value", "The number of children stands here without the figure itself.", REMEDY);
                }
                yield new Given.Awaited();
            }
            case "not held" -> new Given.NotHeld();
            case "not recorded" -> new Given.NotRecorded();
            case "unknown", "not known" -> new Given.NotKnown();
            default -> count(value.strip(), children.strip());
        };
    }

    private Given count(String value, String children) {
        if (value.matches("-\\s*[0-9].*")) {
            fault("negative", "A figure is less than nothing.", REMEDY);
            return new Given.Awaited();
        }
        if (CsvCell.isFormula(value) || CsvCell.isFormula(children)) {
            fault("formula", "A formula stands in the place of a figure.", "Write the figure itself, in digits.");
            return new Given.Awaited();
        }
        if (!isWhole(value)) {
            fault("not-a-figure", "What stands in the place of a figure is none.", REMEDY);
            return new Given.Awaited();
        }
        long number = Long.parseLong(value);
        return new Given.Count(number, behind(number, children));
    }

    private Behind behind(long value, String children) {
        if (word(children).isEmpty() || word(children).equals("unknown")) {
            return new Behind.NotSaid();
        }
        if (!isWhole(children) || (Long.parseLong(children) == 0) != (value == 0)) {
            fault(
                    "not-a-figure",
                    "The number of children behind the figure is none that is possible.",
                    "Write how many different children it is about: at least 1 where the figure is not 0. Leave it blank where that is not known.");
            return new Behind.NotSaid();
        }
        return new Behind.Children(Long.parseLong(children));
    }

    private static boolean isWhole(String text) {
        return text.matches("[0-9]{1,12}");
    }

    private static String word(String text) {
        return text.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.UK);
    }

    private void fault(String code, String what, String remedy) {
        faults.error(place, code, what, remedy);
    }
}
