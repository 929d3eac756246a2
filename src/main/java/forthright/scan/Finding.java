package forthright.scan;

/**
 * One thing that a reader does not see and could find.
 *
 * @param place where it is: sheet and range, page, or part; empty where the whole file is meant
 * @param count how many there are
 */
public record Finding(Kind kind, String place, int count) {
    private static final int LONGEST = 160;

    public Finding {
        String plain = place.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        place = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** The same in a file that lies in another. */
    Finding within(String outer) {
        return new Finding(kind, place.isEmpty() ? outer : outer + ": " + place, count);
    }
}
