package forthright.law;

import forthright.law.files.Faults;
import java.nio.file.Path;

/** The law that the product ships, for tests of every chapter. */
public final class ShippedLaw {
    private ShippedLaw() {}

    public static LawBook book() {
        Faults faults = new Faults();
        LawBook book = LawBook.load(Path.of("rules"), faults).orElse(null);
        faults.stopIfAny();
        return java.util.Objects.requireNonNull(book);
    }
}
