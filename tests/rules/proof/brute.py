"""A second reckoning of any small body's votes, straight from the words of its terms: slow, plain, and apart.

It shares no line with the engine. It takes the terms as they are written (the same mapping that is read from a file)
and a situation, looks at every seat in turn, and finds "how many are needed" by trying 0, 1, 2 ... until it holds.
"""

from tests.rules.proof.brute_conditions import heads_for, holds, needed_for, weight

FOR, AGAINST, ABSTAIN = "for", "against", "abstain"


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
    known = chair not in now.acting or chair in those_who_act(terms, now)
    free = chair not in now.recused or (chair in now.acting and known and chair in now.cleared)
    if now.casting not in (FOR, AGAINST) or chair in now.vacant or not known or not free:
        return "tied"
    return "carried" if now.casting == FOR else "lost"


def notice_needed(terms):
    return terms.get("alternates", {}).get("must_be_notified", True)


def those_who_act(terms, now):
    """The seats whose alternate is let in: so many as the terms allow, in the order in which they were notified."""
    told = [name for name in now.acting if now.acting[name] or not notice_needed(terms)]
    return set(told[: terms.get("alternates", {"at_most": 0}).get("at_most", len(told))])


def quorum_of(terms):
    return terms["classes"][0].get("quorum") or terms["quorum"]


def quorum_rules(terms):
    return [quorum_of(terms)[name] for name in ("to_meet", "to_decide") if quorum_of(terms).get(name)]


def gather(terms, now):
    seats = {seat["id"]: seat for seat in terms["seats"]}
    in_post = {name for name in seats if name not in now.vacant}
    voters = {name for name in seats if seats[name].get("votes", True)}
    rule = terms.get("alternates", {"at_most": 0})
    may_act = those_who_act(terms, now)
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
    holders = {seat["id"] for seat in terms["seats"] if seat.get("votes", True)}
    for grantor, holder, choice in now.lodged:
        free = grantor in may_vote and grantor not in busy and choice is not None and holder in holders - {grantor}
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
