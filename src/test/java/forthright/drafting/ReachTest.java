package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far a letter reaches in time. */
class ReachTest {
    private static Stretch days(int from, int to) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return new Stretch(first.plusDays(from), first.plusDays(to));
    }

    @Test
    void what_overlaps_hangs_together_and_what_only_adjoins_does_not() {
        Reach reach = Reach.of(List.of(days(10, 20)), List.of(days(20, 30), days(30, 40), days(41, 50), days(0, 9)));

        assertThat(reach.days()).containsExactly(days(10, 40));
        assertThat(reach.takesIn(days(41, 50))).isFalse();
        assertThat(reach.takesIn(days(0, 9))).isFalse();
    }

    @Test
    void a_letter_that_asks_for_nothing_reaches_nowhere() {
        assertThat(Reach.of(List.of(), List.of(days(0, 10))).days()).isEmpty();
    }

    @Test
    void nothing_is_missed_that_following_each_overlap_finds() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<Stretch> asked = drawn(random, 1 + random.nextInt(2));
            List<Stretch> others = drawn(random, random.nextInt(12));

            Reach reach = Reach.of(asked, others);

            assertThat(others.stream().filter(reach::takesIn).toList())
                    .isEqualTo(others.stream()
                            .filter(followed(asked, others)::contains)
                            .toList());
        }
    }

    private static List<Stretch> drawn(Random random, int many) {
        List<Stretch> drawn = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int from = random.nextInt(60);
            drawn.add(days(from, from + random.nextInt(8)));
        }
        return drawn;
    }

    private static Set<Stretch> followed(List<Stretch> asked, List<Stretch> others) {
        Set<Stretch> reached = new LinkedHashSet<>(asked);
        boolean more = true;
        while (more) {
            more = false;
            for (Stretch other : others) {
                boolean meets = reached.stream()
                        .anyMatch(one ->
                                !one.from().isAfter(other.to()) && !other.from().isAfter(one.to()));
                more |= meets && reached.add(other);
            }
        }
        return reached;
    }
}
