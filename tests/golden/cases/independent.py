#!/usr/bin/env python3
"""An independent calculation of the model, in another language.

Each case file beside this script holds a case and what the ways of the case cost. The tests compare the program's
results with these figures, to 1e-9. Nothing here is shared with the program: the defaults are written down a second
time, every amount is a function of its month, powers stand in place of repeated multiplication, and sums are exact
(`math.fsum`).

    independent.py          checks that the stored figures are what this script calculates
    independent.py --write  writes them
"""

import json
import math
import sys
from collections import namedtuple
from functools import cached_property
from pathlib import Path

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

# ---------------------------------------------------------------------------------------------------------------------
# What holds where a case says nothing

ByKind = namedtuple("ByKind", "infrastructure development support process")
BySize = namedtuple("BySize", "small medium large")
AS_THE_CASE = object()

CASE = {
    "size": "medium", "currency": "USD", "horizon": 5, "start-month": "jan", "discount-rate": 0.1,
    "discounting": "end-of-year", "wage-inflation": 0.03, "general-inflation": 0.02, "basis": "estimate",
    "scale": "units", "improve": "no", "improve-saving": 0.1, "improve-months": 12, "improve-once": 0,
    "improve-yearly": 0, "count-benefits": "no", "freed-hours": 0, "freed-value": 0, "freed-share": 0.5,
    "earlier-months": 0, "earlier-margin": 0, "earlier-share": 0.5, "avoided-hours": 0, "avoided-value": 0,
    "avoided-share": 0.5, "incident-loss": 0, "incident-share": 0.5,
}
SERVICE = {
    "kind": "support", "volume": 0, "growth": 0, "peak-extra": 0, "peak-start": "nov", "peak-months": 0,
    "demand-spread": ByKind(0.05, 0.2, 0.15, 0.1), "people": 0, "salary": 0, "on-cost": 0.423, "absence": 0,
    "attrition": 0.1, "replacement": 0.21, "following": 1, "training": 0, "on-call": 0, "capacity": 0, "overtime": 0,
    "tools": 0, "facilities": 0, "hardware": 0, "refresh-first": 12, "refresh-every": 48, "down-hours": 0,
    "down-value": 0,
}
OFFER = {
    "offer-currency": AS_THE_CASE, "exchange-rate": 1, "currency-spread": 0.01, "fee-escalator": 0.03, "tax": 0,
    "selection": BySize(0.04, 0.02, 0.01), "transition": 0, "transition-months": 6, "dual-running": 0.5,
    "leavers": 0.5, "severance": 3, "redeployment": 0, "stranded": 0.5, "stranded-months": 12, "exit": 0.33,
    "termination": 0,
}
QUOTE = {
    "price-form": "fixed", "fee": 0, "unit-price": 0, "minimum": 0, "band-2": 0, "band-2-price": 0, "band-3": 0,
    "band-3-price": 0, "base-volume": 0, "base-price": 0, "dead-band": 0.1, "additional": 0, "reduced": 0, "floor": 0,
    "hours": 0, "hour-price": 0, "changes": 0.05, "governance": ByKind(0.05, 0.12, 0.08, 0.12),
    "communication": ByKind(0.01, 0.05, 0.02, 0.03), "lag-year-1": ByKind(0.05, 0.2, 0.1, 0.1),
    "lag-year-2": ByKind(0.025, 0.1, 0.05, 0.05), "retained": 0, "knowledge": 0, "travel": 0, "connectivity": 0,
    "credits": 0, "gain-share": 0, "down-remaining": 1,
}


def filled(defaults, written, frame=None, kind=None):
    """The inputs of a place: what was entered, and the default for everything else."""
    given = written.get("inputs", {})
    unknown = given.keys() - defaults.keys()
    if unknown:
        raise ValueError(f"no such input here: {', '.join(sorted(unknown))}")

    def default(value):
        if isinstance(value, ByKind):
            return getattr(value, kind)
        if isinstance(value, BySize):
            return getattr(value, frame["size"])
        return frame["currency"] if value is AS_THE_CASE else value

    return {key: given[key] if key in given else default(value) for key, value in defaults.items()}


