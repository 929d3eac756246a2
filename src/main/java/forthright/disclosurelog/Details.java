package forthright.disclosurelog;

import forthright.disclosurelog.Removed.What;
import forthright.disclosurelog.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What applicants say of themselves: who they are, where they live and work, and whom they are related to. A sentence that
 * asks nothing goes as a whole; of one that asks too, what stands before or after the question goes.
 */
final class Details {
    private static final String RELATION =
            "(?:sons?|daughters?|child|children|kids?|boys?|girls?|husband|wife|partner|mother|father|mum|mam|dad|parents?|brother|sister|siblings?|family|nephew|niece"
                    + "|grand\\w+|step\\w+|foster \\w+|adopted \\w+|adoptive \\w+|ex(?:-?\\w+)?|uncle|aunt|cousins?|clients?|tenants?|landlord|neighbours?|friends?|colleagues?|baby|twins?|patients?|pupils?|students?)";
    private static final String OWN = "(?:" + RELATION
            + "|home|house|flat|street|road|village|property|car|job|work|employer|employment|university|college|course|dissertation|thesis|degree|phd|masters?|ma|msc|studies|coursework|tenancy"
            + "|case|complaint|application|appeal|claim|account|bank \\w+|date of birth|dob|age|disability|diagnosis|condition|illness|medical \\w+|mental health|health|gp|solicitor|mp|newspaper|charity|company|organisation|organization|firm|business|blog|website|podcast|column|ethnicity|religion|sexuality|pregnancy|care (?:record|file|experience)\\w*|social worker|foi history)";
    private static final String ROLE =
            "(?:(?!percentage|result|whole|minimum|maximum|consequence|matter|proportion|council|local|group|total|follow|guide|reminder|alternative|priority|general|public)\\w+[- ]){0,5}?(?:parents?|mother|father|mum|dad|carers?|guardian|grandparents?|grandmother|grandfather|students?|researchers?|academics?|lecturer|journalists?|reporters?|editor|writer|author|blogger|broadcaster|producer|teacher|head ?teacher|governor|nurse|doctor|gp|midwife|social worker|solicitor|barrister|lawyer|paralegal|advocate|adviser|advisor|consultant|councillor|mp|resident|tenant|landlord|leaseholder|taxpayer|tax payer|council tax payer|citizen|voter|constituent|neighbour|volunteer|trustee|campaigner|activist|member|officer|employee|worker|driver|cyclist|pensioner|veteran|survivor|victim|care leaver|foster carer|adopter|applicant for|user|patient|sibling|relative|man|woman|lady|person|charity|company|organisation|organization|union|group of|business|firm|newspaper)";
    private static final Pattern PERSONAL = Pattern.compile("(?i)(?:"
            + "\\b(?:i am|i'm|i’m|im|i was|we are|we're|we’re)(?: (?:also|currently|just|simply|both|now|presently|only|myself|actually|still))* (?:an?|the|one of|[0-9]{1,3}\\b|in my|from|based|employed|retired|disabled|autistic|deaf|blind|pregnant|self-employed|unemployed|homeless|studying|undertaking|conducting|completing|carrying out|working|living|residing|diagnosed|adopted|fostered|divorced|separated|married|single|british|english|welsh|scottish|irish|writing (?:an?|my|for|from|about)\\b(?! (?:request|formal))|researching|representing|acting|doing|reporting|investigating|home educating|caring)\\b"
            + "|\\b(?:as|being) (?:an?|the|one of the) " + ROLE + "\\b"
            + "|\\bmy (?:own |late |elderly |disabled |eldest |youngest |oldest |middle |autistic |two |three |four |former |current |first |second |young |adult |teenage |[0-9]{1,2}[- ]year[- ]old ){0,3}"
            + OWN + "\\b"
            + "|\\bour (?:own |two |three |four |adopted |foster |late |disabled |youngest |eldest |[0-9]{1,2}[- ]year[- ]old ){0,3}(?:"
            + RELATION
            + "|home|house|charity|company|organisation|organization|newspaper|paper|magazine|union|firm|members|campaign|foundation|readers|listeners|viewers|website|podcast|programme|practice|business|solicitors)\\b"
            + "|\\b(?:i|we) used to (?:be|live|work|have)\\b"
            + "|\\b(?:i|we)(?: (?:currently|also|have|had|used to|once|previously|now|both|only|recently|still|myself|am|was|formerly))* (?:live|lived|reside|resided|residing|work|worked|study|studied|teach|taught|volunteer|volunteered|attend|attended|was born|were born|born|grew up|suffer|suffered|been diagnosed|been in care|been working|been living|been a|was diagnosed|was in care|was placed|was adopted|was fostered|was sectioned|moved|rent|rented|own|owned|run|manage|edit|foster|fostered|adopted|home.?educate|care for|look after|represent|chair|lost my|gave birth|am married|married|divorced|was arrested|was evicted|was made homeless|was excluded)\\b(?! (?:out|on the assumption|with you)\\b)"
            + "|\\b(?:i|we) have (?:an?|two|three|four|five|several|adhd|autism|asd|dyslexia|cancer|epilepsy|ptsd|[0-9]{1,2}) ?(?:"
            + RELATION + "|[\\w-]+ (?:" + RELATION
            + "|disability|condition|diagnosis|illness)|disability|condition|diagnosis|illness|autism)\\b"
            + "|\\b(?:i|we|me|us|request\\w*|writ\\w+|asking|acting|enquir\\w+|inquir\\w+|made|submitted|contact\\w*|sent)\\b[^.?;]{0,60}?\\bon behalf of (?!the (?:council|authority|child|children|young|applicant)s?\\b)"
            + "|\\b(?:i|we) (?:write|am writing|are writing|report|am reporting|work|am working) (?:for|at|as|from|with)\\b"
            + "|(?-i:\\b(?:I am|I'm|I’m) \\p{Lu})"
            + "|\\bmy name(?: is|'s|’s)\\b"
            + ")");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:[,;:–-]|\\band\\b|\\bso\\b|\\bbut\\b|\\bwho\\b)[ \\t\\n]*(?:and |so |but |who |that |therefore |also )*(?=(?:i|we)(?:'d|’d|'m|’m| would| should| want| wish| am (?:writing|requesting|asking|making|seeking|trying|keen)| need| request| ask| hope| seek)\\b|(?:would like|should like|wish|want|need) to|would like|am (?:writing|requesting|asking|making|seeking|trying)|please|kindly|can |could |would |how |what |which |do |does |did |is |are |was |were |has |have |tell )");
    private static final Pattern ASKS_FIRST = Pattern.compile(
            "(?is)^.*?\\b(?=(?:as (?:an?|the|part of)|for (?:my|an?|our)|because|since|on behalf of|in connection with|regarding my|about my|to help)\\b)");

    private final List<Removed> removed = new ArrayList<>();
    private final List<Sentence> unsure = new ArrayList<>();

    private Details() {}

    /** What goes, and the sentences that ask about somebody of the applicant's: a person must look at those. */
    static Details in(String text) {
        Details details = new Details();
        for (Sentence sentence : Sentences.in(text)) {
            Matcher personal = PERSONAL.matcher(sentence.of(text));
            if (personal.find()) {
                details.sentence(text, sentence, personal);
            }
        }
        return details;
    }

    private void sentence(String text, Sentence sentence, Matcher personal) {
        String said = sentence.of(text);
        if (!Sentences.asks(said)) {
            removed.add(new Removed(sentence.from() + markOfList(said), sentence.to(), What.DETAIL));
            return;
        }
        Matcher on = GOES_ON.matcher(said);
        int last = personal.start();
        if (on.find(personal.end()) && !Sentences.asks(said.substring(personal.start(), on.start()))) {
            // "As a parent of two, I would like to know …": what comes first goes.
            removed.add(new Removed(sentence.from() + last, sentence.from() + on.end(), What.DETAIL));
            String rest = said.substring(on.end());
            if (PERSONAL.matcher(rest).find()) {
                unsure.add(new Sentence(sentence.from() + on.end(), sentence.to()));
            }
            return;
        }
        Matcher first = ASKS_FIRST.matcher(said);
        boolean behind = said.indexOf('?') < 0
                && first.find()
                && first.end() > 0
                && first.end() <= personal.start()
                && !Sentences.asks(said.substring(first.end()));
        if (behind) {
            // "I would like the numbers for my dissertation at the University of …": what comes after goes.
            removed.add(new Removed(sentence.from() + first.end(), sentence.to(), What.DETAIL));
        } else {
            unsure.add(sentence);
        }
    }

    private static int markOfList(String said) {
        Matcher mark = Pattern.compile("^[(\\[]?(?:[0-9]{1,3}|[a-zA-Z])[.)\\]]{1,2}[ \\t]+")
                .matcher(said);
        return mark.find() ? mark.end() : 0;
    }

    List<Removed> removed() {
        return removed;
    }

    List<Sentence> unsure() {
        return unsure;
    }
}
