"""Sums of money, with the ISO 4217 code of their currency."""

from dataclasses import replace

from checker.extract.numbers.amounts import Amount, read_amount
from checker.extract.numbers.counted import Counted, counted
from checker.extract.numbers.line import Line
from checker.extract.numbers.reading import Read, mention, quantity
from checker.model import MentionType
from checker.values.quantity import Measure

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₦": "NGN"}
_PREFIXED = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
    "hk": "HKD",
    "nz": "NZD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN",
}  # fmt: skip
_CODES = {
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "rs": "INR", "rs.": "INR", "inr": "INR", "rmb": "CNY", "cny": "CNY", "jpy": "JPY",
    "chf": "CHF", "aud": "AUD", "cad": "CAD", "aed": "AED", "pkr": "PKR",
}  # fmt: skip
_WORDS = {
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rial": "IRR",
    "rials": "IRR",
    "toman": "IRT", "tomans": "IRT", "shekel": "ILS", "shekels": "ILS", "won": "KRW", "baht": "THB", "naira": "NGN",
    "rand": "ZAR",
    "ringgit": "MYR", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "bucks": "USD", "quid": "GBP", "rupiah": "IDR",
    "taka": "BDT",
    # the country says which; without it the word itself is the unit
    "pound": "pound", "pounds": "pound", "franc": "franc", "francs": "franc", "peso": "peso", "pesos": "peso", "dinar": "dinar",
    "dinars": "dinar", "lira": "TRY", "liras": "TRY", "riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED",
    "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "crown": "crown", "crowns": "crown", "shilling": "KES",
    "shillings": "KES",
}  # fmt: skip
_BY_COUNTRY = {
    ("canadian", "dollar"): "CAD", ("australian", "dollar"): "AUD", ("zealand", "dollar"): "NZD", ("kong", "dollar"): "HKD",
    ("singapore", "dollar"): "SGD", ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD",
    ("taiwan", "dollar"): "TWD", ("pakistani", "rupee"): "PKR", ("pakistan", "rupee"): "PKR", ("indian", "rupee"): "INR",
    ("lankan", "rupee"): "LKR", ("nepali", "rupee"): "NPR", ("british", "pound"): "GBP", ("egyptian", "pound"): "EGP",
    ("syrian", "pound"): "SYP", ("lebanese", "pound"): "LBP", ("sudanese", "pound"): "SDG", ("swiss", "franc"): "CHF",
    ("french", "franc"): "FRF", ("cfa", "franc"): "XOF", ("iraqi", "dinar"): "IQD", ("kuwaiti", "dinar"): "KWD",
    ("jordanian", "dinar"): "JOD", ("libyan", "dinar"): "LYD", ("algerian", "dinar"): "DZD", ("tunisian", "dinar"): "TND",
    ("serbian", "dinar"): "RSD", ("mexican", "peso"): "MXN", ("philippine", "peso"): "PHP", ("argentine", "peso"): "ARS",
    ("cuban", "peso"): "CUP", ("chilean", "peso"): "CLP", ("colombian", "peso"): "COP", ("turkish", "lira"): "TRY",
    ("omani", "rial"): "OMR", ("yemeni", "rial"): "YER", ("iranian", "rial"): "IRR", ("saudi", "riyal"): "SAR",
    ("qatari", "riyal"): "QAR",
    ("danish", "krone"): "DKK", ("norwegian", "krone"): "NOK", ("swedish", "krona"): "SEK", ("moroccan", "dirham"): "MAD",
}  # fmt: skip
# Verbs and nouns before a sum, by which "pounds" are no weight.
_PAYING = frozenset(
    "cost costs paid pay pays paying fined fine worth fee price priced reward bail spend spent spends earn earns earned stole sum"
    " donated raised owe owes owed charge charged charges budget".split()
)
_CENTS = {"cent": "USD", "cents": "USD", "pence": "GBP"}
# What a sum is spent on or lost in, behind "in": "$20 million in damage".
_SPENT = frozenset(
    "damage damages aid cash bail debt debts tax taxes fines losses sales revenue revenues profit profits funding funds"
    " assets loans"
    " cuts spending investment investments donations grants compensation restitution reparations bonds contracts prizes jewelry"
    " drugs gold merchandise goods exports imports earnings savings benefits fees costs counterfeit stolen property"
    " relief".split()
)
_DETERMINERS = frozenset("a an the his her its their our this that another each every of".split())


