"""The model: what is paid in a case, by option, line and month.

Every amount is a function of its month, powers stand in place of repeated multiplication, and sums are exact
(`math.fsum`).
"""

import math
from functools import cached_property

from inputs import FRAME, OFFER, QUOTE, RISK, SERVICE, filled, whole

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

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


def present_value(frame, entries):
    months = [START, *range(12 * frame["horizon"])]
    worth = {month: present_worth(frame, month) for month in months}
    return math.fsum(amount * worth[month] for _, month, amount in entries)


class CustomLine:
    """A line that the visitor named, at a multiple of what was entered."""

    def __init__(self, place, written, multiple):
        self.key = f"custom-{place + 1}"
        self.side = written["side"]
        self.owner = written.get("owner", 0)
        self.once = multiple * written.get("once", 0)
        self.yearly = [multiple * amount for amount in written.get("yearly", [])]
        self.stays = written.get("stays")
        self.price_of = written.get("price-of")
        self.identity = repr((self.key, self.once, self.yearly, self.stays, self.price_of))

    def amount(self, month):
        year = month // 12
        return self.yearly[year] / 12 if year < len(self.yearly) else 0.0

    def start(self):
        yield self.key, START, self.once

    def running(self, months):
        yield from ((self.key, month, self.amount(month)) for month in months)

    def entries(self, months):
        yield from self.start()
        yield from self.running(months)


def shared(frame):
    """What every part of a case rests on."""
    keys = "currency horizon start-month discount-rate discounting wage-inflation general-inflation".split()
    return [frame[key] for key in keys]


# ---------------------------------------------------------------------------------------------------------------------
# A service while it is done in-house


class Service:
    def __init__(self, frame, inputs, lines, months):
        self.frame = frame
        self.inputs = inputs
        self.lines = lines
        self.months = months
        self.identity = repr(("service", shared(frame), inputs, [line.identity for line in lines]))

    def __getitem__(self, key):
        return self.inputs[key]

    def wages(self, month):
        return index(self.frame["wage-inflation"], month)

    def prices(self, month):
        return index(self.frame["general-inflation"], month)

    def growth(self, month):
        return index(self["growth"], month)

    def demand(self, month):
        """Demand of a month as a multiple of a normal month's today."""
        calendar_month = MONTHS.index(self.frame["start-month"]) + month
        since_peak_start = (calendar_month - MONTHS.index(self["peak-start"])) % 12
        peak = self["peak-extra"] if since_peak_start < self["peak-months"] else 0
        return self.growth(month) * (1 + peak)

    def volume(self, month):
        return self["volume"] * self.demand(month)

    def staffing(self, month):
        """Size of the team as a multiple of today's."""
        return 1 + self["following"] * (self.growth(month) - 1)

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

    def on_call_cost(self, month):
        return self["on-call"] * self.wages(month) / 12

    def overtime_cost(self, month):
        if self["capacity"] is None:
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
        return self.amounts_by_month[month]

    @cached_property
    def amounts_by_month(self):
        return [list(self.lines_of(month)) for month in self.months]

    def lines_of(self, month):
        yield "people-cost", self.people_cost(month)
        yield "absence-cost", self["absence"] * self.people_cost(month)
        yield "attrition-cost", self.attrition_cost(month)
        yield "training-cost", self.per_head("training", month)
        yield "on-call-cost", self.on_call_cost(month)
        yield "overtime-cost", self.overtime_cost(month)
        yield "tools-cost", self.per_head("tools", month)
        yield "facilities-cost", self.per_head("facilities", month)
        yield "hardware-cost", self.hardware_cost(month)
        yield "downtime-cost", self.downtime_cost(month)

    @cached_property
    def costs(self):
        """What is paid in each month."""
        return [
            math.fsum([amount for _, amount in self.amounts(month)] + [line.amount(month) for line in self.lines])
            for month in self.months
        ]

    def cost(self, month):
        return self.costs[month]

    def cost_that_is_handed_over(self, month, retained):
        """The part that a provider takes over step by step: no failures, no machines, and nobody who stays anyway."""
        lines = dict(self.amounts(month))
        del lines["hardware-cost"], lines["downtime-cost"]
        retained_pay = retained * self.cost_of_a_person(month) / 12
        lines["people-cost"] -= min(lines["people-cost"], retained_pay)
        own = [line.amount(month) for line in self.lines if line.stays is None]
        return math.fsum([*lines.values(), *own])

    def entries(self):
        for month in self.months:
            yield from ((key, month, amount) for key, amount in self.amounts(month))
        for line in self.lines:
            yield from line.entries(self.months)


