"""What happens in invented news, and in which words each kind of story is told.

A line of alternatives tells one thing; an article takes one of them, in the words of its own. ``{slot}`` is filled from the story's
facts, ``{slot_w}`` in words where it is small, ``{slot_last}`` with a family name.
"""

from dataclasses import dataclass

Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Beat:
    """A kind of story.

    Attributes:
        headlines, leads: of which an article has one. body: lines of which it has most, in their order.
        counts: slots with the range of their figure. people: slots of full names. injects: slots that may be given wrongly, with
        the attribute that a finding must have; growing: those a later report gives higher. words: slots with a choice of words.
    """

    name: str
    headlines: tuple[str, ...]
    leads: tuple[str, ...]
    body: Lines
    counts: dict[str, tuple[int, int]]
    people: tuple[str, ...]
    injects: dict[str, str]
    growing: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] | None = None


# told by all kinds of stories; a story has some of them, each article of it some of these
COMMON: Lines = (
    ("People who live nearby brought blankets and hot tea to the scene.", "Neighbours brought hot tea and blankets."),
    ("Shops in the area stayed closed, and buses were sent another way.", "Buses took another way, and shops stayed closed."),
    ("The town hall said that it would hold a meeting for residents.", "Residents were invited to a meeting in the town hall."),
    (
        "The council promised to publish the papers as soon as the lawyers allow.",
        "As soon as lawyers allow, the council will publish the papers.",
    ),
    ("A choir that was to sing on the square moved into the chapel.", "The choir sang in the chapel instead of the square."),
    (
        "Heavy rain had turned the lanes to mud and filled the ditches.",
        "After heavy rain the ditches were full and the lanes muddy.",
    ),
    ("A local brewery handed out soup, bread and apples to volunteers.", "Volunteers got soup, bread and apples from a brewery."),
    ("Reporters were kept behind a fence and heard little but engines.", "Behind a fence, reporters heard little but engines."),
    ("The ferry across the estuary ran late because of the crowds.", "Crowds delayed the ferry across the estuary."),
    (
        "Pupils of the music school lit candles on the steps of the library.",
        "On the library steps, pupils of the music school lit candles.",
    ),
    ("An orchard keeper let cars park under his pear trees.", "Cars were parked under the pear trees of an orchard."),
    ("Radio stations changed their programmes and played slow music.", "Slow music was played by radio stations all day."),
    (
        "The museum of glass opened its doors to all who sought shelter.",
        "Whoever sought shelter found it in the museum of glass.",
    ),
    ("Fishermen tied up their boats and came to look.", "Boats were tied up while fishermen came to look."),
    (
        "A shepherd from the heath had his flock led around the valley.",
        "Around the valley a flock was led by a shepherd from the heath.",
    ),
    ("Postal workers sorted the mail in a gymnasium meanwhile.", "Meanwhile the mail was sorted in a gymnasium."),
)
PAST = (
    "In {past_year}, a similar case in {past_town} cost {past_figure} people their lives.",
    "{past_town} went through the same in {past_year}, when {past_figure} people died there.",
    "The region still remembers {past_year}, when {past_figure} people were killed in {past_town}.",
)

