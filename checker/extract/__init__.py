"""From an article to everything that is read in it: typed mentions, and the facts they are part of."""

from dataclasses import replace

from checker.extract.dates import read_dates
from checker.extract.facts import facts_of
from checker.extract.names import read_names
from checker.extract.numbers import read_quantities
from checker.extract.open import open_facts
from checker.extract.quotes import read_quotes
from checker.extract.roles import with_named_speakers
from checker.extract.stance import stance_of
from checker.extract.states import read_states
from checker.extract.titles import read_titles
from checker.model import Article, Fact, Mention, Reading, Stance
from checker.rulebook import Rulebook

TITLE_RULE = "people.title"
QUOTE_RULE = "quotes.words"


def extract(article: Article, rulebook: Rulebook, *, vague: str = "plain") -> Reading:
    """Read one article.

    Args:
        vague: the convention for vague counts ("dozens"): plain, acled or ibc.
    """
    times = read_dates(article)
    quantities = read_quantities(article, times, vague=vague)
    names = read_names(article, times)
    titles = read_titles(article, names)
    quotes = read_quotes(article, names)
    mentions = sorted(
        {*times, *quantities, *names, *(title for title, _ in titles), *(quote for quote, _ in quotes)},
        key=lambda m: (m.start, -m.end, m.type),
    )
    facts: list[Fact] = list(facts_of(article, mentions, rulebook))
    facts += open_facts(article, mentions, facts)
    facts += read_states(article, mentions, rulebook)
    facts = [_with_stance(article, fact, names, quotes) for fact in facts]
    facts += [_held(title, holder) for title, holder in titles]
    facts += [_quoted(quote, stance) for quote, stance in quotes]
    facts = with_named_speakers(facts, titles)
    facts.sort(key=lambda f: (f.start, f.end, f.rule))
    return Reading(article, tuple(mentions), tuple(facts))


def _with_stance(article: Article, fact: Fact, names: tuple[Mention, ...], quotes: tuple[tuple[Mention, Stance], ...]) -> Fact:
    sentence = article.sentences[fact.sentence]
    return replace(fact, stance=stance_of(article, sentence, fact.start, fact.end, names, quotes))


def _held(title: Mention, holder: Mention) -> Fact:
    return Fact(
        TITLE_RULE, "title", title.article, title.sentence, title.start, title.end, title.text, title.value, subject=holder,
        trigger=(holder.start, holder.end),
    )  # fmt: skip


def _quoted(quote: Mention, stance: Stance) -> Fact:
    return Fact(
        QUOTE_RULE, "quote", quote.article, quote.sentence, quote.start, quote.end, quote.text, quote.value, stance=stance,
    )  # fmt: skip
