"""Expected losses: what the answers of the risk checklist leave open, as money. Likelihood × size, line by line."""

import math
from collections import namedtuple

from inputs import SOURCE_RANGES
from model import START, index, totals

# ---------------------------------------------------------------------------------------------------------------------
# The questions: whose it is, what it guards against, its weight, when it is a gate, when it is asked

Question = namedtuple("Question", "key asked outcome weight gate when")
QUESTIONS = [
    Question(*line.split())
    for line in """
    a1 company lost-competence 5 never always
    a2 company service-decline 4 never always
    a3 company hidden-cost 4 never always
    a4 offer dispute 5 never always
    a5 company compliance 4 regulated always
    b1 company hidden-cost 5 never always
    b2 company hidden-cost 5 never always
    b3 offer rising-cost 4 never always
    b4 offer rising-cost 4 never always
    b5 offer rising-cost 3 never always
    b6 offer rising-cost 3 never always
    b7 offer early-termination 4 never always
    b8 offer breach 4 never always
    c1 offer dispute 4 never always
    c2 offer service-decline 3 never always
    c3 offer service-decline 3 never always
    c4 offer dispute 4 never always
    c5 offer breach 3 never always
    d1 offer service-decline 5 critical always
    d2 company service-decline 4 never always
    d3 offer service-decline 3 never always
    d4 offer early-termination 4 never always
    d5 offer service-decline 4 never always
    d6 offer service-decline 4 never development
    d7 offer delay 3 never always
    e1 company breach 5 never always
    e2 offer compliance 5 personal-data personal-data
    e3 offer breach 5 critical-or-personal-data always
    e4 offer compliance 4 never always
    e5 offer compliance 5 personal-data-leaves personal-data-leaves
    e6 offer breach 5 never always
    e7 offer breach 4 never always
    e8 offer compliance 5 personal-data personal-data
    e9 offer breach 4 never always
    e10 offer compliance 4 regulated always
    e11 offer breach 3 never development
    e12 offer breach 4 never always
    f1 offer lock-in 5 critical always
    f2 offer lock-in 4 never critical-or-hard-to-replace
    f3 offer lock-in 4 never always
    f4 offer lock-in 5 never always
    f5 offer early-termination 4 never always
    f6 offer lock-in 3 never critical
    f7 offer service-decline 5 critical always
    f8 company lost-competence 4 never always
    f9 offer early-termination 3 never always
    g1 company compliance 4 regulated regulated
    g2 company compliance 3 never always
    g3 offer dispute 3 never always
    g4 offer compliance 3 never always
    g5 company compliance 4 never always
    h1 offer delay 4 never always
    h2 offer delay 5 never always
    h3 company hidden-cost 4 never always
    h4 company delay 4 never always
    h5 offer delay 3 never always
    i1 offer service-decline 4 never always
    i2 offer breach 4 never always
    i3 company hidden-cost 4 never always
    i4 company hidden-cost 3 never always
    """.strip().splitlines()
]

OPEN = {"proven": 0, "yes": 0.25, "partly": 0.5, "no": 1, "unknown": 1}

# Hidden costs that have a line of their own.
HIDDEN = """
    change-cost governance-cost retained-cost communication-cost travel-cost connectivity-cost selection-cost
    transition-cost knowledge-cost dual-running-cost severance-cost redeployment-cost stranded-cost
""".split()


def holds(condition, case):
    """Whether a case meets a condition. What was not said yet is met."""
    risk = case.risk
    critical = risk["critical"] != "no"
    personal_data = risk["personal-data"] != "no"
    kinds = [service.get("inputs", {}).get("kind", "development") for service in case.written["services"]]
    return {
        "always": True,
        "never": False,
        "critical": critical,
        "personal-data": personal_data,
        "personal-data-leaves": personal_data and risk["leaves-area"] != "no",
        "critical-or-personal-data": critical or personal_data,
        "regulated": risk["regulator"] != "none",
        "critical-or-hard-to-replace": critical or risk["replacing"] != "easy",
        "development": "development" in kinds,
    }[condition]


def open_share(question, case, offer):
    """How much of a question is left open; None where it does not apply."""
    if not holds(question.when, case):
        return None
    written = case.written if question.asked == "company" else case.written["offers"][offer]
    reply = written.get("checklist", {}).get(question.key, {})
    reply = {"answer": reply} if isinstance(reply, str) else reply
    answer = reply.get("answer", "unknown")
    if answer != "not-applicable":
        return OPEN[answer]
    # What does not apply counts for nothing, if a reason is given. Whether a gate may be passed is another question.
    has_reason = reply.get("note", "").strip() != ""
    return None if has_reason else 1


def exposure(case, offer, outcomes):
    """What is left open of the questions that guard against something, by their weight."""
    shares = [
        (int(question.weight), open_share(question, case, offer))
        for question in QUESTIONS
        if question.outcome in outcomes
    ]
    shares = [(weight, share) for weight, share in shares if share is not None]
    if not shares:
        return 0.0
    return math.fsum(weight * share for weight, share in shares) / sum(weight for weight, _ in shares)


def likelihood(case, offer, loss, *outcomes):
    best, worst = case.risk[f"{loss}-best"], case.risk[f"{loss}-worst"]
    return best + (worst - best) * exposure(case, offer, outcomes)


