### Everything that Quorate says in English.
###
### Write as a good company secretary writes: short, plain, exact and kind. British English.
### $alternate and $chair are the body's own words (a "deputy", the "Lead"); A(…) puts "a" or "an" before a word,
### CAP(…) a capital on it. What people wrote ($title, $text, $nature, $reason) comes in already made safe.

## The languages, each by its own name; what each calls the words by which bodies call an alternate and a chair

language-name = English
language-read = Read in English
language-title = Your language
language-now = I write to you in English. You can choose:
language-chosen = Recorded. From now on I write to you in English.
language-unknown = “{ $name }” is no language that I write. Choose one below.
language-channel = A body chooses for itself what is written in its channel: English, Welsh or both.
word-alternate = alternate
word-deputy = deputy
word-substitute = substitute
word-delegate = delegate
word-representative = representative
word-chair = chair
word-chairperson = chairperson
word-lead = lead
word-leader = leader
word-convenor = convenor
word-convener = convener
word-president = president
both = { $first } / { $second }
channel-language = In the channel of { $body } I write: { $languages }. You can set this:
channel-language-en = English
channel-language-cy = Welsh
channel-language-both = Welsh and English
channel-language-set = Recorded. In the channel I now write: { $languages }. The cards of open decisions are drawn anew.
button-channel-en = Channel in English
button-channel-cy = Channel in Welsh
button-channel-both = Channel in both

## Small words

nobody = nobody
somebody = that person
whoever-presides = whoever presides
the-secretariat = the secretariat
pattern-date = EEEE d MMMM y
pattern-time = HH:mm z
pattern-moment = EEEE d MMMM y 'at' HH:mm z
date-token = {"{"}date_long_pretty{"}"} at {"{"}time{"}"}
with-clause = { $sentence } (clause { $clause }).
with-clauses = { $sentence } (clauses { $clause }).
full-stop = { $sentence }.
cited = { " " }(clause { $clause })
share-1-1 = all
share-3-4 = three quarters
share-2-3 = two thirds
share-1-2 = half
share-1-3 = one third
share-1-4 = one quarter
share-other = { $top } out of { $bottom }
quoted = “{ $text }”
pair = { $first } { $second }
dash = { $first } – { $second }
colon = { $label }: { $said }
seat-of = { $person } ({ $seat })
no-deadline = no date set
named = “{ $title }” ({ $ref })
heading = { $ref }: { $title }
cut-here = … (shortened here; “What is still needed?” shows it all)
cut-below = … (shortened here; the whole text is below)
cut-here-closed = … (shortened here; “Explain” shows it all)
cut-list = There is more than fits here. Type /quorate decisions for the register.
cut-explained = There is more than fits here. “Explain” shows the rest.

choice-for = For
choice-against = Against
choice-abstain = Abstain

channel-meeting = at a meeting
channel-remote = remotely
channel-urgent = urgently, by the { $chair } alone

role-chair = { $chair }
role-vice-chair = vice-chair
role-alternate = the { $alternate } of the { $chair }
role-secretariat = the secretariat

waits-signature = the authorised signatory’s signature
waits-ratification = ratification at the next meeting
waits-casting-vote = the casting vote of whoever presides

## Results

result-carried = Carried
result-carried-waiting = Carried, but not final: it still needs { $waits }
result-carried-heading = Carried, not yet final
result-tied-heading = Tied, the casting vote is awaited
result-lost = Not carried
result-lost-waiting = Not carried
result-inquorate = No decision: there was no quorum
result-inquorate-waiting = No decision: there was no quorum
result-tied = Tied: not carried
result-tied-waiting = Tied: it now needs { $waits }
result-no-consensus = No consensus: it needs a vote
result-no-consensus-waiting = No consensus: it needs a vote
result-referred = Not agreed by all: it goes to the next meeting
result-referred-waiting = Not agreed by all: it goes to the next meeting
result-disputed = Not agreed a second time: it goes to the dispute procedure
result-disputed-waiting = Not agreed a second time: it goes to the dispute procedure
result-deferred = Deferred to the next meeting
result-deferred-waiting = Deferred to the next meeting
result-not-ratified = Not ratified: the decision has ended
result-not-ratified-waiting = Not ratified: the decision has ended
result-undetermined = Undetermined: a fact is missing, so it counts as not carried
result-undetermined-waiting = Undetermined: a fact is missing, so it counts as not carried
result-withdrawn = Withdrawn

## Buttons

button-for = Vote for
button-against = Vote against
button-abstain = Abstain
button-for-long = Vote for { $ref }
button-against-long = Vote against { $ref }
button-abstain-long = Abstain on { $ref }
button-conflict = Declare a conflict
button-alternate = Send { A($alternate) }
button-proxy = Give a proxy
button-needed = What is still needed?
button-about = { $label } ({ $ref })
button-take-part = Take part and vote
button-speak = Speak, but not vote
button-withdraw-member = Leave, and not vote
button-alternate-accept = Accept: I will act
button-alternate-decline = Decline
button-proxy-accept = Accept this proxy
button-proxy-decline = Decline
button-proxy-revoke = Take the proxy back
button-sign = Sign
button-decline-signature = Decline to sign
button-ratified = Ratified
button-not-ratified = Not ratified
button-explain = Explain
button-open = Open a decision
button-withdraw-decision = Withdraw this decision

## The card in the channel

card-kind = { $class } decision, taken { $channel }
card-kind-money = { $class } decision, taken { $channel }: { $amount }
card-opened-by = Opened by { $who } on { $date }.
card-plan = Line in the plan: { $plan }
card-reason = Why now: { $reason }
card-carries-label = What carries it:
card-answered-label = Answered:
card-conflicts-label = Not voting because of a conflict:
card-result-label = Result:
card-answered = { $answered } of { $seats }. { $quorum }
card-answered-text = { $answered } of { $seats } have answered. { $quorum }
quorum-reached = That is a quorum.
quorum-short = Not a quorum yet: { $missing }.
quorum-short-heads = { $heads ->
    [one] one more answer is needed
   *[other] { $heads } more answers are needed
 }
quorum-short-office = the { $offices } (or { A($alternate) }) must answer
quorum-not-yet = Not a quorum yet.
card-recused = { $seats }. Quorum and majority are worked out without { $count ->
    [one] this member
   *[other] these members
 }.
card-pending-conflicts = { $count ->
    [one] One declared conflict waits for a ruling.
   *[other] { $count } declared conflicts wait for a ruling.
 }
card-pending-label = Still to be ruled on:
card-no-deadline = No date is set for the close.
card-vote-by = *Vote by { $token }*
card-vote-by-official = Official time: { $moment }.
vote-may-change = You can change your vote until then.
vote-stands = A vote stands once it is handed in; it cannot be changed.
shown-after-the-close = Nobody’s choice is shown before then.
shown-as-cast = Choices are shown as they are cast.
shown-never = Nobody’s choice is shown, before the close or after it.
card-cast-label = Votes so far:
card-vote-by-text = Vote by { $moment }.
card-how = To vote, open this message and tap a button.
card-open = open for votes
card-closed = Closed { $moment }.
card-closed-early = Closed before its deadline, { $moment }: { $why ->
    [all-answered] everybody who may vote had answered
   *[outcome-certain] nothing could change the outcome any more
 }{ $cited }.
card-signed = Signed by { $who } on { $date }.
card-not-signed = { $who } declined to sign on { $date }.
card-ratified = Ratified on { $date }.
card-not-ratified = Not ratified, on { $date }.
card-votes = For { $for }, against { $against }, abstained { $abstain }.
card-votes-needed = { $tally } { $needed } of { $base } were needed.
card-withdrawn = Withdrawn before it was decided. No vote counts.

carries-number = at least { $needed } of { $base }: { $share }
carries-in-the-plan = it was agreed in the plan already, so the next meeting’s ratification is all that it needs; if anybody votes, { $rule }
carries-otherwise = the rule of the terms for this kind of decision
carries-then = { CAP($rule) }{ $cited }. Then it needs { $then }.
carries-alone = { CAP($rule) }{ $cited }.
share-at-least = { $share } of { $base }
share-more-than = more than { $share } of { $base }
share-all-of = all of { $base }
share-number = at least { $number } votes for
base-eligible-seat = the members
base-eligible-seat-fewer = the members who may vote
base-eligible-organisation = the organisations that may vote
base-entitled-seat = those with a vote
base-entitled-organisation = the partners with a vote
base-votes_cast-seat = the votes cast
base-votes_cast-organisation = the organisations’ votes cast
base-in_post-seat = the members
base-in_post-organisation = the members
base-other = those who count
class-in-the-plan = ratification at the next meeting
class-with-signature = { $share }, and a signatory

## The result in the channel

result-heading = { $ref }: { $result }
result-about = { $title }
result-not-yet = { $decision } has no result yet: it is still open, or was withdrawn.
result-why = Why
result-votes = How each seat voted
result-uncounted = Not counted
result-silent = Did not answer
result-next = What happens next
not-met = Not met: { $said }
result-line = { $seat }: { $choice }
result-line-alternate = { $seat }: { $choice } (through { A($alternate) })
result-line-proxy = { $seat }: { $choice } (by proxy)
result-recused = { $seat }: ruled to have a conflict
result-vacant = { $seat }: vacant
result-doubled = { $seat }: its holder counts in another seat
result-uncounted-line = { $seat }: { $why }
next-signature-declined = The signatory has declined to sign. Until it is signed, it takes no effect and no money may be committed.
next-signature = The signatory has been asked to sign. Until it is signed, it takes no effect and no money may be committed.
next-ratification = The next meeting is asked to ratify it. If that meeting refuses, the decision ends.
next-ratification-when = The next meeting, on { $date }, is asked to ratify it. If that meeting refuses, the decision ends.
next-provisional = Until then it takes effect provisionally.
next-casting-vote = Whoever presides is asked for the casting vote.
next-nothing-carried = Nothing else is needed. It may be carried out.
next-lost = Nothing is to be carried out. The matter can be opened again as a new decision.
next-inquorate = Nothing is to be carried out. It can go to the next meeting, or be opened again.
next-tied = Nothing is to be carried out. The matter can be opened again as a new decision.
next-no-consensus = The matter can now be put to the vote.
next-referred = It goes on the agenda of the next meeting.
next-disputed = It now follows the dispute procedure of the agreement.
next-deferred = It goes on the agenda of the next meeting, once the missing authority has been given.
next-not-ratified = Nothing more is to be carried out. What was already done stays on record.
next-undetermined = Nothing is to be carried out until the missing fact is known.

uncounted-recused = ruled to have a conflict
uncounted-not-entitled = no right to vote here
uncounted-no-seat = nobody held the seat
uncounted-not-notified = the { $alternate } had not been notified
uncounted-alternate-acting = the { $alternate } acts in the seat
uncounted-proxy-over-limit = the holder already carried as many proxies as allowed
uncounted-organisation-split = the organisation’s votes disagree
uncounted-not-the-lead = another seat casts the organisation’s vote
uncounted-attending = the member took part, so no proxy was needed
uncounted-too-late = it came after the close
uncounted-other = the terms do not count it

## Private messages

receipt = Your vote { $choice } on { $decision } is recorded as { $ballot }.
receipt-alternate = Your vote { $choice } on { $decision }, as { $alternate } for the { $seat }, is recorded as { $ballot }.
receipt-abstain = Your abstention on { $decision } is recorded as { $ballot }.
receipt-abstain-alternate = Your abstention on { $decision }, as { $alternate } for the { $seat }, is recorded as { $ballot }.
receipt-replaced = It replaces your earlier vote: { $choice }.
receipt-overtaken = A later tap of yours arrived first; that one counts. This one stays on record.
receipt-change = Tap another button to change it until { $moment }.
receipt-stands = It stands until the close, { $moment }, and cannot be changed.
receipt-shown-after-the-close = Nobody else is shown your choice before then; the result will show it.
receipt-shown-as-cast = The card shows your choice to everybody.
receipt-shown-never = Nobody else is shown your choice, then or later.

refusal = { $why } Nothing was recorded. { $next }
refusal-about = This is about { $decision }.

ruling-asked = { $who } has declared a conflict on { $decision }.
ruling-asked-as = You are asked because you act for the { $chair } here: { $role }.
ruling-kind = Kind: { $kind }. In the member’s own words:
ruling-please = Please rule before { $moment }. Until you do, the member may vote. If you rule that the member may not vote, a vote already cast no longer counts.
ruling-too-late = Voting has closed; it can no longer be ruled on.
ruling-done = This conflict has been ruled on: { $ruling }.
ruling-anew = You can rule anew until { $moment }.
ruling-take-part = take part and vote
ruling-speak = speak, but not vote
ruling-withdraw = leave, and not vote
kind-financial = financial
kind-professional = professional
kind-personal = personal
kind-indirect = indirect

ruled-take-part = You may take part in { $decision } and vote. { CAP($who) } has ruled so on the conflict that you declared{ $cited }.
ruled-take-part-again = If a vote of yours was set aside, please vote again until { $moment }.
ruled-speak = You may speak on { $decision }, but not vote. { CAP($who) } has ruled so on the conflict that you declared{ $cited }.
ruled-withdraw = Please take no part in { $decision }: you may not vote. { CAP($who) } has ruled so on the conflict that you declared{ $cited }.
ruled-unknown = There is a ruling on the conflict that you declared on { $decision }.
ruled-no-count = You count neither to the quorum nor to the majority here.

void-recused = Your vote { $ballot } on { $decision } no longer counts: it was ruled that the seat has a conflict.
void-otherwise = Your vote { $ballot } on { $decision } no longer counts.
void-kept = It stays on record as cast, and quorum and majority are worked out again without it.

offer-alternate = { $who } asks you to act as { $alternate } on { $decision }, for this decision only.
offer-alternate-what = If you accept, you can vote in that seat until { $moment }. One vote counts for the seat: once you have voted, the member cannot.
offer-answered-accepted = You have accepted.
offer-answered-declined = You have declined.
offer-answered-ended = This request has ended.
alternate-accepted = { $who } has accepted and acts as { $alternate } for the { $seat } on { $decision }.
alternate-declined = { $who } cannot act as { $alternate } for the { $seat } on { $decision }. You can vote yourself, or ask somebody else.
alternate-you = You act as { $alternate } for the { $seat } on { $decision }. You can vote until { $moment }.
alternate-ended = You no longer act as { $alternate } for the { $seat } on { $decision }.
alternate-ended-replaced = You no longer act as { $alternate } for the { $seat } on { $decision }: somebody else has been asked.
alternate-ended-recused = You no longer act as { $alternate } for the { $seat } on { $decision }, because of a conflict.

offer-proxy = { $who } asks you to carry a proxy on { $decision }.
offer-proxy-what = The member has set how it votes; you add no choice of your own, and it is shown only after the close. It is then counted, unless somebody votes in that seat before. It does not count to the quorum.
proxy-accepted = { $who } has accepted your proxy on { $decision }. It counts at the close unless you vote yourself. You can take it back until { $moment }.
proxy-declined = { $who } cannot carry your proxy on { $decision }. You can vote yourself, or ask another member.
proxy-void = The proxy for the { $seat } on { $decision } no longer counts.
proxy-void-voted = The proxy for the { $seat } on { $decision } no longer counts: a vote was cast in that seat.
proxy-void-recused = The proxy for the { $seat } on { $decision } no longer counts: the seat has a conflict.
proxy-void-revoked = The proxy for the { $seat } on { $decision } no longer counts: the member has taken it back.
proxy-void-replaced = The proxy for the { $seat } on { $decision } no longer counts: the member has given another.
proxy-void-alternate-acts = The proxy for the { $seat } on { $decision } no longer counts: { A($alternate) } acts in that seat.

reminder = You have not voted yet on { $decision }.
reminder-seat = As { $seat }, you have not voted yet on { $decision }.
reminder-until = Voting closes on { $moment }. You can vote here.
reminder-over = Voting has closed.

signature-asked = { $decision } was carried and waits for your signature as authorised signatory.
signature-why = It takes effect only with your signature{ $cited }.
signature-how = If you decline, you will be asked for a reason, which the members will see.
sign-title = Sign this decision?
sign-sure = { $decision }. { $kind }. A signature cannot be taken back.
signature-settled-signed = { $who } has signed.
signature-settled-declined = { $who } has declined to sign. It can still be signed.
signature-given = { $who } has signed { $decision } as authorised signatory.
signature-declined = { $who } has declined to sign { $decision }.
signature-declined-why = Reason given:
signature-declined-next = Until it is signed, it takes no effect and no money may be committed.

ratification-asked = { $decision } was decided between meetings and has to be ratified{ $cited }.
ratification-asked-meeting = The meeting of { $date } has come. What did it decide?
ratification-asked-now = The meeting has come. What did it decide?
ratification-settled-yes = Recorded: ratified.
ratification-settled-no = Recorded: not ratified.
ratified-yes = The meeting has ratified { $decision }.
ratified-no = The meeting has not ratified { $decision }. The decision has ended.
ratified-note = Note: { $note }
ratified-by = Recorded by { $who } on { $date }.
ratification-none = { $decision } still has to be ratified.

withdrawn = { $decision } has been withdrawn. No vote on it counts.
withdrawn-by = { $who } has withdrawn { $decision }. No vote on it counts.
withdrawn-why = Reason given: { $reason }

result-notice = { $decision } has closed. { $result }.

welcome = Welcome to { $body }. Here is what you can try:
welcome-vote = Vote on the open decision below. You get a receipt as a direct message, and can change your vote until the close.
welcome-conflict = Declare a conflict. The { $chair } is asked to rule; if you may not vote, quorum and majority are worked out again.
welcome-alternate = Send { A($alternate) } to vote in your seat.
welcome-proxy = Give another member a proxy with your instruction.
welcome-needed = Tap “What is still needed?” to see the rule, the sum and what you can do.
welcome-outside = Act as a guest or as somebody in attendance (the switch is at the top left) and tap a button. You are told, privately, which clause stands in the way.
welcome-clock = Move the clock, at the top, to the deadline. The result explains itself clause by clause; then the signatory is asked to sign.
welcome-register = Type /quorate decisions for the register, or /quorate open for a decision of your own.

## Forms

close-form = Cancel
close-page = Close
submit-conflict = Declare
submit-alternate = Ask
submit-proxy = Ask
submit-decline = Decline to sign
submit-ratify-ratified = Record as ratified
submit-ratify-refused = Record as not ratified
submit-withdraw = Withdraw
submit-opening = Open
title-conflict = Declare a conflict
title-alternate = Send { A($alternate) }
title-proxy = Give a proxy
title-decline = Decline to sign
title-ratify-ratified = Ratified
title-ratify-refused = Not ratified
title-withdraw = Withdraw the decision
title-opening = Open a decision
title-receipt = Recorded
title-refusal = Not recorded
title-not-found = Not found
title-nothing-to-open = Open a decision
title-needed = What is still needed?
title-explanation = Explanation
form-about = About { $ref }. Nothing is recorded until you send this form.
field-wrong = Please look at this: { $said }

