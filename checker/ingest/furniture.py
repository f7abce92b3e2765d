"""Lines of a page that are no part of its story, told by their own words: buttons, menus, credits, notices, links."""

import re
from functools import cache

# Words of buttons, menus and share bars. A line made of nothing else is furniture.
_INTERFACE = frozenset(
    "share shares sharing tweet tweets twitter facebook pinterest google plus instagram linkedin reddit whatsapp tumblr"
    " flipboard messenger telegram youtube snapchat email e-mail mail sms print comment comments more save copy link"
    " like likes follow us on via this it story article page text size font a close menu search home login log in sign"
    " up register subscribe subscription newsletter newsletters back to top button advertisement advertisements"
    " advertising ad ads sponsored promoted view gallery slideshow caption photos photo video videos image images play"
    " pause mute unmute next previous prev skip loading read listen watch transcript show hide enlarge full screen"
    " scroll down for the your our app apps iphone android ipad kindle rss feed feeds click here tap continue reading"
    " learn download join now get also see of and or with by x live trending popular latest most recent related stories"
    " story articles news headlines breaking updated pending report an error send tip tips tags topics tagged filed"
    " under follow-up buy ios mobile alerts alert newsroom connect".split()
)
# Sections of a site: a line of one to three of them is a menu entry.
_SECTIONS = frozenset(
    "politics world sport sports business local national international opinion opinions editorial editorials health"
    " science technology tech entertainment lifestyle weather traffic crime courts education environment economy finance"
    " money markets culture arts travel food style obituaries classifieds jobs cars homes real estate us u.s. uk europe"
    " asia africa americas middle east iran iraq nation region community top home news breaking latest analysis features"
    " blogs columns letters video photos".split()
)
_LANGUAGES = frozenset(
    "english français francais deutsch español espanol italiano português portugues türkçe turkce nederlands polski"
    " svenska dansk norsk suomi bahasa indonesia melayu kurdî kurdish azərbaycan shqip hausa swahili kiswahili tiếng"
    " việt somali".split()
)
# Words of no meaning of their own in other languages; with an English one beside them a line is left alone.
_FOREIGN = frozenset(
    "bir ve için ile bu olarak yazın yanıt le les des du et une pour dans est vous votre sur avec aux der die das und"
    " ein eine für mit ist nicht auf den dem von zu werden wird el los las una por para con del que su sus está il di"
    " che non per della nel gli um uma não dos da ao dan yang untuk dengan ini itu tidak het een niet van voor ons och"
    " att som är det den og til af på si nu este sunt să lub nie jest się adresiniz alanlar gerekli"
    " deja un comentario comentarios respuesta"
    " kommentar laissez commentaire".split()
)
_ENGLISH = frozenset(
    "the and of to in is was were that with for from by at on said his her their they has have had be been are will"
    " would after who it he she as but not this an".split()
)
_LOAN = frozenset(
    "café cafés fiancé fiancée fiancées cliché clichés résumé résumés façade naïve vis-à-vis protégé protégée décor"
    " soirée née élite".split()
)

_SYMBOLS = re.compile(r"[^\w]*|[\W\d_]*")
_ARROWS = re.compile(r"^(?:[\s>»›►▶•×+|*]|EMBED >?More News Videos)+", re.IGNORECASE)