# ---------------------------------------------------------------------------------------------------------------------
# Time. Months count from 0; what is paid before the first of them is paid at the start.

START = None


def period(month):
    """0 is the start, 1 the first year."""
    return 0 if month is START else month // 12 + 1


def index(rate, month):
    """How far something that changes by `rate` at each anniversary has come."""
    return (1 + rate) ** (month // 12)


def present_worth(frame, month):
    """What a unit of money paid in a month is worth at the start."""
    if month is START:
        return 1.0
    age = {
        "end-of-year": month // 12 + 1,
        "mid-year": month // 12 + 0.5,
        "monthly": (month + 1) / 12,
    }[frame["discounting"]]
    return (1 + frame["discount-rate"]) ** -age


class CustomLine:
    """A line that the visitor named."""

    def __init__(self, place, written):
        self.key = f"custom-{place + 1}"
        self.side = written["side"]
        self.owner = written.get("owner", 0)
        self.once = written.get("once", 0)
        self.yearly = written.get("yearly", [])

    def amount(self, month):
        year = month // 12
        return self.yearly[year] / 12 if year < len(self.yearly) else 0.0

    def entries(self, months):
        yield self.key, START, self.once
        yield from ((self.key, month, self.amount(month)) for month in months)


# ---------------------------------------------------------------------------------------------------------------------
# A service while it is done in-house


class Service:
    def __init__(self, frame, written, lines):
        self.frame = frame
        self.kind = written.get("inputs", {}).get("kind", SERVICE["kind"])
        self.inputs = filled(SERVICE, written, frame, self.kind)
        self.lines = lines

    def __getitem__(self, key):
        return self.inputs[key]

    def wages(self, month):
        return index(self.frame["wage-inflation"], month)

    def prices(self, month):
        return index(self.frame["general-inflation"], month)

    def demand(self, month):
        """Demand of a month as a multiple of a normal month's today."""
        calendar_month = MONTHS.index(self.frame["start-month"]) + month
        since_peak_start = (calendar_month - MONTHS.index(self["peak-start"])) % 12
        peak = self["peak-extra"] if since_peak_start < self["peak-months"] else 0
        return index(self["growth"], month) * (1 + peak)

    def volume(self, month):
        return self["volume"] * self.demand(month)

    def staffing(self, month):
        """Size of the team as a multiple of today's."""
        return 1 + self["following"] * (index(self["growth"], month) - 1)

    def people(self, month):
        return self["people"] * self.staffing(month)

    def salary(self, month):
        return self["salary"] * self.wages(month)

    def cost_of_a_person(self, month):
        return self.salary(month) * (1 + self["on-cost"])

    def per_head(self, key, month):
        return self.people(month) * self[key] * self.prices(month) / 12

    def people_cost(self, month):
        return self.people(month) * self.cost_of_a_person(month) / 12

    def attrition_cost(self, month):
        return self["attrition"] * self["replacement"] * self.people(month) * self.salary(month) / 12

    def overtime_cost(self, month):
        if self["capacity"] == 0:
            return 0.0
        excess = self.volume(month) - self["capacity"] * self.staffing(month)
        return max(0, excess) * self["overtime"] * self.wages(month)

    def hardware_cost(self, month):
        age = month - self["refresh-first"]
        due = age >= 0 and age % self["refresh-every"] == 0
        return self["hardware"] * self.prices(month) if due else 0.0

    def downtime_cost(self, month):
        return self["down-hours"] * self["down-value"] * self.prices(month) / 12

    def amounts(self, month):
        """What is paid in a month, by line."""
        yield "people-cost", self.people_cost(month)
        yield "absence-cost", self["absence"] * self.people_cost(month)
        yield "attrition-cost", self.attrition_cost(month)
        yield "training-cost", self.per_head("training", month)
        yield "on-call-cost", self["on-call"] * self.wages(month) / 12
        yield "overtime-cost", self.overtime_cost(month)
        yield "tools-cost", self.per_head("tools", month)
        yield "facilities-cost", self.per_head("facilities", month)
        yield "hardware-cost", self.hardware_cost(month)
        yield "downtime-cost", self.downtime_cost(month)

    def cost(self, month):
        own = [amount for _, amount in self.amounts(month)]
        return math.fsum(own + [line.amount(month) for line in self.lines])

    def entries(self, months):
        for month in months:
            yield from ((key, month, amount) for key, amount in self.amounts(month))
        for line in self.lines:
            yield from line.entries(months)


# ---------------------------------------------------------------------------------------------------------------------
# A service that an offer takes over


def unit_charge(quote, volume, _demand):
    quantity = max(quote["minimum"], volume)
    bands = [(0, quote["unit-price"])]
    if quote["band-2"] > 0:
        bands.append((quote["band-2"], quote["band-2-price"]))
    if quote["band-3"] > 0:
        bands.append((max(quote["band-3"], quote["band-2"]), quote["band-3-price"]))
    ends = [begin for begin, _ in bands[1:]] + [math.inf]
    return math.fsum(
        price * max(0, min(quantity, end) - begin) for (begin, price), end in zip(bands, ends)
    )


def baseline_charge(quote, volume, _demand):
    base, band = quote["base-volume"], quote["dead-band"]
    above = max(0, volume - base * (1 + band))
    below = max(0, base * (1 - band) - max(volume, quote["floor"]))
    return quote["base-price"] * base + quote["additional"] * above - quote["reduced"] * below


CHARGES = {
    "fixed": lambda quote, _volume, _demand: quote["fee"] / 12,
    "unit": unit_charge,
    "baseline": baseline_charge,
    "time": lambda quote, _volume, demand: quote["hours"] * demand * quote["hour-price"],
}


class Offer:
    def __init__(self, frame, written, services, lines):
        self.frame = frame
        self.inputs = filled(OFFER, written, frame)
        quotes = dict(enumerate(written.get("quotes", [])))
        self.quotes = [
            filled(QUOTE, quotes.get(place, {}), frame, service.kind) for place, service in enumerate(services)
        ]
        self.lines = lines

    def __getitem__(self, key):
        return self.inputs[key]

    @property
    def is_foreign(self):
        return self["offer-currency"] != self.frame["currency"]

    def covers(self, service):
        return self.quotes[service]["price-form"] != "none"

    def entries(self, months):
        """What is paid once for the offer, however many services it takes."""
        yield "transition-cost", START, self["transition"]
        for line in self.lines:
            yield from line.entries(months)


class Move:
    """One service with one offer."""

    def __init__(self, service, offer, quote, months):
        self.service, self.offer, self.quote, self.months = service, offer, quote, months
        self.moved = min(offer["transition-months"], len(months))

    def price(self, month):
        """The provider's price of a month in the currency of the case."""
        charge = CHARGES[self.quote["price-form"]](self.quote, self.service.volume(month), self.service.demand(month))
        rate = self.offer["exchange-rate"] if self.offer.is_foreign else 1
        return charge * rate * index(self.offer["fee-escalator"], month)

    def on_top_of_price(self, month):
        """Lines that are a share of the price."""
        yield "provider-fee", 1
        yield "currency-cost", self.offer["currency-spread"] if self.offer.is_foreign else 0
        yield "tax-cost", self.offer["tax"]
        yield "change-cost", self.quote["changes"]
        yield "governance-cost", self.quote["governance"]
        yield "communication-cost", self.quote["communication"]
        yield "service-credits", -self.quote["credits"]
        yield "productivity-lag", {0: self.quote["lag-year-1"], 1: self.quote["lag-year-2"]}.get(month // 12, 0)

    def running(self, month):
        """Lines that go on as long as the contract."""
        price, prices = self.price(month), self.service.prices(month)
        yield from ((key, share * price) for key, share in self.on_top_of_price(month))
        yield "retained-cost", self.quote["retained"] * self.service.cost_of_a_person(month) / 12
        yield "travel-cost", self.quote["travel"] * prices / 12
        yield "connectivity-cost", self.quote["connectivity"] * prices / 12

    def moving(self, month):
        """Lines of a month of the transition."""
        yield "knowledge-cost", self.quote["knowledge"] / self.moved
        yield "dual-running-cost", self.offer["dual-running"] * self.service.cost(month)

    def settled(self, month):
        """Lines of a month after the transition."""
        yield "remaining-downtime", self.quote["down-remaining"] * self.service.downtime_cost(month)
        yield "gain-share-cost", self.quote["gain-share"] * max(0, self.service.cost(month) - self.price(month))
        if month < self.moved + self.offer["stranded-months"]:
            left_behind = self.service.per_head("tools", month) + self.service.per_head("facilities", month)
            yield "stranded-cost", self.offer["stranded"] * left_behind
        if month == self.moved:
            yield from self.parting(month)

    def parting(self, month):
        """What is paid for the people who are no longer needed."""
        freed = max(0, self.service.people(month) - self.quote["retained"])
        pay = self.service.salary(month) / 12
        yield "severance-cost", freed * self.offer["leavers"] * self.offer["severance"] * pay
        yield "redeployment-cost", freed * (1 - self.offer["leavers"]) * self.offer["redeployment"]

    def entries(self):
        yield "selection-cost", START, self.offer["selection"] * math.fsum(map(self.price, self.months))
        if self.moved == 0:
            yield "knowledge-cost", START, self.quote["knowledge"]
        for month in self.months:
            by_phase = self.moving(month) if month < self.moved else self.settled(month)
            yield from ((key, month, amount) for key, amount in self.running(month))
            yield from ((key, month, amount) for key, amount in by_phase)
        yield "exit-cost", self.months[-1], self.offer["exit"] * math.fsum(map(self.price, self.months[-12:]))


# ---------------------------------------------------------------------------------------------------------------------
# The ways of a case


class Case:
    def __init__(self, written):
        self.frame = filled(CASE, written)
        self.months = range(12 * self.frame["horizon"])
        lines = [CustomLine(place, line) for place, line in enumerate(written.get("lines", []))]

        def lines_of(side, owner):
            return [line for line in lines if (line.side, line.owner) == (side, owner)]

        self.services = [
            Service(self.frame, service, lines_of("in-house", place))
            for place, service in enumerate(written.get("services", [{}]))
        ]
        self.offers = [
            Offer(self.frame, offer, self.services, lines_of("outsourced", place))
            for place, offer in enumerate(written.get("offers", [{}]))
        ]
        self.hybrid = written.get("hybrid", [])

    @cached_property
    def ways(self):
        """For each way, the offer that each service is meant for; None where it stays."""
        nobody = [None] * len(self.services)
        ways = {"as-is": nobody}
        if self.frame["improve"] == "yes":
            ways["improved"] = nobody
        for offer in range(len(self.offers)):
            ways[f"offer-{offer + 1}"] = [offer] * len(self.services)
        if self.hybrid:
            ways["hybrid"] = self.hybrid + nobody[len(self.hybrid):]
        return ways

    def entries(self, way):
        """All that is paid in a way: line, month, amount."""
        taken = set()
        for place, (service, offer) in enumerate(zip(self.services, self.ways[way])):
            if offer is None or not self.offers[offer].covers(place):
                yield from service.entries(self.months)
            else:
                taken.add(offer)
                yield from Move(service, self.offers[offer], self.offers[offer].quotes[place], self.months).entries()
        for offer in taken:
            yield from self.offers[offer].entries(self.months)
        if way == "improved":
            yield from self.improvement()
        if taken and self.frame["count-benefits"] == "yes":
            yield from self.benefits()

    def improvement(self):
        frame = self.frame
        yield "improvement-cost", START, frame["improve-once"]
        for month in self.months:
            reached = min(1, (month + 1) / max(1, frame["improve-months"]))
            in_house = math.fsum(service.cost(month) for service in self.services)
            yield "improvement-saving", month, -frame["improve-saving"] * reached * in_house
            yield "improvement-cost", month, frame["improve-yearly"] * index(frame["general-inflation"], month) / 12

    def benefits(self):
        """They begin when the slowest of all offers would be in place."""
        frame = self.frame
        begin = max(offer["transition-months"] for offer in self.offers)
        for month in self.months[begin:]:
            yield "freed-hours-benefit", month, -frame["freed-hours"] * frame["freed-value"] * frame["freed-share"]
            avoided = frame["avoided-hours"] * frame["avoided-value"] * frame["avoided-share"]
            yield "avoided-downtime-benefit", month, -avoided / 12
            yield "avoided-incidents-benefit", month, -frame["incident-loss"] * frame["incident-share"] / 12
            if month == begin:
                earlier = frame["earlier-months"] * frame["earlier-margin"] * frame["earlier-share"]
                yield "earlier-benefit", month, -earlier

    def figures(self, way):
        """Money by period, present value and totals by line."""
        by_period = [[] for _ in range(self.frame["horizon"] + 1)]
        by_line = {}
        for key, month, amount in self.entries(way):
            by_period[period(month)].append(amount)
            by_line.setdefault(key, []).append(amount)
        present = (amount * present_worth(self.frame, month) for _, month, amount in self.entries(way))
        totals = {key: math.fsum(amounts) for key, amounts in by_line.items()}
        return {
            "years": [math.fsum(amounts) for amounts in by_period],
            "pv": math.fsum(present),
            "lines": {key: total for key, total in sorted(totals.items()) if total != 0},
        }


def expected(written):
    case = Case(written)
    ways = {}
    for way in case.ways:
        figures = case.figures(way)
        pv = figures["pv"]
        npv = ways["as-is"]["pv"] - pv if ways else 0.0
        ways[way] = {"years": figures["years"], "pv": pv, "npv": npv, "lines": figures["lines"]}
    return {"ways": ways}


# ---------------------------------------------------------------------------------------------------------------------


def differences(stored, calculated, where=""):
    """Where two results are not the same, to 1e-12."""
    if isinstance(calculated, dict) and isinstance(stored, dict):
        for key in sorted(stored.keys() | calculated.keys()):
            yield from differences(stored.get(key), calculated.get(key), f"{where} {key}")
    elif isinstance(calculated, list) and isinstance(stored, list) and len(stored) == len(calculated):
        for place, pair in enumerate(zip(stored, calculated)):
            yield from differences(*pair, f"{where} {place}")
    elif not (
        isinstance(stored, (int, float))
        and isinstance(calculated, (int, float))
        and math.isclose(stored, calculated, rel_tol=1e-12)
    ):
        yield f"{where}: {stored} is stored, {calculated} is calculated"


def main(arguments):
    if arguments not in ([], ["--write"]):
        sys.exit(__doc__)
    found = []
    for path in sorted(Path(__file__).parent.glob("[0-9][0-9]-*.json")):
        stored = json.loads(path.read_text(encoding="utf-8"))
        calculated = expected(stored["case"])
        if arguments:
            written = json.dumps({"case": stored["case"], "expected": calculated}, indent=1, ensure_ascii=False)
            path.write_text(written + "\n", encoding="utf-8")
        else:
            found += differences(stored.get("expected"), calculated, path.name)
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main(sys.argv[1:])