conflict-intro = You are declaring a conflict on { $decision }. Whoever presides is asked to rule. Until then you may still vote.
conflict-kind = What kind of interest is it?
conflict-kind-financial = Financial
    .gloss = You, or a business of yours, could gain or lose money
conflict-kind-professional = Professional
    .gloss = It touches your employer, your profession or your standing in it
conflict-kind-personal = Personal
    .gloss = You could gain or lose in some other way
conflict-kind-indirect = Indirect
    .gloss = Somebody close to you has such an interest
conflict-nature = What is it?
    .hint = In a sentence or two. It is openly recorded, and the members can read it.
alternate-intro = You are asking somebody to vote in your seat on { $decision }, for this decision only. It holds once they accept.
alternate-person = Who is to be your { $alternate }?
    .hint = Somebody in this workspace who holds no seat in this body. Once either of you has voted, that vote stands.
proxy-intro = You are asking a member to carry your vote on { $decision }{ $cited }. It holds once they accept. Your own vote replaces it.
proxy-holder = Which member is to carry it?
proxy-instruction = How is it to vote?
    .hint = Nobody is shown this before the close, not even the member who carries it.
proxy-nobody = No member can carry a proxy for you now: each already carries as many as the terms allow, or cannot vote. You can vote yourself, or send { A($alternate) }.
decline-intro = You are declining to sign { $decision }. Until it is signed, it takes no effect and no money may be committed.
decline-reason = Why?
    .hint = The members will see this.
ratify-intro-ratified = You are recording that the meeting ratified { $decision }. This cannot be undone.
ratify-intro-refused = You are recording that the meeting did not ratify { $decision }. The decision then ends. This cannot be undone.
ratify-note = Note or minute reference
    .hint = For example: minutes of 12 January, item 4. The members will see this.
withdraw-intro = You are withdrawing { $decision }. No vote on it will count, and it cannot be opened again: it would be a new decision.
withdraw-reason = Why?
    .hint = The members will see this.

open-body = Which body decides?
open-title = Title
    .hint = A few words by which people will know it. Do not name a person in it.
open-text = What is to be decided?
    .hint = The exact words that people vote on. They cannot be changed once it is open.
open-class = What kind of decision is it?
    .hint = If it could cost or commit money, choose a financial kind.
open-class-clause = The terms say: “{ $said }” (clause { $clause })
open-amount = Amount in pounds
    .hint = For example: 12,500 or £1,234.50. Leave empty where no money is involved.
    .needed = For example: 12,500 or £1,234.50.
open-plan_line = Which line of the agreed plan is this?
    .hint = As it stands in the plan, with its number.
open-reason = Why can this not wait for a meeting?
    .hint = The members will see this.
open-date = Last day for votes
open-time = Time on that day
    .hint = Voting closes at this time exactly, by the clocks of { $zone }.
open-earliest = Earliest deadline if you open it now: { $moment }{ $cited }.

conflict-declared-done = Recorded. Whoever presides has been asked to rule, and you will be told the ruling. Until then you may still vote.
alternate-nominated-done = Sent. You will be told when they answer. Until they accept, only you can vote in your seat.
proxy-given-done = Sent. You will be told when they answer. It counts only if they accept, and your own vote replaces it.
decision-opened-done = Opened. The card is on its way to the channel. Terms, text and voters can no longer be changed.
decision-withdrawn-done = Withdrawn. The channel is told, with your reason.
signature-declined-done = Recorded: not signed. The channel is told, with your reason.
ratification-recorded-done = Recorded. The channel is told.

## Pages

page-not-found = This decision is not in this workspace. It may have been opened elsewhere.
page-nothing-to-open = You belong to no body here that can open a decision. If that is wrong, please tell the secretariat.
needed-you = You
needed-quorum = Quorum
needed-owing = Not answered yet
needed-owing-none = Everybody has answered.
needed-recused = Not voting because of a conflict
needed-rule = What carries it
needed-rulings = What a ruling would change
needed-ruling = { $seat }: if ruled to withdraw, { $out }. If taking part, { $part }.
ruling-quorum = there is a quorum ({ $present } of { $quorum })
ruling-no-quorum = there is no quorum yet ({ $present } of { $quorum })
ruling-quorum-unnumbered = there is a quorum
ruling-no-quorum-unnumbered = there is no quorum yet
ruling-numbers = { $met }, and { $needed } of { $base } carry it
needed-lacking = { $count ->
    [one] One more of these
   *[other] { $count } more of these
 } must answer{ $cited }: { $seats }.
needed-lacking-instead = { $count ->
    [one] One more of these would do
   *[other] { $count } more of these would do
 }{ $cited }: { $seats }.
needed-nothing-more = Nothing more is needed: closed as it stands, it is carried.
needed-settled = No vote that can still come changes the result.
needed-answers = { $answered ->
    [one] { $answered } answer so far
   *[other] { $answered } answers so far
 }, { $quorum } needed.
explained-since = Since then
explained-clauses = The clauses, in their own words
explained-readings = How doubtful words of the terms were read
clause-words = { $clause }: “{ $text }”
reading-words = { $said }{ $cited }
whole-text = What is to be decided
you-hold = You sit as { $seats }.
you-act = You act as { $alternate } for the { $seats }.
you-attend = You are in attendance: you may speak, but have no vote{ $cited }.
you-have-no-seat = You hold no seat here, so you have no vote{ $cited }.
you-are-recused = You have no vote on this: it was ruled that you have a conflict{ $cited }.
you-voted = You have voted: { $choice }. Your receipt is { $ballot }. You can change it on the card until { $moment }.
you-voted-stands = You have voted: { $choice }. Your receipt is { $ballot }. It stands, and cannot be changed.
you-can = You can now { $acts }.
act-vote = vote
act-change-vote = change your vote
act-declare = declare a conflict
act-send-alternate = send { A($alternate) }
act-give-proxy = give a proxy
act-casting-vote = give the casting vote
you-owe = You have not voted yet. Use the buttons on the card until { $moment }.
you-need-not = A vote for this seat has been handed in, or somebody else votes for it. You need do nothing.
you-carry = You carry { $count ->
    [one] the proxy
   *[other] the proxies
 } of { $seats }. You add no choice of your own.
you-rule = { $count ->
    [one] A declared conflict waits for your ruling
   *[other] { $count } declared conflicts wait for your ruling
 }: see your messages from me.
you-sign = If it is carried, you will be asked to sign{ $cited }.

register-title = Register of decisions
register-empty = No decision has been opened yet.
register-line = { $ref }, “{ $title }”: { $class }. { $state }
register-line-money = { $ref }, “{ $title }”: { $class }, { $amount }. { $state }
register-open = Open for votes until { $moment }.
register-open-undated = Open.
register-withdrawn = Withdrawn.
register-more = { $count ->
    [one] One more is
   *[other] { $count } more are
 } in the record: ask the secretariat.
home-waits = Waiting for you
home-waits-none = Nothing waits for you.
home-open = Also open for votes
home-recent = Closed lately
home-you = You, at a glance
home-place = { $body }: { $parts }.
home-alternate = { A($alternate) } for a member
home-alternates = Your { $alternate }: { $who }.
home-acting-for = You act for: { $who }.
home-proxies-given = Your proxy is with { $who }.
home-proxies-held = You carry the proxy of: { $who }.
home-declared = { $count ->
    [0] You declared that you have no interests.
    [one] You have declared one interest.
   *[other] You have declared { $count } interests.
  }
home-not-declared = You have no declaration that stands now.
home-next-meeting = Next meeting: { $moment }.
button-home-alternate = Name a stand-in
button-home-proxy = Give a proxy
button-home-meetings = Meetings
button-home-acting = Who acts for whom
button-home-votes = My votes
button-home-interests = Declared interests
button-home-members = Members
button-home-decisions = Register
button-home-help = Help
home-no-body = You belong to no body here yet. If that is wrong, please tell the secretariat.
wait-vote = { $ref }, “{ $title }”: please vote.
wait-rule-on-conflict = { $ref }, “{ $title }”: please rule on a declared conflict.
wait-answer-nomination = { $ref }, “{ $title }”: you are asked to stand in for a member.
wait-answer-proxy = { $ref }, “{ $title }”: you are asked to carry a proxy.
wait-sign = { $ref }, “{ $title }”: please sign, or decline.
wait-ratify = { $ref }, “{ $title }”: please record what the meeting decided.
wait-other = { $ref }, “{ $title }”: this waits for you.
wait-until = Until { $moment }.
wait-where = The buttons are in your messages from me.

## Declarations of interest, and yearly confirmations

title-interest = Declare an interest
title-interest-change = Change a declaration
title-interest-end = An interest is over
title-interests = Declared interests
title-confirm = Confirm for the year
submit-interest = Declare
submit-interest-change = Record the change
submit-interest-end = Record
submit-confirm = Record my answers
interest-intro = What you declare here stands in the body’s register, which its members can read. If a decision concerns it, please declare it there too: where a decision names the organisation, you are reminded in private.
interest-change-intro = You are saying anew what you declared. The register shows the new words; the earlier ones stay on record.
interest-end-intro = This interest leaves the register and stays on record:
interest-body = To which body?
interest-kind = What kind of interest is it?
interest-kind-nothing = Nothing to declare
    .gloss = This counts too, and is recorded; leave the rest empty
interest-nature = What is it?
    .hint = Needed unless there is nothing to declare. In a sentence or two: your post, your share, or who it is that is close to you.
interest-organisation = Which organisation, if any?
    .hint = By the name that papers and decisions would use.
interest-starts_on = Since when?
    .hint = Leave empty if you do not know.
interest-ends_on = Until when?
    .hint = Leave empty if it goes on.
interest-last-day = What was its last day?
interest-entry = { $kind }: “{ $nature }”.
interest-of = Organisation: { $organisation }.
interest-since = Since { $date }.
interest-until = Until { $date }.
interest-declared = Declared on { $date }.
interest-declared-late = Declared on { $date }, { $days } days after it began{ $cited }.
interest-changed-late = Said anew on { $date }, { $days } days after it changed{ $cited }.
interest-changed_on = When did it change?
    .hint = Leave empty if you do not know.
interest-late-done = The register says that this was { $days } days after it began{ $cited }.
interest-change-late-done = The register says that this was { $days } days after it changed{ $cited }.
interest-within = Please declare an interest within { $days } days of its beginning, and of any change.
interest-change-which = Change the declaration: { $which }
interest-end-which = It is over: { $which }
button-declare = Declare an interest
button-nothing = I have nothing to declare
button-interests = Declared interests
button-interests-of = Declared interests: { $body }
button-interest-change = Change this declaration
button-interest-end = This interest is over
button-use-interest = Declare it on this decision
button-confirm = Confirm for the year
button-confirm-again = Change my answer
button-confirm-membership = Answer otherwise
button-confirm-declarations = See what I declared, and confirm
button-go-on = I go on as a member
interests-open = What is declared here is openly recorded{ $cited }. Members, those in attendance and the secretariat can read it.
interests-yours = Your own
interests-everybody = Everybody
interests-nothing = Nothing to declare; recorded on { $date }.
interests-none-yet = No declaration yet.
interests-confirmed = Last confirmed on { $date }.
interests-stops = Does not go on as a member.
interests-inherited = Goes with the seat: { $entry }
interests-alternate = { $person } ({ $alternate } for the { $seats })
interests-cut = There is more than fits here. The secretariat has the whole register.
interest-declared-done = Recorded, and in the register.
interest-declared-suggested = Recorded, and in the register. { $count ->
    [one] An open decision names this organisation: you have a message about it.
   *[other] { $count } open decisions name this organisation: you have a message about each.
 }
interest-nothing-done = Recorded: you have nothing to declare.
interest-changed-done = Recorded. The register shows the new words.
interest-ended-done = Recorded. The interest has left the register.
suggested-own = You have declared an interest in { $organisation } ({ $kind }), and { $decision } names it.
suggested-with-the-seat = You act for the { $seat }, whose member has declared an interest in { $organisation } ({ $kind }); { $decision } names it. It goes with the seat.
suggested-yours = Whether it matters here is for you to say: nothing is declared unless you do, by { $moment }. Whoever presides then rules on it.
suggested-declared = You have declared on this decision.
item-ruling-asked = { $who } ({ $seat }) has declared a conflict on the agenda item “{ $title }” of the meeting of { $date }.
item-ruling-please = Please rule. The ruling holds for every decision under this item; until you rule, the member may vote.
item-ruling-done = You have ruled: { $ruling }. You can rule anew until the item is over.
item-ruled-take-part = You may take part in the agenda item “{ $title }” on { $date }, and vote. { CAP($who) } has ruled so{ $cited }.
item-ruled-speak = You may speak on the agenda item “{ $title }” on { $date }, but not vote. { CAP($who) } has ruled so{ $cited }.
item-ruled-withdraw = Please take no part in the agenda item “{ $title }” on { $date }: you may not vote. { CAP($who) } has ruled so{ $cited }.
item-conflict-intro = What you declare here is openly recorded, and whoever presides rules on it. The ruling holds for every decision under the item.
item-which = Which agenda item?
item-none = There is no agenda item on which you could declare a conflict now. You can declare on a decision from its card, or a standing interest with /quorate declare.
item-declared-done = Recorded. Whoever presides has been asked to rule, and you will be told the ruling.
item-declared-nobody = Recorded. Nobody is left who may rule on it; please tell the secretariat.
item-option = { $title } ({ $date })
title-item-conflict = Declare on an item
submit-item-conflict = Declare
title-item-none = Declare on an item
button-item-conflict = Declare a conflict on an item

confirm-membership = Do you go on as a member?
confirm-yes = I go on as a member
    .gloss = For another year
confirm-no = I do not go on
    .gloss = Whoever presides is told. The seat stays yours until it is filled anew
confirm-declarations = Is this right and complete?
confirm-right = It is right and complete
    .gloss = If it is empty: that there is nothing to declare
confirm-changed = Something has changed
    .gloss = Nothing is confirmed; you are shown where to change it
confirm-yours = What you have declared
confirm-wanted-membership = Members confirm each year that they go on{ $cited }. Your answer is wanted by { $date }.
confirm-wanted-declarations = Members look at their declarations once a year{ $cited }. Your answer is wanted by { $date }.
confirm-asked-membership = { $body } asks its members each year whether they go on{ $cited }. Please answer by { $date }.
confirm-asked-declarations = { $body } asks its members once a year whether what they have declared is right and complete{ $cited }. Please answer by { $date }.
confirm-how-membership = Nobody loses a seat for not answering; whoever presides sees who has not.
confirm-how-declarations = If you have nothing to declare, that is recorded too.
confirm-done-membership = Recorded: you go on as a member.
confirm-done-declarations = Recorded: what you declared is right and complete.
confirm-done-stops = Recorded: you do not go on as a member. Whoever presides has been told.
confirm-done-nothing = Recorded: you have nothing to declare.
confirm-done-neither = You answered neither question, so nothing was recorded.
confirm-silent-membership = Not answered yet whether they go on, wanted by { $date }{ $cited }: { $people }.
confirm-silent-declarations = Declarations not confirmed yet, wanted by { $date }{ $cited }: { $people }.
confirm-missing-membership = These members of { $body } have not said whether they go on, which was wanted by { $date }{ $cited }: { $people }.
confirm-missing-declarations = These members of { $body } have not confirmed what they declared, which was wanted by { $date }{ $cited }: { $people }.
confirm-missing-next = They stay members. You may want to ask them.
confirm-stops = { $who } has said that they do not go on as a member of { $body }. The seat stays theirs until it is filled anew.
wait-activate = { $title }: please look at what was set up or changed, and activate it. All of it is in your messages from me.
wait-go-on-changing = { $title }: you have begun to change its terms.
wait-go-on-setting-up = { $title }: you have begun to set it up.
wait-confirm-membership = { $title }: please say whether you go on as a member.
wait-rule-on-item = { $ref }, “{ $title }”: please rule on a conflict declared on this agenda item.
wait-confirm-declarations = { $title }: please confirm what you have declared.

finding-not-of-this-body = Only those with a part in this body declare interests here and read what is declared
    .next = If you should have a part in it, please ask its secretariat.
finding-not-a-member-here = Only members confirm that they go on, and you hold no seat here
    .next = You need do nothing.
finding-no-seat-to-declare-for = You hold no seat here and act in none, so there is no vote that a conflict could bar
    .next = To have the interest on record, type /quorate declare without anything after it.
finding-not-your-interest = Only whoever declared an interest changes it or says that it is over
    .next = Please ask them to do it.
finding-no-such-interest = That declaration is no longer there
    .next = Type /quorate interests to see what is declared.
finding-interest-ended = That declaration has ended, or was said anew
    .next = Type /quorate interests to see what stands.
finding-interests-stand = You have declared { $count ->
    [one] an interest
   *[other] { $count } interests
 }, so there is something to declare
    .next = Type /quorate interests, and say of each that it is over; then there is nothing to declare.
finding-organisation-too-long = This is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-last-day-before-first = That is before it began, on { $first }
    .next = Please choose a later day.
finding-change-before-first = That is before it began, on { $first }
    .next = Please choose a later day, or leave it empty.
finding-last-day-ahead = What is over has had its last day already; today is { $today }
    .next = If it will end later, choose “Change this declaration” and enter its last day there.

## Setting bodies up: the guided form, activation by a second person, versions of terms

title-setup = Set a body up
title-setup-terms = Terms and channel
title-setup-own = Terms of our own
title-setup-blanks = The blanks
title-setup-people = Seats and people
title-setup-officers = Officers
title-setup-review = Review
submit-setup = Save and go on
submit-setup-review = Ask to activate
close-setup = Close
setup-begin = Setting a body up takes six steps. What you have sent is kept, so you can close the form at any time and go on later with /quorate setup.
setup-unnamed = a body without a name yet
button-setup-new = Set a new body up
button-setup-resume = Go on with { $name }
button-setup-go-on = Go on with it
button-setup-take-back = Take { $name } back, to change it
button-setup-terms = Change terms and channel
button-setup-blanks = Change the blanks
button-setup-people = Change seats and people
button-setup-officers = Change officers
button-setup-drop = Give this draft up
setup-step = Step { $number } of { $of }. What you send is kept; you can close this and go on later with /quorate setup.
setup-terms-intro = Under which terms of reference does the body decide?
setup-source = Terms of reference
    .hint = Those that ship with Quorate, or terms of your own, which you paste in the next step.
setup-source-own = Terms of our own, pasted in the next step
setup-source-kept = The terms as they are, with other values or another day
setup-name = Name of the body
    .hint = As its members know it.
setup-key = Key
    .hint = Short, in small letters: it stands in every reference, such as cluster-2026-1.
