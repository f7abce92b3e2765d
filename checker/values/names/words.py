"""The words around and inside names that are no part of who is meant: ranks, honorifics, particles, legal forms."""

# Ranks, offices and courtesy words that are cut from the front of a person's name, whatever follows.
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam hon rt gen lt lieut lieutenant maj col colonel capt captain cmdr commander"
    " brig brigadier adm admiral sgt sergeant cpl corporal pvt private insp inspector supt superintendent det detective officer"
    " deputy chief president vice pm premier minister prime chancellor senator sen congressman congresswoman representative gov"
    " governor mayor sheriff queen prince princess ayatollah hojatoleslam mullah mulla mawlawi maulvi maulana mian ambassador"
    " secretary speaker chairman chairwoman comrade martyr archbishop cardinal reverend monsieur madame mme herr frau senor"
    " senora signor signora dona mufti coach sister brother st".split()
)
# The same, but also family or given names: cut only when at least two further words follow.
RANKS = frozenset(
    "lord lady dame major general marshal field judge justice pope bishop father fr rev pastor rabbi crown grand rear"
    " king".split()
)
# Honorifics that are part of how a person is known, and common given names too: kept, with little weight.
SOFT_HONORIFICS = frozenset(
    "sheikh shaikh sheik shaykh cheikh sayyid sayed sayyed seyyed seyed syed haji hajji hadji hajj alhaj imam emir amir sultan"
    " said daw u qari hafiz ustad khan".split()
)
# The Arabic article where it stands as a word of its own; dropped before another word. With a hyphen ("ad-Din", "ash-Shaer") its
# assimilated forms are known too; without one they are given names ("An", "Ash").
ARTICLES = frozenset("al el ul ol".split())
# Words that tie a name together and carry little identity of their own.
PARTICLES = frozenset(
    "bin ibn ben bint binti von van der den de del della di da dos das do du la le las los y e ter ten zu af av san st bani ould"
    " uld wa of the".split()
)
SUFFIXES = {
    "jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr",
    "ii": "ii", "iii": "iii", "iv": "iv", "2nd": "ii", "3rd": "iii", "4th": "iv",
}  # fmt: skip
POST_NOMINALS = frozenset("phd md esq obe mbe kbe cbe qc kc mp mep dds rn ret".split())

# Endings and words that only say in what legal form a body is registered.
LEGAL_FORMS = frozenset(
    "ag gmbh kg kgaa ohg ug inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte pvt sa sarl"
    " sas spa srl"
    " bv nv oy oyj ab asa as aps kk kft zrt doo dd ao oao zao pao ooo jsc ojsc cjsc pjsc sp zoo se sl slu sicav bhd sdn tbk pt"
    " aktiengesellschaft gesellschaft ano fze fzco dmcc".split()
)
# The same written out, as word sequences.
LEGAL_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "gesellschaft mit beschrankter haftung",
        "public joint stock company",
        "open joint stock company",
        "closed joint stock company",
        "joint stock company",
        "limited liability company",
        "limited liability partnership",
        "public limited company",
        "societatea cu raspundere limitata",
        "societe anonyme",
        "societa per azioni",
        "sociedad anonima",
        "besloten vennootschap",
        "naamloze vennootschap",
        "sp z o o",
        "spolka z o o",
        "s r l",
        "p l c",
        "l l c",
        "s p a",
        "s a",
        "n v",
        "b v",
        "obshestvo s ogranichennoy otvetstvennostyu",
        "obshchestvo s ogranichennoy otvetstvennostyu",
        "aktsionernoe obshchestvo",
    )
)
# Head nouns by which a name is known to be a body's, not a person's.
BODY_NOUNS = frozenset(
    "academy administration agency airline airlines airways alliance army assembly association authority aviation bank"
    " board brigade"
    " brigades brothers broadcasting bureau cabinet center centre chamber church city clinic club college commission committee"
    " confederation congress cooperative council court department directorate division enterprise enterprises exchange factory"
    " federation force forces foundation front fund government group guard guards headquarters holding holdings"
    " hospital industries"
    " institute insurance international laboratory league library limited mine mines ministry mission motor motors"
    " movement museum"
    " network office organisation organization parliament partnership party patrol petroleum plant police pharmaceuticals press"
    " refinery school senate service services shipping society solutions squad station steel synod syndicate systems"
    " team technologies"
    " telecom times trade trading treasury tribunal trust union unit units university wholesale wealth health platforms".split()
)
# Words of bodies' names that say little about which body it is.
GENERIC_WORDS = frozenset(
    "the of and for in on de la le des du der die das und et y e group holding holdings international national company services"
    " service industries enterprises partners global systems".split()
)
# Head nouns of places' names, which tell as little.
PLACE_NOUNS = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy route interstate place court way parkway square"
    " park county parish province district city town village township north south east west northeast northwest southeast"
    " southwest n s e w lake river mount mountain island islands bay beach hills heights valley creek airport station bridge"
    " new".split()
)