# ---------------------------------------------------------------------------------------------------------------------
# A service that an offer takes over


def fixed_charge(quote, _volume, service, month):
    return quote["fee"] / 12 * (1 + quote["fee-follows"] * (service.growth(month) - 1))


def unit_charge(quote, volume, _service, _month):
    quantity = max(quote["minimum"], volume)
    begins, prices = [0], [quote["unit-price"]]
    for band in ("band-2", "band-3"):
        if quote[band] is not None:
            begins.append(max(begins[-1], quote[band]))
            prices.append(quote[f"{band}-price"])
    ends = begins[1:] + [math.inf]
    return math.fsum(price * max(0, min(quantity, end) - begin) for price, begin, end in zip(prices, begins, ends))


def baseline_charge(quote, volume, _service, _month):
    base, band = quote["base-volume"], quote["dead-band"]
    above = max(0, volume - base * (1 + band))
    below = max(0, base * (1 - band) - max(volume, quote["floor"]))
    return quote["base-price"] * base + quote["additional"] * above - quote["reduced"] * below


def time_charge(quote, _volume, service, month):
    return quote["hours"] * service.demand(month) * quote["hour-price"]


CHARGES = {"fixed": fixed_charge, "unit": unit_charge, "baseline": baseline_charge, "time": time_charge}


class Offer:
    def __init__(self, frame, inputs, quotes, lines):
        self.frame = frame
        self.inputs = inputs
        self.quotes = quotes
        self.lines = lines

    def __getitem__(self, key):
        return self.inputs[key]

    @property
    def is_foreign(self):
        return self["offer-currency"] != self.frame["currency"]

    def covers(self, service):
        return self.quotes[service]["price-form"] != "none"

    @property
    def covered(self):
        return [place for place in range(len(self.quotes)) if self.covers(place)]

    @property
    def shares_of_idle(self):
        """Of the people whose work moves: gone to the provider, in a vacancy, left with severance, still there."""
        go = min(self["transferred"], 1)
        vacancy = min(self["vacancies"], 1 - go)
        leave = min(self["leavers"], 1 - go - vacancy)
        return leave, vacancy, 1 - go - vacancy - leave


class Common:
    """What is paid once for an offer, whichever services it takes."""

    def __init__(self, offer, taken, months):
        self.offer, self.months = offer, months
        self.priced = [line for line in offer.lines if line.price_of in taken]
        # The price of a service that stays in-house is not paid; what is the price of nothing on offer is a cost beside.
        self.beside = [line for line in offer.lines if line.price_of not in offer.covered]
        lines = [[line.identity for line in lines] for lines in (self.priced, self.beside)]
        self.identity = repr(("common", shared(offer.frame), offer["transition"], lines))

    def entries(self):
        yield "transition-cost", START, self.offer["transition"]
        for line in self.priced:
            yield from line.start()
        for line in self.beside:
            yield from line.entries(self.months)