# Labels that announce a link to something else. With a colon (or a bar, or all in capitals) they cannot be a sentence.
_LINK_LABEL = (
    r"(?:related(?: (?:content|coverage|stor(?:y|ies)|articles?|links?|news|posts?|video|topics?"
    r"|reading))?(?: (?:story|video))?"
    r"|(?:read|see|watch) (?:more|also|next|this)|also (?:read|see|watch|on [\w.]+)|more|read|watch|listen|must read"
    r"|must watch|in pictures"
    r"|see (?:more )?(?:photos|pictures|video)|photos?|pictures|gallery|photo gallery|slideshow|(?:raw )?videos?"
    r"|audio|map|pdf document|document"
    r"|recommended(?: for you| reading)?|trending(?: stories| now| on [\w.]+)?|don't miss|previous(?:ly)?(?: coverage"
    r"| story)?|full coverage|in depth"
    r"|earlier(?: story| coverage)|background|further reading|most (?:read|popular|viewed|shared)|top stories"
    r"|editor's (?:picks?|choice)|up next)"
)
_LINK = re.compile(rf"{_LINK_LABEL}\s?(?::|\||>|\u2013|--?\s)", re.IGNORECASE)
_LINK_CAPITALS = re.compile(
    r"(?:RELATED|ALSO READ|READ MORE|READ ALSO|SEE ALSO|MORE|WATCH|WATCH NOW|VIDEO|PHOTOS|GALLERY|DON'T MISS)\b(?=\s)"
)
_LINK_BARE = re.compile(
    r"(?:related (?:content|coverage|stor(?:y|ies)|articles?|links?|news|posts?)|more (?:stories|news|from|on this"
    r"|coverage|headlines|top|local)\b"
    r"|you (?:may|might) (?:also )?(?:like|be interested|have missed)|(?:what )?others are (?:reading|clicking)"
    r"|most (?:read|popular|viewed)"
    r"|top (?:stories|news|photos)|trending (?:stories|now)|recommended (?:for you|stories)|see also"
    r"|(?:previous|next|earlier) (?:story|article|post|coverage)|also on\b"
    r"|read more|complete coverage)",
    re.IGNORECASE,
)
# Openings of notices; a line with one of them is furniture whether or not it ends like a sentence.
_NOTICE = re.compile(
    r"(?:\(?©|\(c\) (?:19|20)\d\d|\(?copyright(?=\W{1,3}(?:©|\(c\)|(?:19|20)\d\d|by\b|(?-i:[A-Z])))|all rights reserved"
    r"|please enable (?:javascript|cookies)|(?:you must"
    r"|please) enter the characters"
    r"|(?:read or )?share this (?:story|article|page|post)|sign up (?:for|to|here)|subscribe (?:to|for|now|today)"
    r"|click (?:here|on|the|to|or tap|for more)\b|(?:go|visit|head) (?:here|to [\w.]+\.(?:com|org|net)) (?:to|for)\b"
    r"|watch (?:[\w.' ]{2,30} )?(?:report|video)s? (?:about|below|above)\b"
    r"|(?:watch|read|see) (?:[A-Z][\w.']+ ){1,3}(?:latest )?report\b|linked articles?\b|more online\b|read more articles by\b"
    r"|(?:follow|like|join|find) (?:us|our|the conversation|the discussion|me|@\w+|[\w.]+ on (?:twitter|facebook))\b"
    r"|get the latest (?:news|from|updates|headlines)"
    r"|continuing coverage\s?:|other (?:local )?news\s?:|download\s?:|download (?:the|our)\b[^.]{0,60}\bapps?\b"
    r"|never miss|stay (?:up to date|connected|informed|tuned|with \w+ and)"
    r"|report an error|submit a tip"
    r"|leave a (?:comment|reply)|your e-?mail address will not|required fields are marked|this site uses (?:cookies"
    r"|akismet)|we use cookies"
    r"|by (?:signing up|subscribing|clicking)|contact the (?:writer|reporter|author|editor)|text (?:size|\"?news\"?)"
    r""
    r"|information from:|filed under|tagged(?: with| as)?:|tags:|topics:|categories:|posted in|story continues below"
    r"|article continues (?:below|after)"
    r"|scroll down (?:for|to)|thank you for reading|comments (?:are closed|\()"
    r"|first published in|for immediate release"
    r"|this material may not be published|want (?:more|to (?:read|see) more)|view comments|back to top"
    r"|not a subscriber|already a subscriber"
    r"|have an opinion\?|the characters with|embed [^.]{0,80}copy this code|copy this code|watch (?:this"
    r"|the) (?:report|video|story)\b)",
    re.IGNORECASE,
)
# Notices that more is to come: a paragraph may open with one and go on with the story.
_DEVELOPING = re.compile(
    r"(?:please )?(?:(?:stay|stick) (?:with|tuned)\b(?= (?:\w+ ){0,8}(?:on|for|as|and|at)\b|[.!])|check back\b"
    r"|refresh (?:this page )?for updates)"
    r"|(?:this|it) (?:is|remains) (?:a|an) (?:developing|breaking|ongoing)(?: news)? story|this developing story"
    r"|this (?:story|article|post|report|page) (?:will be|is being) updated"
    r"|(?:more )?(?:details|updates|information) (?:will be (?:released|provided|posted|added)|to (?:come|follow))",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 200  # characters
_RIGHTS = re.compile(
    r"all rights reserved|may not be (?:published|reproduced|broadcast|copied)|©\s?(?:copyright )?(?:19"
    r"|20)\d\d",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:first published|originally published|last updated|last modified|published|posted|updated|created"
    r"|modified)\b:?\s(?=.{0,60}(?:\d|ago|today|yesterday))",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:[Bb]y:?|BY:?|[Rr]eported by|[Ww]ritten by|[Pp]osted by|[Ff]rom staff"
    r"|[Ff]rom [A-Z][\w' ]{2,40} staff)\s(?=[A-Z\"@])[^.!?;]{2,90}(?:[.!?]?)$|(?:The )?Associated Press$"
    r"|Staff (?:and wire )?reports?$"
)
_BYLINE_WORDS = frozenset(
    "by and of the for in at staff writer writers reporter reporters reported correspondent editor special to with"
    " contributor news desk wire"
    " written posted from reports report on published updated am pm contributing report digital".split()
)
_LINKS = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.-]+@[\w-]+\.[\w.]+|(?<!\w)@\w{2,}|\b(?:pic\.)?twitter\.com/\S+|\bfacebook\.com/\S+"
)
_PHONE = re.compile(r"\d{3}\)?[ .-]{1,3}\d{3}[ .-]{1,2}\d{4}\b")
_STOPS = frozenset(".!?")
_VIDEO_ITEM = re.compile(r"[0-5]?\d:[0-5]\d(?!\s?[ap]\.?m|\d|:)\s+(?=[A-Z0-9\"'@])")
_CAMEL = re.compile(r"[a-z](?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<!\bDi)[A-Z][a-z]")
_WORD = re.compile(r"[^\W\d_][\w'.-]*")

