"""What must hold for any two values."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.values.algebra import Value, compare, compare_over_time
from checker.values.json import as_json
from checker.values.period import Grain, Period, Span
from checker.values.quantity import Measure, Modifier, Quantity, Share
from checker.values.relation import Relation

FEW = settings(max_examples=150, deadline=None)
NOUNS = ("", "people", "child", "soldier", "missile", "other")
UNITS = {Measure.LENGTH: ("mile", "kilometre", "kilogram"), Measure.MONEY: ("USD", "EUR"), Measure.AGE: ("year",)}


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    sort = draw(
        st.sampled_from([Measure.COUNT, Measure.COUNT, Measure.MONEY, Measure.PERCENT, Measure.LENGTH, Measure.AGE, Measure.RANK])
    )
    scale = draw(st.sampled_from([1, 1, 1000]))
    lower = draw(st.integers(0, 120)) * scale
    upper = lower + draw(st.sampled_from([0, 0, 0, 5, 40])) * scale
    share, named = draw(
        st.sampled_from([(Share.TOTAL, ()), (Share.TOTAL, ()), (Share.OTHER, ("a", "b")), (Share.OTHER, ()), (Share.PART, ())])
    )
    counted = sort is Measure.COUNT
    return Quantity(
        draw(st.sampled_from([lower, lower, None])),
        draw(st.sampled_from([upper, upper, None])),
        sort,
        draw(st.sampled_from(list(Modifier))),
        digits=draw(st.sampled_from([None, 1, 2, 3])),
        unit=draw(st.sampled_from(UNITS[sort])) if sort in UNITS else None,
        noun=draw(st.sampled_from(NOUNS)) if counted else "",
        share=share if counted else Share.TOTAL,
        named=frozenset(named) if counted else frozenset(),
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = date(2020, 1, 1) + timedelta(draw(st.integers(0, 60)))
    grain = draw(st.sampled_from([Grain.DAY, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.MINUTE, Grain.DAYPART, Grain.REFERENCE]))
    length = {Grain.WEEK: 6, Grain.MONTH: 30}.get(grain, 0)
    minute = draw(st.integers(0, 47)) * 30
    suffix = {
        Grain.MINUTE: f"T{minute // 60:02}:{minute % 60:02}",
        Grain.DAYPART: draw(st.sampled_from(["TMO", "TAF", "TEV", "TNI"])),
    }
    known = draw(st.booleans()) or grain in (Grain.WEEK, Grain.MONTH)
    return Period(
        (start.isoformat() if known else f"XXXX-{start.month:02}-{start.day:02}") + suffix.get(grain, ""),
        start if known else None,
        start + timedelta(length) if known else None,
        grain,
        draw(st.sampled_from(["", "", "START", "END", "APPROX", "AFTER", "BEFORE"])),
        minutes=(minute, minute) if grain is Grain.MINUTE else None,
        weekday_only=draw(st.booleans()),
    )


@st.composite
def periods_with_alternatives(draw: st.DrawFn) -> Period:
    first, *others = draw(st.lists(periods(), min_size=1, max_size=3))
    return replace(first, alternatives=tuple(others))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    figure = draw(st.integers(1, 60))
    unit = draw(st.sampled_from(["minute", "hour", "day", "week", "month", "year"]))
    mod = draw(st.sampled_from(["", "", "APPROX", "MORE_THAN", "LESS_THAN"]))
    return Span(f"P{figure}{unit[0].upper()}", figure, figure, unit, mod)


VALUES: st.SearchStrategy[Value] = st.one_of(quantities(), periods_with_alternatives(), spans())
SAME_SORT = st.one_of(
    st.tuples(quantities(), quantities()),
    st.tuples(periods_with_alternatives(), periods_with_alternatives()),
    st.tuples(spans(), spans()),
)


@FEW
@given(SAME_SORT)
def test_the_other_way_round_is_the_mirror(pair: tuple[Value, Value]) -> None:
    a, b = pair
    assert compare(b, a).relation is compare(a, b).relation.mirrored


@FEW
@given(VALUES, VALUES)
def test_any_two_values_have_a_relation_and_a_reason(a: Value, b: Value) -> None:
    assert compare(a, b).reason


@FEW
@given(VALUES)
def test_a_value_never_contradicts_itself(a: Value) -> None:
    assert compare(a, a).relation in (Relation.EQUAL, Relation.UNKNOWN, Relation.OVERLAPS)


@FEW
@given(quantities(), quantities(), st.integers(0, 50), st.integers(0, 50))
def test_a_wider_quantity_contradicts_no_more(a: Quantity, b: Quantity, below: int, above: int) -> None:
    if a.modifier in (Modifier.ABOUT, Modifier.NEARLY):
        return  # their room is measured from the one figure they name
    # figures keep the digits they are written with, as a text would
    step = 10 ** max(0, len(str(int(a.upper or a.lower or 0))) - (a.digits or 9))
    wider = replace(
        a,
        lower=None if a.lower is None or a.lower < below * step else a.lower - below * step,
        upper=None if a.upper is None else a.upper + above * step,
    )
    if compare(a, b).relation.compatible:
        assert compare(wider, b).relation is not Relation.DISJOINT


@FEW
@given(periods_with_alternatives(), periods_with_alternatives(), periods())
def test_another_reading_contradicts_no_more(a: Period, b: Period, other: Period) -> None:
    if compare(a, b).relation.compatible:
        wider = replace(a, alternatives=(*a.alternatives, other))
        assert compare(wider, b).relation.compatible


@FEW
@given(periods(), periods(), st.integers(0, 20), st.integers(0, 20))
def test_a_wider_period_contradicts_no_more(a: Period, b: Period, before: int, after: int) -> None:
    if a.lower is None or a.upper is None or a.grain in (Grain.MINUTE, Grain.DAYPART) or a.mod in ("START", "END", "APPROX"):
        return  # what they allow is measured from the one period they name
    wider = replace(a, lower=a.lower - timedelta(before), upper=a.upper + timedelta(after))
    if compare(a, b).relation.compatible:
        assert compare(wider, b).relation is not Relation.DISJOINT


@FEW
@given(quantities(), quantities())
def test_growth_never_hides_an_agreement(a: Quantity, b: Quantity) -> None:
    plain = compare(a, b).relation
    later = compare_over_time(a, b, date(2021, 5, 3), date(2021, 5, 4)).relation
    assert later is plain or (plain is Relation.DISJOINT and later is Relation.GREW)


@FEW
@given(quantities())
def test_equal_quantities_give_equal_json(a: Quantity) -> None:
    floats = replace(a, lower=None if a.lower is None else float(a.lower), upper=None if a.upper is None else float(a.upper))
    assert as_json(floats) == as_json(a)
    assert repr(as_json(floats)) == repr(as_json(a))
