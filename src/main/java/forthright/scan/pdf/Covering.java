package forthright.scan.pdf;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Something that a page draws over what it drew before.
 *
 * @param bounds what it cannot reach beyond; a quick answer for most points
 * @param colour its colour, or less than zero where it has many
 */
record Covering(Shape shape, Area clip, Rectangle2D bounds, int colour) {
    static Covering of(Shape shape, Area clip, int colour) {
        return new Covering(shape, clip, shape.getBounds2D().createIntersection(clip.getBounds2D()), colour);
    }

    boolean covers(Point2D point) {
        return bounds.contains(point) && shape.contains(point) && clip.contains(point);
    }
}
