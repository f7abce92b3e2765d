"""The page in a real browser: filters, keys, decisions, no request, no error; and readable without JavaScript."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.decisions import read_decisions
from checker.report import Format, render
from tests.report.sample import sample
from tests.report.test_hostile import hostile

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (pip install playwright)")
BROWSER = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed (apt-get install chromium)")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as program:
        running = program.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield running
        running.close()


class Visit:
    """A page that was opened, with all that went wrong and all that was asked for."""

    def __init__(self, browser: Any, path: Path, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("dialog", lambda dialog: self.errors.append(f"alert: {dialog.message}"))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Any]:
    visits: list[Visit] = []

    def visit(report: Any, **options: Any) -> Visit:
        path = tmp_path / "report.html"
        path.write_text(render(report, Format.HTML), encoding="utf-8")
        visits.append(Visit(browser, path, **options))
        return visits[-1]

    yield visit
    for done in visits:
        assert done.errors == []
        assert [url for url in done.requests if not url.startswith(("file:", "blob:"))] == []
        done.context.close()


def shown(page: Any) -> list[str]:
    return [card.get_attribute("data-kind") for card in page.query_selector_all(".finding") if card.is_visible()]


def test_filters(opened: Any) -> None:
    page = opened(sample()).page
    assert shown(page) == ["contradiction", "spelling"]
    page.select_option("[data-filter=severity]", "warning")
    assert shown(page) == ["spelling"]
    page.click("button[type=reset]")
    page.fill("#q", "drowned aurora")
    assert shown(page) == ["contradiction"]
    assert page.inner_text("#count") == "1 of 2 shown"
    page.fill("#q", "")
    page.select_option("[data-filter=outlet]", "wreck.md")
    assert shown(page) == ["contradiction"]


def test_keys(opened: Any) -> None:
    page = opened(sample()).page
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.kind") == "spelling"
    page.keyboard.press("Enter")
    assert page.is_visible("#f-2ab1e5eaf002 .why ol")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.dataset.kind") == "contradiction"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.keyboard.press("Escape")
    assert not page.is_visible("#help")


def test_decisions_are_what_the_command_line_reads(opened: Any, tmp_path: Path) -> None:
    page = opened(sample()).page
    page.click("#f-1f00d5eaf001 [data-decision=accepted]")
    page.click("#show")
    assert not page.is_visible("#file"), "a reason is asked for first"
    page.fill("#f-1f00d5eaf001 .reason input", 'the "official" count: 15')
    page.click("#f-2ab1e5eaf002 [data-decision=aliases]")
    page.fill("#f-2ab1e5eaf002 .reason input", "both are used")
    page.click("#show")
    with page.expect_download() as download:
        page.click("#save")
    file = tmp_path / "decisions.yaml"
    download.value.save_as(file)
    decisions = read_decisions(file)
    report = sample()
    assert decisions.accepted[0].reason == 'the "official" count: 15'
    assert decisions.accepted[0].hides(report.findings[0])
    assert decisions.aliases[0].hides(report.findings[1])
    assert {pair[:2] for pair in decisions.same} == {("Ilse Vandermeer", "Ilse van der Meer")}


def test_a_place_opens_its_article(opened: Any) -> None:
    page = opened(sample()).page
    assert not page.is_visible(".article .evidence")
    page.click("#f-1f00d5eaf001 .side .meta a")
    assert page.is_visible("#aaurora-" + str(sample().articles[0].raw.index("Twelve")))


def test_without_javascript_it_is_all_there(opened: Any) -> None:
    page = opened(sample(), java_script_enabled=False).page
    assert len(shown(page)) == 2
    assert page.is_visible("text=Facts by outlet")
    assert not page.is_visible(".filters")
    assert not page.is_visible(".decide")
    page.click(".article summary")
    assert page.is_visible(".article .evidence")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_need_not_scroll_sideways(opened: Any, scheme: str) -> None:
    page = opened(sample(), viewport={"width": 360, "height": 740}, color_scheme=scheme).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_nothing_of_an_article_runs(opened: Any) -> None:
    visit = opened(hostile())
    visit.page.keyboard.press("j")
    visit.page.keyboard.press("Enter")
    assert visit.page.locator("script").count() == 1
    assert visit.page.locator("img").count() == 0


def test_a_thousand_findings_are_filtered_at_once(opened: Any) -> None:
    one = sample().findings[0]
    many = tuple(replace(one, id=f"{n:012x}", subject=f"Subject {n}") for n in range(1000))
    page = opened(replace(sample(), findings=many)).page
    milliseconds = page.evaluate(
        """() => {
          const box = document.querySelector("#q");
          const times = [];
          for (const text of ["subject 77", "", "aurora", "nothing"]) {
            box.value = text;
            const start = performance.now();
            box.dispatchEvent(new Event("input", { bubbles: true }));
            times.push(performance.now() - start);
          }
          return Math.max(...times);
        }"""
    )
    assert page.inner_text("#count") == "0 of 1000 shown"
    assert milliseconds < 100


CONTRAST = """() => {
  // WCAG 2.2: relative luminance, contrast ratio
  const channel = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const numbers = (text) => text.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const low = [];
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!text || !element.checkVisibility() || element.closest("svg")) continue;
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(element.tagName + "." + element.className + " " + ratio.toFixed(2));
  }
  return low;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_contrast_enough(opened: Any, scheme: str) -> None:
    page = opened(sample(), color_scheme=scheme).page
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert page.evaluate(CONTRAST) == []
