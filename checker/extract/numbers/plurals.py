"""Whether a word can be a counted noun in the plural, by ending and by list; no dictionary is needed for that."""

from functools import lru_cache

from checker.values.nouns import VOCABULARY

# Plurals that do not end in -s, and nouns counted in their singular form.
_PLURALS = frozenset(
    "people police personnel staff cattle aircraft crew troops sheep fish deer series species headquarters clergy livestock"
    " infantry militia folk spacecraft bison swine dice cavalry offspring hovercraft watercraft salmon trout"
    " men women children feet teeth geese mice oxen criteria phenomena alumni media brethren taliban basij carabinieri"
    " fedayeen mujahideen mujahedeen mujahidin janjaweed buses viruses campuses bonuses gases".split()
)
_NOT_PLURAL = frozenset(
    "always besides across yes this his is was has does as towards perhaps sometimes overseas upstairs downstairs"
    " outdoors indoors"
    " afterwards thus its us less plus minus versus gas bias canvas christmas texas kansas arkansas illinois paris dallas"
    " politics"
    " athletics ours yours theirs hers whose else unless nowadays backwards forwards upwards downwards regardless nevertheless"
    " nonetheless inc. vs. ms. mrs. jones james thomas charles williams evans lewis davis harris los las des les philippines"
    " netherlands alias atlas pancreas tennis lens corps sas hamas jesus moses laos honduras cyprus athens brussels naples"
    " says seems appears includes means remains begins becomes gets goes comes takes makes needs wants tells asks alas wales"
    " orleans angeles massachusetts economics mathematics physics diabetes rabies amends thanks news minus specimen regimen omen"
    " amen semen yemen abdomen acumen ramen stamen vs".split()
)
_SINGULAR_ENDS = ("ss", "us", "is", "'s")
_DEMONYMS = ("iraqis", "israelis", "pakistanis", "saudis", "yemenis", "kuwaitis", "bangladeshis", "emiratis", "omanis", "qataris",
             "bahrainis", "azeris", "afghanis", "nazis", "taxis", "skis", "bikinis", "khakis", "alibis", "rabbis", "punjabis",
             "somalis", "nepalis", "houthis", "shiis", "sunnis", "yazidis", "safaris", "tsunamis", "kamikazis", "bengalis",
             "yetis", "wikis", "jacuzzis", "kiwis")  # fmt: skip


@lru_cache(VOCABULARY)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a noun that can be counted in this form."""
    if word in _PLURALS:
        return True
    if len(word) < 3 or word in _NOT_PLURAL:
        return False
    if word.endswith(("men", "people", "children", "folk")):
        return True
    if not word.endswith("s"):
        return False
    return not word.endswith(_SINGULAR_ENDS) or word.endswith(_DEMONYMS)
