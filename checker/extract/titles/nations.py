"""Countries and the adjectives made from them."""

from functools import cache

# name: adjectives. Adjectives that are also languages or faiths are read only before an office, so they do no harm here.
_NATIONS = """
Afghanistan: afghan|Albania: albanian|Algeria: algerian|Andorra: andorran|Angola: angolan|Argentina: argentine,argentinian
Armenia: armenian|Australia: australian,aussie|Austria: austrian|Azerbaijan: azerbaijani,azeri|Bahamas: bahamian|Bahrain: bahraini
Bangladesh: bangladeshi|Barbados: barbadian|Belarus: belarusian,belarussian|Belgium: belgian|Belize: belizean|Benin: beninese
Bhutan: bhutanese|Bolivia: bolivian|Bosnia and Herzegovina: bosnian|Botswana: botswanan|Brazil: brazilian|Brunei: bruneian
Bulgaria: bulgarian|Burkina Faso: burkinabe|Burundi: burundian|Cambodia: cambodian|Cameroon: cameroonian|Canada: canadian
Central African Republic: |Chad: chadian|Chile: chilean|China: chinese|Colombia: colombian|Congo: congolese
Costa Rica: costa rican|Croatia: croatian,croat|Cuba: cuban|Cyprus: cypriot|Czech Republic: czech|Denmark: danish
Djibouti: djiboutian|Dominica:
Dominican Republic: dominican|East Timor: east timorese,timorese|Ecuador: ecuadorian,ecuadorean|Egypt: egyptian
El Salvador: salvadoran,salvadorean|Equatorial Guinea: |Eritrea: eritrean|Estonia: estonian|Eswatini: swazi|Ethiopia: ethiopian
Fiji: fijian|Finland: finnish|France: french|Gabon: gabonese|Gambia: gambian|Georgia: georgian|Germany: german|Ghana: ghanaian
Greece: greek|Greenland: greenlandic|Grenada: grenadian|Guatemala: guatemalan|Guinea: guinean|Guinea-Bissau: |Guyana: guyanese
Haiti: haitian|Honduras: honduran|Hungary: hungarian|Iceland: icelandic|India: indian|Indonesia: indonesian|Iran: iranian,persian
Iraq: iraqi|Ireland: irish|Israel: israeli|Italy: italian|Ivory Coast: ivorian|Jamaica: jamaican|Japan: japanese|Jordan: jordanian
Kazakhstan: kazakh,kazakhstani|Kenya: kenyan|Kosovo: kosovar,kosovan|Kuwait: kuwaiti|Kyrgyzstan: kyrgyz|Laos: laotian,lao
Latvia: latvian|Lebanon: lebanese|Lesotho: |Liberia: liberian|Libya: libyan|Liechtenstein: |Lithuania: lithuanian|Luxembourg:
Madagascar: malagasy|Malawi: malawian|Malaysia: malaysian|Maldives: maldivian|Mali: malian|Malta: maltese|Mauritania: mauritanian
Mauritius: mauritian|Mexico: mexican|Micronesia: |Moldova: moldovan|Monaco: monegasque|Mongolia: mongolian|Montenegro: montenegrin
Morocco: moroccan|Mozambique: mozambican|Myanmar: burmese|Namibia: namibian|Nepal: nepali,nepalese|Netherlands: dutch
New Zealand: |Nicaragua: nicaraguan|Niger: nigerien|Nigeria: nigerian|North Korea: north korean|North Macedonia: macedonian
Norway: norwegian|Oman: omani|Pakistan: pakistani|Palau: palauan|Palestine: palestinian|Panama: panamanian
Papua New Guinea: papua new guinean|Paraguay: paraguayan|Peru: peruvian|Philippines: philippine,filipino|Poland: polish
Portugal: portuguese|Puerto Rico: puerto rican|Qatar: qatari|Romania: romanian|Russia: russian|Rwanda: rwandan|Samoa: samoan
San Marino: |Saudi Arabia: saudi,saudi arabian|Senegal: senegalese|Serbia: serbian,serb|Seychelles: |Sierra Leone: sierra leonean
Singapore: singaporean|Slovakia: slovak,slovakian|Slovenia: slovenian,slovene|Solomon Islands: |Somalia: somali,somalian
South Africa: south african|South Korea: south korean|South Sudan: south sudanese|Spain: spanish|Sri Lanka: sri lankan
Sudan: sudanese|Suriname: surinamese|Sweden: swedish|Switzerland: swiss|Syria: syrian|Taiwan: taiwanese|Tajikistan: tajik
Tanzania: tanzanian|Thailand: thai|Togo: togolese|Tonga: tongan|Trinidad and Tobago: trinidadian|Tunisia: tunisian
Turkey: turkish|Turkmenistan: turkmen|Tuvalu: |Uganda: ugandan|Ukraine: ukrainian|United Arab Emirates: emirati
United Kingdom: british|United States: american|Uruguay: uruguayan|Uzbekistan: uzbek|Vanuatu: |Vatican City: vatican
Venezuela: venezuelan|Vietnam: vietnamese|Yemen: yemeni|Yugoslavia: yugoslav|Soviet Union: soviet|Zambia: zambian
Zimbabwe: zimbabwean|Scotland: scottish|Wales: welsh|Chechnya: chechen|Hong Kong: |Tibet: tibetan
"""
_OTHER_NAMES = {
    "us": "United States", "u.s.": "United States", "u.s": "United States", "usa": "United States", "u.s.a.": "United States",
    "america": "United States", "united states of america": "United States", "uk": "United Kingdom", "u.k.": "United Kingdom",
    "britain": "United Kingdom", "great britain": "United Kingdom", "burma": "Myanmar", "uae": "United Arab Emirates",
    "u.a.e.": "United Arab Emirates", "islamic republic of iran": "Iran", "türkiye": "Turkey", "holland": "Netherlands",
    "cote d'ivoire": "Ivory Coast", "côte d'ivoire": "Ivory Coast", "bosnia": "Bosnia and Herzegovina",
    "macedonia": "North Macedonia",
    "dprk": "North Korea", "ussr": "Soviet Union", "timor-leste": "East Timor", "swaziland": "Eswatini",
    "czechia": "Czech Republic",
    "drc": "Congo", "palestinian authority": "Palestine", "the gambia": "Gambia", "vatican": "Vatican City",
    "democratic republic of congo": "Congo", "democratic republic of the congo": "Congo",
    "kingdom of saudi arabia": "Saudi Arabia",
}  # fmt: skip
# "us" is a pronoun in lower case; the others are no words
_CAPITALS_ONLY = frozenset({"us", "uk", "usa", "uae", "drc", "dprk", "ussr"})
LONGEST = 4


@cache
def _table() -> dict[str, str]:
    table = dict(_OTHER_NAMES)
    for entry in _NATIONS.replace("\n", "|").split("|"):
        name, _, adjectives = entry.partition(":")
        if name.strip():
            table[name.strip().lower()] = name.strip()
            for adjective in adjectives.split(","):
                if adjective.strip():
                    table[adjective.strip()] = name.strip()
    return table


def country(words: str) -> str:
    """The English name of the country that a name, short form or adjective means; "" if none."""
    key = words.lower()
    if key in _CAPITALS_ONLY and not words.isupper():
        return ""
    return _table().get(key, "")
