package forthright.data.reading;

/** What can be odd about a row that is used all the same. */
enum Oddity {
    DECIMAL_ID("identifiers ended in .0, which was removed"),
    UNREADABLE_DATE("a date could not be read and was left blank"),
    ID_MADE("identifiers were made from other columns, since the file has none"),
    REPEATED("the same thing stood in the file before, and was counted once"),
    REPEATED_DIFFERENTLY(
            "the same thing stood in the file before with other values; it was counted once, those left blank"),
    BIRTH_UNKNOWN("the date of birth is blank; the child is counted as a child"),
    BEFORE_BIRTH("the episode starts before the child was born"),
    ENDS_BEFORE_START("the episode ends before it starts"),
    OVERLAPS("the episode overlaps another of the same child; each counts as an incident"),
    JOINED("the episode overlaps another of the same child; the two count as one incident, as sources.yaml says"),
    SAME_START("another episode of the same child starts at the same time under another identifier"),
    STILL_OPEN("the episode has no end and began more than 90 days before the files were extracted"),
    OUTSIDE_DAYS("the row lies outside the days that its file covers"),
    NO_SUCH_EPISODE("the row belongs to an episode that no file holds"),
    NO_SUCH_INTERVIEW("the row belongs to an interview that no file holds"),
    COMPLETED_UNDATED("an interview was completed on a day that is not recorded, so it is in no period's count"),
    DATED_NOT_COMPLETED("an interview has a date of completion but does not say that it was completed"),
    COMPLETED_EARLY("an interview was completed before the episode ended"),
    ONE_LETTER("every answer is one letter: make sure that NA was not cut to N when it was exported");

    private final String what;

    Oddity(String what) {
        this.what = what;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.UK).replace('_', '-');
    }

    String what() {
        return what;
    }
}
