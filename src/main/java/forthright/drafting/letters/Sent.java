package forthright.drafting.letters;

import forthright.drafting.issuing.DraftOnDisk;
import forthright.law.files.FaultsException;
import forthright.request.Received;
import java.nio.file.Path;

/** When a request came, as its draft has it: an officer may have said so where the request does not. */
final class Sent {
    private Sent() {}

    static Received received(Path caseFolder) {
        try {
            return DraftOnDisk.in(caseFolder.resolve("draft"), "draft").received();
        } catch (FaultsException none) {
            return new Received.NotSaid();
        }
    }
}