setup-channel = Channel
    .hint = Cards and results are posted here. Invite Quorate there first: /invite @Quorate.
setup-holds_from = From which day does the change hold?
    .hint = Decisions that are open by then keep the terms under which they were opened.
setup-agreed = Who agreed it, and when?
    .hint = Such as: the meeting of 14 April 2026, minute 7.
setup-own = Part { $number }
setup-own-intro = Paste the file of your terms (YAML), split at the end of a line wherever a part is full: a part takes 3,000 characters. The command quorate lint looks through a file beforehand.
setup-blanks-intro = What the terms leave open. Leave empty what you do not know yet: nothing goes live until every blank is filled.
setup-blank-clause = Clause { $clause }.
setup-blank-proposed = The terms themselves make it { $number }.
setup-no-organisation = None
setup-people-intro = Who sits where? A seat without a person is vacant.
setup-roster = Roster, as a table
    .hint = One row a place, with commas, semicolons or tabs: place, person. Such as: dental, Huw Bevan. A row goes before what is chosen below.
setup-seats = Seats
setup-attendees = In attendance
setup-officers-intro = The { $chair } and the secretariat must be two people: what one of them sends, the other activates.
setup-officers = { CAP($office) }: people here
setup-outside = { CAP($office) }: people outside this workspace
    .hint = One a line: Name <name@example.org>
office-secretariat = secretariat
office-signatory = authorised signatory
office-authorised-officers = authorised officers
setup-submitted = Sent. { $who } can now activate it from a direct message. You will be told.
setup-dropped = This draft was given up. Nothing has gone live.
review-wanting = Still wanting
review-errors = Errors in the terms, to be mended first
review-warnings = For you to know before you adopt the terms
review-body = The body
review-blanks = What fills the blanks
review-seats = Seats
review-officers = Officers
review-named = { $name }, with the key { $key }
review-terms = Terms: { $title }
review-channel = Channel: #{ $name }
review-shared = That channel is shared with another workspace: people there can read its cards and results.
review-looking = The terms are still being looked through. Please look again in a moment.
officer-line = { CAP($office) }: { $who }
office-capital = { CAP($office) }
button-setup-review = Look again
review-holds = Holds from { $day }
review-agreed = Agreed: { $agreed }
review-blank = { $question } { $value }
review-vacant = Vacant: { $seats }
review-not-ready = It cannot go live yet. What is wanting stands at the top; the buttons below lead to each step.
review-not-yours = Only its { $chair } or its secretariat can send it for activation. It is kept until one of them is you.
review-ready = Nothing is wanting. Once you send it, { $who } is asked to activate it.
activation-asked = { $by } has set up { $body } and asks you, as the second person, to activate it.
activation-asked-change = { $by } asks you, as the second person, to activate a change of the terms of { $body }.
activation-terms = Terms: { $title }. Key: { $key }.
activation-holds = It holds from { $day }. Agreed: { $agreed }
activation-blanks = What fills the blanks:
activation-seats = Seats:
activation-officers = Officers:
activation-what = Please compare this with what was agreed. Nothing goes live until you activate it.
activation-done = { $who } has activated it.
activation-returned = { $who } has sent it back.
activation-taken-back = { $who } has taken it back, to change it.
activation-dropped = It was given up.
button-activate = Activate it
button-return = Send it back
activated = { $who } has activated what you set up: { $body }.
returned = { $who } has sent { $body } back to you. Please speak to them, change it with /quorate { $verb }, and send it again.
body-live = From now on { $body } decides here under its terms of reference. Type /quorate members to see who sits where, and /quorate help for the rest.
terms-coming = New terms of reference have been agreed for { $body }; they hold from { $day }. Decisions opened before then keep the terms that they have. Agreed: { $agreed }
terms-in-force = New terms of reference of { $body } hold from now on. Decisions that are open keep the terms under which they were opened. Agreed: { $agreed }

## A body's channel, and people who cannot be reached

channel-alert-archived = The channel of { $body } has been archived, so nothing can be posted there.
    .mend = To mend it, have the channel restored; or type /quorate move { $key } in another channel that Quorate has been invited to.
channel-alert-removed = Quorate is no longer in the channel of { $body }, so nothing can be posted there.
    .mend = To mend it, type /invite @Quorate in that channel; or type /quorate move { $key } in another one.
channel-alert-gone = The channel of { $body } cannot be found any more, so nothing can be posted there.
    .mend = To mend it, invite Quorate to another channel and type /quorate move { $key } there.
channel-alert-barred = Slack does not let Quorate post in the channel of { $body }.
    .mend = To mend it, have whoever runs the workspace let Quorate post there; or type /quorate move { $key } in another channel that Quorate has been invited to.
channel-alert-shared = The channel of { $body } is now shared with another workspace: people there can read its cards and results.
    .mend = Only those who hold a seat can vote, as before. If others should not read along, type /quorate move { $key } in a channel of your own.
channel-alert-goes-on = Open votes go on until their deadlines. Members who have not voted yet get the buttons by direct message.
channel-back = The channel of { $body } can be reached again. The cards of open decisions are posted there.
person-alert = { $who } cannot be reached any more, and has a place in { $body }: the account is closed, or takes no messages.
person-alert-seat = Seat: { $seats }. A vote that was cast stands.
person-alert-mend = Type /quorate appoint to record who takes the place, or that it is vacant.
message-alert = A message of Quorate about { $body } could not be delivered to { $who }. What was recorded stands.
    .mend = Please tell them another way if it matters; /quorate decisions shows how things stand. If you ask whoever runs Quorate about it, give this number: { $number }.
message-alert-late = For a quarter of an hour Slack has not taken a message of Quorate about { $body } to { $who }, while it takes others. What was recorded stands, and the message is still being tried.
message-alert-channel = the channel
message-alert-code = Slack’s word for it: { $code }.
body-moved = { $by } has moved { $body } to this channel. Cards and results are posted here from now on.
card-direct = The channel of { $body } cannot be reached at the moment, so this comes to you directly: you have not voted yet on { $decision }.
move-which = Type the key of the body that is to meet in this channel: /quorate move KEY. You are in charge of: { $keys }.
moved-done = Recorded: { $body } meets in this channel from now on. The cards of its open decisions are posted here.

## Members, appointments

title-appoint = Appoint or end
title-change-terms = Change the terms
submit-appoint = Record
members-title = Members of { $body }
members-held = { $title }: { $who }{ $since ->
    [none] { "" }
   *[other] , since { $since }
 }{ $until ->
    [none] { "" }
   *[other] , until { $until }
 }
members-vacant = { $title }: vacant
members-gone = { $who } (account closed)
members-alternates = { CAP($alternate) }: { $who }
members-no-alternate = No { $alternate } is named
members-coming = From { $day }: { $who }
members-vacancies = { $count ->
    [one] One seat is vacant.
   *[other] { $count } seats are vacant.
 }
members-alternates-missing = { $count ->
    [one] One member has named no { $alternate }.
   *[other] { $count } members have named no { $alternate }.
 }
members-attending = In attendance
members-officers = Officers
members-outside = { $name } ({ $email }), outside this workspace
members-chair-since = The { $chair } has been in office since { $day }.
members-terms-coming = New terms hold from { $day }.
members-none = You belong to no body here. Type this in the channel of a body to see its members.
button-appoint = Appoint or end an appointment
button-change-terms = Change the terms
appoint-intro = For { $body }. A vote that was cast already stands, whoever leaves.
appoint-body = Body
appoint-what = What is to be recorded?
appoint-what-takes = Somebody takes a place
appoint-what-leaves = Somebody leaves a place
appoint-place = Place
appoint-place-held = { $title } ({ $who })
appoint-place-vacant = { $title } (vacant)
appoint-person = Person
    .hint = Who takes the place; or, where several hold an office, who leaves it.
appoint-since = From which day?
    .hint = Today if you leave it empty.
appoint-until = Until which day?
    .hint = The last day, if an end is set.
appoint-agreed = Who agreed it, and when?
    .hint = Such as: the meeting of 14 April 2026, minute 7.
appoint-nobody = You look after no body here, so there is nothing to appoint. Whoever presides over a body, or its secretariat, does that.
appointed-now = Recorded: { $who } holds the place from { $day }. They and the channel are told.
appointed-later = Recorded: { $who } takes the place on { $day }. They and the channel are told.
appointment-ended-now = Recorded: { $who } has left the place. They and the channel are told.
appointment-ended-later = Recorded: { $who } leaves the place on { $day }. They and the channel are told.
told-appointed = { $by } has recorded that you are appointed in { $body }: { $place }, from { $day }. Agreed: { $agreed }
told-appointed-until = It ends after { $day }.
told-appointed-if-wrong = If that is wrong, please tell { $by }.
told-left = { $by } has recorded that your appointment in { $body } ends on { $day }: { $place }. Votes that you cast stand. If that is wrong, please tell { $by }.
changed-takes = { $who } is appointed: { $place }, from { $day }.
changed-leaves = { $who } leaves: { $place }, on { $day }.

## Alternates and proxies for a meeting, a period or standing; free proxies; coming back to a meeting

span-meeting = at the meeting on { $moment }
span-period = from { $first } to { $last }
span-until = until { $last }
span-standing = until it is ended
somebody-new = somebody

mandate-offer-alternate = { $who } asks you to act as { $alternate } for the { $seat } ({ $body }), { $span }{ $cited }.
mandate-offer-alternate-what = If you accept, you may vote in that seat on each decision that is opened in that time. One vote counts for the seat: that of whoever votes first.
mandate-offer-with-authority = You are given authority to act and to vote.
mandate-offer-without-authority = You are given no authority to vote: you would attend and speak.
mandate-offer-proxy = { $who } asks you to carry the proxy of the { $seat } ({ $body }), { $span }{ $cited }.
mandate-offer-proxy-free = If you accept, you choose how it votes on each decision that is opened in that time; I will ask you each time. It does not count to the quorum.
mandate-offer-proxy-set = The member has set how it votes; you add no choice of your own. It does not count to the quorum.
mandate-alternate-accepted = { $who } has accepted and acts as { $alternate } for the { $seat } ({ $body }), { $span }. This holds for decisions opened from now on.
mandate-alternate-declined = { $who } cannot act as { $alternate } for the { $seat } ({ $body }). You can ask somebody else: type /quorate alternate.
mandate-proxy-accepted = { $who } has accepted the proxy of the { $seat } ({ $body }), { $span }. It holds for decisions opened from now on, and your own vote replaces it.
mandate-proxy-declined = { $who } cannot carry the proxy of the { $seat } ({ $body }). You can ask another member: type /quorate proxy.
mandate-alternate-ended = { $who } acts no longer as { $alternate } for the { $seat } ({ $body }). Votes that were cast stand.
mandate-proxy-ended = { $who } carries the proxy of the { $seat } ({ $body }) no longer.
mandate-proxy-ended-replaced = { $who } carries the proxy of the { $seat } ({ $body }) no longer: the member has given another.
mandate-how-to-end = You can end this at any time.
button-mandate-accept-alternate = Accept: I will act as { $alternate }
button-mandate-accept-proxy = Accept this proxy
button-accept-for-a-time = Accept
button-mandate-decline = Decline
button-mandate-end-alternate = End: { $seat }, { $alternate }
button-mandate-end-proxy = End: proxy of the { $seat }
button-mandate-end-sure = End this?
button-mandate-end-sure-text = What was voted stands. For the future it ends at once, and the other person is told.
button-mandate-end-yes = End it

return-asked = { $back } is back and asks your leave to sit as { $seat } again ({ $body }). { $who } acts there as { $alternate } until you give it{ $cited }.
return-asked-between = A seat passes back between items: while a decision is being voted on, it stays as it is.
return-asked-yes = You have given leave. { $back } sits as { $seat } again.
return-asked-no = You have not given leave now. { $who } goes on acting as { $alternate } for the { $seat }.
return-answered-yes = { $back } sits as { $seat } again, by leave of whoever presides ({ $body }). What { $who } voted stands.
return-answered-no = Whoever presides has not given leave now: { $who } goes on acting as { $alternate } for the { $seat } ({ $body }). You can ask again after this item.
return-noted = Whoever presides has been asked to give leave. Until then { $who } acts as { $alternate } for the { $seat } ({ $body }).
button-return-agree = Give leave to take the seat again
button-return-refuse = Not now
button-return-ask = I am back: ask to sit as { $seat } again

proxy-ballot = You carry the proxy of { $who } on { $decision }, and choose how it votes.
proxy-ballot-until = Until { $moment }. If you choose nothing, it is no vote; if the member votes, that replaces your choice. It does not count to the quorum.
proxy-ballot-chosen = You have chosen: { $choice } (recorded as { $ballot }).
proxy-ballot-ended = This proxy has ended, and does not count.
proxy-ballot-over = Voting has closed.
proxy-receipt = Your choice for the { $seat }, by proxy, on { $decision } is { $choice }. It is recorded as { $ballot }.
button-proxy-for = { $seat }, by proxy: vote for
button-proxy-against = { $seat }, by proxy: vote against
button-proxy-abstain = { $seat }, by proxy: abstain
button-by-proxy-for = By proxy: vote for
button-by-proxy-against = By proxy: vote against
button-by-proxy-abstain = By proxy: abstain
button-by-proxy-long = { $label } on { $ref }

offer-proxy-what-free = You are free: you choose how it votes, and it is shown only after the close. It is then counted, unless somebody votes in that seat. It does not count to the quorum.
proxy-accepted-free = { $who } has accepted your proxy on { $decision } and chooses how it votes. Your own vote replaces it. You can take it back until { $moment }.
proxy-instruction-free = As the holder chooses
    .hint = Nobody is shown an instruction before the close, not even the member who carries it. If you give none, that member chooses.
proxy-holder-named = { $name }, { $seat }
alternate-authority = Has your { $alternate } delegated authority to vote?
    .hint = The terms ask for it{ $cited }. Without it, your { $alternate } attends and speaks.
alternate-authority-yes = Yes: may act and vote for me
alternate-authority-no = No: attends and speaks only
alternate-ended-ended = You no longer act as { $alternate } for the { $seat } on { $decision }: it was ended.
proxy-void-ended = The proxy for the { $seat } on { $decision } no longer counts: it was ended.
you-carry-free = You carry { $count ->
    [one] the proxy
   *[other] the proxies
 } of { $seats }, and choose how it votes: see your messages from me.

title-name-alternate = Name { A($alternate) }
title-proxy-for-a-time = Give a proxy
submit-name-alternate = Ask
submit-proxy-for-a-time = Ask
name-alternate-intro = { $body }: you are asking somebody to act in your seat{ $cited }. It holds once they accept, for decisions opened from then on. You can name several; whoever votes first, votes for the seat.
proxy-for-a-time-intro = { $body }: you are asking a member to carry your vote{ $cited }. It holds once they accept, for decisions opened from then on. Your own vote replaces it each time.
span-seat = In which seat?
span-scope = For how long?
span-scope-standing = Until I end it
span-scope-period = For some days
span-scope-meeting = For one meeting
span-meeting-which = Which meeting?
span-meeting-none = No meeting is in the calendar.
span-first = First day
    .hint = Leave empty for today.
span-last = Last day
    .hint = It holds to the end of this day.
alternate-place = In which place is this { $alternate } to be asked?
alternate-place-last = After the others
alternate-place-at = Number { $place }
mandate-given-done = Sent. You will be told when they answer. It holds once they accept, for decisions opened from then on.

acting-title = Who acts for whom: { $body }
acting-none = No { $alternate } is named for a time at present.
acting-line = { $seat } ({ $who }): { $alternates }
acting-one = { $who }, { $span }
acting-one-without = { $who }, { $span }, without authority to vote
acting-given = Asked or given by you
acting-held = Asked of you, or held by you
acting-given-alternate = { $who } as { $alternate } for the { $seat }, { $span }: { $state }
acting-given-proxy = { $who } carries your proxy as { $seat }, { $span }: { $state }
acting-held-alternate = You act as { $alternate } for the { $seat }, { $span }: { $state }
acting-held-proxy = You carry the proxy of the { $seat }, { $span }: { $state }
acting-state-offered = not answered yet
acting-state-accepted = accepted
acting-nobody = You belong to no body here. If that is wrong, please tell the secretariat.
button-acting-name = Name { A($alternate) }
button-acting-proxy = Give a proxy for a time
wait-answer-mandate = { $title }: you are asked to act in this seat for some time.
wait-answer-mandate-proxy = { $title }: you are asked to carry the proxy of this seat for some time.
wait-vote-proxy = { $ref }, “{ $title }”: you carry a proxy, and choose how it votes.

finding-without-authority = You act for the { $seat } without delegated authority, so you attend and speak and do not vote
    .next = Please ask the member to name you with authority: they type /quorate alternate.
finding-proxy-must-be-instructed = The terms ask you to say how your proxy votes
    .next = Please choose for, against or abstain.
finding-proxy-not-accepted = This proxy has not been accepted yet
    .next = Please accept it first: the request is in your messages from me.
finding-already-named = { $person } has been asked or named for that seat and time already
    .next = Type /quorate acting to see who acts for whom, and to end what no longer holds.
finding-not-the-mandate = Only the member who gave this, or whoever was given it, can end it
    .next = Please ask one of them.
finding-other-alternate-has-voted = Another { $alternate } has voted for the { $seat } already, and that vote stands
    .next = Please speak to them: until the close, they can change it.
finding-predecessor-has-voted = Whoever sat as { $seat } before you has voted already, and that vote stands
    .next = You vote on decisions opened from now on.
finding-seat-left = You sat as { $seat } when this was opened, and do so no more
    .next = Whoever sits there now can vote, unless you have voted already: that vote stands.
finding-no-meeting-now = No meeting is being held
    .next = Outside a meeting whoever votes first votes for the seat; to end a nomination, type /quorate acting.
finding-nobody-in-your-seat = Your { $alternate } is not noted as being in the seat of the { $seat } at the meeting
    .next = Please ask whoever presides to note that you are there.
finding-item-still-open = { $ref } is being voted on, and a seat passes back between items
    .next = Please give leave once it has closed.
finding-not-the-leave = Only whoever presides over the meeting gives leave
    .next = They have been asked already.
finding-authority-missing = Please say whether they have delegated authority
finding-scope-unknown = Please choose for how long
finding-meeting-unknown = Please choose one of the meetings ahead
finding-last-day-missing = Please choose the last day

## The terminal, the command and our own faults

