"""The primitives of which rules are made, each as a change to a small body's terms."""

LAY = {n: {"classes": ["lay"]} for n in (1, 2, 5)}
NORTH, SOUTH = {"organisations": ["north"]}, {"organisations": ["south"]}
HOMES = {1: NORTH, 2: NORTH, 3: SOUTH, 4: NORTH, 5: SOUTH, 6: SOUTH, 7: NORTH, 8: SOUTH, 9: NORTH}
LED = HOMES | {1: NORTH | {"leads": "north"}, 3: SOUTH | {"leads": "south"}}
JOINT = HOMES | {2: {"organisations": ["north", "south"], "votes": False}}
OBSERVER = {2: {"votes": False}, 4: {"votes": False}}
HEAVY = {n: {"weights": {"size": (4, 3, 1, 0, 2, 1, 1, 5, 1)[n - 1]}} for n in range(1, 10)}
NO_CONFLICT = {"counts_as_present": False, "stays_in_base": False, "quorum_shrinks": False}
ANY = {"count": "present", "at_least": 0}


def rule(form):
    return {"clause": "1", "words": "It is so.", "rule": form}


def conflicts(**settings):
    return NO_CONFLICT | settings


def present(words, number, of=None, **more):
    return {"count": "present", words: number, **({"of": of} if of else {}), **more}


def votes(words, number, of=None, **more):
    return {"count": "for", words: number, **({"of": of} if of else {}), **more}


def against(words, number, of=None, **more):
    return {"count": "against", words: number, **({"of": of} if of else {}), **more}


CHAIR = {"office": "chair"}
LAY_ONLY = {"classes": ["lay"]}

