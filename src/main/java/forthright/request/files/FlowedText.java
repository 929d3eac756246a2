package forthright.request.files;

/** Joins the lines of a mail that says "format=flowed": a space at a line's end means that the sentence goes on. */
final class FlowedText {
    private FlowedText() {}

    static String of(String text, boolean dropSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean goesOn = false;
        int depth = 0;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int here = 0;
            while (here < line.length() && line.charAt(here) == '>') {
                here++;
            }
            String said = line.substring(here);
            said = said.startsWith(" ") ? said.substring(1) : said;
            boolean signature = said.equals("-- ");
            boolean continues = goesOn && here == depth && !signature;
            if (!continues) {
                joined.append(joined.isEmpty() ? "" : "\n").append(here > 0 ? ">".repeat(here) + " " : "");
            }
            goesOn = said.endsWith(" ") && !signature;
            depth = here;
            joined.append(goesOn && dropSpace ? said.substring(0, said.length() - 1) : said);
        }
        return joined.append('\n').toString();
    }
}
