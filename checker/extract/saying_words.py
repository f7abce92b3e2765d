"""The verbs of saying and the words around speakers."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Finite and participle forms; a noun of the same form is told apart by what stands before it.
SAYING = _words(
    "said says say saying told tells tell telling added adds adding stated states stating announced announces announcing"
    " reported reports reporting claimed claims claiming confirmed confirms confirming warned warns warning insisted insists"
    " insisting noted notes noting explained explains explaining wrote writes writing tweeted tweets tweeting posted"
    " declared declares declaring argued argues arguing acknowledged acknowledges acknowledging admitted admits admitting"
    " conceded concedes asserted asserts maintained maintains testified testifies revealed reveals disclosed discloses"
    " stressed stresses stressing emphasized emphasised emphasizes recalled recalls recalling remarked remarks replied"
    " replies replying responded responds answered answers asked asks asking exclaimed shouted shouts shouting yelled"
    " yelling cried whispered joked jokes quipped predicted predicts suggested suggests suggesting indicated indicates"
    " contended contends alleged alleges alleging concluded concludes continued continues commented comments observed"
    " observes pointed reiterated reiterates repeated repeats vowed vows pledged pledges promised promises urged urges"
    " urging called calling described describes describing cautioned cautions complained complains lamented laments boasted"
    " quoted quotes cited cites citing denied denies denying denounced condemned hailed praised thanked informed informs"
    " advised advises counted put puts underlined underlines highlighted affirmed affirms ruled recounted recounts related"
    " relates stipulated estimated estimates counters countered counter fumed sighed chanted chanting accused accuses"
    " proclaimed proclaims pleaded begged begs texted emailed agreed agrees"
)
# Said so, but not known: the content is held, not stated as fact.
BELIEVING = _words(
    "believe believes believed think thinks thought suspect suspects suspected fear fears feared assume assumes assumed"
    " expect expects hope hopes hoped guess guesses doubt doubts doubted estimate estimates estimated"
)
DENYING = _words(
    "denied denies denying deny refuted refutes refute rejected rejects rejecting reject dismissed dismisses dismissing"
    " disputed disputes dispute"
)
# What is refused rather than disputed: "the judge denied bail".
SUSPECTING = _words("police officials authorities investigators detectives they who we many some")
REFUSED = _words(
    "bail access entry him her them us me request requests parole permission motion motions appeal appeals visa visas treatment"
    " asylum application applications petition leave"
)
# Words that only sometimes introduce what was said: without a quotation or "that" they do not attribute a statement.
LOOSE = _words(
    "called calling described describes describing put puts counted continued continues quoted quotes ruled related relates"
    " pointed thanked praised hailed condemned denounced accused accuses urged urges urging asked asks asking cried begged"
    " begs agreed agrees counter counters posted advised advises answered answers responded responds writing cited cites"
    " states notes comments remarks reports claims promises repeats repeated indicates observes observed suggested suggests"
    " revealed reveals maintained maintains"
)
# What is taken, not said: "the quake claimed at least 200 lives", "Velsk claimed the title"; but "claimed that he lives there".
CLAIMED = _words("life lives title titles crown championship medal gold silver bronze")
BEFORE_CLAIMED = _words(
    "of the a many several more other hundred thousand two three four five six seven eight nine ten eleven twelve third second"
    " first world league national state gold silver bronze"
)
CLAIMED_REACH = 7  # words
SUBJECT_PRONOUNS = _words("he she they we i it who")
AUXILIARIES = _words(
    "has had have having been was were is are did does do would could will can may might must should also later then"
    " earlier previously repeatedly first n't not never still already only just both all himself herself themselves each"
    " reportedly"
)
PREPOSITIONS = _words("of for at with in from on to by near against inside outside under over")
STOPS = _words(
    "and or but that which who whom whose when where while as after before because if since until although though than so"
    " whether what how why said says told is was were are be been has had have will would could can may might must should"
    " did does do not"
)
ARTICLES = _words("the a an his her its their our my one some several many two three four five most")
NOT_SPEAKERS = _words(
    "him her them us me himself herself themselves itself"
    " it this that there which what these those nothing something everything one none when where how"
)
LONGEST_SPEAKER = 14  # tokens of a speaker's noun phrase
APPOSITION_OPENERS = frozenset(("who", "a", "an", "the", "speaking", "citing", "which"))
LONGEST_APPOSITION = 26  # tokens between a name and its verb, taken up by an apposition between commas
NOUN_SIGNS = _words(
    "the a an his her its their our my this that these those some any no of in by for with media news press police such"
    " more several many recent earlier initial previous first latest"
)
ALSO_NOUNS = _words(
    "reports claims comments remarks notes states estimates fears hopes promises warning cries doubts posts repeats quotes"
    " answers counter suspects suspect report estimate dispute disputes thought fear hope doubt reporting writing saying"
)
ROLE_NOUNS = _words(
    "spokesman spokeswoman spokesperson official officials police office department ministry head chief director member"
    " members leader statement report reports chairman officer officers authorities secretary minister president agency"
    " source sources lawyer attorney people residents witnesses witness family relatives families friends survivors mother"
    " father brother sister wife husband commander professor expert experts analyst analysts group company manager judge"
    " mayor governor prosecutor prosecutors lawyers man woman organizers organisers workers students"
)
