"""Nouns for one person, with their class, and the words around them: what "a man" in "a man was killed" counts as."""

# noun (singular) -> class of the small is-a lattice of counted people
PERSON_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        (
            "man gentleman father husband brother uncle grandfather son grandson nephew boyfriend fiance groom"
            " stepfather stepson stepbrother half-brother father-in-law son-in-law brother-in-law ex-husband ex-boyfriend"
            " great-grandfather great-grandson dad grandpa widower"
        ).split(),
        "man",
    ),
    **dict.fromkeys(
        (
            "woman lady mother wife sister aunt grandmother daughter granddaughter niece girlfriend fiancee bride policewoman"
            " stepmother stepdaughter stepsister half-sister mother-in-law daughter-in-law sister-in-law ex-wife ex-girlfriend"
            " great-grandmother great-granddaughter mom mum grandma widow waitress actress"
        ).split(),
        "woman",
    ),
    **dict.fromkeys(
        ("child boy girl baby infant toddler newborn preteen schoolboy schoolgirl kid kindergartner preschooler").split(), "child"
    ),
    **dict.fromkeys("officer policeman deputy trooper constable cop sergeant detective marshal".split(), "police"),
    **dict.fromkeys("soldier airman marine serviceman paratrooper sailor peacekeeper reservist".split(), "soldier"),
    **dict.fromkeys(
        (
            "gunman attacker shooter suspect assailant bomber hijacker killer perpetrator robber"
            " burglar hostage-taker knifeman intruder"
        ).split(),
        "attacker",
    ),
    **dict.fromkeys("militant fighter insurgent rebel militiaman guerrilla".split(), "fighter"),
    **dict.fromkeys(
        (
            "person victim student teacher driver passenger pedestrian bystander worker employee"
            " resident teen teenager adult civilian motorist cyclist bicyclist motorcyclist pilot"
            " journalist reporter photographer cameraman doctor nurse paramedic firefighter guard clerk"
            " cashier customer shopper guest patient inmate prisoner hostage tourist hiker climber"
            " swimmer diver miner fisherman farmer villager protester demonstrator activist lawyer"
            " judge pastor priest imam monk nun minister lawmaker senator governor mayor councilman"
            " councillor aide adviser commander general colonel captain major lieutenant diplomat"
            " ambassador friend neighbor neighbour cousin relative roommate classmate coworker"
            " colleague companion partner spouse sibling parent grandparent stepparent juvenile youth"
            " youngster senior veteran player athlete rapper singer musician actor artist owner manager"
            " bartender bouncer homeowner trucker sheriff american iranian iraqi israeli palestinian"
            " german briton mexican local migrant refugee immigrant contractor volunteer freshman"
            " sophomore male female deacon rabbi bishop principal professor coach instructor trainer boxer"
            " cook chef baker barber hairdresser butcher plumber electrician carpenter mechanic builder welder technician"
            " engineer scientist researcher salesman salesperson saleswoman shopkeeper grocer vendor trader businessman"
            " businesswoman banker broker accountant realtor janitor cleaner housekeeper caretaker nanny babysitter caregiver"
            " attendant conductor machinist porter courier postman mailman deliveryman cabbie skipper fisher hunter skier"
            " snowboarder surfer jogger runner camper rider trekker mountaineer rescuer lifeguard medic paramilitary"
            " dancer painter writer novelist poet filmmaker pensioner retiree newlywed acquaintance stranger passerby"
            " passer-by onlooker spectator fan reveller reveler worshipper worshiper parishioner pilgrim"
        ).split(),
        "person",
    ),
}

# what a count of deaths or victims is counted in, besides nouns for people
COUNTED = frozenset(
    (
        "people person persons life soul victim body casualty fatality death other more dead"
        " wounded injured missing arrest soldier troop force member occupant survivor head folk"
        " crew staff personnel family"
    ).split()
)

ROLES = frozenset(
    ("victim suspect gunman shooter driver passenger officer witness attacker defendant teacher student pilot").split()
)

DETERMINERS = frozenset("a an the his her their its another one this that".split())

# words that end the search for the noun after a determiner
STOP = frozenset(
    "of in on at by to for from with and or but as is are was were be been has have had will would who"
    " which that when while after before"
    " shoot shoots kill kills stab stabs injure injures wound wounds beat beats rob robs"
    " during near inside outside into said says told not no it he she they his her their its a an the"
    " , ; : . ( ) - \" '".split()
)

PRONOUNS = frozenset("he she".split())

# "a mother of 12": the figure counts the children of one person
PARENTS = frozenset(
    "mother father parent parents mom mum dad stepmother stepfather grandmother grandfather grandparents grandparent"
    " great-grandmother great-grandfather matriarch patriarch widow widower".split()
)