QUORUMS = {
    "none of it": {"quorum": ANY},
    "a number": {"quorum": present("at_least", 3)},
    "more than a number": {"quorum": present("more_than", 2)},
    "a third of those in post": {"quorum": present("at_least", "1/3", "in_post")},
    "half of all seats": {"quorum": present("at_least", "1/2", "seats")},
    "more than half of all seats": {"quorum": present("more_than", "1/2", "seats")},
    "everybody": {"quorum": present("at_least", "all", "seats")},
    "a third and one": {"quorum": present("at_least", "1/3", "seats", plus=1)},
    "the chair": {"quorum": {"all": [present("at_least", 2), present("at_least", 1, who=CHAIR)]}},
    "two of a class": {"quorum": present("at_least", 2, who=LAY_ONLY), "seats": LAY},
    "half of a class": {
        "quorum": present("at_least", "1/2", "in_post", who=LAY_ONLY, of_who=LAY_ONLY),
        "seats": LAY,
    },
    "one of each organisation": {"quorum": present("at_least", 1, each="organisation"), "seats": HOMES},
    "two of an organisation": {"quorum": present("at_least", 2, who={"organisations": ["south"]}), "seats": HOMES},
    "one of two seats": {"quorum": present("at_least", 1, who={"seats": ["s2", "s3"]})},
    "those with a vote": {"quorum": present("more_than", "1/2", "seats", who={"votes": True}), "seats": OBSERVER},
    "two quorums": {"quorum": present("at_least", 2), "decide": present("more_than", "1/2", "in_post")},
    "either of two": {"quorum": {"any": [present("at_least", 4), present("at_least", 1, who=CHAIR)]}},
    "not without the chair": {"quorum": {"not": present("fewer_than", 1, who=CHAIR)}},
    "not too many": {"quorum": present("at_most", 3)},
    "no quorum at all": {"quorum": None},
    "a third, no fraction, and one": {"quorum": present("at_least", "1/3", "seats", rounded="down", plus=1)},
    "half, but for one": {"quorum": present("at_least", "1/2", "in_post", minus=1)},
    "the square root": {"quorum": present("at_least", "1/1", "seats", root=True)},
    "more than half of the square root": {"quorum": present("more_than", "1/2", "in_post", root=True, plus=1)},
    "a table": {
        "quorum": present(
            "at_least", "table", "seats", table=[{"up_to": 2, "number": 1}, {"up_to": 5, "number": 3}, {"number": 4}]
        )
    },
    "weights": {"quorum": present("at_least", "1/2", "seats", by="size"), "seats": HEAVY},
    "two of an organisation at most": {"quorum": present("at_least", 3, each_organisation_at_most=2), "seats": HOMES},
    "half of each organisation": {"quorum": present("at_least", "1/2", "in_post", each="organisation"), "seats": HOMES},
    "more than one of each organisation": {"quorum": present("more_than", 1, each="organisation"), "seats": HOMES},
    "two at most of each organisation": {"quorum": present("at_most", 2, each="organisation"), "seats": HOMES},
    "fewer than two of each organisation": {
        "quorum": present("fewer_than", 2, each="organisation"),
        "seats": HOMES,
    },
    "not too many away": {"quorum": {"count": "absent", "at_most": "1/3", "of": "in_post"}},
    "nobody recused": {"quorum": {"count": "recused", "fewer_than": 1}},
    "another for the class": {"of_class": {"quorum": {"to_meet": rule(present("at_least", "2/3", "seats"))}}},
    "fewer instead": {
        "quorum": present("at_least", "2/3", "seats"),
        "fallback": present("at_least", 2),
        "instead": votes("at_least", "all", "votes_cast"),
    },
}
MAJORITIES = {
    "of votes cast": {"vote": votes("more_than", "1/2", "votes_cast")},
    "half of votes cast": {"vote": votes("at_least", "1/2", "votes_cast")},
    "two thirds of votes cast": {"vote": votes("at_least", "2/3", "votes_cast")},
    "of those who answered": {"vote": votes("more_than", "1/2", "responded")},
    "three quarters of those who answered": {"vote": votes("at_least", "3/4", "responded")},
    "of those present": {"vote": votes("more_than", "1/2", "present")},
    "two thirds of those present": {"vote": votes("at_least", "2/3", "present")},
    "of those who may vote": {"vote": votes("more_than", "1/2", "eligible")},
    "three quarters of those who may vote": {"vote": votes("at_least", "3/4", "eligible")},
    "fifty per cent and one, literally": {"vote": votes("at_least", "1/2", "eligible", plus=1)},
    "of all who hold a vote": {"vote": votes("more_than", "1/2", "entitled"), "seats": OBSERVER},
    "all who hold a vote": {"vote": votes("at_least", "all", "entitled")},
    "all who may vote": {"vote": votes("at_least", "all", "eligible")},
    "all who answered": {"vote": votes("at_least", "all", "responded")},
    "a number": {"vote": votes("at_least", 3)},
    "nothing but a majority's base": {"vote": votes("at_least", 0)},
    "a majority and so many": {"vote": {"all": [votes("more_than", "1/2", "votes_cast"), votes("at_least", 2)]}},
    "not too many against": {"vote": against("at_most", 1)},
    "fewer against than a third": {"vote": against("fewer_than", "1/3", "eligible")},
    "nobody against": {"vote": {"all": [votes("at_least", 2), against("at_most", 0)]}},
    "a veto of the chair": {
        "vote": {"all": [votes("more_than", "1/2", "votes_cast"), {"not": against("at_least", 1, who=CHAIR)}]}
    },
    "not without the chair": {"vote": {"all": [votes("at_least", 2), votes("at_least", 1, who=CHAIR)]}},
    "two groups at once": {
        "vote": {
            "all": [
                votes("more_than", "1/2", "eligible"),
                votes("more_than", "1/2", "eligible", who=LAY_ONLY, of_who=LAY_ONLY),
            ]
        },
        "seats": LAY,
    },
    "square roots": {"vote": votes("at_least", "1/1", "eligible", root=True)},
    "more than the square root": {"vote": votes("more_than", "3/2", "eligible", root=True, minus=1)},
    "half, no fraction": {"vote": votes("at_least", "1/2", "responded", rounded="down")},
    "a table": {"vote": votes("at_least", "table", "eligible", table=[{"up_to": 3, "number": 2}, {"number": 3}], plus=1)},
    "one at most of an organisation": {"vote": votes("at_least", 2, each_organisation_at_most=1), "seats": HOMES},
    "weights": {"vote": votes("at_least", "2/3", "eligible", by="size"), "seats": HEAVY, "ballots": {"by": "size"}},
    "heads and weights": {"vote": {"all": [votes("more_than", "1/2", "eligible"), votes("at_least", "65/100", "eligible", by="size")]}, "seats": HEAVY},
    "a blocking minority": {"vote": {"all": [votes("at_least", "1/2", "eligible"), {"not": {"count": "against", "at_least": "1/3", "of": "eligible"}}]}},
    "three for each against": {"vote": votes("at_least", "3/1", "against")},
    "silence is assent": {"vote": against("at_most", 0), "of_class": {"silence": {"clause": "1", "after_days": 3}}},
    "not too many silent": {"vote": {"all": [votes("at_least", 1), {"count": "silent", "at_most": "1/3", "of": "eligible"}]}},
    "twice as many for as against": {"vote": votes("at_least", "2/3", "votes_cast")},
    "all but one": {"vote": against("at_most", 1, who={"votes": True})},
    "one of two ways": {"vote": {"any": [votes("at_least", 4), votes("more_than", "2/3", "votes_cast")]}},
    "turnout bands": {
        "vote": {
            "any": [
                {"all": [{"count": "responded", "fewer_than": "1/2", "of": "eligible"}, votes("at_least", "all", "responded")]},
                {"all": [{"count": "responded", "at_least": "1/2", "of": "eligible"}, votes("more_than", "1/2", "responded")]},
            ]
        }
    },
}  # fmt: skip
FRANCHISES = {
    "a conflict takes all": {},
    "a conflict leaves presence": {"conflicts": conflicts(counts_as_present=True)},
    "a conflict stays in the base": {"conflicts": conflicts(stays_in_base=True)},
    "a conflict makes the quorum smaller": {"conflicts": conflicts(quorum_shrinks=True)},
    "a conflict takes the vote only": {"conflicts": conflicts(counts_as_present=True, stays_in_base=True)},
    "too many conflicts": {"conflicts": conflicts(at_most="1/3")},
    "vacancies stay in the base": {"vacancies": {"stay_in_base": True}, "vote": votes("more_than", "1/2", "eligible")},
    "observers": {"seats": OBSERVER},
    "one alternate at most": {"alternates": {"clause": "1", "at_most": 1}},
    "alternates who do not vote": {"alternates": {"clause": "1", "votes": False}},
    "alternates who are no presence": {"alternates": {"clause": "1", "counts_as_present": False}},
    "one proxy in all": {"proxies": {"clause": "1", "per_holder": 2, "at_most": 1}},
    "proxies are presence": {"proxies": {"clause": "1", "per_holder": 2, "counts_as_present": True}},
    "alternates": {"alternates": {"clause": "1"}},
    "alternates without notice": {"alternates": {"clause": "1", "must_be_notified": False}},
    "one proxy each": {"proxies": {"clause": "1"}, "alternates": {"clause": "1"}},
    "two proxies each": {"proxies": {"clause": "1", "per_holder": 2}},
    "proxies where a conflict leaves presence": {
        "proxies": {"clause": "1"},
        "conflicts": conflicts(counts_as_present=True),
        "alternates": {"clause": "1"},
    },
    "one vote an organisation": {"ballots": {"clause": "1", "unit": "organisation"}, "seats": HOMES},
    "its lead's vote": {"ballots": {"clause": "1", "unit": "organisation"}, "seats": LED, "alternates": {"clause": "1"}},
    "joint posts": {"ballots": {"clause": "1", "unit": "organisation"}, "seats": JOINT},
}  # fmt: skip
TIES = {
    "a tie is lost": {},
    "the casting vote": {"tie": {"casting_vote": True, "clause": "1"}},
    "a tie is carried": {"tie": {"casting_vote": False, "otherwise": "carried", "clause": "1"}},
    "a tie is referred": {"tie": {"casting_vote": False, "otherwise": "referred", "clause": "1"}},
    "the casting vote as the only vote": {"tie": {"casting_vote": True, "only_vote": True, "clause": "1"}},
    "the only vote among all who may vote": {
        "tie": {"casting_vote": True, "only_vote": True, "clause": "1"},
        "vote": votes("more_than", "1/2", "eligible"),
    },
    "the casting vote where more is needed": {
        "tie": {"casting_vote": True, "clause": "1"},
        "vote": votes("at_least", "2/3", "eligible"),
    },
    "the casting vote among weights": {
        "tie": {"casting_vote": True, "clause": "1"},
        "vote": votes("more_than", "1/2", "votes_cast", by="size"),
        "ballots": {"by": "size"},
        "seats": HEAVY,
    },
    "the casting vote of an alternate": {
        "tie": {"casting_vote": True, "clause": "1"},
        "alternates": {"clause": "1"},
    },
    "the casting vote where no alternate may act": {
        "tie": {"casting_vote": True, "clause": "1"},
        "alternates": {"clause": "1", "at_most": 0},
    },
    "the casting vote of an organisation's seat": {
        "tie": {"casting_vote": True, "clause": "1"},
        "ballots": {"clause": "1", "unit": "organisation"},
        "seats": LED,
    },
}
PLAIN = (
    {f"quorum: {name}": one for name, one in QUORUMS.items()}
    | {f"majority: {name}": one for name, one in MAJORITIES.items()}
    | {f"franchise: {name}": one for name, one in FRANCHISES.items()}
    | {f"tie: {name}": one for name, one in TIES.items()}
)
