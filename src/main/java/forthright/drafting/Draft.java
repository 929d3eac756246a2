package forthright.drafting;

import forthright.reply.Reply;
import java.util.SequencedMap;

/**
 * A finished draft: nothing of it is on disk yet.
 *
 * @param reply what the letter says
 * @param files the files to be written, by name: {@code letter.md}, {@code letter.html}, {@code decisions.json}
 */
public record Draft(Reply reply, SequencedMap<String, String> files) {
    /** Whether a person must decide something before it can be issued. */
    public boolean needsPerson() {
        return reply.needsPerson();
    }
}