help = Everything here is also on a button: on a decision’s card, in my messages to you, or on the Home tab. Nothing typed is ever a vote. Where a decision is meant, add its reference, as in “/quorate withdraw cluster-2026-1”.
help-find = To look something up
help-find-decisions = the register of decisions
help-find-votes = your own votes and their receipts
help-find-members = who sits where, and what is vacant
help-find-acting = who acts for whom, and your proxies
help-find-interests = what everybody has declared
help-find-actions = what was to be done, by whom and by when
help-find-minutes = the minutes of the last meeting
help-vote = Around a vote (the vote itself is one tap on the card)
help-vote-vote = show a decision with its buttons, to you alone
help-vote-agree = agree, where agreement is sought before a vote
help-vote-concern = say what concerns you, where agreement is sought
help-vote-block = stand in the way, where the terms know it
help-vote-views = share your views with whoever presides; they are no vote
help-vote-position = give a written position before the meeting, where the terms know it
help-vote-authority = say that you lack the authority to decide this
help-vote-authorised = say that you have the authority now
help-vote-object = object to a vote that the secretariat took down for you
help-stand-in = When you cannot be there
help-stand-in-alternate = name somebody to act for you, for a time
help-stand-in-proxy = give a proxy for a meeting or for a time
help-declare = Interests
help-declare-declare = declare an interest, or that you have none
help-declare-confirm = confirm once a year what you declared, and that you go on
help-decide = To decide something
help-decide-open = open a decision
help-decide-urgent = take an urgent decision alone, where the terms allow it
help-decide-withdraw = withdraw a decision, with the reason
help-decide-again = open a decision again that was withdrawn or lost
help-decide-move-on = move from seeking agreement to a vote
help-decide-casting = give the casting vote on a tie
help-decide-attest = confirm that a result was properly taken
help-meet = Meetings
help-meet-meeting = the meetings; “/quorate meeting new” calls another
help-meet-agenda = the agenda of the next meeting, and your item for it
help-meet-invite = invite somebody to the meeting for one item
help-meet-apologies = send your apologies
help-meet-here = say that you are at the meeting
help-meet-leaving = say that you are leaving it
help-meet-run = the page from which a meeting is run
help-look-after = For whoever presides, and the secretariat
help-look-after-setup = set a body up, step by step
help-look-after-terms = change a body’s terms, from a day on
help-look-after-appoint = appoint somebody, or record that somebody leaves
help-look-after-record = take down a vote that came by phone or e-mail
help-look-after-move = take a body to another channel
help-other = Also
help-other-language = English or Welsh
help-other-help = this list
title-incident = Our fault
incident-recorded = What you did is recorded. Something went wrong on our side when we answered; if you miss something, give the secretariat this number: { $number }.
incident = Something went wrong on our side. Nothing was recorded. Please try again; if it happens again, give the secretariat this number: { $number }.
no-such-decision = There is no decision { $ref }.
verified = { $bodies ->
    [one] One body
   *[other] { $bodies } bodies
 }, { $events ->
    [one] one event
   *[other] { $events } events
 }, { $decisions ->
    [one] one decision
   *[other] { $decisions } decisions
 } checked.
replay-agrees = Worked out again from the record: the same result.
replay-differs = Worked out again from the record, the result is different from the one announced. Please tell the secretariat at once.

## What a rule found, and why an act was refused.
##
## The value is one sentence without its full stop: the clause follows it. `.next` is what the person can do instead.
## Refusals end with "Nothing was recorded.", which is added to them.

finding-unknown = A rule of the terms applies here
otherwise-next = If you think that this is wrong, please ask the secretariat.

finding-no-such-decision = There is no such decision in this workspace
    .next = It may have been opened in another workspace. Type /quorate decisions to see those of this one.
finding-no-such-body = There is no such body in this workspace
finding-no-such-offer = That request is no longer there
finding-decision-closed = Voting on { $ref } closed on { $closed_at }
    .next = The result is in the channel. A new vote on the matter would be a new decision.
finding-decision-withdrawn = { $ref } was withdrawn, so it is not being decided
    .next = You need do nothing.
finding-decision-still-open = { $ref } is still open for votes, until { $closes_at }
    .next = Please come back to this after the close.
finding-not-your-seat = You neither sit as { $seat } nor act in it as { $alternate }
    .next = If you should act in it, ask its member to choose “Send { A($alternate) }” on the card.
finding-several-seats = You sit in more than one seat here ({ $seats }), and count once: in the first of them
    .next = Please use the buttons on the card: your vote is recorded for that seat.
finding-not-a-voting-member = You have no vote on this decision: only members in voting seats do
    .next = If you should be voting for a member, ask that member to choose “Send { A($alternate) }” on the card.
finding-not-presiding = Only whoever presides rules on this conflict
    .next = They have been asked already.
finding-not-the-nominee = Only the person who was asked may answer this
    .next = You need do nothing.
finding-not-the-proxy-holder = Only the member who was asked to carry this proxy may answer
    .next = You need do nothing.
finding-not-the-grantor = Only the member who gave this proxy may take it back
    .next = You need do nothing.
finding-not-the-signatory = Only an authorised signatory may sign this decision
    .next = The signatory has been asked already. If the register of signatories is wrong, please tell the secretariat.
finding-not-the-recorder = Only whoever presides, or the secretariat, records what a meeting decided
    .next = Please ask one of them.
finding-not-the-opener = Only whoever opened this decision, or the { $chair }, may withdraw it
    .next = Please ask one of them.

finding-alternate-has-voted = The { $alternate } for the { $seat } has voted already, and that vote stands
    .next = Please speak to them: until the close, they can change it.
finding-principal-has-voted = The { $seat } has voted already, and that vote stands
    .next = Please speak to them: until the close, they can change it.
finding-one-person-one-vote = You have voted already as { $seat }, and nobody votes twice
    .next = Your earlier vote stands. You can change it until the close.
finding-proxy-is-instructed = A proxy votes as its member has instructed, so you add no choice of your own for the { $seat }
    .next = You need do nothing: it is counted at the close.

finding-ruling-own-conflict = Nobody rules on a conflict of their own
    .next = Whoever presides in your place has been asked.

finding-not-in-workspace = The person you chose is not a full member of this workspace
    .next = Please choose somebody who is, or ask the secretariat to invite them.
finding-already-voted = A vote for the { $seat } has been cast already, and it stands
    .next = It can be changed until the close by whoever cast it.
finding-already-answered = This request has been answered already
    .next = You need do nothing.
finding-offer-ended = This request has ended: it was taken back, replaced, or is no longer needed
    .next = You need do nothing.
finding-alternate-acts = { CAP(A($alternate)) } acts for the { $seat }, so no proxy is needed
    .next = The { $alternate } votes instead.
finding-holder-has-no-seat = The person you chose has no voting seat here, so cannot carry a proxy
    .next = Please choose another member.
finding-proxy-to-oneself = A proxy goes to another member
    .next = Please choose somebody else, or vote yourself.
finding-proxy-chain = A member who gave a proxy carries none, and a member who carries one gives none
    .next = Please choose another member, or vote yourself.

finding-no-signature-wanted = { $ref } waits for no signature
    .next = You need do nothing.
finding-already-signed = This decision has been signed already
    .next = You need do nothing.
finding-no-ratification-wanted = { $ref } waits for no ratification
    .next = You need do nothing.
finding-no-meeting-yet = No meeting has been held since this decision closed
    .next = Please record this when the meeting has been held.

finding-title-empty = Please give it a title
finding-title-too-long = The title is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-text-empty = Please write what is to be decided
finding-text-too-long = The text is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-reason-empty = Please give a reason
finding-reason-too-long = The reason is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-nature-empty = Please say what the interest is
finding-nature-too-long = This is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-note-too-long = The note is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-kind-unknown = Please choose one of the four kinds of interest
finding-plan-line-empty = Please name the line of the agreed plan
finding-plan-line-too-long = The line of the plan is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-class-unknown = Please choose what kind of decision it is
finding-class-has-no-money = You gave an amount, but this kind of decision is for matters without money. Choose a financial kind, or leave the amount empty
finding-amount-missing = Please give the amount: this kind of decision names it
finding-amount-not-a-number = Please give the amount in pounds and pence, such as 12,500 or 1,234.50
finding-amount-negative = The amount cannot be below zero
finding-amount-too-large = The amount is too large. Please check it: pounds and pence have at most { $digits } digits together
finding-zone-unknown = There is no such time zone
finding-deadline-missing = Please choose the last day for votes, and the time
finding-deadline-unreadable = This date or time cannot be read. Please choose them again
finding-deadline-does-not-exist = Clocks go forward that night, so that time does not exist. The nearest are { $first } and { $second }
finding-deadline-happens-twice = Clocks go back that night, so that time comes twice: { $first } and { $second }. Please say which of the two is meant
finding-deadline-past = That has passed already: it is now { $now }. Please choose a later time
finding-deadline-too-far = That is too far ahead: please choose a day within { $days } days

finding-key-unreadable = A key has 2 to 20 small letters, digits and hyphens, and starts with a letter
finding-key-taken = Another body has the key { $key }
finding-channel-taken = Another body meets in that channel
finding-name-empty = The body needs a name
finding-name-too-long = The name is too long by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-terms-unreadable = The terms cannot be read: { $path }: { $problem } ({ $problems ->
    [one] one problem
   *[other] { $problems } problems
 } in all)
finding-blank-open-asked = The terms still have a blank ({ $blank }): { $question }
finding-seat-unknown = The terms have no seat called { $name }
finding-attendee-unknown = The terms have no place in attendance called { $name }
finding-office-unknown = There is no office called { $name }
finding-meeting-kind-unknown = The terms know no meeting of the kind “{ $name }”; they know { $names }
finding-meeting-unreadable = The date of meeting { $number } in the list cannot be read
finding-not-in-charge = Only the { $chair }, the vice-chair or the secretariat does this for the body
    .next = Please ask one of them.
finding-no-such-draft = This draft is not in this workspace
    .next = Type /quorate setup to see the drafts that are open.
finding-not-your-draft = { $person } started this draft and goes on with it
    .next = Please ask them, or start a draft of your own with /quorate setup.
finding-draft-submitted = This waits for a second person to activate it; { $person } submitted it
    .next = To change it, take it back with /quorate setup if you submitted it, or ask the second person to send it back.
finding-draft-ended = This draft was activated, sent back or given up already
    .next = Type /quorate setup to see what is open.
finding-not-chair-or-secretariat = Only the { $chair } or the secretariat of the body submits it
    .next = The draft is kept. Name yourself as one of the two if you are, or ask one of them to set the body up.
finding-not-the-second-person = Only the other of the two, { $chair } or secretariat, activates it
    .next = You need do nothing.
finding-terms-missing = Please choose terms of reference
finding-terms-text-unreadable = The terms cannot be read ({ $problems ->
    [one] one problem
   *[other] { $problems } problems
 } in all)
finding-terms-line-unreadable = { $problem }
finding-terms-faults-unreadable = The terms have { $count ->
    [one] one error that has to be mended
   *[other] { $count } errors that have to be mended
 } first
finding-chair-missing = Somebody must be named who can act as { $chair }: { $seats }
finding-secretariat-missing = Somebody must be named as the secretariat
finding-second-person-missing = The { $chair } and the secretariat must be two people: nothing goes live on one person’s word
finding-blank-unfit = This { $problem }
finding-holder-unknown = { $person } is no active member of this workspace
finding-row-unreadable = Row { $row }: it needs a place and a person, with a comma between
finding-row-place-unknown = Row { $row }: there is no place “{ $name }”{ $near ->
    [none] { "" }
   *[other] ; perhaps “{ $near }” is meant
 }
finding-row-place-taken = Row { $row }: “{ $name }” was filled in an earlier row
finding-row-person-unknown = Row { $row }: nobody here is called “{ $name }”
finding-row-person-several = Row { $row }: { $count } people are called “{ $name }”; write @name or the member id
finding-row-email-unreadable = Row { $row }: “{ $name }” is no e-mail address for an office
finding-email-unreadable = “{ $line }” has no e-mail address: write Name <name@example.org>, one a line
finding-channel-missing = Please choose a channel
finding-channel-not-joined = Quorate is not in that channel yet: type /invite @Quorate there, then send this again
finding-channel-archived = That channel is archived: choose another, or have it restored first
finding-channel-same = The body meets in that channel already
finding-day-missing = Please choose a day
finding-day-unreadable = That day cannot be read
finding-day-past = That day has passed ({ $day }): choose today or a later day
finding-day-order = The last day must not come before the first
finding-agreed-empty = Please say who agreed it, and when
finding-agreed-too-long = This is too long by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-place-unknown = The body has no place called { $name }
finding-place-empty = Nobody holds that place
finding-place-taken = { $person } holds that place already

sum-at-least = { $share } of { $base } is { $exact }
sum-rounded = { $share } of { $base } is { $exact }, rounded up
sum-more-than = more than { $share } of { $base }, which is { $exact }
sum-all = all { $base }
mixed = { $whole } { $rest }

finding-record-incomplete = A fact is missing, or contradicts another ({ $what }: { $names }), so nothing can be determined
finding-blank-open = The terms still have a blank ({ $blank }), so nothing can be determined
finding-still-open = Voting is still open, until { $closes_at }
finding-quorum-heads = { $present ->
    [one] One took part
   *[other] { $present } took part
 }, and the terms set a quorum of { $needed }
finding-quorum-heads-sum = { $present ->
    [one] One took part
   *[other] { $present } took part
 }, and { $needed } { $needed ->
    [one] is
   *[other] are
 } needed for a quorum: { $sum }
finding-quorum-some = Of the members whom the quorum names, { $present } took part, and { $needed } { $needed ->
    [one] is
   *[other] are
 } needed
finding-quorum-some-sum = Of the members whom the quorum names, { $present } took part, and { $needed } { $needed ->
    [one] is
   *[other] are
 } needed: { $sum }
finding-quorum-weighed = Those who took part come to { $present } by { $by }, and { $needed } { $needed ->
    [one] is
   *[other] are
 } needed for a quorum
finding-quorum-weighed-sum = Those who took part come to { $present } by { $by }, and { $needed } { $needed ->
    [one] is
   *[other] are
 } needed for a quorum: { $sum }
finding-quorum-office = The { $seats } (or { A($alternate) }) must take part, and { $met ->
    [yes] has
   *[other] has not
 }
finding-quorum-organisations = Each organisation needs { $each ->
    [one] one voting member
   *[other] { $each } voting members
 } taking part, and { $missing_count ->
    [0] each has
    [one] one has not: { $missing }
   *[other] these have not: { $missing }
 }
finding-inquorate = There was no quorum, so nothing could be decided
finding-recusals = Ruled to have a conflict, and so not counted in the quorum or the majority: { $seats }
finding-many-recused = More than a third of the members are ruled to have a conflict: { $recused } of { $in_post }
finding-doubled = Left out, because whoever sits there sits in another seat too and counts once: { $seats }
finding-vacancies = Vacant, and so not counted among the members: { $seats }
finding-alternates-acting = { CAP(A($alternate)) } took part for: { $seats }
finding-proxies-counted = Voted by proxy, which does not count to the quorum: { $seats }
finding-proxies-replaced = Voted after all, so that the proxy gave way: { $seats }
finding-not-counted = Not counted ({ $why ->
    [not-entitled] no right to vote here
    [no-seat] nobody held the seat
    [not-notified] the { $alternate } had not been notified
    [casting-only] whoever presides votes only to break a tie
    [alternate-over-limit] more were sent in place of members than the terms allow
    [alternate-acting] the { $alternate } acts in the seat
    [attending] the member took part, so no proxy was needed
    [proxy-over-limit] the holder carried as many proxies as allowed
    [organisation-split] the organisation’s votes disagree
    [not-the-lead] another seat casts the organisation’s vote
    [too-late] it came after the close
   *[other] the terms do not count it
 }): { $seats }
finding-position-noted = { $organisation } wrote beforehand that it is { $position ->
    [for] for
    [against] against
   *[other] neither for nor against
 }; that is noted, and is no vote
finding-organisation-absent = Nobody with a vote took part for { $organisation }, so nothing decided here commits it
finding-lacks-authority = Without authority of their own for this: { $seats }. It is deferred to the next meeting
finding-channel-not-allowed = The terms give no power to decide { $channel ->
    [remote] outside a meeting
    [urgent] urgently and alone
   *[other] in this way
 }
    .next = Please bring it to the next meeting.
finding-decided-remotely = Decided { $channel ->
    [urgent] urgently
   *[other] outside a meeting
 }, as the terms allow
finding-urgent-authority = { $why ->
    [not-the-office] Only whoever holds the power in urgent need may decide alone, and the { $by } does not
    [vacant] Nobody held the office that may decide alone in urgent need
    [recused] The { $by } is ruled to have a conflict, and so may not decide alone
    [not-in-person] The power to decide alone is the { $by }’s in person, and not { A($alternate) }’s
   *[other] The { $by } may decide alone in urgent need
 }
finding-planned = It was agreed in the plan already, so the next meeting’s ratification is all that it needs
finding-planned-asked = It was agreed in the plan already, and the group was asked to ratify it
finding-consensus = { $count ->
    [0] Nobody objected
   *[other] Objected: { $objectors }
 }
finding-vote-follows = It can now be put to the vote
finding-failed-again = { $then ->
    [disputed] Not agreed by all a second time, so it goes to the dispute procedure
    [lost] Not carried on this occasion either, and there it ends
    [deferred] Not carried, so it is put off
   *[other] Not agreed by all, so it goes to the next meeting
 }
finding-may-escalate = It may also be raised between the organisations themselves
finding-ratification = { $met ->
    [yes] The next meeting has ratified it
    [no] The next meeting did not ratify it, so the decision has ended
   *[other] The next meeting has to ratify it
 }
finding-signature = { $met ->
    [yes] An authorised signatory has signed it
   *[other] An authorised signatory has to sign it
 }
finding-signature-declined = The signatory has declined to sign it
finding-share = { $unit ->
    [organisation] { $for ->
        [one] One organisation voted for
       *[other] { $for } organisations voted for
     }
   *[other] { $for } voted for
 }, and { $needed } of { $base } were needed: { $sum }
finding-majority = { $unit ->
    [organisation] { $for ->
        [one] One organisation voted for
       *[other] { $for } organisations voted for
     }
   *[other] { $for } voted for
 }, and { $needed } of { $base } were needed: { $sum }
finding-unanimity = { $unit ->
    [organisation] { $for ->
        [one] One organisation voted for
       *[other] { $for } organisations voted for
     }
   *[other] { $for } voted for
 }, and all { $needed } with a vote had to
finding-votes = { $unit ->
    [organisation] { $for ->
        [one] One organisation voted for
       *[other] { $for } organisations voted for
     }
   *[other] { $for } voted for
 }, and { $needed } were needed
finding-ceiling = { $count } were counted, and the limit is { $needed }
finding-no-vote-for = Nobody voted for it, so it is not carried
finding-tie = As many voted for as against: { $for } each
finding-casting-vote = The { $presiding }, presiding, gave the casting vote: { $choice }
finding-casting-not-counted = A casting vote was given, and does not count: { $why ->
    [nobody-presides] nobody presided
    [vacant] nobody holds that seat
    [recused] whoever gave it is ruled to have a conflict
    [not-notified] the { $alternate } had not been notified
    [alternate-over-limit] more were sent in place of members than the terms allow
    [no-tie] there was no tie
   *[other] the terms give nobody one
 }

