package forthright.document;

import forthright.ShippedWorkspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Letters of this workspace, and one of everything that Markdown can hold. */
final class LettersOfEveryKind {
    private static final Map<String, String> ALL = new TreeMap<>();

    static final String ODD = """
            # A letter with *everything* & <b>more</b>

            First line\\
            second line, with “quotes”, an en dash – and £5.

            > A question that goes
            > over two lines?
            >
            > - with a list

            1. one
            2. two
               - two and a half
            3. three

            Words between.

            7. seven
            8. eight

            | Place | 2022/23 | 2023/24 |
            | --- | ---: | ---: |
            | North & South | 1,024 | [c] |
            | East | 0 | 12 |

            [c] means confidential.

            See [the page](https://www.example.org/a?b=c&d=e), [not this one](javascript:alert(1)) and <https://ico.org.uk/>.

            `=1+1` and ![a picture](https://www.example.org/p.png)
            """;

    private LettersOfEveryKind() {}

    /** By name. */
    static synchronized Map<String, String> all() {
        if (ALL.isEmpty()) {
            for (String request : List.of("FOI746230783", "FOI794754610")) {
                for (String council : List.of("coventry", "marlshire", "eastmere")) {
                    ALL.put(
                            request + " " + council,
                            ShippedWorkspace.draft(
                                            ShippedWorkspace.here(),
                                            "cases/%s/request.txt".formatted(request),
                                            council,
                                            "2026-02-24")
                                    .files()
                                    .getOrDefault("letter.md", ""));
                }
            }
            ALL.put("everything", ODD);
            ALL.put("a long table", longTable());
        }
        return ALL;
    }

    private static String longTable() {
        List<String> rows = new ArrayList<>(List.of("# A long table", "", "| Ward | Children |", "| --- | ---: |"));
        for (int row = 1; row <= 150; row++) {
            rows.add("| Ward number %d of the county | %d |".formatted(row, row * 7));
        }
        return String.join("\n", rows) + "\n\nAnd a last word.\n";
    }
}
