#!/usr/bin/env python3
"""An independent calculation of the model, in another language.

Each case file beside this script holds a case and what the ways of the case come to. The tests compare the program's
results with these figures, to 1e-9. Nothing here is shared with the program: the defaults and the questions are written
down a second time, every amount is a function of its month, and roots are found by looking everywhere for them.

    independent.py          checks that published figures come out, and that the stored figures are what is calculated
    independent.py --write  writes them

    inputs.py    what holds where a case says nothing
    model.py     what is paid, by way, line and month
    risk.py      what the answers of the checklist leave to be expected
    measures.py  payback, rates, where the answer flips, what moves it
"""

import json
import math
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

import measures  # noqa: E402
import model  # noqa: E402
import risk  # noqa: E402


def expected(written):
    model.MET.clear()
    case = model.Case(written)
    ways = {}
    for way in case.ways:
        entries = list(case.entries(way))
        by_period = [[] for _ in range(case.frame["horizon"] + 1)]
        for _, month, amount in entries:
            by_period[model.period(month)].append(amount)
        losses = list(risk.losses(case, way))
        ways[way] = {
            "years": list(map(math.fsum, by_period)),
            "pv": case.pv(way),
            "npv": case.npv(way),
            "lines": model.totals(entries),
            "losses": model.totals(losses),
            "losses-pv": model.present_value(case.frame, losses),
            **measures.measures(case, way),
        }
    return {"ways": ways}


# ---------------------------------------------------------------------------------------------------------------------
# Figures that others have published


def published():
    """What was found and what the source prints, to how many digits."""

    def rates(*flows, convention="end-of-year"):
        return measures.rates(flows, measures.steps_of(convention, len(flows)))

    def modified(rate, *flows):
        return measures.modified_rate(flows, measures.steps_of("end-of-year", len(flows)), rate, len(flows) - 1)

    def discounted(rate, *flows):
        return [flow * (1 + rate) ** -year for year, flow in enumerate(flows)]

    yield "rate of return, numpy-financial", rates(-100, 39, 59, 55, 20), [0.2809484211599611], 12
    yield "rate of return, numpy-financial", rates(-150000, 15000, 25000, 35000, 45000, 60000), [0.0524328889], 10
    yield "rate of return, Excel", rates(-70000, 12000, 15000, 18000, 21000), [-0.0212448483], 10
    yield "rate of return, Excel", rates(-70000, 12000, 15000, 18000, 21000, 26000), [0.0866309480], 10
    yield "rate of return, Gitman", rates(-40000, 5000, 8000, 12000, 30000), [0.1058225984], 10
    yield "two rates, Lorie and Savage", rates(-1600, 10000, -10000), [0.25, 4], 12
    yield "two rates below zero", rates(-100, 100, 0, -7), [-0.6789, -0.0832996662], 4
    yield "no rate", rates(1, 2, 3), [], 0
    yield "a rate in the middle of the year", rates(-100, 108, convention="mid-year"), [1.08**2 - 1], 12
    yield "a monthly rate", rates(-100, 101, convention="monthly"), [1.01**12 - 1], 12
    # Excel's MIRR, whose help prints 12.61 % at 10 % and 12 %; at 10 % for both it is the closed form.
    flows = [-120000, 39000, 30000, 21000, 37000, 46000]
    late = 39000 * 1.1**4 + 30000 * 1.1**3 + 21000 * 1.1**2 + 37000 * 1.1 + 46000
    yield "modified rate, Excel's example at 10 %", [modified(0.1, *flows)], [(late / 120000) ** 0.2 - 1], 12
    yield "modified rate of receipts", [modified(0.1, 1, 2, 3)], [None], 0
    yield "payback, textbook", [measures.payback([-200, 50, 60, 70, 200])], [3.1], 12
    yield "discounted payback, textbook", [measures.payback(discounted(0.1, -200, 50, 60, 70, 200))], [3.383], 3
    yield "discounted payback", [measures.payback(discounted(0.14, -5200, 2800, 3700, 5100, 4300))], [1.96], 2
    yield "a position that dips", [measures.payback([-100, 150, -100, 100])], [2.5], 12
    yield "a position that dips", [measures.dips([-100, 150, -100, 100])], [1.5], 12
    yield "a position that never dips", [measures.dips([-100, 50, 100])], [None], 0
    yield "never", [measures.payback([-100, 50, 20])], [None], 0

    # A case that was worked out by hand: 1,000 in-house, a fee of 620, 180 at the start.
    nothing = {key: 0 for key in "selection transition-months exit".split()}
    quote = {"fee": 620, "governance": 0.08, "lag-year-1": 0.2, "lag-year-2": 0.1, "changes": 0, "communication": 0}
    written = {
        "lines": [{"side": "in-house", "yearly": [1000, 1030, 1060.9, 1092.727, 1125.50881]}],
        "offers": [{"inputs": {"fee-escalator": 0.02, "transition": 180, **nothing}, "quotes": [{"inputs": quote}]}],
    }
    offer = expected(written)["ways"]["offer-1"]
    yield "net present value by hand", [offer["npv"]], [1025.6393893], 7
    yield "rates by hand", [*offer["rates"], offer["mirr"]], [1.3869687, 0.6090949], 7
    yield "payback by hand", [offer["payback"], offer["discounted-payback"]], [180 / 206.4, 198 / 206.4], 12
    yield "break-even price by hand", [offer["break-even"]["price"]], [1.366698], 6


def disagreements():
    for name, found, source, digits in published():
        agrees = len(found) == len(source) and all(
            a == b if b is None or a is None else abs(a - b) <= 0.5001 * 10**-digits for a, b in zip(found, source)
        )
        if not agrees:
            yield f"{name}: {found} was found, {source} is published"


# ---------------------------------------------------------------------------------------------------------------------

ABSENT = "nothing"


def differences(stored, calculated, where=""):
    """Where two results are not the same, to 1e-12."""
    if isinstance(calculated, dict) and isinstance(stored, dict):
        for key in sorted(stored.keys() | calculated.keys()):
            yield from differences(stored.get(key, ABSENT), calculated.get(key, ABSENT), f"{where} {key}")
    elif isinstance(calculated, list) and isinstance(stored, list) and len(stored) == len(calculated):
        for place, pair in enumerate(zip(stored, calculated)):
            yield from differences(*pair, f"{where} {place}")
    elif not (stored is None and calculated is None) and not (
        isinstance(stored, (int, float))
        and isinstance(calculated, (int, float))
        and math.isclose(stored, calculated, rel_tol=1e-12)
    ):
        yield f"{where}: {stored} is stored, {calculated} is calculated"


def main(arguments):
    if arguments not in ([], ["--write"]):
        sys.exit(__doc__)
    found = list(disagreements())
    paths = sorted(Path(__file__).parent.glob("[0-9][0-9]-*.json"))
    files = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    with ProcessPoolExecutor() as pool:
        results = list(pool.map(expected, [stored["case"] for stored in files]))
    for path, stored, calculated in zip(paths, files, results):
        if arguments:
            written = json.dumps({"case": stored["case"], "expected": calculated}, indent=1, ensure_ascii=False)
            path.write_text(written + "\n", encoding="utf-8")
        else:
            found += differences(stored.get("expected", ABSENT), calculated, path.name)
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main(sys.argv[1:])
