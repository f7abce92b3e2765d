"""Who says the value in [brackets], and how."""

import re

import pytest

from checker.extract.quotes import read_quotes
from checker.extract.stance import SentenceStance, stance_of
from checker.ingest.articles import article_from_text
from checker.model import Mention, MentionType, Role, Stance
from checker.values.others import Name

PEOPLE = re.compile(r"\b(?:Ana Berg|Berg|Bob Cole|Ivo Kern|Kern)\b")
BODIES = re.compile(r"Norville Post|Harbour Ministry")


def stance(marked: str, title: str = "") -> Stance:
    match = re.search(r"\[([^\]]*)\]", marked)
    assert match is not None
    raw = re.sub(r"[\[\]]", "", marked)
    start = match.start()
    article = article_from_text(raw, title=title)
    names = [
        Mention(article.id, 0, kind, m.start(), m.end(), m.group(), Name(m.group()))
        for pattern, kind in ((PEOPLE, MentionType.PERSON), (BODIES, MentionType.ORGANIZATION))
        for m in pattern.finditer(article.text)
    ]
    names.sort(key=lambda m: m.start)
    sentence = article.sentence_at(start)
    assert sentence is not None
    return stance_of(article, sentence, start, start + len(match.group(1)), names, read_quotes(article, names))


CASES = [
    ("Police said [three people] died in the fire.", "police", "asserted"),
    ("[Three people] died in the fire, police said.", "police", "asserted"),
    ("[Three people] died in the fire.", "", "asserted"),
    ("According to the Pentagon, [110 soldiers] were hurt.", "Pentagon", "asserted"),
    ("[110 soldiers] were hurt, according to the Pentagon.", "Pentagon", "asserted"),
    ("Two people died, police said, and the mayor visited [three families].", "", "asserted"),
    ("[Two people] died, police said, and the mayor visited three families.", "police", "asserted"),
    ("[Two people] were killed, and 10 others were injured, officials said.", "officials", "asserted"),
    ("Two people were killed, and [10 others] were injured, officials said.", "officials", "asserted"),
    ("Police said two people were killed, and [10 others] were injured.", "Police", "asserted"),
    ("Police said two died, but the mayor said [three] did.", "mayor", "asserted"),
    ("Police said [two] died, but the mayor said three did.", "Police", "asserted"),
    ("The mayor, a former teacher, said [three people] died.", "mayor", "asserted"),
    ("Ana Berg, the mayor of Norville, told reporters that [three people] died.", "Ana Berg", "asserted"),
    ("[Three people] reportedly died.", "", "hedged"),
    ("The bomb may have killed [three people].", "", "hedged"),
    ("[Three people] are believed to have died.", "", "hedged"),
    ("[Three people] are feared dead.", "", "hedged"),
    ("The army denied that [three people] died.", "army", "denied"),
    ("The army denied killing [three people].", "army", "denied"),
    ("[Three people] were not hurt.", "", "denied"),
    ("There is no evidence that [three people] died.", "", "denied"),
    ("It was wrongly reported that [12 people] died.", "", "denied"),
    ("A first report misstated that [12 people] died.", "", "denied"),
    ("Officials did not say how many of the [12 victims] were children.", "", "asserted"),
    ("If [three people] die, the plan fails.", "", "conditional"),
    ("The ship would carry [300 people].", "", "conditional"),
    ("He said the ship would carry [300 people].", "", "planned"),
    ("The minister will visit [three towns].", "", "planned"),
    ("The minister is to visit [three towns] on Friday.", "", "planned"),
    ("The firm plans to cut [300 jobs].", "", "planned"),
    ("Did [three people] die?", "", "question"),
    ("Authorities initially reported [12 dead], but later corrected the figure to 10.", "Authorities", "hedged"),
    ("Three officials said [two people] died.", "Three officials", "asserted"),
    ("[Three officials] said two people died.", "", "asserted"),
    ("Police believe [two men] fled.", "Police", "hedged"),
    ("The blast killed not only [three guards] but a child.", "", "asserted"),
    ("[Two people] were wounded, the ministry's spokesman said on Monday.", "ministry's spokesman", "asserted"),
    ("A spokesman for the ministry said on Monday that [two people] were wounded.", "spokesman for the ministry", "asserted"),
    ("Residents told the Norville Post [two people] were wounded.", "Residents", "asserted"),
    ("[Two people] were wounded, Sheriff Bob Cole told the Norville Post.", "Bob Cole", "asserted"),
    ("The court heard that [two people] were wounded, prosecutors said; [five] were hurt later.", "prosecutors", "asserted"),
    ("In May [300 people] marched.", "", "asserted"),
    ("He was among the [12 killed].", "", "asserted"),
    ("The governor announced [two measures] on Monday.", "governor", "asserted"),
    ("The report described [two attacks].", "", "asserted"),
    ("[Ten people] were arrested, said Ana Berg, a spokeswoman for the city.", "Ana Berg", "asserted"),
    ("Witnesses said the attacker, who fired [20 shots], fled.", "Witnesses", "asserted"),
    ("The group, which claimed it had killed [20 soldiers], fled.", "group", "asserted"),
    ("Berg said she saw [five men].", "Berg", "asserted"),
    ("Berg left. She said [five men] came.", "Berg", "asserted"),
    ("The mayor thanked the [five men].", "", "asserted"),
    ("The bank estimates that [five firms] fail.", "bank", "hedged"),
    ("Iran has described the attack as a first slap and [two ships] left.", "", "asserted"),
    ("The plane, carrying [20 people], is expected to land on Monday.", "", "asserted"),
    ("The suspect is accused of killing [two people].", "", "hedged"),
    ("Officials said they were not sure [two people] died.", "Officials", "denied"),
]


