package forthright.drafting.batch;

import java.nio.file.Path;

/**
 * One reply to be drafted.
 *
 * @param name by which the summary and its folder know it: {@code 0412}, {@code 0412/coventry}
 * @param request its file, or its case folder
 * @param council the council that answers; empty for whom the text addresses
 */
public record BatchItem(String name, Path request, String council) implements Comparable<BatchItem> {
    @Override
    public int compareTo(BatchItem other) {
        return name.compareTo(other.name);
    }
}
