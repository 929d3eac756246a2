package forthright.disclosurelog.similar;

import forthright.law.files.Sha256;
import forthright.record.ChainLine;
import forthright.record.Entry;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One line of the chain as the index keeps it: what a request can be compared with, and where the line stands. All are
 * numbers, so that a hundred thousand are looked through in a moment; what they stand for is read of the few that are near.
 */
final class Indexed {
    private static final int HASH = 32;
    private static final int FIXED = 4 + 4 + 8 + 4 + HASH + 4 + 8 + 4 + 4 + 4;

    // In this order for ever: another order would be another form of the index.
    private static final List<Entry.Deed> DEEDS =
            List.of(Entry.Deed.ISSUED, Entry.Deed.ERASED, Entry.Deed.WITHDRAWN, Entry.Deed.PUBLISHED, Entry.Deed.SENT);

    private Indexed() {}

    /** The bytes of a line about a reply; with nothing but its place where it is about something else. */
    static byte[] bytes(ChainLine line, SealedReply reply, Collection<String> questions) {
        List<SealedAnswer> answers = reply.answers().stream()
                .filter(answer -> !answer.entry().isEmpty())
                .toList();
        return bytes(line, answers, Words.numbers(questions));
    }

    /** The bytes of a line about the log or the applicant's words. */
    static byte[] bytes(ChainLine line) {
        return bytes(line, List.of(), new int[0]);
    }

    private static byte[] bytes(ChainLine line, List<SealedAnswer> answers, int[] words) {
        List<int[]> asked = new ArrayList<>();
        for (SealedAnswer answer : answers) {
            List<Span> spans = spans(answer);
            int[] one = new int[2 + 2 * spans.size()];
            one[0] = answer.entry().hashCode();
            one[1] = spans.size();
            for (int i = 0; i < spans.size(); i++) {
                one[2 + 2 * i] = (int) spans.get(i).from().toEpochDay();
                one[3 + 2 * i] = (int) spans.get(i).to().toEpochDay();
            }
            asked.add(one);
        }
        int numbers = asked.stream().mapToInt(one -> one.length).sum();
        int length = FIXED + 4 * numbers + 4 + 4 * words.length;
        ByteBuffer bytes = ByteBuffer.allocate(length + 4);
        Entry entry = line.entry();
        bytes.putInt(length).putInt(entry.number()).putLong(line.from()).putInt(line.length());
        bytes.put(HexFormat.of().parseHex(line.hash()));
        bytes.putInt(DEEDS.indexOf(entry.deed()))
                .putLong(folder(entry))
                .putInt(entry.council().hashCode())
                .putInt((int) entry.on().toEpochDay())
                .putInt(asked.size());
        asked.forEach(one -> {
            for (int number : one) {
                bytes.putInt(number);
            }
        });
        bytes.putInt(words.length);
        for (int word : words) {
            bytes.putInt(word);
        }
        bytes.putInt(sum(bytes, 0, length));
        return bytes.array();
    }

    /** The days over which an answer gives figures. */
    static List<Span> spans(SealedAnswer answer) {
        return answer.contents().stream()
                .flatMap(content -> switch (content) {
                    case Content.Figure figure -> List.of(figure.period()).stream();
                    case Content.Table table -> table.periods().stream();
                    default -> List.<Span>of().stream();
                })
                .distinct()
                .toList();
    }

    /** A number for a case that no other one has. */
    private static long folder(Entry entry) {
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(entry.folder()));
        return ByteBuffer.wrap(hash).getLong();
    }

    static int sum(ByteBuffer bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate().position(from).limit(from + length));
        return (int) crc.getValue();
    }

    /** The form of the index: another way of telling words apart would be another form. */
    static byte[] head() {
        return "forthright-similar-1\n".getBytes(StandardCharsets.UTF_8);
    }

    /** A line of the index that is being looked at. */
    static final class Row {
        private final ByteBuffer bytes;
        private int at;
        private int answers;

        Row(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        /** Goes to the line at a place; false where none stands there whole and sound. */
        boolean goTo(int place, int end) {
            if (place + 4 > end) {
                return false;
            }
            int length = bytes.getInt(place);
            boolean whole = length >= FIXED + 4 && (long) place + length + 4 <= end;
            if (!whole || bytes.getInt(place + length) != sum(bytes, place, length)) {
                return false;
            }
            at = place;
            answers = place + FIXED;
            return true;
        }

        /** Goes on to a line that was found sound before. */
        void at(int place) {
            at = place;
            answers = place + FIXED;
        }

        int next() {
            return at + bytes.getInt(at) + 4;
        }

        int number() {
            return bytes.getInt(at + 4);
        }

        long from() {
            return bytes.getLong(at + 8);
        }

        int length() {
            return bytes.getInt(at + 16);
        }

        String hash() {
            byte[] hash = new byte[HASH];
            bytes.get(at + 20, hash);
            return HexFormat.of().formatHex(hash);
        }

        Entry.Deed deed() {
            int deed = bytes.getInt(at + 52);
            return DEEDS.get(deed);
        }

        long folder() {
            return bytes.getLong(at + 56);
        }

        int council() {
            return bytes.getInt(at + 64);
        }

        int answered() {
            return bytes.getInt(at + 68);
        }

        int answers() {
            return bytes.getInt(at + 72);
        }

        /** Where the first answer's numbers stand; {@link #after} leads to the next. */
        int firstAnswer() {
            return answers;
        }

        int number(int place) {
            return bytes.getInt(place);
        }

        int after(int answer) {
            return answer + 8 + 8 * bytes.getInt(answer + 4);
        }

        /** Where the words stand: their number, then each, the lowest first. */
        int words() {
            int place = answers;
            for (int i = answers(); i > 0; i--) {
                place = after(place);
            }
            return place;
        }
    }
}
