package forthright.scan.office;

/**
 * What one part of a file says of another.
 *
 * @param from the part that says it
 * @param id the name by which that part calls it
 * @param type the last word of its kind, the same in every edition of the standard: {@code comments}
 * @param target the other part, or an address outside the file
 */
record Relation(String from, String id, String type, String target, boolean external) {}
