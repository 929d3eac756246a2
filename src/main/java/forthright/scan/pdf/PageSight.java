package forthright.scan.pdf;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what a page draws, in its order, and counts the letters that nobody sees in the end. */
final class PageSight extends PagePath {
    private static final int MOST_LETTERS = 60_000;
    private static final int MOST_COVERINGS = 3_000;
    private static final int MANY_COLOURS = -1;
    private static final int PAPER = 0xFFFFFF;
    private static final int NEAR = 12;
    private static final float THICK = 5;
    private static final double OPAQUE = 0.95;

    private final List<Covering> coverings = new ArrayList<>();
    private final List<Point2D> seen = new ArrayList<>();
    private final PDRectangle box;
    private int unseen;
    private int covered;
    private int outside;

    PageSight(PDPage page) {
        super(page);
        box = page.getCropBox();
    }

    /** How many letters of the page nobody sees, and why. */
    record Counted(int unseen, int covered, int outside) {}

    Counted count() throws IOException {
        processPage(getPage());
        return new Counted(unseen, covered, outside);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String said = font.toUnicode(code);
        if (said == null || said.isBlank() || seen.size() >= MOST_LETTERS) {
            return;
        }
        float width = Math.max(displacement.getX(), 0.1f);
        Point2D middle = matrix.createAffineTransform().transform(new Point2D.Float(width / 2, 0.3f), null);
        PDGraphicsState state = getGraphicsState();
        if (!box.contains((float) middle.getX(), (float) middle.getY())) {
            outside++;
        } else if (isClear(state) || !clip().contains(middle) || hasColourOfGround(state, middle)) {
            unseen++;
        } else {
            seen.add(middle);
        }
    }

    private static boolean isClear(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean drawn = mode.isFill() || mode.isStroke();
        double strength = Math.max(
                mode.isFill() ? state.getNonStrokeAlphaConstant() : 0, mode.isStroke() ? state.getAlphaConstant() : 0);
        return !drawn || strength < 0.02;
    }

    private boolean hasColourOfGround(PDGraphicsState state, Point2D at) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        int ink = colour(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
        return isNear(ink, ground(at));
    }

    /** What was drawn last at a point, and else the paper. */
    private int ground(Point2D at) {
        for (int i = coverings.size() - 1; i >= 0; i--) {
            if (coverings.get(i).covers(at)) {
                return coverings.get(i).colour();
            }
        }
        return PAPER;
    }

    private static boolean isNear(int one, int other) {
        if (one < 0 || other < 0) {
            return false;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private static int colour(PDColor colour) {
        try {
            return colour.isPattern() ? MANY_COLOURS : colour.toRGB();
        } catch (IOException | RuntimeException e) {
            return MANY_COLOURS;
        }
    }

    private Area clip() {
        return getGraphicsState().getCurrentClippingPath();
    }

    private void cover(java.awt.Shape shape, int colour) {
        if (coverings.size() >= MOST_COVERINGS) {
            return;
        }
        Covering covering = Covering.of(shape, clip(), colour);
        coverings.add(covering);
        int before = seen.size();
        seen.removeIf(covering::covers);
        covered += before - seen.size();
    }

    private boolean isOpaque(double strength) {
        BlendMode blend = getGraphicsState().getBlendMode();
        return strength >= OPAQUE
                && getGraphicsState().getSoftMask() == null
                && (blend == null || blend.equals(BlendMode.NORMAL) || blend.equals(BlendMode.COMPATIBLE));
    }

    private void fill(int rule) {
        if (isOpaque(getGraphicsState().getNonStrokeAlphaConstant())) {
            Path2D shape = new Path2D.Double(path());
            shape.setWindingRule(rule);
            cover(shape, colour(getGraphicsState().getNonStrokingColor()));
        }
    }

    private void stroke() {
        AffineTransform scale =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        float width = (float) (getGraphicsState().getLineWidth() * Math.sqrt(Math.abs(scale.getDeterminant())));
        if (width >= THICK && isOpaque(getGraphicsState().getAlphaConstant())) {
            BasicStroke pen = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            cover(pen.createStrokedShape(path()), colour(getGraphicsState().getStrokingColor()));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        boolean clear = image.isStencil()
                || (image instanceof PDImageXObject one
                        && (one.getCOSObject().containsKey(COSName.SMASK)
                                || one.getCOSObject().containsKey(COSName.MASK)));
        if (!clear && isOpaque(getGraphicsState().getNonStrokeAlphaConstant())) {
            AffineTransform place =
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
            cover(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), MANY_COLOURS);
        }
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        fill(rule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fill(rule);
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {
        if (isOpaque(getGraphicsState().getNonStrokeAlphaConstant())) {
            cover(clip(), MANY_COLOURS);
        }
    }
}
