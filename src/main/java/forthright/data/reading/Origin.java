package forthright.data.reading;

/** Where a row came from, so that what is odd about it can be noted there. */
record Origin(Notes notes, int row) {
    void remark(Oddity oddity) {
        notes.remark(oddity, row);
    }

    void reject(String reason) {
        notes.reject(reason, row);
    }

    @Override
    public String toString() {
        return "row " + row;
    }
}
