package forthright.drafting;

/** The product's own version. */
public final class Version {
    private Version() {}

    /** The version of the jar; "development" where it runs from classes. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
