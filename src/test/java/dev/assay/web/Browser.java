package dev.assay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a window that looks at one server. */
final class Browser implements AutoCloseable {

  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ARRIVED =
      "return !window.isLeft && document.readyState === 'complete'";
  private static final int HEIGHT = 1000;
  private static final String[] FLAGS = {
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars"
  };

  /** Would warn that it has no classes for the DevTools of this chromium, which we do not use. */
  private static final Logger DEVTOOLS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;
  private final URI address;

  private Browser(ChromeDriver driver, URI address) {
    this.driver = driver;
    this.address = address;
  }

  /**
   * Starts a browser.
   *
   * @param profile a new folder for what it keeps
   */
  static Browser start(Path profile, URI address) {
    DEVTOOLS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), address);
  }

  void open(String path) {
    driver.get(address.resolve(path).toString());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The texts of the elements that can be seen. */
  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  void follow(String linkText) {
    leaveBy(driver.findElement(By.linkText(linkText)));
  }

  /** Clicks what leads to another page, and waits until all of that is there. */
  void leaveBy(WebElement control) {
    driver.executeScript("window.isLeft = true");
    control.click();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(any -> Boolean.TRUE.equals(driver.executeScript(ARRIVED)));
  }

  /** The address that a link leads to. */
  URI target(String css) {
    return URI.create(Objects.requireNonNull(find(css).getAttribute("href")));
  }

  /** The path of the page that is open, with its query and fragment. */
  String path() {
    return Objects.requireNonNull(driver.getCurrentUrl())
        .substring(address.toString().length() - 1);
  }

  /** What an expression of the page's own language gives. */
  Object value(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression));
  }

  /** Sets the window and the colours that the reader prefers. */
  void look(int width, String colours) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Writes what is seen to {@code target/screenshots}. */
  void photograph(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
