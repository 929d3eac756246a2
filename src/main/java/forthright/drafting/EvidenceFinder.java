package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.bank.Match;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.facts.Fact;
import forthright.law.Authorities.Elsewhere;
import forthright.law.Signs;
import forthright.reply.Answer.Kept;
import forthright.reply.Answer.Mapping;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import forthright.reply.Content.Unchanged;
import forthright.request.Condition;
import forthright.request.Division;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.QuestionKind;
import forthright.request.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out, for each question, what the rules may know and what the letter could say. */
final class EvidenceFinder {
    private final Case the;

    EvidenceFinder(Case the) {
        this.the = the;
    }

    Evidence about(Question question) {
        Evidence evidence = new Evidence();
        evidence.add(new Fact.Asked(question.id()));
        evidence.add(new Fact.AnsweredUnder(
                question.id(), Fact.Regime.valueOf(the.council().regime())));
        conditions(question, evidence);
        signs(question, evidence);
        Optional<Elsewhere> elsewhere = elsewhere(question);
        if (elsewhere.isPresent()) {
            String who = String.join(" or ", elsewhere.get().who());
            evidence.add(
                    new Fact.FunctionElsewhere(question.id(), elsewhere.get().function(), who));
            return evidence;
        }
        if (question.kind() == QuestionKind.RECORD_LEVEL) {
            evidence.add(new Fact.RecordLevelAsked(question.id()));
            return evidence;
        }
        switch (the.matches().getOrDefault(question.id(), new Match.Unknown(List.of()))) {
            case Match.Matched matched -> matched(question, matched, evidence);
            case Match.Unclear unclear -> unmatched(question, evidence, new Fact.MatchUnclear(question.id()));
            case Match.Unknown unknown -> unmatched(question, evidence, new Fact.Unmatched(question.id()));
        }
        return evidence;
    }

    /** Words that another law may lie behind. */
    private void signs(Question question, Evidence evidence) {
        List<String> environmental = the.signs().in(question.text(), Signs.Of.ENVIRONMENTAL);
        if (!environmental.isEmpty()) {
            evidence.add(new Fact.MayBeEnvironmental(question.id(), String.join(", ", environmental)));
        }
        List<String> own = the.signs().in(question.text(), Signs.Of.OWN_DATA);
        if (!own.isEmpty()) {
            evidence.add(new Fact.MayBeOwnData(question.id(), String.join(", ", own)));
        }
    }

    /** Who has the function that a question is about, where this council has it not. */
    private Optional<Elsewhere> elsewhere(Question question) {
        return the.matched(question.id())
                .flatMap(matched -> the.authorities()
                        .elsewhere(the.council().name(), matched.entry().topic(), the.dated()));
    }

    /** A question's own condition and those of the stems above it. */
    private void conditions(Question question, Evidence evidence) {
        for (Optional<Question> here = Optional.of(question);
                here.isPresent();
                here = the.request().stemOf(here.get().id())) {
            switch (here.get().onlyIf()) {
                case Condition.Always() -> {}
                // Which option was chosen no rule can know: the question is answered as any other, and a person reads
                // it.
                case Condition.IfChosen chosen -> {}
                case Condition.IfYes(QuestionId on) -> evidence.add(new Fact.AskedIfYes(question.id(), on));
                case Condition.IfNo(QuestionId on) -> evidence.add(new Fact.AskedIfNo(question.id(), on));
            }
        }
    }

    private static void unmatched(Question question, Evidence evidence, Fact fact) {
        evidence.add(question.container() ? new Fact.IntroducesParts(question.id()) : fact);
    }

