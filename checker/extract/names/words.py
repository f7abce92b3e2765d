"""Words that tell what a capitalised word beside them is. Lower case, without a final full stop."""

FUNCTION = frozenset(
    """
    the a an of in on at to for with by from and or nor but yet so as if is are was were be been being am has have had
    do does did not no it its this that these those he she his her him they them their we us our i me my you your who
    whom whose what when where which while why how after before since during under over between among despite although
    though because both each every all any some many more most few several other another such than then there here
    however meanwhile moreover earlier later until unless without within through against into onto upon about above
    below across along around behind beside beyond near off out up down per via plus also only just even still yes can
    could may might must shall should will would one two three four five six seven eight nine ten eleven twelve dozens
    hundreds thousands first second third last next once twice again perhaps maybe instead thus hence otherwise
    additionally furthermore nobody nothing everyone everything someone something anyone anything today yesterday
    tomorrow tonight now ago according let let's i'm i've i'll it's he's she's we're we've they're don't didn't can't
    isn't that's there's what's won't wasn't
    """.split()
)

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec christmas easter ramadan thanksgiving halloween eid hanukkah passover am pm a.m p.m est edt pst pdt cst cdt gmt
    utc ist bst
    """.split()
)
MONTH_NAMES = frozenset("april may june august jan".split())  # also given names

PARTICLES = frozenset(
    """
    al el bin ibn ben bint van von der den de del della di da dos das du la le lo ter ten ould abu abd ud ul uz bou zu
    st san y e
    """.split()
)
NAME_PREFIXES = ("al-", "el-", "ul-", "as-", "ad-", "ar-", "an-", "ash-", "az-", "at-", "d'", "l'", "de-", "di-")
# Family names that stand first; none that is an English word or given name, and none of towns and streets ("Park", "Long").
FAMILIES_FIRST = frozenset(
    "kim moon choi choe jung jeong kang cho yoon jang lim shin seo kwon hwang ahn ryu jeon hong baek noh roh ban yun"
    " xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu guo luo gao zheng liang xie tang deng feng cai peng jiang"
    " hu lin wen bo tsai ma he han hua mao"
    " nguyen tran pham hoang phan vu vo dang bui ngo duong ly".split()
)
KUNYA = frozenset("abu abou umm um bin ibn bint".split())
COMPOUND_GIVEN = frozenset("abdul abd abdel abdal".split())  # the next word belongs to it
SUFFIXES = frozenset("jr sr ii iii iv".split())

NATIONS = frozenset(
    """
    afghan albanian algerian american angolan arab arabian argentine argentinian armenian asian african australian
    austrian azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian
    british briton bulgarian burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian
    congolese crimean croatian cuban cypriot czech danish dutch egyptian emirati english eritrean estonian ethiopian
    european finnish french georgian german ghanaian greek guatemalan haitian hispanic honduran hungarian icelandic
    indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kashmiri kazakh
    kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latino latina latvian lebanese liberian libyan lithuanian
    macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan muslim nepalese nepali
    nicaraguan nigerian norwegian omani ottoman pakistani palestinian panamanian paraguayan pashtun persian peruvian
    polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serb serbian shia shiite
    shi'ite sikh hindu buddhist singaporean slovak slovenian somali spanish sudanese sunni swedish swiss syrian
    taiwanese tajik tamil thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek uighur uyghur
    venezuelan vietnamese welsh yazidi yemeni yugoslav zambian zimbabwean christian catholic protestant orthodox
    evangelical lutheran methodist baptist mormon islamic islamist soviet western eastern northern southern takfiri
    zionist republican democrat democratic conservative liberal communist socialist labour tory nazi marxist hutu tutsi
    zulu african-american native u.s us uk u.k eu e.u texan californian floridian caucasian black white
    """.split()
)
NATION_PLURALS = frozenset(
    """
    serbs croats turks kurds arabs jews swedes danes finns poles czechs slovaks britons englishmen irishmen frenchmen
    spaniards filipinos filipino muslims israelis iraqis pakistanis saudis afghans tamils hutus tutsis christians sikhs
    hindus democrats republicans tories communists islamists scots latinos hispanics catholics protestants evangelicals
    mormons buddhists nazis liberals conservatives yazidis
    """.split()
)
DIRECTIONS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest n s e w ne
    nw se sw upper lower downtown
    """.split()
)

