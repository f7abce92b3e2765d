"""Counts in one sentence each: the whole expression with its noun, its bounds and the noun's singular."""

import pytest

from checker.extract.numbers import extent, read_quantities
from checker.ingest.articles import article_from_text

SENTENCES = [
    (
        "The blast in Marwan left 14 people dead and 30 wounded.",
        [("14 people", "quantity", (14, 14), "people"), ("30", "quantity", (30, 30), "")],
    ),
    ("Two of whom were children died at the scene.", [("Two of whom were children", "quantity", (2, 2), "child")]),
    ("Four of them were released on Monday.", [("Four", "quantity", (4, 4), "")]),
    ("At least 110 American forces were hurt.", [("At least 110 American forces", "quantity", (110, None), "forces")]),
    ("No fewer than eight boats sank off Tollen.", [("No fewer than eight boats", "quantity", (8, None), "boat")]),
    ("The mayor said some 300 tents had been put up.", [("some 300 tents", "quantity", (270, 330), "tent")]),
    ("Between 20 and 25 rebels were captured.", [("Between 20 and 25 rebels", "quantity", (20, 25), "rebel")]),
    ("Up to 1,500 homes lost power.", [("Up to 1,500 homes", "quantity", (0, 1500), "home")]),
    ("He was arrested on a five-count indictment.", [("five-count", "quantity", (5, 5), "count")]),
    ("A 12-story building collapsed in Ostrava Bay.", [("12-story", "quantity", (12, 12), "story")]),
    ("The four-member family fled through a window.", [("four-member", "quantity", (4, 4), "member")]),
    ("A pair of masked gunmen fled.", [("A pair of masked gunmen", "quantity", (2, 2), "gunman")]),
    ("Guards held a trio of thieves.", [("a trio of thieves", "quantity", (3, 3), "thief")]),
    ("A crowd of 40,000 watched.", [("40,000", "quantity", (40000, 40000), "people")]),
    ("The attendance was 21,304.", [("21,304", "quantity", (21304, 21304), "people")]),
    ("He fell from three consecutive left hooks.", [("three consecutive left hooks", "quantity", (3, 3), "hook")]),
    ("She has 2,302 for her career.", [("2,302", "quantity", (2302, 2302), "")]),
    ("Nobody was hurt in the fire.", [("Nobody", "quantity", (0, 0), "people")]),
    ("No one was killed, police said.", [("No one", "quantity", (0, 0), "people")]),
    ("No injuries were reported.", [("No injuries", "quantity", (0, 0), "injury")]),
    ("None of the passengers survived.", [("None of the passengers", "quantity", (0, 0), "passenger")]),
    (
        "A man and two children were killed.",
        [("A man", "quantity", (1, 1), "man"), ("two children", "quantity", (2, 2), "child")],
    ),
    (
        "The gunman wounded a guard and two clerks.",
        [("a guard", "quantity", (1, 1), "guard"), ("two clerks", "quantity", (2, 2), "clerk")],
    ),
    (
        "Three Chinese engineers and a driver were kidnapped.",
        [("Three Chinese engineers", "quantity", (3, 3), "engineer"), ("a driver", "quantity", (1, 1), "driver")],
    ),
    (
        "Eight other Iranian and Iraqi people died with them.",
        [("Eight other Iranian and Iraqi people", "quantity", (8, 8), "people")],
    ),
    (
        "Rescuers pulled out 13 of the 20 miners.",
        [("13 of the 20 miners", "quantity", (13, 13), "miner"), ("20 miners", "quantity", (20, 20), "miner")],
    ),
    (
        "He completed 13 of 20 passes.",
        [("13 of 20 passes", "quantity", (13, 13), "pass"), ("20 passes", "quantity", (20, 20), "pass")],
    ),
    ("Two or three men ran away.", [("Two or three men", "quantity", (2, 3), "man")]),
    ("As many as 70 hostages are being held.", [("As many as 70 hostages", "quantity", (0, 70), "hostage")]),
    ("The army sent a 15,000-strong force.", [("15,000-strong force", "quantity", (15000, 15000), "member")]),
    ("Fewer than 50 voters came.", [("Fewer than 50 voters", "quantity", (0, 49), "voter")]),
    ("About a dozen cars burned.", [("About a dozen cars", "quantity", (10, 14), "car")]),
    ("Half of the lawmakers walked out.", [("Half of the lawmakers", "quantity", (0.5, 0.5), "lawmaker")]),
    ("A third of the crew was ill.", [("A third of the crew", "quantity", (0.3333, 0.3333), "crew")]),
    ("Nine out of ten residents agreed.", [("Nine out of ten residents", "quantity", (0.9, 0.9), "resident")]),
    ("One in five children is hungry.", [("One in five children", "quantity", (0.2, 0.2), "child")]),
    ("Two-thirds of the vote went to Hale.", [("Two-thirds of the vote", "quantity", (0.6667, 0.6667), "vote")]),
    ("300-plus guests were evacuated.", [("300-plus guests", "quantity", (300, None), "guest")]),
    ("500 people or more gathered.", [("500 people", "quantity", (500, None), "people")]),
    ("The toll rose to 45.", [("45", "quantity", (45, 45), "")]),
    ("82 were killed and 1,700 injured.", [("82", "quantity", (82, 82), ""), ("1,700", "quantity", (1700, 1700), "")]),
    (
        "Two AK-47 rifles and three 9mm pistols were found.",
        [("Two AK-47 rifles", "quantity", (2, 2), "rifle"), ("three 9mm pistols", "quantity", (3, 3), "pistol")],
    ),
    ("About half a million people marched.", [("About half a million people", "quantity", (450000, 550000), "people")]),
    ("A half-dozen shots were fired.", [("A half-dozen shots", "quantity", (6, 6), "shot")]),
    (
        "Six shots were fired and two bullets hit a window.",
        [("Six shots", "quantity", (6, 6), "shot"), ("two bullets", "quantity", (2, 2), "bullet")],
    ),
    ("Hundreds of thousands fled Kelmar.", [("Hundreds of thousands", "quantity", (200000, 999999), "")]),
    ("Scores of villagers drowned.", [("Scores of villagers", "quantity", (40, 99), "villager")]),
    ("Several hundred students protested.", [("Several hundred students", "quantity", (300, 999), "student")]),
    ("A couple of dozen supporters cheered.", [("A couple of dozen supporters", "quantity", (24, 47), "supporter")]),
    ("More than two dozen shops were looted.", [("More than two dozen shops", "quantity", (25, None), "shop")]),
    ("Over 200 flights were cancelled.", [("Over 200 flights", "quantity", (201, None), "flight")]),
    ("He talked about two men he knew.", [("two men", "quantity", (2, 2), "man")]),
    ("Another 12 people were hurt.", [("12 people", "quantity", (12, 12), "people")]),
    ("Another man was killed on Elm Road.", [("Another man", "quantity", (1, 1), "man")]),
    ("Ten more bodies were found.", [("Ten more bodies", "quantity", (10, 10), "body")]),
    (
        "Three people Saturday told police they saw two masked men.",
        [("Three people", "quantity", (3, 3), "people"), ("two masked men", "quantity", (2, 2), "man")],
    ),
    (
        "Five U.S. Marines and two Lt. colonels died.",
        [("Five U.S. Marines", "quantity", (5, 5), "marine"), ("two Lt. colonels", "quantity", (2, 2), "colonel")],
    ),
    ("Two St. Olm officers were shot.", [("Two St. Olm officers", "quantity", (2, 2), "officer")]),
    ("Three suspected members of the gang fled.", [("Three suspected members", "quantity", (3, 3), "member")]),
    ("Six armed and masked robbers struck.", [("Six armed and masked robbers", "quantity", (6, 6), "robber")]),
    (
        "Four Democrats and three Republicans voted no.",
        [("Four Democrats", "quantity", (4, 4), "democrat"), ("three Republicans", "quantity", (3, 3), "republican")],
    ),
    ("He fathered three sons and a daughter.", [("three sons", "quantity", (3, 3), "son")]),
    ("Its 34,000 employees worry.", [("34,000 employees", "quantity", (34000, 34000), "employee")]),
    ("The 2012 elections were held in 50 states.", [("50 states", "quantity", (50, 50), "state")]),
    ("10 000 people were evacuated.", [("10 000 people", "quantity", (10000, 10000), "people")]),
    (
        "Two people - one man and one woman - were shot.",
        [
            ("Two people", "quantity", (2, 2), "people"),
            ("one man", "quantity", (1, 1), "man"),
            ("one woman", "quantity", (1, 1), "woman"),
        ],
    ),
    ("One person was killed and one injured.", [("One person", "quantity", (1, 1), "person"), ("one", "quantity", (1, 1), "")]),
    ("There was one witness.", [("one witness", "quantity", (1, 1), "witness")]),
    (
        "Three of the four suspects are teenagers, two of them brothers.",
        [
            ("Three of the four suspects", "quantity", (3, 3), "suspect"),
            ("four suspects", "quantity", (4, 4), "suspect"),
            ("two of them brothers", "quantity", (2, 2), "brother"),
        ],
    ),
    (
        "He scored 25 points and had 10 rebounds.",
        [("25 points", "quantity", (25, 25), "point"), ("10 rebounds", "quantity", (10, 10), "rebound")],
    ),
    (
        "The jury of seven women and five men deliberated.",
        [("seven women", "quantity", (7, 7), "woman"), ("five men", "quantity", (5, 5), "man")],
    ),
    ("Ana Ruiz and nine others were killed.", [("nine others", "quantity", (9, 9), "other")]),
    (
        "Three of the nine wounded later died, raising the toll to 17.",
        [("Three", "quantity", (3, 3), ""), ("nine", "quantity", (9, 9), ""), ("17", "quantity", (17, 17), "")],
    ),
    (
        "The bus carried 44 passengers and four crew.",
        [("44 passengers", "quantity", (44, 44), "passenger"), ("four crew", "quantity", (4, 4), "crew")],
    ),
    ("Six hundred and fifty soldiers were sent.", [("Six hundred and fifty soldiers", "quantity", (650, 650), "soldier")]),
    ("The port handles 1.2 million containers.", [("1.2 million containers", "quantity", (1200000, 1200000), "container")]),
    ("The rest, some 40-odd men, hid.", [("some 40-odd men", "quantity", (36, 44), "man")]),
    ("No arrests have been made.", [("No arrests", "quantity", (0, 0), "arrest")]),
    ("No officers were injured in the chase.", [("No officers", "quantity", (0, 0), "officer")]),
    ("There were no reports of injuries.", [("no reports of injuries", "quantity", (0, 0), "injury")]),
    ("Police said no other injuries were reported.", [("no other injuries", "quantity", (0, 0), "injury")]),
    ("Nobody else was hurt.", [("Nobody", "quantity", (0, 0), "people")]),
    ("None was seriously injured.", [("None", "quantity", (0, 0), "")]),
    ("No weapons were recovered.", [("No weapons", "quantity", (0, 0), "weapon")]),
    ("An officer and his partner were wounded.", [("An officer", "quantity", (1, 1), "officer")]),
    (
        "Gunmen killed a priest, two nuns and a cook.",
        [
            ("a priest", "quantity", (1, 1), "priest"),
            ("two nuns", "quantity", (2, 2), "nun"),
            ("a cook", "quantity", (1, 1), "cook"),
        ],
    ),
    ("At least one soldier died.", [("At least one soldier", "quantity", (1, None), "soldier")]),
    ("One injured miner was flown out.", [("One injured miner", "quantity", (1, 1), "miner")]),
    ("He is one of three brothers.", [("three brothers", "quantity", (3, 3), "brother")]),
    ("A dozen of them were released.", [("A dozen", "quantity", (12, 12), "")]),
    ("Dozens more were hurt.", [("Dozens", "quantity", (24, 99), "")]),
    ("Tens of thousands of people marched.", [("Tens of thousands of people", "quantity", (20000, 99999), "people")]),
    ("A few hundred fans waited.", [("A few hundred fans", "quantity", (200, 999), "fan")]),
    ("The army has lost as many as 1,000 tanks.", [("as many as 1,000 tanks", "quantity", (0, 1000), "tank")]),
    ("Under 500 tickets were left.", [("Under 500 tickets", "quantity", (0, 499), "ticket")]),
    ("An average of 300 cases a day is seen.", [("300 cases", "quantity", (300, 300), "case")]),
    ("More than half of the houses burned.", [("More than half of the houses", "quantity", (0.5, None), "house")]),
    (
        "Almost three-quarters of the pupils passed.",
        [("Almost three-quarters of the pupils", "quantity", (0.675, 0.75), "pupil")],
    ),
    ("On March 3, 40 people met.", [("40 people", "quantity", (40, 40), "people")]),
    ("One sheriff's deputy was hurt.", [("One sheriff's deputy", "quantity", (1, 1), "deputy")]),
    ("One man's car was hit.", [("One man", "quantity", (1, 1), "man")]),
    ("In Kelmar, 10,000 gathered for a vigil.", [("10,000", "quantity", (10000, 10000), "")]),
    (
        "Three stolen cars and one stolen van were found.",
        [("Three stolen cars", "quantity", (3, 3), "car"), ("one stolen van", "quantity", (1, 1), "van")],
    ),
    (
        "The force has 1,200 sworn and civilian officers.",
        [("1,200 sworn and civilian officers", "quantity", (1200, 1200), "officer")],
    ),
    (
        "Police fired two to three dozen tear gas canisters.",
        [("two to three dozen tear gas canisters", "quantity", (24, 36), "canister")],
    ),
    (
        "A gunman hurt six people, three of them fatally.",
        [("six people", "quantity", (6, 6), "people"), ("three", "quantity", (3, 3), "")],
    ),
    (
        "Police said 12 of the 14 hostages, including four women, were freed.",
        [
            ("12 of the 14 hostages", "quantity", (12, 12), "hostage"),
            ("14 hostages", "quantity", (14, 14), "hostage"),
            ("four women", "quantity", (4, 4), "woman"),
        ],
    ),
    ("As few as 20 and as many as 35 ships were lost.", [("as many as 35 ships", "quantity", (0, 35), "ship")]),
    ("The march drew 2,000 to 3,000 people, organisers said.", [("2,000 to 3,000 people", "quantity", (2000, 3000), "people")]),
    ("Some of the 27 member states object.", [("27 member states", "quantity", (27, 27), "state")]),
    ("The 14-vehicle pileup hurt nine.", [("14-vehicle", "quantity", (14, 14), "vehicle"), ("nine", "quantity", (9, 9), "")]),
    (
        "At least six children and four adults were among the dead.",
        [("At least six children", "quantity", (6, None), "child"), ("four adults", "quantity", (4, 4), "adult")],
    ),
    (
        "Gunfire killed two police officers, a bus driver and another passenger.",
        [
            ("two police officers", "quantity", (2, 2), "officer"),
            ("a bus driver", "quantity", (1, 1), "driver"),
            ("another passenger", "quantity", (1, 1), "passenger"),
        ],
    ),
    (
        "The flood displaced nearly 1.5 million people in 13 districts.",
        [
            ("nearly 1.5 million people", "quantity", (1350000, 1500000), "people"),
            ("13 districts", "quantity", (13, 13), "district"),
        ],
    ),
    (
        "He made 11 of 14 free throws.",
        [("11 of 14 free throws", "quantity", (11, 11), "throw"), ("14 free throws", "quantity", (14, 14), "throw")],
    ),
    ("Ana Kemp, a mother of 12, was found.", [("12", "quantity", (12, 12), "child")]),
    ("Police said 6 shot outside a bar are stable.", [("6", "quantity", (6, 6), "")]),
    ("One shot was fired.", [("One shot", "quantity", (1, 1), "shot")]),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_counts_of_a_sentence(sentence, expected):
    article = article_from_text(sentence)
    got = []
    for mention in read_quantities(article):
        start, end = extent(article, mention)
        bounds = tuple(
            round(bound, 4) if isinstance(bound, float) else bound for bound in (mention.value.lower, mention.value.upper)
        )
        got.append((article.text[start:end], mention.type.value, bounds, mention.value.noun))
    assert got == expected
