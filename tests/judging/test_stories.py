"""Which articles are about one event: what brings two together, and what keeps them apart."""

from datetime import date

from checker.align import situate
from checker.ingest.articles import article_from_text
from checker.pipeline import Options, report_of
from tests.judging.newsroom import rulebook


def stories(*articles: tuple[date, str]) -> list[set[int]]:
    """The numbers of the articles in each story."""
    read = [
        article_from_text(text, path=f"{n:02}.md", title=text.split("\n", 1)[0], source=f"Outlet {n}", published=day)
        for n, (day, text) in enumerate(articles)
    ]
    number = {a.id: n for n, a in enumerate(read)}
    report = report_of(read, (), rulebook(), Options(jobs=1))
    return sorted(({number[a] for a in event.articles} for event in report.events), key=min)


QUARREL = """Two shot outside Dellby tavern
Two men were shot on Saturday, March 6, 2021, outside a tavern in the 300 block of Larch Street in Dellby, police said.
Officers found a 41-year-old man with a wound to the leg beside the door. His friend drove himself to a clinic.
Neighbors heard a quarrel about a parking lot before the shots. Nobody has been arrested."""

PLEA = """Dellby man pleads guilty in tavern shooting
A Dellby man pleaded guilty on Monday to shooting two men outside a tavern last spring.
Judge Ida Pruhl set sentencing for October. The prosecutor asked for six years in prison.
The men were wounded on March 6, 2021, outside the tavern on Larch Street after a quarrel about a parking lot."""


def test_a_day_and_a_street_bring_a_trial_to_its_crime() -> None:
    assert stories((date(2021, 3, 7), QUARREL), (date(2021, 9, 13), PLEA)) == [{0, 1}]


def test_another_day_and_another_street_do_not() -> None:
    other = PLEA.replace("March 6, 2021", "January 23, 2021").replace("Larch Street", "Quayside Road")
    assert stories((date(2021, 3, 7), QUARREL), (date(2021, 9, 13), other)) == [{0}, {1}]


def boy_shot(block: str, hour: str, day: str) -> str:
    return f"""Boy, 16, wounded in Dellby shooting
A 16-year-old boy was shot on {day} in the Eastgate part of Dellby, police said.
He was walking at {hour} in the {block} when he heard shots and felt pain in his leg.
He was taken to Saint Brannock Hospital in good condition, police said."""


def test_two_streets_are_two_events_however_alike_the_words_are() -> None:
    first = boy_shot("300 block of North Larch Street", "4:35 p.m.", "Monday")
    second = """Girl, 13, seriously hurt in Dellby drive-by shooting
A 13-year-old girl was shot on Wednesday in the Eastgate part of Dellby, police said.
She was standing at 3:18 p.m. in the 9100 block of South Quayside when a van drove by and someone inside fired.
She was hit in the back and taken to Saint Brannock Hospital in serious condition, police said."""
    assert stories((date(2021, 3, 1), first), (date(2021, 3, 3), second)) == [{0}, {1}]
    again = second.replace("9100 block of South Quayside", "300 block of North Larch Street").replace("Wednesday", "Monday")
    assert stories((date(2021, 3, 1), first), (date(2021, 3, 2), again)) == [{0, 1}]


def lorry(town: str, street: str, driver: str) -> str:
    return f"""Two hurt as lorry hits wall in {town}
Two people were hurt when a lorry ran into a wall in {town} on Tuesday, the fire brigade said.
It happened on {street}. The driver, {driver}, was pulled out of the cab by passers-by.
The wall belongs to a brewery, whose cellar was full of water afterwards."""


def test_every_town_has_a_mill_lane() -> None:
    first = lorry("Dellby", "Mill Lane", "Ruta Brandt")
    second = """Lorry loses its load in Ostrel
A lorry lost eleven tons of gravel in Ostrel on Tuesday, the fire brigade said, and two people were hurt.
It happened on Mill Lane. A bakery and a school could be reached on foot only until the evening."""
    assert stories((date(2021, 3, 2), first), (date(2021, 3, 9), second)) == [{0}, {1}]
    same_town = second.replace("Ostrel", "Dellby")
    assert stories((date(2021, 3, 2), first), (date(2021, 3, 9), same_town)) == [{0, 1}]
    named_later = second + "\nCrews from Dellby helped."
    assert stories((date(2021, 3, 2), first), (date(2021, 3, 9), named_later)) == [{0, 1}]


def test_namesakes_in_two_towns_are_two_stories() -> None:
    first = lorry("Dellby", "Mill Lane", "Ruta Brandt")
    second = """One dead as boat sinks off Ostrel
One man died when a boat with a full load of gravel sank near Ostrel on Monday, the coast guard said.
The captain, Ruta Brandt, was pulled out of the water by passers-by."""
    assert stories((date(2021, 3, 2), first), (date(2021, 3, 15), second)) == [{0}, {1}]


ROUND_UP = """Nine shot, one dead in Dellby
Police in Dellby are looking into the shootings of nine people across the city on Saturday.
At 6:30 p.m. a man was killed in the 20 block of Canal Road. The killer ran off, police said.
Three people were shot at 9 p.m. near Ostrel Park. They are expected to live.
Three more were hurt at midnight in the 700 block of Mill Avenue, where a window was broken, too.
Two men were shot outside a tavern in the 300 block of Larch Street. One was 41 years old."""


def test_one_event_of_a_round_up_is_not_all_of_it() -> None:
    assert stories((date(2021, 3, 7), QUARREL), (date(2021, 3, 7), ROUND_UP)) == [{0}, {1}]


def fire(place: str, people: str, credit: str) -> str:
    return f"""Fire in {place} {people}
Crews at the fire in {place} on Tuesday night. | {credit} / Dellby Herald
A fire broke out in a {place} and {people}, the fire brigade said.
The cause is not known. The brigade asked witnesses to call."""


def test_a_photographer_ties_nothing_together() -> None:
    first = fire("bakery", "destroyed two vans", "Marek Dovan")
    second = fire("school", "drove out 300 pupils", "Marek Dovan")
    assert stories((date(2021, 3, 2), first), (date(2021, 3, 23), second)) == [{0}, {1}]


def test_an_activist_who_speaks_at_every_scene_ties_nothing_together() -> None:
    said = '"We must stop this," said Ruta Brandt, a community activist.'
    first = boy_shot("300 block of North Larch Street", "4:35 p.m.", "Monday") + f"\n{said}"
    second = boy_shot("9100 block of South Quayside", "8:20 p.m.", "Friday").replace("A 16-year-old boy", "Seven people")
    second = second.replace("He was walking", "Guests of a party were leaving").replace(
        "felt pain in his leg", "fell to the ground"
    )
    second = second.replace("Boy, 16, wounded", "Seven hurt").replace("He was taken", "They were brought") + f"\n{said}"
    assert stories((date(2021, 3, 1), first), (date(2021, 4, 23), second)) == [{0}, {1}]


def test_words_lead_away_inside_a_lead_too() -> None:
    text = """Bomb kills nine in Velsk market
A bomb killed nine people in a Velsk market on Thursday. A similar attack in 2016 killed 52 people. Thirty people were hurt."""
    report = report_of([article_from_text(text, published=date(2021, 3, 5))], (), rulebook(), Options(jobs=1))
    own = {f.text: f.main_event for f in situate(report.readings[0]).facts if f.attribute in ("killed", "injured")}
    assert own == {"nine": True, "nine people": True, "52 people": False, "Thirty people": True}
