"""What a condition of written terms says of sets of seats, found by looking at every seat and trying 0, 1, 2 ...

Like the rest of the second reckoning, it shares no line with the engine.
"""

import itertools


def holds(form, terms, sets):
    if "all" in form:
        return all(holds(part, terms, sets) for part in form["all"])
    if "any" in form:
        return any(holds(part, terms, sets) for part in form["any"])
    if "not" in form:
        return not holds(form["not"], terms, sets)
    counted, base = narrowed(form["count"], form.get("who"), terms, sets), whole(form, terms, sets)
    if form.get("each") == "organisation":
        homes = {seat["id"]: seat.get("organisations", []) for seat in terms["seats"] if seat.get("votes", True)}
        names = {home for own in homes.values() if len(own) == 1 for home in own}
        groups = [{seat for seat in homes if homes[seat] == [name]} for name in names]
        return all(passes(form, len(counted & group), weight(base & group, None, terms, {})) for group in groups)
    return passes(form, weight(counted, form.get("by"), terms, form), weight(base, form.get("by"), terms, form))


def passes(form, number, base):
    """Whether `number` meets the comparison; a share p/q of a base is weighed as q times and p times, so exactly."""
    ((words, asked),) = [(words, form[words]) for words in OPERATORS if words in form]
    if asked == "table":
        asked = next(row["number"] for row in form["table"] if base <= row.get("up_to", base))
    more = form.get("plus", 0) - form.get("minus", 0)
    if isinstance(asked, int):
        return OPERATORS[words](number, asked + (more if "table" in form else 0))
    p, q = (1, 1) if asked == "all" else map(int, asked.split("/"))
    if form.get("root"):  # number - more against p/q of the root: both sides squared, where they are not below nothing
        left = number - more
        return OPERATORS[words](q * q * left * abs(left), p * p * base)
    if form.get("rounded") == "down":
        floor = max(k for k in range(base + 1) if k * q <= p * base)
        return OPERATORS[words](number, floor + more)
    return OPERATORS[words](q * (number - more), p * base)


OPERATORS = {
    "at_least": lambda left, right: not left < right,
    "more_than": lambda left, right: right < left,
    "at_most": lambda left, right: not right < left,
    "fewer_than": lambda left, right: left < right,
}


def whole(form, terms, sets):
    return narrowed(form["of"], form.get("of_who"), terms, sets) if "of" in form else set()


def narrowed(name, who, terms, sets):
    found = set(sets[name])
    chair = {office["seat"] for office in terms["offices"]}
    for seat in terms["seats"] if who else ():
        fits = (
            ("office" not in who or seat["id"] in chair)
            and ("seats" not in who or seat["id"] in who["seats"])
            and ("votes" not in who or seat.get("votes", True) is who["votes"])
            and ("classes" not in who or set(who["classes"]) & set(seat.get("classes", ["core"])))
            and ("organisations" not in who or set(who["organisations"]) & set(seat.get("organisations", [])))
        )
        if not fits:
            found.discard(seat["id"])
    return found


def weight(units, by, terms, form):
    """One each; or what each weighs; or one each until an organisation has its most."""
    most = form.get("each_organisation_at_most")
    if by is None and most is None:
        return len(units)
    listed = {one["id"]: one for one in [*terms["seats"], *terms.get("organisations", [])]}
    if by is not None:
        return sum(listed.get(unit, {"weights": {by: 1}}).get("weights", {}).get(by, 0) for unit in units)
    homes = [listed[unit].get("organisations", [unit]) for unit in units]
    alone = [str(home) if len(home) != 1 else home[0] for home in homes]
    return sum(min(most, alone.count(home)) for home in set(alone))


def needed_for(form, terms, sets):
    """Of a plain comparison of the votes for: the smallest number that would have met it, and what it is a share of."""
    if not asks_enough(form, "for") or form.get("by") != terms["ballots"].get("by"):
        return {}
    least, base = smallest(form, terms, sets)
    return {"needed": max(least, 1), "base": base if "of" in form else None}


def heads_for(terms, sets, rules):
    """Of quorums that count heads: how many count there, and the largest number that is asked for; none of weights."""
    forms = [rule["rule"] for rule in rules]
    if not forms or not all(asks_enough(form, "present") for form in forms):
        return {}
    heads = [form for form in forms if "by" not in form]
    if not heads:
        return {"present": len(sets["present"]), "quorum": None}
    most = max(heads, key=lambda form: smallest(form, terms, sets)[0])
    return {"present": weight(sets["present"], None, terms, most), "quorum": smallest(most, terms, sets)[0]}


def asks_enough(form, what):
    plain = not {"who", "each"} & set(form) and (what == "present" or "each_organisation_at_most" not in form)
    return form.get("count") == what and plain and bool({"at_least", "more_than"} & set(form))


def smallest(form, terms, sets):
    base = weight(whole(form, terms, sets), form.get("by"), terms, form)
    return next(number for number in itertools.count() if passes(form, number, base)), base
