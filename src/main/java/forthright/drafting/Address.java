package forthright.drafting;

import forthright.law.files.Place;

/** Where something stands, as a reader opens it: file and line. */
final class Address {
    private Address() {}

    static String of(Place place) {
        return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }
}
