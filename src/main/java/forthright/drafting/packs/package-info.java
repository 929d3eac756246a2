/**
 * Packs: what people keep (questions, rules, wordings) as it was published, by whom and from which day. Drafts are made from
 * the pack in force; what is edited counts once two people have published it. The history only grows.
 */
@NullMarked
package forthright.drafting.packs;

import org.jspecify.annotations.NullMarked;
