"""When a report joins a group of which it is like one only, and when a named day brings two together."""

from datetime import date

from checker.align.particulars import Particulars
from checker.align.profile import Profile
from checker.align.stories import ALIKE_ON_DAY, CLEAR_MARGIN, ON_DAY_DAYS, stories


def profile(name: str, words: dict[str, float], day: date | None = None, published: date = date(2021, 3, 3)) -> Profile:
    length = sum(w * w for w in words.values()) ** 0.5
    days = frozenset({day} if day else ())
    return Profile(
        name,
        {word: w / length for word, w in words.items()},
        frozenset({"person-1"}),
        frozenset({"person-1"}),
        frozenset(),
        frozenset(),
        frozenset(),
        published,
        day,
        frozenset({"person-1"}),
        Particulars(day=day, days=days),
    )


# a, b and d are reports of the day, c is like a only
A = {"bar": 1.0, "gunman": 1.0, "vigil": 1.0}
B = {"bar": 1.0, "gunman": 1.0, "hospital": 2.0, "surgeon": 2.0}
D = {"bar": 1.0, "gunman": 1.0, "hospital": 2.0, "nurse": 2.0}
C = {"vigil": 1.0, "bar": 0.3, "trial": 0.6}


def test_a_lone_article_joins_by_one_clear_link() -> None:
    a, b, c, d = profile("a", A), profile("b", B), profile("c", C), profile("d", D)
    assert stories([a, b, d]) == (("a", "b", "d"),)
    assert stories([a, b, c, d]) == (("a", "b", "c", "d"),)


def test_a_link_that_is_just_enough_does_not_join_it() -> None:
    a, b, d = profile("a", A), profile("b", B), profile("d", D)
    weak = profile("c", {"vigil": 1.0, "trial": 1.9})  # just above what a shared person needs
    assert 0.25 < sum(a.words[w] * weak.words.get(w, 0.0) for w in a.words) < 0.25 + CLEAR_MARGIN
    assert stories([a, b, weak, d]) == (("a", "b", "d"), ("c",))


def _alone(p: Profile) -> Profile:
    return Profile(
        **{f: getattr(p, f) for f in p.__slots__} | dict.fromkeys(("persons", "head_persons", "foreground"), frozenset())
    )


def test_the_day_both_name_brings_like_reports_together() -> None:
    day = date(2021, 3, 2)
    words = {"bar": 1.0, "vigil": 1.0}
    like = {"bar": 1.0, "surgeon": 1.2}
    for named, days, joined in ((day, 1, True), (date(2021, 3, 1), 1, False), (day, ON_DAY_DAYS + 1, False)):
        a = _alone(profile("a", words, day))
        b = _alone(profile("b", like, named, date(2021, 3, 3 + days)))
        assert ALIKE_ON_DAY < sum(a.words[w] * b.words.get(w, 0.0) for w in a.words) < 0.48
        assert (len(stories([a, b])) == 1) is joined
