package forthright.disclosurelog;

import forthright.disclosurelog.Removed.What;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody can be found: mail and postal addresses, telephones, accounts and the numbers under which people are known. */
final class Contacts {
    private static final String STREET =
            "(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|way|crescent|cres|court|gardens|gdns|terrace|place|grove"
                    + "|square|hill|rise|row|walk|view|mews|green|park|parade|gate|wharf|quay|vale|mount|croft|fold|heath|common|end|bank|villas"
                    + "|house|flats?|apartments?|tower|heights|buildings|cottages?|farm|broadway|heol|ffordd|stryd)";
    private static final String POSTCODE =
            "(?:[A-Z]{1,2}[0-9][A-Z0-9]?(?:[ \\t]{1,3}|(?<=(?-i:[A-Z])[A-Z0-9]{0,3}))[0-9][ABD-HJLNP-UW-Z]{2})";
    private static final Pattern WEB = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s<>\"”)\\]]+|\\b(?:[a-z0-9-]+\\.)?(?:whatdotheyknow|facebook|twitter|linkedin|instagram|tiktok|youtube|medium|substack|bsky|threads|github|muckrock|fragdenstaat|asktheeu)\\.[a-z.]+/[^\\s<>\"”)\\]]+");
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?i)\\b(?:whatdotheyknow|facebook|twitter|x|linkedin|instagram|tiktok|youtube|bsky|threads|github)\\.");
    // A body's own pages tell nothing of whoever points to them.
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(?:https?://)?(?:[a-z0-9-]+\\.)*(?:gov\\.uk|gov\\.scot|gov\\.wales|nhs\\.uk|parliament\\.uk|police\\.uk|parliament\\.scot|senedd\\.wales|legislation\\.gov\\.uk|ico\\.org\\.uk|bailii\\.org|ons\\.gov\\.uk|mod\\.uk|judiciary\\.uk|europa\\.eu|bbc\\.co\\.uk|itspublicknowledge\\.info)(?:[/:?#].*)?[.,;]*");

    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)[0-9]{2}){2,}");

    private record Kind(Pattern pattern, What what) {}

    private static final List<Kind> KINDS = List.of(
            kind("(?i)(?:mailto:)?[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+", What.MAIL),
            kind(
                    "(?i)\\b[a-z0-9._-]+[ \\t]*(?:\\(|\\[|\\{)[ \\t]*at[ \\t]*(?:\\)|\\]|\\})[ \\t]*[a-z0-9-]+(?:[ \\t]*(?:\\.|[(\\[{]?[ \\t]*dot[ \\t]*[)\\]}]?)[ \\t]*[a-z0-9-]+)+",
                    What.MAIL),
            kind("(?i)\\b[a-z0-9._-]+ at [a-z0-9-]+ dot [a-z]+(?: dot [a-z]+)?\\b", What.MAIL),
            kind("(?<![\\w.@])@[A-Za-z0-9_]{3,30}(?:@[A-Za-z0-9.-]+\\.[a-z]+)?(?:\\.bsky\\.social)?", What.ACCOUNT),
            kind("(?i)\\bu/[a-z0-9_-]{3,}", What.ACCOUNT),
            // +44 7700 900123, (024) 7601 1234, 07700-900-123, 00353 1 234 5678
            kind(
                    "(?<![0-9A-Za-z/£.,-])(?:(?:\\+|00)[ ]?[0-9]{1,3}[ .()-]{0,3})?(?:\\(?0\\)?[ .()-]{0,3})?(?<digits>(?:[0-9][ .()-]{0,2}){8,11}[0-9])(?![0-9]|[,.][0-9])",
                    What.TELEPHONE),
            kind(
                    "(?i)(?:\\b(?:flat|apartment|apt|unit|room|suite)[ \\t]+[0-9]{1,4}[a-z]?\\b,?[ \\t\\n]*)?(?<![£0-9.,/-])\\b[0-9]{1,4}[a-z]?(?:[-–][0-9]{1,4}[a-z]?)?,?[ \\t]+(?:[a-z'’.-]+[ \\t]+){1,3}?"
                            + STREET
                            + "\\b(?![ \\t]+(?:or|and|of|to|in|visits?)\\b)(?:,?[ \\t]*\\n?[ \\t]*(?-i:\\p{Lu}[\\p{L}'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}'’-]+){0,2})){0,3}(?:,?[ \\t\\n]*"
                            + POSTCODE + "\\b)?",
                    What.ADDRESS),
            kind(
                    "(?i)\\b(?:flat|apartment|apt)[ \\t]+[0-9]{1,4}[a-z]?\\b(?:,[ \\t\\n]*(?-i:\\p{Lu}[\\p{L}'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}'’-]+){0,3})){0,3}",
                    What.ADDRESS),
            kind("(?i)\\bP\\.?O\\.? ?Box[ \\t]+[0-9]+\\b", What.ADDRESS),
            kind("(?:(?:\\p{Lu}[\\p{L}'’-]+[ \\t]*){1,4},[ \\t\\n]*){0,4}(?i:\\b" + POSTCODE + "\\b)", What.ADDRESS),
            kind("(?i)\\bmy (?:home |postal |current )?address(?: is|:)[ \\t\\n]+[^\\n.;]{3,160}", What.ADDRESS),
            kind("(?i)\\b[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}\\b", What.NUMBER),
            kind("(?i)\\b[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\\b", What.NUMBER),
            kind("\\b[0-9]{2}-[0-9]{2}-[0-9]{2}\\b(?=[ \\t]*(?:[0-9]{8}|$|[,;]))", What.NUMBER),
            kind(
                    "(?i)\\b(?:date of birth|d\\.?o\\.?b\\.?|born(?: on)?)(?: is| was)?[ \\t:]+[0-9]{1,2}[ ./-](?:[0-9]{1,2}|[a-z]{3,9})[ ./-][0-9]{2,4}",
                    What.DETAIL),
            kind(
                    "(?i)\\b(?:(?:council tax|customer|account|acc|a/c|tenancy|tenant|rent|policy|membership|member|national insurance|ni|nino|nhs|hospital|passport|driving licen[cs]e|licen[cs]e|student|pupil|upn|payroll|employee|staff|patient|claim|claimant|crime|complaint|case|invoice|pcn|penalty charge(?: notice)?|notice|appeal|planning|bank|sort code|iban|card|universal credit|housing benefit|application|vehicle|registration)[ \\t]+){1,3}(?:ref(?:erence)?|number|no\\.?|num|id|code|account)?(?:[ \\t]+(?:number|no\\.?|id))?[ \\t]*(?:is|was|:|#|-|=)?[ \\t]*(?:is[ \\t]+)?(?<number>(?=[A-Z0-9/-]*[0-9]{3})[A-Z0-9][A-Z0-9/-]{4,24})\\b",
                    What.NUMBER),
            kind("(?<![0-9A-Za-z£.,/-])[0-9]{8,}(?![0-9]|[,.][0-9])", What.NUMBER));

    private Contacts() {}

    private static Kind kind(String pattern, What what) {
        return new Kind(Pattern.compile(pattern), what);
    }

    static List<Removed> in(String text) {
        List<Removed> found = new ArrayList<>();
        Matcher web = WEB.matcher(text);
        while (web.find()) {
            if (!OF_A_BODY.matcher(web.group()).matches()) {
                What what = OF_PEOPLE.matcher(web.group()).find() ? What.ACCOUNT : What.LINK;
                found.add(new Removed(web.start(), web.end(), what));
            }
        }
        for (Kind kind : KINDS) {
            Matcher m = kind.pattern().matcher(text);
            while (m.find()) {
                boolean years = YEARS.matcher(m.group()).matches();
                if (!years && (kind.what() != What.TELEPHONE || isTelephone(m.group()))) {
                    boolean labelled = kind.what() == What.NUMBER
                            && kind.pattern().pattern().contains("(?<number>");
                    found.add(new Removed(labelled ? m.start("number") : m.start(), m.end(), kind.what()));
                }
            }
        }
        return found;
    }

    /** Years in a row, "2019 2020 2021", are none: a telephone number begins with 0, or says its country. */
    private static boolean isTelephone(String written) {
        String digits = written.replaceAll("[^0-9+]", "");
        return (digits.startsWith("+") || digits.startsWith("0")) && digits.length() >= 10;
    }
}