    private void matched(Question question, Match.Matched matched, Evidence evidence) {
        AnsweredBy by = matched.entry().by();
        Optional<Division> division = division(question, by);
        if (question.container() && !(by instanceof AnsweredBy.Breakdown) && division.isEmpty()) {
            evidence.add(new Fact.IntroducesParts(question.id()));
            return;
        }
        the.sameAskedBefore(question).ifPresent(as -> evidence.add(new Fact.SameAsked(question.id(), as)));
        List<Concept> concepts = the.conceptsOf(question.id());
        switch (by) {
            case AnsweredBy.RecordingOf(List<String> lists) -> recordingOf(question, concepts, lists, evidence);
            case AnsweredBy.CategoriesOf(List<String> lists) -> categoriesOf(question, concepts, lists, evidence);
            default -> figures(question, matched, by, evidence);
        }
    }

    /** How a figure that a service supplies is divided: by the question itself, or by that of which it is a part. */
    private Optional<Division> division(Question question, AnsweredBy by) {
        return by instanceof AnsweredBy.ServiceFigures service
                ? GroupEvidence.division(the, question).filter(service::divides)
                : Optional.empty();
    }

    private void figures(Question question, Match.Matched matched, AnsweredBy by, Evidence evidence) {
        List<Span> spans = Asks.days(by, the.periods().of(question));
        if (spans.isEmpty()) {
            evidence.add(new Fact.FiguresMissing(
                    question.id(), the.periods().unknown(question).orElse("the request names no period")));
            return;
        }
        if (!spans.equals(the.periods().of(question))) {
            the.periods()
                    .assume(
                            "What is counted on one day is given as it stood on the last day of each period you ask about.");
        }
        spans.forEach(span -> published(question, matched.entry(), span, evidence));
        the.periods().unknown(question).ifPresent(why -> evidence.add(new Fact.FiguresMissing(question.id(), why)));
        switch (by) {
            case AnsweredBy.Count(Measure measure) -> count(question, measure, spans, evidence);
            case AnsweredBy.Breakdown(Measure measure, List<String> lists) ->
                new CategoryEvidence(the, measure, spans, lists, evidence)
                        .breakdown(question, the.conceptsOf(question.id()));
            case AnsweredBy.OtherCategories(Measure measure, List<String> lists) ->
                new CategoryEvidence(the, measure, spans, lists, evidence).others(question);
            case AnsweredBy.ListedIn(Measure measure, List<String> lists) ->
                new CategoryEvidence(the, measure, spans, lists, evidence).listedIn(question);
            case AnsweredBy.ServiceFigures service ->
                division(question, by)
                        .ifPresentOrElse(
                                division -> new GroupEvidence(the, service.measure(), spans, division, evidence)
                                        .about(question),
                                () -> count(question, service.measure(), spans, evidence));
            case AnsweredBy.RecordingOf recording -> {}
            case AnsweredBy.CategoriesOf categories -> {}
        }
        new ServiceWords(evidence).about(question, by);
    }

    /** One figure for each period; where the data tells of some of them only, the others are named and never left out. */
    private void count(Question question, Measure measure, List<Span> spans, Evidence evidence) {
        Map<Span, Available> found = new LinkedHashMap<>();
        spans.forEach(span -> found.put(span, the.figures().of(measure, span, List.of(CellKey.SINGLE))));
        boolean any = found.values().stream().anyMatch(Available.Counted.class::isInstance);
        found.forEach((span, available) -> {
            if (available instanceof Available.Counted(var table)) {
                Cell cell = table.cell(CellKey.SINGLE);
                CategoryEvidence.stateOf(cell)
                        .ifPresent(state -> evidence.add(new Fact.FigureHeld(question.id(), state)));
                evidence.give(new Content.Figure(measure, span, cell));
                CategoryCounts.toAssess(table, CellKey.SINGLE).forEach(evidence::mustAssess);
                return;
            }
            new Obstacles(the, evidence).note(question, available, span);
            if (any) {
                evidence.give(new Content.Figure(measure, span, new Cell.NotCovered()));
            }
        });
    }