BEATS = (
    Beat(
        "fire",
        ("{killed_W} killed in {town} {venue} fire", "Fire in {town} {venue} kills {killed_w}", "{town}: {killed_w} die in {venue} fire"),
        (
            "{killed_W} people were killed and {injured_w} others injured when a fire swept through a {venue} in {town} on {weekday}, officials said.",
            "A fire in a {venue} in {town} on {weekday} killed {killed_w} people and injured {injured_w}, the authorities said.",
            "A {venue} in {town} burned down on {weekday}, and {killed_w} people died and {injured_w} were injured, according to officials.",
        ),
        (
            ("The fire broke out at {time} on {street}, fire chief {chief} said.", "Fire chief {chief} said that the fire on {street} started at {time}."),
            ("It took {crews} firefighters {hours_w} hours to put out the flames.", "The {crews} firefighters needed {hours_w} hours until the flames were out."),
            ("One of the dead was {victim}, {age}, a {job} at the {venue}.", "{victim}, a {age}-year-old {job}, was among those killed."),
            ("\"{quote},\" {chief_last} said.", "\"{quote},\" said {chief_last}."),
            ("Damage was put at ${damage} million, said {title} {official}.", "{title} {official} put the damage at ${damage} million."),
            ("{evacuated} residents of {street} had to leave their homes.", "From {street} alone, {evacuated} residents were evacuated."),
        ),
        {"killed": (3, 40), "injured": (12, 90), "crews": (40, 190), "hours": (3, 9), "age": (19, 78), "damage": (2, 60), "evacuated": (110, 900)},
        ("chief", "victim", "official"),
        {"killed": "killed", "injured": "injured", "age": "age", "damage": "money", "victim": "name", "chief": "name", "time": "time",
         "crews": "count", "quote": "quote", "title": "title"},
        ("killed", "injured"),
        {"venue": ("hotel", "warehouse", "factory", "hostel", "school", "market hall"), "job": ("cook", "clerk", "cleaner", "teacher", "porter")},
    ),
    Beat(
        "quake",
        ("Quake near {town} kills {killed_w}", "{killed_W} dead after earthquake shakes {town}", "Magnitude {magnitude} quake hits {town}"),
        (
            "A magnitude {magnitude} earthquake struck near {town} on {weekday}, killing {killed_w} people and injuring {injured_w}, officials said.",
            "{killed_W} people died and {injured_w} were injured when an earthquake of magnitude {magnitude} struck near {town} on {weekday}, the authorities said.",
        ),
        (
            ("The quake struck at {time}, said {chief}, head of the seismological service.", "It was {time} when the quake struck, {chief}, the head of the seismological service, said."),
            ("Its centre lay {depth} kilometres below the ground.", "It came from a depth of {depth} kilometres."),
            ("{houses} houses were destroyed, said {title} {official}.", "{title} {official} said that {houses} houses had been destroyed."),
            ("Among the dead was {victim}, a {age}-year-old {job}.", "One of those killed was {victim}, {age}, a {job}."),
            ("\"{quote},\" {official_last} said.", "\"{quote},\" said {official_last}."),
            ("The government set aside ${damage} million for the rebuilding.", "For the rebuilding, ${damage} million was set aside by the government."),
        ),
        {"killed": (4, 60), "injured": (30, 400), "depth": (6, 40), "houses": (120, 900), "age": (19, 78), "damage": (20, 90)},
        ("chief", "victim", "official"),
        {"killed": "killed", "injured": "injured", "age": "age", "damage": "money", "victim": "name", "official": "name", "time": "time",
         "houses": "count", "quote": "quote", "magnitude": "measure", "title": "title"},
        ("killed", "injured"),
        {"job": ("farmer", "nurse", "baker", "teacher", "mason"), "magnitude": ("5.4", "5.7", "5.9", "6.1", "6.3", "6.6", "6.8")},
    ),
    Beat(
        "crash",
        ("{killed_W} killed as {vehicle} leaves road near {town}", "{vehicle_C} crash near {town} kills {killed_w}"),
        (
            "{killed_W} people were killed and {injured_w} injured when a {vehicle} crashed near {town} on {weekday}, police said.",
            "A {vehicle} crashed near {town} on {weekday}, killing {killed_w} people and injuring {injured_w}, according to police.",
        ),
        (
            ("The {vehicle} carried {aboard} passengers, said {title} {chief}.", "There were {aboard} passengers aboard the {vehicle}, {title} {chief} said."),
            ("The crash happened at {time} on {street}.", "It happened on {street} at {time}."),
            ("The driver, {victim}, {age}, died at the scene.", "{victim}, the {age}-year-old driver, died at the scene."),
            ("\"{quote},\" {chief_last} said.", "\"{quote},\" said {chief_last}."),
            ("The road was closed for {hours_w} hours.", "It took {hours_w} hours until the road was open again."),
            ("The company paid a fine of ${damage},000 last spring, said {official}, who leads the inquiry.", "{official}, who leads the inquiry, said the company had paid a fine of ${damage},000 last spring."),
        ),
        {"killed": (2, 19), "injured": (11, 60), "aboard": (61, 99), "hours": (3, 9), "age": (25, 66), "damage": (110, 900)},
        ("chief", "victim", "official"),
        {"killed": "killed", "injured": "injured", "age": "age", "victim": "name", "chief": "name", "time": "time", "aboard": "count",
         "quote": "quote", "title": "title"},
        ("killed",),
        {"vehicle": ("coach", "school bus", "tour bus", "commuter train")},
    ),
    Beat(
        "strike",
        ("{marchers} march in {town}", "Teachers walk out in {town}", "Strike closes schools in {town}"),
        (
            "Some {schools} schools were closed in {town} on {weekday} as teachers went on strike, the union said.",
            "Teachers in {town} went on strike on {weekday}, and {schools} schools stayed closed, according to the union.",
        ),
        (
            ("The march began at {time} on {street}, and {marchers} people took part, police said.", "Police said that {marchers} people took part in a march that began at {time} on {street}."),
            ("The union demands {percent} percent more pay, its leader {chief} said.", "Its leader {chief} said that the union demands {percent} percent more pay."),
            ("\"{quote},\" {chief_last} said.", "\"{quote},\" said {chief_last}."),
            ("{title} {official} said that the town could not pay more than ${damage} million.", "More than ${damage} million the town could not pay, said {title} {official}."),
            ("The oldest on the march was {victim}, {age}, who has taught for {hours_w} decades.", "{victim}, a {age}-year-old who has taught for {hours_w} decades, was the oldest on the march."),
        ),
        {"schools": (21, 90), "marchers": (1200, 9000), "percent": (4, 12), "damage": (2, 60), "age": (58, 69), "hours": (3, 4)},
        ("chief", "victim", "official"),
        {"schools": "count", "marchers": "count", "percent": "percent", "age": "age", "chief": "name", "official": "name", "quote": "quote",
         "time": "time", "title": "title"},
    ),
    Beat(
        "takeover",
        ("{buyer} to buy {target} for ${damage} million", "{target} goes to {buyer} of {town}"),
        (
            "{buyer} of {town} said on {weekday} that it would buy {target} for ${damage} million.",
            "{target} will be bought by {buyer} of {town} for ${damage} million, the companies said on {weekday}.",
        ),
        (
            ("{target} has {staff} employees, said {chief}, its chief executive.", "Its chief executive, {chief}, said that {target} has {staff} employees."),
            ("\"{quote},\" {chief_last} said.", "\"{quote},\" said {chief_last}."),
            ("The shares rose {percent} percent on the news.", "On the news, the shares rose {percent} percent."),
            ("{target} was founded in {founded} by {victim}.", "It was {victim} who founded {target} in {founded}."),
            ("{title} {official} said that {plants} plants would stay open.", "According to {title} {official}, {plants} plants would stay open."),
        ),
        {"damage": (110, 980), "staff": (1200, 9800), "percent": (4, 12), "founded": (1921, 1988), "plants": (11, 29)},
        ("chief", "victim", "official"),
        {"damage": "money", "staff": "count", "percent": "percent", "chief": "name", "victim": "name", "quote": "quote", "founded": "date",
         "title": "title"},
    ),
)  # fmt: skip
