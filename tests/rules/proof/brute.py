"""A second reckoning of any small body's votes, straight from the words of its terms: slow, plain, and apart.

It shares no line with the engine. It takes the terms as they are written (the same mapping that is read from a file)
and a situation, looks at every seat in turn, and finds "how many are needed" by trying 0, 1, 2 ... until it holds.
"""

import itertools

NOBODY, FOR, AGAINST, ABSTAIN = None, "for", "against", "abstain"


class Situation:
    """What is the case with each seat, in the words of a clerk at the door."""

    def __init__(
        self, *, votes, room=(), recused=(), vacant=(), acting=None, cleared=(), lodged=(), casting=None, attempt=1
    ):
        self.votes = dict(votes)  # seat -> choice, by whoever acts in it
        self.room = set(room)  # seats whose own holder is in the room
        self.recused = set(recused)
        self.vacant = set(vacant)
        self.acting = dict(acting or {})  # seat -> whether its alternate was notified
        self.cleared = set(cleared)  # seats whose alternate is free of the seat's conflict
        self.lodged = list(lodged)  # (grantor, holder, choice or None), in order
        self.casting = casting
        self.attempt = attempt


def reckon(terms, now):
    """result, quorate, heads, votes each way, and where the rule is one comparison: needed and base."""
    sets = gather(terms, now)
    rules, instead = quorum_rules(terms), quorum_of(terms).get("fallback")
    quorate = all(holds(rule["rule"], terms, sets) for rule in rules)
    vote = terms["classes"][0]["vote"]["rule"]
    if not quorate and instead and now.attempt >= instead.get("from_attempt", 1):
        rules, quorate = [], holds(instead["rule"], terms, sets)
        vote = instead["vote"]["rule"] if quorate and "vote" in instead else vote
    enough = holds(vote, terms, sets) and (len(sets["for"]) > 0 or "silence" in terms["classes"][0])
    if not quorate or too_many(terms, sets):
        result = "inquorate"
    elif enough:
        result = "carried"
    else:
        result = lost_or_tied(terms, now, sets, vote)
    found = {"result": result, "quorate": quorate} | heads_for(terms, sets, rules)
    for choice in (FOR, AGAINST, ABSTAIN):
        found[choice] = weight(sets[choice], terms["ballots"].get("by"), terms, {})
    return found | needed_for(vote, terms, sets)


def too_many(terms, sets):
    most = terms["conflicts"].get("at_most")
    if most is None:
        return False
    p, q = map(int, most.split("/"))
    return q * len(sets["recused"]) > p * (len(sets["seats"]) - len(sets["vacant"]))


def lost_or_tied(terms, now, sets, vote):
    by = terms["ballots"].get("by")
    votes = [weight(sets[choice], by, terms, {}) for choice in (FOR, AGAINST)]
    if votes[0] != votes[1] or votes[0] == 0:
        return "lost"
    if not terms["tie"]["casting_vote"]:
        return terms["tie"].get("otherwise", "lost")
    more = {name: set(some) for name, some in sets.items()}
    for name in ("for", "votes_cast", "responded"):
        more[name].add("the casting vote")
    return tied(terms, now) if holds(vote, terms, more) else "lost"


def tied(terms, now):
    chair = terms["offices"][0]["seat"]
    known = chair not in now.acting or now.acting[chair] or not notice_needed(terms)
    free = chair not in now.recused or (chair in now.acting and known and chair in now.cleared)
    if now.casting not in (FOR, AGAINST) or chair in now.vacant or not known or not free:
        return "tied"
    return "carried" if now.casting == FOR else "lost"


def notice_needed(terms):
    return terms.get("alternates", {}).get("must_be_notified", True)


def quorum_of(terms):
    return terms["classes"][0].get("quorum") or terms["quorum"]


def quorum_rules(terms):
    return [quorum_of(terms)[name] for name in ("to_meet", "to_decide") if quorum_of(terms).get(name)]