actor-chair = the { $chair }
actor-vice-chair = the vice-chair
actor-alternate-chair = an alternate chair
actor-member = any member
actor-voting-member = any member with a vote
actor-secretariat = the secretariat

finding-in-order = This is in order
finding-not-entitled = You have no vote on this decision: those in attendance may speak, and do not vote
    .next = You need do nothing. If you should be voting for a member, ask that member to choose “Send { A($alternate) }” on the card.
finding-no-seat = You hold no seat in this body, so you have no vote on this decision
    .next = If you should be voting for a member, ask that member to choose “Send { A($alternate) }” on the card. If you are a member, please tell the secretariat.
finding-recused = You have no vote on this decision: it was ruled that there is a conflict
    .next = If you think that the ruling is mistaken, please speak to whoever presides before the close.
finding-closed = Voting has closed
    .next = The result is in the channel. A new vote on the matter would be a new decision.
finding-not-notified = The { $alternate } for the { $seat } had not been notified
    .next = Please tell the secretariat before the next decision.
finding-alternate-acting = The { $alternate } for the { $seat } acts for this decision
    .next = Please speak to them: until the close, they can change a vote that they cast.
finding-no-alternates = The terms of this body provide for no { $alternate }
    .next = Please vote yourself.
finding-alone-no-ballots = This is decided by one person alone, so nobody votes on it
    .next = You need do nothing. The members will be told the result.
finding-may-not-open = Only { $who } can open { $channel ->
    [remote] a decision outside a meeting
    [urgent] an urgent decision
   *[other] a decision
 }
    .next = Please ask them to open it.
finding-not-in-person = This power cannot be used by { A($alternate) }
    .next = Please ask the member in person.
finding-reason-needed = Please say why it cannot wait for a meeting
finding-consensus-first = A vote comes after consensus was tried
    .next = Please seek agreement in discussion first.
finding-closes-in-the-past = That deadline has passed already
    .next = Please choose a later one.
finding-open-too-short = Votes must stay open for { $days ->
    [one] at least one day
   *[other] at least { $days } days
 }: the earliest deadline is { $earliest }
    .next = Please choose a later one.
finding-no-proxies = The terms of this body give no proxy votes
    .next = Please vote yourself, or send { A($alternate) }.
finding-proxy-over-limit = The { $holder } already carries as many proxies as the terms allow ({ $most })
    .next = Please choose another member, or vote yourself.
finding-holder-not-entitled = The { $holder } has no vote here, so cannot carry a proxy
    .next = Please choose another member.
finding-holder-recused = The { $holder } is ruled to have a conflict, so cannot carry a proxy
    .next = Please choose another member.
finding-person-needed = Please choose a person
finding-already-a-member = { $person } holds a seat in this body already, as { $seat }
    .next = Please choose somebody who holds no seat, or give that member a proxy.
finding-acts-for-another = { $person } already acts for another member: { $seats }
    .next = Please choose somebody else.
finding-alternate-of-an-alternate = { CAP(A($alternate)) } cannot send { A($alternate) } in turn
    .next = Please tell the member, who can ask somebody else.
finding-no-casting-vote = The terms of this body give nobody a casting vote
    .next = A tie is not carried.
finding-no-tie = There is no tie to break
    .next = You need do nothing.
finding-own-conflict = Nobody rules on a conflict of their own
    .next = Whoever presides in your place has been asked.
finding-no-signature = The terms of this body ask for no signature
    .next = You need do nothing.
finding-not-signatory = Only an authorised signatory may sign this decision
    .next = The signatory has been asked already. If the register of signatories is wrong, please tell the secretariat.
finding-signed-by-decider = Whoever decided alone cannot sign as well
    .next = Another signatory has to sign it.
finding-signatory-recused = You are ruled to have a conflict in this decision, so you cannot sign it
    .next = Another signatory has to sign it.
finding-no-such-meeting = The terms know no meeting of the kind “{ $kind }”
    .next = Please choose another kind.
finding-may-not-call = Only { $who } can call such a meeting
    .next = Please ask them to call it.
finding-matters-needed = The notice must name the matters to be discussed
    .next = Please name them.
finding-not-agreed = This needs the agreement of: { $missing }
    .next = Please ask them first.
finding-may-not-close = Only { $who } can close the meeting
    .next = Please ask them.
finding-financial-log = The financial log must be completed first, even if there is nothing to record
    .next = Please complete it, then close the meeting.
finding-no-ratification = The terms of this body ask for no ratification
    .next = You need do nothing.
finding-may-not-ratify = Only { $who } can record what the meeting decided
    .next = Please ask them.
finding-notice = { $met ->
    [yes] The notice is long enough: { $clear_days ->
        [one] one clear day is
       *[other] { $clear_days } clear days are
     } needed, and the earliest day was { $earliest }
   *[other] The notice is too short: { $clear_days ->
        [one] one clear day is
       *[other] { $clear_days } clear days are
     } needed, so the earliest day is { $earliest }
 }
    .next = Please choose a later day.
finding-no-notice-named = The terms name no notice for such a meeting
finding-held-before-notice = The meeting would be before its notice
    .next = Please choose a later day.

## A case explained, a decision changed in thought, past decisions under other terms

case-heading = { $name } (case { $number })
case-of = { $body }: { $source }
case-facts = The facts
case-found = What follows
case-result = Result: { $result }.
case-sums = The sums
case-sum-for = For: { $count }. { $needed } of { $base } needed: { $sum }{ $cited }.
case-sum-present = Taking part: { $count }. { $needed } of { $base } needed: { $sum }{ $cited }.
case-agrees = This is what the case expects.
case-differs = The case expects otherwise: { $told }.
case-difference = { $key }: expected { $expected }, found { $got }
case-missing = { $file }: there is no case “{ $case }”; the file has { $count }, by name or by number.
case-missing-near = { $file }: there is no case “{ $case }”. Did you mean “{ $near }”?
case-several = { $file }: “{ $case }” could be several cases: { $cases }.
case-attempt = It is the occasion number { $attempt } on which the matter is decided
case-decided-by = Decided alone by: { $seat }
case-vacant = Vacant: { $seats }
case-doubled = Held by somebody who counts in another seat: { $seats }
case-present = In the room: { $seats }
case-acting = Represented by { A($alternate) }: { $seats }
case-not-notified = Represented by { A($alternate) } who had not been notified: { $seats }
case-presiding = Presiding: { $seats }
case-recused = Ruled to have a conflict: { $seats }
case-lacks-authority = Without authority of their own for this: { $seats }
case-position = { $organisation } wrote beforehand: { $choice }
case-objected = { $count ->
    [0] Consensus was sought, and nobody objected
   *[other] Consensus was sought, and these objected: { $seats }
 }
case-proxy = { $seat } gave a proxy to { $holder }: { $choice }
case-proxy-free = { $seat } gave a proxy to { $holder }, without an instruction
case-voted = { $choice } ({ $count }): { $seats }
case-casting = Casting vote: { $choice }
case-signed = { $answer ->
    [yes] The signatory has signed
   *[other] The signatory has declined to sign
 }
case-ratified = { $answer ->
    [yes] The next meeting has ratified it
   *[other] The next meeting has refused to ratify it
 }
case-act = Act: { $act }, by { $by }
case-meeting-kind = Kind of meeting: { $kind }
case-given = Notice given: { $moment }
case-held = Held: { $moment }
case-notice-sum = Counted from { $counted_from }: { $days ->
    [one] one clear day
   *[other] { $days } clear days
 }{ $count ->
    [working] {" "}of working days
   *[other] { "" }
 } with neither end counted, so { $earliest } is the earliest day.
case-span = From { $first } to { $last }
case-adopted = The terms were adopted on { $day }
case-chair-since = The { $chair } has been in office since { $day }
case-due = { $duty }: by the end of { $day }{ $cited }
whatif-heading = What if: { $ref }
whatif-as-it-is = As it is: { $result }.
whatif-if = If it were so:
whatif-alone = If these were the only votes:
whatif-no-ballot = no vote
whatif-recused = ruled to have a conflict: { $seats }
whatif-secret = { $ref } is not closed, and until then nobody learns how anybody voted, nor what follows from it. With --alone, only the votes that you give are counted.
whatif-no-decision = “{ $name }” is about no decision, so nothing is voted on there.
whatif-unclear = “{ $word }” cannot be read: please write a seat, =, and { $choices }, such as lead=for.
whatif-unclear-near = “{ $word }” cannot be read: please write a seat, =, and { $choices }. Did you mean “{ $near }”?
whatif-twice = “{ $seat }” is given two votes.
whatif-no-seat = “{ $seat }” is no seat of: { $body }.
whatif-no-seat-near = “{ $seat }” is no seat of: { $body }. Did you mean “{ $near }”?
replay-no-body = There is no body “{ $body }” in this database.
replay-heading = Past decisions under the draft: { $title } ({ $source })
replay-blanks = Blanks that the draft leaves open: { $blanks }
replay-cannot = It was: { $result }. The draft cannot decide it: { $why }
replay-result = It was: { $then }. It would be: { $now }.
replay-quorum = Quorum: { $then }; it would be { $now }.
replay-present = Counted to the quorum: { $then }; it would be { $now }.
replay-needed = Votes for needed: { $then }; it would be { $now }.
replay-base = Share taken of: { $then }; it would be { $now }.
replay-for = Votes for: { $then }; it would be { $now }.
replay-against = Votes against: { $then }; it would be { $now }.
replay-none = no number
replay-summary = { $count ->
    [0] The body has decided nothing yet.
    [one] One past decision, and { $differ ->
        [0] it would be the same.
       *[other] it would differ.
     }
   *[other] { $count } past decisions: { $differ ->
        [0] each would be the same.
        [one] one would differ.
       *[other] { $differ } would differ.
     }
 }

## Remarks on a set of terms (quorate lint): what it is, .why it matters, .mend says how to mend it

lint-place = { $name }:{ $line }: { $grade }: { $said }
lint-place-all = { $name }: { $grade }: { $said }
lint-error = error
lint-warning = warning
lint-why = Why it matters: { $said }
lint-mend = To mend it: { $said }
lint-clean = { $name }: nothing to remark.
lint-summary = { $name }: { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
 }.
lint-fill-unclear = “{ $word }” cannot be read: write the name of a blank, =, and its value, such as quorum=7.

lint-malformed = { $problem }
    .why = Terms that are not written as the form asks cannot be applied at all, so nothing else was looked at.
    .mend = Correct the line. “quorate schema” prints the form, and an editor that knows it completes each key.
lint-share-without-base = A share of { $share } of “{ $count }” is asked for, and not of what.
    .why = Three quarters of the members, of those present and of the votes cast are three different numbers.
    .mend = Add “of”: eligible (members who may vote), present, votes_cast, or another set that the form knows.
lint-blank-needed = The blank “{ $blank }” is open, and decisions rest on it: { $question }
    .why = Until it is filled, nothing can be decided: every outcome would be undetermined.
    .mend = Let the body fill it when it adopts the terms; to try a value now, add --fill { $blank }=….
lint-blank-open = The blank “{ $blank }” is open: { $question }
    .why = A body cannot adopt terms while a question in them has no answer.
    .mend = Let the body fill it when it adopts the terms; to try a value now, add --fill { $blank }=….
lint-blank-in-words = The clause’s words still have a gap: “{ $found }”.
    .why = Nobody will be asked for what is missing, because the terms do not declare it as a blank.
    .mend = Add an entry under “blanks” with this clause and the question that fills it, or write out the words.
lint-half-is-not-more = The words say “{ $words }”, and the rule is met by exactly half (of: { $base }).
    .why = With an even number, as many for as against would carry. A majority is more than half.
    .mend = Write more_than: 1/2 instead of at_least: 1/2.
lint-half-carries = Exactly half of the votes is enough to carry (of: { $base }).
    .why = A tie would be carried, and of two opposite proposals both could be.
    .mend = Write more_than: 1/2, unless the clause really means that half is enough.
lint-words-differ = The words say “{ $words }”, and the rule says { $rule ->
    [at_least] at least
   *[other] more than
 } { $share }.
    .why = The two differ when the number falls exactly on the line: there, one carries and the other does not.
    .mend = Write { $rule ->
    [at_least] more_than
   *[other] at_least
 } in the rule, or correct the words.
lint-share-differs = The words say “{ $words }”, and the rule says { $share }.
    .why = People read the words, and the rule is what counts: a vote or a meeting would end otherwise than they expect.
    .mend = Write in the rule the share that the words name, or correct the words.
lint-days-differ = The words say “{ $words }”, and { $days ->
    [one] one day is
   *[other] { $days } days are
 } counted.
    .why = Whoever keeps to the words would be late, or be told that something is late that is not.
    .mend = Write in the terms the number of days that the words name, or correct the words.
lint-class-unreached = Nobody can open a decision of the class “{ $class }”.
    .why = No channel is allowed to somebody who exists here, so the class, with its majority, can never be used.
    .mend = Allow a channel, and name under opened_by somebody whom the body has; or remove the class.
lint-channel-rule-unused = “{ $class }” has a rule of its own for a channel in which nobody votes ({ $channel }).
    .why = The rule looks as if it protected something, and it never applies.
    .mend = Allow the channel, or remove the rule.
lint-counts-nobody = This comparison counts “{ $count }” among seats of which there are none.
    .why = It always counts nobody, so what it asks for is never met, or always.
    .mend = Correct the seats, classes, office or organisations under “who”.
lint-seat-class-unused = No rule names the class of seats “{ $class }” ({ $seats }).
    .why = A class that no rule asks about changes nothing: a condition may have been forgotten.
    .mend = Name it in the quorum or in a vote, or leave these seats in the common class.
lint-organisation-unused = No seat is of the organisation “{ $organisation }”.
    .why = Nobody can speak or vote for it.
    .mend = Give it a seat, or remove it.
lint-organisation-voteless = No seat of the organisation “{ $organisation }” has a vote.
    .why = Where one of each organisation must be there, or agree, this one is not asked: the others decide without it.
    .mend = Give a seat of it a vote, unless the organisation is really to have none.
lint-alternates-missing = The words speak of a “{ $words }”, and the terms provide for no alternates.
    .why = Whoever acts for an absent member would neither count towards a quorum nor vote.
    .mend = Add “alternates”, with the clause, and say whether notice of them is needed.
lint-alternate-demanded = The terms demand { A($alternate) } of each member (“{ $words }”), and { $count ->
    [one] one seat has
   *[other] { $count } seats have
 } none named: { $seats }.
    .why = A member who is away without one counts neither towards a quorum nor in a vote.
    .mend = Name them when the body adopts the terms; those who are named already can be given with --alternates.
lint-no-cases = There are no cases.
    .why = A case says in one sentence what the terms should make of a situation. Without one, nobody has checked them.
    .mend = Write a file of cases, below, on and above each line, and name it after the terms: quorate lint TERMS CASES.
lint-clause-without-case = No case shows what this clause does.
    .why = Nobody has written down what it should make of a situation, so a slip in it would go unnoticed.
    .mend = Add a case that has this clause as its own or among those it cites.
lint-quorum-never-met = Not even everybody is a quorum: { $present } would count, and { $needed } are needed.
    .why = Nothing can ever be decided ({ $class }).
    .mend = Lower the number, or correct whom the rule counts.
lint-never-carried = Not even { $for } votes for, which is every vote there is, would carry ({ $class }).
    .why = { $needed ->
    [0] The rule
   *[other] The rule asks for { $needed } votes and
 } cannot be met by any possible vote.
    .mend = Lower the number, or correct the base that the share is taken of.
lint-quorum-too-small = { $present ->
    [one] One member is
   *[other] { $present } members are
 } a quorum, and too few to carry a vote ({ $class }): { $needed ->
    [0] all of them for it would not be enough
   *[other] { $needed } votes for are needed
 }.
    .why = { $consensus ->
    [yes] Such a meeting can decide only by consensus. It can carry nothing contested: as soon as one member objects, the matter is lost however the others vote.
   *[no] Such a vote is quorate, and lost however those who take part vote.
 }
    .mend = { $enough ->
    [0] Take the share of the votes cast, or raise the quorum.
   *[other] Raise the quorum to { $enough }, or take the share of those present or of the votes cast.
 }
lint-against-carries = One more vote against carries what was lost ({ $class }): with { $for } for and { $against } against it is lost; when the { $seat } votes against as well, it is carried.
    .why = Members who are against a proposal would have to vote for it, or stay away.
    .mend = Count the votes for, and ask for enough of them, instead of counting all who vote.
lint-against-makes-quorum = A vote against can carry ({ $class }): with { $for } for and { $against ->
    [0] nobody
   *[other] { $against }
 } against there is no quorum; when the { $seat } comes and votes against, there is one, and it is carried.
    .why = Members who are against do better by staying away than by voting, and may not know it.
    .mend = Ask for so many votes for, besides the quorum; or let the body know that the rule is so.
lint-presence-carries = One more person there, who does not vote, carries what was lost ({ $class }): { $for } for and { $against } against, and the { $seat } comes in.
    .why = A decision should turn on votes, and not on who else is in the room.
    .mend = Count votes instead of heads in the rule for the vote.
lint-for-loses = One more vote for loses what was carried ({ $class }): { $for } for and { $against } against, and the { $seat } votes for it as well.
    .why = Members who want a proposal would have to vote against it, or stay away.
    .mend = Ask for enough votes for, and never for at most so many.
lint-ballot-reopens = One ballot turns what the plan settled into an ordinary vote ({ $class }): without any it is carried, and with a single one { $needed } votes for are needed.
    .why = A member who means well and votes for it can so defeat it.
    .mend = Tell members not to vote on what is in the plan; or give such decisions to ratification alone, with no vote.
lint-tie-unsettled = There is a casting vote, and nobody to give it: no seat holds an office that presides.
    .why = As many for as against would wait for ever.
    .mend = Name the seat of the { $chair } under “offices” (chair), or say casting_vote: false.
lint-tie-silent = No clause says what becomes of a tie ({ $class }): { $votes } for and { $votes } against is lost.
    .why = Members may expect the { $chair } to decide, and the terms do not say so.
    .mend = Add a clause on ties to the terms and cite it under “tie”, with casting_vote true or false.

## Meetings: called, held, minuted

