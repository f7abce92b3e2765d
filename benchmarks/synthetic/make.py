"""Stories, and articles that tell them: some copy each other, some are updates, and a known share says something wrong."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from benchmarks.synthetic.beats import BEATS, COMMON, PAST, Beat, Lines
from benchmarks.synthetic.names import family, person, slip, street, town

BEGINNING = datetime(2015, 1, 1, 6)
STORIES_A_DAY = 4
WRONG = 0.35  # share of the stories with several articles of which one article says something wrong
COPY = 0.2  # share of the articles that are made from another one's text
LATER = 0.25  # share of the articles that are a later report, with higher figures if a story's figures grow
LEFT_OUT = 0.15  # share of the lines that an article leaves out
BACKGROUND = 0.6  # share of the articles that also tell of something in the past
AROUND = 6  # lines of a story that say nothing of it
_FORM = re.compile(r"_(?:w|W|C|last)$")  # of a slot
_WORDS = "zero one two three four five six seven eight nine ten".split()
_OUTLETS = tuple(
    f"The {town(Random(n))} {kind}" for n, kind in enumerate("Post Herald Courier Gazette Tribune Observer Echo Star".split() * 4)
)
_TITLES = ("Mayor", "Deputy Mayor", "Governor", "Deputy Governor", "Interior Minister", "Labour Minister")
_OTHER_TITLE = {"Mayor": "Deputy Mayor", "Deputy Mayor": "Mayor", "Governor": "Deputy Governor", "Deputy Governor": "Governor",
                "Interior Minister": "Labour Minister", "Labour Minister": "Interior Minister"}  # fmt: skip
_SAID = (
    ("We will not rest until every family has been given", "a full and honest", "account of what went wrong here"),
    ("Nobody in this town has ever seen", "a terrible and long", "night like the one that lies behind us"),
    ("The people who live here have waited for", "a clear and binding", "answer from the capital since last winter"),
    ("I have asked the inspectors to bring me", "a short and plain", "report before anybody leaves the building"),
    ("Our neighbours deserve", "a fair and quick", "settlement and not another round of empty promises"),
)
_OTHER_WORDS = {"honest": "public", "long": "cold", "binding": "written", "plain": "secret", "quick": "generous"}


@dataclass(frozen=True, slots=True)
class Injected:
    """Something that one article says otherwise than the rest of its story.

    Attributes:
        attribute: that a finding on it has. articles: numbers of those that say it wrongly. right, wrong: as written.
    """

    story: int
    attribute: str
    articles: tuple[int, ...]
    right: str
    wrong: str


@dataclass(slots=True)
class Written:
    """An article: its number, story, and the record of it as a line of JSON holds it."""

    number: int
    story: int
    record: dict[str, str] = field(default_factory=dict)


def news(articles: int, seed: int, *, a_story: int = 0) -> Iterator[tuple[list[Written], list[Injected]]]:
    """Stories until there are so many articles, in order of time.

    Args:
        a_story: articles of each story; 0 for one to eight.
    """
    number = 0
    story = 0
    while number < articles:
        random = Random(f"{seed}/{story}")
        wanted = a_story or random.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 8))
        wanted = min(wanted, articles - number)
        yield _story(random, story, number, wanted)
        number += wanted
        story += 1


def _story(random: Random, story: int, number: int, wanted: int) -> tuple[list[Written], list[Injected]]:
    beat = random.choice(BEATS)
    happened = BEGINNING + timedelta(days=story // STORIES_A_DAY, minutes=random.randrange(60 * 12))
    facts = _facts(random, beat, happened)
    around = tuple(random.sample(COMMON, AROUND))
    wrong = _wrong(random, beat, facts) if wanted > 1 and random.random() < WRONG else None
    at_fault = random.randrange(wanted)
    written: list[Written] = []
    texts: list[tuple[str, str, bool]] = []  # headline, text, whether it is a later report
    says: list[str | None] = []  # what the articles say where one is wrong
    for n in range(wanted):
        own = dict(facts)
        later = n > 0 and random.random() < LATER
        if later:
            own |= {slot: str(int(facts[slot]) + random.randrange(1, 4)) for slot in beat.growing}
        if n > 0 and random.random() < COPY and not (wrong and n == at_fault):
            source = random.randrange(n)
            headline, text, later = texts[source]
            said = says[source]
        else:
            if wrong and n == at_fault:
                own[wrong[0]] = wrong[2]
                later = False
                own |= {slot: facts[slot] for slot in beat.growing if slot != wrong[0]}
            headline, text, told = _text(random, beat, around, own)
            said = own[wrong[0]] if wrong and wrong[0] in told else None
        texts.append((headline, text, later))
        says.append(said)
        published = happened + timedelta(hours=random.randrange(2, 9) + (26 if later else 0), minutes=random.randrange(60))
        record = {
            "path": f"{number + n}",
            "source": _OUTLETS[random.randrange(len(_OUTLETS))],
            "published": published.isoformat(),
            "title": headline,
            "text": text,
        }
        written.append(Written(number + n, story, record))
    return written, _injected(beat, story, number, wrong, says)


def _injected(
    beat: Beat, story: int, number: int, wrong: tuple[str, str, str] | None, says: Sequence[str | None]
) -> list[Injected]:
    """The discrepancy, if an article gives the wrong value and another one the right one; number: of the first article."""
    if wrong is None:
        return []
    slot, right, odd = wrong
    at_fault = tuple(number + n for n, said in enumerate(says) if said == odd)
    return [Injected(story, beat.injects[slot], at_fault, right, odd)] if at_fault and right in says and right != odd else []


def _facts(random: Random, beat: Beat, happened: datetime) -> dict[str, str]:
    facts = {slot: str(random.randint(*room)) for slot, room in beat.counts.items()}
    facts |= {slot: person(random) for slot in beat.people}
    facts |= {slot: random.choice(words) for slot, words in (beat.words or {}).items()}
    facts |= {
        "town": town(random), "street": street(random), "weekday": f"{happened:%A}", "time": _clock(happened),
        "title": random.choice(_TITLES), "quote": " ".join(random.choice(_SAID)), "past_town": town(random),
        "past_year": str(random.randint(1984, 2012)), "past_figure": str(random.randint(11, 90)),
        "buyer": f"{family(random)} Holding", "target": f"{family(random)} Foods",
    }  # fmt: skip
    return facts


def _clock(moment: datetime) -> str:
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02d} {'a.m.' if moment.hour < 12 else 'p.m.'}"


def _wrong(random: Random, beat: Beat, facts: dict[str, str]) -> tuple[str, str, str]:
    """A slot, its value, and what an article gives in its place."""
    slot = random.choice(sorted(beat.injects))
    right = facts[slot]
    if slot in beat.people:
        return slot, right, slip(random, right)
    if slot == "title":
        return slot, right, _OTHER_TITLE[right]
    if slot == "quote":
        word = next(w for w in _OTHER_WORDS if f" {w} " in right)
        return slot, right, right.replace(word, _OTHER_WORDS[word])
    if slot == "time":
        hour, rest = right.split(":", 1)
        return slot, right, f"{int(hour) % 12 + 1}:{rest}"
    if slot == "magnitude":
        return slot, right, f"{float(right) + random.choice((-0.7, 0.8, 1.0)):.1f}"
    figure = int(right)
    if slot == "age":
        return slot, right, str(figure + random.choice((-2, -1, 1, 2, 10)))
    if slot == "founded":
        return slot, right, str(figure + random.choice((-10, -1, 1, 9)))
    if figure >= 1000 and right[1] != right[2]:
        return slot, right, right[0] + right[2] + right[1] + right[3:]
    return slot, right, str(figure + max(1, round(figure * random.choice((0.1, 0.2, 0.3)))))


class _Slots(dict[str, str]):
    """The facts in all the forms in which lines ask for them; notes of which facts some form was asked for."""

    def __init__(self, facts: dict[str, str]) -> None:
        super().__init__(facts)
        self.told: set[str] = set()
        for slot, value in facts.items():
            if value.isdigit():
                self[f"{slot}_w"], self[f"{slot}_W"] = _word(value), _word(value).capitalize()
                if len(value) > 3 and slot not in ("past_year", "founded"):
                    self[slot] = f"{int(value):,}"
            self[f"{slot}_last"] = value.rsplit(" ", 1)[-1]
            self[f"{slot}_C"] = value[:1].upper() + value[1:]

    def __getitem__(self, slot: str) -> str:
        self.told.add(_FORM.sub("", slot))
        return super().__getitem__(slot)


def _text(random: Random, beat: Beat, around: Lines, facts: dict[str, str]) -> tuple[str, str, frozenset[str]]:
    """Headline, text, and the slots that they tell of."""
    slots = _Slots(facts)
    lines = [random.choice(line) for line in (*beat.body, *around) if random.random() >= LEFT_OUT]
    lines += [random.choice(PAST)] if random.random() < BACKGROUND else []
    cut = max(1, len(lines) // 2)
    paragraphs = [[random.choice(beat.leads)], lines[:cut], lines[cut:]]
    told = "\n\n".join(" ".join(line.format_map(slots) for line in paragraph) for paragraph in paragraphs if paragraph)
    told = told.replace("p.m..", "p.m.").replace("a.m..", "a.m.")
    headline = random.choice(beat.headlines).format_map(slots)
    return headline, told, frozenset(slots.told)


def _word(figure: str) -> str:
    return _WORDS[int(figure)] if figure.isdigit() and int(figure) <= 10 else figure