@pytest.mark.parametrize(("marked", "speaker", "modality"), CASES)
def test_who_says_it_and_how(marked: str, speaker: str, modality: str) -> None:
    found = stance(marked)
    assert (found.speaker.lower(), found.modality) == (speaker.lower(), modality)
    assert not found.quoted


MORE = [
    # who says it
    ("[Three people] died, the Harbour Ministry said on Monday.", "Harbour Ministry", "asserted"),
    ("[Three people] died, officials said, citing a report.", "officials", "asserted"),
    ("Citing a report, officials said [three people] died.", "officials", "asserted"),
    ("[Three people], police said, were killed.", "police", "asserted"),
    ("Ana Berg, 45, said [three people] died.", "Ana Berg", "asserted"),
    ("Witnesses told Ana Berg that [three people] died.", "Witnesses", "asserted"),
    ("Kern had earlier said that [three people] died.", "Kern", "asserted"),
    ("A police officer who asked not to be named said [three people] died.", "police officer", "asserted"),
    ("[Three people] died, added Ivo Kern.", "Ivo Kern", "asserted"),
    ("[Three people] died; police said two fled.", "", "asserted"),
    ("While police said two died, the ministry put the toll at [three].", "ministry", "asserted"),
    ("Kern, who said [three men] came, left.", "Kern", "asserted"),
    ("The mayor opened the bridge, which [three people] built.", "", "asserted"),
    ("Police reports were read by [three people].", "", "asserted"),
    ("He was told by [three doctors] to rest.", "", "asserted"),
    # how
    ("Police did not say that [three people] died.", "", "asserted"),
    ("It is not clear how many of the [12 sailors] were saved.", "", "asserted"),
    ("It did not rain and [three people] died.", "", "asserted"),
    ("No fewer than [three people] died.", "", "asserted"),
    ("The mayor never met the [three men].", "", "denied"),
    ("The [three men] were no longer there.", "", "denied"),
    ("Kern denied that he took [30 coins].", "Kern", "denied"),
    ("The judge denied bail to [three men].", "", "asserted"),
    ("Claims that [three people] died are false.", "", "denied"),
    ("[Three people] allegedly fled.", "", "hedged"),
    ("[Three people] appear to have fled.", "", "hedged"),
    ("[Three people] might have fled.", "", "hedged"),
    ("Police suspect that [three men] fled.", "Police", "hedged"),
    ("The bridge will cost [3 million coins].", "", "planned"),
    ("Talks are expected to last [three days].", "", "planned"),
    ("The firm is going to hire [300 people].", "", "planned"),
    ("The firm is set to hire [300 people].", "", "planned"),
    ("Kern said he would hire [300 people].", "Kern", "planned"),
    ("If it rains [three fields] will be lost.", "", "conditional"),
    ("The dam would have saved [300 people].", "", "conditional"),
    ("The more than [300 people] who came were fed.", "", "asserted"),
    ("Will Kern sold [three boats].", "", "asserted"),
    ("He won in May [2015].", "", "asserted"),
    ("Were [three people] killed?", "", "question"),
]


@pytest.mark.parametrize(("marked", "speaker", "modality"), MORE)
def test_more_of_both(marked: str, speaker: str, modality: str) -> None:
    found = stance(marked)
    assert (found.speaker.lower(), found.modality) == (speaker.lower(), modality)


@pytest.mark.parametrize(
    ("marked", "speaker", "modality"),
    [
        ('"We counted [12 boats] there," Ana Berg said.', "Ana Berg", "asserted"),
        ('"We will send [12 boats] there," said Ana Berg.', "Ana Berg", "planned"),
        ('"There were not [12 boats] there," said Ana Berg.', "Ana Berg", "denied"),
        ('Ana Berg left. "There may be [12 boats] there," she said.', "Ana Berg", "hedged"),
    ],
)
def test_a_quoted_figure_belongs_to_the_speaker(marked: str, speaker: str, modality: str) -> None:
    assert stance(marked) == Stance(speaker, modality, quoted=True)


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("[Three] die in harbour fire: police", "police"),
        ("Police: [Three] die in harbour fire", "Police"),
        ("Harbour fire: [three] die", ""),
    ],
)
def test_headlines(headline: str, speaker: str) -> None:
    plain = re.sub(r"[\[\]]", "", headline)
    article = article_from_text(plain + "\n\nThe harbour burned on Monday.\n", title=plain)
    first = article.sentences[0]
    assert first.role is Role.HEADLINE
    assert SentenceStance(article, first, (), ()).at(headline.index("["), headline.index("]") - 1).speaker == speaker


def test_one_analysis_answers_for_every_span() -> None:
    text = "Police said two people died, but the mayor said five did."
    article = article_from_text(text)
    once = SentenceStance(article, article.sentences[0], (), ())
    for value in ("two", "five"):
        at = text.index(value)
        assert once.at(at, at + len(value)) == stance_of(article, article.sentences[0], at, at + len(value), (), ())
    assert [once.at(text.index(v), text.index(v) + 3).speaker for v in ("two", "five")] == ["Police", "mayor"]