meeting-heading = Meeting of { $date }
meeting-kind-ordinary = Ordinary meeting
meeting-kind-additional = Additional meeting
meeting-kind-extraordinary = Extraordinary meeting
meeting-state-called = It has not begun yet.
meeting-state-sitting = The meeting is being held.
meeting-state-closed = The meeting is closed.
meeting-state-stood-down = The meeting was stood down.
meeting-presiding = Presiding: { $who }.
meeting-nobody-presides = Nobody presides yet.
meeting-present = Present: { $names }.
meeting-acting = Present as { $alternate }, in the seat of: { $names }.
meeting-attending = In attendance, without a vote: { $names }.
meeting-apologies = Apologies: { $names }.
meeting-left = Has left: { $names }.
meeting-quorum = { $met ->
    [yes] There is a quorum to decide: { $present } present, { $needed } needed.
    [no] There is no quorum to decide: { $present } present, { $needed } needed.
   *[unknown] The quorum cannot be determined: a blank in the terms is open.
 }
meeting-inquorate = The meeting may go on, and nothing can be decided{ $cited }.
meeting-deadline = the close of the vote at the meeting
card-at-the-meeting = Those who are noted as being at the meeting vote here, until whoever presides closes the vote.
vote-quorum = On this item: { $said }

notice-lead = { $kind } of { $body }: { $moment }.
notice-when = *When: { $token }*
notice-place = Where: { $place }
notice-lasts = How long: { $length }
length-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
length-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 }
calendar-lasts = { $said } ({ $length })
finding-length-unknown = That is no length from the list
    .next = Please choose one, or leave it empty.
notice-by = Called by { $who }.
notice-matters = To be discussed
stood-down = The meeting of { $moment } has been stood down. It is not held.
stood-down-why = Reason given: { $reason }
stand-down-asked = Shall the meeting of { $moment } be stood down? Your agreement is needed{ $cited }.
meeting-is-held = The meeting of { $moment } is being held, or has been.

item-declarations = Declarations of interest
item-minutes = Minutes of the meeting of { $date }
item-ratification = To ratify: { $decision }
item-line = { $title } – { $state }
item-and = { $first }. { $second }
item-state-now = being taken now
item-state-proposed = came late, not accepted yet
item-state-accepted = to come
item-state-done = done
item-state-deferred = deferred to the next meeting
item-state-referred = referred
item-state-not-taken = not taken
item-vote-open = A vote is open on { $decision }: { $voted ->
    [one] one vote is in.
   *[other] { $voted } votes are in.
 }
item-decided = { $decision }: { $result } ({ $how }).
item-agreed = agreed by consensus
item-voted = by a vote
item-papers = Papers: { $papers }
item-late = It came late, from { $who }.
item-numbered = { $number }. { $title }
item-current = Being taken now: { $item }
item-became-deferred = Deferred to the next meeting.
item-became-referred = Referred.
item-became-not-taken = Not taken at this meeting.
item-left-out = “{ $item }” is not on the agenda of the meeting of { $moment }. You can bring it to a later one.
item-now = It is now: { $state }.

agenda-label = Agenda
agenda-of = { $kind }, { $moment }.
agenda-set = The agenda for the meeting of { $moment } has been set.
agenda-waits = Not set yet. It still needs the agreement of: { $seats }.
agenda-not-set = Not set yet.
agenda-complete = The agenda has been set.
agenda-empty = Nothing is on the agenda yet.
agenda-asked = Please look at the agenda for the meeting of { $moment }: it needs your agreement{ $cited }.
agenda-asked-late = { $who } has brought “{ $item }”, which came late. It goes on the agenda only if those who set it agree{ $cited }.
agenda-agreed-by-you = You have agreed to the agenda as it stands.
cut-agenda = There is more than fits here.

meetings-label = Meetings
meetings-none = No meeting is called. Type /quorate meeting new to call one.
meetings-line = { $body }, { $kind }: { $moment }. { $state }

minutes-none = These minutes are a first draft. They have not been sent yet.
minutes-draft = These minutes are a draft, until the next meeting approves them.
minutes-approved = These minutes have been approved.
minutes-held = { $kind }, held on { $moment }.
minutes-quorum = At the end: { $said }
minutes-ready = The minutes of the meeting of { $date } have been drafted from the record.
minutes-please = Please check the draft minutes of the meeting of { $date }.
minutes-approved-lead = The minutes of the meeting of { $date } have been approved.
minutes-nothing = No meeting has been held yet.
corrections-label = Corrections asked for
correction-line = { $who }: { $words }
correction-lead = { $who } says that something in the draft minutes of { $date } is not accurate:
card-ratified-short = Ratified.
card-not-ratified-short = Not ratified.
money-label = Financial log
money-line = { $decision } Amount: { $amount }.
money-none = Nothing to record.
actions-label = Actions
actions-none = No action is open.
actions-more = { $count ->
    [one] One more action is open.
   *[other] { $count } more actions are open.
 }
action-line = { $words } – { $who }
action-line-due = { $words } – { $who }, by { $day }
action-done = Done.
action-late = Late:
action-given = You have an action from the meeting of { $body } on { $date }:

button-call = Call a meeting
button-apologies = Send my apologies
button-agenda = Show the agenda
button-add-item = Bring an item
button-agree-stand-down = Agree to stand it down
button-stand-down = Stand the meeting down
button-here = I am here
button-leave = I am leaving
button-run = Run the meeting
button-begin = Begin the meeting
button-attendance = Who is here
button-acting = Somebody acts for a member
button-preside = Who presides
button-close-vote = Close the vote
button-put = Put a decision
button-settle = Finish this item
button-action = Note an action
button-close-meeting = Close the meeting
button-agree-agenda = Agree to the agenda
button-leave-out = Leave this item out
button-minutes = Read the minutes
button-send-minutes = Send the draft to the members
button-correct = Ask for a correction
button-approve-minutes = Minutes approved
button-done = Mark as done
take-item = Take another item
close-vote-title = Close this vote?
close-vote-sure = { $voted ->
    [one] One vote is in.
   *[other] { $voted } votes are in.
 } Once it is closed, nobody can vote or change a vote, and the result is announced.

title-call = Call a meeting
title-stand-down = Stand it down
title-item = Bring an item
title-attendance = Who is here
title-acting = Acting for a member
title-preside = Who presides
title-put = Put a decision
title-settle = Finish this item
title-action = Note an action
title-closing = Close the meeting
title-correct = Ask for a correction
title-minutes = Minutes
title-run = Run the meeting
title-agenda = Agenda
submit-call = Call it
submit-stand-down = Stand down
submit-item = Bring it
submit-attendance = Note
submit-acting = Note
submit-preside = Note
submit-put = Put it
submit-settle = Record
submit-action = Note it
submit-closing = Close the meeting
submit-correct = Send

call-body = Which body meets?
call-kind = What kind of meeting?
call-date = On which day?
call-time = At what time?
    .hint = By the clocks of the place where the body meets.
call-lasts = How long?
    .hint = If you do not say, calendars show one hour.
call-place = Where?
    .hint = A room, or the link to join.
call-matters = What is to be discussed?
    .hint = One matter a line. Each becomes an item of the agenda.
call-given = Notice is given when you send this form.
call-earliest = Notice is given when you send this form. The earliest day for it is { $day }.
call-no-notice = The terms name no notice for such a meeting.
stand-down-intro = You are asking that the meeting of { $moment } is not held. All of these must agree{ $cited }: { $seats }.
stand-down-reason = Why?
    .hint = All members read this.
item-intro = For the agenda of the meeting of { $moment }.
item-title = What is it about?
    .hint = A few words, as they will stand on the agenda.
item-words = More about it
    .hint = What the members need to know, in a few sentences.
item-papers-field = Papers
    .hint = Links, one a line.
attendance-intro = How is it now? Leave empty what you do not know.
presence-present = Here
presence-apologies = Sends apologies
presence-left = Has left
presence-acting-hint = Represented by { A($alternate) } now. “Here” means that the member takes over.
acting-intro = You are noting that somebody is here in the place of a member. They count to the quorum and vote in that seat. You confirm that they were named before the meeting{ $cited }.
acting-seat = In which seat?
acting-person = Who is the { $alternate }?
preside-intro = The powers of the { $chair } at this meeting go with it: rulings on conflicts, and closing votes.
preside-seat = Who presides?
preside-nobody = Nobody is noted as being here yet. Please note first who is here.
put-intro = Under “{ $item }”. Everybody who is here can vote by a tap on the card, until whoever presides closes the vote.
consensus-asked = Was consensus sought{ $cited }?
consensus-agreed = Yes, and all agree
    .gloss = Nobody objected when it was put. It is decided at once.
consensus-vote = Yes, and it goes to a vote
    .gloss = Not everybody agrees. Those who are here vote.
settle-outcome = What became of it?
settle-done = Done
    .gloss = The meeting has dealt with it
settle-deferred = Deferred
    .gloss = It comes on the next agenda by itself
settle-referred = Referred
    .gloss = Somebody else is to deal with it; it is kept on the next agenda
settle-note = For the minutes
    .hint = What was said and agreed, in a few sentences.
action-words = What is to be done?
    .hint = In one sentence.
action-owner = By whom?
action-due = By when?
closing-intro = The minutes are then drafted from the record. What was not dealt with goes on the next agenda.
closing-left = Not dealt with yet: { $items }.
closing-log = Financial log, from the record{ $cited }: { $said }
closing-confirm = Is the financial log complete?
closing-yes = Yes, it is complete
closing-no = No, not yet
closing-more = To be added to the log
    .hint = Leave empty where there is nothing to add.
correct-words = What is not accurate?
    .hint = What it should say instead. It is kept below the minutes.

noted-present = You are noted as being here.
noted-apologies = Your apologies are noted.
noted-left = It is noted that you have left.
meeting-called-done = Called. Notice is on its way to the channel and to every member.
stand-down-asked-done = Recorded. The others whose agreement is needed have been asked.
stood-down-done = Stood down. All members are told.
meeting-begun-done = The meeting has begun. Its panel is on its way to the channel.
item-taken-done = Recorded. This item is being taken now.
attendance-done = Recorded. The quorum has been worked out again.
acting-done = Recorded. They count, and can vote in that seat.
preside-done = Recorded. The panel shows who presides.
item-added-done = Recorded. It is on the agenda.
item-late-done = Recorded. It came late, so those who set the agenda have been asked.
agenda-agreed-waits = Recorded. The others who set the agenda have been asked.
agenda-agreed-done = Recorded. The agenda is set, and is on its way to the channel.
put-open-done = The vote is open. Its card is on its way to the channel.
put-decided-done = Decided by consensus. The result is on its way to the channel.
settled-done = Recorded for the minutes.
vote-closed-done = The vote is closed. The result is on its way to the channel.
action-added-done = Recorded. Whoever is to do it has been told.
action-finished-done = Recorded: done.
meeting-closed-done = Closed. The minutes have been drafted from the record; the button to send them is in your messages from me.
minutes-sent-done = Sent to every member.
correction-done = Recorded. The secretariat has been told.
minutes-approved-done = Recorded: the minutes are approved.

finding-no-such-meeting-here = There is no such meeting in this workspace
    .next = Type /quorate meeting to see those of your bodies.
finding-not-at-the-meeting = At a meeting only those who are noted as being there vote, and you are not, as { $seat }
    .next = If you are here, tap “I am here” on the meeting’s message in the channel, then vote again. Or ask whoever runs the meeting to note it.
finding-meeting-over = The meeting of { $held_at } was closed, or stood down
    .next = Please bring it to the next meeting: type /quorate meeting.
finding-meeting-not-begun = The meeting has not begun
    .next = Whoever runs it can begin it on its day: “Run the meeting”.
finding-meeting-begun = The meeting has begun already
    .next = Its message is in the channel.
finding-meeting-not-today = A meeting begins on its own day, and this one is on { $held_at }
    .next = Please come back on that day, or call another meeting.
finding-another-meeting = The meeting of { $held_at } is still being held
    .next = Please close that one first.
finding-not-running-it = Only whoever presides, may preside or keeps the record does that
    .next = Please ask them.
finding-not-the-presider = Only whoever presides closes a vote
    .next = Please ask them; or note who presides now.
finding-not-with-this-body = Only members, those in attendance and officers of this body do that
    .next = If you should belong to it, please tell the secretariat.
finding-presider-not-there = Whoever presides must be here, and nobody is noted as being here as { $seat }
    .next = Please note who is here, then who presides.
finding-seat-vacant = Nobody holds the seat of { $seat }
    .next = Please choose another seat.
finding-alternate-at-the-meeting = { CAP(A($alternate)) } acts for the { $seat } at this meeting
    .next = Type /quorate acting and tap “I am back”, to ask for your seat; or whoever runs the meeting hands it back between two items (“Who is here”).
finding-vote-still-open = The vote on { $ref } is still open
    .next = Whoever presides can close it: “Run the meeting”.
finding-item-settled = “{ $title }” has been dealt with, or nothing can be put under it
    .next = Please take another item, or bring a new one.
finding-agenda-already-set = The agenda has been set, and nothing was added since
    .next = You need do nothing.
finding-minutes-not-due = There are no minutes of this meeting to send, correct or approve now
    .next = They are drafted when the meeting is closed, sent to the members, and approved at the next meeting.
finding-action-done = This is done already
    .next = You need do nothing.
finding-not-your-action = Only whoever is to do it, and those who run the meetings, can say that it is done
    .next = Please ask them.
finding-meeting-date-missing = Please choose a day and a time
finding-declarations-unasked = Please take declarations of interest first, or write here how they were asked for: { $count ->
    [one] one member who is here has
   *[other] { $count } members who are here have
 } not answered
    .next = The agenda has an item for them, which can be taken now.
declared-how = How were declarations asked for{ $cited }?
    .hint = Not answered: { $seats }. What you write goes into the minutes and settles that item.
finding-consensus-unsaid = Please say whether consensus was sought, and found
finding-due-unreadable = This day cannot be read. Please choose it again
finding-owner-missing = Please choose who is to do it

wait-meeting-agenda = { $ref }: please look at the agenda of the next meeting, and agree to it.
wait-meeting-stand-down = { $ref }: please say whether the next meeting is stood down.
wait-meeting-begin = { $ref }: the meeting is today.
wait-meeting-run = { $ref }: the meeting is being held.
wait-meeting-minutes = { $ref }: the minutes are drafted. Please send them to the members.
wait-action = { $ref }: your action: { $title }

## Inviting somebody for an item
button-invite = Invite somebody for an item
title-invite = Invite for an item
submit-invite = Invite
invite-intro = For the meeting of { $moment }. Whoever you invite may speak to the item{ $cited }; they do not vote, and do not count to the quorum. I tell them when, where and on what.
invite-item = For which item?
invite-person = Whom?
invite-no-item = No item of this agenda is still to be taken. Bring one first: type /quorate agenda.
invite-done = Recorded. The person has been told.
item-invited = Invited for this item: { $names }
invited-lead = { $who } invites you to a meeting of { $body }, for one item of its agenda: { $item }
invited-no-vote = You may speak to this item{ $cited }. You do not vote, and do not count to the quorum.
finding-not-inviting = Only whoever presides or sets the agenda invites somebody for an item
    .next = Please ask them.
finding-needs-no-invitation = { $person } belongs to this body, or was invited for this item already
    .next = You need do nothing; or choose somebody else.
finding-invitee-unknown = The person you chose is no active member or guest of this workspace
    .next = Please choose somebody who is, or ask the secretariat to invite them to the workspace.

## Around a meeting: moved to another day, guests in the channel, nothing to declare, absent members, copies of minutes
button-move-meeting = Move to another day
title-move-meeting = Move the meeting
submit-move-meeting = Move it
move-meeting-intro = The meeting of { $moment } is to be held on another day. Its agenda, apologies, guests and what was declared go with it.
move-meeting-place = Change it only if the meeting is held somewhere else.
meeting-moved = { $kind } of { $body } moved by { $who }: from { $was } to { $moment }. The reason given:
meeting-moved-kept = The agenda, apologies, guests and what was declared go with it. If you have sent apologies and can come after all, type /quorate coming.
meeting-moved-again = It was moved once more, to { $moment }.
meeting-moved-from = It was to be held on { $was }.
meeting-moved-done = Moved. Notice of the new day is on its way to the channel, to every member and to every guest.
finding-moved-nowhere = The meeting is on that day and at that time already
    .next = Please choose another day or another time.

invite-access = May they come into the body’s channel while the item is near?
    .hint = I let them in when the item before theirs is taken, and out again after it. In the channel they can read what was said there before.
invite-access-yes = Yes, for that time
invite-access-no = No
invited-line = { $who }, for: { $item }
button-take-back-invitation = Take this invitation back
take-back-done = Recorded. The person has been told that they are not invited any more.
invitation-over = This invitation was taken back.
invitation-ended = { $who } has taken back your invitation to the meeting of { $body } on { $moment }, for the item: { $item }
guest-by-hand-in = I could not let { $who } into the channel for their item at the meeting of { $moment }. Slack says: { $why }. Please add them yourself: type /invite with their name in the channel, and remove them after the item.
guest-by-hand-out = I could not remove { $who } from the channel after their item at the meeting of { $moment }. Slack says: { $why }. Please remove them yourself: type /remove with their name in the channel.
finding-not-invited-now = The invitation of { $person } was taken back already
    .next = You need do nothing.

item-noting = To note, decided alone since the last meeting: { $decision }
item-recused = Recused on this item: { $seats }
finding-inquorate-on-item = Without the members who are recused on this item ({ $seats }) there is no quorum to decide it: { $present } present, { $needed } needed
    .next = Please defer the item, or note who else is here, then put it again.

button-nothing-to-declare = Nothing to declare
declare-asked = Before the meeting of { $body } on { $moment }: have you anything to declare on its agenda{ $cited }?
declare-answered = You have answered. If something comes up, declare it on the item.
declare-silent = Have not said yet whether they have anything to declare{ $cited }: { $seats }.
declare-silent-count = { $count ->
    [one] One member has not said yet whether there is anything to declare{ $cited }.
   *[other] { $count } members have not said yet whether they have anything to declare{ $cited }.
 }
declare-all-answered = All who are expected have said whether they have anything to declare{ $cited }.
nothing-declared = Nothing to declare: { $seats }
nothing-to-declare-done = Recorded: you have nothing to declare for this meeting.
finding-declared-something = A conflict was declared for the seat of the { $seat } at this meeting
    .next = It stands, and whoever presides rules on it. If it was a mistake, please tell them.
finding-declared-nothing-already = It is recorded already that the { $seat } has nothing to declare
    .next = You need do nothing; if something comes up, declare it on the item.

absent-asked = Your apologies for the meeting of { $moment } are noted. Those who cannot come send { A($alternate) }, or say beforehand what they think{ $cited }. What would you like to do?
button-come = I can come after all
absent-comes = You have taken them back: you are expected.
noted-expected = Your apologies are taken back: you are expected.
finding-no-apologies-sent = You have sent no apologies for this meeting
    .next = You need do nothing.
