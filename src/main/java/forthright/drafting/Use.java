package forthright.drafting;

import forthright.law.files.Place;

/**
 * One place that depends on something, or on which it depends.
 *
 * @param kind what stands there: rule, wording, template, law, question, query, council, rule case, case, draft, issued,
 *     fact, provision
 * @param place where; without a file for what stands in none, such as a fact
 * @param what which of it
 */
record Use(String kind, Place place, String what) {
    // What stands twice on a line is one place.
    Use {
        place = new Place(place.file(), place.line(), 0);
    }

    static Use of(String kind, String what) {
        return new Use(kind, Place.of(""), what);
    }

    static Use of(String kind, Mention mention) {
        return new Use(kind, mention.place(), mention.inWords());
    }

    static Use of(DecidedQuestion question) {
        return new Use(
                question.issued() ? "issued" : "draft",
                question.place(),
                "question %s, %s".formatted(question.id(), question.outcome()));
    }
}
