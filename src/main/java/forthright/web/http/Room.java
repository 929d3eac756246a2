package forthright.web.http;

/** One thing that can be looked at or done. */
@FunctionalInterface
public interface Room {
    /** Answers; stops with every fault where something is missing, wrong or unknown. */
    Said answer(Asked asked);
}