# Titles, ranks and honorifics before a name ("President", "Lt", "Detective") and the words that belong to them
# ("Prime", "Deputy").
TITLES = frozenset(
    """
    president vice-president presidents premier minister ministers chancellor senator senators sen sens representative
    rep reps congressman congresswoman governor gov governors mayor councilman councilwoman councilmember alderman
    assemblyman assemblywoman commissioner king queen prince princess emperor emir sultan sheikh shaikh sheik ayatollah
    ayatollahs imam mullah pope cardinal archbishop bishop rabbi reverend rev father sister brother pastor deacon mr mrs
    ms miss messrs dr drs doctor prof professor sir lord lady dame baron baroness general generals gen lieutenant lieut
    lt major maj colonel col captain capt commander cmdr brigadier brig admiral adm sergeant sgt staff corporal cpl
    private pvt pfc marshal commodore judge justice secretary ambassador envoy spokesman spokeswoman spokesperson
    spokesmen speaker chairman chairwoman chairperson chair chief director leader leaders coach manager attorney
    prosecutor lawyer analyst economist superintendent supt inspector insp detective det deputy trooper officer ofc
    agent constable patrolman sheriff warden coroner undersecretary treasurer magistrate undersecretary-general
    secretary-general director-general attorney-general governor-general major-general lieutenant-general
    brigadier-general vice-admiral rear-admiral lieutenant-colonel ceo cfo coo chairman-elect president-elect
    senator-elect mayor-elect governor-elect dictator martyr hojatoleslam comrade hajj haji sayyed sayyid adviser
    advisor counsel principal dean editor author singer rapper actor actress astronaut skipper quarterback pitcher
    midfielder striker defender goalkeeper linebacker outfielder shortstop reporter correspondent anchor journalist
    activist candidate fighter engineer operative paramedic firefighter medic nurse teacher student cleric preacher
    nominee ranger cong assemblymen specialist airman seaman petty ensign midshipman councillor lawmaker mp msp mep cllr
    congressmen rear vice
    """.split()
)
HONORIFIC_ALSO_NAME = frozenset(
    """
    prince king major judge bishop dean pope miss lord sister brother father cardinal baron marshal justice imam sultan
    captain queen chief private staff chair coach author fighter sheikh shah student anchor private duke earl deacon
    """.split()
)
TITLE_PARTS = frozenset(
    """
    prime foreign deputy vice first second interior defense defence finance justice trade economic information health
    education energy oil labour labor agriculture environment transport transportation culture acting caretaker interim
    former ex late then national security intelligence police army navy air military political senior chief executive
    general managing assistant associate principal top supreme armed forces state home press media parliament
    parliamentary house senate party opposition democratic republican federal royal grand crown major lieutenant
    brigadier rear field staff attorney district county city fire homicide master special agent patrol public
    supervisory judge presiding circuit head co-chair minority majority whip school athletic offensive defensive
    district communications chief-of-staff u.s us sr jr
    """.split()
)
# lower-case nouns that name the person after them ("suspect Dan Roe", "his brother Ali")
ROLE_NOUNS = TITLES | frozenset(
    """
    suspect victim gunman shooter driver brother sister wife husband son daughter mother father uncle aunt cousin nephew
    niece friend neighbor neighbour girlfriend boyfriend fiance fiancee widow widower stepfather stepmother stepson
    grandfather grandmother grandson granddaughter colleague classmate teammate roommate owner founder co-founder
    resident witness survivor patient customer employee worker counterpart rival successor predecessor incumbent star
    forward guard center centre winger outfielder infielder catcher receiver cornerback safety tackle linebacker
    guitarist drummer bassist vocalist comedian filmmaker producer writer poet novelist artist designer model
    billionaire tycoon entrepreneur boss czar mogul magnate rebel warlord militant terrorist physicist scientist
    astronomer historian psychologist sociologist criminologist doctor surgeon pathologist photographer cameraman pilot
    diplomat negotiator strategist pollster colleagues brothers sisters sons daughters parents named teenager teen
    toddler baby boy girl man woman shooters suspects victims lawyers attorneys officers deputies detectives lawmakers
    """.split()
)
SAYING = frozenset(
    """
    said says say told tells added adds stressed noted warned declared announced stated asked replied insisted argued
    claimed acknowledged denied described emphasized emphasised urged vowed pledged explained testified wrote tweeted
    recalled believes thinks reiterated condemned hailed slammed welcomed thanked appreciated admitted suggested
    confirmed continued joked lamented pleaded
    """.split()
)
VICTIM_VERBS = frozenset(
    """
    arrested charged killed shot identified wounded injured stabbed indicted convicted accused sentenced murdered
    accusing hired fired married nominated appointed
    """.split()
)
FATES = frozenset(
    """
    death deaths passing killing murder shooting arrest slaying disappearance funeral memory body conviction trial
    beating widow family parents mother father
    """.split()
)
HUMAN_VERBS = SAYING | frozenset(
    """
    met arrived traveled travelled visited resigned died voted scored lost defeated led was is who whose called
    discussed expressed had has fired shot killed walked drove ran fled surrendered returned served worked lived grew
    married graduated attended suffered underwent smiled laughed cried
    """.split()
)
PLACE_PREPOSITIONS = frozenset(
    """
    in near at outside inside around from to toward towards across throughout into over through via within leaving
    """.split()
)
RELATIONS = {
    "in": "in", "at": "in", "inside": "in", "within": "in", "throughout": "in", "across": "in", "near": "near", "around": "near",
    "outside": "outside", "from": "from", "leaving": "from", "to": "to", "toward": "to", "towards": "to", "into": "to",
}  # fmt: skip
PERSON_NOUNS = frozenset(
    "man woman boy girl teen teenager resident residents native men women couple student mother father officer police".split()
)
NEARNESS = frozenset("nearby local neighboring neighbouring adjacent closest nearest".split())  # before shops, not persons
# "the Trump administration": the name before these is a person's
PERSONAL_BODIES = frozenset(
    """
    administration campaign presidency era regime loyalists doctrine supporters team family camp
    """.split()
)

