"""Headline, lead, body, captions and furniture of made-up pages."""

from datetime import date, datetime

import pytest

from checker.ingest import article_from_text
from checker.ingest.furniture import is_caption, is_furniture, is_link
from checker.model import Article, Role


def roles(article: Article) -> dict[str, str]:
    return {article.text[s.start : s.end]: s.role.value for s in article.sentences}


STORY = """\
Ferry sinks off Hollin harbour, eleven rescued

HOLLIN, May 3 (Corvid) - A ferry carrying eleven passengers sank off Hollin harbour on Friday, the coastguard said.

All of them were pulled from the water by two fishing boats, harbour master Edda Wray said.

The cause is not known. An inquiry into the sinking opens on Monday in Hollin.
"""


def test_headline_dateline_lead_and_body() -> None:
    article = article_from_text(STORY)
    first, dateline, lead, *rest = article.sentences
    assert article.title == "Ferry sinks off Hollin harbour, eleven rescued"
    assert first.role is Role.HEADLINE
    assert article.text[dateline.start : dateline.end] == "HOLLIN, May 3 (Corvid) -"
    assert lead.role is Role.LEAD
    assert article.text[lead.start :].startswith("A ferry")
    assert {s.role for s in rest} == {Role.BODY}
    assert [s.paragraph for s in article.sentences] == [0, 0, 0, 1, 2, 2]
    assert article.source == "Corvid"
    assert article.published is None  # May 3 of an unknown year


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2021-March-04  09:15", datetime(2021, 3, 4, 9, 15)),
        ("Published: 12 May 2019", date(2019, 5, 12)),
        ("Posted: Friday, May 3, 2019 6:05 PM EST Updated: Saturday, May 4, 2019 9:10 AM EST", datetime(2019, 5, 3, 18, 5)),
        ("March 01, 2008", date(2008, 3, 1)),
        ("Last updated 3 Sept 2018 at 14:20", datetime(2018, 9, 3, 14, 20)),
        ("Updated: 14/05/2019", date(2019, 5, 14)),
        ("Created: 03/04/2019 6:22 PM harbour.example", None),
    ],
)
def test_a_date_line_dates_the_article_and_is_not_read(line: str, published: date | None) -> None:
    head, rest = STORY.split("\n", 1)
    article = article_from_text(f"{head}\n{line}\n{rest}")
    assert article.published == published
    assert all(role == "furniture" for text, role in roles(article).items() if text in line)


@pytest.mark.parametrize(
    "line", ["January 3 was the day that changed Hollin.", "On March 1, 2008, the harbour was closed, officials said."]
)
def test_a_sentence_with_a_date_is_no_date_line(line: str) -> None:
    article = article_from_text(f"{line}\n\n{STORY.split(chr(10), 2)[2]}")
    assert article.published is None
    assert roles(article)[line] == "lead"


def test_an_article_without_date_stays_without() -> None:
    assert article_from_text("Two boats met off Hollin. Nobody was hurt.").published is None


def test_metadata_win_over_the_page() -> None:
    article = article_from_text(STORY.replace("May 3 ", "May 3, 2020 "), source="Daily Rook", published=date(2021, 1, 1))
    assert (article.source, article.published) == ("Daily Rook", date(2021, 1, 1))
    assert article_from_text(STORY.replace("May 3 ", "May 3, 2020 ")).published == date(2020, 5, 3)


def test_furniture_before_the_headline() -> None:
    article = article_from_text("HollinWestonNorth Coast\n\nEnglish Türkçe العربية\nPolitics\n\n" + STORY)
    assert [s.role.value for s in article.sentences[:4]] == ["furniture", "furniture", "furniture", "headline"]
    assert article.title.startswith("Ferry sinks")


def test_related_headlines_inside_the_story_are_not_read() -> None:
    teaser = "Carvel mine collapse: Nine feared dead"
    body = STORY.replace("The cause", f"{teaser}\n\n{teaser}Rescuers say nine miners are trapped at Carvel.\n\nThe cause")
    article = article_from_text(body + "\nMinister Quits Over Carvel Mine Report\n\nBack to top button\n")
    read = [text for text, role in roles(article).items() if role != "furniture"]
    assert not any("Carvel" in text or "top button" in text for text in read)
    assert len(read) == 6


