"""What is known to be wrong in invented news is so, is found, and little else is."""

from pathlib import Path

from benchmarks.synthetic.__main__ import write
from benchmarks.synthetic.make import Injected, news
from benchmarks.synthetic.score import Told, score
from checker import pipeline

FOUND = 0.95  # of what is wrong; 0.98 of 678 among 10,000 articles
FALSE = 1  # false alarms among 400 articles; none among 10,000


def _stories() -> list[tuple[dict[int, str], Injected]]:
    """The texts of stories that hold something wrong, by number, with what is wrong."""
    return [
        ({w.number: f"{w.record['title']} {w.record['text']}" for w in written}, one)
        for written, wrong in news(1500, 3)
        for one in wrong
    ]


def test_what_is_wrong_stands_in_the_articles_at_fault_and_what_is_right_in_others() -> None:
    stories = [(texts, one) for texts, one in _stories() if one.attribute in ("name", "title", "quote")]
    assert {one.attribute for _, one in stories} == {"name", "title", "quote"}
    for texts, one in stories:
        name = one.attribute == "name"
        right, wrong = (value.rsplit(" ", 1)[-1] if name else value for value in (one.right, one.wrong))
        others = [text for number, text in texts.items() if number not in one.articles]
        assert all(wrong in texts[number] for number in one.articles)
        assert any(right in text for text in others)


def test_deputies_given_as_their_superiors_are_known() -> None:
    titles = {(one.right, one.wrong) for _, one in _stories() if one.attribute == "title"}
    assert {("Mayor", "Deputy Mayor"), ("Deputy Mayor", "Mayor")} <= titles


def test_what_is_wrong_is_found_and_little_else(tmp_path: Path) -> None:
    file, injected, story = write(tmp_path, 400, 3)
    report = pipeline.run([str(file)], pipeline.Options(jobs=1))
    told = [Told(f.kind, f.attribute, f.message, tuple(e.path for e in f.evidence)) for f in report.findings]
    result = score(injected, told, story)
    assert result.found >= FOUND * result.injected, result
    assert result.false <= FALSE, result