# --- who is there, and who voted ----------------------------------------------------------------------------------


def gather(terms, now):
    seats = {seat["id"]: seat for seat in terms["seats"]}
    in_post = {name for name in seats if name not in now.vacant}
    voters = {name for name in seats if seats[name].get("votes", True)}
    rule = terms.get("alternates", {"at_most": 0})
    told = [name for name in now.acting if now.acting[name] or not notice_needed(terms)]
    may_act = set(told[: rule.get("at_most", len(told))])
    chair = {terms["offices"][0]["seat"]} if terms["tie"].get("only_vote") else set()
    # A conflict goes with the seat; only an alternate whom the chair cleared is free of it.
    barred = {name for name in now.recused if not (name in may_act and name in now.cleared)}
    votes, here = {}, set()
    for name, choice in now.votes.items():
        impostor = name in now.acting and name not in may_act
        if name in in_post and not impostor:
            here.add(name)
            mute = name in chair or (name in now.acting and not rule.get("votes", True))
            if name in voters and name not in barred and not mute:
                votes[name] = choice
    here |= {name for name in now.room if name not in now.acting}
    here = here | may_act if rule.get("counts_as_present", True) else here - may_act
    here &= in_post
    if not terms["conflicts"]["counts_as_present"]:
        here -= barred
    add_proxies(terms, now, votes, here=here, may_vote=in_post & voters, may_act=may_act)
    held = voters if terms.get("vacancies", {}).get("stay_in_base") else voters & in_post
    base = held - chair - (set() if terms["conflicts"]["stays_in_base"] else barred & in_post)
    posts = in_post - (barred if terms["conflicts"]["quorum_shrinks"] else set())
    if terms["ballots"].get("unit") == "organisation":
        votes, base, entitled = by_organisation(terms, votes, base, voters)
    else:
        entitled = voters
    cast = {choice: {unit for unit in votes if votes[unit] == choice} for choice in (FOR, AGAINST, ABSTAIN)}
    return {
        "seats": set(seats),
        "in_post": posts,
        "present": here,
        "for": cast[FOR],
        "against": cast[AGAINST],
        "abstain": cast[ABSTAIN],
        "votes_cast": cast[FOR] | cast[AGAINST],
        "responded": cast[FOR] | cast[AGAINST] | cast[ABSTAIN],
        "eligible": base,
        "entitled": entitled,
        "silent": base - set(votes),
        "absent": in_post - here - barred,
        "recused": barred & in_post,
        "vacant": set(now.vacant),
    }


def add_proxies(terms, now, votes, *, here, may_vote, may_act):
    if "proxies" not in terms:
        return
    used = []
    busy = set(votes) | here | may_act | now.recused
    for grantor, holder, choice in now.lodged:
        free = grantor in may_vote and grantor not in busy and choice is not None
        room = used.count(holder) < terms["proxies"].get("per_holder", 1)
        if free and room and len(used) < terms["proxies"].get("at_most", len(now.lodged)):
            used.append(holder)
            votes[grantor] = choice
            here |= {grantor} if terms["proxies"].get("counts_as_present") else set()


def by_organisation(terms, votes, base, voters):
    homes = {seat["id"]: seat.get("organisations", []) for seat in terms["seats"]}
    names = {home for seat, own in homes.items() if len(own) == 1 for home in own}
    said = {}
    for name in names:
        members = [seat for seat in homes if homes[seat] == [name]]
        leads = [seat["id"] for seat in terms["seats"] if seat.get("leads") == name and seat["id"] in votes]
        heard = {votes[seat] for seat in (leads or members) if seat in votes}
        if len(heard) == 1:
            said[name] = heard.pop()
    homed = [{homes[seat][0] for seat in group if len(homes[seat]) == 1} for group in (base, voters)]
    return said, homed[0], homed[1]


# --- what a condition says -----------------------------------------------------------------------------------------


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