def test_lines_of_the_story_itself_are_read_without_full_stop() -> None:
    lines = [
        "The ferry was built in 1971 and had been inspected in April by a firm from Weston",
        "Edda Wray, 54, of Hollin",
        '"Nobody in Weston," Wray said, "will ever board her again -"',
        "Passengers pulled from the water by fishing boats",
    ]
    article = article_from_text(STORY + "\n" + "\n\n".join(lines) + "\n\nThe harbour master said no more of it.\n")
    for line in lines:
        assert roles(article)[line] in ("body", "lead")


def test_lists_after_a_colon_are_read() -> None:
    article = article_from_text(
        STORY + "\nThe passengers are:\n\nMr Tam Orrin of Seaview Road 12\n\nMs Una Pell of Kirk Lane 4\n"
    )
    assert [s.role.value for s in article.sentences[-2:]] == ["body", "body"]


def test_headline_of_the_metadata_in_front_of_a_paragraph() -> None:
    title = "Ferry sinks off Hollin harbour, eleven rescued"
    lead = "A ferry carrying eleven passengers sank off Hollin harbour on Friday, the coastguard said."
    article = article_from_text(f"{title} - The Daily Rook {lead}\n\nAll were rescued by boats.\n", title=title)
    assert roles(article)[f"{title} -"] == "furniture"
    assert any(text.endswith(lead) and role == "lead" for text, role in roles(article).items())


def test_posts_lose_their_signature() -> None:
    article = article_from_text(STORY + "\nDivers are at the wreck - two of them - now. - Nell Hart (@nellhart) March 9, 2021\n")
    assert roles(article)["Divers are at the wreck - two of them - now."] == "body"
    assert roles(article)["- Nell Hart (@nellhart) March 9, 2021"] == "furniture"


def test_hard_wrapped_paragraphs_are_joined() -> None:
    wrapped = (
        "A ferry carrying eleven passengers sank off Hollin harbour on Friday after\n"
        "it hit a sandbank that had not been marked on any of the charts that its\n"
        "crew had aboard. Nobody was hurt.\n\n"
        "The harbour was closed."
    )
    article = article_from_text(wrapped)
    assert [article.text[s.start : s.end].split()[-1] for s in article.sentences] == ["aboard.", "hurt.", "closed."]


