package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.reply.Mark;
import java.util.List;
import java.util.Map;

/** Something that was sealed: a reply, or a letter around one. */
public interface OnRecord {
    /** What its line on the chain says was done. */
    Entry.Deed deed();

    /** The reference of the request. */
    String reference();

    /** The council's id. */
    String council();

    /** Who sent it, and when. */
    SealedReply.Issued issued();

    /** Its place on the record. */
    Mark mark();

    /** The published questions, rules and wordings that it was made from. */
    SealedReply.Pack pack();

    /** The version of the program that made it. */
    String version();

    /** What the council's people had written, by name and hash. */
    Map<String, String> councilFiles();

    /** The letter and the decisions, by name and hash. */
    Map<String, String> files();

    /** What applicants and officers had written about the request, by name and hash with the secret. */
    Map<String, String> asWritten();

    /** Every figure that it tells, or that a symbol stands in its place. */
    List<Told> told();

    /** As it is kept. */
    String text();
}