def ends(case, key):
    """How small and how large a loss could be: as entered, else by the source while the size is at its default."""
    likely = case.risk[key]
    if key in case.written.get("spreads", {}):
        low, high = case.written["spreads"][key]
    elif key in case.written.get("inputs", {}):
        low = high = likely
    else:
        low, high = SOURCE_RANGES.get(key, (likely, likely))
    return min(low, likely), max(high, likely)


def mean_size(case, key):
    """Mean of a PERT distribution."""
    low, high = ends(case, key)
    return (low + 4 * case.risk[key] + high) / 6


# ---------------------------------------------------------------------------------------------------------------------
# The losses


class MovedService:
    """What can go wrong with one service at one offer."""

    def __init__(self, case, move, offer, beside):
        self.case, self.move, self.offer = case, move, offer
        self.service = move.service
        self.entries = list(move.entries())
        self.lines = totals(self.entries)
        # The service's share of the offer's own yearly lines that are no price.
        self.beside = beside

    def chance(self, *arguments):
        return likelihood(self.case, self.offer, *arguments)

    def is_learning(self, month):
        return 0 <= month - self.move.begin < 24

    def is_learned(self, month):
        return month - self.move.begin >= 24

    def exit_chance(self, month):
        """That an exit is forced in the month's year and was not before, for each month of it."""
        hazard = self.chance("exit", "lock-in", "early-termination")
        return hazard * (1 - hazard) ** (month // 12)

    @property
    def exit_is_counted(self):
        low, _ = ends(self.case, "exit-size")
        return "exit-cost" in self.lines and self.move.offer["exit"] >= low

    @property
    def settling_is_counted(self):
        low, _ = ends(self.case, "settling-size")
        lag = max(self.move.quote["lag-year-1"], self.move.quote["lag-year-2"])
        return "productivity-lag" in self.lines and lag >= low

    def losses(self):
        for month in self.move.months:
            price = self.move.price(month)
            yield from ((key, month, amount) for key, amount in self.by_price(month, price))
            if month >= self.move.moved:
                yield "rebuild-loss", month, self.rebuilding(month)
        for year in range(len(self.move.months) // 12):
            leaking = self.leakage(year)
            yield from (("leakage-loss", month, leaking / 12) for month in range(12 * year, 12 * year + 12))
        if self.move.moved > 0:
            yield "overrun-loss", self.move.due, self.overrun()

    def by_price(self, month, price):
        size = lambda key: mean_size(self.case, key)
        if not self.exit_is_counted:
            yield "forced-exit-loss", self.exit_chance(month) * size("exit-size") * price
        yield "dispute-loss", self.chance("dispute", "dispute") * size("dispute-size") * price
        poor = self.chance("decline", "service-decline")
        if self.is_learning(month) and not self.settling_is_counted:
            yield "settling-in-loss", poor * size("settling-size") * price
        if self.is_learned(month):
            yield "service-decline-loss", poor * size("decline-size") * price
            yield "price-drift-loss", self.chance("drift", "rising-cost") * size("drift-size") * price

    def rebuilding(self, month):
        pay = self.move.idle(month) * self.service.salary(month) / 12
        chance = self.exit_chance(month) * self.chance("rebuild", "lost-competence")
        return chance * mean_size(self.case, "rebuild-size") * pay

    def leakage(self, year):
        lines = [*self.lines, "transition-cost"] if self.move.offer["transition"] != 0 else self.lines
        uncounted = sum(line not in lines for line in HIDDEN) / len(HIDDEN)
        months = range(12 * year, 12 * year + 12)
        in_house = math.fsum(map(self.service.cost, months))
        paid = [amount for _, month, amount in self.entries if month is not START and month // 12 == year]
        beside = math.fsum(map(self.beside, months))
        saving = max(0, in_house - math.fsum(paid) - beside)
        return self.chance("leakage", "hidden-cost") * mean_size(self.case, "leakage-size") * uncounted * saving

    def overrun(self):
        year = self.move.due // 12
        months = range(12 * year, 12 * year + 12)
        usual = math.fsum(self.service.cost(month) - self.service.hardware_cost(month) for month in months) / 12
        late = self.chance("overrun", "delay") * mean_size(self.case, "overrun-size")
        return late * self.move.offer["dual-running"] * usual


def losses(case, way):
    """All expected losses of a way: line, month, amount."""
    taken = case.taken(way)
    for offer, places in taken.items():
        covered = case.offers[offer].covered
        beside = [line for line in case.offers[offer].lines if line.price_of not in covered]

        def share(month):
            return math.fsum(line.amount(month) for line in beside) / len(covered)

        for move in case.moves(way, offer):
            yield from MovedService(case, move, offer, share).losses()
    if taken:
        # An amount is lost once, with the provider that makes it most likely.
        for loss, outcome in [("breach", "breach"), ("penalty", "compliance")]:
            chance = max(likelihood(case, offer, loss, outcome) for offer in taken)
            yearly = chance * mean_size(case, f"{loss}-size")
            for month in case.months:
                yield f"{loss}-loss", month, yearly * index(case.frame["general-inflation"], month) / 12