def test_a_line_that_goes_on_in_small_letters_is_joined() -> None:
    article = article_from_text(
        "He thanked the crew for its help on that night in Hollin\nand praised the divers.\nThe ferry lies deep."
    )
    assert len(article.sentences) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Share It :",
        "Back to top button",
        "Facebook Twitter Email",
        "3 Comments",
        "Advertisement",
        "___",
        "English Türkçe العربية",
        "Bir cevap yazın",
        "E-posta adresiniz yayımlanmayacak.",
        "Laissez votre commentaire sur cet article",
        "Deja un comentario",
        "Copyright 2021 Rook Media. All rights reserved.",
        "Sign up for our newsletter.",
        "By Nell Hart, Daily Rook",
        "nhart@rook.example or 555-555-0101",
        "Read or share this story: https://rook.example/x1",
        "Please enable Javascript to watch this video",
        "1:25 Storm tears roof off school",
        "Posted 3 hours ago",
        "WorldEuropeMiddle East",
        "Follow us on Twitter",
        "Leave a comment",
        "This material may not be published or rewritten.",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related: Storm tears roof off school",
        "RELATED Storm tears roof off school",
        "Read more: Storm tears roof off school",
        "MORE: Weston storm",
        "ALSO READ | Storm in Weston",
        ">> Storm tears roof off school",
        "Watch: Storm hits Weston",
        "More stories from Weston",
        "Previous story",
        "You may also like",
        "Photos: Storm in Weston",
    ],
)
def test_links(line: str) -> None:
    assert is_link(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related charges against two sailors were dropped.",
        "More than 40 people were hurt.",
        "Anyone with information should call 555-555-0101.",
        "Police said more boats were found.",
        "Share prices fell by 3 percent.",
        "Video of the crash shows two cars.",
        "Follow-up tests are planned.",
        "Copyright law was changed in 2019.",
        "McConnell and DeVos spoke in Hollin",
        "José Núñez y García was arrested",
        "Email records show that he knew.",
        "He said: “Liberté, égalité, fraternité.”",
        "By Friday, twelve people were dead.",
        "Download speeds fell.",
        "At 1:25 the roof fell in",
        "More Facebook users left the site last year.",
        "Photographs were shown to the jury.",
        "Related to the mayor by marriage, he resigned.",
        "Watch sales fell.",
        "At least 12 people died, police said",
    ],
)
def test_sentences_are_kept(line: str) -> None:
    assert not is_furniture(line)
    assert not is_link(line)
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Nell Hart",
        "Divers at the wreck off Hollin. (AP Photo/Nell Hart)",
        "Image copyright Rook Media",
        "The wreck (Source: Coastguard)",
        "Tam Orrin (Hollin Police)",
        "The ferry at anchor. Photo by Nell Hart",
        "Buy Photo The wreck on Friday. (Photo: Nell Hart/Daily Rook)",
        "Image 3 of 12 The wreck",
        "The harbour master speaks. (Published Friday, May 3, 2019)",
    ],
)
def test_captions(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "notice",
    [
        "This is a developing story.",
        "This is a developing story, check back for updates.",
        "Stay with Rook 4 for the latest on the ferry.",
        "Please check back later.",
        "More details to come.",
        "This story will be updated.",
        "Details will be released as they become available.",
    ],
)
def test_a_notice_is_cut_off_either_end_of_a_paragraph(notice: str) -> None:
    for paragraph in (f"{notice} Two divers were hurt.", f"Two divers were hurt. {notice}"):
        told = roles(article_from_text(f"{STORY}\n{paragraph}\n"))
        assert told[notice] == "furniture"
        assert told["Two divers were hurt."] == "body"
    assert roles(article_from_text(f"{STORY}\n{notice}\n"))[notice] == "furniture"


@pytest.mark.parametrize(
    "sentence",
    ["Stay with her mother was all the girl wanted.", "He will check back on Monday.", "The story is developing fast, he said."],
)
def test_no_notice_at_the_end_of_a_paragraph(sentence: str) -> None:
    assert roles(article_from_text(f"{STORY}\nTwo divers were hurt. {sentence}\n"))[sentence] == "body"


def test_labelled_captions_are_captions_where_there_are_several() -> None:
    captions = [
        "Rescued: Passengers of the ferry stand on the quay in blankets",
        "Tragic scene: A fishing boat brings the last of the eleven to Hollin",
        "Sunken wreck: Divers wait for low tide near Brackley rocks",
    ]
    told = roles(article_from_text(STORY + "\n" + "\n\n".join(captions) + "\n\nThe wreck will be raised.\n"))
    assert [told[caption] for caption in captions] == ["caption"] * 3
    alone = roles(article_from_text(f"{STORY}\n{captions[2]}\n\nThe wreck will be raised.\n"))
    assert alone[captions[2]] == "furniture"  # names a place the story does not know: a link to another one


def test_headlines_in_a_row_behind_the_story_are_links() -> None:
    links = [
        "Ferry off Hollin: harbour master tells of the sinking",
        "Passengers of sunken Hollin ferry pulled from water by boats",
    ]
    told = roles(article_from_text(STORY + "\n" + "\n\n".join(links) + "\n"))
    assert [told[link] for link in links] == ["furniture"] * 2


@pytest.mark.parametrize(
    "line", ["1:17 Can this ferry be raised?", "Go here to read more of this.", "Linked articles: the sinking"]
)
def test_more_furniture(line: str) -> None:
    assert is_furniture(line)