# Last words of organisations ("Security Council", "Police Department").
ORGANIZATION = frozenset(
    """
    council ministry department dept agency committee commission court union league association federation confederation
    organisation organization office bureau bank fund group corp corporation inc ltd plc co company companies gmbh ag
    llc llp holdings industries international university college school institute institution academy hospital clinic
    church cathedral mosque synagogue temple army navy force forces guard guards corps brigade battalion division police
    front movement alliance coalition parliament senate congress assembly authority administration board society
    foundation trust club fc airlines airways motors television tv radio news press times post journal herald tribune
    telegraph gazette chronicle examiner services service securities capital partners associates laboratory laboratories
    units command secretariat cabinet network broadcasting telecom petroleum pharmaceuticals treasury brigades militia
    tribunal chamber syndicate consortium conference patrol jail prison penitentiary squad unit taskforce orchestra
    symphony ballet theatre seminary nursery elementary project initiative program programme institutes technologies
    systems studios pictures records entertainment media communications enterprises solutions insurance resources
    hospitals schools campus universities colleges churches stores fbi cia nypd lapd party sheriff's coroner's
    attorney's examiner's mayor's governor's center centre institutes exchange library museum ministries ems
    headquarters house
    """.split()
)
ORGANIZATION_OF = frozenset(
    """
    ministry department university bank council house organisation organization office bureau institute league
    association federation academy court church party society chamber board commission committee agency front union army
    secretariat college corps movement parliament guardians hospital school institutes archdiocese diocese sons
    daughters knights fraternal brotherhood forces joint confederation leader secretary minister revolution court's
    ministers chiefs center centre republic district city port museum centers centres bishop archbishop duke prince
    admirals companions
    """.split()
)
# whose names may hold a second "of"
RELIGIOUS_BODIES = frozenset("church order society congregation sisters brothers daughters sons knights fellowship".split())
ALSO_ORDINARY_NAMES = frozenset(
    """
    guard house temple post press banks bank church chambers college court school bishop prince duke hall park
    """.split()
)
# Names of bodies without such a word, or with one that is ordinary, in world news.
KNOWN_LONG = frozenset(
    {
        "united nations", "european union", "white house", "red cross", "red crescent", "associated press", "islamic state",
        "boko haram", "al jazeera", "wall street journal", "scotland yard", "goldman sachs", "morgan stanley", "general motors",
        "arab league", "african union", "international monetary fund", "world health organization", "secret service",
        "supreme court", "ku klux klan", "black lives matter", "planned parenthood", "revolutionary guards",
    }
)  # fmt: skip
CAR_MAKES = frozenset(
    """
    ford toyota honda chevrolet chevy dodge nissan buick cadillac pontiac lexus mercedes mercedes-benz hyundai kia mazda
    subaru volkswagen bmw acura infiniti jeep chrysler gmc
    """.split()
)
KNOWN_BODIES = frozenset(
    """
    hezbollah hizbollah hizbullah hamas daesh isis isil taliban fatah houthis ansarullah al-qaeda al-qaida qaeda mossad
    shabaab al-shabaab hashd peshmerga basij pentagon kremlin congress senate knesset majlis bundestag duma interpol
    europol nato opec unicef unesco iaea facebook twitter google youtube instagram microsoft apple amazon boeing airbus
    reuters xinhua tass interfax afp bloomberg snapchat whatsapp tiktok uber netflix tasnim mehr anadolu walmart
    wal-mart starbucks mcdonald's costco walgreens exxon exxonmobil chevron toyota samsung sony honda nissan volkswagen
    fifa uefa fox cnn bbc nbc abc cbs npr msnbc espn yahoo tesla spacex
    """.split()
)
MEDIA = frozenset(
    """
    times post journal herald tribune telegraph gazette chronicle examiner guardian independent mirror sun star globe
    news press mail observer inquirer sentinel
    """.split()
)
GROUP_STARTS = frozenset("hashd boko ansar jaish jabhat harakat kataib asaib liwa saraya".split())

