package forthright.scan;

import java.util.List;

/**
 * A file with one thing planted in it, and the same file without.
 *
 * @param kinds all that is to be found in the planted one
 */
record Planted(String name, byte[] planted, byte[] twin, List<Kind> kinds) {
    static Planted of(String name, PartsFile planted, PartsFile twin, Kind... kinds) {
        return new Planted(name, planted.bytes(), twin.bytes(), List.of(kinds));
    }

    String ending() {
        return name.substring(name.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return kinds + " in " + name;
    }
}
