"""What holds where a case says nothing, written down a second time.

A default is a value, or a function of what is known already: the case, and the inputs that stand before it. None is an
input that does not exist until it is entered.
"""


def by(key, values):
    """A default that depends on another input."""
    return lambda known: values[known[key]]


def by_kind(infrastructure, development, support, process):
    kinds = {"infrastructure": infrastructure, "development": development, "support": support, "process": process}
    return by("kind", kinds)


# The money of a case. What all its parts share.
FRAME = {
    "rules": "current", "only-entered": "no", "size": "medium", "currency": "USD",
    "country": lambda known: {"USD": "us", "EUR": "euro-area", "SEK": "se", "RON": "ro"}.get(known["currency"], "other"),
    "horizon": 5, "start-month": "jan", "discount-rate": 0.1, "discounting": "end-of-year", "wage-inflation": 0.03,
    "general-inflation": 0.02, "basis": "estimate", "scale": "units", "improve": "no", "improve-saving": 0.1,
    "improve-months": 12, "improve-once": 0, "improve-yearly": 0, "count-benefits": "no", "freed-hours": 0,
    "freed-value": 0, "freed-share": 0.5, "earlier-months": 0, "earlier-margin": 0, "earlier-share": 0.5,
    "avoided-hours": 0, "avoided-value": 0, "avoided-share": 0.5, "incident-loss": 0, "incident-share": 0.5,
}
# Its risks: the opening questions, and for each loss the likelihood at best and at worst, and the size.
RISK = {
    "critical": "open", "personal-data": "open", "leaves-area": "open", "regulator": "open", "replacing": "open",
    "exit-best": 0.03, "exit-worst": 0.13, "exit-size": 0.33, "rebuild-best": 0.1, "rebuild-worst": 0.9,
    "rebuild-size": 0.5, "drift-best": 0.2, "drift-worst": 0.8, "drift-size": 0.1, "decline-best": 0.2,
    "decline-worst": 0.7, "settling-size": 0.1, "decline-size": 0.025, "leakage-best": 0.3, "leakage-worst": 0.8,
    "leakage-size": 0.1, "dispute-best": 0.05, "dispute-worst": 0.3, "dispute-size": 0.02, "overrun-best": 0.2,
    "overrun-worst": 0.6, "overrun-size": 2, "breach-best": 0, "breach-worst": 0, "breach-size": 0, "penalty-best": 0,
    "penalty-worst": 0, "penalty-size": 0,
}
SERVICE = {
    "kind": "support", "volume": 0, "growth": 0, "peak-extra": 0, "peak-start": "nov", "peak-months": 0,
    "demand-spread": by_kind(0.05, 0.2, 0.15, 0.1), "people": 0, "salary": 0,
    "on-cost": by("country", {
        "us": 0.423, "eu": 0.328, "euro-area": 0.342, "fr": 0.475, "lt": 0.057, "mt": 0.062, "ro": 0.05, "se": 0.462, "other": 0,
    }), "absence": 0,
    "attrition": 0.1, "replacement": 0.21, "following": 1, "training": 0, "on-call": 0, "capacity": None,
    "overtime": 0, "tools": 0, "facilities": 0, "hardware": 0, "refresh-first": 12, "refresh-every": 48,
    "down-hours": 0, "down-value": 0,
}
OFFER = {
    "offer-currency": lambda known: known["currency"], "exchange-rate": 1, "currency-spread": 0.01,
    "fee-escalator": 0.03, "tax": 0, "contract-years": 5, "fee-start": "first-day",
    "selection": by("size", {"small": 0.04, "medium": 0.02, "large": 0.01}), "transition": 0, "transition-months": 6,
    "dual-running": by("fee-start", {"first-day": 0.5, "go-live": 1}), "transferred": 0, "vacancies": 0,
    "leavers": lambda known: max(0, 1 - known["transferred"] - known["vacancies"]),
    "severance": 3, "redeployment": 0, "stranded": 0.5, "stranded-other": 0, "stranded-months": 12,
    "stranded-term": "months", "exit": 0.33, "termination": 0,
}
QUOTE = {
    "price-form": "fixed", "fee": 0, "fee-follows": 0, "unit-price": 0, "minimum": 0, "band-2": None,
    "band-2-price": 0, "band-3": None, "band-3-price": 0, "base-volume": 0, "base-price": 0, "dead-band": 0.1,
    "additional": 0, "reduced": 0, "floor": 0, "hours": 0, "hour-price": 0, "changes": 0.05,
    "governance": by_kind(0.05, 0.12, 0.08, 0.12), "communication": by_kind(0.01, 0.05, 0.02, 0.03),
    "lag-year-1": by_kind(0.05, 0.2, 0.1, 0.1), "lag-year-2": by_kind(0.025, 0.1, 0.05, 0.05), "retained": 0,
    "knowledge": 0, "travel": 0, "connectivity": 0, "credits": 0, "gain-share": 0, "down-remaining": 1,
}