def signed(line: Line, at: int, convention: str) -> Read | None:
    """The sum that begins with a currency sign or code at a token."""
    lead, code = at, _SIGNS.get(line.low(at), "")
    if not code:
        code = _CODES.get(line.low(at), "")
        if not code or not line.capital(at):
            return None
    elif line.glued(at) and line.low(at - 1) in _PREFIXED and line.tokens[at - 1].text.isupper():
        lead, code = at - 1, _PREFIXED[line.low(at - 1)] if code == "USD" else code
    figure_at = at + 1
    if line.low(figure_at) == "." and line.digit(figure_at + 1):
        return Read(figure_at + 2)
    if not (line.digit(figure_at) or line.word(figure_at)):
        return None
    amount = read_amount(line, figure_at, convention, money=True, lead=lead)
    if amount is None or amount.figure.first != figure_at:
        return None
    return _sum(line, amount, code, _behind(line, amount.last))


def _behind(line: Line, last: int) -> int:
    # "$5 million US", "$30 Canadian" say the country, not what is paid
    return last + 1 if line.low(last) in ("us", "usd", "canadian", "cad", "australian") and line.capital(last) else last


def spelled(line: Line, amount: Amount) -> Read | None:
    """The sum whose currency is written behind the figure: "200 million euros", "half a million dollars", "50 cents"."""
    at = amount.last
    rest = amount.rest
    if rest in _WORDS and rest not in ("crown", "won", "pound"):
        return _sum(line, amount, _WORDS[rest], at)
    if rest:
        return None
    if line.low(at) == "-" and line.hyphen(at):
        at += 1
    vague = bool(amount.figure.vague) and line.low(at) == "of"
    if vague:
        at += 1
    country = ""
    if (line.low(at), singular_currency(line.low(at + 1))) in _BY_COUNTRY:
        country, at = line.low(at), at + 1
    elif line.low(at) in ("new", "hong") and (line.low(at + 1), singular_currency(line.low(at + 2))) in _BY_COUNTRY:
        country, at = line.low(at + 1), at + 2
    word = line.low(at)
    if word in _CENTS:
        if amount.figure.scale > 1:
            return None
        value = quantity(line, amount, Measure.MONEY, unit=_CENTS[word], factor=0.01)
        end = line.tokens[at].end
        return Read(at + 1, (mention(line, MentionType.MONEY, amount.start, end, value, amount.core),))
    code = _BY_COUNTRY.get((country, singular_currency(word)), _WORDS.get(word, ""))
    if not code or (word == "won" and line.low(at - 1) != "korean" and amount.figure.scale == 1):
        return None
    if code in ("pound", "crown"):
        spent = line.find(_PAYING, amount.first - 3, amount.first) is not None or line.low(at + 1) == "sterling"
        paid_by = line.low(at + 1) in ("a", "per") and line.low(at + 2) in ("day", "week", "month", "year", "night")
        if word.startswith("pound") and (spent or paid_by or amount.figure.scale >= 10**6):
            code = "GBP"
        else:
            return None
    return _sum(line, amount, code, at + 1, line.tokens[at].end)


def singular_currency(word: str) -> str:
    """ "dollars" -> "dollar"; "kroner" -> "krone"; "kronor" -> "krona"."""
    return {"kroner": "krone", "kronor": "krona"}.get(word, word.removesuffix("s"))


def _sum(line: Line, amount: Amount, code: str, last: int, end: int = 0) -> Read:
    value = quantity(line, amount, Measure.MONEY, unit=code, noun=_paid_for(line, amount, last))
    end = max(end, amount.end)
    return Read(last, (mention(line, MentionType.MONEY, amount.start, end, value, amount.core),))


def _paid_for(line: Line, amount: Amount, last: int) -> Counted:
    """What the sum is for: "a $2 million bond", "$20 million in damage"."""
    if line.low(last) == "in" and line.low(last + 1) in _SPENT and line.low(last + 2) != "-":
        found = counted(line, last + 1, True)
        return replace(found, last=last) if found.noun else Counted()
    if line.low(amount.first - 1) in _DETERMINERS and line.word(last) and line.tokens[last].space:
        found = counted(line, last, True)
        if found.noun:
            return found
    return Counted()
