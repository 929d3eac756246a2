package forthright.disclosurelog;

import forthright.law.WrittenDay;
import forthright.law.files.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The log for readers: one page with all replies, and one for each. Nothing in them runs, and nothing is fetched. */
final class LogPages {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
            <meta name="referrer" content="no-referrer">
            <title>%s</title>
            <link rel="stylesheet" href="style.css">
            <link rel="alternate" type="application/atom+xml" href="feed.atom" title="New replies">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the main text</a>
            """;

    static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0; background: #fff; color: #1d1d1d; font: 1.0625rem/1.5 Arial, "Helvetica Neue", Helvetica, "Liberation Sans", sans-serif; }
            main, nav, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; overflow-wrap: break-word; }
            nav { padding-top: 1rem; }
            main { padding-bottom: 2rem; }
            footer { padding-bottom: 2rem; border-top: 1px solid #767676; }
            .skip { position: absolute; left: -99rem; }
            .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; outline: 3px solid #0b4fa0; }
            h1, h2, h3, h4, h5 { line-height: 1.25; }
            h1 { font-size: 1.75rem; }
            h2 { font-size: 1.4rem; margin-top: 2.5rem; padding-top: .75rem; border-top: 2px solid #1d1d1d; }
            h3 { font-size: 1.2rem; }
            h4, h5 { font-size: 1.0625rem; }
            a { color: #0b4fa0; }
            a:focus { outline: 3px solid #0b4fa0; outline-offset: 2px; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
            dt { font-weight: bold; }
            dd { margin: 0; }
            blockquote { margin: .5rem 0 1rem; padding: .25rem 1rem; border-left: 4px solid #767676; color: #3a3a3a; }
            .table { overflow-x: auto; margin: 1rem 0; }
            .table:focus { outline: 3px solid #0b4fa0; outline-offset: 2px; }
            table { border-collapse: collapse; min-width: 60%; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { padding: .5rem .75rem; border-bottom: 1px solid #b5b5b5; text-align: left; vertical-align: top; font-weight: normal; }
            thead th { font-weight: bold; border-bottom: 2px solid #1d1d1d; vertical-align: bottom; }
            .number { text-align: right; font-variant-numeric: tabular-nums; }
            .day { white-space: nowrap; }
            @media (max-width: 40rem) { dl { display: block; } dd { margin-bottom: .5rem; } th, td { padding: .5rem .4rem; font-size: .9375rem; } }
            @media print {
              @page { margin: 2cm; }
              body { font-size: 11pt; }
              main { max-width: none; padding: 0; }
              nav, .skip { display: none; }
              h1, h2, h3, h4 { break-after: avoid; }
              tr, blockquote, li { break-inside: avoid; }
              .table { overflow: visible; }
              a { color: inherit; }
            }
            """;

    private LogPages() {}

    static String index(List<LogEntry> entries, String title) {
        boolean several = entries.stream().map(LogEntry::council).distinct().count() > 1;
        String rows = entries.stream().map(entry -> row(entry, several)).collect(Collectors.joining());
        String table = """
                <div class="table" role="region" aria-label="Replies, newest first" tabindex="0">
                <table>
                <caption>Replies, newest first</caption>
                <thead>
                <tr>
                <th scope="col">Reference</th>
                %s<th scope="col">Received</th>
                <th scope="col">Answered</th>
                <th scope="col">Subject</th>
                <th scope="col">Outcome</th>
                <th scope="col">Provisions relied on</th>
                </tr>
                </thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                """.formatted(several ? "<th scope=\"col\">Authority</th>\n" : "", rows);
        return HEAD.formatted(Html.text(title))
                + """
                <main id="main">
                <h1>%s</h1>
                <p>Requests for information that we have answered, with our replies. What tells who asked is taken out.</p>
                %s</main>
                <footer>
                <p>The same as data: <a href="log.csv">CSV</a>, <a href="log.json">JSON</a>, <a href="feed.atom">Atom feed</a>.</p>
                </footer>
                </body>
                </html>
                """.formatted(
                        Html.text(title), entries.isEmpty() ? "<p>No reply has been published yet.</p>\n" : table);
    }

    private static String row(LogEntry entry, boolean several) {
        return """
                <tr>
                <th scope="row"><a href="%s">%s</a></th>
                %s<td class="day">%s</td>
                <td class="day">%s</td>
                <td>%s</td>
                <td>%s</td>
                <td>%s</td>
                </tr>
                """.formatted(
                        Html.text(entry.file()),
                        Html.text(entry.reference()),
                        several ? "<td>" + Html.text(entry.authority()) + "</td>\n" : "",
                        received(entry),
                        day(entry.answered()),
                        Html.text(entry.subject()),
                        entry.ending().inWords(),
                        Html.text(provisions(entry)));
    }

    /** @param body what makes a page's body of the letter's Markdown */
    static String page(LogEntry entry, String title, UnaryOperator<String> body) {
        return HEAD.formatted(Html.text(entry.title() + " – " + entry.reference()))
                + """
                <nav aria-label="Disclosure log"><a href="index.html">%s</a></nav>
                <main id="main">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(Html.text(title), Html.text(entry.title()), told(entry, body));
    }

    /** The same for a page of another site, below a heading of that site's own. */
    static String fragment(LogEntry entry, UnaryOperator<String> body) {
        return """
                <article lang="en-GB">
                %s</article>
                """.formatted(told(entry, body));
    }

    private static String told(LogEntry entry, UnaryOperator<String> body) {
        String request = entry.request().isEmpty()
                ? "<p>The words of this request are no longer kept.</p>"
                : Html.paragraphs(entry.request());
        return """
                <dl>
                <dt>Reference</dt><dd>%s</dd>
                <dt>Authority</dt><dd>%s</dd>
                <dt>Received</dt><dd>%s</dd>
                <dt>Answered</dt><dd>%s</dd>
                <dt>Outcome</dt><dd>%s</dd>
                <dt>Provisions relied on</dt><dd>%s</dd>
                </dl>
                <h2>The request</h2>
                %s
                <h2>Our reply</h2>
                %s
                """.formatted(
                        Html.text(entry.reference()),
                        Html.text(entry.authority()),
                        received(entry),
                        day(entry.answered()),
                        entry.ending().inWords(),
                        Html.text(provisions(entry)),
                        request,
                        body.apply(entry.letter()).strip());
    }

    private static String provisions(LogEntry entry) {
        return entry.provisions().isEmpty() ? "none" : String.join(", ", entry.provisions());
    }

    private static String received(LogEntry entry) {
        return entry.received().isEmpty() ? "not known" : day(LocalDate.parse(entry.received()));
    }

    private static String day(LocalDate day) {
        return "<time datetime=\"%s\">%s</time>".formatted(day, WrittenDay.of(day));
    }
}
