"""Titles beside marked names: [[name]] in the text is a person mention."""

import re

import pytest

from checker.extract.titles import read_titles
from checker.ingest.articles import article_from_text
from checker.model import Mention, MentionType
from checker.values.others import Name, Title

_MARK = re.compile(r"\[\[(.*?)\]\]")


def read(marked: str) -> list[tuple[str, Mention]]:
    plain = _MARK.sub(r"\1", marked)
    article = article_from_text(plain)
    names, cut = [], 0
    for match in _MARK.finditer(marked):
        start = match.start() - cut
        cut += 4
        end = start + len(match.group(1))
        names.append(Mention(article.id, 0, MentionType.PERSON, start, end, plain[start:end], Name(plain[start:end])))
    out = []
    for title, holder in read_titles(article, names):
        assert article.text[title.start : title.end] == title.text
        out.append((holder.text, title))
    return out


def summary(marked: str) -> list[str]:
    out = []
    for holder, mention in read(marked):
        title = mention.value
        assert isinstance(title, Title)
        parts = [holder, title.office]
        if title.organization:
            parts.append("@" + title.organization)
        if title.acronym:
            parts.append("(" + title.acronym + ")")
        if title.country:
            parts.append("#" + title.country)
        parts += sorted("~" + q for q in title.qualifiers)
        if title.rank:
            parts.append("rank")
        out.append(" ".join(parts))
    return out


