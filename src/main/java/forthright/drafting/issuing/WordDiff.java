package forthright.drafting.issuing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts word by word: what went as {@code [-was-]}, what came as {@code {+is+}}, and a few words around either, so that
 * one sees where. By the longest common sequence of words.
 */
final class WordDiff {
    private static final int AROUND = 6;
    // Beyond this the table of a comparison outgrows its use: then the texts are shown whole.
    private static final int MOST_CELLS = 4_000_000;

    private enum Way {
        SAME,
        GONE,
        CAME
    }

    private record Piece(Way way, String word) {}

    private WordDiff() {}

    /** The differences on one line; empty where there are none. */
    static String of(String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<Piece> pieces = pieces(words(before), words(after));
        StringBuilder told = new StringBuilder();
        int shownTo = 0;
        for (int i = 0; i < pieces.size(); ) {
            Way way = pieces.get(i).way();
            if (way == Way.SAME) {
                i++;
                continue;
            }
            int from = Math.max(shownTo, i - AROUND);
            told.append(from > shownTo ? "… " : "");
            append(told, pieces, from, i);
            int end = i;
            while (end < pieces.size() && pieces.get(end).way() == way) {
                end++;
            }
            told.append(way == Way.GONE ? "[-" : "{+");
            told.append(String.join(
                    " ", pieces.subList(i, end).stream().map(Piece::word).toList()));
            told.append(way == Way.GONE ? "-] " : "+} ");
            int next = end;
            while (next < pieces.size() && pieces.get(next).way() == Way.SAME) {
                next++;
            }
            shownTo = Math.min(next, end + AROUND);
            append(told, pieces, end, shownTo);
            told.append(shownTo < next && next == pieces.size() ? "…" : "");
            i = next;
        }
        return told.toString().strip();
    }

    private static void append(StringBuilder told, List<Piece> pieces, int from, int to) {
        pieces.subList(from, to).forEach(piece -> told.append(piece.word()).append(' '));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).toList();
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < before.size() - start
                && same < after.size() - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        List<Piece> pieces = new ArrayList<>();
        before.subList(0, start).forEach(word -> pieces.add(new Piece(Way.SAME, word)));
        between(before.subList(start, before.size() - same), after.subList(start, after.size() - same), pieces);
        before.subList(before.size() - same, before.size()).forEach(word -> pieces.add(new Piece(Way.SAME, word)));
        return pieces;
    }

    private static void between(List<String> was, List<String> is, List<Piece> pieces) {
        if ((long) was.size() * is.size() > MOST_CELLS) {
            was.forEach(word -> pieces.add(new Piece(Way.GONE, word)));
            is.forEach(word -> pieces.add(new Piece(Way.CAME, word)));
            return;
        }
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                pieces.add(new Piece(Way.SAME, was.get(i)));
                i++;
                j++;
            } else if (i < was.size() && (j == is.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Way.GONE, was.get(i++)));
            } else {
                pieces.add(new Piece(Way.CAME, is.get(j++)));
            }
        }
    }
}
