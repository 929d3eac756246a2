package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser of this machine, with or without JavaScript, that looks at a page as a person does. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    private static final Path PICTURES = Path.of("target/pages");
    private static final int TALL = 1600;

    private final ChromeDriver driver;
    private final boolean javaScript;
    private final String name;

    private Browser(ChromeDriver driver, boolean javaScript, String name) {
        this.driver = driver;
        this.javaScript = javaScript;
        this.name = name;
    }

    /** Whether this machine has one. */
    static boolean isHere() {
        return first(BROWSERS).isPresent() && first(DRIVERS).isPresent();
    }

    /**
     * Starts one.
     *
     * @param zoom how many times larger than usual everything is
     */
    static Browser start(boolean javaScript, int width, int zoom) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(BROWSERS).orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-device-scale-factor=" + zoom,
                "--window-size=%d,%d".formatted(width / zoom, TALL / zoom));
        if (!javaScript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(first(DRIVERS).orElseThrow()).toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        driver.manage().window().setSize(new Dimension(width / zoom, TALL / zoom));
        return new Browser(
                driver, javaScript, "%d%s%s".formatted(width, zoom > 1 ? "-zoom" : "", javaScript ? "" : "-plain"));
    }

    private static Optional<String> first(List<String> files) {
        return files.stream().filter(file -> Files.isExecutable(Path.of(file))).findFirst();
    }

    Browser open(String address) {
        driver.get(address);
        return this;
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    String heading() {
        return one("h1").getText();
    }

    String text() {
        return one("main").getText();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Browser follow(String link) {
        driver.findElement(By.partialLinkText(link)).click();
        return this;
    }

    Browser type(String css, String text) {
        WebElement field = one(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Browser click(String css) {
        one(css).click();
        return this;
    }

    Browser press(String button) {
        driver.findElement(By.xpath("//button[contains(normalize-space(.), '%s')]".formatted(button)))
                .click();
        return this;
    }

    Browser back() {
        driver.navigate().back();
        return this;
    }

    /** What the checker of accessibility finds wrong with the page: nothing. It is JavaScript itself, and needs it. */
    Browser isAccessible() {
        if (!javaScript) {
            return this;
        }
        driver.executeScript(checker());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                  r => done(r.violations.map(v => v.id + ': ' + v.help + ' – ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))),
                  e => done(['the checker failed: ' + e]));
                """);
        assertThat((List<?>) found).as("accessibility of %s", address()).isEmpty();
        return this;
    }

    /** Whether something is wider than the window, so that one must scroll sideways. */
    Browser fitsItsWidth() {
        Object beside = driver.executeScript("""
                const wide = document.documentElement.clientWidth;
                return [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest('.fr-table, .fr-sql'))
                  .map(e => e.outerHTML.slice(0, 120));
                """);
        assertThat((List<?>) beside)
                .as("what of %s lies beside the window", address())
                .isEmpty();
        return this;
    }

    /** Keeps a picture of the whole page where somebody wants to look: {@code -Dpictures}. */
    Browser picture(String called) {
        if (System.getProperty("pictures") == null) {
            return this;
        }
        try {
            Files.createDirectories(PICTURES);
            Dimension before = driver.manage().window().getSize();
            Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
            driver.manage().window().setSize(new Dimension(before.width, Math.min(6000, height.intValue() + 200)));
            Files.write(
                    PICTURES.resolve("%s-%s.png".formatted(called, name)), driver.getScreenshotAs(OutputType.BYTES));
            driver.manage().window().setSize(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String checker() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> links() {
        return all("a[href]").stream()
                .map(link -> Objects.requireNonNullElse(link.getDomAttribute("href"), ""))
                .distinct();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