# Defaults that are nothing in a case in which only what was entered counts.
ONLY_IF_ENTERED = set(
    """
    wage-inflation general-inflation improve-saving on-cost attrition currency-spread fee-escalator selection
    transition-months dual-running severance stranded exit changes governance communication lag-year-1 lag-year-2
    """.split()
)

# How low and how high a default could be, by its source.
SOURCE_RANGES = {
    "on-cost": (0.05, 0.475), "attrition": (0.05, 0.2), "currency-spread": (0.005, 0.03), "selection": (0.01, 0.1),
    "transition-months": (3, 12), "changes": (0, 0.15), "governance": (0.03, 0.15), "communication": (0, 0.1),
    "lag-year-1": (0, 0.2), "lag-year-2": (0, 0.2), "exit-size": (0.17, 0.7), "rebuild-size": (0.21, 1),
    "drift-size": (0, 0.25), "settling-size": (0.03, 0.2), "decline-size": (0, 0.05), "leakage-size": (0.05, 0.3),
    "dispute-size": (0.005, 0.08), "overrun-size": (1, 6),
}

# Whole numbers. A tenth more or less of them is none.
WHOLE = set(
    """
    horizon improve-months peak-months refresh-first refresh-every contract-years transition-months stranded-months
    """.split()
)

# Shares of a whole, which can be no more than all of it.
AT_MOST_ALL = set(
    """
    discount-rate improve-saving freed-share earlier-share avoided-share incident-share exit-best exit-worst rebuild-best
    rebuild-worst drift-best drift-worst decline-best decline-worst leakage-best leakage-worst leakage-size dispute-best
    dispute-worst overrun-best overrun-worst breach-best breach-worst penalty-best penalty-worst absence following tax
    selection dual-running leavers transferred vacancies stranded stranded-other termination fee-follows dead-band credits
    gain-share
    """.split()
)

# Amounts of money, by whom they are paid to. They move together when it is asked where an answer would flip.
IN_HOUSE_MONEY = "salary training on-call overtime tools facilities hardware down-value".split()
PRICES = "fee unit-price band-2-price band-3-price base-price additional reduced hour-price".split()


def filled(defaults, written, known=None):
    """The inputs of a place: what was entered, and the default for everything else."""
    given = written.get("inputs", {})
    unknown = given.keys() - defaults.keys()
    if unknown:
        raise ValueError(f"no such input here: {', '.join(sorted(unknown))}")
    known = dict(known or {})
    values = {}
    for key, default in defaults.items():
        if key in given:
            value = given[key]
        elif key in ONLY_IF_ENTERED and known["only-entered"] == "yes":
            value = 0
        else:
            value = default(known) if callable(default) else default
        values[key] = known[key] = value
    return values


def source_range(key, value, is_given, known):
    """The range of a default, also for an entered value inside it; none where no default stands for the input."""
    if key not in SOURCE_RANGES:
        return None
    low, high = SOURCE_RANGES[key]
    if is_given:
        return (low, high) if low < value < high else None
    is_silent = key in ONLY_IF_ENTERED and known["only-entered"] == "yes"
    is_asked = key == "on-cost" and known["country"] == "other"
    return None if is_silent or is_asked else (low, high)


def whole(written):
    """A case with every list in it as long as it must be."""
    services = written.get("services", [{}])

    def quotes(offer):
        given = offer.get("quotes", [])
        return given + [{} for _ in services[len(given):]]

    offers = [{**offer, "quotes": quotes(offer)} for offer in written.get("offers", [{}])]
    return {**written, "services": services, "offers": offers, "lines": written.get("lines", [])}
