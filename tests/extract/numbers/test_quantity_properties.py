"""What holds for any text: spans re-slice, lie in order and apart; bounds are ordered; twice the same; nothing raises."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.numbers import extent, read_quantities
from checker.ingest.articles import article_from_text
from checker.values.quantity import Quantity

PIECES = st.sampled_from(
    "12 1,200 7.2 3rd 20s 2,5 1.200.000 10:30 9/11 5m 2½ ½ $ € US$ £ - -- . , ; ( ) \" ' 's % # + / one two twenty-one a an the "
    "of hundred thousand million dozen dozens scores half third two-thirds third-longest four-member five-year-old year-old old "
    "years aged age at least more than up to between and or about some nearly fewer people men child officers Iraqi soldiers "
    "dead killed wounded were was nobody no one none injuries percent per cent points miles km degrees foot feet inches "
    "magnitude pounds euros dollars Smith Monday March Route Street block caliber 9mm AK-47 win beat record halftime all to in "
    "his early another other others whom them plus odd strong \n".split(" ")
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=20).map("".join))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_text(text):
    article = article_from_text(text)
    mentions = read_quantities(article)
    assert mentions == read_quantities(article)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end
        end = mention.end
        assert article.text[mention.start : mention.end] == mention.text
        assert mention.start <= mention.core[0] < mention.core[1] <= mention.end
        first, last = extent(article, mention)
        assert first == mention.start
        assert mention.end <= last <= len(text)
        value = mention.value
        if isinstance(value, Quantity):
            assert value.lower is not None
            assert value.upper is None or value.lower <= value.upper
            assert value.phrase in article.text


@given(st.integers(1, 10**9), st.sampled_from(["at least", "more than", "up to", "fewer than", "about", "nearly", "exactly"]))
def test_a_grouped_figure_lies_in_or_beside_its_own_bounds(number, bound):
    (mention,) = read_quantities(article_from_text(f"They counted {bound} {number:,} votes."))
    lower, upper = mention.value.lower, mention.value.upper
    assert lower <= number + 1
    assert upper is None or number - 1 <= upper
    assert mention.value.noun == "vote"


@given(st.integers(2, 999_999))
def test_words_and_digits_read_alike(number):
    words = spelled(number)
    (mention,) = read_quantities(article_from_text(f"They sold {words} votes."))
    assert (mention.text, mention.value.lower, mention.value.upper) == (words, number, number)


ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number):
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{ONES[number // 100]} hundred" + (f" and {spelled(number % 100)}" if number % 100 else "")
    return f"{spelled(number // 1000)} thousand" + (f" {spelled(number % 1000)}" if number % 1000 else "")
