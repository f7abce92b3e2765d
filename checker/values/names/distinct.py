"""Given names that look or sound like one another but are different names.

Each line is one block; names between two bars are spellings of one name, names of one block with a bar between them are never
the same. Compiled for this project from general knowledge.
"""

from functools import cache

_BLOCKS = """\
mohammed mohammad mohamed mohamad muhammad muhammed muhammet mohd mehmet | ahmed ahmad ahmet | mahmoud mahmud mahmood mehmood |\
 hamid hameed | hamad | hammoud | muhannad mohannad | hamdi hamdy
hassan hasan hassane | hussein hussain husayn husain hossein hosein hussien husein huseyin | ehsan ihsan | hisham hesham | hassoun
abdurrahman abdulrahman abdelrahman abderrahmane abdurahman abdirahman | abdurrahim abdulrahim abdelrahim abdirahim
rahman rehman rahmane | rahim raheem | rahimi rahmani
said saeed saeid | saad sad saed | saud saoud | sayed sayyid syed seyyed seyed | saidi
khalid khaled | khalil khaleel | khalaf
salim saleem selim salem | salam | saleh salih salah | salman | suleiman sulaiman soleyman suleyman
karim kareem kerim | karam
jamal gamal cemal | jamil jameel gamil cemil | kamal kemal | kamil kamel | jalal galal celal
rashid rasheed rachid | rashad
masoud massoud masud mesut | masrour masroor | mansour mansur
nasser nasir naser | nazir nazeer | nadir nader
amir ameer emir | amin ameen | amer | omar umar omer
ali | alaa ala | adil adel | aliyu
munir mounir | mounib | munim
faisal faysal | fadel fadil | fahd fahad | fahim faheem
farid fareed | farhad | faruk farouk farooq
qassem qasem qasim qassim kasim kazim | kazem
bashir basheer | bashar | basir
yusuf youssef yousef joseph | yunus younis younes | yasin yassin | yasser yasir | yahya
olga | oleg | olena elena
angelo | angela | angel
alexander aleksandr | alexandra aleksandra | alexei alexey aleksei aleksey | alexis
christian | christina christine kristina | christopher
daniel | danielle daniela
michael | michelle michele michaela
paul | paula paulo | pauline
julian | juliana | julia julie | juliet
eric erik | erica erika
andrew | andrea
martin | martina | marvin | marin
robert | roberta | rupert
george | georgia | georgina
gabriel | gabriela gabrielle
dennis denis | denise
patrick | patricia
victor viktor | victoria viktoria
louis luis | louise luisa | lois
carl karl | carla karla | carol
john | joan | joanna joanne | johanna
jean | jeanne | jane | janet | janice
maria marie | mario | marina | marianne
anna anne | annette anita
nicholas nicolas | nicole
simon | simone
harry | larry | barry | garry gary | jerry | terry
kelly | kerry | kenny
ronald | donald | roland
marc mark | marcia | marco
eva | ava | ada | ida
sara sarah | sandra | saba
dan | don | ron | ben | ken
jon | jan | jim | joe | job
tim | tom | ted | tod
yi lee ri rhee | lim rim | yim im
park pak | baek paek | bae pae
jung jong chung jeong cheong | jang chang | jeon jun chun chon
choi choe | cho jo | chu ju
kang gang | kong gong | kim gim
yoo yu ryu | yoon yun | yang
hyun hyon hyeon | hyuk hyok | hoon hun
chul chol cheol | seok sok suk | hyung hyong
kyung kyong gyeong | kyun kyon
sung song seong | sun son seon | shin sin
myung myong myeong | min
zhang chang | jiang chiang | zheng cheng
zhou chou | zhu chu | zhao chao
xu hsu | xie hsieh | xiao hsiao | xi hsi
cai tsai | cao tsao | zeng tseng ceng
deng teng | ding ting | dong tung
gao kao | guo kuo | gong kung
"""


@cache
def _blocks() -> dict[str, frozenset[tuple[int, int]]]:
    places: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(_BLOCKS.splitlines()):
        for part, names in enumerate(line.split("|")):
            for name in names.split():
                places.setdefault(name, set()).add((number, part))
    return {name: frozenset(where) for name, where in places.items()}


def same_or_distinct(a: str, b: str) -> bool | None:
    """Whether two lower-case words are known as spellings of one name ("jamal", "cemal": True), or as different names of one
    block ("hassan", "hussein": False); None if neither is known of them."""
    known = _blocks()
    x, y = known.get(a), known.get(b)
    if x is None or y is None:
        return None
    if x & y:
        return True
    return None if {block for block, _ in x}.isdisjoint(block for block, _ in y) else False


@cache
def spellings() -> tuple[tuple[str, ...], ...]:
    """The spellings of each name that has several."""
    parts = (part.split() for line in _BLOCKS.splitlines() for part in line.split("|"))
    return tuple(tuple(names) for names in parts if len(names) > 1)
