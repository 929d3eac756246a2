package forthright.drafting.desk;

import forthright.drafting.Draft;
import forthright.drafting.Order;

/** A draft, and what it was drafted for. */
public record LookedAt(Order order, Draft draft) {}
