package forthright.reply;

import forthright.disclosurecontrol.Cell;

/** What stands in the place of a figure that a letter does not give. */
public final class CellSign {
    private static final String CONFIDENTIAL = "[c]";
    private static final String NOT_AVAILABLE = "[x]";
    private static final String NOT_ASSESSED = "[to be assessed]";
    private static final String NOT_COVERED = "[to be supplied]";

    private CellSign() {}

    /** The sign; empty where the figure itself may be published. */
    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> "";
            case Cell.Identifying identifying -> CONFIDENTIAL;
            case Cell.Complementary complementary -> CONFIDENTIAL;
            case Cell.NotAssessed notAssessed -> NOT_ASSESSED;
            case Cell.NotCovered notCovered -> NOT_COVERED;
            case Cell.NotRecorded notRecorded -> NOT_AVAILABLE;
        };
    }
}