_CREDIT = re.compile(
    r"\((?:[\w. ]{0,30}\b(?:photos?|image|picture|source|credit|courtesy|file|handout|video|screenshot|via)\b[^()]{0,80}"
    r"|(?:ap|afp|reuters|getty(?: images)?|epa|upi|bbc|cnn|facebook|twitter|instagram|google(?: maps)?|shutterstock"
    r"|istock)\b[^()]{0,60}"
    r"|[^()]{0,60}/(?:ap|afp|reuters|getty(?: images)?|epa|[^()/]{2,40})|published \w+,[^()]{4,30}"
    r"|[A-Z]{3,6}(?:[ -]?TV)?|[^()]{0,40}\b(?:jail|police|pd|sheriff's office|yearbook|dmv|department of corrections))\)\.?$",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:photos?|images?|pictures?|video)(?: credits?| by| courtesy(?: of)?| copyright| caption| via| source)?\s?[:|]"
    r"|(?:photo|image|picture)s? (?:credit|by|courtesy|copyright|via|\d+ of)\b"
    r"|image copyright\b|buy photo\b|file (?:photo|picture)\b|stock (?:photo|image)\b|\((?:photo|ap photo|image"
    r"|source|file photo)\b|caption\s?(?:\+|close|:)|\d+ of \d+\s|pictured(?: above| below)?\s?[:,]"
    r"|view full caption|credit\s?:|embed >?more",
    re.IGNORECASE,
)
_CAPTION_INSIDE = re.compile(
    r"\bphoto: |(?:photo|image|picture) (?:by|credit|courtesy)\b|/(?:getty images|associated press|reuters|afp)\b"
    r"|getty images(?:/\w+)?$|^[\w.', ]{3,40}/(?:ap|epa|upi|pa)$"
    r"|view full caption|caption close|\bcourtesy:|\bcredit: |image \d+ of \d+|back to gallery"
    r"|last ?video ?next ?video|see more videos$",
    re.IGNORECASE,
)
# one of these stands in every line that the pattern above can find
_CAPTION_HINTS = (
    "photo",
    "image",
    "picture",
    "getty",
    "associated press",
    "reuters",
    "afp",
    "caption",
    "courtesy",
    "credit",
    "gallery",
    "video",
    "/ap",
    "/epa",
    "/upi",
    "/pa",
)


def words_of(line: str) -> list[str]:
    """The words of a line, without figures and marks."""
    return _WORD.findall(line)


def strip_arrows(line: str) -> int:
    """How many characters of marks ("×", ">>") stand before a line's words."""
    match = _ARROWS.match(line)
    return match.end() if match else 0


def complete(line: str) -> bool:
    """Whether a line ends like a sentence."""
    return line.rstrip(" \t\"')]")[-1:] in _STOPS