class Move:
    """One service with one offer."""

    def __init__(self, service, offer, place, months):
        self.service, self.offer, self.months = service, offer, months
        self.quote = offer.quotes[place]
        self.price_lines = [line for line in offer.lines if line.price_of == place]
        self.moved = min(offer["transition-months"], len(months))
        self.begin = {"first-day": 0, "go-live": self.moved}[offer["fee-start"]]
        self.due = min(self.moved, len(months) - 1)
        lines = [line.identity for line in self.price_lines]
        self.identity = repr(("move", service.identity, offer.inputs, self.quote, lines))

    # Price

    def charge(self, month):
        """The provider's price of a month in the currency of the case, as if it were charged from the first day."""
        charge = CHARGES[self.quote["price-form"]](self.quote, self.service.volume(month), self.service, month)
        rate = self.offer["exchange-rate"] if self.offer.is_foreign else 1
        return charge * rate * index(self.offer["fee-escalator"], month)

    def fee(self, month):
        return self.charge(month) if month >= self.begin else 0.0

    def own_price(self, month):
        """The part of the price that the visitor wrote as lines."""
        return math.fsum(line.amount(month) for line in self.price_lines)

    def list_price(self, month):
        return self.charge(month) + self.own_price(month)

    def price(self, month):
        return self.fee(month) + self.own_price(month)

    def lag(self, month):
        """Counted from the month in which the provider begins to charge."""
        learning = (month - self.begin) // 12
        return {0: self.quote["lag-year-1"], 1: self.quote["lag-year-2"]}.get(learning, 0)

    def shares_of_price(self, month):
        yield "tax-cost", self.offer["tax"]
        yield "change-cost", self.quote["changes"]
        yield "governance-cost", self.quote["governance"]
        yield "communication-cost", self.quote["communication"]
        yield "service-credits", -self.quote["credits"]
        yield "productivity-lag", self.lag(month)

    def running(self, month):
        """Lines that go on as long as the contract."""
        fee, price, prices = self.fee(month), self.price(month), self.service.prices(month)
        yield "provider-fee", fee
        yield "currency-cost", self.offer["currency-spread"] * fee if self.offer.is_foreign else 0.0
        yield from ((key, share * price) for key, share in self.shares_of_price(month))
        yield "retained-cost", self.quote["retained"] * self.service.cost_of_a_person(month) / 12
        yield "travel-cost", self.quote["travel"] * prices / 12
        yield "connectivity-cost", self.quote["connectivity"] * prices / 12

    # People

    def idle(self, month):
        """People who no longer do the work."""
        return max(0, self.service.people(month) - self.quote["retained"])

    def parting(self):
        """What is paid for the people who are no longer needed, when the move ends."""
        leave, vacancy, stay = self.offer.shares_of_idle
        pay = self.service.salary(self.due) / 12
        idle = self.idle(self.due)
        yield "severance-cost", self.due, idle * leave * self.offer["severance"] * pay
        yield "redeployment-cost", self.due, idle * (vacancy + stay) * self.offer["redeployment"]

    # Phases

    def moving(self, month):
        """Lines of a month of the transition."""
        yield "knowledge-cost", self.quote["knowledge"] / self.moved
        handed_over = self.service.cost_that_is_handed_over(month, self.quote["retained"])
        yield "dual-running-cost", self.offer["dual-running"] * handed_over + self.service.hardware_cost(month)
        yield "remaining-downtime", self.service.downtime_cost(month)
        # Of all pay, part goes on as parallel running; of those who stay, the rest does too.
        yield "staying-cost", (1 - self.offer["dual-running"]) * self.pay_of_those_who_stay(month)

    def pay_of_those_who_stay(self, month):
        *_, stay = self.offer.shares_of_idle
        return self.idle(month) * stay * self.service.cost_of_a_person(month) / 12

    def settled(self, month):
        """Lines of a month after the transition."""
        yield "staying-cost", self.pay_of_those_who_stay(month)
        yield "remaining-downtime", self.quote["down-remaining"] * self.service.downtime_cost(month)
        yield "gain-share-cost", self.quote["gain-share"] * max(0, self.service.cost(month) - self.price(month))

    # What does not go away

    def months_beyond(self, term):
        """How many months of a term after the move lie beyond the horizon."""
        return 0 if term == "ever" else max(0, self.moved + term - len(self.months))

    def left_behind(self, month, hardware):
        service = self.service
        means = service.per_head("tools", month) + service.per_head("facilities", month)
        other = service.per_head("training", month) + service.on_call_cost(month) + hardware
        return self.offer["stranded"] * means + self.offer["stranded-other"] * other

    def stranded(self):
        term = "ever" if self.offer["stranded-term"] == "ever" else self.offer["stranded-months"]
        for month in self.months[self.moved:]:
            if term == "ever" or month < self.moved + term:
                yield "stranded-cost", month, self.left_behind(month, self.service.hardware_cost(month))
        last = self.months[-1]
        yield "stranded-cost", last, self.months_beyond(term) * self.left_behind(last, 0)

    def staying_lines(self):
        last = self.months[-1]
        for line in self.service.lines:
            if line.stays is None:
                continue
            yield "staying-lines", START, line.once
            for month in self.months:
                if line.stays == "ever" or month < self.moved + line.stays:
                    yield "staying-lines", month, line.amount(month)
            yield "staying-lines", last, self.months_beyond(line.stays) * line.amount(last)

    def exit(self):
        """A year's price of the last months that were charged."""
        charged = self.months[max(self.begin, len(self.months) - 12):]
        if charged:
            year = 12 / len(charged) * math.fsum(map(self.price, charged))
            yield "exit-cost", self.months[-1], self.offer["exit"] * year

    def entries(self):
        first_year = math.fsum(map(self.list_price, self.months[:12]))
        yield "selection-cost", START, self.offer["selection"] * self.offer["contract-years"] * first_year
        if self.moved == 0:
            yield "knowledge-cost", START, self.quote["knowledge"]
        for month in self.months:
            by_phase = self.moving(month) if month < self.moved else self.settled(month)
            yield from ((key, month, amount) for key, amount in self.running(month))
            yield from ((key, month, amount) for key, amount in by_phase)
        for line in self.price_lines:
            yield from line.running(self.months)
        yield from self.parting()
        yield from self.stranded()
        yield from self.staying_lines()
        yield from self.exit()


