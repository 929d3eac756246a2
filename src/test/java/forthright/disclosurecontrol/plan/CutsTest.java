package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fewest covers that serve every cut. */
class CutsTest {
    private static final int COVERS = 9;

    private static Choice cut(int... covers) {
        Choice cut = Choice.none(COVERS);
        for (int cover : covers) {
            cut = cut.with(cover);
        }
        return cut;
    }

    private static Cuts cuts(long effort, Choice... cuts) {
        Cuts all = new Cuts(new Effort(effort));
        for (Choice cut : cuts) {
            all.add(cut);
        }
        return all;
    }

    @Test
    void without_a_cut_nothing_need_be_withheld() {
        assertThat(cuts(100).fewest(COVERS)).contains(cut());
    }

    @Test
    void one_that_serves_all_is_enough_and_otherwise_as_few_as_can_be() {
        assertThat(cuts(1000, cut(1, 2), cut(2, 3), cut(2, 4)).fewest(COVERS)).contains(cut(2));
        assertThat(cuts(1000, cut(1, 2), cut(3, 4)).fewest(COVERS)).contains(cut(1, 3));
        assertThat(cuts(1000, cut(1, 2), cut(2, 3), cut(1, 3)).fewest(COVERS)).contains(cut(1, 2));
        assertThat(cuts(1000, cut(5), cut(6, 7), cut(7, 8), cut(6, 8)).fewest(COVERS))
                .contains(cut(5, 6, 7));
    }

    @Test
    void of_a_cut_and_a_smaller_one_within_it_the_smaller_counts() {
        for (Cuts cuts : List.of(cuts(1000, cut(1, 2, 3), cut(3)), cuts(1000, cut(3), cut(1, 2, 3)))) {
            assertThat(cuts.fewest(COVERS)).contains(cut(3));
        }
    }

    @Test
    void cuts_are_added_from_one_call_to_the_next() {
        Cuts cuts = cuts(1000, cut(1, 2));
        assertThat(cuts.fewest(COVERS)).contains(cut(1));
        cuts.add(cut(2, 3));
        assertThat(cuts.fewest(COVERS)).contains(cut(2));
        cuts.add(cut(4));
        assertThat(cuts.fewest(COVERS)).contains(cut(2, 4));
    }

    @Test
    void a_cut_that_nothing_serves_is_a_mistake() {
        Cuts cuts = cuts(1000, cut());
        assertThatThrownBy(() -> cuts.fewest(COVERS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_effort_nothing_is_proved() {
        assertThat(cuts(2, cut(1, 2), cut(3, 4), cut(5, 6), cut(1, 3, 5)).fewest(COVERS))
                .isEmpty();
        Effort effort = new Effort(0);
        Cuts cuts = new Cuts(effort);
        cuts.fewest(COVERS);
        assertThat(effort.isSpent()).isTrue();
    }

    @Test
    void drawn_cuts_are_served_by_as_few_as_trying_all_finds_in_whatever_order_they_come() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Choice> drawn = new ArrayList<>();
            int count = 1 + random.nextInt(9);
            for (int i = 0; i < count; i++) {
                drawn.add(cut(random.ints(1 + random.nextInt(4), 0, COVERS).toArray()));
            }
            Optional<Choice> fewest =
                    cuts(100_000, drawn.toArray(Choice[]::new)).fewest(COVERS);
            assertThat(fewest).as("%s", drawn).isPresent();
            assertThat(drawn).allMatch(cut -> cut.meets(fewest.get()));
            assertThat(fewest.get().size()).as("%s", drawn).isEqualTo(least(drawn));
            Collections.shuffle(drawn, random);
            assertThat(cuts(100_000, drawn.toArray(Choice[]::new)).fewest(COVERS))
                    .isEqualTo(fewest);
        }
    }

    private static int least(List<Choice> cuts) {
        int least = COVERS;
        for (int set = 0; set < 1 << COVERS; set++) {
            Choice tried = Choice.none(COVERS);
            for (int cover = 0; cover < COVERS; cover++) {
                tried = (set & 1 << cover) != 0 ? tried.with(cover) : tried;
            }
            Choice served = tried;
            if (Integer.bitCount(set) < least && cuts.stream().allMatch(served::meets)) {
                least = Integer.bitCount(set);
            }
        }
        return least;
    }
}
