"""What is said of a way beside its cost: when it pays back, at which rates, where the answer flips, what moves it."""

import math

from inputs import AT_MOST_ALL, IN_HOUSE_MONEY, PRICES, RISK, WHOLE, source_range
from model import START, Case, met, present_worth

# ---------------------------------------------------------------------------------------------------------------------
# Flows: what a way saves against in-house as it is


def saving(in_house, option):
    """By period. What differs by rounding only is no saving."""
    return [
        a - b if abs(a - b) > 1e-12 * max(abs(a), abs(b)) else 0.0
        for a, b in zip(in_house, option)
    ]


def monthly(case, way, worth=lambda month: 1):
    """Cost at the start and in each month."""
    amounts = {month: [] for month in [START, *case.months]}
    for _, month, amount in case.entries(way):
        amounts[month].append(amount)
    return [math.fsum(amounts[month]) * worth(month) for month in amounts]


def yearly(flows):
    return [flows[0]] + [math.fsum(flows[month:month + 12]) for month in range(1, len(flows), 12)]


# ---------------------------------------------------------------------------------------------------------------------
# Payback, in periods


def positions(flows):
    return [math.fsum(flows[:place + 1]) for place in range(len(flows))]


def payback(flows):
    """When the position has come to zero for good; None if it never does."""
    position, rounding = positions(flows), 1e-9 * max(map(abs, flows))
    below = [place for place, value in enumerate(position) if value < -rounding]
    if not below:
        return 0.0
    last = below[-1]
    return None if last == len(flows) - 1 else last - position[last] / flows[last + 1]


def dips(flows):
    """When a position that was above zero first falls below it; None if it never does."""
    position, rounding = positions(flows), 1e-9 * max(map(abs, flows))
    above = next((place for place, value in enumerate(position) if value > rounding), len(flows))
    below = next((place for place in range(above, len(flows)) if position[place] < -rounding), None)
    if below is None:
        return None
    before = max(0.0, position[below - 1])
    return below - 1 + before / (before - position[below])


# ---------------------------------------------------------------------------------------------------------------------
# Rates

LOWEST, HIGHEST = math.log(1e-4), math.log(1 + 1e7)
STEPS = 4000


def bisect(f, a, b):
    """Where f changes its sign between a and b."""
    negative = f(a) < 0
    while True:
        middle = (a + b) / 2
        if not min(a, b) < middle < max(a, b):
            return middle
        if (f(middle) < 0) == negative:
            a = middle
        else:
            b = middle


def turning(f, a, b):
    """Where f comes nearest to zero between a and b, f being of one sign at both."""
    sign = math.copysign(1, f(a))
    for _ in range(200):
        third = (b - a) / 3
        if sign * f(a + third) < sign * f(b - third):
            b -= third
        else:
            a += third
    return (a + b) / 2


def rates(flows, steps):
    """All rates at which flows at these times, counted in steps of a part of a year, are worth nothing."""
    per_year = steps["a year"]
    powers = dict(zip(steps["times"], flows))
    coefficients = [powers.get(power, 0.0) for power in range(max(powers) + 1)]

    def worth(x):
        """x is the logarithm of 1 + rate."""
        step, total = math.exp(-x / per_year), 0.0
        for coefficient in reversed(coefficients):
            total = total * step + coefficient
        return total

    if not any(flows):
        return []
    grid = [LOWEST + (HIGHEST - LOWEST) * place / STEPS for place in range(STEPS + 1)]
    values = list(map(worth, grid))
    found = []
    for place in range(STEPS):
        a, b = grid[place], grid[place + 1]
        if values[place] == 0:
            found.append(a)
        elif values[place] * values[place + 1] < 0:
            found.append(bisect(worth, a, b))
        elif 0 < place and abs(values[place - 1]) > abs(values[place]) < abs(values[place + 1]):
            # Two of them may lie close together.
            a = grid[place - 1]
            nearest = turning(worth, a, b)
            if worth(nearest) * values[place] < 0 and values[place - 1] * values[place] > 0:
                found += [bisect(worth, a, nearest), bisect(worth, nearest, b)]
    return sorted(math.expm1(x) for x in found)


def steps_of(convention, periods):
    """When flows are paid: the times, and how many of their steps make a year."""
    return {
        "end-of-year": {"times": list(range(periods)), "a year": 1},
        "mid-year": {"times": [0] + [2 * year - 1 for year in range(1, periods)], "a year": 2},
        "monthly": {"times": list(range(periods)), "a year": 12},
    }[convention]


def modified_rate(flows, steps, discount_rate, years):
    """With what is paid borrowed, and what is received put aside, at the discount rate."""
    values = [
        flow * (1 + discount_rate) ** (-time / steps["a year"]) for flow, time in zip(flows, steps["times"])
    ]
    received = math.fsum(value for value in values if value > 0)
    paid = -math.fsum(value for value in values if value < 0)
    if received == 0 or paid == 0:
        return None
    return (1 + discount_rate) * (received / paid) ** (1 / years) - 1


# ---------------------------------------------------------------------------------------------------------------------
# Where the answer flips