CASES = {
    # before the name
    "Secretary of Iran's Supreme Harbour Council (SHC) [[Ali Karimi]] flew in.": [
        "Ali Karimi secretary @Supreme Harbour Council (SHC) #Iran"
    ],
    "They met Iraq's adviser of the Safety Council [[Omar Haddad]].": ["Omar Haddad adviser @Safety Council #Iraq"],
    "Iran's secretary of Harbour Council [[Ali Karimi]] flew in.": ["Ali Karimi secretary @Harbour Council #Iran"],
    "caretaker Prime Minister [[Adil Omari]] left.": ["Adil Omari prime minister ~caretaker"],
    "Iraq's acting Prime Minister [[Adil Omari]] left.": ["Adil Omari prime minister #Iraq ~acting"],
    "former US President [[Dan Trask]] spoke.": ["Dan Trask president #United States ~former"],
    "Parliament Speaker [[Mo Halbi]] spoke.": ["Mo Halbi speaker @Parliament"],
    "He spoke to national security adviser [[Falih Omari]].": ["Falih Omari national security adviser"],
    "and head of the country's National Harbour Service [[Mus Kadri]] came.": ["Mus Kadri head @National Harbour Service"],
    "Norville Police Chief [[Rita Moss]] came.": ["Rita Moss police chief @Norville"],
    "Det. Sgt. [[Rita Moss]] came.": ["Rita Moss detective sergeant rank"],
    "Army Lt. Gen. [[Rita Moss]] came.": ["Rita Moss lieutenant general @Army rank"],
    "Iran's General [[Karimi]] came.": ["Karimi general #Iran rank"],
    "The anti-smuggling commander Lieutenant General [[Qas Karimi]] came.": [
        "Qas Karimi anti-smuggling commander",
        "Qas Karimi lieutenant general rank",
    ],
    "Leader of the Coastal Revolution Ayatollah [[Ali Karimi]] came.": [
        "Ali Karimi leader @Coastal Revolution",
        "Ali Karimi ayatollah",
    ],
    "NATO spokesman Lieutenant-Colonel [[Max Moran]] came.": ["Max Moran spokesman @NATO", "Max Moran lieutenant colonel rank"],
    "Trade and Industry Secretary [[Ian Long]] came.": ["Ian Long trade and industry secretary"],
    "Attorney General [[Ian Long]] came.": ["Ian Long attorney general"],
    "Chief of Staff Gen. [[Ian Long]] came.": ["Ian Long chief of staff", "Ian Long general rank"],
    "Bank of Norland governor [[Ian Long]] came.": ["Ian Long governor @Bank of Norland"],
    "President-elect [[Ian Long]] and then-mayor [[Bo Cy]] met ex-governor [[Di Ew]].": [
        "Ian Long president ~elect",
        "Bo Cy mayor ~then",
        "Di Ew governor ~former",
    ],
    "U.S. Assistant Secretary of State [[Jon Korn]] came.": ["Jon Korn secretary of state #United States ~assistant"],
    "Vice President [[Jo Bode]] came.": ["Jo Bode president ~vice"],
    "CEO [[Jo Bode]] and COO [[Al Ray]] came.": ["Jo Bode chief executive officer", "Al Ray chief operating officer"],
    "New Norville Mayor [[Jo Bode]] came.": ["Jo Bode mayor @New Norville"],
    "North Korean leader [[Kim Il Pak]] came.": ["Kim Il Pak leader #North Korea"],
    "Coach [[Bo Cy]] came.": ["Bo Cy coach"],
    "his Iraqi counterpart [[Qas Araj]] came.": ["Qas Araj counterpart #Iraq"],
    "Committee Chairman Rep. [[Tre Gow]] came.": ["Tre Gow chairman @Committee", "Tre Gow representative"],
    "CIA director and secretary of state-designate [[Mik Pomp]] came.": [
        "Mik Pomp director @CIA",
        "Mik Pomp secretary of state ~designate",
    ],
    "The head of the central bank [[Lou Tan]] left.": ["Lou Tan head @central bank"],
    "Apple Orchard CEO [[Sal Jobe]] and Central Bank chairman [[Ser Ign]] came.": [
        "Sal Jobe chief executive officer @Apple Orchard",
        "Ser Ign chairman @Central Bank",
    ],
    "Acme Executive Vice President [[Sco Carr]] came.": ["Sco Carr president @Acme ~vice"],
    "Orange Isle Sheriff's Department spokesman [[Jim Amo]] came.": ["Jim Amo spokesman @Orange Isle Sheriff's Department"],
    "It was then that agent [[Sco Bor]] came.": ["Sco Bor agent"],
    "former Republican Sen. [[Jim Tal]] came.": ["Jim Tal senator ~former"],
    "[[Lou Berg]]'s attorney, [[Jam Zes]], came.": ["Jam Zes attorney"],
    "Police First Deputy Superintendent [[Lou Grenn]] left.": ["Lou Grenn superintendent @Police ~deputy rank"],
    "Interim Deputy U.S. Marshal [[Lou Grenn]] left.": ["Lou Grenn marshal #United States ~deputy ~interim rank"],
    "Police Superintendent [[Lou Grenn]] left.": ["Lou Grenn superintendent @Police rank"],
    "Deputy Inspector [[Lou Grenn]] left.": ["Lou Grenn deputy inspector rank"],
    "Deputy Sheriff [[Lou Grenn]] left.": ["Lou Grenn deputy"],
    "Sheriff's Deputy [[Lou Grenn]] left.": ["Lou Grenn deputy @Sheriff"],
    "Undersheriff [[Lou Grenn]] left.": ["Lou Grenn undersheriff"],
    "ex-Prime Minister [[Lou Grenn]] and then-Secretary of State [[Ann Ost]] left.": [
        "Lou Grenn prime minister ~former",
        "Ann Ost secretary of state ~then",
    ],
    "Deputy First Minister [[Lou Grenn]] left.": ["Lou Grenn first minister ~deputy"],
    "Army 1st Lt. [[Lou Grenn]] left.": ["Lou Grenn first lieutenant @Army rank"],
    "The then premier, [[Ann Ost]], met the late President [[Lou Grenn]].": [
        "Ann Ost premier ~then",
        "Lou Grenn president ~late",
    ],
    '"No," said the acting head of the Norville Hospital, [[Lou Grenn]].': ["Lou Grenn head @Norville Hospital ~acting"],
    # behind the name
    "[[Nic Ret]], director of Harbour Studies at Norland University, came.": [
        "Nic Ret director of harbour studies @Norland University"
    ],
    "[[Nic Ret]], the director of the East Isle fishing programme at the college, came.": [
        "Nic Ret director @East Isle fishing programme"
    ],
    "[[Nic Ret]], a spokeswoman for the Norland Sheriff, came.": ["Nic Ret spokeswoman @Norland Sheriff"],
    "[[Tom Woo]], general secretary of the British union Together, came.": [
        "Tom Woo general secretary @Together #United Kingdom"
    ],
    "[[Sam Hop]], chief bread strategist at Acme, came.": ["Sam Hop strategist @Acme"],
    "[[Sam Hop]], Trask's secretary of state pick, came.": [],
    "[[Al Muhan]], the second-in-command of Iraq's PHU, and ten others left.": ["Al Muhan second-in-command @PHU #Iraq"],
    "[[Had Amir]], head of the Tide (Ebb) Alliance, left.": ["Had Amir head @Tide (Ebb) Alliance"],
    "[[Fal Fay]], head of Iraq's Tide al-Bahr, left.": ["Fal Fay head @Tide al-Bahr #Iraq"],
    "[[Ivo Kern]], Army commander, left.": ["Ivo Kern commander @Army"],
    "[[Ivo Kern]], 45, a teacher from Norville, left.": ["Ivo Kern teacher"],
    "[[Ivo Kern]], former head of the exiled Wardens of the Pines, left.": ["Ivo Kern head @Wardens of the Pines ~former"],
    '"No," said [[Jim Webb]], director of bond research with Tide Securities, on Monday.': [
        "Jim Webb director of bond research @Tide Securities"
    ],
    "[[Ana Sol]], deputy prime minister, left.": ["Ana Sol prime minister ~deputy"],
    "[[Ana Sol]], president and chief executive of Acme Robotics, left.": [
        "Ana Sol president @Acme Robotics",
        "Ana Sol chief executive @Acme Robotics",
    ],
    "[[Ana Sol]], chairman of the Health, Labour and Pensions Committee, left.": [
        "Ana Sol chairman @Health, Labour and Pensions Committee"
    ],
    "[[Ana Sol]] (the prime minister) left.": ["Ana Sol prime minister"],
    "[[Ana Sol]], who is head of the Norland Bank, left.": ["Ana Sol head @Norland Bank"],
    "Senator [[Ana Sol]] of Norland, the majority leader, left.": ["Ana Sol senator", "Ana Sol majority leader"],
    "[[Tob Ell]], Minister for the Outer Isles, left.": ["Tob Ell outer isles minister"],
    "[[Tob Ell]], the U.S. ambassador to Chile, left.": ["Tob Ell ambassador to chile #United States"],
    "[[Tob Ell]], manager of a small shop, left.": ["Tob Ell manager"],
    "[[Tob Ell]], a spokesman for the Norland Attorney General's office, left.": [
        "Tob Ell spokesman @Norland Attorney General's office"
    ],
    # before the name, with a comma
    "The Iraqi foreign minister, [[Ibra Jaf]], left.": ["Ibra Jaf foreign minister #Iraq"],
    "The party's deputy leader, [[Ibra Jaf]], left.": ["Ibra Jaf leader ~deputy"],
    # several people
    "Senators [[Ann Lee]] and [[Bob Roe]] voted.": ["Ann Lee senator", "Bob Roe senator"],
    "commanders General [[Qas Karimi]] and [[Abu Mah]] left.": [
        "Qas Karimi commander",
        "Abu Mah commander",
        "Qas Karimi general rank",
    ],
    "President [[Ana Sol]], Prime Minister [[Bo Lind]] and Foreign Minister [[Cy Mar]] met.": [
        "Ana Sol president",
        "Bo Lind prime minister",
        "Cy Mar foreign minister",
    ],
    "[[Lou Tan]], the mayor of Norville, and [[Bo Cy]], the police chief, came.": [
        "Lou Tan mayor @Norville",
        "Bo Cy police chief",
    ],
    # the body alone
    "Iraqi Supreme Harbour Council [[Faiq Zid]] came.": ["Faiq Zid @Supreme Harbour Council #Iraq"],
}


