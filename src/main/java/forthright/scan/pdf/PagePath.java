package forthright.scan.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** The outline that a page is drawing at the moment, and the area to which it cuts what it draws. */
abstract class PagePath extends PDFGraphicsStreamEngine {
    private final GeneralPath path = new GeneralPath();
    private Optional<Area> waiting = Optional.empty();

    PagePath(PDPage page) {
        super(page);
    }

    final GeneralPath path() {
        return path;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int rule) {
        Path2D shape = new Path2D.Double(path);
        shape.setWindingRule(rule);
        waiting = Optional.of(new Area(shape));
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        waiting.ifPresent(area -> getGraphicsState().intersectClippingPath(area));
        waiting = Optional.empty();
        path.reset();
    }
}