# "Sheriff's Office", "Women's March"
OWNERS = frozenset(
    """
    sheriff attorney mayor governor coroner prosecutor women men children veterans people examiner defender treasurer
    president chancellor ladies boys girls king queen prince workers teachers farmers commissioner marshal district
    clerk officers
    """.split()
)
# behind an owner's name: "Murphy's Tavern"
EATERIES = frozenset(
    """
    tavern bar pub diner deli pizza pizzeria saloon grill restaurant cafe steakhouse bakery barbershop salon lounge
    nightclub club store market church chapel gym garage
    """.split()
)

STREETS = frozenset(
    """
    street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl parkway pkwy highway hwy circle
    terrace trail turnpike pike alley expressway freeway way streets avenues roads
    """.split()
)
DOUBTFUL_STREETS = frozenset("court place circle way trail alley pike ct pl".split())  # "Circuit Court", "Fire Place"
NUMBERED_ROADS = frozenset("interstate highway route road us u.s sr hwy".split())
VENUES = frozenset(
    """
    tavern pub saloon diner grill park mall plaza stadium arena airport bridge hotel motel inn restaurant bar cafe
    casino beach station terminal apartments square gardens garden cemetery marina pier market supermarket tower towers
    building nightclub lounge gym theater zoo fairgrounds speedway racetrack dam reservoir hall field fields ballpark
    coliseum forum harbor harbour mansion estates
    """.split()
)
NATURE = frozenset(
    """
    river lake sea ocean mountain mountains mount island islands peninsula desert valley bay gulf strait creek canyon
    forest falls hills cape glacier volcano heights
    """.split()
)
UNITS = frozenset(
    """
    county parish township borough province district governorate prefecture oblast village town city municipality state
    territory
    """.split()
)
PLACE_STARTS = frozenset(
    """
    ein ain tel wadi jebel jabal deir dayr bab kafr beit bani shatt bandar mount mt lake fort ft port cape san santa
    saint st las los new el glen camp
    """.split()
)
