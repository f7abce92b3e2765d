"""Short, familiar and national forms of given names.

Each line is one group of given names that may be used for one and the same person. Groups that share a name are not
chained: two names are related only if one line holds both. Compiled for this project from general knowledge.
"""

from functools import cache

_GROUPS = """\
abigail abby gail
abraham abe avraham ibrahim
agnes aggie
albert al bert alberto
alexander alex alec sandy sasha xander aleksandr aleksander oleksandr alyaksandr aliaksandr alejandro alexandre alexandros
alexandra alex sandra sasha lexi aleksandra
alfred al fred alf alfredo
alison ali allie
amanda mandy
andrew andy drew andrei andrey andriy andrzej andreas andre anders
angela angie
ann anne annie anna hannah
anthony tony antony anton antonio antoine ant
archibald archie
arthur art artie arturo artur
augustus gus augustine august
barbara barb babs bobbie
barnabas barney
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benny benji binyamin bibi
bernard bernie bernardo
beverly bev
bradley brad
bridget biddy bridie brigid
calvin cal
cameron cam
carl karl carlos charles
caroline carrie lynn carol
casimir kazimierz casey
catherine kate kathy katie cathy kathryn katherine kathleen kat kit kitty ekaterina yekaterina katarina catalina
cecilia cissy celia
charles charlie chuck chas chip carlos karl
charlotte charlie lottie
christian chris christiaan
christina chris tina christine christy kristina
christopher chris topher kit cristobal kristof
clifford cliff
clinton clint
constance connie
constantine kostas konstantin costas gus
cornelius neil connie
craig
curtis curt
cynthia cindy
daniel dan danny danil daniil
david dave davey davy dawid daoud dawood
deborah debbie deb debra
dennis denny denis denys
dimitri dmitry dmytro dmitri dmitriy dima dimitrios
dominic dom nick
donald don donny donnie
dorothy dot dottie dolly
douglas doug
dwight ike
edmund ed eddie ned
edward ed eddie ted teddy ned eduardo edouard
eleanor ellie nell nora elena
elizabeth liz beth betty lizzie eliza betsy libby lisa elisabeth bess
emily em emmy
emmanuel manny emanuel manuel
eric rick erik
ernest ernie ernesto
esther essie ester
eugene gene evgeny yevgeny yevhen evgeni eugenio
ezekiel zeke
florence flo flossie
frances fran frankie francesca
francis frank fran francisco paco pancho frankie
franklin frank
frederick fred freddie freddy rick fritz
gabriel gabe gabriele
gareth gary
george georgie jorge giorgos georgios georgi yuri jerzy georges
gerald gerry jerry gerard
geoffrey jeff jeffrey geoff
gilbert gil bert
giovanni gianni john
gordon gordie
gregory greg grigory gregorio hryhoriy
gwendolyn gwen
harold harry hal
harriet hattie
henry harry hank hal enrique henri heinrich henrik
herbert herb bert
howard howie
hubert bert hugh
hugh hughie hugo
isaac ike yitzhak itzhak ishaq
isabella bella izzy isabel
jacob jake yaakov jakob
jacqueline jackie
james jim jimmy jamie jaime jem
janet jan
jason jay
jeannette jean jenny
jefferson jeff
jennifer jen jenny jenna
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan joanie jo
joanna jo joanne
john johnny jack jon ioannis giannis ivan juan jean johann hans jan johannes joao ian sean
jonathan jon jonny yonatan yoni johnathan
joseph joe joey jose josef yosef pepe giuseppe yusuf youssef josip iosif
joshua josh yehoshua
josephine jo josie
judith judy jude
julia julie yulia iuliia
kenneth ken kenny
kimberly kim
lawrence larry laurence lorenzo laurent lars lawrie
leonard len lenny leo leonardo
leonid lenya leo
leslie les
lillian lily lil
louis lou louie luis lewis ludwig luigi
lucille lucy lou
lucas luke luca lukas
lynette lynn
margaret maggie peggy meg marge margie greta rita margarita margot
marcus mark marc marco marek
martin marty martyn
martha marty patty
mary molly polly maria marie miriam maryam mia
matilda tilly mattie
matthew matt matteo mateo matthias matty
maximilian max maxim maxwell
megan meg
melissa mel missy lissa
melvin mel
michael mike mick mickey mikey mikhail mykhailo miguel michel mikael misha michele mischa
mildred millie
mitchell mitch
mohammed mo
montgomery monty
moses moshe musa moe
nancy nan
natalia natalie natasha nataliya
nathaniel nathan nate nat
nathan nate nat
nicholas nick nicky nikolas nikolai mykola nicolas nico nikos kolya klaus
nicole nicky nikki
norman norm
oliver ollie
pamela pam
patricia pat patty tricia trish
patrick pat paddy rick padraig
paul pavel pavlo pablo paolo paulo
penelope penny
peter pete petro pyotr pedro piotr pierre pieter petr pietro
philip phil pip felipe philippe filip phillip
priscilla cilla
prudence prue
rachel rae shelley
ralph rafe
randall randy randolph
raphael rafael rafa
raymond ray ramon
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky ricardo riccardo
robert bob rob bobby robbie bert roberto robin
roderick rod rick
rodney rod
roger rodge
roland roly rollo
ronald ron ronnie ronny
rosemary rose rosie
roxanne roxy
rudolph rudy rudolf
russell russ
samantha sam sammie
samuel sam sammy
sarah sally sara sadie
sebastian seb bastian
sergei serhiy sergey sergio serge siarhei
sidney sid sydney
simon si semyon simeon shimon
solomon sol suleiman sulaiman
stanley stan stanislav stanislaw
stephanie steph steffi
stephen steve steven stevie stefan stepan esteban etienne
stuart stu stewart
susan sue suzy susie suzanne susanna
svetlana sviatlana svitlana
sylvester sly
tabitha tabby
terence terry terrence
teresa terry tess theresa tessa
theodore ted theo teddy teodor fyodor fedor
thomas tom tommy tomas tomasz
timothy tim timmy
tobias toby
tyrone ty
valentina val tina
valerie val
vasily vasyl basil vasiliy
veronica ronnie vera
victor vic viktor vittorio
victoria vicky tori vikki viktoria
vincent vince vinny vincenzo
virginia ginny ginger
vladimir volodymyr uladzimir vova volodya
vladislav vlad
walter walt wally walther
wendell wendy
wilfred wilf fred
william bill will billy willy willie liam guillermo wilhelm guillaume
winston win
xavier javier
yefim efim
yelena elena olena helen lena helena
zachary zach zack zac
"""


@cache
def _relations() -> dict[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for line in _GROUPS.splitlines():
        group = line.split()
        for word in group:
            related.setdefault(word, set()).update(group)
    return {word: frozenset(others) for word, others in related.items()}


def nickname_of_each_other(a: str, b: str) -> bool:
    """Whether two lower-case given names can be forms of one ("bill", "william"; "vladimir", "volodymyr")."""
    return b in _relations().get(a, ())


@cache
def _numbers() -> dict[str, tuple[int, ...]]:
    numbers: dict[str, list[int]] = {}
    for number, line in enumerate(_GROUPS.splitlines()):
        for word in line.split():
            numbers.setdefault(word, []).append(number)
    return {word: tuple(found) for word, found in numbers.items()}


def nickname_groups(name: str) -> tuple[int, ...]:
    """The numbers of the groups that hold a lower-case given name."""
    return _numbers().get(name, ())
