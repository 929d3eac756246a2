package forthright.reply;

/**
 * Text that a template made, or that Java wrote in the language of the letter. It is the one kind of value that is
 * written as it is; every other is escaped.
 */
public record Prose(String text) {}
