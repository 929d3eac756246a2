package forthright.request.files;

/**
 * A word of a PDF and where it is printed, in points from the top left.
 *
 * @param size the height of its letters
 */
record PdfWord(String text, double left, double right, double baseline, double size) {
    double width() {
        return right - left;
    }
}