    private void published(Question question, BankEntry entry, Span span, Evidence evidence) {
        the.council().publications().stream()
                .filter(p -> p.entry().equals(entry.id()) && p.from().equals(span.from()) && p.to().equals(span.to()))
                .filter(p -> !p.checkedOn().isAfter(the.dated()))
                .flatMap(p -> Publications.factOf(question.id(), p, the.received(), the.dated()).stream())
                .forEach(evidence::add);
    }

    private void recordingOf(Question question, List<Concept> concepts, List<String> lists, Evidence evidence) {
        if (concepts.isEmpty()) {
            evidence.add(new Fact.RecordingUnknown(question.id(), question.text()));
            return;
        }
        Concept concept = concepts.getFirst();
        List<Category> covering = coveringWholly(concept, lists);
        if (!covering.isEmpty()) {
            evidence.add(new Fact.AnsweredYes(question.id()));
            evidence.give(new Content.YesNo(true));
            covering.forEach(c -> map(concept, c, evidence));
            return;
        }
        var way = the.council().recording().wayOf(concept.id());
        boolean inAList = the.categories(lists).anyMatch(c -> c.covers().containsKey(concept.id()));
        if (way.isEmpty() && !inAList) {
            evidence.saysNothing(question.id(), concept, concept.name());
            return;
        }
        evidence.add(new Fact.AnsweredNo(question.id()));
        evidence.give(new Content.YesNo(false));
        // FOIA s.16: a bare no would hide the wider or related category in which it may well have been ticked
        the.categories(lists).filter(c -> c.covers().containsKey(concept.id())).forEach(c -> map(concept, c, evidence));
        way.ifPresent(w -> new Obstacles(the, evidence)
                .explain(question, concept, w, the.periods().of(question)));
    }

    private List<Category> coveringWholly(Concept concept, List<String> lists) {
        return the.categories(lists)
                .filter(c -> c.covers().get(concept.id()) == Relation.EXACT
                        || c.covers().get(concept.id()) == Relation.NARROWER)
                .toList();
    }

    private static void map(Concept concept, Category category, Evidence evidence) {
        Relation relation = category.covers().getOrDefault(concept.id(), Relation.RELATED);
        evidence.map(new Mapping(concept.name(), Kept.CATEGORY, category.label(), relation));
    }

    private void categoriesOf(Question question, List<Concept> concepts, List<String> lists, Evidence evidence) {
        List<Content.ItemList> items = new ArrayList<>();
        List<Span> periods = the.periods().of(question);
        for (String kind : lists) {
            Optional<CategoryList> list = the.council().recording().list(kind);
            list.ifPresent(l -> items.add(items(l, periods)));
        }
        the.headings(concepts)
                .forEach(way -> items.add(new Content.ItemList(
                        "free-text boxes", way.where(), new Unchanged.Unsaid(), List.of(way.heading()))));
        if (items.isEmpty()) {
            evidence.add(new Fact.RecordingUnknown(question.id(), "lists of " + String.join(" and ", lists)));
            return;
        }
        evidence.add(new Fact.ItemsHeld(question.id()));
        evidence.give(new Content.Items(items));
        for (Concept concept : concepts) {
            the.equivalents(List.of(concept), lists).forEach(c -> map(concept, c, evidence));
            the.headings(List.of(concept))
                    .forEach(way ->
                            evidence.map(new Mapping(concept.name(), Kept.FREE_TEXT, way.heading(), way.relation())));
        }
        evidence.add(
                the.equivalents(concepts, lists).isEmpty()
                                && the.headings(concepts).isEmpty()
                        ? new Fact.ListedNoEquivalents(question.id())
                        : new Fact.ListedEquivalents(question.id()));
    }

    private static Content.ItemList items(CategoryList list, List<Span> periods) {
        return new Content.ItemList(
                list.called(),
                list.recordedOn(),
                list.categories().stream()
                        .map(Category::since)
                        .max(Comparator.naturalOrder())
                        .<Unchanged>map(Unchanged.Since::new)
                        .orElse(new Unchanged.Unsaid()),
                list.categories().stream().map(c -> Labels.in(periods, c)).toList());
    }
}