# ---------------------------------------------------------------------------------------------------------------------
# The other ways


class Improvement:
    def __init__(self, frame, services, months):
        self.frame, self.services, self.months = frame, services, months
        self.identity = repr(("improvement", frame, [service.identity for service in services]))

    def entries(self):
        frame = self.frame
        yield "improvement-cost", START, frame["improve-once"]
        for month in self.months:
            reached = min(1, (month + 1) / max(1, frame["improve-months"]))
            in_house = math.fsum(service.cost(month) for service in self.services)
            yield "improvement-saving", month, -frame["improve-saving"] * reached * in_house
            yield "improvement-cost", month, frame["improve-yearly"] * index(frame["general-inflation"], month) / 12


class Benefits:
    """They begin when the slowest of all offers would be in place."""

    def __init__(self, frame, offers, has_people, months):
        self.frame, self.months = frame, months
        self.begin = max(offer["transition-months"] for offer in offers)
        # The hours of people whose pay is saved are not freed besides.
        self.free = min(offer.shares_of_idle[-1] for offer in offers) if has_people else 1
        self.identity = repr(("benefits", frame, self.begin, self.free))

    def entries(self):
        frame = self.frame
        for month in self.months[self.begin:]:
            hours = frame["freed-hours"] * self.free
            yield "freed-hours-benefit", month, -hours * frame["freed-value"] * frame["freed-share"]
            avoided = frame["avoided-hours"] * frame["avoided-value"] * frame["avoided-share"]
            yield "avoided-downtime-benefit", month, -avoided / 12
            yield "avoided-incidents-benefit", month, -frame["incident-loss"] * frame["incident-share"] / 12
            if month == self.begin:
                earlier = frame["earlier-months"] * frame["earlier-margin"] * frame["earlier-share"]
                yield "earlier-benefit", month, -earlier


