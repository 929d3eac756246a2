package forthright.web.http;

import forthright.law.files.Fault;
import java.util.List;

/** What is said where no room answers. */
public interface Trouble {
    /** The first page of whoever has just come in. */
    String welcome();

    /** Nothing is at this address. */
    Said notThere(Session session);

    /** What is at this address is done with a form, not looked at. */
    Said onlyByForm(Session session);

    /** What was sent is no form, or is damaged. */
    Said unreadable(Session session);

    /** Something is missing, wrong or unknown. */
    Said faults(List<Fault> faults, Session session);

    /** The program itself has failed. */
    Said ours(Session session);
}