@pytest.mark.parametrize("marked", CASES)
def test_reads(marked: str) -> None:
    expected = CASES[marked]
    assert [" ".join(s.split()) for s in summary(marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "They will head [[Dole]]'s team.",
        "He asked her to coach [[Di Ew]].",
        "Officials told [[Di Ew]] so.",
        "He thanked the mayor, the police chief, [[Lou Tan]] and others.",
        "In the words of the president [[Berg]] worked for, it failed.",
        "[[Lou Tan]], accompanied by the mayor, left.",
        "[[Lou Tan]], an hour later, left.",
        "[[Lou Tan]] heads the council.",
        "On Monday [[Lou Tan]] left.",
        "The court freed [[Lou Tan]].",
        "[[Lou Tan]], Norland, left.",
        "Mr. [[Tan]] and Dr. [[Cy]] left.",
        "It was an economics major, [[Lou Tan]] thought.",
    ],
)
def test_no_title(marked: str) -> None:
    assert summary(marked) == []


def test_another_persons_title() -> None:
    assert summary("[[Lou Tan]], nominated by President [[Sam Orr]], left.") == ["Sam Orr president"]
    assert summary("[[Paul Ames]], an adviser to then treasurer [[Carl Voss]], left.") == [
        "Paul Ames adviser",
        "Carl Voss treasurer ~then",
    ]
    assert summary("[[Paul Ames]], the mayor of Norville and Mr. [[Orr]]'s former aide, left.")[0] == "Paul Ames mayor @Norville"
    assert not any(s.startswith("Orr") for s in summary("The mayor of Norville and Mr. [[Orr]] left."))
    assert summary("He is a spokesman for Governor [[Rita Moss]].") == ["Rita Moss governor"]
    assert summary("It named [[Trask]], former Secretary of State [[Mik Pomp]] and others.") == [
        "Mik Pomp secretary of state ~former"
    ]


def test_the_span_leaves_out_article_and_name() -> None:
    ((holder, mention),) = read("Later the Iraqi Prime Minister [[Ana Sol]] spoke.")
    assert (holder, mention.text, mention.type) == ("Ana Sol", "Iraqi Prime Minister", MentionType.TITLE)


def test_nothing_without_people() -> None:
    assert read_titles(article_from_text("The president spoke."), ()) == ()
