package forthright.disclosurecontrol.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static Choice of(int... numbers) {
        Choice choice = Choice.none(130);
        for (int number : numbers) {
            choice = choice.with(number);
        }
        return choice;
    }

    @Test
    void what_is_in_it_comes_in_order() {
        assertThat(of(129, 0, 64, 63).numbers()).containsExactly(0, 63, 64, 129);
        assertThat(of(129, 0)).hasToString("[0, 129]");
        assertThat(of(129, 0, 64, 63).size()).isEqualTo(4);
        assertThat(Choice.all(130).size()).isEqualTo(130);
        assertThat(Choice.none(130).isEmpty()).isTrue();
        assertThat(of(100).isEmpty()).isFalse();
    }

    @Test
    void one_is_in_it_once_it_was_added_and_until_it_is_taken_away() {
        assertThat(of(70).has(70)).isTrue();
        assertThat(of(70).has(6)).isFalse();
        assertThat(of(70, 6).without(70)).isEqualTo(of(6));
        assertThat(of(70).without(6))
                .isEqualTo(of(70))
                .hasSameHashCodeAs(of(70))
                .isNotEqualTo(of(71));
        assertThat(of(70).hashCode()).isNotEqualTo(of(71).hashCode());
    }

    @Test
    void two_are_put_together_taken_apart_and_compared() {
        assertThat(of(1, 70).or(of(2))).isEqualTo(of(1, 2, 70));
        assertThat(of(1, 70).minus(of(70, 3))).isEqualTo(of(1));
        assertThat(of(1).isWithin(of(1, 70))).isTrue();
        assertThat(of(1, 70).isWithin(of(1))).isFalse();
        assertThat(of(1, 70).meets(of(70))).isTrue();
        assertThat(of(1, 70).meets(of(2, 71))).isFalse();
    }
}
