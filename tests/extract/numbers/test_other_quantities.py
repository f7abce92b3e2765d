"""Ages, money, percentages, measures, ranks and scores in one sentence each, with the unit, noun or moment."""

import pytest

from checker.extract.numbers import extent, read_quantities
from checker.ingest.articles import article_from_text
from checker.values.others import Score

SENTENCES = [
    ("They paid $160 million for the yard.", [("$160 million", "money", (160000000, 160000000), "USD")]),
    ("The deal is worth US$1.2bn, officials said.", [("US$1.2bn", "money", (1200000000, 1200000000), "USD")]),
    ("He stole £3m from the bank.", [("£3m", "money", (3000000, 3000000), "GBP")]),
    ("The plant cost 200 million euros.", [("200 million euros", "money", (200000000, 200000000), "EUR")]),
    ("The rent was 1000 euros.", [("1000 euros", "money", (1000, 1000), "EUR")]),
    ("In 1998 dollars that is little.", []),
    ("A ransom of $15-20 billion was asked.", [("$15-20 billion", "money", (15000000000, 20000000000), "USD")]),
    (
        "Turnout rose by three percentage points to 61.4 per cent.",
        [("three percentage points", "percent", (3, 3), "percentage point"), ("61.4 per cent", "percent", (61.4, 61.4), "")],
    ),
    ("Some 12% of voters stayed home.", [("Some 12% of voters", "percent", (10.8, 13.2), "voter")]),
    ("The quake had a magnitude of 6.1, the institute said.", [("6.1", "measure", (6.1, 6.1), "magnitude")]),
    ("A magnitude 6.1 quake struck Kelmar.", [("6.1", "measure", (6.1, 6.1), "magnitude")]),
    (
        "The 7.2-magnitude quake was felt 40 miles away.",
        [("7.2-magnitude quake", "measure", (7.2, 7.2), "magnitude"), ("40 miles", "measure", (40, 40), "mile")],
    ),
    ("It measured 5.8 on the Richter scale.", [("5.8", "measure", (5.8, 5.8), "magnitude")]),
    ("Winds of 120 mph tore roofs off.", [("120 mph", "measure", (120, 120), "mile per hour")]),
    ("Temperatures fell to 30 degrees below zero.", [("30 degrees below zero", "measure", (-30, -30), "degree")]),
    ("The temperature fell to minus 12 C.", [("minus 12 C", "measure", (-12, -12), "celsius")]),
    ("The low was -12 degrees Celsius.", [("-12 degrees Celsius", "measure", (-12, -12), "celsius")]),
    ("The heat peaked at 41C in Olm.", [("41C", "measure", (41, 41), "celsius")]),
    (
        "The 5-foot-11, 200-pound guard was signed by Tarsk.",
        [("5-foot-11", "measure", (71, 71), "inch"), ("200-pound guard", "measure", (200, 200), "pound")],
    ),
    ("He is 6 feet 2 inches tall.", [("6 feet 2 inches", "measure", (74, 74), "inch")]),
    ("Hill ran 84 yards for a touchdown.", [("84 yards", "measure", (84, 84), "yard")]),
    ("An 84-yard run by Hill won it.", [("84-yard run", "measure", (84, 84), "yard")]),
    ("Ann Reyes, 34, was driving.", [("34", "age", (34, 34), "year")]),
    ("Tom Oduya (52) told the court he slept.", [("52", "age", (52, 52), "year")]),
    (
        "A 46-year-old and a 24-year-old were held.",
        [("46-year-old", "age", (46, 46), "year"), ("24-year-old", "age", (24, 24), "year")],
    ),
    ("He was in his 20s.", [("20s", "age", (20, 29), "year")]),
    ("A woman in her early 30s was found.", [("early 30s", "age", (30, 34), "year")]),
    ("A six-month-old baby survived.", [("six-month-old baby", "age", (6, 6), "month")]),
    ("She was 70 years old.", [("70 years old", "age", (70, 70), "year")]),
    ("Victims aged 18 to 25 were treated.", [("aged 18 to 25", "age", (18, 25), "year")]),
    ("Ann Reyes has died at 91.", [("91", "age", (91, 91), "year")]),
    ("Ann Reyes died on the coast at 91, her son said.", [("91", "age", (91, 91), "year")]),
    (
        "Rates rose from 5 to 7 percent.",
        [("5", "percent", (5, 5), ""), ("7 percent", "percent", (7, 7), "")],
    ),
    (
        "The cost rose from $3 to $4 million.",
        [("$3", "money", (3000000, 3000000), "USD"), ("$4 million", "money", (4000000, 4000000), "USD")],
    ),
    (
        "The price rose from $3 to $4.",
        [("$3", "money", (3, 3), "USD"), ("$4", "money", (4, 4), "USD")],
    ),
    ("He died at the age of 91.", [("age of 91", "age", (91, 91), "year")]),
    ("It was the third-longest field goal of his career.", [("third-longest field goal", "ordinal", (3, 3), "goal")]),
    ("He is the fifth head coach in six years.", [("fifth head coach", "ordinal", (5, 5), "coach")]),
    ("It was his 200th goal for Brenn.", [("200th goal", "ordinal", (200, 200), "goal")]),
    ("Tarsk beat Olm 20-13 on Sunday.", [("20-13", "score", (20, 13), "final")]),
    ("Olm, with a 10-5 record, plays next.", [("10-5", "score", (10, 5), "record")]),
    ("A 3-0 win sent Brenn through.", [("3-0", "score", (3, 0), "final")]),
    ("They were tied at 13-all.", [("13-all", "score", (13, 13), "")]),
    ("Tarsk led 14-10 at halftime.", [("14-10", "score", (14, 10), "half-time")]),
    ("The court ruled 5-4 against him.", [("5-4", "score", (5, 4), "vote")]),
    ("The house passed the bill by 51 votes to 49.", [("51 votes to 49", "score", (51, 49), "vote")]),
    ("The senate rejected it by 51 to 49.", [("51 to 49", "score", (51, 49), "vote")]),
    ("The motion was defeated, 245-182.", [("245-182", "score", (245, 182), "vote")]),
    ("It drew 61 votes in favor and 39 against.", [("61 votes in favor and 39", "score", (61, 39), "vote")]),
    ("The Tarsk Senators defeated Olm 4-2.", [("4-2", "score", (4, 2), "final")]),
    ("The game was tied at 13 when it rained.", [("13", "score", (13, 13), "")]),
    ("The council voted 7 to 2 to close it.", [("7 to 2", "score", (7, 2), "vote")]),
    (
        "Prices rose 5 cents to $1.05 a gallon.",
        [("5 cents", "money", (0.05, 0.05), "USD"), ("$1.05", "money", (1.05, 1.05), "USD")],
    ),
    ("Just under 3,000 tons of rice arrived.", [("Just under 3,000 tons of rice", "measure", (2700, 3000), "ton")]),
    ("The tanker spilled 1.5 million barrels of oil.", [("1.5 million barrels of oil", "measure", (1500000, 1500000), "barrel")]),
    (
        "1,200km of track and 300 sq km of forest burned.",
        [
            ("1,200km of track", "measure", (1200, 1200), "kilometre"),
            ("300 sq km of forest", "measure", (300, 300), "square kilometre"),
        ],
    ),
    ("The lot covers 2.5 acres.", [("2.5 acres", "measure", (2.5, 2.5), "acre")]),
    ("The river rose 12 feet 6 inches.", [("12 feet 6 inches", "measure", (150, 150), "inch")]),
    ("He carried 40 kg of cocaine.", [("40 kg of cocaine", "measure", (40, 40), "kilogram")]),
    (
        "Police seized 3 kilos of heroin and 200 pills.",
        [("3 kilos of heroin", "measure", (3, 3), "kilogram"), ("200 pills", "quantity", (200, 200), "pill")],
    ),
    ("Twelve-year-old twins were found.", [("Twelve-year-old twins", "age", (12, 12), "year")]),
    ("A group of 18- to 24-year-olds was asked.", [("18- to 24-year-olds", "age", (18, 24), "year")]),
    ("He owes 300,000 dollars.", [("300,000 dollars", "money", (300000, 300000), "USD")]),
    ("It cost five million Pakistani rupees.", [("five million Pakistani rupees", "money", (5000000, 5000000), "PKR")]),
    ("The firm lost millions of dollars.", [("millions of dollars", "money", (2000000, None), "USD")]),
    ("A $2 million bond was set.", [("$2 million bond", "money", (2000000, 2000000), "USD")]),
    ("Bail was $50,000.", [("$50,000", "money", (50000, 50000), "USD")]),
    (
        "He got 2.5 million votes, or 51.3 percent.",
        [("2.5 million votes", "quantity", (2500000, 2500000), "vote"), ("51.3 percent", "percent", (51.3, 51.3), "")],
    ),
    (
        "The 20-year-old suspect, who turned 21 on Monday, was freed.",
        [("20-year-old suspect", "age", (20, 20), "year"), ("21", "age", (21, 21), "year")],
    ),
    ("Children under 12 got in free.", [("under 12", "age", (0, 11), "year")]),
    ("It was the 12th killing of the year.", [("12th killing", "ordinal", (12, 12), "killing")]),
    ("She finished second in the race.", [("second", "ordinal", (2, 2), "")]),
    ("Her second child was born.", [("second child", "ordinal", (2, 2), "child")]),
    (
        "He stands 6'2\" and weighs 220 lbs.",
        [("6'2\"", "measure", (74, 74), "inch"), ("220 lbs", "measure", (220, 220), "pound")],
    ),
    ("The trial heard from Lena Moss, now 28.", [("28", "age", (28, 28), "year")]),
    ("She arrested a second suspect.", [("second suspect", "ordinal", (2, 2), "suspect")]),
    ("His first goals came in spring.", [("first goals", "ordinal", (1, 1), "goal")]),
    (
        "Two girls, ages 12 and 15, and two boys, ages 9, 10 and 11, were found.",
        [
            ("Two girls", "quantity", (2, 2), "girl"),
            ("ages 12", "age", (12, 12), "year"),
            ("15", "age", (15, 15), "year"),
            ("two boys", "quantity", (2, 2), "boy"),
            ("ages 9", "age", (9, 9), "year"),
            ("10", "age", (10, 10), "year"),
            ("11", "age", (11, 11), "year"),
        ],
    ),
    ("They have lived 2.5 miles apart.", [("2.5 miles", "measure", (2.5, 2.5), "mile")]),
    ("A half-mile stretch was closed.", [("A half-mile", "measure", (0.5, 0.5), "mile")]),
    ("He bought 12- to 14-inch pipes.", [("12- to 14-inch pipes", "measure", (12, 14), "inch")]),
    ("Rain of 40 mm fell.", [("40 mm", "measure", (40, 40), "millimetre")]),
    ("The reward is 5,000 pounds sterling.", [("5,000 pounds", "money", (5000, 5000), "GBP")]),
    ("He weighs 180 pounds.", [("180 pounds", "measure", (180, 180), "pound")]),
    ("The bill was 12 million Swiss francs.", [("12 million Swiss francs", "money", (12000000, 12000000), "CHF")]),
    ("The aid is worth Rs 20 crore.", [("Rs 20 crore", "money", (200000000, 200000000), "INR")]),
    ("Half a mile of road was gone.", [("Half a mile", "measure", (0.5, 0.5), "mile")]),
    ("Less than 10 percent voted.", [("Less than 10 percent", "percent", (0, 10), "")]),
    ("The 10-5 Tarsk Bears lost 91-73 to Olm.", [("10-5", "score", (10, 5), "record"), ("91-73", "score", (91, 73), "final")]),
    (
        "Kovar is 52-3 with 46 knockouts in the heavyweight championship.",
        [("52-3", "score", (52, 3), "record"), ("46 knockouts", "quantity", (46, 46), "knockout")],
    ),
    (
        "Brenn won 6-4, 7-5 in two sets.",
        [("6-4", "score", (6, 4), "final"), ("7-5", "score", (7, 5), "final"), ("two sets", "quantity", (2, 2), "set")],
    ),
    (
        "Ninth-ranked Olm drew 2-2 with Brenn.",
        [("Ninth-ranked Olm", "ordinal", (9, 9), "olm"), ("2-2", "score", (2, 2), "final")],
    ),
    ("The second-biggest bank fell.", [("second-biggest bank", "ordinal", (2, 2), "bank")]),
    ("She is the country's 45th president.", [("45th president", "ordinal", (45, 45), "president")]),
    ("It is the 12th-largest city.", [("12th-largest city", "ordinal", (12, 12), "city")]),
    (
        "The seven-year-old boy and his 10-year-old sister are safe.",
        [("seven-year-old boy", "age", (7, 7), "year"), ("10-year-old sister", "age", (10, 10), "year")],
    ),
    ("The 18-month-old was unharmed.", [("18-month-old", "age", (18, 18), "month")]),
    ("A 150-year-old church burned.", [("150-year-old church", "age", (150, 150), "year")]),
    ("Twins Ada and Eve Lind, both 9, sang.", [("9", "age", (9, 9), "year")]),
    ("Police named him as Omar Diaz, 23, of Kelmar.", [("23", "age", (23, 23), "year")]),
    ("He turned 40 in May.", [("40", "age", (40, 40), "year")]),
    ("He was 34.", [("34", "age", (34, 34), "year")]),
    ("She's 19.", [("19", "age", (19, 19), "year")]),
    (
        "A man in his mid-40s and a woman in her sixties died.",
        [("mid-40s", "age", (43, 47), "year"), ("a woman", "quantity", (1, 1), "woman"), ("sixties", "age", (60, 69), "year")],
    ),
    ("People over 65 were first.", [("over 65", "age", (65, None), "year")]),
    (
        "The tenth mass shooting of the year left one man dead.",
        [("tenth mass shooting", "ordinal", (10, 10), "shooting"), ("one man", "quantity", (1, 1), "man")],
    ),
    (
        "He lives in a second-floor flat and was a third-round pick.",
        [("second-floor", "ordinal", (2, 2), "floor"), ("third-round", "ordinal", (3, 3), "round")],
    ),
    ("It was the third major release of files.", [("third major release", "ordinal", (3, 3), "release")]),
    ("The fourth victim's mother spoke.", [("fourth victim's mother", "ordinal", (4, 4), "mother")]),
    ("The third round Olm lost was short.", [("third round", "ordinal", (3, 3), "round")]),
    (
        "An 8-yo boy and a 27 y/o woman were shot.",
        [("8-yo boy", "age", (8, 8), "year"), ("27 y/o woman", "age", (27, 27), "year")],
    ),
    ("He was about 17 years old.", [("about 17 years old", "age", (15, 19), "year")]),
    ("She is 6-feet-1-inch tall.", [("6-feet-1-inch", "measure", (73, 73), "inch")]),
    (
        "The gang stole 3,000 euros, two laptops and a van.",
        [("3,000 euros", "money", (3000, 3000), "EUR"), ("two laptops", "quantity", (2, 2), "laptop")],
    ),
    ("Tarsk (4-2) lost to Olm, 17-14, in overtime.", [("4-2", "score", (4, 2), "record"), ("17-14", "score", (17, 14), "final")]),
    (
        "He beat his rival by 51.3 percent to 48.7 percent.",
        [("51.3 percent", "percent", (51.3, 51.3), ""), ("48.7 percent", "percent", (48.7, 48.7), "")],
    ),
    (
        "A 65-year-old retired teacher fell 30 feet.",
        [("65-year-old retired teacher", "age", (65, 65), "year"), ("30 feet", "measure", (30, 30), "foot")],
    ),
    ("Oil rose $1.20 to $84.15 a barrel.", [("$1.20", "money", (1.2, 1.2), "USD"), ("$84.15", "money", (84.15, 84.15), "USD")]),
    ("He took a 10 percent pay cut.", [("10 percent", "percent", (10, 10), "")]),
    ("The company's 12th store opened.", [("12th store", "ordinal", (12, 12), "store")]),
    ("The car hit a wall at 90 miles per hour.", [("90 miles per hour", "measure", (90, 90), "mile per hour")]),
    ("Both Lise Oder, 61, and her son Karl, 30, died.", [("61", "age", (61, 61), "year"), ("30", "age", (30, 30), "year")]),
    (
        "The two-bedroom flat costs 1,100 pounds a month.",
        [("two-bedroom", "quantity", (2, 2), "bedroom"), ("1,100 pounds", "money", (1100, 1100), "GBP")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_quantities_of_a_sentence(sentence, expected):
    article = article_from_text(sentence)
    got = []
    for mention in read_quantities(article):
        start, end = extent(article, mention)
        value = mention.value
        if isinstance(value, Score):
            got.append((article.text[start:end], "score", value.sides, value.moment))
        else:
            bounds = tuple(round(bound, 4) if isinstance(bound, float) else bound for bound in (value.lower, value.upper))
            got.append((article.text[start:end], mention.type.value, bounds, value.unit or value.noun))
    assert got == expected