def notices_at_ends(line: str) -> tuple[int, int]:
    """Where a paragraph's story begins behind a notice, and where it ends before one."""
    first = line.find(". ") + 2
    if first < 2 or not complete(line):
        return 0, len(line)
    last = line.rfind(". ") + 2
    closes = len(line) - last < _LONGEST_NOTICE and (_NOTICE.match(line, last) or _DEVELOPING.match(line, last))
    opens = _DEVELOPING.match(line)
    return (first if opens and not (closes and last == first) else 0), (last if closes else len(line))


def is_link(line: str) -> bool:
    """Whether a line announces or names something else to read or see."""
    bare = line[strip_arrows(line) :]
    if len(bare) > 240:
        return False
    if _LINK.match(bare) or _LINK_CAPITALS.match(bare):
        return True
    arrows = line.lstrip()[:2] in (">>", "» ", "► ", "▶ ") or line.lstrip()[:1] in "»►▶"
    return not complete(bare) and (arrows or _LINK_BARE.match(bare) is not None)


def is_furniture(line: str) -> bool:
    """Whether a line is a button, a menu, a notice, a byline, a contact line or in another language."""
    if _SYMBOLS.fullmatch(line):
        return True
    bare = line[strip_arrows(line) :]
    if (
        (len(bare) < _LONGEST_NOTICE and _DEVELOPING.match(bare))
        or _NOTICE.match(bare)
        or (("\u00a9" in line or "right" in line.lower() or "may not be" in line) and _RIGHTS.search(line))
    ):
        return len(line) < 400
    ended = complete(line)
    if _foreign(line):
        return True
    if len(line) > 200:
        return False
    words = words_of(line)
    if (not ended or line[-1] in "?!") and _VIDEO_ITEM.match(line) and len(words) >= 3:
        return True
    if not ended:
        low = [w.lower().strip(".") for w in words if w not in ("k", "K", "m", "M")]
        if len(low) <= 14 and all(w in _INTERFACE or w in _LANGUAGES for w in low):
            return True
        if len(low) <= 6 and all(w in _SECTIONS for w in low) and not any(c.isdigit() for c in line):
            return True
        if _STAMP.match(line) or _menu(line, words):
            return True
    if _BYLINE.match(line) and len(words) <= 14 and all(w[0].isupper() or w.lower() in _BYLINE_WORDS for w in words):
        return True
    linked = "@" in line or "://" in line or "www." in line or ".com/" in line
    if linked or _PHONE.search(line):
        rest = words_of(_LINKS.sub(" ", line) if linked else line)
        return len(rest) <= (3 if ended else 8)
    return False


def _menu(line: str, words: list[str]) -> bool:
    """Entries of a menu or tags run together: "WorldEuropeMiddle East"."""
    joins = len(_CAMEL.findall(line))
    return (
        joins >= 1
        and len(words) <= 10
        and all(w[0].isupper() for w in words)
        and (joins >= 2 or any(len(_CAMEL.findall(w)) > 1 for w in words))
    )


def _foreign(line: str) -> bool:
    """A line in another language. Names with accents do not make one: only words in lower case and other scripts count."""
    if line.isascii() and (len(line) > 160 or " the " in line):
        return False
    if not line.isascii():
        other = sum(c > "\u024f" and c.isalpha() for c in line)
        if other and other * 3 > sum(c.isalpha() for c in line):
            return True
    words = words_of(line)
    lower = [w.rstrip(".") for w in words if w[0].islower()]
    if not lower or any(w in _ENGLISH for w in lower):
        return False
    odd = sum(w in _FOREIGN or (not w.isascii() and w not in _LOAN) for w in lower)
    return odd >= 1 and odd * 5 >= 2 * len(lower) and (odd >= 2 or not line.isascii())


def is_caption(line: str) -> bool:
    """Whether a line describes a picture or a video."""
    if len(line) > 450:
        return False
    low = line.lower()
    return bool(
        _CAPTION.match(line, strip_arrows(line))
        or (any(word in low for word in _CAPTION_HINTS) and _CAPTION_INSIDE.search(line))
        or (")" in line[-2:] and _CREDIT.search(line, line.rfind("(")))
        or "EMBED >" in line[:20]
    )


@cache
def glued_credit() -> re.Pattern[str]:
    """The tail that a quoted post carries: "- Name (@handle) March 3, 2019"."""
    return re.compile(
        r"[-\u2014\u2013] ?(?:(?!\s[-\u2014\u2013]\s)[^()\n]){2,40}\(@\w{2,30}\) ?(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4})?"
        r"|pic\.twitter\.com/\w+"
    )