help-meet-coming = take your apologies back
button-absent-alternate = Send { A($alternate) }
button-absent-proxy = Give a proxy
button-share-view = Share my views
absent-alternate-comes = Acts for you: { $names }.
absent-alternate-asked = Asked to act for you: { $names }.
absent-proxy-given = You have given a proxy.
absent-view-shared = You have shared your views.
chair-absent = The { $seat } sends apologies for the meeting of { $moment }, and nobody is named yet to take the chair{ $cited }.
chair-absent-yours = Nobody is named yet to take the chair{ $cited }: please name { A($alternate) } who does.
chair-absent-others = Please agree with the { $chair } who takes it. Without somebody in the seat of the { $chair } the meeting may be unable to decide.
chair-covered = Somebody is named now.
title-share-view = Share my views
submit-share-view = Send
view-intro = For the meeting of { $moment }. Whoever presides gets it now, and sees it again when the item is taken. It is no vote.
view-item = On which item?
view-words = What should be said?
    .hint = Leave the item empty if it is about the whole agenda.
view-on-all = the whole agenda
view-given = { $who } ({ $seat }) will not be at the meeting of { $moment }, and shares this on: { $item }
view-line = Shared beforehand by { $who } ({ $seat }), on: { $item }
view-shared-done = Recorded. Whoever presides has it, and sees it again when the item is taken.
finding-no-seat-here = Only somebody who holds a seat shares views for it
    .next = If you attend, please say them at the meeting.

copies-label = Copies of the minutes
copies-due = To be copied to the { $office } by { $day }{ $cited }.
copies-late = Late: the day has passed.
copies-nobody = Nobody is named among the { $office }. Name them first: type /quorate appoint.
copy-missing = { $who }: not copied yet
copy-sent = { $who }: copied on { $day }, { $way }
copy-way = How did they go?
copy-way-email = by e-mail
copy-way-post = by post
copy-way-hand = handed over
button-copy-minutes = Copy the minutes
title-copy-minutes = Copy the minutes
submit-copy-minutes = Copied
copy-intro = Send the text below to those named, by whatever means you use. Then say here that they have it.
copy-recipients = Who has it now?
copy-text = The text to send
copies-none-wanted = The terms want these minutes copied to nobody besides the members, or the meeting is not closed yet.
minutes-copied-done = Recorded: who has the minutes, since when and how.
button-release-minutes = Release to the members
minutes-released = The approved minutes of the meeting of { $date } are released to the members.
minutes-released-on = Released to the members on { $day }.
minutes-released-done = Recorded. The members get them in the channel.
finding-no-copies-wanted = The terms want the minutes copied to nobody besides the members
    .next = You can send the draft to the members.
finding-nobody-to-copy-to = Nobody is named to whom the minutes could be copied
    .next = Please name them first: type /quorate appoint.
finding-copied-already = Everybody whom the terms name has the minutes
    .next = You need do nothing.
finding-recipient-missing = Please choose who has them
finding-copy-way-missing = Please say how they went
finding-minutes-not-approved = The minutes are not approved yet
    .next = Minutes are released to the members once a meeting has approved them.
finding-minutes-released-already = The minutes were released to the members already
    .next = You need do nothing.
help-meet-reschedule = move the next meeting to another day
help-meet-uninvite = take an invitation back
help-meet-nothing = say that you have nothing to declare for the next meeting
help-meet-share = say beforehand what you think, when you cannot come
help-meet-copies = copy the minutes to those whom the terms name

## What other bodies' terms say besides (quorums that give way, weights, limits, lazy consensus, early close)
finding-quorum-fallback = { $met ->
    [yes] There is no quorum, and the terms accept less here
   *[other] There is no quorum, and not even what the terms accept instead
 }
finding-too-many-recused = { $recused } of { $in_post } are ruled to have a conflict, and the terms allow no decision above { $most }
finding-votes-of-some = { $count } for among those whose votes this clause counts; { $needed } needed
finding-votes-weighed = The votes for come to { $count } by { $by }; { $needed } needed
finding-floor = { $count } were counted, and at least { $needed } are needed
finding-open-too-long = { $days ->
    [one] It may stay open for a day at the most, until { $latest }
   *[other] It may stay open for { $days } days at the most, until { $latest }
 }
finding-ballot-stands = A vote stands once it is handed in; it cannot be changed
finding-not-ratified-yet = The terms name the days on which a later meeting may confirm it: from { $earliest } on
finding-early-close = { $why ->
    [all-answered] Everybody who may vote has answered, so it may close
    [outcome-certain] Nothing can change the outcome any more, so it may close
    [too-soon] It has not been open for as long as the terms ask
    [ruling-pending] A declared conflict has not been ruled on
    [money] A decision about money stays open until its deadline
    [not-in-terms] The terms give it no early close
   *[other] It stays open until its deadline
 }

## Deciding: agreement before a vote, what is said beside it, the casting vote, votes taken down, urgent decisions

button-agree = I agree
button-agree-long = I agree with { $ref }
button-concern = I have a concern
button-concern-long = I have a concern about { $ref }
button-block = I block this
button-block-long = I block { $ref }
button-move-on = Move on to the vote
button-lack-authority = I lack the authority
button-authority-given = I now have the authority
button-position = Give a written position
button-views = Share your views
button-casting-for = Casting vote for
button-casting-against = Casting vote against
button-confirm-result = Confirm: properly taken
button-record-vote = Record a vote received
button-object = I object: not my vote
button-again = Open it again
button-open-urgent = Decide urgently

card-answer-by = *Answer by { $token }*
card-answer-by-text = Answer by { $moment }.
card-how-consensus = To answer, open this message and tap a button.
card-consensus-first = Agreement is sought first{ $cited }. An answer is no vote, and can be changed until then.
card-consensus-open = Answers are shown to all. Silence is no assent.
card-agreement-label = Agreement so far:
card-agreed = { $agree ->
    [0] Nobody has agreed yet
    [one] One member agrees
   *[other] { $agree } members agree
 }, { $concerns ->
    [0] nobody has a concern
    [one] one member has a concern
   *[other] { $concerns } members have concerns
 }.
card-agreed-blocks = { $agree ->
    [0] Nobody has agreed yet
    [one] One member agrees
   *[other] { $agree } members agree
 }, { $concerns ->
    [0] nobody has a concern
    [one] one member has a concern
   *[other] { $concerns } members have concerns
 }, { $blocks ->
    [0] nobody blocks it
    [one] one member blocks it
   *[other] { $blocks } members block it
 }.
card-vote-follows = The { $chair } has moved on to the vote. Earlier answers do not count as votes.
card-lacking-label = Lacks the authority to agree:
card-lacking = { $seats }. The matter is deferred, unless the authority is given before the close{ $cited }.
card-positions-label = Written position:
card-position = { $organisation }: { $choice }
card-positions-none = Noted{ $cited }; it is neither presence nor a vote.
card-views-label = Views shared:
card-views = { $count ->
    [one] One member has shared views
   *[other] { $count } members have shared views
 }: “What is still needed?” shows them.
card-recorded-label = Taken down by the secretariat:
card-casting = { $who } gave the casting vote { $choice }, on { $date }.
card-confirmed = { $who } confirmed on { $date } that it was properly taken.
card-to-confirm = Still to be confirmed as properly taken by whoever presides{ $cited }.
said-agree = { $seat } agrees.
said-concern = { $seat } has a concern: “{ $words }”
said-block = { $seat } blocks this: “{ $words }”
said-lacks-authority = { $seat } lacks the authority to agree.
said-position = { $organisation }, through the { $seat }: { $choice }.
said-position-words = { $organisation }, through the { $seat }: { $choice }. “{ $words }”
said-view = { $seat }: “{ $words }”
needed-said = What members have said
received-phone = by phone
received-e-mail = by e-mail
received-letter = by letter
tally-consensus = { $agree ->
    [one] One member agreed
   *[other] { $agree } members agreed
 }, { $concerns ->
    [0] nobody stood in the way
    [one] one member stood in the way
   *[other] { $concerns } members stood in the way
 }.

consensus-receipt-agree = You agree with { $decision }. That is recorded, and it is no vote.
consensus-receipt-concern = Your concern about { $decision } is recorded, and the members can read it:
consensus-receipt-block = You block { $decision }. That is recorded, and the members can read why:
consensus-receipt-change = You can answer anew until { $moment }, or until the { $chair } moves on to a vote.
concern-raised-concern = { $who } has a concern about { $decision }:
concern-raised-block = { $who } blocks { $decision }:
concern-raised-next = You can talk it over, or move on to the vote now. If it stands when the time is up, there is no agreement, and it needs a new decision with a vote.
concern-raised-noted = It is noted and stops nothing. If nobody blocks it, it can still be agreed.
concern-over = Agreement is sought no longer.
move-on-title = Move on to the vote?
move-on-sure = { $decision }. Agreement is then sought no longer, and all members are asked to vote. This cannot be undone.
vote-opened = { $who } has ended the search for agreement on { $decision }: now there is a vote, until { $moment }.
vote-opened-fresh = Earlier answers do not count as votes. Please vote on the card, or in the message that you get from me.
vote-asked = Agreement was not reached on { $decision }, so there is now a vote. Please vote until { $moment }.
vote-asked-fresh = Your earlier answer, if you gave one, does not count as a vote.

statement-receipt-lacks-authority = It is recorded that you lack the authority to agree to { $decision }. Unless it is given before the close, the matter is deferred to the next meeting{ $cited }.
statement-receipt-position = The written position of { $organisation } on { $decision } is recorded: { $choice }. It is shown to the members, and is neither presence nor a vote{ $cited }.
statement-receipt-view = Your views on { $decision } are recorded, and { $who } has them. They are no vote: you can still vote, send { A($alternate) } or give a proxy.
statement-receipt-view-alone = Your views on { $decision } are recorded for the members to read. They are no vote.
statement-over = This was taken back, or something later has taken its place.
statement-shared-lacks-authority = { $who } lacks the authority to agree to { $decision }. Unless it is given before the close, the matter is deferred to the next meeting{ $cited }.
statement-shared-position = { $who } has given the written position of { $organisation } on { $decision }: { $choice }. It is neither presence nor a vote{ $cited }.
statement-shared-view = { $who } has shared views on { $decision }, which are no vote:

casting-asked = { $decision } is tied: { $for } for and { $against } against. You preside, so the casting vote is yours{ $cited }.
casting-asked-how = Until you give it, the result stays tied. It is given in person, once, and cannot be changed. You need not give it.
casting-title = Give the casting vote?
casting-sure = Casting vote { $choice } on { $decision }. It cannot be changed.
casting-settled = You gave the casting vote { $choice }.
casting-given = { $who } has given the casting vote on { $decision }: { $choice }. { $result }.

confirmation-asked = { $decision } has closed. { $result }. Please confirm that it was properly taken{ $cited }.
confirmation-how = The explanation shows who was counted, and why. Your word changes no result; if something is wrong, please tell the secretariat first.
confirmation-settled = It is confirmed as properly taken.

vote-recorded = A vote for the { $seat } on { $decision }, received { $received }, was taken down by { $who }. The member has the receipt, and can object.
recorded-receipt = The secretariat has taken down your vote { $choice } on { $decision }, received { $received }, as { $ballot }.
recorded-receipt-abstain = The secretariat has taken down your abstention on { $decision }, received { $received }, as { $ballot }.
recorded-evidence = What { $who } wrote down: “{ $words }”
recorded-how = If this is right, you need do nothing. If it is not your vote, tap “{ $object }”: it then counts no more. A vote of your own replaces it until { $moment }.
recorded-how-late = If this is not your vote, tap “{ $object }”: the objection is kept and whoever presides is told.
recorded-objected = You have objected to the vote { $ballot } on { $decision }.
recorded-objected-void = It counts no more. You can vote until { $moment }.
recorded-objected-late = The result stays as it was announced. Whoever presides, the secretariat and the channel have been told.
vote-objected = { $who } has objected to the vote { $ballot } taken down for the { $seat } on { $decision }. It counts no more.
vote-objected-late = { $who } has objected to the vote { $ballot } taken down for the { $seat } on { $decision }. It was not counted when it closed, or the result stands as announced until the body decides otherwise.
vote-objected-why = In the member’s own words: “{ $words }”
void-objected = Your vote { $ballot } on { $decision } no longer counts: you objected to it.

nudge-vote = What is typed in a thread is not a vote. To vote on { $decision }, tap a button here, until { $moment }.
nudge-consent = What is typed in a thread is not an answer. To answer on { $decision }, tap a button here, until { $moment }.

urgent-decided = { $who } has decided { $decision } alone, on the body’s behalf{ $cited }.
urgent-decided-why = Why it could not wait: { $reason }
urgent-decided-channel = You are told at once because the decision was taken for all members.

own-organisation = Your vote is the vote of { $organisation }.
own-organisation-lead = { $organisation } has one vote, and the { $lead } casts it. Yours counts only if the { $lead } casts none.
own-organisation-shared = { $organisation } has one vote. It counts if all of its members who vote agree.
own-organisation-none = Your seat speaks for no one organisation, so its vote is not counted; you count to the quorum.

title-concern = Your concern
title-block = Block
title-position = Written position
title-views = Share your views
title-record = Record a vote
title-object = Object to this vote
title-confirm-result = Confirm the result
title-urgent = Decide urgently
title-again = Open it again
title-nobody-to-record = Record a vote
submit-concern = Record
submit-block = Record
submit-position = Record
submit-views = Share
submit-record = Record
submit-object = Object
submit-confirm-result = Confirm
submit-urgent = Decide now
concern-intro = You are raising a concern about { $decision }. While it stands, there is no agreement. It is no vote, and you can take it back by agreeing.
concern-intro-noted = You are raising a concern about { $decision }. It is noted and stops nothing; only a block does. It is no vote.
block-intro = You are blocking { $decision }. While you do, there is no agreement. It is no vote, and you can take it back by agreeing.
concern-words = What is it?
    .hint = In a sentence or two. All members can read it.
position-intro = You are recording, in writing and beforehand, what your organisation intends on { $decision }{ $cited }. It is shown to the members; it is neither presence nor a vote.
position-organisation = For which organisation?
position-choice = What does it intend?
position-words = Anything to add
    .hint = All members can read it.
views-intro = You are sharing your views on { $decision }. The { $chair } and the members can read them. They are no vote and no presence.
views-words = Your views
    .hint = If you want them to be your vote, please vote, or give a proxy.
record-intro = You are taking down a vote on { $decision } that reached you by phone, e-mail or letter. The channel is told at once, and the member gets a receipt and can object.
record-seat = Whose vote is it?
record-choice = How did the member vote?
record-received = How did it reach you?
record-evidence = What shows it?
    .hint = Who took the call and when, or where the message is kept. Only the member and you see this.
record-nobody = There is nobody for whom a vote could be taken down: all have voted, or may not vote.
object-intro = You are objecting to the vote that was taken down in your name on { $decision }. Before the close it then counts no more.
object-words = Do you wish to say why?
    .hint = The members can read it.
confirm-result-intro = You are confirming that { $decision } was properly taken{ $cited }. It changes no result, and cannot be undone.
confirm-result-note = Anything for the record
    .hint = The members can read it.
urgent-intro = You are deciding alone, on the body’s behalf{ $cited }. It is decided when you send this form; all members are told at once.
urgent-text-hint = The exact words of the decision. They cannot be changed.
urgent-reason = Why can this wait neither for a meeting nor for a remote vote?
    .hint = The members will see this.

concern-done = Recorded. The members can read it on the card.
position-done = Recorded. It is shown on the card.
views-done = Recorded. They are no vote.
vote-recorded-done = Recorded. The channel is told, and the member has a receipt and can object.
objected-done = Recorded. The secretariat and whoever presides are told.
result-confirmed-done = Recorded: properly taken.
urgent-decided-done = Decided. All members are told at once, with your reason.
agree-done = You agree with { $ref }. It is recorded, and is no vote.
moved-on-done = The vote on { $ref } is open, and the members are asked to vote.
lacking-done = Recorded: you lack the authority to agree to { $ref }.
authority-given-done = Recorded: you now have the authority on { $ref }. Please vote.
casting-done = Recorded: the casting vote on { $ref }.

wait-consent = { $ref }, “{ $title }”: please say whether you agree.
wait-move-to-vote = { $ref }, “{ $title }”: a member does not agree. You can move on to the vote.
wait-casting = { $ref }, “{ $title }”: it is tied, and the casting vote is yours.
wait-confirm = { $ref }, “{ $title }”: please confirm that it was properly taken.

votes-title = Your votes and receipts
votes-empty = You have not voted on anything yet.
votes-line = { $ref }, “{ $title }”: { $choice }, receipt { $ballot }, { $moment }. { $state }
votes-line-alternate = { $ref }, “{ $title }”: { $choice } for the { $seat }, receipt { $ballot }, { $moment }. { $state }
votes-counts = It counts.
votes-ended-superseded = A later vote took its place.
votes-ended-recused = It no longer counts, because of a conflict.
votes-ended-withdrawn = The decision was withdrawn.
votes-ended-objected = You objected to it.
votes-ended-other = It no longer counts.
votes-recorded = The secretariat took it down for you, { $received }.
votes-more = Only the latest are shown here.

finding-no-consensus-sought = No agreement is sought on { $ref } now
    .next = If it is open, please vote with the buttons on its card.
finding-no-block = The terms know no block: a concern is enough to stand in the way
    .next = Please choose “I have a concern”.
finding-vote-comes-later = There is no vote on { $ref } yet: agreement is sought first
    .next = Please answer with the buttons on its card. If there is no agreement, you will be asked to vote.
finding-seat-has-answered = Somebody else has answered for the { $seat } already, and that answer stands
    .next = Please speak to them: until the close, they can change it.
finding-not-moving-on = Only whoever presides moves on to the vote
    .next = If you do not agree, please choose “I have a concern”.
finding-too-late-to-vote = Too little time is left for a vote on { $ref }, which closes on { $closes_at }
    .next = Let it close. Then choose “Open it again” in its explanation: the new decision begins with the vote.
finding-words-empty = Please write a few words
finding-words-too-long = This is too long: please shorten it by { $over ->
    [one] one character
   *[other] { $over } characters
 }
finding-no-deferral = The terms do not say that a matter is deferred when a member lacks the authority
    .next = You can abstain, or tell the { $chair } what you need.
finding-nothing-to-take-back = It is not on record that the { $seat } lacks the authority
    .next = You can vote.
finding-no-position-wanted = The terms give no weight to a position written beforehand
    .next = You can choose “Share your views” instead.
finding-no-organisation = The { $seat } speaks for no organisation
    .next = You can choose “Share your views” instead.
finding-organisation-unknown = The { $seat } does not speak for that organisation
    .next = Please choose one for which it does.
finding-not-the-secretariat = Only the secretariat takes down a vote that was received elsewhere
    .next = Please pass it on to the secretariat, or ask the member to vote here.
finding-own-vote-recorded = Nobody takes down a vote of their own
    .next = Please vote with the buttons on the card.
finding-nobody-in-seat = Nobody held that seat when the decision was opened
    .next = Only those who held a seat then vote on it.
