package org.mailwhy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailwhy.Change;
import org.mailwhy.incident.Situation;

/// The pages in a real browser. Pictures of them are left in `target/pages`.
@NullUnmarked // the browser lives from BeforeAll to AfterAll
class PageIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String INCIDENT = "/incidents/01JD8Q3Z7K5N-1";

    private static Playwright playwright;
    private static Browser browser;

    record View(String path, int width, ColorScheme scheme) {
        @Override
        public String toString() {
            String name = path.equals("/") ? "now" : path.split("/", -1)[1];
            return name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<View> views() {
        return Stream.concat(
                Stream.of("/", INCIDENT, "/causes/disk-full")
                        .flatMap(path ->
                                Stream.of(
                                        new View(path, 360, ColorScheme.DARK),
                                        new View(path, 1280, ColorScheme.LIGHT))),
                Stream.of(
                        new View("/", 360, ColorScheme.LIGHT),
                        new View("/", 1280, ColorScheme.DARK)));
    }

    @BeforeAll
    static void start() {
        boolean there = Files.isExecutable(CHROMIUM);
        if ("required".equals(System.getProperty("browser"))) {
            assertThat(there).as("%s is installed", CHROMIUM).isTrue();
        }
        Assumptions.assumeTrue(there, CHROMIUM + " is not installed");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setChromiumSandbox(false)
                                        .setArgs(
                                                List.of(
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void end() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewIsReadableAndKeepsToItself(View view) throws IOException {
        try (TestSite site = TestSite.of(Scene.diskFull());
                BrowserContext context = context(view.width(), view.scheme())) {
            Page page = context.newPage();
            List<String> outside = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            String home = site.uri("/").toString();
            page.onRequest(request -> {
                if (!request.url().startsWith(home)) {
                    outside.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate(site.uri(view.path()).toString());
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/pages/" + view + ".png"))
                            .setFullPage(true));

            assertThat(outside).isEmpty();
            assertThat(errors).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("no horizontal scroll")
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    @Test
    void aHostileReplyIsShownInert() throws IOException {
        try (TestSite site = TestSite.of(Scene.hostile());
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : List.of("/", "/incidents/01JD8Q3Z7K5N-2")) {
                page.navigate(site.uri(path).toString());
                assertThat(page.title()).isNotEqualTo("owned");
                assertThat(page.locator("main script, main img").count()).isZero();
                assertThat(page.locator("main").innerText())
                        .contains("<script>document.title='owned'</script>")
                        .doesNotContain("\u001b", "\u0007");
            }
        }
    }

    @Test
    void theKeyboardReachesTheIncident() throws IOException {
        try (TestSite site = TestSite.of(Scene.diskFull());
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.uri("/").toString());
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("Skip");
            page.keyboard().press("Enter");
            for (int i = 0; i < 10 && !focused(page).contains("evidence"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**" + INCIDENT);
            assertThat(page.locator("h1").innerText()).contains("file system is full");
        }
    }

    @Test
    void anOpenPageFollowsWhatHappens() throws IOException {
        try (TestSite site = TestSite.of(Scene.calm());
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.waitForResponse("**/api/v1/stream", () -> page.navigate(site.uri("/").toString()));
            assertThat(page.locator("h1").innerText()).contains("Mail flows");

            Situation full = Scene.diskFull();
            site.situation.set(full);
            site.server.publish(new Change.Opened(full.open().getFirst()));

            page.locator("h1", new Page.LocatorOptions().setHasText("file system is full"))
                    .waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            assertThat(page.title()).contains("file system is full");
        }
    }

    @Test
    void thePageIsCompleteWithoutScripts() throws IOException {
        try (TestSite site = TestSite.of(Scene.calm());
                BrowserContext context =
                        browser.newContext(
                                new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.uri("/").toString());
            assertThat(page.locator("h1").innerText()).contains("all 2 servers accept");
            page.setViewportSize(1280, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/pages/calm.png"))
                            .setFullPage(true));
        }
    }

    private static String focused(Page page) {
        return String.valueOf(
                page.evaluate("document.activeElement.closest('a')?.textContent ?? ''"));
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }
}