# What was met before, by what it is made of: a case in which one input is changed is mostly the same.
MET = {}


def met(identity, make):
    if identity not in MET:
        MET[identity] = make()
    return MET[identity]


class Case:
    """A case as it is written; with other values of some inputs, and own lines at a multiple, where that is asked."""

    def __init__(self, written, changes=None, multiples=None):
        self.written = written = whole(written)
        self.changes = changes or {}
        self.values = {}
        every = self.inputs("case", written, FRAME | RISK, {})
        if every["rules"] != "current":
            raise ValueError("only the current rules are written down here")
        self.frame = {key: every[key] for key in FRAME}
        self.risk = {key: every[key] for key in RISK}
        self.months = range(12 * self.frame["horizon"])
        self.lines = [
            CustomLine(place, line, (multiples or {}).get(place, 1)) for place, line in enumerate(written["lines"])
        ]
        self.services = [self.service(place, service) for place, service in enumerate(written["services"])]
        self.offers = [self.offer(place, offer) for place, offer in enumerate(written["offers"])]
        self.hybrid = written.get("hybrid", [])

    def inputs(self, path, written, defaults, known):
        values = filled(defaults, written, known)
        values.update({key: value for (place, key), value in self.changes.items() if place == path})
        self.values[path] = values
        return values

    def lines_of(self, side, owner):
        return [line for line in self.lines if (line.side, line.owner) == (side, owner)]

    def service(self, place, written):
        inputs = self.inputs(f"service-{place + 1}", written, SERVICE, self.frame)
        service = Service(self.frame, inputs, self.lines_of("in-house", place), self.months)
        return met(service.identity, lambda: service)

    def offer(self, place, written):
        path = f"offer-{place + 1}"
        inputs = self.inputs(path, written, OFFER, self.frame)
        quotes = [
            self.inputs(f"{path}/service-{number + 1}", quote, QUOTE, {**self.frame, "kind": service["kind"]})
            for number, (quote, service) in enumerate(zip(written["quotes"], self.services))
        ]
        return Offer(self.frame, inputs, quotes, self.lines_of("outsourced", place))

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

    def taken(self, way):
        """The services that each offer takes in a way."""
        taken = {}
        for place, offer in enumerate(self.ways[way]):
            if offer is not None and self.offers[offer].covers(place):
                taken.setdefault(offer, []).append(place)
        return taken

    def moves(self, way, offer):
        places = self.taken(way)[offer]
        return [Move(self.services[place], self.offers[offer], place, self.months) for place in places]

    def parts(self, way):
        """What a way is made of."""
        taken = self.taken(way)
        gone = {place for places in taken.values() for place in places}
        yield from (service for place, service in enumerate(self.services) if place not in gone)
        for offer, places in taken.items():
            yield Common(self.offers[offer], places, self.months)
            yield from self.moves(way, offer)
        if way == "improved":
            yield Improvement(self.frame, self.services, self.months)
        if taken and self.frame["count-benefits"] == "yes":
            has_people = any("people" in service.get("inputs", {}) for service in self.written["services"])
            yield Benefits(self.frame, self.offers, has_people, self.months)

    def entries(self, way):
        """All that is paid in a way: line, month, amount."""
        for part in self.parts(way):
            yield from part.entries()

    def pv(self, way):
        worth = lambda part: present_value(self.frame, part.entries())
        return math.fsum(met(("worth", part.identity), lambda: worth(part)) for part in self.parts(way))

    def npv(self, way):
        return self.pv("as-is") - self.pv(way)


def totals(entries):
    """What is paid over the horizon, by line; lines that cost nothing left out."""
    by_line = {}
    for key, _, amount in entries:
        by_line.setdefault(key, []).append(amount)
    sums = {key: math.fsum(amounts) for key, amounts in sorted(by_line.items())}
    return {key: total for key, total in sums.items() if total != 0}