finding-no-recorded-vote = No vote was taken down in your name on this decision
    .next = You need do nothing.
finding-already-objected = You have objected to the vote { $ballot } already
    .next = You need do nothing.
finding-not-the-casting-voter = Only whoever presides gives the casting vote
    .next = They have been asked already.
finding-casting-given = The casting vote was given already: { $choice }
    .next = It stands. A new vote on the matter would be a new decision.
finding-no-tie-to-break = { $ref } is no tie that waits for a casting vote
    .next = You need do nothing.
finding-not-the-confirmer = Only whoever presides confirms how a vote was taken
    .next = They have been asked already. If something is wrong, please tell them, or the secretariat.
finding-no-confirmation-wanted = { $ref } needs no such confirmation
    .next = You need do nothing.
finding-already-confirmed = It was confirmed already
    .next = You need do nothing.
finding-never-extended = A deadline is never moved: { $ref } closes, or closed, when it was said to
    .next = After the close, or once it is withdrawn, choose “Open it again”: a new decision, with everything filled in.
finding-which-decision = Several decisions could be meant: { $refs }
    .next = Please type the reference after the command.
finding-no-decision-here = No decision is open here
    .next = Please type its reference after the command; /quorate decisions lists them.
carries-consensus = Agreement: there is a quorum of answers, and nobody who answers stands in the way{ $cited }. Otherwise it needs a vote. { $rule }
class-alone = needs nobody else
class-alone-signature = needs a signatory
tally-agreed = { $agree ->
    [one] One member agreed.
   *[other] { $agree } members agreed.
 }
you-answered = You have answered: { $answer }. You can answer anew on the card until { $moment }.
you-owe-answer = You have not answered yet. Use the buttons on the card until { $moment }.
reminder-consent = You have not said yet whether you agree to { $decision }.
reminder-consent-until = Agreement is sought until { $moment }. You can answer here.
nothing-asked = Nothing of that kind is asked on { $ref } now. /quorate decisions shows how each decision stands.


## Calendar, dates and the clock (slice: calendar)

clock-which = That night the clocks go back, so this time comes twice. Which of the two is meant?
clock-first = The first: { $time }, { $season }
clock-second = The second: { $time }, { $season }
clock-summer = summer time
clock-winter = winter time
help-meet-dates = proposed dates for the next meetings, in the rhythm of the terms; choosing one fills in the form
button-home-dates = Next dates
button-dates = Propose dates: { $body }
button-date-choose = Call it for { $day }
dates-title = Dates for: { $kind }
dates-of = Proposed for { $body }.
dates-rhythm = { $count ->
    [one] The terms want a meeting every month{ $cited }.
   *[other] The terms want a meeting every { $count } months{ $cited }.
 }
dates-no-rhythm = The terms set no rhythm, so the days are a month apart, as the last meeting was.
dates-usual = Normally it is: { $day }.
dates-usual-unread = As its day they have “{ $day }”, which names no one day of the week; so the day of the last meeting is kept.
dates-last = The last one that is known is on { $day }.
dates-latest = The next is to be by { $day }.
dates-after = {": "}
dates-none = No day of the week is known on which the body meets: neither the terms nor an earlier meeting name one. Choose a day in the form.
dates-moved-soon = The usual day, { $day }, has gone by or is too soon for the notice.
dates-moved-holiday = The usual day, { $day }, is a bank holiday or a day off.
dates-moved-taken = On the usual day, { $day }, the body meets already.
dates-late = The gap is longer than the terms allow: the meeting was to be by { $day }.
calendar-title = What comes next
calendar-empty = Nothing stands in the calendar.
calendar-nobody = You belong to no body here, so there is no calendar for you.
calendar-line = { $when }: { $said }
calendar-more = { $count ->
    [one] One more stands in the calendar below.
   *[other] { $count } more stand in the calendar below.
 }
calendar-at = { $said }, { $place }
calendar-given = { $said } (notice was given on { $day })
calendar-off = Stood down: { $said }
calendar-withdrawn = Withdrawn: { $said }
calendar-notice = Last day to give notice: { $kind } on { $held }
calendar-around-agenda-items = Agenda items close for the meeting on { $held }
calendar-around-papers = Agenda and papers go out for the meeting on { $held }
calendar-around-minutes = Draft minutes of the meeting on { $held } go out
calendar-deadline = Votes close on { $ref }: { $title }
calendar-duty = due: { $duty }
button-home-calendar = Calendar
help-find-calendar = your meetings with their dates, deadlines and duties; a private address for your own calendar

feed-all = My bodies (Quorate)
feed-mine = all my bodies
feed-summary = { $body }: { $said }
feed-lasts = How long it lasts is not recorded; it stands here for an hour.
feed-clause = Clause { $clause } of the terms of reference.
feed-intro = Your own calendar programme can show all this and keep it up to date: make a private address, and subscribe to it there.
feed-no-site = Quorate has no public web address yet, so it can give you no calendar address. Whoever runs it sets { $setting }, as its README says.
feed-made = This is your private calendar address, for { $what }:
feed-how = Copy it into your calendar programme, where it says “subscribe” or “add by URL”. Changes arrive there by themselves, as often as the programme asks.
feed-secret = It is shown this once. Whoever has it can read this calendar, so give it to nobody; “Make my calendar address anew” stops it and gives you another. No votes stand in it.
feed-made-twice = The address was made already. If you did not copy it, make it anew.
feed-stopped = The address leads nowhere any more. Calendars that used it get nothing new.
feed-stopped-already = There was no address to stop.
feed-anew-title = Make the address anew?
feed-anew-question = The address that you have now stops at once. Calendar programmes that use it need the new one.
feed-anew-yes = Make it anew
feed-anew-no = Keep the old one
title-feed = Calendar address
button-feed-make = Make my calendar address: { $what }
button-feed-anew = Make my calendar address anew: { $what }
button-feed-stop = Stop my calendar address: { $what }
finding-no-calendar-here = Only those with a part in this body have its calendar
    .next = /quorate calendar shows the bodies to which you belong.
finding-not-of-any-body = You belong to no body here, so there is no calendar to subscribe to
    .next = Whoever looks after the body can appoint you.

## What is wrong with terms that cannot be read
##
## Whoever adds one: the English is the message in bot/rules or bot/reading.py, word for word; it is found by it.

told-problem-value = { $said } (“{ $value }”)
told-problem-near = { $said }; did you mean “{ $near }”?
told-problem-line = line { $line }: { $said }
problem-missing = is missing
problem-unknown-key = is not a key that may stand here
problem-text = must be text
problem-whole-number = must be a whole number
problem-true-or-false = must be true or false
problem-list = must be a list
problem-names-with-values = must be a list of names with values
problem-empty-value = must not be empty
problem-one-of = must be one of: { $names }
problem-exactly-one = must say exactly one of: { $names }
problem-say-one = must say one of: { $names }
problem-none-of-these = is no { $what } of these terms
problem-no-organisation = is no organisation of these terms
problem-no-seat-here = is no seat of these terms
problem-no-blank = is no blank of these terms
problem-no-class = is no class of these terms
problem-no-reading = is no reading of these terms
problem-no-weight = is no weight of these terms
problem-no-set = is no set that can be counted of these terms
problem-no-other-duty = is no other duty of these terms
problem-clause-or-reading = must name its clause, or the reading it stands on
problem-comparison-beside = a comparison does not go beside { $word }; put it inside
problem-share-of = a share needs `of`, and a number has none
problem-only-organisations = votes are organisations' here, so only organisations can narrow them
problem-goes-with-share = { $word } goes with a share
problem-table = a table needs the threshold `table`, and rows
problem-table-rises = must go up, and its last row alone has no up_to
problem-share = must be a share such as "3/4"; more than the whole goes only with: { $names }
problem-count-heads = each organisation has one vote here; count heads
problem-weight-lacking = is a weight that this one lacks
problem-office-without-seat = is held by no seat of these terms
problem-not-read = cannot be read: { $reason }
problem-two-seats = two offices need two seats
problem-day = must be a day such as 2026-01-31
problem-at-least = must be at least { $number }
problem-at-most = must be at most { $number }
problem-from-to = must be from { $least } to { $most }, as the terms say
problem-as-terms-say = must be { $number }: that is what the terms make of it
problem-twice = stands here twice
problem-one-organisation = votes for an organisation, so it must be of exactly one
problem-two-leads = has another lead already
problem-lead-of-another = must be an organisation of this seat, and the seat must vote
problem-blank-kind = needs a blank of kind { $kind }
problem-no-number = is nothing that has a number
problem-setting-nowhere = leads to nothing in these terms
problem-time-zone = is no time zone
problem-needs-signature = needs a signature, and the terms say nothing of it
problem-needs-ratification = needs ratification, and the terms say nothing of it
problem-no-seat = is no seat
problem-meeting-kind = is no kind of meeting
problem-rhythm-day = must name one day, such as thursday, second-tuesday or last-friday
problem-quorum-or-none = must say to_meet or to_decide, or none: that there is no quorum
problem-channel-allowed = must say whether this channel is allowed
problem-who-opens = must say who opens a decision here
problem-alone = must be true for urgent, and only there
problem-never-certain = nothing is certain while ballots.may_change is true
problem-nothing-there = is empty
problem-too-large = is larger than { $size } KiB
problem-yaml = is not YAML: { $reason }
problem-utf8 = is not UTF-8 text
problem-not-shipped = are no shipped terms, and no .yaml file
problem-plain-key = a key must be a plain word
problem-too-many-entries = holds more than { $most } entries here
problem-too-many-values = holds more than { $most } values
problem-too-deep = is nested more than { $most } deep
problem-two-documents = holds more than one document
problem-alias = must be written out; an alias (*) is not read
problem-anchor = must have no anchor (&)
problem-tag = must have no tag (!)
problem-name-or-blank = must be a name in small letters, or { "{" }blank: name{ "}" }
problem-true-or-blank = must be true or false, or { "{" }blank: name{ "}" }
problem-number-or-blank = must be a whole number, a share such as "3/4", all, or { "{" }blank: name{ "}" }
problem-own-duty-title = is no duty that is known, so it needs a title
problem-day-blank = is no blank that is filled with a day
problem-only-vote = only_vote goes with casting_vote: true
problem-otherwise = otherwise goes with casting_vote: false
problem-only-for-duty = { $word } is only for the duty { $duty }

## Duties: what somebody owes, by when

duty-agenda-items = items for the agenda of the meeting on { $date }
duty-papers = agenda and papers for the meeting on { $date }
duty-agenda = agreement to the agenda of the meeting on { $date }
duty-declarations = declarations of interests for the meeting on { $date }, or that there are none
duty-apologies-cover = a stand-in, a proxy or views for the meeting on { $date }, after apologies
duty-chair-cover = somebody to take the place of the { $chair } at the meeting on { $date }
duty-stand-down = an answer: is the meeting on { $date } stood down?
duty-begin = the meeting on { $date }: to be begun, or stood down
duty-financial-log = financial log of the meeting on { $date }, before it is closed
duty-minutes = draft minutes of the meeting on { $date }
duty-accuracy = a check that the draft minutes of the meeting on { $date } are accurate
duty-minutes-approval = approval of the minutes of the meeting on { $date }, at the next meeting
duty-minutes-copies = copies of the minutes of the meeting on { $date } to those whom the terms name
duty-minutes-release = release of the approved minutes of the meeting on { $date } to the members
duty-ratification = ratification of { $ref }, “{ $title }”, at the meeting on { $date }
duty-signature = a signature on { $ref }, “{ $title }”
duty-casting-vote = the casting vote on { $ref }, “{ $title }”
duty-result-confirmation = confirmation that the vote on { $ref }, “{ $title }”, was properly taken
duty-vote = a vote on { $ref }, “{ $title }”
duty-consent = an answer: is there agreement on { $ref }, “{ $title }”?
duty-move-to-vote = the step to a vote on { $ref }, “{ $title }”, where a member does not agree
duty-rule-on-conflict = a ruling on a conflict declared on { $ref }, “{ $title }”
duty-rule-on-item = a ruling on a conflict declared on “{ $title }”, at the meeting on { $date }
duty-answer-nomination = an answer to the request to act on { $ref }, “{ $title }”
duty-answer-proxy = an answer to the request to carry a proxy on { $ref }, “{ $title }”
duty-vote-proxy = a choice for a proxy that is carried, on { $ref }, “{ $title }”
duty-answer-mandate = an answer to the request to act for some time: { $title }
duty-answer-mandate-proxy = an answer to the request to carry a proxy for some time: { $title }
duty-activate = a change of the terms, to be looked at and activated
duty-action = action: { $title }
duty-terms-review = review of the terms of reference
duty-membership-review = review of the membership
duty-membership-confirmation = confirmation of each member who goes on
duty-chair-rotation = rotation: a new { $chair }, or a decision to go on
duty-declarations-refresh = yearly confirmation of what members have declared
duty-spending-plan = spending plan for the year
duty-risk-assessment = risk assessment for the year
duty-payment-protocol = payment protocol for the year
duty-schedules-review = review of the schedules
duty-business-plan = business plan for the year
duty-pooled-fund-report = monthly report on the pooled funds
duty-budget-setting = setting of the budget
duty-budget-plan = budget plan
duty-budget-sign-off = sign-off of the budget
duty-alternate = somebody named to stand in ({ $alternate }): { $title }
duty-vacancy = a vacant seat to be filled: { $title }
duty-missed-meetings = nobody came to the last meetings: { $title }
duty-meeting-gap = the next meeting, to be called so that the gap is no longer than the terms allow
duty-own = { $title }
duty-due = { $duty } – due { $day }{ $cited }
duty-late = { $duty } – late, it was due { $day }{ $cited }
button-duty-done = Say that it is done
duty-owed-by = Owed by { $who }.
duty-in-body = { $duty } – { $body }
duties-mine = What you owe
duties-more = And more, due later: { $count }.
duties-none = You owe nothing within the next month.
duties-by-person = { $body }: what is owed, by person
duties-counted = Owed within the next month, or late: { $count }. Late: { $late }.
duty-done-line = Said to be done by { $who }: { $duty } (due { $day })
button-duty-undo = It is not done: take this back
duty-undo-title = Take this back?
duty-undo-sure = Then it is owed again, and people are reminded of it. That it was said, and taken back, stays on record.
duty-undone = Taken back: it is owed again.
duty-recorded = Recorded: it is done. Nobody is asked for it any more.
duty-none-to-say = There is no duty now that you could say is done: each is done already, or somebody else’s, or settled by a button of its own.
title-duty-done = Say it is done
submit-duty-done = It is done
duty-which = Which duty is done?
duty-note = What was done, or a link to it
    .hint = It stays on record, and whoever presides sees it.
duty-said = { $who } says that this is done in { $body }: { $duty } (due { $day }).
duty-said-note = { $note }
duty-said-undone = This was taken back since: it is owed again.
button-home-duties = What is owed
home-duties = Due soon, or late
help-find-duties = what you owe and by when; for those who run a body, what everybody owes there
help-look-after-done = say that a duty is done: a review, a plan, a report
finding-not-your-duty = Only whoever owes it, the { $chair } and the secretariat can say whether it is done
    .next = Please ask them.
finding-duty-not-owed = That duty is not open: it is done, overtaken by a later one, or not due within a year
    .next = What is owed stands under `/quorate duties`.
finding-duty-taken-back = This was taken back already
    .next = You need do nothing.
finding-no-such-duty = Nothing of the kind was said of a duty here
    .next = What is owed stands under `/quorate duties`.

## Setting a body up: in which language, and since when (slice: people)

setup-language = What does the channel read?
    .hint = Cards and results are written so. Each person chooses their own language besides.
title-setup-days = First days in post
button-setup-days = Change first days
setup-days-intro = Since when has each of them been in post? Terms of office, the yearly rounds and the rotation of the { $chair } count from that day. What is left empty is the day on which the body goes live.
setup-since-all = Everybody, unless another day is given below
    .hint = Leave it empty for the day on which the body goes live.
review-days = In post since
review-language = Written in the channel: { $languages }
first-day-line = { CAP($place) }: { $person }, since { $day }
first-day-all = { $own ->
    [0] Everybody
   *[other] Everybody else
 }: since { $day }
first-day-live = { $own ->
    [0] Everybody
   *[other] Everybody else
 }: from the day it goes live
finding-day-ahead = This first day in post ({ $day }) is still to come. Whoever begins later is appointed once the body is live

## The reminders of a day, in one message (slice: reminders)

digest-lead = Reminders for { $date }
digest-yours = For you to do
digest-others = Late, and owed by others
digest-of-others = { $duty }. { $owed } { $why }
digest-why-chair = You hear of it because you preside.
digest-why-secretariat = You hear of it as the secretariat.
digest-settled = Settled since this was sent
digest-settled-line = Nothing more for you to do: { $duty }
digest-more = More is listed under “What is owed”: { $count }.

## People outside the workspace who hold an office (slice: people)

title-contact = People outside
submit-contact = Record
button-contact = Change people outside Slack
contact-intro = People outside this workspace who hold an office of { $body }. They get nothing from me by Slack: they are named where they must be, and whoever sends them papers finds their address here.
contact-who = Who is meant?
contact-new = Somebody new
contact-what = What is to be recorded?
contact-what-kept = They hold the office, as entered here
contact-what-leaves = They hold the office no more
contact-office = Office
    .hint = Needed for somebody new; of somebody listed, leave empty what stays.
contact-name = Name
    .hint = Of somebody listed, leave it empty if it stays.
contact-email = E-mail address
    .hint = Needed for somebody new; of somebody listed, leave it empty if it stays.
contact-called = { $name } ({ $email })
contact-named = Recorded. { $who }. It stands in /quorate members.
contact-changed = Recorded. From now on: { $who }. The earlier entry stays in the log.
contact-ended = Recorded. No more in office: { $who }. The entry stays in the log.
help-look-after-outside = enter, change or end people outside Slack who hold an office
finding-contact-missing = Please choose who is meant; that entry may have been changed since
finding-office-missing = Please choose the office
finding-contact-taken = Somebody with the address { $email } holds that office already

## Messages that asked for something, once it is settled (slice: people)

reminder-answered = { $decision }: nothing more is asked of you here. What you said can be changed until { $moment }, with the buttons on the card or below your receipt.
reminder-closed = { $decision }: this is over, and nothing more is asked of you here.

## A free proxy that nobody has used yet (slice: people)

proxy-reminder = You carry the proxy of { $who } on { $decision } and have not chosen yet how it votes.

## A new member's first declaration; an answer that may be a block (slice: people)

wait-consent-or-block = { $ref }, “{ $title }”: please say whether you agree.
wait-declare-first = { $title }: please declare your interests as a member; that there is nothing to declare counts too.

## Readings on which a refusal stands (slice: people)

refusal-reading = { $refusal } How this is read: { $said }{ $cited }.
