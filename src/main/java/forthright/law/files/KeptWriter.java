package forthright.law.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes what is kept from one start to the next: numbers, and texts each of which is written once. */
public final class KeptWriter {
    private static final int MORE = 0x80;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    KeptWriter() {}

    /** Writes a number that is not negative, seven bits a byte. */
    public void number(int number) {
        number(body, number);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= MORE) {
            out.write((rest & (MORE - 1)) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** Writes a yes or no. */
    public void truth(boolean is) {
        number(is ? 1 : 0);
    }

    /** Writes a text. */
    public void text(String text) {
        number(texts.computeIfAbsent(text, t -> texts.size()));
    }

    /** Writes texts in their order. */
    public void texts(Collection<String> all) {
        number(all.size());
        all.forEach(this::text);
    }

    /** Writes things in their order, each as is shown. */
    public <T> void each(Collection<T> all, BiConsumer<KeptWriter, T> one) {
        number(all.size());
        all.forEach(thing -> one.accept(this, thing));
    }

    /** Writes a day, however far off. */
    public void day(LocalDate day) {
        truth(day.getYear() < 0);
        number(Math.abs(day.getYear()));
        number(day.getMonthValue());
        number(day.getDayOfMonth());
    }

    /** Writes where something stands. */
    public void place(Place place) {
        text(place.file());
        number(place.line());
        number(place.column());
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }
}
