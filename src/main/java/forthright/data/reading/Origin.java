package forthright.data.reading;

import java.time.LocalDate;

/** Where a row came from, so that what is odd about it can be noted there. */
record Origin(Notes notes, int row) {
    void remark(Oddity oddity) {
        notes.remark(oddity, row);
    }

    /** Remarks on a row of a day of which its file does not tell the whole. */
    void remarkUnlessCovered(LocalDate day) {
        if (!notes.isCovered(day)) {
            remark(Oddity.OUTSIDE_DAYS);
        }
    }

    void reject(String reason) {
        notes.reject(reason, row);
    }

    @Override
    public String toString() {
        return "row " + row;
    }
}
