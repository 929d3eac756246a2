package forthright.law.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what a {@link KeptWriter} wrote. It runs before anything is compiled, so it does little at each step; what it
 * cannot read ends in an exception, and then nothing was kept.
 */
public final class KeptReader {
    private final byte[] bytes;
    private final int end;
    private final String[] texts;
    private int at;

    KeptReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.texts = new String[size()];
        for (int i = 0; i < texts.length; i++) {
            int length = size();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    /** A number that is not negative. */
    public int number() {
        int b = bytes[at++];
        int number = b & 0x7f;
        for (int shift = 7; b < 0; shift += 7) {
            b = bytes[at++];
            number |= (b & 0x7f) << shift;
        }
        return number;
    }

    /** How many follow: never more than there are bytes left, so that no damage asks for memory. */
    private int size() {
        int size = number();
        if (size < 0 || size > end - at) {
            throw new IllegalStateException("not in this form");
        }
        return size;
    }

    /** A yes or no. */
    public boolean truth() {
        return number() == 1;
    }

    /** A text. */
    public String text() {
        return texts[number()];
    }

    /** Texts in their order. */
    public List<String> texts() {
        String[] all = new String[size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = texts[number()];
        }
        return List.of(all);
    }

    /** Things in their order, each read as is shown. */
    public <T> List<T> each(Function<KeptReader, T> one) {
        int size = size();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.apply(this));
        }
        return all;
    }

    /** A day. */
    public LocalDate day() {
        boolean before = truth();
        int year = number();
        return LocalDate.of(before ? -year : year, number(), number());
    }

    /** Where something stands. */
    public Place place() {
        return new Place(text(), number(), number());
    }

    boolean atEnd() {
        return at == end;
    }
}