LEVERS = {
    "price": (PRICES, lambda line: line["side"] == "outsourced" and ("yearly" in line or "price-of" in line)),
    "transition": (["transition", "knowledge"], lambda line: False),
    "governance": (["governance"], lambda line: False),
    "in-house": (IN_HOUSE_MONEY, lambda line: line["side"] == "in-house"),
    "demand": (["volume", "hours"], lambda line: False),
}
FARTHEST = 64
PROBES = [0.5, 0, 2, 4, 8, 16, 32, FARTHEST]


def other(case, changes, multiples=None):
    """The case with other values of inputs, and own lines at a multiple; the same for all ways."""
    identity = repr(("case", changes, multiples))
    return met(identity, lambda: Case(case.written, changes, multiples))


def numbers(case):
    """Every number that a case counts with: its place and its value."""
    for path, values in case.values.items():
        for key, value in values.items():
            if isinstance(value, (int, float)) and key not in RISK:
                yield (path, key), value


def break_even(case, way, lever, size):
    """The multiple of all that a lever moves at which a way is worth as much as in-house."""
    keys, is_moved = LEVERS[lever]
    values = {place: value for place, value in numbers(case) if place[1] in keys}
    lines = [place for place, line in enumerate(case.written["lines"]) if is_moved(line)]

    def npv(multiple):
        changes = {place: multiple * value for place, value in values.items()}
        return other(case, changes, dict.fromkeys(lines, multiple)).npv(way)

    now, nothing = npv(1), npv(0)
    if abs(now - nothing) > 1e-9 * size:
        straight = nothing / (nothing - now)
        if 0 <= straight <= FARTHEST and abs(npv(straight)) <= 1e-9 * size:
            return abs(straight)
    for probe in PROBES:
        there = npv(probe)
        if abs(there - now) > 1e-9 * size and (there < 0) != (now < 0):
            return bisect(npv, 1, probe)
    return None


# ---------------------------------------------------------------------------------------------------------------------
# What moves the answer


def own_range(case, path, key, value):
    """The range of an input: entered, else of its source."""
    written = sheet(case.written, path)
    if key in written.get("spreads", {}):
        return tuple(written["spreads"][key])
    return source_range(key, value, key in written.get("inputs", {}), case.frame)


def sheet(written, path):
    """Where the inputs of a place are written."""
    for step in path.split("/"):
        name, _, number = step.partition("-")
        if name != "case":
            name = "quotes" if name == "service" and "quotes" in written else f"{name}s"
            written = written[name][int(number) - 1]
    return written


def belongs(case, way, path):
    """Whether an input is one of a way's: of the case, of a service, or of an offer that the way takes."""
    offer, _, service = path.partition("/")
    if not offer.startswith("offer-"):
        return True
    places = case.taken(way).get(int(offer.removeprefix("offer-")) - 1, [])
    return bool(places) if not service else int(service.removeprefix("service-")) - 1 in places


def tornado(case, way, size):
    """Net present value at both ends of each input that moves it, everything else as it is."""
    now = case.npv(way)
    found = {}
    for (path, key), value in numbers(case):
        if not belongs(case, way, path):
            continue
        at = lambda end: other(case, {(path, key): end}).npv(way)
        low = own_range(case, path, key, value)
        more = min(1, 1.1 * value) if key in AT_MOST_ALL else 1.1 * value
        tenth = (0.9 * value, more) if key not in WHOLE and value != 0 else None
        ends = {"low": low, "tenth": tenth}
        found[f"{path}/{key}"] = {name: list(map(at, pair)) for name, pair in ends.items() if pair is not None}
    for place in range(len(case.written["lines"])):
        at = lambda multiple: other(case, {}, {place: multiple}).npv(way)
        found[f"line-{place + 1}"] = {"tenth": [at(0.9), at(1.1)]}
    return {
        key: pairs
        for key, pairs in found.items()
        if any(abs(npv - now) > 1e-9 * size for pair in pairs.values() for npv in pair)
    }


# ---------------------------------------------------------------------------------------------------------------------


def measures(case, way):
    """All of them for one way."""
    frame = case.frame
    worth = lambda month: present_worth(frame, month)
    flows = saving(monthly(case, "as-is"), monthly(case, way))
    discounted = [flow * worth(month) for flow, month in zip(flows, [START, *case.months])]
    dated = flows
    if frame["discounting"] != "monthly":
        dated = saving(yearly(monthly(case, "as-is")), yearly(monthly(case, way)))
    steps = steps_of(frame["discounting"], len(dated))
    size = abs(case.pv("as-is")) + abs(case.pv(way))
    years = lambda months: None if months is None else months / 12
    found = {
        "payback": years(payback(flows)),
        "dips": years(dips(flows)),
        "discounted-payback": years(payback(discounted)),
        "rates": rates(dated, steps),
        "mirr": modified_rate(dated, steps, frame["discount-rate"], frame["horizon"]),
        "break-even": {lever: break_even(case, way, lever, size) for lever in LEVERS},
    }
    if way != "as-is":
        found["tornado"] = tornado(case, way, size)
    return found
