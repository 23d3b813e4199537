### Popeth y mae Quorate yn ei ddweud yn Gymraeg.
###
### Ysgrifennwch fel y mae ysgrifennydd pwyllgor da yn ysgrifennu: yn fyr, yn blaen, yn fanwl gywir ac yn gwrtais ("chi").
### Geiriau'r corff ei hun yw $alternate a $chair ("dirprwy", "Arweinydd"). Mae Y(…) yn rhoi "y" neu "yr" o flaen gair, a
### CAP(…) briflythyren arno; treiglad meddal yw MEDDAL(…), ar ddyddiadau ac ar ein geiriau ni'n hunain, a threiglad llaes yw
### LLAES(…). Ni threiglir newidyn arall: rhowch air, bachau neu golon rhyngddo a'r hyn a'i treiglai.
### Defnyddir "procsi" am bleidlais a roddir i aelod arall, gan fod "dirprwy" yn air am yr un sy'n eistedd yn y sedd.

## The languages, each by its own name; what each calls the words by which bodies call an alternate and a chair

language-name = Cymraeg
language-read = Darllen yn Gymraeg
language-title = Eich iaith
language-now = Rwy’n ysgrifennu atoch yn Gymraeg. Cewch ddewis:
language-chosen = Cofnodwyd. O hyn ymlaen rwy’n ysgrifennu atoch yn Gymraeg.
language-unknown = Nid yw “{ $name }” yn iaith yr wyf yn ei hysgrifennu. Dewiswch un isod.
language-channel = Y corff ei hun sy’n dewis beth a ysgrifennir yn ei sianel: Cymraeg, Saesneg neu’r ddwy.
word-alternate = eilydd
word-deputy = dirprwy
word-substitute = eilydd
word-delegate = cynrychiolydd
word-representative = cynrychiolydd
word-chair = cadeirydd
word-chairperson = cadeirydd
word-lead = arweinydd
word-leader = arweinydd
word-convenor = cynullydd
word-convener = cynullydd
word-president = llywydd
both = { $first } / { $second }
channel-language = Yn sianel { $body } rwy’n ysgrifennu: { $languages }. Cewch bennu hyn:
channel-language-en = Saesneg
channel-language-cy = Cymraeg
channel-language-both = Cymraeg a Saesneg
channel-language-set = Cofnodwyd. Yn y sianel rwy’n ysgrifennu bellach: { $languages }. Tynnir cardiau’r penderfyniadau agored o’r newydd.
button-channel-en = Sianel yn Saesneg
button-channel-cy = Sianel yn Gymraeg
button-channel-both = Sianel yn y ddwy iaith

## Small words

nobody = neb
somebody = y person hwnnw
whoever-presides = pwy bynnag sy’n llywyddu
the-secretariat = yr ysgrifenyddiaeth
pattern-date = EEEE d MMMM y
pattern-time = HH:mm z
pattern-moment = EEEE d MMMM y 'am' HH:mm z
date-token = {"{"}date_num{"}"} am {"{"}time{"}"}
with-clause = { $sentence } (cymal { $clause }).
with-clauses = { $sentence } (cymalau { $clause }).
full-stop = { $sentence }.
cited = { " " }(cymal { $clause })
share-1-1 = pob un
share-3-4 = tri chwarter
share-2-3 = dwy ran o dair
share-1-2 = hanner
share-1-3 = traean
share-1-4 = chwarter
share-other = { $top } allan o { $bottom }
quoted = “{ $text }”
pair = { $first } { $second }
dash = { $first } – { $second }
colon = { $label }: { $said }
seat-of = { $person } ({ $seat })
no-deadline = dim dyddiad wedi’i bennu
named = “{ $title }” ({ $ref })
heading = { $ref }: { $title }
cut-here = … (wedi’i fyrhau yma; mae “Beth sydd ei angen o hyd?” yn dangos y cyfan)
cut-below = … (wedi’i fyrhau yma; mae’r testun cyfan isod)
cut-here-closed = … (wedi’i fyrhau yma; mae “Esbonio” yn dangos y cyfan)
cut-list = Mae mwy nag sy’n ffitio yma. Teipiwch /quorate decisions i weld y gofrestr.
cut-explained = Mae mwy nag sy’n ffitio yma. Mae “Esbonio” yn dangos y gweddill.

choice-for = O blaid
choice-against = Yn erbyn
choice-abstain = Ymatal

channel-meeting = mewn cyfarfod
channel-remote = o bell
channel-urgent = ar frys, gan un person yn unig: { $chair }

role-chair = { $chair }
role-vice-chair = is-gadeirydd
role-alternate = { $alternate } i’r { $chair }
role-secretariat = yr ysgrifenyddiaeth

waits-signature = llofnod y llofnodwr awdurdodedig
waits-ratification = y cadarnhad yn y cyfarfod nesaf
waits-casting-vote = y bleidlais fwrw gan bwy bynnag sy’n llywyddu

## Results

result-carried = Derbyniwyd
result-carried-waiting = Derbyniwyd, ond nid yw’n derfynol; mae angen hyn o hyd: { $waits }
result-carried-heading = Derbyniwyd, nid yw’n derfynol eto
result-tied-heading = Cyfartal, disgwylir y bleidlais fwrw
result-lost = Ni dderbyniwyd
result-lost-waiting = Ni dderbyniwyd
result-inquorate = Dim penderfyniad: nid oedd cworwm
result-inquorate-waiting = Dim penderfyniad: nid oedd cworwm
result-tied = Cyfartal: ni dderbyniwyd
result-tied-waiting = Cyfartal; mae angen hyn yn awr: { $waits }
result-no-consensus = Dim consensws: mae angen pleidlais
result-no-consensus-waiting = Dim consensws: mae angen pleidlais
result-referred = Heb gytundeb pawb: mae’n mynd i’r cyfarfod nesaf
result-referred-waiting = Heb gytundeb pawb: mae’n mynd i’r cyfarfod nesaf
result-disputed = Heb gytundeb am yr eildro: mae’n mynd i’r weithdrefn anghydfod
result-disputed-waiting = Heb gytundeb am yr eildro: mae’n mynd i’r weithdrefn anghydfod
result-deferred = Gohiriwyd tan y cyfarfod nesaf
result-deferred-waiting = Gohiriwyd tan y cyfarfod nesaf
result-not-ratified = Nis cadarnhawyd: mae’r penderfyniad wedi dod i ben
result-not-ratified-waiting = Nis cadarnhawyd: mae’r penderfyniad wedi dod i ben
result-undetermined = Amhendant: mae ffaith ar goll, felly ystyrir nas derbyniwyd
result-undetermined-waiting = Amhendant: mae ffaith ar goll, felly ystyrir nas derbyniwyd
result-withdrawn = Tynnwyd yn ôl

## Buttons

button-for = Pleidleisio o blaid
button-against = Pleidleisio yn erbyn
button-abstain = Ymatal
button-for-long = Pleidleisio o blaid { $ref }
button-against-long = Pleidleisio yn erbyn { $ref }
button-abstain-long = Ymatal ar { $ref }
button-conflict = Datgan gwrthdaro
button-alternate = Anfon { $alternate }
button-proxy = Rhoi procsi
button-needed = Beth sydd ei angen o hyd?
button-about = { $label } ({ $ref })
button-take-part = Cymryd rhan a phleidleisio
button-speak = Siarad, ond nid pleidleisio
button-withdraw-member = Gadael, heb bleidleisio
button-alternate-accept = Derbyn: byddaf yn gweithredu
button-alternate-decline = Gwrthod
button-proxy-accept = Derbyn y procsi hwn
button-proxy-decline = Gwrthod
button-proxy-revoke = Cymryd y procsi yn ôl
button-sign = Llofnodi
button-decline-signature = Gwrthod llofnodi
button-ratified = Cadarnhawyd
button-not-ratified = Nis cadarnhawyd
button-explain = Esbonio
button-open = Agor penderfyniad
button-withdraw-decision = Tynnu’r penderfyniad yn ôl

## The card in the channel

card-kind = Penderfyniad ({ $class }), { $channel }
card-kind-money = Penderfyniad ({ $class }), { $channel }: { $amount }
card-opened-by = Agorwyd gan { $who }, { $date }.
card-plan = Llinell yn y cynllun: { $plan }
card-reason = Pam nawr: { $reason }
card-carries-label = Beth sydd ei angen i’w dderbyn:
card-answered-label = Wedi ateb:
card-conflicts-label = Ddim yn pleidleisio oherwydd gwrthdaro:
card-result-label = Canlyniad:
card-answered = { $answered } o { $seats }. { $quorum }
card-answered-text = Mae { $answered } o { $seats } wedi ateb. { $quorum }
quorum-reached = Mae hynny’n gworwm.
quorum-short = Dim cworwm eto: { $missing }.
quorum-short-heads = { $heads ->
    [one] mae angen un ateb arall
   *[other] mae angen { $heads } ateb arall
 }
quorum-short-office = rhaid i un o’r canlynol ateb: { $offices } ({ $alternate } yn ei le)
quorum-not-yet = Dim cworwm eto.
card-recused = { $seats }. Cyfrifir y cworwm a’r mwyafrif heb { $count ->
    [one] yr aelod hwn
   *[other] yr aelodau hyn
 }.
card-pending-conflicts = { $count ->
    [one] Mae un gwrthdaro a ddatganwyd yn aros am ddyfarniad.
    [two] Mae { $count } wrthdaro a ddatganwyd yn aros am ddyfarniad.
   *[other] Mae { $count } gwrthdaro a ddatganwyd yn aros am ddyfarniad.
 }
card-pending-label = I’w ddyfarnu o hyd:
card-no-deadline = Nid oes dyddiad cau wedi’i bennu.
card-vote-by = *Pleidleisiwch erbyn { $token }*
card-vote-by-official = Amser swyddogol: { $moment }.
vote-may-change = Cewch newid eich pleidlais tan hynny.
vote-stands = Mae pleidlais yn sefyll unwaith y bydd wedi’i rhoi; ni ellir ei newid.
shown-after-the-close = Ni ddangosir dewis neb cyn hynny.
shown-as-cast = Dangosir dewisiadau wrth iddynt gael eu rhoi.
shown-never = Ni ddangosir dewis neb, cyn y cau nac wedyn.
card-cast-label = Pleidleisiau hyd yma:
card-vote-by-text = Pleidleisiwch erbyn { $moment }.
card-how = I bleidleisio, agorwch y neges hon a thapio botwm.
card-open = ar agor i bleidleisiau
card-closed = Caewyd: { $moment }.
card-closed-early = Caewyd cyn ei ddyddiad cau, { $moment }: { $why ->
    [all-answered] roedd pawb sy’n cael pleidleisio wedi ateb
   *[outcome-certain] ni allai dim newid y canlyniad mwyach
 }{ $cited }.
card-signed = Llofnodwyd gan { $who }, { $date }.
card-not-signed = Gwrthododd { $who } lofnodi, { $date }.
card-ratified = Cadarnhawyd: { $date }.
card-not-ratified = Nis cadarnhawyd: { $date }.
card-votes = O blaid { $for }, yn erbyn { $against }, ymatal { $abstain }.
card-votes-needed = { $tally } Roedd angen { $needed } o { $base }.
card-withdrawn = Tynnwyd yn ôl cyn ei benderfynu. Nid oes yr un bleidlais yn cyfrif.

carries-number = o leiaf { $needed } o { $base }: { $share }
carries-in-the-plan = cytunwyd arno yn y cynllun eisoes, felly dim ond ei gadarnhau yn y cyfarfod nesaf sydd ei angen; os bydd rhywun yn pleidleisio, { $rule }
carries-otherwise = rheol y cylch gorchwyl ar gyfer y math hwn o benderfyniad
carries-then = { CAP($rule) }{ $cited }. Yna mae angen hyn: { $then }.
carries-alone = { CAP($rule) }{ $cited }.
share-at-least = { $share } o { $base }
share-more-than = mwy na { $share } o { $base }
share-all-of = pob un o { $base }
share-number = o leiaf { $number } o bleidleisiau o blaid
base-eligible-seat = blith yr aelodau
base-eligible-seat-fewer = blith yr aelodau sy’n cael pleidleisio
base-eligible-organisation = blith y sefydliadau sy’n cael pleidleisio
base-entitled-seat = blith y rhai sydd â phleidlais
base-entitled-organisation = blith y partneriaid sydd â phleidlais
base-votes_cast-seat = blith y pleidleisiau a roddwyd
base-votes_cast-organisation = blith pleidleisiau’r sefydliadau a roddwyd
base-in_post-seat = blith yr aelodau
base-in_post-organisation = blith yr aelodau
base-other = blith y rhai sy’n cyfrif
class-in-the-plan = ei gadarnhau yn y cyfarfod nesaf
class-with-signature = { $share }, a llofnodwr

## The result in the channel

result-heading = { $ref }: { $result }
result-about = { $title }
result-not-yet = Nid oes canlyniad eto i { $decision }: mae’n dal ar agor, neu fe’i tynnwyd yn ôl.
result-why = Pam
result-votes = Sut y pleidleisiodd pob sedd
result-uncounted = Heb eu cyfrif
result-silent = Heb ateb
result-next = Beth sy’n digwydd nesaf
not-met = Heb ei fodloni: { $said }
result-line = { $seat }: { $choice }
result-line-alternate = { $seat }: { $choice } ({ $alternate })
result-line-proxy = { $seat }: { $choice } (drwy brocsi)
result-recused = { $seat }: dyfarnwyd bod gwrthdaro
result-vacant = { $seat }: gwag
result-doubled = { $seat }: mae’r sawl sydd ynddi’n cyfrif mewn sedd arall
result-uncounted-line = { $seat }: { $why }
next-signature-declined = Mae’r llofnodwr wedi gwrthod llofnodi. Hyd nes y caiff ei lofnodi, nid yw’n dod i rym ac ni chaniateir ymrwymo arian.
next-signature = Gofynnwyd i’r llofnodwr lofnodi. Hyd nes y caiff ei lofnodi, nid yw’n dod i rym ac ni chaniateir ymrwymo arian.
next-ratification = Gofynnir i’r cyfarfod nesaf ei gadarnhau. Os bydd y cyfarfod hwnnw’n gwrthod, daw’r penderfyniad i ben.
next-ratification-when = Gofynnir i’r cyfarfod nesaf, { $date }, ei gadarnhau. Os bydd y cyfarfod hwnnw’n gwrthod, daw’r penderfyniad i ben.
next-provisional = Tan hynny mae’n dod i rym dros dro.
next-casting-vote = Gofynnir am y bleidlais fwrw gan bwy bynnag sy’n llywyddu.
next-nothing-carried = Nid oes angen dim arall. Gellir ei roi ar waith.
next-lost = Nid oes dim i’w roi ar waith. Gellir agor y mater eto fel penderfyniad newydd.
next-inquorate = Nid oes dim i’w roi ar waith. Gall fynd i’r cyfarfod nesaf, neu gellir ei agor eto.
next-tied = Nid oes dim i’w roi ar waith. Gellir agor y mater eto fel penderfyniad newydd.
next-no-consensus = Gellir rhoi’r mater i bleidlais yn awr.
next-referred = Mae’n mynd ar agenda’r cyfarfod nesaf.
next-disputed = Mae’n dilyn gweithdrefn anghydfod y cytundeb yn awr.
next-deferred = Mae’n mynd ar agenda’r cyfarfod nesaf, wedi i’r awdurdod sydd ar goll gael ei roi.
next-not-ratified = Nid oes dim mwy i’w roi ar waith. Mae’r hyn a wnaed eisoes yn aros ar gofnod.
next-undetermined = Nid oes dim i’w roi ar waith hyd nes y bydd y ffaith sydd ar goll yn hysbys.

uncounted-recused = dyfarnwyd bod gwrthdaro
uncounted-not-entitled = dim hawl i bleidleisio yma
uncounted-no-seat = nid oedd neb yn y sedd
uncounted-not-notified = ni roddwyd rhybudd: { $alternate }
uncounted-alternate-acting = mae rhywun arall yn gweithredu yn y sedd: { $alternate }
uncounted-proxy-over-limit = roedd y deiliad eisoes yn dal cynifer o brocsïau ag a ganiateir
uncounted-organisation-split = mae pleidleisiau’r sefydliad yn anghytuno
uncounted-not-the-lead = sedd arall sy’n bwrw pleidlais y sefydliad
uncounted-attending = cymerodd yr aelod ran, felly nid oedd angen procsi
uncounted-too-late = daeth ar ôl y cau
uncounted-other = nid yw’r cylch gorchwyl yn ei chyfrif

## Private messages

receipt = Cofnodwyd eich pleidlais ({ $choice }) ar { $decision } fel { $ballot }.
receipt-alternate = Cofnodwyd eich pleidlais ({ $choice }) ar { $decision }, fel { $alternate } yn sedd { $seat }, fel { $ballot }.
receipt-abstain = Cofnodwyd eich bod yn ymatal ar { $decision } fel { $ballot }.
receipt-abstain-alternate = Cofnodwyd eich bod yn ymatal ar { $decision }, fel { $alternate } yn sedd { $seat }, fel { $ballot }.
receipt-replaced = Mae’n disodli eich pleidlais gynharach: { $choice }.
receipt-overtaken = Cyrhaeddodd tap diweddarach o’ch eiddo yn gyntaf; hwnnw sy’n cyfrif. Mae’r un yma’n aros ar gofnod.
receipt-change = Tapiwch fotwm arall i’w newid cyn { $moment }.
receipt-stands = Mae’n sefyll hyd y cau, { $moment }, ac ni ellir ei newid.
receipt-shown-after-the-close = Ni ddangosir eich dewis i neb arall cyn hynny; bydd y canlyniad yn ei ddangos.
receipt-shown-as-cast = Mae’r cerdyn yn dangos eich dewis i bawb.
receipt-shown-never = Ni ddangosir eich dewis i neb arall, bryd hynny nac wedyn.

refusal = { $why } Ni chofnodwyd dim. { $next }
refusal-about = Mae hyn yn ymwneud â { $decision }.

ruling-asked = Mae { $who } wedi datgan gwrthdaro ar { $decision }.
ruling-asked-as = Gofynnir i chi am eich bod yn gweithredu yma yn lle’r { $chair }: { $role }.
ruling-kind = Math: { $kind }. Yng ngeiriau’r aelod:
ruling-please = Dyfarnwch cyn { $moment }, os gwelwch yn dda. Hyd nes y gwnewch, caiff yr aelod bleidleisio. Os dyfarnwch na chaiff yr aelod bleidleisio, ni fydd pleidlais a roddwyd eisoes yn cyfrif mwyach.
ruling-too-late = Mae’r bleidlais wedi cau; ni ellir dyfarnu arno mwyach.
ruling-done = Dyfarnwyd ar y gwrthdaro hwn: { $ruling }.
ruling-anew = Cewch ddyfarnu o’r newydd cyn { $moment }.
ruling-take-part = cymryd rhan a phleidleisio
ruling-speak = siarad, ond nid pleidleisio
ruling-withdraw = gadael, heb bleidleisio
kind-financial = ariannol
kind-professional = proffesiynol
kind-personal = personol
kind-indirect = anuniongyrchol

ruled-take-part = Cewch gymryd rhan yn { $decision } a phleidleisio. Dyfarnwyd felly gan { $who } ar y gwrthdaro a ddatganwyd gennych{ $cited }.
ruled-take-part-again = Os rhoddwyd pleidlais o’ch eiddo o’r neilltu, pleidleisiwch eto cyn { $moment }.
ruled-speak = Cewch siarad am { $decision }, ond nid pleidleisio. Dyfarnwyd felly gan { $who } ar y gwrthdaro a ddatganwyd gennych{ $cited }.
ruled-withdraw = Peidiwch â chymryd rhan yn { $decision }, os gwelwch yn dda: ni chewch bleidleisio. Dyfarnwyd felly gan { $who } ar y gwrthdaro a ddatganwyd gennych{ $cited }.
ruled-unknown = Mae dyfarniad ar y gwrthdaro a ddatganwyd gennych ar { $decision }.
ruled-no-count = Nid ydych yn cyfrif tuag at y cworwm na’r mwyafrif yma.

void-recused = Nid yw eich pleidlais { $ballot } ar { $decision } yn cyfrif mwyach: dyfarnwyd bod gan y sedd wrthdaro.
void-otherwise = Nid yw eich pleidlais { $ballot } ar { $decision } yn cyfrif mwyach.
void-kept = Mae’n aros ar gofnod fel y’i rhoddwyd, a chyfrifir y cworwm a’r mwyafrif eto hebddi.

offer-alternate = Mae { $who } yn gofyn i chi weithredu fel { $alternate } ar { $decision }, ar gyfer y penderfyniad hwn yn unig.
offer-alternate-what = Os derbyniwch, cewch bleidleisio yn y sedd honno cyn { $moment }. Un bleidlais sy’n cyfrif dros y sedd: wedi i chi bleidleisio, ni all yr aelod wneud.
offer-answered-accepted = Rydych wedi derbyn.
offer-answered-declined = Rydych wedi gwrthod.
offer-answered-ended = Mae’r cais hwn wedi dod i ben.
alternate-accepted = Mae { $who } wedi derbyn, ac yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }.
alternate-declined = Ni all { $who } weithredu fel { $alternate } yn sedd { $seat } ar { $decision }. Cewch bleidleisio eich hun, neu ofyn i rywun arall.
alternate-you = Rydych yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }. Cewch bleidleisio cyn { $moment }.
alternate-ended = Nid ydych mwyach yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }.
alternate-ended-replaced = Nid ydych mwyach yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }: gofynnwyd i rywun arall.
alternate-ended-recused = Nid ydych mwyach yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }, oherwydd gwrthdaro.

offer-proxy = Mae { $who } yn gofyn i chi ddal procsi ar { $decision }.
offer-proxy-what = Mae’r aelod wedi pennu sut y mae’n pleidleisio; nid ydych yn ychwanegu dewis o’ch eiddo, ac ni ddangosir ef tan ar ôl y cau. Fe’i cyfrifir bryd hynny, oni bai bod rhywun yn pleidleisio yn y sedd honno cynt. Nid yw’n cyfrif tuag at y cworwm.
proxy-accepted = Mae { $who } wedi derbyn eich procsi ar { $decision }. Bydd yn cyfrif adeg y cau oni bai eich bod yn pleidleisio eich hun. Cewch ei gymryd yn ôl cyn { $moment }.
proxy-declined = Ni all { $who } ddal eich procsi ar { $decision }. Cewch bleidleisio eich hun, neu ofyn i aelod arall.
proxy-void = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach.
proxy-void-voted = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: rhoddwyd pleidlais yn y sedd honno.
proxy-void-recused = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: mae gan y sedd wrthdaro.
proxy-void-revoked = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: mae’r aelod wedi’i gymryd yn ôl.
proxy-void-replaced = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: mae’r aelod wedi rhoi un arall.
proxy-void-alternate-acts = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: mae rhywun yn gweithredu yn y sedd honno ({ $alternate }).

reminder = Nid ydych wedi pleidleisio eto ar { $decision }.
reminder-seat = Fel { $seat }, nid ydych wedi pleidleisio eto ar { $decision }.
reminder-until = Bydd y bleidlais yn cau: { $moment }. Cewch bleidleisio yma.
reminder-over = Mae’r bleidlais wedi cau.

signature-asked = Derbyniwyd { $decision } ac mae’n aros am eich llofnod fel llofnodwr awdurdodedig.
signature-why = Dim ond gyda’ch llofnod y daw i rym{ $cited }.
signature-how = Os gwrthodwch, gofynnir i chi am reswm, a bydd yr aelodau’n ei weld.
sign-title = Llofnodi’r penderfyniad hwn?
sign-sure = { $decision }. { $kind }. Ni ellir tynnu llofnod yn ôl.
signature-settled-signed = Mae { $who } wedi llofnodi.
signature-settled-declined = Mae { $who } wedi gwrthod llofnodi. Gellir ei lofnodi o hyd.
signature-given = Mae { $who } wedi llofnodi { $decision } fel llofnodwr awdurdodedig.
signature-declined = Mae { $who } wedi gwrthod llofnodi { $decision }.
signature-declined-why = Y rheswm a roddwyd:
signature-declined-next = Hyd nes y caiff ei lofnodi, nid yw’n dod i rym ac ni chaniateir ymrwymo arian.

ratification-asked = Penderfynwyd { $decision } rhwng cyfarfodydd a rhaid ei gadarnhau{ $cited }.
ratification-asked-meeting = Mae’r cyfarfod wedi dod ({ $date }). Beth a benderfynodd?
ratification-asked-now = Mae’r cyfarfod wedi dod. Beth a benderfynodd?
ratification-settled-yes = Cofnodwyd: cadarnhawyd.
ratification-settled-no = Cofnodwyd: nis cadarnhawyd.
ratified-yes = Mae’r cyfarfod wedi cadarnhau { $decision }.
ratified-no = Nid yw’r cyfarfod wedi cadarnhau { $decision }. Mae’r penderfyniad wedi dod i ben.
ratified-note = Nodyn: { $note }
ratified-by = Cofnodwyd gan { $who }, { $date }.
ratification-none = Rhaid cadarnhau { $decision } o hyd.

withdrawn = Tynnwyd { $decision } yn ôl. Nid oes yr un bleidlais arno’n cyfrif.
withdrawn-by = Mae { $who } wedi tynnu { $decision } yn ôl. Nid oes yr un bleidlais arno’n cyfrif.
withdrawn-why = Y rheswm a roddwyd: { $reason }

result-notice = Mae { $decision } wedi cau. { $result }.

welcome = Croeso. Dyma { $body }, a’r hyn y gallwch roi cynnig arno:
welcome-vote = Pleidleisiwch ar y penderfyniad agored isod. Cewch dderbynneb mewn neges uniongyrchol, a chewch newid eich pleidlais hyd y cau.
welcome-conflict = Datganwch wrthdaro. Gofynnir i’r { $chair } ddyfarnu; os na chewch bleidleisio, cyfrifir y cworwm a’r mwyafrif eto.
welcome-alternate = Anfonwch rywun i bleidleisio yn eich sedd ({ $alternate }).
welcome-proxy = Rhowch brocsi i aelod arall gyda’ch cyfarwyddyd.
welcome-needed = Tapiwch “Beth sydd ei angen o hyd?” i weld y rheol, y swm a’r hyn y cewch ei wneud.
welcome-outside = Gweithredwch fel gwestai neu fel rhywun sy’n bresennol heb bleidlais (mae’r switsh ar y chwith uchaf) a thapio botwm. Dywedir wrthych, yn breifat, pa gymal sy’n sefyll yn y ffordd.
welcome-clock = Symudwch y cloc, ar y brig, i’r dyddiad cau. Mae’r canlyniad yn ei esbonio’i hun fesul cymal; wedyn gofynnir i’r llofnodwr lofnodi.
welcome-register = Teipiwch /quorate decisions am y gofrestr, neu /quorate open am benderfyniad o’ch eiddo eich hun.

## Forms

close-form = Canslo
close-page = Cau
submit-conflict = Datgan
submit-alternate = Gofyn
submit-proxy = Gofyn
submit-decline = Gwrthod llofnodi
submit-ratify-ratified = Cofnodi: cadarnhawyd
submit-ratify-refused = Cofnodi: gwrthodwyd
submit-withdraw = Tynnu’n ôl
submit-opening = Agor
title-conflict = Datgan gwrthdaro
title-alternate = Anfon { $alternate }
title-proxy = Rhoi procsi
title-decline = Gwrthod llofnodi
title-ratify-ratified = Cadarnhawyd
title-ratify-refused = Nis cadarnhawyd
title-withdraw = Tynnu’n ôl
title-opening = Agor penderfyniad
title-receipt = Cofnodwyd
title-refusal = Heb ei gofnodi
title-not-found = Heb ei ganfod
title-nothing-to-open = Agor penderfyniad
title-needed = Beth sydd ei angen?
title-explanation = Esboniad
form-about = Ynghylch { $ref }. Ni chofnodir dim hyd nes i chi anfon y ffurflen hon.
field-wrong = Edrychwch ar hyn, os gwelwch yn dda: { $said }

conflict-intro = Rydych yn datgan gwrthdaro ar { $decision }. Gofynnir am ddyfarniad gan bwy bynnag sy’n llywyddu. Tan hynny cewch bleidleisio o hyd.
conflict-kind = Pa fath o fuddiant yw hwn?
conflict-kind-financial = Ariannol
    .gloss = Gallech chi, neu eich busnes, ennill neu golli arian
conflict-kind-professional = Proffesiynol
    .gloss = Mae’n cyffwrdd â’ch cyflogwr, eich proffesiwn neu’ch safle ynddo
conflict-kind-personal = Personol
    .gloss = Gallech ennill neu golli mewn rhyw ffordd arall
conflict-kind-indirect = Anuniongyrchol
    .gloss = Mae gan rywun sy’n agos atoch fuddiant o’r fath
conflict-nature = Beth ydyw?
    .hint = Mewn brawddeg neu ddwy. Fe’i cofnodir yn agored, a gall yr aelodau ei ddarllen.
alternate-intro = Rydych yn gofyn i rywun bleidleisio yn eich sedd ar { $decision }, ar gyfer y penderfyniad hwn yn unig. Daw i rym wedi iddynt dderbyn.
alternate-person = Pwy fydd yn eich lle ({ $alternate })?
    .hint = Rhywun yn y gweithle hwn nad oes ganddo sedd yn y corff hwn. Unwaith y bydd y naill neu’r llall ohonoch wedi pleidleisio, mae’r bleidlais honno’n sefyll.
proxy-intro = Rydych yn gofyn i aelod ddal eich pleidlais ar { $decision }{ $cited }. Daw i rym wedi iddynt dderbyn. Mae eich pleidlais eich hun yn ei disodli.
proxy-holder = Pa aelod sydd i’w dal?
proxy-instruction = Sut mae i bleidleisio?
    .hint = Ni ddangosir hyn i neb cyn y cau, ddim hyd yn oed i’r aelod sy’n ei dal.
proxy-nobody = Ni all yr un aelod ddal procsi drosoch yn awr: mae pob un eisoes yn dal cynifer ag y mae’r cylch gorchwyl yn eu caniatáu, neu ni all bleidleisio. Cewch bleidleisio eich hun, neu anfon { $alternate }.
decline-intro = Rydych yn gwrthod llofnodi { $decision }. Hyd nes y caiff ei lofnodi, nid yw’n dod i rym ac ni chaniateir ymrwymo arian.
decline-reason = Pam?
    .hint = Bydd yr aelodau’n gweld hyn.
ratify-intro-ratified = Rydych yn cofnodi bod y cyfarfod wedi cadarnhau { $decision }. Ni ellir dadwneud hyn.
ratify-intro-refused = Rydych yn cofnodi nad yw’r cyfarfod wedi cadarnhau { $decision }. Daw’r penderfyniad i ben wedyn. Ni ellir dadwneud hyn.
ratify-note = Nodyn neu gyfeirnod yn y cofnodion
    .hint = Er enghraifft: cofnodion 12 Ionawr, eitem 4. Bydd yr aelodau’n gweld hyn.
withdraw-intro = Rydych yn tynnu { $decision } yn ôl. Ni fydd yr un bleidlais arno’n cyfrif, ac ni ellir ei agor eto: penderfyniad newydd fyddai hwnnw.
withdraw-reason = Pam?
    .hint = Bydd yr aelodau’n gweld hyn.

open-body = Pa gorff sy’n penderfynu?
open-title = Teitl
    .hint = Ychydig eiriau y bydd pobl yn ei adnabod wrthynt. Peidiwch ag enwi person ynddo.
open-text = Beth sydd i’w benderfynu?
    .hint = Yr union eiriau y bydd pobl yn pleidleisio arnynt. Ni ellir eu newid wedi iddo agor.
open-class = Pa fath o benderfyniad ydyw?
    .hint = Os gallai gostio neu ymrwymo arian, dewiswch fath ariannol.
open-class-clause = Dywed y cylch gorchwyl: “{ $said }” (cymal { $clause })
open-amount = Swm mewn punnoedd
    .hint = Er enghraifft: 12,500 neu £1,234.50. Gadewch yn wag lle nad oes arian dan sylw.
    .needed = Er enghraifft: 12,500 neu £1,234.50.
open-plan_line = Pa linell o’r cynllun y cytunwyd arno yw hon?
    .hint = Fel y mae yn y cynllun, gyda’i rhif.
open-reason = Pam na all hyn aros am gyfarfod?
    .hint = Bydd yr aelodau’n gweld hyn.
open-date = Y diwrnod olaf ar gyfer pleidleisiau
open-time = Amser ar y diwrnod hwnnw
    .hint = Mae’r bleidlais yn cau ar yr amser hwn yn union, yn ôl clociau { $zone }.
open-earliest = Y dyddiad cau cynharaf os agorwch ef yn awr: { $moment }{ $cited }.

conflict-declared-done = Cofnodwyd. Gofynnwyd am ddyfarniad gan bwy bynnag sy’n llywyddu, a dywedir wrthych beth ydyw. Tan hynny cewch bleidleisio o hyd.
alternate-nominated-done = Anfonwyd. Dywedir wrthych pan fyddant yn ateb. Hyd nes y derbyniant, dim ond chi all bleidleisio yn eich sedd.
proxy-given-done = Anfonwyd. Dywedir wrthych pan fyddant yn ateb. Dim ond os derbyniant y mae’n cyfrif, ac mae eich pleidlais eich hun yn ei disodli.
decision-opened-done = Agorwyd. Mae’r cerdyn ar ei ffordd i’r sianel. Ni ellir newid y cylch gorchwyl, y testun na’r pleidleiswyr mwyach.
decision-withdrawn-done = Tynnwyd yn ôl. Dywedir wrth y sianel, gyda’ch rheswm.
signature-declined-done = Cofnodwyd: heb ei lofnodi. Dywedir wrth y sianel, gyda’ch rheswm.
ratification-recorded-done = Cofnodwyd. Dywedir wrth y sianel.

## Pages

page-not-found = Nid yw’r penderfyniad hwn yn y gweithle hwn. Efallai iddo gael ei agor yn rhywle arall.
page-nothing-to-open = Nid ydych yn perthyn i’r un corff yma sy’n gallu agor penderfyniad. Os yw hynny’n anghywir, rhowch wybod i’r ysgrifenyddiaeth.
needed-you = Chi
needed-quorum = Cworwm
needed-owing = Heb ateb eto
needed-owing-none = Mae pawb wedi ateb.
needed-recused = Ddim yn pleidleisio oherwydd gwrthdaro
needed-rule = Beth sydd ei angen i’w dderbyn
needed-rulings = Yr hyn y byddai dyfarniad yn ei newid
needed-ruling = { $seat }: os dyfernir gadael, { $out }. Os cymryd rhan, { $part }.
ruling-quorum = mae cworwm ({ $present } o { $quorum })
ruling-no-quorum = nid oes cworwm eto ({ $present } o { $quorum })
ruling-quorum-unnumbered = mae cworwm
ruling-no-quorum-unnumbered = nid oes cworwm eto
ruling-numbers = { $met }, ac mae angen { $needed } o { $base } i’w dderbyn
needed-lacking = Rhaid i { $count ->
    [one] un arall o’r rhain
   *[other] { $count } arall o’r rhain
 } ateb{ $cited }: { $seats }.
needed-lacking-instead = Byddai { $count ->
    [one] un arall o’r rhain
   *[other] { $count } arall o’r rhain
 } yn gwneud y tro{ $cited }: { $seats }.
needed-nothing-more = Nid oes angen dim mwy: o’i gau fel y mae, fe’i derbynnir.
needed-settled = Nid oes yr un bleidlais a all ddod eto’n newid y canlyniad.
needed-answers = { $answered ->
    [one] { $answered } ateb hyd yma
   *[other] { $answered } ateb hyd yma
 }, { $quorum } yn angenrheidiol.
explained-since = Ers hynny
explained-clauses = Y cymalau, yn eu geiriau eu hunain
explained-readings = Sut y darllenwyd geiriau amwys y cylch gorchwyl
clause-words = { $clause }: “{ $text }”
reading-words = { $said }{ $cited }
whole-text = Yr hyn sydd i’w benderfynu
you-hold = Rydych yn eistedd fel { $seats }.
you-act = Rydych yn gweithredu fel { $alternate } yn lle: { $seats }.
you-attend = Rydych yn bresennol heb bleidlais: cewch siarad, ond nid pleidleisio{ $cited }.
you-have-no-seat = Nid oes gennych sedd yma, felly nid oes gennych bleidlais{ $cited }.
you-are-recused = Nid oes gennych bleidlais ar hyn: dyfarnwyd bod gennych wrthdaro{ $cited }.
you-voted = Rydych wedi pleidleisio: { $choice }. Eich derbynneb yw { $ballot }. Cewch ei newid ar y cerdyn cyn { $moment }.
you-voted-stands = Rydych wedi pleidleisio: { $choice }. Eich derbynneb yw { $ballot }. Mae’n sefyll, ac ni ellir ei newid.
you-can = Gallwch wneud hyn yn awr: { $acts }.
act-vote = pleidleisio
act-change-vote = newid eich pleidlais
act-declare = datgan gwrthdaro
act-send-alternate = anfon { $alternate }
act-give-proxy = rhoi procsi
act-casting-vote = rhoi’r bleidlais fwrw
you-owe = Nid ydych wedi pleidleisio eto. Defnyddiwch y botymau ar y cerdyn cyn { $moment }.
you-need-not = Rhoddwyd pleidlais dros y sedd hon, neu mae rhywun arall yn pleidleisio drosti. Nid oes angen i chi wneud dim.
you-carry = Rydych yn dal { $count ->
    [one] procsi
   *[other] procsïau
 } ar ran: { $seats }. Nid ydych yn ychwanegu dewis o’ch eiddo.
you-rule = Mae { $count ->
    [one] un gwrthdaro a ddatganwyd
    [two] { $count } wrthdaro a ddatganwyd
   *[other] { $count } gwrthdaro a ddatganwyd
 } yn aros am eich dyfarniad: gweler eich negeseuon gennyf.
you-sign = Os derbynnir ef, gofynnir i chi lofnodi{ $cited }.

register-title = Cofrestr penderfyniadau
register-empty = Nid oes penderfyniad wedi’i agor eto.
register-line = { $ref }, “{ $title }”: { $class }. { $state }
register-line-money = { $ref }, “{ $title }”: { $class }, { $amount }. { $state }
register-open = Ar agor i bleidleisiau tan { MEDDAL($moment) }.
register-open-undated = Ar agor.
register-withdrawn = Tynnwyd yn ôl.
register-more = Mae { $count ->
    [one] un arall
   *[other] { $count } arall
 } yn y cofnod: gofynnwch i’r ysgrifenyddiaeth.
home-waits = Yn aros amdanoch
home-waits-none = Nid oes dim yn aros amdanoch.
home-open = Ar agor i bleidleisiau
home-recent = Wedi cau’n ddiweddar
home-you = Chi, ar un olwg
home-place = { $body }: { $parts }.
home-alternate = { $alternate } dros aelod
home-alternates = Yn eich lle ({ $alternate }): { $who }.
home-acting-for = Rydych yn gweithredu dros: { $who }.
home-proxies-given = Mae eich procsi gyda: { $who }.
home-proxies-held = Rydych yn dal procsi: { $who }.
home-declared = { $count ->
    [0] Rydych wedi datgan nad oes gennych fuddiannau.
    [one] Rydych wedi datgan un buddiant.
    [two] Rydych wedi datgan { $count } fuddiant.
   *[other] Rydych wedi datgan { $count } buddiant.
  }
home-not-declared = Nid oes gennych ddatganiad sy’n sefyll nawr.
home-next-meeting = Cyfarfod nesaf: { $moment }.
button-home-alternate = Enwi rhywun i weithredu drosoch
button-home-proxy = Rhoi procsi am gyfnod
button-home-meetings = Cyfarfodydd
button-home-acting = Pwy sy’n gweithredu dros bwy
button-home-votes = Fy mhleidleisiau
button-home-interests = Buddiannau a ddatganwyd
button-home-members = Aelodau
button-home-decisions = Cofrestr
button-home-help = Cymorth
home-no-body = Nid ydych yn perthyn i’r un corff yma eto. Os yw hynny’n anghywir, rhowch wybod i’r ysgrifenyddiaeth.
wait-vote = { $ref }, “{ $title }”: pleidleisiwch, os gwelwch yn dda.
wait-rule-on-conflict = { $ref }, “{ $title }”: dyfarnwch ar wrthdaro a ddatganwyd, os gwelwch yn dda.
wait-answer-nomination = { $ref }, “{ $title }”: gofynnir i chi weithredu yn lle aelod.
wait-answer-proxy = { $ref }, “{ $title }”: gofynnir i chi ddal procsi.
wait-sign = { $ref }, “{ $title }”: llofnodwch, neu gwrthodwch, os gwelwch yn dda.
wait-ratify = { $ref }, “{ $title }”: cofnodwch beth a benderfynodd y cyfarfod, os gwelwch yn dda.
wait-other = { $ref }, “{ $title }”: mae hyn yn aros amdanoch.
wait-until = Tan { MEDDAL($moment) }.
wait-where = Mae’r botymau yn eich negeseuon gennyf.

## Declarations of interest, and yearly confirmations

title-interest = Datgan buddiant
title-interest-change = Newid datganiad
title-interest-end = Mae buddiant ar ben
title-interests = Buddiannau a ddatganwyd
title-confirm = Cadarnhau am y flwyddyn
submit-interest = Datgan
submit-interest-change = Cofnodi’r newid
submit-interest-end = Cofnodi
submit-confirm = Cofnodi fy atebion
interest-intro = Mae’r hyn a ddatgenwch yma’n sefyll yng nghofrestr y corff, y gall ei aelodau ei darllen. Os yw penderfyniad yn ymwneud ag ef, datganwch ef yno hefyd: lle mae penderfyniad yn enwi’r sefydliad, cewch eich atgoffa’n breifat.
interest-change-intro = Rydych yn dweud o’r newydd yr hyn a ddatganwyd gennych. Mae’r gofrestr yn dangos y geiriau newydd; mae’r rhai cynharach yn aros ar gofnod.
interest-end-intro = Mae’r buddiant hwn yn gadael y gofrestr ac yn aros ar gofnod:
interest-body = I ba gorff?
interest-kind = Pa fath o fuddiant yw hwn?
interest-kind-nothing = Dim i’w ddatgan
    .gloss = Mae hyn yn cyfrif hefyd, ac fe’i cofnodir; gadewch y gweddill yn wag
interest-nature = Beth ydyw?
    .hint = Mae ei angen oni bai nad oes dim i’w ddatgan. Mewn brawddeg neu ddwy: eich swydd, eich cyfran, neu bwy ydyw sy’n agos atoch.
interest-organisation = Pa sefydliad, os oes un?
    .hint = Wrth yr enw y byddai papurau a phenderfyniadau’n ei ddefnyddio.
interest-starts_on = Ers pryd?
    .hint = Gadewch yn wag os na wyddoch.
interest-ends_on = Hyd pryd?
    .hint = Gadewch yn wag os yw’n parhau.
interest-last-day = Beth oedd ei ddiwrnod olaf?
interest-entry = { $kind }: “{ $nature }”.
interest-of = Sefydliad: { $organisation }.
interest-since = Ers { $date }.
interest-until = Hyd { MEDDAL($date) }.
interest-declared = Datganwyd: { $date }.
interest-declared-late = Datganwyd: { $date }, { $days } diwrnod wedi iddo ddechrau{ $cited }.
interest-changed-late = Dywedwyd o’r newydd: { $date }, { $days } diwrnod wedi iddo newid{ $cited }.
interest-changed_on = Pryd y newidiodd?
    .hint = Gadewch yn wag os na wyddoch.
interest-late-done = Mae’r gofrestr yn dweud bod hyn { $days } diwrnod wedi iddo ddechrau{ $cited }.
interest-change-late-done = Mae’r gofrestr yn dweud bod hyn { $days } diwrnod wedi iddo newid{ $cited }.
interest-within = Datganwch fuddiant cyn pen { $days } diwrnod iddo ddechrau, ac unrhyw newid hefyd.
interest-change-which = Newid y datganiad: { $which }
interest-end-which = Mae ar ben: { $which }
button-declare = Datgan buddiant
button-nothing = Nid oes gennyf ddim i’w ddatgan
button-interests = Buddiannau a ddatganwyd
button-interests-of = Buddiannau a ddatganwyd: { $body }
button-interest-change = Newid y datganiad hwn
button-interest-end = Mae’r buddiant hwn ar ben
button-use-interest = Ei ddatgan ar y penderfyniad hwn
button-confirm = Cadarnhau am y flwyddyn
button-confirm-again = Newid fy ateb
button-confirm-membership = Ateb fel arall
button-confirm-declarations = Gweld yr hyn a ddatganais, a chadarnhau
button-go-on = Rwy’n parhau’n aelod
interests-open = Cofnodir yn agored yr hyn a ddatgenir yma{ $cited }. Gall yr aelodau, y rhai sy’n bresennol heb bleidlais a’r ysgrifenyddiaeth ei ddarllen.
interests-yours = Eich rhai chi
interests-everybody = Pawb
interests-nothing = Dim i’w ddatgan; cofnodwyd: { $date }.
interests-none-yet = Dim datganiad eto.
interests-confirmed = Cadarnhawyd ddiwethaf: { $date }.
interests-stops = Nid yw’n parhau’n aelod.
interests-inherited = Mae’n mynd gyda’r sedd: { $entry }
interests-alternate = { $person } ({ $alternate } yn sedd { $seats })
interests-cut = Mae mwy nag sy’n ffitio yma. Mae’r gofrestr gyfan gan yr ysgrifenyddiaeth.
interest-declared-done = Cofnodwyd, ac yn y gofrestr.
interest-declared-suggested = Cofnodwyd, ac yn y gofrestr. { $count ->
    [one] Mae un penderfyniad agored yn enwi’r sefydliad hwn: mae gennych neges amdano.
    [two] Mae { $count } benderfyniad agored yn enwi’r sefydliad hwn: mae gennych neges am bob un.
    [few] Mae { $count } phenderfyniad agored yn enwi’r sefydliad hwn: mae gennych neges am bob un.
    [many] Mae { $count } phenderfyniad agored yn enwi’r sefydliad hwn: mae gennych neges am bob un.
   *[other] Mae { $count } penderfyniad agored yn enwi’r sefydliad hwn: mae gennych neges am bob un.
 }
interest-nothing-done = Cofnodwyd: nid oes gennych ddim i’w ddatgan.
interest-changed-done = Cofnodwyd. Mae’r gofrestr yn dangos y geiriau newydd.
interest-ended-done = Cofnodwyd. Mae’r buddiant wedi gadael y gofrestr.
suggested-own = Rydych wedi datgan buddiant sy’n ymwneud â’r sefydliad { $organisation } ({ $kind }), ac mae { $decision } yn ei enwi.
suggested-with-the-seat = Rydych yn gweithredu dros sedd { $seat }, y mae ei haelod wedi datgan buddiant sy’n ymwneud â’r sefydliad { $organisation } ({ $kind }); mae { $decision } yn ei enwi. Mae’n mynd gyda’r sedd.
suggested-yours = Chi sydd i ddweud a yw’n berthnasol yma: ni ddatgenir dim oni wnewch hynny, cyn { $moment }. Yna mae pwy bynnag sy’n llywyddu’n dyfarnu arno.
suggested-declared = Rydych wedi datgan ar y penderfyniad hwn.
item-ruling-asked = Mae { $who } ({ $seat }) wedi datgan gwrthdaro ar yr eitem “{ $title }” yn y cyfarfod ({ $date }).
item-ruling-please = Dyfarnwch, os gwelwch yn dda. Mae’r dyfarniad mewn grym ar gyfer pob penderfyniad o dan yr eitem hon; hyd nes y dyfarnwch, caiff yr aelod bleidleisio.
item-ruling-done = Rydych wedi dyfarnu: { $ruling }. Cewch ddyfarnu o’r newydd hyd nes y bydd yr eitem ar ben.
item-ruled-take-part = Cewch gymryd rhan yn yr eitem “{ $title }” ({ $date }), a phleidleisio. Dyfarnwyd felly gan { $who }{ $cited }.
item-ruled-speak = Cewch siarad am yr eitem “{ $title }” ({ $date }), ond nid pleidleisio. Dyfarnwyd felly gan { $who }{ $cited }.
item-ruled-withdraw = Peidiwch â chymryd rhan yn yr eitem “{ $title }” ({ $date }), os gwelwch yn dda: ni chewch bleidleisio. Dyfarnwyd felly gan { $who }{ $cited }.
item-conflict-intro = Cofnodir yn agored yr hyn a ddatgenwch yma, a phwy bynnag sy’n llywyddu sy’n dyfarnu arno. Mae’r dyfarniad mewn grym ar gyfer pob penderfyniad o dan yr eitem.
item-which = Pa eitem ar yr agenda?
item-none = Nid oes eitem ar agenda y gallech ddatgan gwrthdaro arni yn awr. Cewch ddatgan ar benderfyniad o’i gerdyn, neu fuddiant parhaol gyda /quorate declare.
item-declared-done = Cofnodwyd. Gofynnwyd am ddyfarniad gan bwy bynnag sy’n llywyddu, a dywedir wrthych beth ydyw.
item-declared-nobody = Cofnodwyd. Nid oes neb ar ôl a gaiff ddyfarnu arno; rhowch wybod i’r ysgrifenyddiaeth.
item-option = { $title } ({ $date })
title-item-conflict = Datgan ar eitem
submit-item-conflict = Datgan
title-item-none = Datgan ar eitem
button-item-conflict = Datgan gwrthdaro ar eitem

confirm-membership = A ydych yn parhau’n aelod?
confirm-yes = Rwy’n parhau’n aelod
    .gloss = Am flwyddyn arall
confirm-no = Nid wyf yn parhau
    .gloss = Dywedir wrth bwy bynnag sy’n llywyddu. Chi piau’r sedd nes ei llenwi
confirm-declarations = A yw hyn yn gywir ac yn gyflawn?
confirm-right = Mae’n gywir ac yn gyflawn
    .gloss = Os yw’n wag: nad oes dim i’w ddatgan
confirm-changed = Mae rhywbeth wedi newid
    .gloss = Ni chadarnheir dim; dangosir i chi ble i’w newid
confirm-yours = Yr hyn a ddatganwyd gennych
confirm-wanted-membership = Mae aelodau’n cadarnhau bob blwyddyn eu bod yn parhau{ $cited }. Disgwylir eich ateb erbyn { $date }.
confirm-wanted-declarations = Mae aelodau’n edrych ar eu datganiadau unwaith y flwyddyn{ $cited }. Disgwylir eich ateb erbyn { $date }.
confirm-asked-membership = Mae { $body } yn gofyn i’w aelodau bob blwyddyn a ydynt yn parhau{ $cited }. Atebwch erbyn { $date }, os gwelwch yn dda.
confirm-asked-declarations = Mae { $body } yn gofyn i’w aelodau unwaith y flwyddyn a yw’r hyn a ddatganwyd ganddynt yn gywir ac yn gyflawn{ $cited }. Atebwch erbyn { $date }, os gwelwch yn dda.
confirm-how-membership = Nid oes neb yn colli sedd am beidio ag ateb; mae pwy bynnag sy’n llywyddu’n gweld pwy sydd heb wneud.
confirm-how-declarations = Os nad oes gennych ddim i’w ddatgan, cofnodir hynny hefyd.
confirm-done-membership = Cofnodwyd: rydych yn parhau’n aelod.
confirm-done-declarations = Cofnodwyd: mae’r hyn a ddatganwyd gennych yn gywir ac yn gyflawn.
confirm-done-stops = Cofnodwyd: nid ydych yn parhau’n aelod. Rhoddwyd gwybod i bwy bynnag sy’n llywyddu.
confirm-done-nothing = Cofnodwyd: nid oes gennych ddim i’w ddatgan.
confirm-done-neither = Ni atebwyd y naill gwestiwn na’r llall gennych, felly ni chofnodwyd dim.
confirm-silent-membership = Heb ateb eto a ydynt yn parhau, a ddisgwylid erbyn { $date }{ $cited }: { $people }.
confirm-silent-declarations = Datganiadau heb eu cadarnhau eto, a ddisgwylid erbyn { $date }{ $cited }: { $people }.
confirm-missing-membership = Nid yw’r aelodau hyn ({ $body }) wedi dweud a ydynt yn parhau, a ddisgwylid erbyn { $date }{ $cited }: { $people }.
confirm-missing-declarations = Nid yw’r aelodau hyn ({ $body }) wedi cadarnhau’r hyn a ddatganwyd ganddynt, a ddisgwylid erbyn { $date }{ $cited }: { $people }.
confirm-missing-next = Maent yn parhau’n aelodau. Efallai yr hoffech ofyn iddynt.
confirm-stops = Mae { $who } wedi dweud nad ydynt yn parhau’n aelod ({ $body }). Eu sedd nhw ydyw o hyd, nes ei llenwi o’r newydd.
wait-activate = { $title }: edrychwch ar yr hyn a sefydlwyd neu a newidiwyd, a’i roi ar waith. Mae’r cyfan yn eich negeseuon gennyf.
wait-go-on-changing = { $title }: rydych wedi dechrau newid ei gylch gorchwyl.
wait-go-on-setting-up = { $title }: rydych wedi dechrau ei sefydlu.
wait-confirm-membership = { $title }: dywedwch a ydych yn parhau’n aelod, os gwelwch yn dda.
wait-rule-on-item = { $ref }, “{ $title }”: dyfarnwch ar wrthdaro a ddatganwyd ar yr eitem hon, os gwelwch yn dda.
wait-confirm-declarations = { $title }: cadarnhewch yr hyn a ddatganwyd gennych, os gwelwch yn dda.

finding-not-of-this-body = Dim ond y rhai sydd â rhan yn y corff hwn sy’n datgan buddiannau yma ac yn darllen yr hyn a ddatganwyd
    .next = Os dylech fod â rhan ynddo, gofynnwch i’w ysgrifenyddiaeth.
finding-not-a-member-here = Dim ond aelodau sy’n cadarnhau eu bod yn parhau, ac nid oes gennych sedd yma
    .next = Nid oes angen i chi wneud dim.
finding-no-seat-to-declare-for = Nid oes gennych sedd yma ac nid ydych yn gweithredu mewn un, felly nid oes pleidlais y gallai gwrthdaro ei gwahardd
    .next = I gael y buddiant ar gofnod, teipiwch /quorate declare heb ddim ar ei ôl.
finding-not-your-interest = Dim ond pwy bynnag a ddatganodd fuddiant sy’n ei newid neu’n dweud ei fod ar ben
    .next = Gofynnwch iddynt ei wneud, os gwelwch yn dda.
finding-no-such-interest = Nid yw’r datganiad hwnnw yno mwyach
    .next = Teipiwch /quorate interests i weld beth a ddatganwyd.
finding-interest-ended = Mae’r datganiad hwnnw wedi dod i ben, neu wedi’i ddweud o’r newydd
    .next = Teipiwch /quorate interests i weld beth sy’n sefyll.
finding-interests-stand = Rydych wedi datgan { $count ->
    [one] buddiant
    [two] { $count } fuddiant
    [many] { $count } buddiant
   *[other] { $count } buddiant
 }, felly mae rhywbeth i’w ddatgan
    .next = Teipiwch /quorate interests, a dywedwch am bob un ei fod ar ben; yna nid oes dim i’w ddatgan.
finding-organisation-too-long = Mae hyn yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-last-day-before-first = Mae hynny cyn iddo ddechrau, { $first }
    .next = Dewiswch ddiwrnod diweddarach, os gwelwch yn dda.
finding-change-before-first = Mae hynny cyn iddo ddechrau, { $first }
    .next = Dewiswch ddiwrnod diweddarach, os gwelwch yn dda, neu gadewch ef yn wag.
finding-last-day-ahead = Mae’r hyn sydd ar ben wedi cael ei ddiwrnod olaf eisoes; heddiw yw { $today }
    .next = Os daw i ben yn ddiweddarach, dewiswch “Newid y datganiad hwn” a rhowch ei ddiwrnod olaf yno.

## Setting bodies up: the guided form, activation by a second person, versions of terms

title-setup = Sefydlu corff
title-setup-terms = Cylch gorchwyl a sianel
title-setup-own = Ein cylch gorchwyl
title-setup-blanks = Y bylchau
title-setup-people = Seddi a phobl
title-setup-officers = Swyddogion
title-setup-review = Adolygu
submit-setup = Cadw a mynd ymlaen
submit-setup-review = Gofyn ei roi ar waith
close-setup = Cau
setup-begin = Mae chwe cham i sefydlu corff. Cedwir yr hyn a anfonwyd gennych, felly cewch gau’r ffurflen unrhyw bryd a mynd ymlaen yn nes ymlaen gyda /quorate setup.
setup-unnamed = corff heb enw eto
button-setup-new = Sefydlu corff newydd
button-setup-resume = Bwrw ymlaen: { $name }
button-setup-go-on = Bwrw ymlaen ag ef
button-setup-take-back = Cymryd { $name } yn ôl, i’w newid
button-setup-terms = Newid cylch gorchwyl a sianel
button-setup-blanks = Newid y bylchau
button-setup-people = Newid seddi a phobl
button-setup-officers = Newid y swyddogion
button-setup-drop = Rhoi’r gorau i’r drafft hwn
setup-step = Cam { $number } o { $of }. Cedwir yr hyn a anfonwch; cewch gau hwn a mynd ymlaen yn nes ymlaen gyda /quorate setup.
setup-terms-intro = O dan ba gylch gorchwyl y mae’r corff yn penderfynu?
setup-source = Cylch gorchwyl
    .hint = Y rhai sy’n dod gyda Quorate, neu eich cylch gorchwyl eich hun, y byddwch yn ei ludo yn y cam nesaf.
setup-source-own = Ein cylch gorchwyl ein hunain, i’w ludo yn y cam nesaf
setup-source-kept = Y cylch gorchwyl fel y mae, gyda gwerthoedd eraill neu ddiwrnod arall
setup-name = Enw’r corff
    .hint = Fel y mae ei aelodau’n ei adnabod.
setup-key = Allwedd
    .hint = Yn fyr, mewn llythrennau bach: mae ym mhob cyfeirnod, er enghraifft cluster-2026-1.
setup-channel = Sianel
    .hint = Postir cardiau a chanlyniadau yma. Gwahoddwch Quorate yno yn gyntaf: /invite @Quorate.
setup-holds_from = O ba ddiwrnod y daw’r newid i rym?
    .hint = Mae penderfyniadau sydd ar agor erbyn hynny’n cadw’r cylch gorchwyl y’u hagorwyd odano.
setup-agreed = Pwy a gytunodd arno, a phryd?
    .hint = Er enghraifft: cyfarfod 14 Ebrill 2026, cofnod 7.
setup-own = Rhan { $number }
setup-own-intro = Gludwch ffeil eich cylch gorchwyl (YAML), wedi’i rhannu ar ddiwedd llinell lle bynnag y mae rhan yn llawn: mae rhan yn dal 3,000 o nodau. Mae’r gorchymyn quorate lint yn edrych drwy ffeil ymlaen llaw.
setup-blanks-intro = Yr hyn y mae’r cylch gorchwyl yn ei adael yn agored. Gadewch yn wag yr hyn na wyddoch eto: nid oes dim yn mynd yn fyw hyd nes y llenwir pob bwlch.
setup-blank-clause = Cymal { $clause }.
setup-blank-proposed = Mae’r cylch gorchwyl ei hun yn rhoi { $number }.
setup-no-organisation = Dim un
setup-people-intro = Pwy sy’n eistedd ble? Mae sedd heb berson yn wag.
setup-roster = Rhestr, fel tabl
    .hint = Un rhes i bob lle, gyda chomas, hanner colonau neu dabiau: lle, person. Er enghraifft: dental, Huw Bevan. Mae rhes yn cael blaenoriaeth ar yr hyn a ddewisir isod.
setup-seats = Seddi
setup-attendees = Yn bresennol heb bleidlais
setup-officers-intro = Rhaid i’r { $chair } a’r ysgrifenyddiaeth fod yn ddau berson: yr hyn y mae’r naill yn ei anfon, mae’r llall yn ei roi ar waith.
setup-officers = { CAP($office) }: pobl yma
setup-outside = { CAP($office) }: pobl y tu allan i’r gweithle hwn
    .hint = Un ar bob llinell: Enw <enw@enghraifft.cymru>
office-secretariat = ysgrifenyddiaeth
office-signatory = llofnodwr awdurdodedig
office-authorised-officers = swyddogion awdurdodedig
setup-submitted = Anfonwyd. Gall { $who } ei roi ar waith yn awr o neges uniongyrchol. Dywedir wrthych.
setup-dropped = Rhoddwyd y gorau i’r drafft hwn. Nid oes dim wedi mynd yn fyw.
review-wanting = Yn eisiau o hyd
review-errors = Gwallau yn y cylch gorchwyl, i’w trwsio yn gyntaf
review-warnings = I chi ei wybod cyn mabwysiadu’r cylch gorchwyl
review-body = Y corff
review-blanks = Yr hyn sy’n llenwi’r bylchau
review-seats = Seddi
review-officers = Swyddogion
review-named = { $name }, â’r allwedd { $key }
review-terms = Cylch gorchwyl: { $title }
review-channel = Sianel: #{ $name }
review-shared = Rhennir y sianel honno â gweithle arall: gall pobl yno ddarllen ei chardiau a’i chanlyniadau.
review-looking = Mae’r cylch gorchwyl yn dal i gael ei archwilio. Edrychwch eto ymhen ychydig.
officer-line = { CAP($office) }: { $who }
office-capital = { CAP($office) }
button-setup-review = Edrych eto
review-holds = Mewn grym o { MEDDAL($day) }
review-agreed = Cytunwyd: { $agreed }
review-blank = { $question } { $value }
review-vacant = Gwag: { $seats }
review-not-ready = Ni all fynd yn fyw eto. Mae’r hyn sy’n eisiau ar y brig; mae’r botymau isod yn arwain at bob cam.
review-not-yours = Dim ond { Y($chair) } neu’r ysgrifenyddiaeth all ei anfon i’w roi ar waith. Fe’i cedwir hyd nes mai chi yw un ohonynt.
review-ready = Nid oes dim yn eisiau. Wedi i chi ei anfon, gofynnir i { $who } ei roi ar waith.
activation-asked = Mae { $by } wedi sefydlu { $body } ac yn gofyn i chi, fel yr ail berson, ei roi ar waith.
activation-asked-change = Mae { $by } yn gofyn i chi, fel yr ail berson, roi newid i gylch gorchwyl { $body } ar waith.
activation-terms = Cylch gorchwyl: { $title }. Allwedd: { $key }.
activation-holds = Mae mewn grym o { MEDDAL($day) }. Cytunwyd: { $agreed }
activation-blanks = Yr hyn sy’n llenwi’r bylchau:
activation-seats = Seddi:
activation-officers = Swyddogion:
activation-what = Cymharwch hyn â’r hyn y cytunwyd arno. Nid oes dim yn mynd yn fyw hyd nes y rhowch ef ar waith.
activation-done = Mae { $who } wedi’i roi ar waith.
activation-returned = Mae { $who } wedi’i anfon yn ôl.
activation-taken-back = Mae { $who } wedi’i gymryd yn ôl, i’w newid.
activation-dropped = Rhoddwyd y gorau iddo.
button-activate = Ei roi ar waith
button-return = Ei anfon yn ôl
activated = Mae { $who } wedi rhoi ar waith yr hyn a sefydlwyd gennych: { $body }.
returned = Mae { $who } wedi anfon { $body } yn ôl atoch. Siaradwch â nhw, newidiwch ef gyda /quorate { $verb }, ac anfonwch ef eto.
body-live = O hyn ymlaen mae { $body } yn penderfynu yma o dan ei gylch gorchwyl. Teipiwch /quorate members i weld pwy sy’n eistedd ble, a /quorate help am y gweddill.
terms-coming = Cytunwyd ar gylch gorchwyl newydd ar gyfer { $body }; mae mewn grym o { MEDDAL($day) }. Mae penderfyniadau a agorir cyn hynny’n cadw’r cylch gorchwyl sydd ganddynt. Cytunwyd: { $agreed }
terms-in-force = Mae cylch gorchwyl newydd { $body } mewn grym o hyn ymlaen. Mae penderfyniadau sydd ar agor yn cadw’r cylch gorchwyl y’u hagorwyd odano. Cytunwyd: { $agreed }

## A body's channel, and people who cannot be reached

channel-alert-archived = Archifwyd sianel { $body }, felly ni ellir postio dim yno.
    .mend = I’w drwsio, gofynnwch am adfer y sianel; neu teipiwch /quorate move { $key } mewn sianel arall y gwahoddwyd Quorate iddi.
channel-alert-removed = Nid yw Quorate yn sianel { $body } mwyach, felly ni ellir postio dim yno.
    .mend = I’w drwsio, teipiwch /invite @Quorate yn y sianel honno; neu teipiwch /quorate move { $key } mewn un arall.
channel-alert-gone = Ni ellir dod o hyd i sianel { $body } mwyach, felly ni ellir postio dim yno.
    .mend = I’w drwsio, gwahoddwch Quorate i sianel arall a theipiwch /quorate move { $key } yno.
channel-alert-barred = Nid yw Slack yn gadael i Quorate bostio yn sianel { $body }.
    .mend = I drwsio hyn, gofynnwch i bwy bynnag sy’n rhedeg y gweithle adael i Quorate bostio yno; neu teipiwch /quorate move { $key } mewn sianel arall y gwahoddwyd Quorate iddi.
channel-alert-shared = Rhennir sianel { $body } bellach â gweithle arall: gall pobl yno ddarllen ei chardiau a’i chanlyniadau.
    .mend = Dim ond y rhai sydd mewn sedd all bleidleisio, fel o’r blaen. Os na ddylai eraill ddarllen, teipiwch /quorate move { $key } mewn sianel o’ch eiddo eich hun.
channel-alert-goes-on = Mae pleidleisiau agored yn parhau hyd eu dyddiadau cau. Mae aelodau nad ydynt wedi pleidleisio eto’n cael y botymau mewn neges uniongyrchol.
channel-back = Gellir cyrraedd sianel { $body } eto. Postir cardiau penderfyniadau agored yno.
person-alert = Ni ellir cyrraedd { $who } mwyach, ac mae ganddynt le yn y corff hwn ({ $body }): mae’r cyfrif wedi’i gau, neu nid yw’n derbyn negeseuon.
person-alert-seat = Sedd: { $seats }. Mae pleidlais a roddwyd yn sefyll.
person-alert-mend = Teipiwch /quorate appoint i gofnodi pwy sy’n cymryd y lle, neu ei fod yn wag.
message-alert = Ni ellid cyflwyno neges gan Quorate am { $body } i { $who }. Mae’r hyn a gofnodwyd yn sefyll.
    .mend = Rhowch wybod iddynt mewn ffordd arall os yw’n bwysig; mae /quorate decisions yn dangos sut mae pethau’n sefyll. Os gofynnwch i bwy bynnag sy’n rhedeg Quorate, rhowch y rhif hwn: { $number }.
message-alert-late = Ers chwarter awr nid yw Slack wedi derbyn neges gan Quorate am { $body } i { $who }, er ei fod yn derbyn rhai eraill. Mae’r hyn a gofnodwyd yn sefyll, ac mae’r neges yn dal i gael ei hanfon.
message-alert-channel = y sianel
message-alert-code = Gair Slack amdano: { $code }.
body-moved = Mae { $by } wedi symud { $body } i’r sianel hon. Postir cardiau a chanlyniadau yma o hyn ymlaen.
card-direct = Ni ellir cyrraedd sianel { $body } ar hyn o bryd, felly daw hyn atoch yn uniongyrchol: nid ydych wedi pleidleisio eto ar { $decision }.
move-which = Teipiwch allwedd y corff sydd i gyfarfod yn y sianel hon: /quorate move ALLWEDD. Chi sy’n gyfrifol am: { $keys }.
moved-done = Cofnodwyd: mae { $body } yn cyfarfod yn y sianel hon o hyn ymlaen. Postir cardiau ei benderfyniadau agored yma.

## Members, appointments

title-appoint = Penodi neu ddiweddu
title-change-terms = Newid cylch gorchwyl
submit-appoint = Cofnodi
members-title = Aelodau { $body }
members-held = { $title }: { $who }{ $since ->
    [none] { "" }
   *[other] , ers { $since }
 }{ $until ->
    [none] { "" }
   *[other] , hyd { MEDDAL($until) }
 }
members-vacant = { $title }: gwag
members-gone = { $who } (cyfrif wedi’i gau)
members-alternates = { CAP($alternate) }: { $who }
members-no-alternate = Neb wedi’i enwi ({ $alternate })
members-coming = O { MEDDAL($day) }: { $who }
members-vacancies = { $count ->
    [one] Mae un sedd yn wag.
   *[other] Mae { $count } sedd yn wag.
 }
members-alternates-missing = { $count ->
    [one] Mae un aelod heb enwi neb yn ei le ({ $alternate }).
   *[other] Mae { $count } aelod heb enwi neb yn eu lle ({ $alternate }).
 }
members-attending = Yn bresennol heb bleidlais
members-officers = Swyddogion
members-outside = { $name } ({ $email }), y tu allan i’r gweithle hwn
members-chair-since = Mae’r { $chair } yn y swydd ers { $day }.
members-terms-coming = Mae cylch gorchwyl newydd mewn grym o { MEDDAL($day) }.
members-none = Nid ydych yn perthyn i’r un corff yma. Teipiwch hyn yn sianel corff i weld ei aelodau.
button-appoint = Penodi neu ddod â phenodiad i ben
button-change-terms = Newid y cylch gorchwyl
appoint-intro = Ar gyfer { $body }. Mae pleidlais a roddwyd eisoes yn sefyll, pwy bynnag sy’n gadael.
appoint-body = Corff
appoint-what = Beth sydd i’w gofnodi?
appoint-what-takes = Mae rhywun yn cymryd lle
appoint-what-leaves = Mae rhywun yn gadael lle
appoint-place = Lle
appoint-place-held = { $title } ({ $who })
appoint-place-vacant = { $title } (gwag)
appoint-person = Person
    .hint = Pwy sy’n cymryd y lle; neu, lle mae sawl un mewn swydd, pwy sy’n ei gadael.
appoint-since = O ba ddiwrnod?
    .hint = Heddiw os gadewch ef yn wag.
appoint-until = Hyd ba ddiwrnod?
    .hint = Y diwrnod olaf, os pennir diwedd.
appoint-agreed = Pwy a gytunodd arno, a phryd?
    .hint = Er enghraifft: cyfarfod 14 Ebrill 2026, cofnod 7.
appoint-nobody = Nid ydych yn gofalu am unrhyw gorff yma, felly nid oes dim i’w benodi. Pwy bynnag sy’n llywyddu dros gorff, neu ei ysgrifenyddiaeth, sy’n gwneud hynny.
appointed-now = Cofnodwyd: mae’r lle gan { $who } o { MEDDAL($day) }. Dywedir wrthynt ac wrth y sianel.
appointed-later = Cofnodwyd: bydd { $who } yn cymryd y lle, { $day }. Dywedir wrthynt ac wrth y sianel.
appointment-ended-now = Cofnodwyd: mae { $who } wedi gadael y lle. Dywedir wrthynt ac wrth y sianel.
appointment-ended-later = Cofnodwyd: bydd { $who } yn gadael y lle, { $day }. Dywedir wrthynt ac wrth y sianel.
told-appointed = Mae { $by } wedi cofnodi eich bod wedi’ch penodi ({ $body }): { $place }, o { MEDDAL($day) }. Cytunwyd: { $agreed }
told-appointed-until = Daw i ben ar ôl { $day }.
told-appointed-if-wrong = Os yw hynny’n anghywir, rhowch wybod i { $by }.
told-left = Mae { $by } wedi cofnodi bod eich penodiad ({ $body }) yn dod i ben, { $day }: { $place }. Mae’r pleidleisiau a roesoch yn sefyll. Os yw hynny’n anghywir, rhowch wybod i { $by }.
changed-takes = Penodwyd { $who }: { $place }, o { MEDDAL($day) }.
changed-leaves = Mae { $who } yn gadael: { $place }, { $day }.

## Alternates and proxies for a meeting, a period or standing; free proxies; coming back to a meeting

span-meeting = yn y cyfarfod, { $moment }
span-period = o { MEDDAL($first) } hyd { MEDDAL($last) }
span-until = hyd { MEDDAL($last) }
span-standing = hyd nes y daw i ben
somebody-new = rhywun

mandate-offer-alternate = Mae { $who } yn gofyn i chi weithredu fel { $alternate } yn sedd { $seat } ({ $body }), { $span }{ $cited }.
mandate-offer-alternate-what = Os derbyniwch, cewch bleidleisio yn y sedd honno ar bob penderfyniad a agorir yn y cyfnod hwnnw. Un bleidlais sy’n cyfrif dros y sedd: un pwy bynnag sy’n pleidleisio gyntaf.
mandate-offer-with-authority = Rhoddir awdurdod i chi weithredu a phleidleisio.
mandate-offer-without-authority = Ni roddir awdurdod i chi bleidleisio: byddech yno ac yn siarad.
mandate-offer-proxy = Mae { $who } yn gofyn i chi ddal procsi sedd { $seat } ({ $body }), { $span }{ $cited }.
mandate-offer-proxy-free = Os derbyniwch, chi sy’n dewis sut y mae’n pleidleisio ar bob penderfyniad a agorir yn y cyfnod hwnnw; gofynnaf i chi bob tro. Nid yw’n cyfrif tuag at y cworwm.
mandate-offer-proxy-set = Mae’r aelod wedi pennu sut y mae’n pleidleisio; nid ydych yn ychwanegu dewis o’ch eiddo. Nid yw’n cyfrif tuag at y cworwm.
mandate-alternate-accepted = Mae { $who } wedi derbyn, ac yn gweithredu fel { $alternate } yn sedd { $seat } ({ $body }), { $span }. Mae hyn mewn grym ar gyfer penderfyniadau a agorir o hyn ymlaen.
mandate-alternate-declined = Ni all { $who } weithredu fel { $alternate } yn sedd { $seat } ({ $body }). Cewch ofyn i rywun arall: teipiwch /quorate alternate.
mandate-proxy-accepted = Mae { $who } wedi derbyn procsi sedd { $seat } ({ $body }), { $span }. Mae mewn grym ar gyfer penderfyniadau a agorir o hyn ymlaen, ac mae eich pleidlais eich hun yn ei disodli.
mandate-proxy-declined = Ni all { $who } ddal procsi sedd { $seat } ({ $body }). Cewch ofyn i aelod arall: teipiwch /quorate proxy.
mandate-alternate-ended = Nid yw { $who } yn gweithredu fel { $alternate } yn sedd { $seat } ({ $body }) mwyach. Mae pleidleisiau a roddwyd yn sefyll.
mandate-proxy-ended = Nid yw { $who } yn dal procsi sedd { $seat } ({ $body }) mwyach.
mandate-proxy-ended-replaced = Nid yw { $who } yn dal procsi sedd { $seat } ({ $body }) mwyach: mae’r aelod wedi rhoi un arall.
mandate-how-to-end = Cewch ddod â hyn i ben unrhyw bryd.
button-mandate-accept-alternate = Derbyn: byddaf yn gweithredu fel { $alternate }
button-mandate-accept-proxy = Derbyn y procsi hwn
button-accept-for-a-time = Derbyn
button-mandate-decline = Gwrthod
button-mandate-end-alternate = Dod i ben: { $seat }, { $alternate }
button-mandate-end-proxy = Dod i ben: procsi sedd { $seat }
button-mandate-end-sure = Dod â hyn i ben?
button-mandate-end-sure-text = Mae’r hyn a bleidleisiwyd yn sefyll. At y dyfodol daw i ben ar unwaith, a dywedir wrth y person arall.
button-mandate-end-yes = Dod ag ef i ben

return-asked = Mae { $back } yn ôl ac yn gofyn am eich caniatâd i eistedd fel { $seat } eto ({ $body }). Mae { $who } yn gweithredu yno fel { $alternate } hyd nes y rhowch ef{ $cited }.
return-asked-between = Rhwng eitemau y mae sedd yn newid dwylo: tra pleidleisir ar benderfyniad, mae’n aros fel y mae.
return-asked-yes = Rydych wedi rhoi caniatâd. Mae { $back } yn eistedd fel { $seat } eto.
return-asked-no = Nid ydych wedi rhoi caniatâd yn awr. Mae { $who } yn dal i weithredu fel { $alternate } yn sedd { $seat }.
return-answered-yes = Mae { $back } yn eistedd fel { $seat } eto, drwy ganiatâd pwy bynnag sy’n llywyddu ({ $body }). Mae’r hyn a bleidleisiodd { $who } yn sefyll.
return-answered-no = Ni roddwyd caniatâd yn awr gan bwy bynnag sy’n llywyddu: mae { $who } yn dal i weithredu fel { $alternate } yn sedd { $seat } ({ $body }). Cewch ofyn eto ar ôl yr eitem hon.
return-noted = Gofynnwyd am ganiatâd gan bwy bynnag sy’n llywyddu. Tan hynny mae { $who } yn gweithredu fel { $alternate } yn sedd { $seat } ({ $body }).
button-return-agree = Rhoi caniatâd i gymryd y sedd eto
button-return-refuse = Nid yn awr
button-return-ask = Rwy’n ôl: gofyn am eistedd eto fel { $seat }

proxy-ballot = Rydych yn dal procsi { $who } ar { $decision }, a chi sy’n dewis sut y mae’n pleidleisio.
proxy-ballot-until = Tan { MEDDAL($moment) }. Os na ddewiswch ddim, nid yw’n bleidlais; os bydd yr aelod yn pleidleisio, bydd hynny’n disodli eich dewis. Nid yw’n cyfrif tuag at y cworwm.
proxy-ballot-chosen = Rydych wedi dewis: { $choice } (cofnodwyd fel { $ballot }).
proxy-ballot-ended = Mae’r procsi hwn wedi dod i ben, ac nid yw’n cyfrif.
proxy-ballot-over = Mae’r bleidlais wedi cau.
proxy-receipt = Eich dewis dros sedd { $seat }, drwy brocsi, ar { $decision } yw: { $choice }. Fe’i cofnodwyd fel { $ballot }.
button-proxy-for = { $seat }, drwy brocsi: o blaid
button-proxy-against = { $seat }, drwy brocsi: yn erbyn
button-proxy-abstain = { $seat }, drwy brocsi: ymatal
button-by-proxy-for = Drwy brocsi: o blaid
button-by-proxy-against = Drwy brocsi: yn erbyn
button-by-proxy-abstain = Drwy brocsi: ymatal
button-by-proxy-long = { $label } ar { $ref }

offer-proxy-what-free = Rydych yn rhydd: chi sy’n dewis sut y mae’n pleidleisio, ac ni ddangosir hynny tan ar ôl y cau. Fe’i cyfrifir bryd hynny, oni bai bod rhywun yn pleidleisio yn y sedd honno. Nid yw’n cyfrif tuag at y cworwm.
proxy-accepted-free = Mae { $who } wedi derbyn eich procsi ar { $decision } ac yn dewis sut y mae’n pleidleisio. Mae eich pleidlais eich hun yn ei disodli. Cewch ei gymryd yn ôl cyn { $moment }.
proxy-instruction-free = Fel y bydd y deiliad yn dewis
    .hint = Ni ddangosir cyfarwyddyd i neb cyn y cau, ddim hyd yn oed i’r aelod sy’n ei dal. Os na roddwch un, yr aelod hwnnw sy’n dewis.
proxy-holder-named = { $name }, { $seat }
alternate-authority = A oes gan y person hwn ({ $alternate }) awdurdod dirprwyedig i bleidleisio?
    .hint = Mae’r cylch gorchwyl yn gofyn amdano{ $cited }. Hebddo, caiff eich { $alternate } fod yno a siarad.
alternate-authority-yes = Oes: caiff weithredu a phleidleisio drosof
alternate-authority-no = Nac oes: bod yno a siarad yn unig
alternate-ended-ended = Nid ydych mwyach yn gweithredu fel { $alternate } yn sedd { $seat } ar { $decision }: daethpwyd â hynny i ben.
proxy-void-ended = Nid yw’r procsi dros sedd { $seat } ar { $decision } yn cyfrif mwyach: daethpwyd ag ef i ben.
you-carry-free = Rydych yn dal { $count ->
    [one] procsi
   *[other] procsïau
 } ar ran: { $seats }, a chi sy’n dewis y bleidlais: gweler eich negeseuon gennyf.

title-name-alternate = Enwi { $alternate }
title-proxy-for-a-time = Rhoi procsi
submit-name-alternate = Gofyn
submit-proxy-for-a-time = Gofyn
name-alternate-intro = { $body }: rydych yn gofyn i rywun weithredu yn eich sedd{ $cited }. Daw i rym wedi iddynt dderbyn, ar gyfer penderfyniadau a agorir o hynny ymlaen. Cewch enwi sawl un; pwy bynnag sy’n pleidleisio gyntaf sy’n pleidleisio dros y sedd.
proxy-for-a-time-intro = { $body }: rydych yn gofyn i aelod ddal eich pleidlais{ $cited }. Daw i rym wedi iddynt dderbyn, ar gyfer penderfyniadau a agorir o hynny ymlaen. Mae eich pleidlais eich hun yn ei disodli bob tro.
span-seat = Ym mha sedd?
span-scope = Am ba hyd?
span-scope-standing = Hyd nes y dof ag ef i ben
span-scope-period = Am rai diwrnodau
span-scope-meeting = Am un cyfarfod
span-meeting-which = Pa gyfarfod?
span-meeting-none = Nid oes cyfarfod yn y calendr.
span-first = Y diwrnod cyntaf
    .hint = Gadewch yn wag am heddiw.
span-last = Y diwrnod olaf
    .hint = Mae mewn grym hyd ddiwedd y diwrnod hwn.
alternate-place = Yn y drefn, pryd y gofynnir i’r person hwn ({ $alternate })?
alternate-place-last = Ar ôl y lleill
alternate-place-at = Rhif { $place }
mandate-given-done = Anfonwyd. Dywedir wrthych pan fyddant yn ateb. Daw i rym wedi iddynt dderbyn, ar gyfer penderfyniadau a agorir o hynny ymlaen.

acting-title = Pwy sy’n gweithredu dros bwy: { $body }
acting-none = Nid oes neb wedi’i enwi am gyfnod ar hyn o bryd ({ $alternate }).
acting-line = { $seat } ({ $who }): { $alternates }
acting-one = { $who }, { $span }
acting-one-without = { $who }, { $span }, heb awdurdod i bleidleisio
acting-given = Gofynnwyd neu rhoddwyd gennych
acting-held = Gofynnwyd i chi, neu gennych chi
acting-given-alternate = { $who } fel { $alternate } yn sedd { $seat }, { $span }: { $state }
acting-given-proxy = Mae { $who } yn dal eich procsi fel { $seat }, { $span }: { $state }
acting-held-alternate = Rydych yn gweithredu fel { $alternate } yn sedd { $seat }, { $span }: { $state }
acting-held-proxy = Rydych yn dal procsi sedd { $seat }, { $span }: { $state }
acting-state-offered = heb ateb eto
acting-state-accepted = derbyniwyd
acting-nobody = Nid ydych yn perthyn i’r un corff yma. Os yw hynny’n anghywir, rhowch wybod i’r ysgrifenyddiaeth.
button-acting-name = Enwi { $alternate }
button-acting-proxy = Rhoi procsi am gyfnod
wait-answer-mandate = { $title }: gofynnir i chi weithredu yn y sedd hon am gyfnod.
wait-answer-mandate-proxy = { $title }: gofynnir i chi ddal procsi’r sedd hon am gyfnod.
wait-vote-proxy = { $ref }, “{ $title }”: rydych yn dal procsi, a chi sy’n dewis sut y mae’n pleidleisio.

finding-without-authority = Rydych yn gweithredu dros sedd { $seat } heb awdurdod dirprwyedig, felly cewch fod yno a siarad, ond nid pleidleisio
    .next = Gofynnwch i’r aelod eich enwi gydag awdurdod: mae’n teipio /quorate alternate.
finding-proxy-must-be-instructed = Mae’r cylch gorchwyl yn gofyn i chi ddweud sut y mae eich procsi’n pleidleisio
    .next = Dewiswch o blaid, yn erbyn neu ymatal.
finding-proxy-not-accepted = Nid yw’r procsi hwn wedi’i dderbyn eto
    .next = Derbyniwch ef yn gyntaf: mae’r cais yn eich negeseuon gennyf.
finding-already-named = Gofynnwyd i { $person } eisoes, neu fe’i henwyd, ar gyfer y sedd a’r amser hwnnw
    .next = Teipiwch /quorate acting i weld pwy sy’n gweithredu dros bwy, ac i derfynu’r hyn nad yw mewn grym mwyach.
finding-not-the-mandate = Dim ond yr aelod a roddodd hwn, neu’r sawl y’i rhoddwyd iddo, all ddod ag ef i ben
    .next = Gofynnwch i un ohonynt, os gwelwch yn dda.
finding-other-alternate-has-voted = Mae rhywun arall ({ $alternate }) wedi pleidleisio dros sedd { $seat } eisoes, ac mae’r bleidlais honno’n sefyll
    .next = Siaradwch â nhw, os gwelwch yn dda: hyd y cau, gallant ei newid.
finding-predecessor-has-voted = Mae pwy bynnag a eisteddai fel { $seat } o’ch blaen wedi pleidleisio eisoes, ac mae’r bleidlais honno’n sefyll
    .next = Cewch bleidleisio ar benderfyniadau a agorir o hyn ymlaen.
finding-seat-left = Roeddech yn eistedd fel { $seat } pan agorwyd hwn, ac nid ydych mwyach
    .next = Gall pwy bynnag sydd yno bellach bleidleisio, oni bai eich bod wedi pleidleisio eisoes: mae’r bleidlais honno’n sefyll.
finding-no-meeting-now = Nid oes cyfarfod yn cael ei gynnal
    .next = Y tu allan i gyfarfod, pwy bynnag sy’n pleidleisio gyntaf sy’n pleidleisio dros y sedd; i ddod ag enwebiad i ben, teipiwch /quorate acting.
finding-nobody-in-your-seat = Nid yw wedi’i nodi bod neb yn sedd { $seat } yn y cyfarfod yn eich lle ({ $alternate })
    .next = Gofynnwch i bwy bynnag sy’n llywyddu nodi eich bod yno.
finding-item-still-open = Pleidleisir ar { $ref } yn awr, a rhwng eitemau y mae sedd yn newid dwylo
    .next = Rhowch ganiatâd wedi iddo gau, os gwelwch yn dda.
finding-not-the-leave = Dim ond pwy bynnag sy’n llywyddu yn y cyfarfod sy’n rhoi caniatâd
    .next = Gofynnwyd iddynt eisoes.
finding-authority-missing = Dywedwch a oes ganddynt awdurdod dirprwyedig, os gwelwch yn dda
finding-scope-unknown = Dewiswch am ba hyd, os gwelwch yn dda
finding-meeting-unknown = Dewiswch un o’r cyfarfodydd sydd i ddod, os gwelwch yn dda
finding-last-day-missing = Dewiswch y diwrnod olaf, os gwelwch yn dda

## The terminal, the command and our own faults

help = Mae popeth sydd yma ar fotwm hefyd: ar gerdyn penderfyniad, yn fy negeseuon atoch, neu ar y tab Cartref. Nid yw dim a deipir byth yn bleidlais. Lle golygir penderfyniad, ychwanegwch ei gyfeirnod, fel yn “/quorate withdraw cluster-2026-1”.
help-find = I chwilio am rywbeth
help-find-decisions = y gofrestr penderfyniadau
help-find-votes = eich pleidleisiau eich hun a’u derbynebau
help-find-members = pwy sy’n eistedd ble, a beth sy’n wag
help-find-acting = pwy sy’n gweithredu dros bwy, a’ch procsïau
help-find-interests = yr hyn y mae pawb wedi’i ddatgan
help-find-actions = beth oedd i’w wneud, gan bwy ac erbyn pryd
help-find-minutes = cofnodion y cyfarfod diwethaf
help-vote = Ynghylch pleidlais (un tap ar y cerdyn yw’r bleidlais ei hun)
help-vote-vote = dangos penderfyniad â’i fotymau, i chi yn unig
help-vote-agree = cytuno, lle ceisir cytundeb cyn pleidlais
help-vote-concern = dweud beth sy’n eich pryderu, lle ceisir cytundeb
help-vote-block = sefyll yn y ffordd, lle mae’r cylch gorchwyl yn adnabod hynny
help-vote-views = rhannu eich barn â phwy bynnag sy’n llywyddu; nid yw’n bleidlais
help-vote-position = rhoi safbwynt ysgrifenedig cyn y cyfarfod, lle mae’r cylch gorchwyl yn adnabod hynny
help-vote-authority = dweud nad oes gennych yr awdurdod i benderfynu hyn
help-vote-authorised = dweud bod yr awdurdod gennych bellach
help-vote-object = gwrthwynebu pleidlais a gofnododd yr ysgrifenyddiaeth drosoch
help-stand-in = Pan na allwch fod yno
help-stand-in-alternate = enwi rhywun i weithredu drosoch, am gyfnod
help-stand-in-proxy = rhoi procsi am gyfarfod neu am gyfnod
help-declare = Buddiannau
help-declare-declare = datgan buddiant, neu nad oes gennych un
help-declare-confirm = cadarnhau unwaith y flwyddyn yr hyn a ddatganwyd gennych, a’ch bod yn parhau
help-decide = I benderfynu rhywbeth
help-decide-open = agor penderfyniad
help-decide-urgent = cymryd penderfyniad brys ar eich pen eich hun, lle mae’r cylch gorchwyl yn caniatáu
help-decide-withdraw = tynnu’r penderfyniad yn ôl, gyda’r rheswm
help-decide-again = agor eto benderfyniad a dynnwyd yn ôl neu a gollwyd
help-decide-move-on = symud o geisio cytundeb i bleidlais
help-decide-casting = rhoi’r bleidlais fwrw pan fydd yn gyfartal
help-decide-attest = cadarnhau i ganlyniad gael ei gymryd yn briodol
help-meet = Cyfarfodydd
help-meet-meeting = y cyfarfodydd; mae “/quorate meeting new” yn galw un arall
help-meet-agenda = agenda’r cyfarfod nesaf, a’ch eitem ar ei chyfer
help-meet-invite = gwahodd rhywun i’r cyfarfod ar gyfer un eitem
help-meet-apologies = anfon eich ymddiheuriadau
help-meet-here = dweud eich bod yn y cyfarfod
help-meet-leaving = dweud eich bod yn gadael
help-meet-run = y dudalen y cynhelir cyfarfod ohoni
help-look-after = I bwy bynnag sy’n llywyddu, a’r ysgrifenyddiaeth
help-look-after-setup = sefydlu corff, gam wrth gam
help-look-after-terms = newid cylch gorchwyl corff, o ddiwrnod penodol
help-look-after-appoint = penodi rhywun, neu gofnodi bod rhywun yn gadael
help-look-after-record = cofnodi pleidlais a ddaeth dros y ffôn neu drwy e-bost
help-look-after-move = symud corff i sianel arall
help-other = Hefyd
help-other-language = Cymraeg neu Saesneg
help-other-help = y rhestr hon
title-incident = Ein bai ni
incident-recorded = Cofnodwyd yr hyn a wnaethoch. Aeth rhywbeth o’i le ar ein hochr ni wrth ateb; os oes rhywbeth ar goll, rhowch y rhif hwn i’r ysgrifenyddiaeth: { $number }.
incident = Aeth rhywbeth o’i le ar ein hochr ni. Ni chofnodwyd dim. Rhowch gynnig arall arni; os digwydd eto, rhowch y rhif hwn i’r ysgrifenyddiaeth: { $number }.
no-such-decision = Nid oes penderfyniad { $ref }.
verified = Gwiriwyd { $bodies ->
    [one] un corff
    [two] { $bodies } gorff
    [few] { $bodies } chorff
    [many] { $bodies } chorff
   *[other] { $bodies } corff
 }, { $events ->
    [one] un digwyddiad
    [two] { $events } ddigwyddiad
   *[other] { $events } digwyddiad
 }, { $decisions ->
    [one] un penderfyniad
    [two] { $decisions } benderfyniad
    [few] { $decisions } phenderfyniad
    [many] { $decisions } phenderfyniad
   *[other] { $decisions } penderfyniad
 }.
replay-agrees = O’i gyfrifo eto o’r cofnod: yr un canlyniad.
replay-differs = O’i gyfrifo eto o’r cofnod, mae’r canlyniad yn wahanol i’r un a gyhoeddwyd. Rhowch wybod i’r ysgrifenyddiaeth ar unwaith.

## What a rule found, and why an act was refused.
##
## The value is one sentence without its full stop: the clause follows it. `.next` is what the person can do instead.
## Refusals end with "Nothing was recorded.", which is added to them.

finding-unknown = Mae un o reolau’r cylch gorchwyl yn berthnasol yma
otherwise-next = Os credwch fod hyn yn anghywir, gofynnwch i’r ysgrifenyddiaeth.

finding-no-such-decision = Nid oes penderfyniad o’r fath yn y gweithle hwn
    .next = Efallai iddo gael ei agor mewn gweithle arall. Teipiwch /quorate decisions i weld rhai’r gweithle hwn.
finding-no-such-body = Nid oes corff o’r fath yn y gweithle hwn
finding-no-such-offer = Nid yw’r cais hwnnw yno mwyach
finding-decision-closed = Caeodd y bleidlais ar { $ref }: { $closed_at }
    .next = Mae’r canlyniad yn y sianel. Byddai pleidlais newydd ar y mater yn benderfyniad newydd.
finding-decision-withdrawn = Tynnwyd { $ref } yn ôl, felly nid yw’n cael ei benderfynu
    .next = Nid oes angen i chi wneud dim.
finding-decision-still-open = Mae { $ref } ar agor i bleidleisiau o hyd, tan { MEDDAL($closes_at) }
    .next = Dewch yn ôl at hyn ar ôl y cau, os gwelwch yn dda.
finding-not-your-seat = Nid ydych yn eistedd fel { $seat } nac yn gweithredu yn y sedd honno fel { $alternate }
    .next = Os dylech weithredu ynddi, gofynnwch i’r aelod ddewis “Anfon { $alternate }” ar y cerdyn.
finding-several-seats = Rydych yn eistedd mewn mwy nag un sedd yma ({ $seats }), ac yn cyfrif unwaith: yn y gyntaf ohonynt
    .next = Defnyddiwch y botymau ar y cerdyn: cofnodir eich pleidlais dros y sedd honno.
finding-not-a-voting-member = Nid oes gennych bleidlais ar y penderfyniad hwn: dim ond aelodau mewn seddi â phleidlais sydd ag un
    .next = Os dylech fod yn pleidleisio dros aelod, gofynnwch i’r aelod hwnnw ddewis “Anfon { $alternate }” ar y cerdyn.
finding-not-presiding = Dim ond pwy bynnag sy’n llywyddu sy’n dyfarnu ar y gwrthdaro hwn
    .next = Gofynnwyd iddynt eisoes.
finding-not-the-nominee = Dim ond y person y gofynnwyd iddo gaiff ateb hyn
    .next = Nid oes angen i chi wneud dim.
finding-not-the-proxy-holder = Dim ond yr aelod y gofynnwyd iddo ddal y procsi hwn gaiff ateb
    .next = Nid oes angen i chi wneud dim.
finding-not-the-grantor = Dim ond yr aelod a roddodd y procsi hwn gaiff ei gymryd yn ôl
    .next = Nid oes angen i chi wneud dim.
finding-not-the-signatory = Dim ond llofnodwr awdurdodedig gaiff lofnodi’r penderfyniad hwn
    .next = Gofynnwyd i’r llofnodwr eisoes. Os yw’r gofrestr o lofnodwyr yn anghywir, rhowch wybod i’r ysgrifenyddiaeth.
finding-not-the-recorder = Dim ond pwy bynnag sy’n llywyddu, neu’r ysgrifenyddiaeth, sy’n cofnodi beth a benderfynodd cyfarfod
    .next = Gofynnwch i un ohonynt, os gwelwch yn dda.
finding-not-the-opener = Dim ond pwy bynnag a agorodd y penderfyniad hwn, neu’r { $chair }, gaiff ei dynnu’n ôl
    .next = Gofynnwch i un ohonynt, os gwelwch yn dda.

finding-alternate-has-voted = Pleidleisiwyd eisoes dros sedd { $seat } ({ $alternate }), ac mae’r bleidlais honno’n sefyll
    .next = Siaradwch â nhw, os gwelwch yn dda: hyd y cau, gallant ei newid.
finding-principal-has-voted = Pleidleisiodd { $seat } eisoes, ac mae’r bleidlais honno’n sefyll
    .next = Siaradwch â nhw, os gwelwch yn dda: hyd y cau, gallant ei newid.
finding-one-person-one-vote = Rydych wedi pleidleisio eisoes fel { $seat }, ac nid oes neb yn pleidleisio ddwywaith
    .next = Mae eich pleidlais gynharach yn sefyll. Cewch ei newid hyd y cau.
finding-proxy-is-instructed = Mae procsi yn pleidleisio fel y cyfarwyddodd ei aelod, felly nid ydych yn ychwanegu dewis o’ch eiddo dros sedd { $seat }
    .next = Nid oes angen i chi wneud dim: fe’i cyfrifir adeg y cau.

finding-ruling-own-conflict = Nid oes neb yn dyfarnu ar ei wrthdaro ei hun
    .next = Gofynnwyd i bwy bynnag sy’n llywyddu yn eich lle.

finding-not-in-workspace = Nid yw’r person a ddewiswyd gennych yn aelod llawn o’r gweithle hwn
    .next = Dewiswch rywun sydd, neu gofynnwch i’r ysgrifenyddiaeth ei wahodd.
finding-already-voted = Rhoddwyd pleidlais dros sedd { $seat } eisoes, ac mae’n sefyll
    .next = Gall pwy bynnag a’i rhoddodd ei newid hyd y cau.
finding-already-answered = Atebwyd y cais hwn eisoes
    .next = Nid oes angen i chi wneud dim.
finding-offer-ended = Mae’r cais hwn wedi dod i ben: fe’i tynnwyd yn ôl, fe’i disodlwyd, neu nid oes ei angen mwyach
    .next = Nid oes angen i chi wneud dim.
finding-alternate-acts = Mae rhywun yn gweithredu yn sedd { $seat } ({ $alternate }), felly nid oes angen procsi
    .next = Y person hwnnw ({ $alternate }) sy’n pleidleisio yn lle hynny.
finding-holder-has-no-seat = Nid oes gan y person a ddewiswyd gennych sedd â phleidlais yma, felly ni all ddal procsi
    .next = Dewiswch aelod arall, os gwelwch yn dda.
finding-proxy-to-oneself = I aelod arall y rhoddir procsi
    .next = Dewiswch rywun arall, neu pleidleisiwch eich hun.
finding-proxy-chain = Nid yw aelod a roddodd brocsi yn dal un, ac nid yw aelod sy’n dal un yn rhoi un
    .next = Dewiswch aelod arall, neu pleidleisiwch eich hun.

finding-no-signature-wanted = Nid yw { $ref } yn aros am lofnod
    .next = Nid oes angen i chi wneud dim.
finding-already-signed = Llofnodwyd y penderfyniad hwn eisoes
    .next = Nid oes angen i chi wneud dim.
finding-no-ratification-wanted = Nid yw { $ref } yn aros i gael ei gadarnhau
    .next = Nid oes angen i chi wneud dim.
finding-no-meeting-yet = Ni chynhaliwyd cyfarfod ers i’r penderfyniad hwn gau
    .next = Cofnodwch hyn wedi i’r cyfarfod gael ei gynnal, os gwelwch yn dda.

finding-title-empty = Rhowch deitl iddo, os gwelwch yn dda
finding-title-too-long = Mae’r teitl yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-text-empty = Ysgrifennwch beth sydd i’w benderfynu, os gwelwch yn dda
finding-text-too-long = Mae’r testun yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-reason-empty = Rhowch reswm, os gwelwch yn dda
finding-reason-too-long = Mae’r rheswm yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-nature-empty = Dywedwch beth yw’r buddiant, os gwelwch yn dda
finding-nature-too-long = Mae hyn yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-note-too-long = Mae’r nodyn yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-kind-unknown = Dewiswch un o’r pedwar math o fuddiant, os gwelwch yn dda
finding-plan-line-empty = Enwch y llinell yn y cynllun y cytunwyd arno, os gwelwch yn dda
finding-plan-line-too-long = Mae llinell y cynllun yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-class-unknown = Dewiswch pa fath o benderfyniad ydyw, os gwelwch yn dda
finding-class-has-no-money = Rhoesoch swm, ond ar gyfer materion heb arian y mae’r math hwn o benderfyniad. Dewiswch fath ariannol, neu gadewch y swm yn wag
finding-amount-missing = Rhowch y swm, os gwelwch yn dda: mae’r math hwn o benderfyniad yn ei enwi
finding-amount-not-a-number = Rhowch y swm mewn punnoedd a cheiniogau, er enghraifft 12,500 neu 1,234.50
finding-amount-negative = Ni all y swm fod yn is na sero
finding-amount-too-large = Mae’r swm yn rhy fawr. Gwiriwch ef: mae gan bunnoedd a cheiniogau { $digits } digid gyda’i gilydd ar y mwyaf
finding-zone-unknown = Nid oes cylchfa amser o’r fath
finding-deadline-missing = Dewiswch y diwrnod olaf ar gyfer pleidleisiau, a’r amser
finding-deadline-unreadable = Ni ellir darllen y dyddiad na’r amser hwn. Dewiswch nhw eto
finding-deadline-does-not-exist = Mae’r clociau’n mynd ymlaen y noson honno, felly nid yw’r amser hwnnw’n bod. Y rhai agosaf yw { $first } a { $second }
finding-deadline-happens-twice = Mae’r clociau’n mynd yn ôl y noson honno, felly daw’r amser hwnnw ddwywaith: { $first } a { $second }. Dywedwch pa un o’r ddau a olygir
finding-deadline-past = Mae hynny wedi mynd heibio eisoes: yr amser yn awr yw { $now }. Dewiswch amser diweddarach
finding-deadline-too-far = Mae hynny’n rhy bell ymlaen. Y nifer mwyaf o ddiwrnodau o heddiw: { $days }

finding-key-unreadable = Mae gan allwedd rhwng 2 ac 20 o lythrennau bach, digidau a chysylltnodau, ac mae’n dechrau â llythyren
finding-key-taken = Mae gan gorff arall yr allwedd { $key }
finding-channel-taken = Mae corff arall yn cyfarfod yn y sianel honno
finding-name-empty = Mae angen enw ar y corff
finding-name-too-long = Mae’r enw’n rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-terms-unreadable = Ni ellir darllen y cylch gorchwyl: { $path }: { $problem } ({ $problems ->
    [one] un broblem
   *[other] { $problems } o broblemau
 } i gyd)
finding-blank-open-asked = Mae bwlch yn y cylch gorchwyl o hyd ({ $blank }): { $question }
finding-seat-unknown = Nid oes gan y cylch gorchwyl sedd o’r enw { $name }
finding-attendee-unknown = Nid oes gan y cylch gorchwyl le heb bleidlais o’r enw { $name }
finding-office-unknown = Nid oes swydd o’r enw { $name }
finding-meeting-kind-unknown = Nid yw’r cylch gorchwyl yn adnabod cyfarfod o’r math “{ $name }”; mae’n adnabod { $names }
finding-meeting-unreadable = Ni ellir darllen dyddiad cyfarfod { $number } yn y rhestr
finding-not-in-charge = Dim ond { Y($chair) }, yr is-gadeirydd neu’r ysgrifenyddiaeth sy’n gwneud hyn dros y corff
    .next = Gofynnwch i un ohonynt, os gwelwch yn dda.
finding-no-such-draft = Nid yw’r drafft hwn yn y gweithle hwn
    .next = Teipiwch /quorate setup i weld y drafftiau sydd ar agor.
finding-not-your-draft = { $person } a ddechreuodd y drafft hwn ac sy’n bwrw ymlaen ag ef
    .next = Gofynnwch iddynt, neu dechreuwch ddrafft eich hun gyda /quorate setup.
finding-draft-submitted = Mae hyn yn aros i ail berson ei roi ar waith; { $person } a’i cyflwynodd
    .next = I’w newid, cymerwch ef yn ôl gyda /quorate setup os chi a’i cyflwynodd, neu gofynnwch i’r ail berson ei anfon yn ôl.
finding-draft-ended = Rhoddwyd y drafft hwn ar waith, fe’i hanfonwyd yn ôl neu rhoddwyd y gorau iddo eisoes
    .next = Teipiwch /quorate setup i weld beth sydd ar agor.
finding-not-chair-or-secretariat = Dim ond { Y($chair) } neu ysgrifenyddiaeth y corff sy’n ei gyflwyno
    .next = Cedwir y drafft. Enwch eich hun yn un o’r ddau os mai chi ydyw, neu gofynnwch i un ohonynt sefydlu’r corff.
finding-not-the-second-person = Dim ond y llall o’r ddau ({ $chair } neu ysgrifenyddiaeth) sy’n ei roi ar waith
    .next = Nid oes angen i chi wneud dim.
finding-terms-missing = Dewiswch gylch gorchwyl, os gwelwch yn dda
finding-terms-text-unreadable = Ni ellir darllen y cylch gorchwyl ({ $problems ->
    [one] un broblem
   *[other] { $problems } o broblemau
 } i gyd)
finding-terms-line-unreadable = { $problem }
finding-terms-faults-unreadable = Mae gan y cylch gorchwyl { $count ->
    [one] un gwall
    [two] { $count } wall
   *[other] { $count } gwall
 } i’w drwsio yn gyntaf
finding-chair-missing = Rhaid enwi rhywun a all weithredu fel { $chair }: { $seats }
finding-secretariat-missing = Rhaid enwi rhywun yn ysgrifenyddiaeth
finding-second-person-missing = Rhaid i’r { $chair } a’r ysgrifenyddiaeth fod yn ddau berson: nid oes dim yn mynd yn fyw ar air un person
finding-blank-unfit = Y gwerth hwn: { $problem }
finding-holder-unknown = Nid yw { $person } yn aelod gweithredol o’r gweithle hwn
finding-row-unreadable = Rhes { $row }: mae angen lle a pherson, gyda choma rhyngddynt
finding-row-place-unknown = Rhes { $row }: nid oes lle “{ $name }”{ $near ->
    [none] { "" }
   *[other] ; efallai mai “{ $near }” a olygir
 }
finding-row-place-taken = Rhes { $row }: llenwyd “{ $name }” mewn rhes gynharach
finding-row-person-unknown = Rhes { $row }: nid oes neb yma o’r enw “{ $name }”
finding-row-person-several = Rhes { $row }: enw { $count } o bobl yw “{ $name }”; ysgrifennwch @enw neu ddynodydd yr aelod
finding-row-email-unreadable = Rhes { $row }: nid yw “{ $name }” yn gyfeiriad e-bost ar gyfer swydd
finding-email-unreadable = Nid oes cyfeiriad e-bost yn “{ $line }”: ysgrifennwch Enw <enw@enghraifft.cymru>, un ar bob llinell
finding-channel-missing = Dewiswch sianel, os gwelwch yn dda
finding-channel-not-joined = Nid yw Quorate yn y sianel honno eto: teipiwch /invite @Quorate yno, ac yna anfonwch hyn eto
finding-channel-archived = Mae’r sianel honno wedi’i harchifo: dewiswch un arall, neu gofynnwch am ei hadfer yn gyntaf
finding-channel-same = Mae’r corff yn cyfarfod yn y sianel honno eisoes
finding-day-missing = Dewiswch ddiwrnod, os gwelwch yn dda
finding-day-unreadable = Ni ellir darllen y diwrnod hwnnw
finding-day-past = Mae’r diwrnod hwnnw wedi mynd heibio ({ $day }): dewiswch heddiw neu ddiwrnod diweddarach
finding-day-order = Rhaid i’r diwrnod olaf beidio â dod cyn y cyntaf
finding-agreed-empty = Dywedwch pwy a gytunodd arno, a phryd, os gwelwch yn dda
finding-agreed-too-long = Mae hyn yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-place-unknown = Nid oes gan y corff le o’r enw { $name }
finding-place-empty = Nid oes neb yn y lle hwnnw
finding-place-taken = Mae { $person } yn y lle hwnnw eisoes

sum-at-least = { $share } o { $base } yw { $exact }
sum-rounded = { $share } o { $base } yw { $exact }, wedi’i dalgrynnu i fyny
sum-more-than = mwy na { LLAES($share) } o { $base }, sef { $exact }
sum-all = pob un o’r { $base }
mixed = { $whole } { $rest }

finding-record-incomplete = Mae ffaith ar goll, neu’n croes-ddweud un arall ({ $what }: { $names }), felly ni ellir pennu dim
finding-blank-open = Mae bwlch yn y cylch gorchwyl o hyd ({ $blank }), felly ni ellir pennu dim
finding-still-open = Mae’r bleidlais ar agor o hyd, tan { MEDDAL($closes_at) }
finding-quorum-heads = Cymerodd { $present ->
    [one] un ran
   *[other] { $present } ran
 }, ac mae’r cylch gorchwyl yn pennu cworwm o { $needed }
finding-quorum-heads-sum = Cymerodd { $present ->
    [one] un ran
   *[other] { $present } ran
 }, ac mae angen { $needed } ar gyfer cworwm: { $sum }
finding-quorum-some = O’r aelodau y mae’r cworwm yn eu henwi, cymerodd { $present } ran, ac mae angen { $needed }
finding-quorum-some-sum = O’r aelodau y mae’r cworwm yn eu henwi, cymerodd { $present } ran, ac mae angen { $needed }: { $sum }
finding-quorum-weighed = Mae’r rhai a gymerodd ran yn dod i { $present } yn ôl { $by }, ac mae angen { $needed } ar gyfer cworwm
finding-quorum-weighed-sum = Mae’r rhai a gymerodd ran yn dod i { $present } yn ôl { $by }, ac mae angen { $needed } ar gyfer cworwm: { $sum }
finding-quorum-office = Rhaid i un o’r canlynol gymryd rhan: { $seats } ({ $alternate } yn ei le); { $met ->
    [yes] digwyddodd hynny
   *[other] ni ddigwyddodd hynny
 }
finding-quorum-organisations = Rhaid i bob sefydliad gael { $each ->
    [one] un aelod â phleidlais
   *[other] { $each } aelod â phleidlais
 } yn cymryd rhan, ac { $missing_count ->
    [0] mae gan bob un
    [one] nid oes gan un: { $missing }
   *[other] nid oes gan y rhain: { $missing }
 }
finding-inquorate = Nid oedd cworwm, felly ni ellid penderfynu dim
finding-recusals = Dyfarnwyd bod gwrthdaro, ac felly ni chyfrifir hwy yn y cworwm na’r mwyafrif: { $seats }
finding-many-recused = Dyfarnwyd bod gan fwy na thraean o’r aelodau wrthdaro: { $recused } o { $in_post }
finding-doubled = Wedi’u gadael allan, am fod pwy bynnag sydd ynddynt mewn sedd arall hefyd ac yn cyfrif unwaith: { $seats }
finding-vacancies = Gwag, ac felly heb eu cyfrif ymhlith yr aelodau: { $seats }
finding-alternates-acting = Cymerodd rhywun arall ran ({ $alternate }) dros: { $seats }
finding-proxies-counted = Pleidleisiodd drwy brocsi, nad yw’n cyfrif tuag at y cworwm: { $seats }
finding-proxies-replaced = Pleidleisiodd wedi’r cyfan, fel bod y procsi wedi ildio: { $seats }
finding-not-counted = Heb eu cyfrif ({ $why ->
    [not-entitled] dim hawl i bleidleisio yma
    [no-seat] nid oedd neb yn y sedd
    [not-notified] ni roddwyd rhybudd: { $alternate }
    [casting-only] nid yw pwy bynnag sy’n llywyddu’n pleidleisio ond i dorri cyfartaledd
    [alternate-over-limit] anfonwyd mwy yn lle aelodau nag y mae’r cylch gorchwyl yn eu caniatáu
    [alternate-acting] mae rhywun arall yn gweithredu yn y sedd: { $alternate }
    [attending] cymerodd yr aelod ran, felly nid oedd angen procsi
    [proxy-over-limit] roedd y deiliad yn dal cynifer o brocsïau ag a ganiateir
    [organisation-split] mae pleidleisiau’r sefydliad yn anghytuno
    [not-the-lead] sedd arall sy’n bwrw pleidlais y sefydliad
    [too-late] daeth ar ôl y cau
   *[other] nid yw’r cylch gorchwyl yn ei chyfrif
 }): { $seats }
finding-position-noted = Ysgrifennodd { $organisation } ymlaen llaw ei fod { $position ->
    [for] o blaid
    [against] yn erbyn
   *[other] heb fod o blaid nac yn erbyn
 }; nodwyd hynny, ac nid yw’n bleidlais
finding-organisation-absent = Ni chymerodd neb â phleidlais ran dros y sefydliad { $organisation }, felly nid oes dim a benderfynir yma’n ei ymrwymo
finding-lacks-authority = Heb eu hawdurdod eu hunain ar gyfer hyn: { $seats }. Fe’i gohirir tan y cyfarfod nesaf
finding-channel-not-allowed = Nid yw’r cylch gorchwyl yn rhoi pŵer i benderfynu { $channel ->
    [remote] y tu allan i gyfarfod
    [urgent] ar frys ac ar eich pen eich hun
   *[other] fel hyn
 }
    .next = Dewch ag ef i’r cyfarfod nesaf, os gwelwch yn dda.
finding-decided-remotely = Penderfynwyd { $channel ->
    [urgent] ar frys
   *[other] y tu allan i gyfarfod
 }, fel y mae’r cylch gorchwyl yn ei ganiatáu
finding-urgent-authority = { $why ->
    [not-the-office] Dim ond pwy bynnag sydd â’r pŵer mewn angen brys gaiff benderfynu ar ei ben ei hun, ac nid { $by } yw hwnnw
    [vacant] Nid oedd neb yn y swydd a gaiff benderfynu ar ei phen ei hun mewn angen brys
    [recused] Dyfarnwyd bod gan { $by } wrthdaro, ac felly ni chaiff benderfynu ar ei ben ei hun
    [not-in-person] I { $by } yn bersonol y mae’r pŵer i benderfynu ar ei ben ei hun, ac nid i rywun yn ei le ({ $alternate })
   *[other] Caiff { $by } benderfynu ar ei ben ei hun mewn angen brys
 }
finding-planned = Cytunwyd arno yn y cynllun eisoes, felly dim ond ei gadarnhau yn y cyfarfod nesaf sydd ei angen
finding-planned-asked = Cytunwyd arno yn y cynllun eisoes, a gofynnwyd i’r grŵp ei gadarnhau
finding-consensus = { $count ->
    [0] Ni wrthwynebodd neb
   *[other] Gwrthwynebodd: { $objectors }
 }
finding-vote-follows = Gellir ei roi i bleidlais yn awr
finding-failed-again = { $then ->
    [disputed] Heb gytundeb pawb am yr eildro, felly mae’n mynd i’r weithdrefn anghydfod
    [lost] Ni dderbyniwyd ar yr achlysur hwn ychwaith, ac yno y daw i ben
    [deferred] Ni dderbyniwyd, felly fe’i gohirir
   *[other] Heb gytundeb pawb, felly mae’n mynd i’r cyfarfod nesaf
 }
finding-may-escalate = Gellir ei godi hefyd rhwng y sefydliadau eu hunain
finding-ratification = { $met ->
    [yes] Mae’r cyfarfod nesaf wedi’i gadarnhau
    [no] Ni chadarnhaodd y cyfarfod nesaf ef, felly mae’r penderfyniad wedi dod i ben
   *[other] Rhaid i’r cyfarfod nesaf ei gadarnhau
 }
finding-signature = { $met ->
    [yes] Mae llofnodwr awdurdodedig wedi’i lofnodi
   *[other] Rhaid i lofnodwr awdurdodedig ei lofnodi
 }
finding-signature-declined = Mae’r llofnodwr wedi gwrthod ei lofnodi
finding-share = { $unit ->
    [organisation] { $for ->
        [one] Pleidleisiodd un sefydliad o blaid
       *[other] Pleidleisiodd { $for } sefydliad o blaid
     }
   *[other] Pleidleisiodd { $for } o blaid
 }, ac roedd angen { $needed } o { $base }: { $sum }
finding-majority = { $unit ->
    [organisation] { $for ->
        [one] Pleidleisiodd un sefydliad o blaid
       *[other] Pleidleisiodd { $for } sefydliad o blaid
     }
   *[other] Pleidleisiodd { $for } o blaid
 }, ac roedd angen { $needed } o { $base }: { $sum }
finding-unanimity = { $unit ->
    [organisation] { $for ->
        [one] Pleidleisiodd un sefydliad o blaid
       *[other] Pleidleisiodd { $for } sefydliad o blaid
     }
   *[other] Pleidleisiodd { $for } o blaid
 }, ac roedd rhaid i bob un o’r { $needed } sydd â phleidlais wneud hynny
finding-votes = { $unit ->
    [organisation] { $for ->
        [one] Pleidleisiodd un sefydliad o blaid
       *[other] Pleidleisiodd { $for } sefydliad o blaid
     }
   *[other] Pleidleisiodd { $for } o blaid
 }, ac roedd angen { $needed }
finding-ceiling = Cyfrifwyd { $count }, a’r terfyn yw { $needed }
finding-no-vote-for = Ni phleidleisiodd neb o’i blaid, felly ni dderbyniwyd
finding-tie = Pleidleisiodd cynifer o blaid ag yn erbyn: { $for } bob ochr
finding-casting-vote = Rhoddodd { $presiding }, wrth lywyddu, y bleidlais fwrw: { $choice }
finding-casting-not-counted = Rhoddwyd pleidlais fwrw, ac nid yw’n cyfrif: { $why ->
    [nobody-presides] nid oedd neb yn llywyddu
    [vacant] nid oes neb yn y sedd honno
    [recused] dyfarnwyd bod gan bwy bynnag a’i rhoddodd wrthdaro
    [not-notified] ni roddwyd rhybudd: { $alternate }
    [alternate-over-limit] anfonwyd mwy yn lle aelodau nag y mae’r cylch gorchwyl yn eu caniatáu
    [no-tie] nid oedd cyfartaledd
   *[other] nid yw’r cylch gorchwyl yn rhoi un i neb
 }

actor-chair = { Y($chair) }
actor-vice-chair = yr is-gadeirydd
actor-alternate-chair = cadeirydd arall
actor-member = unrhyw aelod
actor-voting-member = unrhyw aelod â phleidlais
actor-secretariat = yr ysgrifenyddiaeth

finding-in-order = Mae hyn mewn trefn
finding-not-entitled = Nid oes gennych bleidlais ar y penderfyniad hwn: caiff y rhai sy’n bresennol heb bleidlais siarad, ond nid pleidleisio
    .next = Nid oes angen i chi wneud dim. Os dylech fod yn pleidleisio dros aelod, gofynnwch i’r aelod hwnnw ddewis “Anfon { $alternate }” ar y cerdyn.
finding-no-seat = Nid oes gennych sedd yn y corff hwn, felly nid oes gennych bleidlais ar y penderfyniad hwn
    .next = Os dylech fod yn pleidleisio dros aelod, gofynnwch i’r aelod hwnnw ddewis “Anfon { $alternate }” ar y cerdyn. Os ydych yn aelod, rhowch wybod i’r ysgrifenyddiaeth.
finding-recused = Nid oes gennych bleidlais ar y penderfyniad hwn: dyfarnwyd bod gwrthdaro
    .next = Os credwch fod y dyfarniad yn anghywir, siaradwch â phwy bynnag sy’n llywyddu cyn y cau.
finding-closed = Mae’r bleidlais wedi cau
    .next = Mae’r canlyniad yn y sianel. Byddai pleidlais newydd ar y mater yn benderfyniad newydd.
finding-not-notified = Ni roddwyd rhybudd ymlaen llaw ({ $alternate }) dros sedd { $seat }
    .next = Rhowch wybod i’r ysgrifenyddiaeth cyn y penderfyniad nesaf.
finding-alternate-acting = Mae rhywun yn gweithredu yn sedd { $seat } ({ $alternate }) ar gyfer y penderfyniad hwn
    .next = Siaradwch â nhw, os gwelwch yn dda: hyd y cau, gallant newid pleidlais a roddwyd ganddynt.
finding-no-alternates = Nid yw cylch gorchwyl y corff hwn yn darparu ar gyfer { $alternate }
    .next = Pleidleisiwch eich hun, os gwelwch yn dda.
finding-alone-no-ballots = Un person ar ei ben ei hun sy’n penderfynu hyn, felly nid oes neb yn pleidleisio arno
    .next = Nid oes angen i chi wneud dim. Dywedir y canlyniad wrth yr aelodau.
finding-may-not-open = Dim ond { $who } gaiff agor { $channel ->
    [remote] penderfyniad y tu allan i gyfarfod
    [urgent] penderfyniad brys
   *[other] penderfyniad
 }
    .next = Gofynnwch iddynt ei agor, os gwelwch yn dda.
finding-not-in-person = Ni chaiff neb ddefnyddio’r pŵer hwn yn lle’r aelod ({ $alternate })
    .next = Gofynnwch i’r aelod yn bersonol, os gwelwch yn dda.
finding-reason-needed = Dywedwch pam na all aros am gyfarfod, os gwelwch yn dda
finding-consensus-first = Daw pleidlais ar ôl ceisio consensws
    .next = Ceisiwch gytundeb drwy drafod yn gyntaf, os gwelwch yn dda.
finding-closes-in-the-past = Mae’r dyddiad cau hwnnw wedi mynd heibio eisoes
    .next = Dewiswch un diweddarach, os gwelwch yn dda.
finding-open-too-short = Rhaid i bleidleisiau aros ar agor am { $days ->
    [one] o leiaf un diwrnod
    [two] o leiaf { $days } ddiwrnod
   *[other] o leiaf { $days } diwrnod
 }: y dyddiad cau cynharaf yw { $earliest }
    .next = Dewiswch un diweddarach, os gwelwch yn dda.
finding-no-proxies = Nid yw cylch gorchwyl y corff hwn yn rhoi pleidleisiau drwy brocsi
    .next = Pleidleisiwch eich hun, neu gallwch anfon { $alternate }.
finding-proxy-over-limit = Mae { $holder } eisoes yn dal cynifer o brocsïau ag y mae’r cylch gorchwyl yn eu caniatáu ({ $most })
    .next = Dewiswch aelod arall, neu pleidleisiwch eich hun.
finding-holder-not-entitled = Nid oes gan { $holder } bleidlais yma, felly ni all ddal procsi
    .next = Dewiswch aelod arall, os gwelwch yn dda.
finding-holder-recused = Dyfarnwyd bod gan { $holder } wrthdaro, felly ni all ddal procsi
    .next = Dewiswch aelod arall, os gwelwch yn dda.
finding-person-needed = Dewiswch berson, os gwelwch yn dda
finding-already-a-member = Mae gan { $person } sedd yn y corff hwn eisoes, fel { $seat }
    .next = Dewiswch rywun heb sedd, neu rhowch brocsi i’r aelod hwnnw.
finding-acts-for-another = Mae { $person } eisoes yn gweithredu dros aelod arall: { $seats }
    .next = Dewiswch rywun arall, os gwelwch yn dda.
finding-alternate-of-an-alternate = Ni chaiff { $alternate } anfon { $alternate } yn ei dro
    .next = Rhowch wybod i’r aelod, a all ofyn i rywun arall.
finding-no-casting-vote = Nid yw cylch gorchwyl y corff hwn yn rhoi pleidlais fwrw i neb
    .next = Ni dderbynnir pleidlais gyfartal.
finding-no-tie = Nid oes cyfartaledd i’w dorri
    .next = Nid oes angen i chi wneud dim.
finding-own-conflict = Nid oes neb yn dyfarnu ar ei wrthdaro ei hun
    .next = Gofynnwyd i bwy bynnag sy’n llywyddu yn eich lle.
finding-no-signature = Nid yw cylch gorchwyl y corff hwn yn gofyn am lofnod
    .next = Nid oes angen i chi wneud dim.
finding-not-signatory = Dim ond llofnodwr awdurdodedig gaiff lofnodi’r penderfyniad hwn
    .next = Gofynnwyd i’r llofnodwr eisoes. Os yw’r gofrestr o lofnodwyr yn anghywir, rhowch wybod i’r ysgrifenyddiaeth.
finding-signed-by-decider = Ni chaiff pwy bynnag a benderfynodd ar ei ben ei hun lofnodi hefyd
    .next = Rhaid i lofnodwr arall ei lofnodi.
finding-signatory-recused = Dyfarnwyd bod gennych wrthdaro yn y penderfyniad hwn, felly ni chewch ei lofnodi
    .next = Rhaid i lofnodwr arall ei lofnodi.
finding-no-such-meeting = Nid yw’r cylch gorchwyl yn adnabod cyfarfod o’r math “{ $kind }”
    .next = Dewiswch fath arall, os gwelwch yn dda.
finding-may-not-call = Dim ond { $who } gaiff alw cyfarfod o’r fath
    .next = Gofynnwch iddynt ei alw, os gwelwch yn dda.
finding-matters-needed = Rhaid i’r rhybudd enwi’r materion i’w trafod
    .next = Enwch nhw, os gwelwch yn dda.
finding-not-agreed = Mae angen cytundeb y rhain: { $missing }
    .next = Gofynnwch iddynt yn gyntaf, os gwelwch yn dda.
finding-may-not-close = Dim ond { $who } gaiff gau’r cyfarfod
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-financial-log = Rhaid cwblhau’r cofnod ariannol yn gyntaf, hyd yn oed os nad oes dim i’w gofnodi
    .next = Cwblhewch ef, ac yna caewch y cyfarfod.
finding-no-ratification = Nid yw cylch gorchwyl y corff hwn yn gofyn am gadarnhad
    .next = Nid oes angen i chi wneud dim.
finding-may-not-ratify = Dim ond { $who } gaiff gofnodi beth a benderfynodd y cyfarfod
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-notice = { $met ->
    [yes] Mae’r rhybudd yn ddigon hir: mae angen { $clear_days ->
        [one] un diwrnod clir
        [two] { $clear_days } ddiwrnod clir
       *[other] { $clear_days } diwrnod clir
     }, a’r diwrnod cynharaf oedd { $earliest }
   *[other] Mae’r rhybudd yn rhy fyr: mae angen { $clear_days ->
        [one] un diwrnod clir
        [two] { $clear_days } ddiwrnod clir
       *[other] { $clear_days } diwrnod clir
     }, felly’r diwrnod cynharaf yw { $earliest }
 }
    .next = Dewiswch ddiwrnod diweddarach, os gwelwch yn dda.
finding-no-notice-named = Nid yw’r cylch gorchwyl yn enwi rhybudd ar gyfer cyfarfod o’r fath
finding-held-before-notice = Byddai’r cyfarfod cyn ei rybudd
    .next = Dewiswch ddiwrnod diweddarach, os gwelwch yn dda.

## A case explained, a decision changed in thought, past decisions under other terms

case-heading = { $name } (achos { $number })
case-of = { $body }: { $source }
case-facts = Y ffeithiau
case-found = Yr hyn sy’n dilyn
case-result = Canlyniad: { $result }.
case-sums = Y symiau
case-sum-for = O blaid: { $count }. Roedd angen { $needed } o { $base }: { $sum }{ $cited }.
case-sum-present = Yn cymryd rhan: { $count }. Roedd angen { $needed } o { $base }: { $sum }{ $cited }.
case-agrees = Dyma’r hyn y mae’r achos yn ei ddisgwyl.
case-differs = Mae’r achos yn disgwyl fel arall: { $told }.
case-difference = { $key }: disgwylid { $expected }, cafwyd { $got }
case-missing = { $file }: nid oes achos “{ $case }”; mae yn y ffeil { $count }, wrth enw neu wrth rif.
case-missing-near = { $file }: nid oes achos “{ $case }”. Ai “{ $near }” oedd gennych mewn golwg?
case-several = { $file }: gallai “{ $case }” fod yn sawl achos: { $cases }.
case-attempt = Dyma achlysur rhif { $attempt } y penderfynir ar y mater
case-decided-by = Penderfynwyd gan un yn unig: { $seat }
case-vacant = Gwag: { $seats }
case-doubled = Gan rywun sy’n cyfrif mewn sedd arall: { $seats }
case-present = Yn yr ystafell: { $seats }
case-acting = Cynrychiolir gan rywun arall ({ $alternate }): { $seats }
case-not-notified = Cynrychiolir gan rywun na roddwyd rhybudd ohono ({ $alternate }): { $seats }
case-presiding = Yn llywyddu: { $seats }
case-recused = Dyfarnwyd bod gwrthdaro: { $seats }
case-lacks-authority = Heb eu hawdurdod eu hunain ar gyfer hyn: { $seats }
case-position = Ysgrifennodd { $organisation } ymlaen llaw: { $choice }
case-objected = { $count ->
    [0] Ceisiwyd consensws, ac ni wrthwynebodd neb
   *[other] Ceisiwyd consensws, a gwrthwynebodd y rhain: { $seats }
 }
case-proxy = Rhoddodd { $seat } brocsi i { $holder }: { $choice }
case-proxy-free = Rhoddodd { $seat } brocsi i { $holder }, heb gyfarwyddyd
case-voted = { $choice } ({ $count }): { $seats }
case-casting = Pleidlais fwrw: { $choice }
case-signed = { $answer ->
    [yes] Mae’r llofnodwr wedi llofnodi
   *[other] Mae’r llofnodwr wedi gwrthod llofnodi
 }
case-ratified = { $answer ->
    [yes] Mae’r cyfarfod nesaf wedi’i gadarnhau
   *[other] Mae’r cyfarfod nesaf wedi gwrthod ei gadarnhau
 }
case-act = Gweithred: { $act }, gan { $by }
case-meeting-kind = Math o gyfarfod: { $kind }
case-given = Rhoddwyd rhybudd: { $moment }
case-held = Cynhelir: { $moment }
case-notice-sum = Wedi’i gyfrif o { MEDDAL($counted_from) }: { $days ->
    [one] un diwrnod clir
    [two] { $days } ddiwrnod clir
   *[other] { $days } diwrnod clir
 }{ $count ->
    [working] {" "}(diwrnodau gwaith)
   *[other] { "" }
 } heb gyfrif y naill ben na’r llall, felly { $earliest } yw’r diwrnod cynharaf.
case-span = O { MEDDAL($first) } hyd { MEDDAL($last) }
case-adopted = Mabwysiadwyd y cylch gorchwyl: { $day }
case-chair-since = Mae’r { $chair } yn y swydd ers { $day }
case-due = { $duty }: erbyn diwedd { $day }{ $cited }
whatif-heading = Beth pe bai: { $ref }
whatif-as-it-is = Fel y mae: { $result }.
whatif-if = Pe bai felly:
whatif-alone = Pe bai’r rhain yr unig bleidleisiau:
whatif-no-ballot = dim pleidlais
whatif-recused = dyfarnwyd bod gwrthdaro: { $seats }
whatif-secret = Nid yw { $ref } wedi cau, a than hynny nid oes neb yn cael gwybod sut y pleidleisiodd neb, na’r hyn sy’n dilyn o hynny. Gyda --alone, dim ond y pleidleisiau a roddwch chi a gyfrifir.
whatif-no-decision = Nid yw “{ $name }” yn ymwneud â phenderfyniad, felly ni phleidleisir ar ddim yno.
whatif-unclear = Ni ellir darllen “{ $word }”: ysgrifennwch sedd, =, ac un o’r rhain: { $choices }; er enghraifft lead=for.
whatif-unclear-near = Ni ellir darllen “{ $word }”: ysgrifennwch sedd, =, ac un o’r rhain: { $choices }. Ai “{ $near }” oedd gennych mewn golwg?
whatif-twice = Rhoddir dwy bleidlais i “{ $seat }”.
whatif-no-seat = Nid yw “{ $seat }” yn sedd yn y corff hwn: { $body }.
whatif-no-seat-near = Nid yw “{ $seat }” yn sedd yn y corff hwn: { $body }. Ai “{ $near }” oedd gennych mewn golwg?
replay-no-body = Nid oes corff “{ $body }” yn y gronfa ddata hon.
replay-heading = Penderfyniadau’r gorffennol o dan y drafft: { $title } ({ $source })
replay-blanks = Bylchau y mae’r drafft yn eu gadael ar agor: { $blanks }
replay-cannot = Fel yr oedd: { $result }. Ni all y drafft ei benderfynu: { $why }
replay-result = Fel yr oedd: { $then }. Fel y byddai: { $now }.
replay-quorum = Cworwm: { $then }; byddai’n { $now }.
replay-present = Wedi’u cyfrif tuag at y cworwm: { $then }; byddai’n { $now }.
replay-needed = Pleidleisiau o blaid sydd eu hangen: { $then }; byddai’n { $now }.
replay-base = Cymerir y gyfran o: { $then }; byddai’n { $now }.
replay-for = Pleidleisiau o blaid: { $then }; byddai’n { $now }.
replay-against = Pleidleisiau yn erbyn: { $then }; byddai’n { $now }.
replay-none = dim rhif
replay-summary = { $count ->
    [0] Nid yw’r corff wedi penderfynu dim eto.
    [one] Un penderfyniad yn y gorffennol, a { $differ ->
        [0] byddai yr un fath.
       *[other] byddai’n wahanol.
     }
   *[other] Penderfyniadau yn y gorffennol: { $count }. { $differ ->
        [0] Byddai pob un yr un fath.
        [one] Byddai un yn wahanol.
       *[other] Byddai { $differ } yn wahanol.
     }
 }

## Remarks on a set of terms (quorate lint): what it is, .why it matters, .mend says how to mend it

lint-place = { $name }:{ $line }: { $grade }: { $said }
lint-place-all = { $name }: { $grade }: { $said }
lint-error = gwall
lint-warning = rhybudd
lint-why = Pam y mae’n bwysig: { $said }
lint-mend = I’w drwsio: { $said }
lint-clean = { $name }: dim i’w nodi.
lint-summary = { $name }: { $errors ->
    [0] dim gwallau
    [one] un gwall
    [two] { $errors } wall
   *[other] { $errors } gwall
 }, { $warnings ->
    [0] dim rhybuddion
    [one] un rhybudd
   *[other] { $warnings } rhybudd
 }.
lint-fill-unclear = Ni ellir darllen “{ $word }”: ysgrifennwch enw bwlch, =, a’i werth, er enghraifft quorum=7.

lint-malformed = { $problem }
    .why = Ni ellir cymhwyso o gwbl gylch gorchwyl nad yw wedi’i ysgrifennu fel y mae’r ffurf yn gofyn, felly nid edrychwyd ar ddim arall.
    .mend = Cywirwch y llinell. Mae “quorate schema” yn argraffu’r ffurf, ac mae golygydd sy’n ei hadnabod yn cwblhau pob allwedd.
lint-share-without-base = Gofynnir am gyfran o { $share } o “{ $count }”, ac ni ddywedir o beth.
    .why = Mae tri chwarter yr aelodau, y rhai sy’n bresennol a’r pleidleisiau a roddwyd yn dri rhif gwahanol.
    .mend = Ychwanegwch “of”: eligible (aelodau sy’n cael pleidleisio), present, votes_cast, neu set arall y mae’r ffurf yn ei hadnabod.
lint-blank-needed = Mae’r bwlch “{ $blank }” ar agor, ac mae penderfyniadau’n dibynnu arno: { $question }
    .why = Hyd nes y caiff ei lenwi, ni ellir penderfynu dim: byddai pob canlyniad yn amhendant.
    .mend = Gadewch i’r corff ei lenwi wrth fabwysiadu’r cylch gorchwyl; i roi cynnig ar werth yn awr, ychwanegwch --fill { $blank }=….
lint-blank-open = Mae’r bwlch “{ $blank }” ar agor: { $question }
    .why = Ni all corff fabwysiadu cylch gorchwyl tra bo cwestiwn ynddo heb ateb.
    .mend = Gadewch i’r corff ei lenwi wrth fabwysiadu’r cylch gorchwyl; i roi cynnig ar werth yn awr, ychwanegwch --fill { $blank }=….
lint-blank-in-words = Mae bwlch o hyd yng ngeiriau’r cymal: “{ $found }”.
    .why = Ni ofynnir i neb am yr hyn sydd ar goll, am nad yw’r cylch gorchwyl yn ei ddatgan fel bwlch.
    .mend = Ychwanegwch gofnod o dan “blanks” gyda’r cymal hwn a’r cwestiwn sy’n ei lenwi, neu ysgrifennwch y geiriau’n llawn.
lint-half-is-not-more = Dywed y geiriau “{ $words }”, a bodlonir y rheol gan union hanner (o: { $base }).
    .why = Gydag eilrif, byddai cynifer o blaid ag yn erbyn yn ei dderbyn. Mwy na hanner yw mwyafrif.
    .mend = Ysgrifennwch more_than: 1/2 yn lle at_least: 1/2.
lint-half-carries = Mae union hanner y pleidleisiau’n ddigon i’w dderbyn (o: { $base }).
    .why = Derbynnid pleidlais gyfartal, ac o ddau gynnig croes gellid derbyn y ddau.
    .mend = Ysgrifennwch more_than: 1/2, oni bai bod y cymal yn golygu mewn gwirionedd fod hanner yn ddigon.
lint-words-differ = Dywed y geiriau “{ $words }”, a dywed y rheol { $rule ->
    [at_least] o leiaf
   *[other] fwy na
 }: { $share }.
    .why = Mae’r ddau’n wahanol pan fydd y rhif yn syrthio’n union ar y llinell: yno, mae’r naill yn derbyn a’r llall ddim.
    .mend = Ysgrifennwch { $rule ->
    [at_least] more_than
   *[other] at_least
 } yn y rheol, neu cywirwch y geiriau.
lint-share-differs = Dywed y geiriau “{ $words }”, a dywed y rheol: { $share }.
    .why = Darllen y geiriau y bydd pobl, a’r rheol sy’n cyfrif: byddai pleidlais neu gyfarfod yn gorffen yn wahanol i’r disgwyl.
    .mend = Ysgrifennwch yn y rheol y gyfran a enwir gan y geiriau, neu cywirwch y geiriau.
lint-days-differ = Dywed y geiriau “{ $words }”, a’r nifer o ddyddiau a gyfrifir yw { $days }.
    .why = Byddai pwy bynnag sy’n cadw at y geiriau yn hwyr, neu’n clywed bod rhywbeth yn hwyr ac yntau heb fod.
    .mend = Ysgrifennwch yn y cylch gorchwyl y nifer o ddyddiau a enwir gan y geiriau, neu cywirwch y geiriau.
lint-class-unreached = Ni all neb agor penderfyniad o’r dosbarth “{ $class }”.
    .why = Nid oes sianel yn cael ei chaniatáu i rywun sy’n bod yma, felly ni ellir byth ddefnyddio’r dosbarth na’i fwyafrif.
    .mend = Caniatewch sianel, ac enwch o dan opened_by rywun sydd gan y corff; neu dilëwch y dosbarth.
lint-channel-rule-unused = Mae gan “{ $class }” reol ei hun ar gyfer sianel nad oes neb yn pleidleisio ynddi ({ $channel }).
    .why = Mae’r rheol yn edrych fel petai’n gwarchod rhywbeth, ac nid yw byth yn gymwys.
    .mend = Caniatewch y sianel, neu dilëwch y rheol.
lint-counts-nobody = Mae’r gymhariaeth hon yn cyfrif “{ $count }” ymhlith seddi nad oes yr un ohonynt.
    .why = Nid yw byth yn cyfrif neb, felly ni chaiff yr hyn y mae’n ei ofyn byth ei fodloni, neu fe’i bodlonir bob tro.
    .mend = Cywirwch y seddi, y dosbarthiadau, y swydd neu’r sefydliadau o dan “who”.
lint-seat-class-unused = Nid oes rheol yn enwi’r dosbarth o seddi “{ $class }” ({ $seats }).
    .why = Nid yw dosbarth nad oes rheol yn holi amdano’n newid dim: efallai fod amod wedi’i anghofio.
    .mend = Enwch ef yn y cworwm neu mewn pleidlais, neu gadewch y seddi hyn yn y dosbarth cyffredin.
lint-organisation-unused = Nid oes sedd gan y sefydliad “{ $organisation }”.
    .why = Ni all neb siarad na phleidleisio drosto.
    .mend = Rhowch sedd iddo, neu dilëwch ef.
lint-organisation-voteless = Nid oes gan yr un sedd o’r sefydliad “{ $organisation }” bleidlais.
    .why = Lle mae’n rhaid i un o bob sefydliad fod yno, neu gytuno, ni ofynnir i hwn: bydd y lleill yn penderfynu hebddo.
    .mend = Rhowch bleidlais i un o’i seddi, oni bai na ddylai’r sefydliad gael un o gwbl.
lint-alternates-missing = Mae’r geiriau’n sôn am “{ $words }”, ac nid yw’r cylch gorchwyl yn darparu ar gyfer neb i weithredu yn lle aelod.
    .why = Ni fyddai pwy bynnag sy’n gweithredu dros aelod absennol yn cyfrif tuag at gworwm nac yn pleidleisio.
    .mend = Ychwanegwch “alternates”, gyda’r cymal, a dywedwch a oes angen rhybudd ohonynt.
lint-alternate-demanded = Mae’r cylch gorchwyl yn mynnu { $alternate } gan bob aelod (“{ $words }”), ac { $count ->
    [one] mae un sedd
    [few] mae { $count } sedd
   *[other] mae { $count } sedd
 } heb neb wedi’i enwi: { $seats }.
    .why = Nid yw aelod sydd i ffwrdd heb un yn cyfrif tuag at gworwm nac mewn pleidlais.
    .mend = Enwch nhw pan fydd y corff yn mabwysiadu’r cylch gorchwyl; gellir rhoi’r rhai a enwyd eisoes gyda --alternates.
lint-no-cases = Nid oes achosion.
    .why = Mae achos yn dweud mewn un frawddeg beth ddylai’r cylch gorchwyl ei wneud o sefyllfa. Heb un, nid oes neb wedi’i wirio.
    .mend = Ysgrifennwch ffeil o achosion, islaw, ar ac uwchlaw pob llinell, ac enwch hi ar ôl y cylch gorchwyl: quorate lint TERMS CASES.
lint-clause-without-case = Nid oes achos yn dangos beth mae’r cymal hwn yn ei wneud.
    .why = Nid oes neb wedi ysgrifennu beth ddylai ei wneud o sefyllfa, felly âi llithriad ynddo heb i neb sylwi.
    .mend = Ychwanegwch achos sydd â’r cymal hwn yn gymal iddo’i hun neu ymhlith y rhai y mae’n eu dyfynnu.
lint-quorum-never-met = Nid yw hyd yn oed pawb yn gworwm: byddai { $present } yn cyfrif, ac mae angen { $needed }.
    .why = Ni ellir byth benderfynu dim ({ $class }).
    .mend = Gostyngwch y rhif, neu cywirwch bwy y mae’r rheol yn eu cyfrif.
lint-never-carried = Ni fyddai hyd yn oed { $for } o bleidleisiau o blaid, sef pob pleidlais sydd, yn ddigon i’w dderbyn ({ $class }).
    .why = { $needed ->
    [0] Ni ellir bodloni’r rheol
   *[other] Mae’r rheol yn gofyn am { $needed } o bleidleisiau ac ni ellir ei bodloni
 } drwy unrhyw bleidlais bosibl.
    .mend = Gostyngwch y rhif, neu cywirwch y sylfaen y cymerir y gyfran ohoni.
lint-quorum-too-small = Mae { $present ->
    [one] un aelod
   *[other] { $present } aelod
 } yn gworwm, ac yn rhy ychydig i ennill pleidlais ({ $class }): { $needed ->
    [0] ni fyddai pob un ohonynt o blaid yn ddigon
   *[other] mae angen { $needed } o bleidleisiau o blaid
 }.
    .why = { $consensus ->
    [yes] Dim ond drwy gonsensws y gall cyfarfod o’r fath benderfynu. Ni all dderbyn dim y mae dadl yn ei gylch: cyn gynted ag y bydd un aelod yn gwrthwynebu, collir y mater sut bynnag y bydd y lleill yn pleidleisio.
   *[no] Mae pleidlais o’r fath â chworwm, ac fe’i collir sut bynnag y bydd y rhai sy’n cymryd rhan yn pleidleisio.
 }
    .mend = { $enough ->
    [0] Cymerwch y gyfran o’r pleidleisiau a roddwyd, neu codwch y cworwm.
   *[other] Codwch y cworwm i { $enough }, neu cymerwch y gyfran o’r rhai sy’n bresennol neu o’r pleidleisiau a roddwyd.
 }
lint-against-carries = Mae un bleidlais arall yn erbyn yn derbyn yr hyn a gollwyd ({ $class }): gyda { $for } o blaid, { $against } yn erbyn, fe’i collir; pan fydd { $seat } yn pleidleisio yn erbyn hefyd, fe’i derbynnir.
    .why = Byddai rhaid i aelodau sy’n erbyn cynnig bleidleisio o’i blaid, neu gadw draw.
    .mend = Cyfrifwch y pleidleisiau o blaid, a gofynnwch am ddigon ohonynt, yn lle cyfrif pawb sy’n pleidleisio.
lint-against-makes-quorum = Gall pleidlais yn erbyn dderbyn cynnig ({ $class }): gyda { $for } o blaid, { $against ->
    [0] neb
   *[other] { $against }
 } yn erbyn, nid oes cworwm; pan ddaw { $seat } a phleidleisio yn erbyn, mae un, ac fe’i derbynnir.
    .why = Mae aelodau sy’n erbyn yn gwneud yn well drwy gadw draw na thrwy bleidleisio, ac efallai nad ydynt yn gwybod hynny.
    .mend = Gofynnwch am hyn a hyn o bleidleisiau o blaid, heblaw’r cworwm; neu rhowch wybod i’r corff mai felly y mae’r rheol.
lint-presence-carries = Mae un person arall yno, nad yw’n pleidleisio, yn derbyn yr hyn a gollwyd ({ $class }): { $for } o blaid, { $against } yn erbyn, a daw { $seat } i mewn.
    .why = Dylai penderfyniad droi ar bleidleisiau, ac nid ar bwy arall sydd yn yr ystafell.
    .mend = Cyfrifwch bleidleisiau yn lle pennau yn y rheol ar gyfer y bleidlais.
lint-for-loses = Mae un bleidlais arall o blaid yn colli’r hyn a dderbyniwyd ({ $class }): { $for } o blaid, { $against } yn erbyn, ac mae { $seat } yn pleidleisio o’i blaid hefyd.
    .why = Byddai rhaid i aelodau sydd am gael cynnig bleidleisio yn ei erbyn, neu gadw draw.
    .mend = Gofynnwch am ddigon o bleidleisiau o blaid, a byth am hyn a hyn ar y mwyaf.
lint-ballot-reopens = Mae un bleidlais yn troi’r hyn a setlodd y cynllun yn bleidlais gyffredin ({ $class }): heb yr un fe’i derbynnir, a chydag un yn unig mae angen { $needed } o bleidleisiau o blaid.
    .why = Gall aelod sy’n bwriadu’n dda ac yn pleidleisio o’i blaid ei drechu felly.
    .mend = Dywedwch wrth aelodau am beidio â phleidleisio ar yr hyn sydd yn y cynllun; neu rhowch benderfyniadau o’r fath i’w cadarnhau yn unig, heb bleidlais.
lint-tie-unsettled = Mae pleidlais fwrw, a neb i’w rhoi: nid oes sedd â swydd sy’n llywyddu.
    .why = Byddai cynifer o blaid ag yn erbyn yn aros am byth.
    .mend = Enwch sedd { Y($chair) } o dan “offices” (chair), neu dywedwch casting_vote: false.
lint-tie-silent = Nid oes cymal yn dweud beth sy’n digwydd i bleidlais gyfartal ({ $class }): fe’i collir gyda { $votes } o blaid, { $votes } yn erbyn.
    .why = Gall aelodau ddisgwyl i’r { $chair } benderfynu, ac nid yw’r cylch gorchwyl yn dweud hynny.
    .mend = Ychwanegwch gymal ar bleidleisiau cyfartal at y cylch gorchwyl a’i ddyfynnu o dan “tie”, gyda casting_vote yn true neu false.

## Meetings: called, held, minuted

meeting-heading = Cyfarfod: { $date }
meeting-kind-ordinary = Cyfarfod cyffredin
meeting-kind-additional = Cyfarfod ychwanegol
meeting-kind-extraordinary = Cyfarfod eithriadol
meeting-state-called = Nid yw wedi dechrau eto.
meeting-state-sitting = Mae’r cyfarfod yn cael ei gynnal.
meeting-state-closed = Caewyd y cyfarfod.
meeting-state-stood-down = Diddymwyd y cyfarfod.
meeting-presiding = Yn llywyddu: { $who }.
meeting-nobody-presides = Nid oes neb yn llywyddu eto.
meeting-present = Yn bresennol: { $names }.
meeting-acting = Yn bresennol fel { $alternate }, yn sedd: { $names }.
meeting-attending = Yn bresennol, heb bleidlais: { $names }.
meeting-apologies = Ymddiheuriadau: { $names }.
meeting-left = Wedi gadael: { $names }.
meeting-quorum = { $met ->
    [yes] Mae cworwm i benderfynu: { $present } yn bresennol, { $needed } yn angenrheidiol.
    [no] Nid oes cworwm i benderfynu: { $present } yn bresennol, { $needed } yn angenrheidiol.
   *[unknown] Ni ellir pennu’r cworwm: mae bwlch agored yn y cylch gorchwyl.
 }
meeting-inquorate = Caiff y cyfarfod fynd ymlaen, ac ni ellir penderfynu dim{ $cited }.
meeting-deadline = cau’r bleidlais yn y cyfarfod
card-at-the-meeting = Y rhai a nodwyd yn bresennol yn y cyfarfod sy’n pleidleisio yma, hyd nes y bydd pwy bynnag sy’n llywyddu’n cau’r bleidlais.
vote-quorum = Ar yr eitem hon: { $said }

notice-lead = { $kind }, { $body }: { $moment }.
notice-when = *Pryd: { $token }*
notice-place = Ble: { $place }
notice-lasts = Am ba hyd: { $length }
length-hours = { $count ->
    [one] awr
   *[other] { $count } awr
 }
length-minutes = { $count ->
    [one] munud
   *[other] { $count } munud
 }
calendar-lasts = { $said } ({ $length })
finding-length-unknown = Nid yw’r hyd hwnnw ar y rhestr
    .next = Dewiswch un, os gwelwch yn dda, neu gadewch ef yn wag.
notice-by = Galwyd gan { $who }.
notice-matters = I’w drafod
stood-down = Diddymwyd y cyfarfod ({ $moment }). Nis cynhelir.
stood-down-why = Y rheswm a roddwyd: { $reason }
stand-down-asked = A ddylid diddymu’r cyfarfod ({ $moment })? Mae angen eich cytundeb{ $cited }.
meeting-is-held = Mae’r cyfarfod ({ $moment }) yn cael ei gynnal, neu wedi’i gynnal.

item-declarations = Datganiadau o fuddiant
item-minutes = Cofnodion y cyfarfod, { $date }
item-ratification = I’w gadarnhau: { $decision }
item-line = { $title } – { $state }
item-and = { $first }. { $second }
item-state-now = yn cael ei chymryd yn awr
item-state-proposed = daeth yn hwyr, heb ei derbyn eto
item-state-accepted = i ddod
item-state-done = wedi’i gwneud
item-state-deferred = gohiriwyd tan y cyfarfod nesaf
item-state-referred = cyfeiriwyd
item-state-not-taken = heb ei chymryd
item-vote-open = Mae pleidlais ar agor ar { $decision }: { $voted ->
    [one] mae un bleidlais i mewn.
    [two] mae { $voted } bleidlais i mewn.
    [many] mae { $voted } phleidlais i mewn.
   *[other] mae { $voted } pleidlais i mewn.
 }
item-decided = { $decision }: { $result } ({ $how }).
item-agreed = cytunwyd drwy gonsensws
item-voted = drwy bleidlais
item-papers = Papurau: { $papers }
item-late = Daeth yn hwyr, gan { $who }.
item-numbered = { $number }. { $title }
item-current = Yn cael ei chymryd yn awr: { $item }
item-became-deferred = Gohiriwyd tan y cyfarfod nesaf.
item-became-referred = Cyfeiriwyd.
item-became-not-taken = Ni chymerwyd yn y cyfarfod hwn.
item-left-out = Nid yw “{ $item }” ar agenda’r cyfarfod ({ $moment }). Cewch ddod ag ef i un diweddarach.
item-now = Yn awr mae fel hyn: { $state }.

agenda-label = Agenda
agenda-of = { $kind }, { $moment }.
agenda-set = Pennwyd agenda’r cyfarfod ({ $moment }).
agenda-waits = Heb ei phennu eto. Mae angen cytundeb y rhain o hyd: { $seats }.
agenda-not-set = Heb ei phennu eto.
agenda-complete = Pennwyd yr agenda.
agenda-empty = Nid oes dim ar yr agenda eto.
agenda-asked = Edrychwch ar agenda’r cyfarfod ({ $moment }), os gwelwch yn dda: mae angen eich cytundeb{ $cited }.
agenda-asked-late = Mae { $who } wedi dod â “{ $item }”, a hynny’n hwyr. Dim ond os bydd y rhai sy’n pennu’r agenda’n cytuno y daw arni{ $cited }.
agenda-agreed-by-you = Rydych wedi cytuno i’r agenda fel y mae.
cut-agenda = Mae mwy nag sy’n ffitio yma.

meetings-label = Cyfarfodydd
meetings-none = Nid oes cyfarfod wedi’i alw. Teipiwch /quorate meeting new i alw un.
meetings-line = { $body }, { $kind }: { $moment }. { $state }

minutes-none = Drafft cyntaf yw’r cofnodion hyn. Nid ydynt wedi’u hanfon eto.
minutes-draft = Drafft yw’r cofnodion hyn, hyd nes y cymeradwyir hwy yn y cyfarfod nesaf.
minutes-approved = Cymeradwywyd y cofnodion hyn.
minutes-held = { $kind }, a gynhaliwyd { MEDDAL($moment) }.
minutes-quorum = Ar y diwedd: { $said }
minutes-ready = Drafftiwyd cofnodion y cyfarfod ({ $date }) o’r cofnod.
minutes-please = Gwiriwch gofnodion drafft y cyfarfod ({ $date }), os gwelwch yn dda.
minutes-approved-lead = Cymeradwywyd cofnodion y cyfarfod ({ $date }).
minutes-nothing = Ni chynhaliwyd cyfarfod eto.
corrections-label = Cywiriadau y gofynnwyd amdanynt
correction-line = { $who }: { $words }
correction-lead = Mae { $who } yn dweud nad yw rhywbeth yn y cofnodion drafft ({ $date }) yn gywir:
card-ratified-short = Cadarnhawyd.
card-not-ratified-short = Nis cadarnhawyd.
money-label = Cofnod ariannol
money-line = { $decision } Swm: { $amount }.
money-none = Dim i’w gofnodi.
actions-label = Gweithredoedd
actions-none = Nid oes gweithred ar agor.
actions-more = { $count ->
    [one] Mae un weithred arall ar agor.
    [two] Mae { $count } weithred arall ar agor.
   *[other] Mae { $count } gweithred arall ar agor.
 }
action-line = { $words } – { $who }
action-line-due = { $words } – { $who }, erbyn { $day }
action-done = Wedi’i wneud.
action-late = Hwyr:
action-given = Mae gennych weithred o gyfarfod { $body }, { $date }:

button-call = Galw cyfarfod
button-apologies = Anfon fy ymddiheuriadau
button-agenda = Dangos yr agenda
button-add-item = Dod ag eitem
button-agree-stand-down = Cytuno i’w ddiddymu
button-stand-down = Diddymu’r cyfarfod
button-here = Rwyf yma
button-leave = Rwy’n gadael
button-run = Cynnal y cyfarfod
button-begin = Dechrau’r cyfarfod
button-attendance = Pwy sydd yma
button-acting = Mae rhywun yn gweithredu dros aelod
button-preside = Pwy sy’n llywyddu
button-close-vote = Cau’r bleidlais
button-put = Rhoi penderfyniad gerbron
button-settle = Gorffen yr eitem hon
button-action = Nodi gweithred
button-close-meeting = Cau’r cyfarfod
button-agree-agenda = Cytuno i’r agenda
button-leave-out = Gadael yr eitem hon allan
button-minutes = Darllen y cofnodion
button-send-minutes = Anfon y drafft at yr aelodau
button-correct = Gofyn am gywiriad
button-approve-minutes = Cymeradwywyd y cofnodion
button-done = Nodi ei fod wedi’i wneud
take-item = Cymryd eitem arall
close-vote-title = Cau’r bleidlais hon?
close-vote-sure = { $voted ->
    [one] Mae un bleidlais i mewn.
    [two] Mae { $voted } bleidlais i mewn.
    [many] Mae { $voted } phleidlais i mewn.
   *[other] Mae { $voted } pleidlais i mewn.
 } Unwaith y bydd wedi cau, ni all neb bleidleisio na newid pleidlais, a chyhoeddir y canlyniad.

title-call = Galw cyfarfod
title-stand-down = Diddymu’r cyfarfod
title-item = Dod ag eitem
title-attendance = Pwy sydd yma
title-acting = Yn lle aelod
title-preside = Pwy sy’n llywyddu
title-put = Rhoi gerbron
title-settle = Gorffen yr eitem hon
title-action = Nodi gweithred
title-closing = Cau’r cyfarfod
title-correct = Gofyn am gywiriad
title-minutes = Cofnodion
title-run = Cynnal y cyfarfod
title-agenda = Agenda
submit-call = Ei alw
submit-stand-down = Diddymu
submit-item = Dod â hi
submit-attendance = Nodi
submit-acting = Nodi
submit-preside = Nodi
submit-put = Ei roi gerbron
submit-settle = Cofnodi
submit-action = Ei nodi
submit-closing = Cau’r cyfarfod
submit-correct = Anfon

call-body = Pa gorff sy’n cyfarfod?
call-kind = Pa fath o gyfarfod?
call-date = Ar ba ddiwrnod?
call-time = Am faint o’r gloch?
    .hint = Yn ôl clociau’r lle y mae’r corff yn cyfarfod.
call-lasts = Am ba hyd?
    .hint = Os na ddywedwch, bydd calendrau’n dangos awr.
call-place = Ble?
    .hint = Ystafell, neu’r ddolen i ymuno.
call-matters = Beth sydd i’w drafod?
    .hint = Un mater ar bob llinell. Daw pob un yn eitem ar yr agenda.
call-given = Rhoddir rhybudd pan anfonwch y ffurflen hon.
call-earliest = Rhoddir rhybudd pan anfonwch y ffurflen hon. Y diwrnod cynharaf ar ei gyfer yw { $day }.
call-no-notice = Nid yw’r cylch gorchwyl yn enwi rhybudd ar gyfer cyfarfod o’r fath.
stand-down-intro = Rydych yn gofyn na chynhelir y cyfarfod ({ $moment }). Rhaid i’r rhain i gyd gytuno{ $cited }: { $seats }.
stand-down-reason = Pam?
    .hint = Bydd yr aelodau i gyd yn darllen hyn.
item-intro = Ar gyfer agenda’r cyfarfod ({ $moment }).
item-title = Am beth y mae?
    .hint = Ychydig eiriau, fel y byddant ar yr agenda.
item-words = Mwy amdani
    .hint = Yr hyn y mae angen i’r aelodau ei wybod, mewn ychydig frawddegau.
item-papers-field = Papurau
    .hint = Dolenni, un ar bob llinell.
attendance-intro = Sut y mae hi yn awr? Gadewch yn wag yr hyn na wyddoch.
presence-present = Yma
presence-apologies = Yn anfon ymddiheuriadau
presence-left = Wedi gadael
presence-acting-hint = Cynrychiolir yn awr gan rywun arall ({ $alternate }). Mae “Yma” yn golygu bod yr aelod yn cymryd drosodd.
acting-intro = Rydych yn nodi bod rhywun yma yn lle aelod. Mae’n cyfrif tuag at y cworwm ac yn pleidleisio yn y sedd honno. Rydych yn cadarnhau iddo gael ei enwi cyn y cyfarfod{ $cited }.
acting-seat = Ym mha sedd?
acting-person = Pwy ydyw ({ $alternate })?
preside-intro = Daw pwerau’r { $chair } yn y cyfarfod hwn gyda hyn: dyfarnu ar wrthdaro, a chau pleidleisiau.
preside-seat = Pwy sy’n llywyddu?
preside-nobody = Ni nodwyd neb yn bresennol eto. Nodwch yn gyntaf pwy sydd yma.
put-intro = O dan “{ $item }”. Gall pawb sydd yma bleidleisio drwy dapio ar y cerdyn, hyd nes y bydd pwy bynnag sy’n llywyddu’n cau’r bleidlais.
consensus-asked = A geisiwyd consensws{ $cited }?
consensus-agreed = Do, ac mae pawb yn cytuno
    .gloss = Ni wrthwynebodd neb pan roddwyd ef gerbron. Penderfynir ar unwaith.
consensus-vote = Do, ac mae’n mynd i bleidlais
    .gloss = Nid yw pawb yn cytuno. Mae’r rhai sydd yma’n pleidleisio.
settle-outcome = Beth ddaeth ohono?
settle-done = Wedi’i wneud
    .gloss = Mae’r cyfarfod wedi ymdrin ag ef
settle-deferred = Gohiriwyd
    .gloss = Daw ar yr agenda nesaf ohono’i hun
settle-referred = Cyfeiriwyd
    .gloss = Rhywun arall sydd i ymdrin ag ef; fe’i cedwir ar yr agenda nesaf
settle-note = Ar gyfer y cofnodion
    .hint = Yr hyn a ddywedwyd ac y cytunwyd arno, mewn ychydig frawddegau.
action-words = Beth sydd i’w wneud?
    .hint = Mewn un frawddeg.
action-owner = Gan bwy?
action-due = Erbyn pryd?
closing-intro = Yna drafftir y cofnodion o’r cofnod. Mae’r hyn nad ymdriniwyd ag ef yn mynd ar yr agenda nesaf.
closing-left = Heb eu trin eto: { $items }.
closing-log = Cofnod ariannol, o’r cofnod{ $cited }: { $said }
closing-confirm = A yw’r cofnod ariannol yn gyflawn?
closing-yes = Ydyw, mae’n gyflawn
closing-no = Na, ddim eto
closing-more = I’w ychwanegu at y cofnod ariannol
    .hint = Gadewch yn wag lle nad oes dim i’w ychwanegu.
correct-words = Beth sydd heb fod yn gywir?
    .hint = Yr hyn y dylai ei ddweud yn lle hynny. Fe’i cedwir islaw’r cofnodion.

noted-present = Fe’ch nodwyd yn bresennol.
noted-apologies = Nodwyd eich ymddiheuriadau.
noted-left = Nodwyd eich bod wedi gadael.
meeting-called-done = Galwyd. Mae’r rhybudd ar ei ffordd i’r sianel ac at bob aelod.
stand-down-asked-done = Cofnodwyd. Gofynnwyd i’r lleill y mae angen eu cytundeb.
stood-down-done = Diddymwyd. Dywedir wrth yr aelodau i gyd.
meeting-begun-done = Mae’r cyfarfod wedi dechrau. Mae ei banel ar ei ffordd i’r sianel.
item-taken-done = Cofnodwyd. Ymdrinnir â’r eitem hon yn awr.
attendance-done = Cofnodwyd. Cyfrifwyd y cworwm eto.
acting-done = Cofnodwyd. Maent yn cyfrif, a gallant bleidleisio yn y sedd honno.
preside-done = Cofnodwyd. Mae’r panel yn dangos pwy sy’n llywyddu.
item-added-done = Cofnodwyd. Mae ar yr agenda.
item-late-done = Cofnodwyd. Daeth yn hwyr, felly gofynnwyd i’r rhai sy’n pennu’r agenda.
agenda-agreed-waits = Cofnodwyd. Gofynnwyd i’r lleill sy’n pennu’r agenda.
agenda-agreed-done = Cofnodwyd. Pennwyd yr agenda, ac mae ar ei ffordd i’r sianel.
put-open-done = Mae’r bleidlais ar agor. Mae ei cherdyn ar ei ffordd i’r sianel.
put-decided-done = Penderfynwyd drwy gonsensws. Mae’r canlyniad ar ei ffordd i’r sianel.
settled-done = Cofnodwyd ar gyfer y cofnodion.
vote-closed-done = Caewyd y bleidlais. Mae’r canlyniad ar ei ffordd i’r sianel.
action-added-done = Cofnodwyd. Rhoddwyd gwybod i bwy bynnag sydd i’w wneud.
action-finished-done = Cofnodwyd: wedi’i wneud.
meeting-closed-done = Caewyd. Drafftiwyd y cofnodion o’r cofnod; mae’r botwm i’w hanfon yn eich negeseuon gennyf.
minutes-sent-done = Anfonwyd at bob aelod.
correction-done = Cofnodwyd. Rhoddwyd gwybod i’r ysgrifenyddiaeth.
minutes-approved-done = Cofnodwyd: cymeradwywyd y cofnodion.

finding-no-such-meeting-here = Nid oes cyfarfod o’r fath yn y gweithle hwn
    .next = Teipiwch /quorate meeting i weld rhai eich cyrff.
finding-not-at-the-meeting = Mewn cyfarfod dim ond y rhai a nodwyd yn bresennol sy’n pleidleisio, ac nid ydych chi wedi’ch nodi felly, fel { $seat }
    .next = Os ydych yma, tapiwch “Rwyf yma” ar neges y cyfarfod yn y sianel, ac yna pleidleisiwch eto. Neu gofynnwch i bwy bynnag sy’n cynnal y cyfarfod nodi hynny.
finding-meeting-over = Caewyd y cyfarfod hwn, neu fe’i diddymwyd: { $held_at }
    .next = Dewch ag ef i’r cyfarfod nesaf: teipiwch /quorate meeting.
finding-meeting-not-begun = Nid yw’r cyfarfod wedi dechrau
    .next = Gall pwy bynnag sy’n ei gynnal ei ddechrau ar ei ddiwrnod: “Cynnal y cyfarfod”.
finding-meeting-begun = Mae’r cyfarfod wedi dechrau eisoes
    .next = Mae ei neges yn y sianel.
finding-meeting-not-today = Mae cyfarfod yn dechrau ar ei ddiwrnod ei hun, a dyma ddiwrnod hwn: { $held_at }
    .next = Dewch yn ôl ar y diwrnod hwnnw, neu galwch gyfarfod arall.
finding-another-meeting = Mae cyfarfod arall yn dal i gael ei gynnal: { $held_at }
    .next = Caewch hwnnw yn gyntaf, os gwelwch yn dda.
finding-not-running-it = Dim ond pwy bynnag sy’n llywyddu, a gaiff lywyddu neu sy’n cadw’r cofnod sy’n gwneud hynny
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-not-the-presider = Dim ond pwy bynnag sy’n llywyddu sy’n cau pleidlais
    .next = Gofynnwch iddynt; neu nodwch pwy sy’n llywyddu yn awr.
finding-not-with-this-body = Dim ond aelodau’r corff hwn, y rhai sy’n bresennol heb bleidlais a’i swyddogion sy’n gwneud hynny
    .next = Os dylech berthyn iddo, rhowch wybod i’r ysgrifenyddiaeth.
finding-presider-not-there = Rhaid i bwy bynnag sy’n llywyddu fod yma, ac nid oes neb wedi’i nodi yma fel { $seat }
    .next = Nodwch pwy sydd yma, ac yna pwy sy’n llywyddu.
finding-seat-vacant = Nid oes neb yn sedd { $seat }
    .next = Dewiswch sedd arall, os gwelwch yn dda.
finding-alternate-at-the-meeting = Mae rhywun yn gweithredu yn sedd { $seat } yn y cyfarfod hwn ({ $alternate })
    .next = Teipiwch /quorate acting a thapio “Rwy’n ôl”, i ofyn am eich sedd; neu mae pwy bynnag sy’n cynnal y cyfarfod yn ei rhoi’n ôl rhwng dwy eitem (“Pwy sydd yma”).
finding-vote-still-open = Mae’r bleidlais ar { $ref } ar agor o hyd
    .next = Gall pwy bynnag sy’n llywyddu ei chau: “Cynnal y cyfarfod”.
finding-item-settled = Ymdriniwyd â “{ $title }”, neu ni ellir rhoi dim odano
    .next = Cymerwch eitem arall, neu dewch ag un newydd.
finding-agenda-already-set = Pennwyd yr agenda, ac nid ychwanegwyd dim ers hynny
    .next = Nid oes angen i chi wneud dim.
finding-minutes-not-due = Nid oes cofnodion o’r cyfarfod hwn i’w hanfon, eu cywiro na’u cymeradwyo yn awr
    .next = Fe’u drafftir pan gaeir y cyfarfod, fe’u hanfonir at yr aelodau, ac fe’u cymeradwyir yn y cyfarfod nesaf.
finding-action-done = Gwnaed hyn eisoes
    .next = Nid oes angen i chi wneud dim.
finding-not-your-action = Dim ond pwy bynnag sydd i’w wneud, a’r rhai sy’n cynnal y cyfarfodydd, all ddweud ei fod wedi’i wneud
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-meeting-date-missing = Dewiswch ddiwrnod ac amser, os gwelwch yn dda
finding-declarations-unasked = Cymerwch y datganiadau o fuddiant gyntaf, os gwelwch yn dda, neu ysgrifennwch yma sut y gofynnwyd amdanynt; aelodau sydd yma a heb ateb: { $count }
    .next = Mae eitem ar eu cyfer ar yr agenda, y gellir ei chymryd nawr.
declared-how = Sut y gofynnwyd am ddatganiadau{ $cited }?
    .hint = Heb ateb: { $seats }. Bydd yr hyn a ysgrifennwch yn mynd i’r cofnodion ac yn setlo’r eitem honno.
finding-consensus-unsaid = Dywedwch a geisiwyd consensws, ac a’i cafwyd
finding-due-unreadable = Ni ellir darllen y diwrnod hwn. Dewiswch ef eto
finding-owner-missing = Dewiswch pwy sydd i’w wneud, os gwelwch yn dda

wait-meeting-agenda = { $ref }: edrychwch ar agenda’r cyfarfod nesaf, a chytunwch iddi, os gwelwch yn dda.
wait-meeting-stand-down = { $ref }: dywedwch a ddylid diddymu’r cyfarfod nesaf, os gwelwch yn dda.
wait-meeting-begin = { $ref }: heddiw mae’r cyfarfod.
wait-meeting-run = { $ref }: mae’r cyfarfod yn cael ei gynnal.
wait-meeting-minutes = { $ref }: drafftiwyd y cofnodion. Anfonwch hwy at yr aelodau, os gwelwch yn dda.
wait-action = { $ref }: eich gweithred: { $title }

## Inviting somebody for an item
button-invite = Gwahodd rhywun ar gyfer eitem
title-invite = Gwahodd at eitem
submit-invite = Gwahodd
invite-intro = Ar gyfer y cyfarfod ({ $moment }). Caiff pwy bynnag a wahoddwch siarad ar yr eitem{ $cited }; nid yw’n pleidleisio nac yn cyfrif tuag at y cworwm. Rhof wybod pryd, ble ac ar beth.
invite-item = Ar gyfer pa eitem?
invite-person = Pwy?
invite-no-item = Nid oes eitem ar yr agenda hon sydd eto i’w chymryd. Dewch ag un yn gyntaf: teipiwch /quorate agenda.
invite-done = Cofnodwyd. Rhoddwyd gwybod i’r person.
item-invited = Gwahoddwyd ar gyfer yr eitem hon: { $names }
invited-lead = Mae { $who } yn eich gwahodd i un o gyfarfodydd { $body }, ar gyfer un eitem o’i agenda: { $item }
invited-no-vote = Cewch siarad ar yr eitem hon{ $cited }. Nid ydych yn pleidleisio nac yn cyfrif tuag at y cworwm.
finding-not-inviting = Dim ond pwy bynnag sy’n llywyddu neu’n pennu’r agenda sy’n gwahodd rhywun ar gyfer eitem
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-needs-no-invitation = Mae { $person } yn perthyn i’r corff hwn, neu wedi’i wahodd ar gyfer yr eitem hon eisoes
    .next = Nid oes angen i chi wneud dim; neu dewiswch rywun arall.
finding-invitee-unknown = Nid yw’r person a ddewiswyd gennych yn aelod nac yn westai gweithredol o’r gweithle hwn
    .next = Dewiswch rywun sydd, neu gofynnwch i’r ysgrifenyddiaeth ei wahodd i’r gweithle.

## Around a meeting: moved to another day, guests in the channel, nothing to declare, absent members, copies of minutes
button-move-meeting = Symud i ddiwrnod arall
title-move-meeting = Symud y cyfarfod
submit-move-meeting = Symud
move-meeting-intro = Bydd y cyfarfod ({ $moment }) yn cael ei gynnal ar ddiwrnod arall. Mae ei agenda, ei ymddiheuriadau, ei westeion a’r hyn a ddatganwyd yn mynd gydag ef.
move-meeting-place = Newidiwch ef dim ond os cynhelir y cyfarfod yn rhywle arall.
meeting-moved = { $kind } { $body } wedi’i symud gan { $who }: o { $was } i { $moment }. Y rheswm a roddwyd:
meeting-moved-kept = Mae’r agenda, yr ymddiheuriadau, y gwesteion a’r hyn a ddatganwyd yn mynd gydag ef. Os anfonoch ymddiheuriadau ac y gallwch ddod wedi’r cyfan, teipiwch /quorate coming.
meeting-moved-again = Fe’i symudwyd unwaith eto, i { $moment }.
meeting-moved-from = Roedd i’w gynnal ar { $was }.
meeting-moved-done = Symudwyd. Mae hysbysiad o’r diwrnod newydd ar ei ffordd i’r sianel, i bob aelod ac i bob gwestai.
finding-moved-nowhere = Mae’r cyfarfod ar y diwrnod a’r amser hwnnw eisoes
    .next = Dewiswch ddiwrnod arall neu amser arall, os gwelwch yn dda.

invite-access = A gaiff ddod i sianel y corff tra bo’r eitem yn agos?
    .hint = Rwy’n ei adael i mewn pan gymerir yr eitem o flaen ei eitem, ac allan eto wedyn. Yn y sianel gall ddarllen yr hyn a ddywedwyd yno o’r blaen.
invite-access-yes = Caiff, am yr amser hwnnw
invite-access-no = Na chaiff
invited-line = { $who }, ar gyfer: { $item }
button-take-back-invitation = Tynnu’r gwahoddiad hwn yn ôl
take-back-done = Cofnodwyd. Rhoddwyd gwybod i’r person nad oes gwahoddiad mwyach.
invitation-over = Tynnwyd y gwahoddiad hwn yn ôl.
invitation-ended = Mae { $who } wedi tynnu’n ôl eich gwahoddiad i gyfarfod { $body } ({ $moment }), ar gyfer yr eitem: { $item }
guest-by-hand-in = Ni allwn adael { $who } i mewn i’r sianel ar gyfer ei eitem yn y cyfarfod ({ $moment }). Dywed Slack: { $why }. Ychwanegwch y person eich hun: teipiwch /invite gyda’i enw yn y sianel, a’i dynnu ar ôl yr eitem.
guest-by-hand-out = Ni allwn dynnu { $who } o’r sianel ar ôl ei eitem yn y cyfarfod ({ $moment }). Dywed Slack: { $why }. Tynnwch y person eich hun: teipiwch /remove gyda’i enw yn y sianel.
finding-not-invited-now = Tynnwyd gwahoddiad { $person } yn ôl eisoes
    .next = Nid oes angen i chi wneud dim.

item-noting = I’w nodi, penderfynwyd gan un person ers y cyfarfod diwethaf: { $decision }
item-recused = Heb hawl i bleidleisio ar yr eitem hon: { $seats }
finding-inquorate-on-item = Heb yr aelodau na chânt bleidleisio ar yr eitem hon ({ $seats }) nid oes cworwm i’w phenderfynu: { $present } yn bresennol, { $needed } eu hangen
    .next = Gohiriwch yr eitem, neu nodwch pwy arall sydd yma, yna rhowch hi eto.

button-nothing-to-declare = Dim i’w ddatgan
declare-asked = Cyn cyfarfod { $body } ({ $moment }): a oes gennych rywbeth i’w ddatgan ar ei agenda{ $cited }?
declare-answered = Rydych wedi ateb. Os daw rhywbeth i’r amlwg, datganwch ef ar yr eitem.
declare-silent = Heb ddweud eto a oes ganddynt rywbeth i’w ddatgan{ $cited }: { $seats }.
declare-silent-count = { $count ->
    [one] Mae un aelod heb ddweud eto a oes rhywbeth i’w ddatgan{ $cited }.
    [two] Mae { $count } aelod heb ddweud eto a oes rhywbeth i’w ddatgan{ $cited }.
   *[other] Mae { $count } aelod heb ddweud eto a oes rhywbeth i’w ddatgan{ $cited }.
 }
declare-all-answered = Mae pawb a ddisgwylir wedi dweud a oes ganddynt rywbeth i’w ddatgan{ $cited }.
nothing-declared = Dim i’w ddatgan: { $seats }
nothing-to-declare-done = Cofnodwyd: nid oes gennych ddim i’w ddatgan ar gyfer y cyfarfod hwn.
finding-declared-something = Datganwyd gwrthdaro ar gyfer y sedd hon yn y cyfarfod: { $seat }
    .next = Mae’n sefyll, a bydd pwy bynnag sy’n llywyddu yn dyfarnu arno. Os camgymeriad ydoedd, rhowch wybod iddynt.
finding-declared-nothing-already = Cofnodwyd eisoes nad oes dim i’w ddatgan ar gyfer y sedd hon: { $seat }
    .next = Nid oes angen i chi wneud dim; os daw rhywbeth i’r amlwg, datganwch ef ar yr eitem.

absent-asked = Nodwyd eich ymddiheuriadau ar gyfer y cyfarfod ({ $moment }). Mae’r rhai na allant ddod yn anfon rhywun arall ({ $alternate }), neu’n dweud ymlaen llaw beth yw eu barn{ $cited }. Beth hoffech chi ei wneud?
button-come = Gallaf ddod wedi’r cyfan
absent-comes = Rydych wedi eu tynnu’n ôl: disgwylir chi.
noted-expected = Tynnwyd eich ymddiheuriadau yn ôl: disgwylir chi.
finding-no-apologies-sent = Nid ydych wedi anfon ymddiheuriadau ar gyfer y cyfarfod hwn
    .next = Nid oes angen i chi wneud dim.
help-meet-coming = tynnu eich ymddiheuriadau yn ôl
button-absent-alternate = Anfon rhywun ({ $alternate })
button-absent-proxy = Rhoi procsi
button-share-view = Rhannu fy marn
absent-alternate-comes = Yn gweithredu drosoch: { $names }.
absent-alternate-asked = Gofynnwyd i weithredu drosoch: { $names }.
absent-proxy-given = Rydych wedi rhoi procsi.
absent-view-shared = Rydych wedi rhannu eich barn.
chair-absent = Mae ymddiheuriadau ar gyfer y cyfarfod ({ $moment }) oddi wrth: { $seat }. Nid oes neb wedi’i enwi eto i gymryd y gadair{ $cited }.
chair-absent-yours = Nid oes neb wedi’i enwi eto i gymryd y gadair{ $cited }: enwch rywun ({ $alternate }) a fydd yn gwneud hynny, os gwelwch yn dda.
chair-absent-others = Cytunwch â’r sawl sydd yn y gadair fel arfer ({ $chair }) pwy fydd yn ei chymryd. Heb neb yn sedd y cadeirydd efallai na all y cyfarfod benderfynu.
chair-covered = Mae rhywun wedi’i enwi bellach.
title-share-view = Rhannu fy marn
submit-share-view = Anfon
view-intro = Ar gyfer y cyfarfod ({ $moment }). Mae pwy bynnag sy’n llywyddu yn ei chael yn awr, ac yn ei gweld eto pan gymerir yr eitem. Nid pleidlais mohoni.
view-item = Ar ba eitem?
view-words = Beth ddylid ei ddweud?
    .hint = Gadewch yr eitem yn wag os yw am yr agenda gyfan.
view-on-all = yr agenda gyfan
view-given = Ni fydd { $who } ({ $seat }) yn y cyfarfod ({ $moment }), ac mae’n rhannu hyn ar: { $item }
view-line = Rhannwyd ymlaen llaw gan { $who } ({ $seat }), ar: { $item }
view-shared-done = Cofnodwyd. Mae gan bwy bynnag sy’n llywyddu, ac fe’i gwelir eto pan gymerir yr eitem.
finding-no-seat-here = Dim ond rhywun sy’n dal sedd sy’n rhannu barn drosti
    .next = Os ydych yn bresennol, dywedwch hi yn y cyfarfod.

copies-label = Copïau o’r cofnodion
copies-due = I’w copïo at y canlynol erbyn { $day }{ $cited }: { $office }.
copies-late = Hwyr: mae’r diwrnod wedi mynd heibio.
copies-nobody = Nid oes neb wedi’i enwi: { $office }. Enwch hwy yn gyntaf: teipiwch /quorate appoint.
copy-missing = { $who }: heb ei gopïo eto
copy-sent = { $who }: copïwyd ar { $day }, { $way }
copy-way = Sut yr aethant?
copy-way-email = drwy e-bost
copy-way-post = drwy’r post
copy-way-hand = â llaw
button-copy-minutes = Copïo’r cofnodion
title-copy-minutes = Copïo’r cofnodion
submit-copy-minutes = Copïwyd
copy-intro = Anfonwch y testun isod at y rhai a enwir, ym mha fodd bynnag a ddefnyddiwch. Yna dywedwch yma ei fod ganddynt.
copy-recipients = Gan bwy y mae yn awr?
copy-text = Y testun i’w anfon
copies-none-wanted = Nid yw’r cylch gorchwyl am i’r cofnodion hyn gael eu copïo at neb ond yr aelodau, neu nid yw’r cyfarfod wedi’i gau eto.
minutes-copied-done = Cofnodwyd: gan bwy y mae’r cofnodion, ers pryd a sut.
button-release-minutes = Rhyddhau i’r aelodau
minutes-released = Rhyddhawyd i’r aelodau gofnodion cymeradwy cyfarfod { $date }.
minutes-released-on = Rhyddhawyd i’r aelodau ar { $day }.
minutes-released-done = Cofnodwyd. Mae’r aelodau’n eu cael yn y sianel.
finding-no-copies-wanted = Nid yw’r cylch gorchwyl am i’r cofnodion gael eu copïo at neb ond yr aelodau
    .next = Gallwch anfon y drafft at yr aelodau.
finding-nobody-to-copy-to = Nid oes neb wedi’i enwi y gellid copïo’r cofnodion ato
    .next = Enwch hwy yn gyntaf, os gwelwch yn dda: teipiwch /quorate appoint.
finding-copied-already = Mae’r cofnodion gan bawb y mae’r cylch gorchwyl yn eu henwi
    .next = Nid oes angen i chi wneud dim.
finding-recipient-missing = Dewiswch gan bwy y maent
finding-copy-way-missing = Dywedwch sut yr aethant
finding-minutes-not-approved = Nid yw’r cofnodion wedi’u cymeradwyo eto
    .next = Rhyddheir cofnodion i’r aelodau wedi i gyfarfod eu cymeradwyo.
finding-minutes-released-already = Rhyddhawyd y cofnodion i’r aelodau eisoes
    .next = Nid oes angen i chi wneud dim.
help-meet-reschedule = symud y cyfarfod nesaf i ddiwrnod arall
help-meet-uninvite = tynnu gwahoddiad yn ôl
help-meet-nothing = dweud nad oes gennych ddim i’w ddatgan ar gyfer y cyfarfod nesaf
help-meet-share = dweud ymlaen llaw beth yw eich barn, pan na allwch ddod
help-meet-copies = copïo’r cofnodion at y rhai y mae’r cylch gorchwyl yn eu henwi

## What other bodies' terms say besides (quorums that give way, weights, limits, lazy consensus, early close)
finding-quorum-fallback = { $met ->
    [yes] Nid oes cworwm, ac mae’r cylch gorchwyl yn derbyn llai yma
   *[other] Nid oes cworwm, na hyd yn oed yr hyn y mae’r cylch gorchwyl yn ei dderbyn yn ei le
 }
finding-too-many-recused = Dyfarnwyd bod gan { $recused } o { $in_post } wrthdaro, ac nid yw’r cylch gorchwyl yn caniatáu penderfyniad uwchlaw { $most }
finding-votes-of-some = { $count } o blaid ymhlith y rhai y mae’r cymal hwn yn cyfrif eu pleidleisiau; mae angen { $needed }
finding-votes-weighed = Mae’r pleidleisiau o blaid yn dod i { $count } yn ôl { $by }; mae angen { $needed }
finding-floor = Cyfrifwyd { $count }, ac mae angen o leiaf { $needed }
finding-open-too-long = { $days ->
    [one] Gall aros ar agor am un diwrnod ar y mwyaf, hyd { MEDDAL($latest) }
    [two] Gall aros ar agor am { $days } ddiwrnod ar y mwyaf, hyd { MEDDAL($latest) }
   *[other] Gall aros ar agor am { $days } diwrnod ar y mwyaf, hyd { MEDDAL($latest) }
 }
finding-ballot-stands = Mae pleidlais yn sefyll unwaith y bydd wedi’i rhoi; ni ellir ei newid
finding-not-ratified-yet = Mae’r cylch gorchwyl yn enwi’r diwrnodau y caiff cyfarfod diweddarach ei gadarnhau arnynt, y cyntaf yw: { $earliest }
finding-early-close = { $why ->
    [all-answered] Mae pawb sy’n cael pleidleisio wedi ateb, felly caiff gau
    [outcome-certain] Ni all dim newid y canlyniad mwyach, felly caiff gau
    [too-soon] Nid yw wedi bod ar agor cyhyd ag y mae’r cylch gorchwyl yn gofyn
    [ruling-pending] Ni ddyfarnwyd ar wrthdaro a ddatganwyd
    [money] Mae penderfyniad ynghylch arian yn aros ar agor hyd ei ddyddiad cau
    [not-in-terms] Nid yw’r cylch gorchwyl yn rhoi cau cynnar iddo
   *[other] Mae’n aros ar agor hyd ei ddyddiad cau
 }

## Deciding: agreement before a vote, what is said beside it, the casting vote, votes taken down, urgent decisions

button-agree = Rwy’n cytuno
button-agree-long = Rwy’n cytuno â { $ref }
button-concern = Mae gennyf bryder
button-concern-long = Mae gennyf bryder ynghylch { $ref }
button-block = Rwy’n rhwystro hyn
button-block-long = Rwy’n rhwystro { $ref }
button-move-on = Symud ymlaen i’r bleidlais
button-lack-authority = Nid oes gennyf yr awdurdod
button-authority-given = Mae’r awdurdod gennyf bellach
button-position = Rhoi safbwynt ysgrifenedig
button-views = Rhannu eich barn
button-casting-for = Pleidlais fwrw o blaid
button-casting-against = Pleidlais fwrw yn erbyn
button-confirm-result = Cadarnhau: cymerwyd yn briodol
button-record-vote = Cofnodi pleidlais a ddaeth i law
button-object = Gwrthwynebaf: nid fy mhleidlais i
button-again = Ei agor eto
button-open-urgent = Penderfynu ar frys

card-answer-by = *Atebwch erbyn { $token }*
card-answer-by-text = Atebwch erbyn { $moment }.
card-how-consensus = I ateb, agorwch y neges hon a thapio botwm.
card-consensus-first = Ceisir cytundeb yn gyntaf{ $cited }. Nid yw ateb yn bleidlais, a gellir ei newid tan hynny.
card-consensus-open = Dangosir atebion i bawb. Nid yw distawrwydd yn gydsyniad.
card-agreement-label = Cytundeb hyd yma:
card-agreed = { $agree ->
    [0] Nid oes neb wedi cytuno eto
    [one] Mae un aelod yn cytuno
   *[other] Mae { $agree } aelod yn cytuno
 }, { $concerns ->
    [0] nid oes gan neb bryder
    [one] mae gan un aelod bryder
   *[other] mae gan { $concerns } aelod bryderon
 }.
card-agreed-blocks = { $agree ->
    [0] Nid oes neb wedi cytuno eto
    [one] Mae un aelod yn cytuno
   *[other] Mae { $agree } aelod yn cytuno
 }, { $concerns ->
    [0] nid oes gan neb bryder
    [one] mae gan un aelod bryder
   *[other] mae gan { $concerns } aelod bryderon
 }, { $blocks ->
    [0] nid oes neb yn ei rwystro
    [one] mae un aelod yn ei rwystro
   *[other] mae { $blocks } aelod yn ei rwystro
 }.
card-vote-follows = Symudwyd ymlaen i’r bleidlais gan { Y($chair) }. Nid yw atebion cynharach yn cyfrif fel pleidleisiau.
card-lacking-label = Heb yr awdurdod i gytuno:
card-lacking = { $seats }. Gohirir y mater, oni roddir yr awdurdod cyn y cau{ $cited }.
card-positions-label = Safbwynt ysgrifenedig:
card-position = { $organisation }: { $choice }
card-positions-none = Nodwyd{ $cited }; nid yw’n bresenoldeb nac yn bleidlais.
card-views-label = Barn a rannwyd:
card-views = { $count ->
    [one] Mae un aelod wedi rhannu ei farn
   *[other] Mae { $count } aelod wedi rhannu eu barn
 }: mae “Beth sydd ei angen o hyd?” yn ei dangos.
card-recorded-label = Cofnodwyd gan yr ysgrifenyddiaeth:
card-casting = Rhoddodd { $who } y bleidlais fwrw: { $choice }, { $date }.
card-confirmed = Cadarnhaodd { $who } iddo gael ei gymryd yn briodol, { $date }.
card-to-confirm = I’w gadarnhau o hyd gan bwy bynnag sy’n llywyddu iddo gael ei gymryd yn briodol{ $cited }.
said-agree = Mae { $seat } yn cytuno.
said-concern = Mae gan { $seat } bryder: “{ $words }”
said-block = Mae { $seat } yn rhwystro hyn: “{ $words }”
said-lacks-authority = Nid oes gan { $seat } yr awdurdod i gytuno.
said-position = { $organisation } ({ $seat }): { $choice }.
said-position-words = { $organisation } ({ $seat }): { $choice }. “{ $words }”
said-view = { $seat }: “{ $words }”
needed-said = Yr hyn y mae aelodau wedi’i ddweud
received-phone = dros y ffôn
received-e-mail = drwy e-bost
received-letter = drwy lythyr
tally-consensus = { $agree ->
    [one] Cytunodd un aelod
   *[other] Cytunodd { $agree } aelod
 }, { $concerns ->
    [0] ni safodd neb yn y ffordd
    [one] safodd un aelod yn y ffordd
   *[other] safodd { $concerns } aelod yn y ffordd
 }.

consensus-receipt-agree = Rydych yn cytuno â { $decision }. Cofnodwyd hynny, ac nid yw’n bleidlais.
consensus-receipt-concern = Cofnodwyd eich pryder ynghylch { $decision }, a gall yr aelodau ei ddarllen:
consensus-receipt-block = Rydych yn rhwystro { $decision }. Cofnodwyd hynny, a gall yr aelodau ddarllen pam:
consensus-receipt-change = Cewch ateb o’r newydd cyn { $moment }, neu hyd nes y symudir ymlaen i bleidlais gan { Y($chair) }.
concern-raised-concern = Mae gan { $who } bryder ynghylch { $decision }:
concern-raised-block = Mae { $who } yn rhwystro { $decision }:
concern-raised-next = Gallwch ei drafod, neu symud ymlaen i’r bleidlais yn awr. Os bydd yn sefyll pan ddaw’r amser i ben, nid oes cytundeb, ac mae angen penderfyniad newydd gyda phleidlais.
concern-raised-noted = Fe’i nodir ac nid yw’n atal dim. Os na fydd neb yn ei rwystro, gellir cytuno arno o hyd.
concern-over = Ni cheisir cytundeb mwyach.
move-on-title = Symud ymlaen i’r bleidlais?
move-on-sure = { $decision }. Ni cheisir cytundeb mwyach wedyn, a gofynnir i’r aelodau i gyd bleidleisio. Ni ellir dadwneud hyn.
vote-opened = Mae { $who } wedi rhoi terfyn ar geisio cytundeb ar { $decision }: mae pleidlais yn awr, tan { MEDDAL($moment) }.
vote-opened-fresh = Nid yw atebion cynharach yn cyfrif fel pleidleisiau. Pleidleisiwch ar y cerdyn, neu yn y neges a gewch gennyf.
vote-asked = Ni chafwyd cytundeb ar { $decision }, felly mae pleidlais yn awr. Pleidleisiwch cyn { $moment }, os gwelwch yn dda.
vote-asked-fresh = Nid yw eich ateb cynharach, os rhoesoch un, yn cyfrif fel pleidlais.

statement-receipt-lacks-authority = Cofnodwyd nad oes gennych yr awdurdod i gytuno i { $decision }. Oni roddir ef cyn y cau, gohirir y mater tan y cyfarfod nesaf{ $cited }.
statement-receipt-position = Cofnodwyd safbwynt ysgrifenedig { $organisation } ar { $decision }: { $choice }. Fe’i dangosir i’r aelodau, ac nid yw’n bresenoldeb nac yn bleidlais{ $cited }.
statement-receipt-view = Cofnodwyd eich barn ar { $decision }, ac mae wedi cyrraedd { $who }. Nid yw’n bleidlais: cewch bleidleisio o hyd, anfon { $alternate } neu roi procsi.
statement-receipt-view-alone = Cofnodwyd eich barn ar { $decision } i’r aelodau ei darllen. Nid yw’n bleidlais.
statement-over = Tynnwyd hyn yn ôl, neu mae rhywbeth diweddarach wedi cymryd ei le.
statement-shared-lacks-authority = Nid oes gan { $who } yr awdurdod i gytuno i { $decision }. Oni roddir ef cyn y cau, gohirir y mater tan y cyfarfod nesaf{ $cited }.
statement-shared-position = Mae { $who } wedi rhoi safbwynt ysgrifenedig { $organisation } ar { $decision }: { $choice }. Nid yw’n bresenoldeb nac yn bleidlais{ $cited }.
statement-shared-view = Mae { $who } wedi rhannu barn ar { $decision }, nad yw’n bleidlais:

casting-asked = Mae { $decision } yn gyfartal ({ $for } o blaid, { $against } yn erbyn). Chi sy’n llywyddu, felly chi biau’r bleidlais fwrw{ $cited }.
casting-asked-how = Hyd nes y rhowch hi, mae’r canlyniad yn aros yn gyfartal. Fe’i rhoddir yn bersonol, unwaith, ac ni ellir ei newid. Nid oes rhaid i chi ei rhoi.
casting-title = Rhoi’r bleidlais fwrw?
casting-sure = Pleidlais fwrw: { $choice }, ar { $decision }. Ni ellir ei newid.
casting-settled = Rhoesoch y bleidlais fwrw: { $choice }.
casting-given = Mae { $who } wedi rhoi’r bleidlais fwrw ar { $decision }: { $choice }. { $result }.

confirmation-asked = Mae { $decision } wedi cau. { $result }. Cadarnhewch iddo gael ei gymryd yn briodol, os gwelwch yn dda{ $cited }.
confirmation-how = Mae’r esboniad yn dangos pwy a gyfrifwyd, a pham. Nid yw eich gair yn newid unrhyw ganlyniad; os oes rhywbeth o’i le, rhowch wybod i’r ysgrifenyddiaeth yn gyntaf.
confirmation-settled = Cadarnhawyd iddo gael ei gymryd yn briodol.

vote-recorded = Cofnodwyd pleidlais dros sedd { $seat } ar { $decision } (derbyniwyd { $received }) gan { $who }. Mae’r dderbynneb gan yr aelod, a gall wrthwynebu.
recorded-receipt = Mae’r ysgrifenyddiaeth wedi cofnodi eich pleidlais ({ $choice }) ar { $decision } (derbyniwyd { $received }), fel { $ballot }.
recorded-receipt-abstain = Mae’r ysgrifenyddiaeth wedi cofnodi eich bod yn ymatal ar { $decision } (derbyniwyd { $received }), fel { $ballot }.
recorded-evidence = Yr hyn a ysgrifennodd { $who }: “{ $words }”
recorded-how = Os yw hyn yn gywir, nid oes angen i chi wneud dim. Os nad eich pleidlais chi ydyw, tapiwch “{ $object }”: nid yw’n cyfrif mwyach wedyn. Bydd eich pleidlais eich hun yn ei disodli, cyn { $moment }.
recorded-how-late = Os nad eich pleidlais chi yw hon, tapiwch “{ $object }”: cedwir y gwrthwynebiad a dywedir wrth bwy bynnag sy’n llywyddu.
recorded-objected = Rydych wedi gwrthwynebu’r bleidlais { $ballot } ar { $decision }.
recorded-objected-void = Nid yw’n cyfrif mwyach. Cewch bleidleisio cyn { $moment }.
recorded-objected-late = Mae’r canlyniad yn aros fel y’i cyhoeddwyd. Rhoddwyd gwybod i bwy bynnag sy’n llywyddu, i’r ysgrifenyddiaeth ac i’r sianel.
vote-objected = Mae { $who } wedi gwrthwynebu’r bleidlais { $ballot } a gofnodwyd dros sedd { $seat } ar { $decision }. Nid yw’n cyfrif mwyach.
vote-objected-late = Mae { $who } wedi gwrthwynebu’r bleidlais { $ballot } a gofnodwyd dros sedd { $seat } ar { $decision }. Ni chafodd ei chyfrif pan gaeodd, neu mae’r canlyniad yn sefyll fel y’i cyhoeddwyd hyd nes y bydd y corff yn penderfynu fel arall.
vote-objected-why = Yng ngeiriau’r aelod: “{ $words }”
void-objected = Nid yw eich pleidlais { $ballot } ar { $decision } yn cyfrif mwyach: fe’i gwrthwynebwyd gennych.

nudge-vote = Nid pleidlais yw’r hyn a deipir mewn edefyn. I bleidleisio ar { $decision }, tapiwch fotwm yma cyn { $moment }.
nudge-consent = Nid ateb yw’r hyn a deipir mewn edefyn. I ateb ar { $decision }, tapiwch fotwm yma cyn { $moment }.

urgent-decided = Mae { $who } wedi penderfynu { $decision } ar ei ben ei hun, ar ran y corff{ $cited }.
urgent-decided-why = Pam na allai aros: { $reason }
urgent-decided-channel = Dywedir wrthych ar unwaith am i’r penderfyniad gael ei gymryd dros yr aelodau i gyd.

own-organisation = Eich pleidlais chi yw pleidlais { $organisation }.
own-organisation-lead = Un bleidlais sydd gan y sefydliad { $organisation }, a { $lead } sy’n ei bwrw. Dim ond os na fydd { $lead } yn bwrw un y bydd eich un chi’n cyfrif.
own-organisation-shared = Un bleidlais sydd gan y sefydliad { $organisation }. Mae’n cyfrif os yw pob un o’i aelodau sy’n pleidleisio yn cytuno.
own-organisation-none = Nid yw eich sedd yn siarad dros un sefydliad yn unig, felly ni chyfrifir ei phleidlais; rydych yn cyfrif tuag at y cworwm.

title-concern = Eich pryder
title-block = Rhwystro
title-position = Safbwynt ysgrifenedig
title-views = Rhannu eich barn
title-record = Cofnodi pleidlais
title-object = Gwrthwynebu pleidlais
title-confirm-result = Cadarnhau’r canlyniad
title-urgent = Penderfynu ar frys
title-again = Ei agor eto
title-nobody-to-record = Cofnodi pleidlais
submit-concern = Cofnodi
submit-block = Cofnodi
submit-position = Cofnodi
submit-views = Rhannu
submit-record = Cofnodi
submit-object = Gwrthwynebu
submit-confirm-result = Cadarnhau
submit-urgent = Penderfynu nawr
concern-intro = Rydych yn codi pryder ynghylch { $decision }. Tra bydd yn sefyll, nid oes cytundeb. Nid yw’n bleidlais, a gallwch ei dynnu’n ôl drwy gytuno.
concern-intro-noted = Rydych yn codi pryder ynghylch { $decision }. Fe’i nodir ac nid yw’n atal dim; dim ond rhwystr sy’n gwneud hynny. Nid yw’n bleidlais.
block-intro = Rydych yn rhwystro { $decision }. Tra byddwch yn gwneud hynny, nid oes cytundeb. Nid yw’n bleidlais, a gallwch ei dynnu’n ôl drwy gytuno.
concern-words = Beth ydyw?
    .hint = Mewn brawddeg neu ddwy. Gall yr aelodau i gyd ei ddarllen.
position-intro = Rydych yn cofnodi, yn ysgrifenedig ac ymlaen llaw, beth y mae eich sefydliad yn ei fwriadu ar { $decision }{ $cited }. Fe’i dangosir i’r aelodau; nid yw’n bresenoldeb nac yn bleidlais.
position-organisation = Dros ba sefydliad?
position-choice = Beth y mae’n ei fwriadu?
position-words = Unrhyw beth i’w ychwanegu
    .hint = Gall yr aelodau i gyd ei ddarllen.
views-intro = Rydych yn rhannu eich barn ar { $decision }. Gall { Y($chair) } a’r aelodau ei darllen. Nid yw’n bleidlais nac yn bresenoldeb.
views-words = Eich barn
    .hint = Os ydych am iddi fod yn bleidlais, pleidleisiwch, neu rhowch brocsi.
record-intro = Rydych yn cofnodi pleidlais ar { $decision } a gyrhaeddodd dros y ffôn, drwy e-bost neu drwy lythyr. Dywedir wrth y sianel ar unwaith, a chaiff yr aelod dderbynneb a gall wrthwynebu.
record-seat = Pleidlais pwy yw hon?
record-choice = Sut y pleidleisiodd yr aelod?
record-received = Sut y cyrhaeddodd chi?
record-evidence = Beth sy’n ei dangos?
    .hint = Pwy gymerodd yr alwad a phryd, neu ble y cedwir y neges. Dim ond yr aelod a chi sy’n gweld hyn.
record-nobody = Nid oes neb y gellid cofnodi pleidlais drosto: mae pawb wedi pleidleisio, neu ni chânt wneud.
object-intro = Rydych yn gwrthwynebu’r bleidlais a gofnodwyd yn eich enw ar { $decision }. Cyn y cau nid yw’n cyfrif mwyach wedyn.
object-words = A hoffech ddweud pam?
    .hint = Gall yr aelodau ei ddarllen.
confirm-result-intro = Rydych yn cadarnhau i { $decision } gael ei gymryd yn briodol{ $cited }. Nid yw’n newid unrhyw ganlyniad, ac ni ellir ei ddadwneud.
confirm-result-note = Unrhyw beth i’w gofnodi
    .hint = Gall yr aelodau ei ddarllen.
urgent-intro = Rydych yn penderfynu ar eich pen eich hun, ar ran y corff{ $cited }. Fe’i penderfynir pan anfonwch y ffurflen hon; dywedir wrth yr aelodau i gyd ar unwaith.
urgent-text-hint = Union eiriau’r penderfyniad. Ni ellir eu newid.
urgent-reason = Pam na all hyn aros am gyfarfod nac am bleidlais o bell?
    .hint = Bydd yr aelodau’n gweld hyn.

concern-done = Cofnodwyd. Gall yr aelodau ei ddarllen ar y cerdyn.
position-done = Cofnodwyd. Fe’i dangosir ar y cerdyn.
views-done = Cofnodwyd. Nid ydynt yn bleidlais.
vote-recorded-done = Cofnodwyd. Dywedir wrth y sianel, ac mae gan yr aelod dderbynneb a gall wrthwynebu.
objected-done = Cofnodwyd. Dywedir wrth yr ysgrifenyddiaeth ac wrth bwy bynnag sy’n llywyddu.
result-confirmed-done = Cofnodwyd: fe’i cymerwyd yn briodol.
urgent-decided-done = Penderfynwyd. Dywedir wrth yr aelodau i gyd ar unwaith, gyda’ch rheswm.
agree-done = Rydych yn cytuno â { $ref }. Mae wedi’i gofnodi, ac nid yw’n bleidlais.
moved-on-done = Mae’r bleidlais ar { $ref } ar agor, a gofynnir i’r aelodau bleidleisio.
lacking-done = Cofnodwyd: nid oes gennych yr awdurdod i gytuno i { $ref }.
authority-given-done = Cofnodwyd: mae gennych yr awdurdod ar { $ref } bellach. Pleidleisiwch, os gwelwch yn dda.
casting-done = Cofnodwyd: y bleidlais fwrw ar { $ref }.

wait-consent = { $ref }, “{ $title }”: dywedwch a ydych yn cytuno, os gwelwch yn dda.
wait-move-to-vote = { $ref }, “{ $title }”: nid yw aelod yn cytuno. Gallwch symud ymlaen i’r bleidlais.
wait-casting = { $ref }, “{ $title }”: mae’n gyfartal, a chi biau’r bleidlais fwrw.
wait-confirm = { $ref }, “{ $title }”: cadarnhewch iddo gael ei gymryd yn briodol, os gwelwch yn dda.

votes-title = Eich pleidleisiau a’ch derbynebau
votes-empty = Nid ydych wedi pleidleisio ar ddim eto.
votes-line = { $ref }, “{ $title }”: { $choice }, derbynneb { $ballot }, { $moment }. { $state }
votes-line-alternate = { $ref }, “{ $title }”: { $choice } dros sedd { $seat }, derbynneb { $ballot }, { $moment }. { $state }
votes-counts = Mae’n cyfrif.
votes-ended-superseded = Cymerodd pleidlais ddiweddarach ei lle.
votes-ended-recused = Nid yw’n cyfrif mwyach, oherwydd gwrthdaro.
votes-ended-withdrawn = Tynnwyd y penderfyniad yn ôl.
votes-ended-objected = Fe’i gwrthwynebwyd gennych.
votes-ended-other = Nid yw’n cyfrif mwyach.
votes-recorded = Cofnodwyd hi drosoch gan yr ysgrifenyddiaeth, { $received }.
votes-more = Dim ond y rhai diweddaraf a ddangosir yma.

finding-no-consensus-sought = Ni cheisir cytundeb ar { $ref } yn awr
    .next = Os yw ar agor, pleidleisiwch â’r botymau ar ei gerdyn.
finding-no-block = Nid yw’r cylch gorchwyl yn adnabod rhwystr: mae pryder yn ddigon i sefyll yn y ffordd
    .next = Dewiswch “Mae gennyf bryder”, os gwelwch yn dda.
finding-vote-comes-later = Nid oes pleidlais ar { $ref } eto: ceisir cytundeb yn gyntaf
    .next = Atebwch â’r botymau ar ei gerdyn. Os na fydd cytundeb, gofynnir i chi bleidleisio.
finding-seat-has-answered = Mae rhywun arall wedi ateb dros sedd { $seat } eisoes, ac mae’r ateb hwnnw’n sefyll
    .next = Siaradwch â nhw, os gwelwch yn dda: hyd y cau, gallant ei newid.
finding-not-moving-on = Dim ond pwy bynnag sy’n llywyddu sy’n symud ymlaen i’r bleidlais
    .next = Os nad ydych yn cytuno, dewiswch “Mae gennyf bryder”.
finding-too-late-to-vote = Nid oes digon o amser ar ôl ar gyfer pleidlais ar { $ref }, sy’n cau: { $closes_at }
    .next = Gadewch iddo gau. Yna dewiswch “Ei agor eto” yn ei esboniad: mae’r penderfyniad newydd yn dechrau â’r bleidlais.
finding-words-empty = Ysgrifennwch ychydig eiriau, os gwelwch yn dda
finding-words-too-long = Mae hyn yn rhy hir; nifer y nodau i’w tynnu allan: { $over ->
    [one] un
   *[other] { $over }
 }
finding-no-deferral = Nid yw’r cylch gorchwyl yn dweud y gohirir mater pan nad oes gan aelod yr awdurdod
    .next = Gallwch ymatal, neu ddweud beth sydd ei angen arnoch wrth { Y($chair) }.
finding-nothing-to-take-back = Nid yw ar gofnod bod { $seat } heb yr awdurdod
    .next = Cewch bleidleisio.
finding-no-position-wanted = Nid yw’r cylch gorchwyl yn rhoi pwys ar safbwynt a ysgrifennwyd ymlaen llaw
    .next = Gallwch ddewis “Rhannu eich barn” yn lle hynny.
finding-no-organisation = Nid yw { $seat } yn siarad dros unrhyw sefydliad
    .next = Gallwch ddewis “Rhannu eich barn” yn lle hynny.
finding-organisation-unknown = Nid yw { $seat } yn siarad dros y sefydliad hwnnw
    .next = Dewiswch un y mae’n siarad drosto, os gwelwch yn dda.
finding-not-the-secretariat = Dim ond yr ysgrifenyddiaeth sy’n cofnodi pleidlais a ddaeth i law yn rhywle arall
    .next = Anfonwch hi ymlaen i’r ysgrifenyddiaeth, neu gofynnwch i’r aelod bleidleisio yma.
finding-own-vote-recorded = Nid oes neb yn cofnodi ei bleidlais ei hun
    .next = Pleidleisiwch â’r botymau ar y cerdyn, os gwelwch yn dda.
finding-nobody-in-seat = Nid oedd neb yn y sedd honno pan agorwyd y penderfyniad
    .next = Dim ond y rhai a oedd mewn sedd bryd hynny sy’n pleidleisio arno.
finding-no-recorded-vote = Ni chofnodwyd pleidlais yn eich enw ar y penderfyniad hwn
    .next = Nid oes angen i chi wneud dim.
finding-already-objected = Rydych wedi gwrthwynebu’r bleidlais { $ballot } eisoes
    .next = Nid oes angen i chi wneud dim.
finding-not-the-casting-voter = Dim ond pwy bynnag sy’n llywyddu sy’n rhoi’r bleidlais fwrw
    .next = Gofynnwyd iddynt eisoes.
finding-casting-given = Rhoddwyd y bleidlais fwrw eisoes: { $choice }
    .next = Mae’n sefyll. Byddai pleidlais newydd ar y mater yn benderfyniad newydd.
finding-no-tie-to-break = Nid yw { $ref } yn gyfartal ac yn aros am bleidlais fwrw
    .next = Nid oes angen i chi wneud dim.
finding-not-the-confirmer = Dim ond pwy bynnag sy’n llywyddu sy’n cadarnhau sut y cymerwyd pleidlais
    .next = Gofynnwyd iddynt eisoes. Os oes rhywbeth o’i le, rhowch wybod iddynt, neu i’r ysgrifenyddiaeth.
finding-no-confirmation-wanted = Nid oes angen cadarnhad o’r fath ar { $ref }
    .next = Nid oes angen i chi wneud dim.
finding-already-confirmed = Cadarnhawyd hyn eisoes
    .next = Nid oes angen i chi wneud dim.
finding-never-extended = Ni symudir dyddiad cau byth: mae { $ref } yn cau, neu caeodd, pan ddywedwyd y byddai
    .next = Ar ôl y cau, neu wedi iddo gael ei dynnu’n ôl, dewiswch “Ei agor eto”: penderfyniad newydd, a phopeth wedi’i lenwi.
finding-which-decision = Gallai olygu sawl penderfyniad: { $refs }
    .next = Teipiwch y cyfeirnod ar ôl y gorchymyn, os gwelwch yn dda.
finding-no-decision-here = Nid oes penderfyniad ar agor yma
    .next = Teipiwch ei gyfeirnod ar ôl y gorchymyn; mae /quorate decisions yn eu rhestru.
carries-consensus = Cytundeb: mae cworwm o atebion, ac nid oes neb sy’n ateb yn sefyll yn y ffordd{ $cited }. Fel arall mae angen pleidlais. { $rule }
class-alone = nid oes angen neb arall
class-alone-signature = mae angen llofnodwr
tally-agreed = { $agree ->
    [one] Cytunodd un aelod.
   *[other] Cytunodd { $agree } aelod.
 }
you-answered = Rydych wedi ateb: { $answer }. Cewch ateb o’r newydd ar y cerdyn cyn { $moment }.
you-owe-answer = Nid ydych wedi ateb eto. Defnyddiwch y botymau ar y cerdyn cyn { $moment }.
reminder-consent = Nid ydych wedi dweud eto a ydych yn cytuno â { $decision }.
reminder-consent-until = Ceisir cytundeb tan { MEDDAL($moment) }. Cewch ateb yma.
nothing-asked = Ni ofynnir dim o’r fath ar { $ref } yn awr. Mae /quorate decisions yn dangos sut mae pob penderfyniad yn sefyll.


## Calendar, dates and the clock (slice: calendar)

clock-which = Mae’r clociau’n mynd yn ôl y noson honno, felly daw’r amser hwn ddwywaith. Pa un o’r ddau a olygir?
clock-first = Y cyntaf: { $time }, { $season }
clock-second = Yr ail: { $time }, { $season }
clock-summer = amser haf
clock-winter = amser gaeaf
help-meet-dates = dyddiadau a gynigir ar gyfer y cyfarfodydd nesaf, yn rhythm y cylch gorchwyl; mae dewis un yn llenwi’r ffurflen
button-home-dates = Dyddiadau nesaf
button-dates = Cynnig dyddiadau: { $body }
button-date-choose = Ei alw ar gyfer { $day }
dates-title = Dyddiadau ar gyfer: { $kind }
dates-of = Cynigir ar gyfer { $body }.
dates-rhythm = { $count ->
    [one] Mae’r cylch gorchwyl am gael cyfarfod bob mis{ $cited }.
   *[other] Mae’r cylch gorchwyl am gael cyfarfod bob { $count } mis{ $cited }.
 }
dates-no-rhythm = Nid yw’r cylch gorchwyl yn gosod rhythm, felly mae mis rhwng y dyddiau, fel y bu’r cyfarfod diwethaf.
dates-usual = Fel rheol: { $day }.
dates-usual-unread = Fel ei ddiwrnod mae ganddo “{ $day }”, nad yw’n enwi un diwrnod o’r wythnos; felly cedwir diwrnod y cyfarfod diwethaf.
dates-last = Mae’r un olaf y gwyddys amdano ar { $day }.
dates-latest = Mae’r nesaf i fod erbyn { $day }.
dates-after = {": "}
dates-none = Ni wyddys ar ba ddiwrnod o’r wythnos y mae’r corff yn cyfarfod: nid yw’r cylch gorchwyl na chyfarfod cynharach yn enwi un. Dewiswch ddiwrnod yn y ffurflen.
dates-moved-soon = Mae’r diwrnod arferol, { $day }, wedi mynd heibio neu’n rhy fuan i’r rhybudd.
dates-moved-holiday = Mae’r diwrnod arferol, { $day }, yn ŵyl banc neu’n ddiwrnod rhydd.
dates-moved-taken = Ar y diwrnod arferol, { $day }, mae’r corff yn cyfarfod eisoes.
dates-late = Mae’r bwlch yn hwy nag a ganiateir: roedd y cyfarfod i fod erbyn { $day }.
calendar-title = Beth sydd nesaf
calendar-empty = Nid oes dim yn y calendr.
calendar-nobody = Nid ydych yn perthyn i gorff yma, felly nid oes calendr i chi.
calendar-line = { $when }: { $said }
calendar-more = { $count ->
    [one] Mae un arall yn y calendr isod.
   *[other] Mae { $count } arall yn y calendr isod.
 }
calendar-at = { $said }, { $place }
calendar-given = { $said } (rhoddwyd rhybudd ar { $day })
calendar-off = Wedi’i ohirio: { $said }
calendar-withdrawn = Wedi’i dynnu’n ôl: { $said }
calendar-notice = Diwrnod olaf i roi rhybudd: { $kind } ar { $held }
calendar-around-agenda-items = Eitemau’r agenda’n cau ar gyfer y cyfarfod ar { $held }
calendar-around-papers = Anfon yr agenda a’r papurau ar gyfer y cyfarfod ar { $held }
calendar-around-minutes = Anfon cofnodion drafft y cyfarfod ar { $held }
calendar-deadline = Pleidleisio’n cau ar { $ref }: { $title }
calendar-duty = i’w wneud: { $duty }
button-home-calendar = Calendr
help-find-calendar = eich cyfarfodydd a’u dyddiadau, terfynau amser a dyletswyddau; cyfeiriad preifat ar gyfer eich calendr eich hun

feed-all = Fy nghyrff (Quorate)
feed-mine = fy holl gyrff
feed-summary = { $body }: { $said }
feed-lasts = Ni chofnodir am ba hyd y mae’n para; saif yma am awr.
feed-clause = Cymal { $clause } y cylch gorchwyl.
feed-intro = Gall eich rhaglen galendr eich hun ddangos hyn i gyd a’i gadw’n gyfoes: gwnewch gyfeiriad preifat, a thanysgrifiwch iddo yno.
feed-no-site = Nid oes gan Quorate gyfeiriad gwe cyhoeddus eto, felly ni all roi cyfeiriad calendr i chi. Pwy bynnag sy’n ei redeg sy’n gosod { $setting }, fel y dywed ei README.
feed-made = Dyma eich cyfeiriad calendr preifat, ar gyfer { $what }:
feed-how = Copïwch ef i’ch rhaglen galendr, lle dywed “tanysgrifio” neu “ychwanegu trwy URL”. Daw newidiadau yno ohonynt eu hunain, mor aml ag y gofynna’r rhaglen.
feed-secret = Dim ond y tro hwn y’i dangosir. Gall pwy bynnag sydd ag ef ddarllen y calendr hwn, felly peidiwch â’i roi i neb; mae “Gwneud fy nghyfeiriad calendr o’r newydd” yn ei atal ac yn rhoi un arall i chi. Nid oes pleidleisiau ynddo.
feed-made-twice = Gwnaed y cyfeiriad eisoes. Os na wnaethoch ei gopïo, gwnewch ef o’r newydd.
feed-stopped = Nid yw’r cyfeiriad yn arwain i unman mwyach. Ni chaiff calendrau a’i defnyddiai ddim newydd.
feed-stopped-already = Nid oedd cyfeiriad i’w atal.
feed-anew-title = Gwneud y cyfeiriad o’r newydd?
feed-anew-question = Mae’r cyfeiriad sydd gennych yn awr yn peidio ar unwaith. Bydd angen yr un newydd ar raglenni calendr sy’n ei ddefnyddio.
feed-anew-yes = Gwneud o’r newydd
feed-anew-no = Cadw’r hen un
title-feed = Cyfeiriad calendr
button-feed-make = Gwneud fy nghyfeiriad calendr: { $what }
button-feed-anew = Gwneud fy nghyfeiriad calendr o’r newydd: { $what }
button-feed-stop = Atal fy nghyfeiriad calendr: { $what }
finding-no-calendar-here = Dim ond y rhai sydd â rhan yn y corff hwn sy’n cael ei galendr
    .next = Mae /quorate calendar yn dangos y cyrff yr ydych yn perthyn iddynt.
finding-not-of-any-body = Nid ydych yn perthyn i gorff yma, felly nid oes calendr i danysgrifio iddo
    .next = Gall pwy bynnag sy’n gofalu am y corff eich penodi.

## Beth sydd o'i le ar gylch gorchwyl na ellir ei ddarllen
##
## Y Saesneg yw'r neges yn bot/rules neu bot/reading.py, air am air; drwyddo y'i ceir.

told-problem-value = { $said } (“{ $value }”)
told-problem-near = { $said }; ai “{ $near }” a olygwyd?
told-problem-line = llinell { $line }: { $said }
problem-missing = ar goll
problem-unknown-key = nid yw’n allwedd a gaiff sefyll yma
problem-text = rhaid iddo fod yn destun
problem-whole-number = rhaid iddo fod yn rhif cyfan
problem-true-or-false = rhaid iddo fod yn true neu false
problem-list = rhaid iddo fod yn rhestr
problem-names-with-values = rhaid iddo fod yn rhestr o enwau â gwerthoedd
problem-empty-value = ni chaiff fod yn wag
problem-one-of = rhaid iddo fod yn un o’r rhain: { $names }
problem-exactly-one = rhaid dweud union un o’r rhain: { $names }
problem-say-one = rhaid dweud un o’r rhain: { $names }
problem-none-of-these = nid yw’r cylch gorchwyl hwn yn adnabod y fath beth ({ $what })
problem-no-organisation = nid oes sefydliad o’r enw yn y cylch gorchwyl hwn
problem-no-seat-here = nid oes sedd o’r enw yn y cylch gorchwyl hwn
problem-no-blank = nid oes bwlch o’r enw yn y cylch gorchwyl hwn
problem-no-class = nid oes dosbarth o’r enw yn y cylch gorchwyl hwn
problem-no-reading = nid oes darlleniad o’r enw yn y cylch gorchwyl hwn
problem-no-weight = nid oes pwysau o’r enw yn y cylch gorchwyl hwn
problem-no-set = nid yw’n set y gellir ei chyfrif yn y cylch gorchwyl hwn
problem-no-other-duty = nid oes dyletswydd arall o’r enw yn y cylch gorchwyl hwn
problem-clause-or-reading = rhaid enwi ei gymal, neu’r darlleniad y mae’n sefyll arno
problem-comparison-beside = nid yw cymhariaeth yn sefyll wrth ochr { $word }; rhowch hi y tu mewn iddo
problem-share-of = mae angen `of` ar gyfran, ac nid oes un gan rif
problem-only-organisations = pleidleisiau sefydliadau sydd yma, felly dim ond sefydliadau all eu cyfyngu
problem-goes-with-share = gyda chyfran y mae { $word } yn mynd
problem-table = mae angen y trothwy `table`, a rhesi, ar dabl
problem-table-rises = rhaid iddo godi, a’r rhes olaf yn unig sydd heb up_to
problem-share = rhaid iddo fod yn gyfran megis "3/4"; dim ond gyda’r rhain y mae mwy na’r cyfan yn mynd: { $names }
problem-count-heads = mae gan bob sefydliad un bleidlais yma; cyfrifwch bennau
problem-weight-lacking = mae’n bwysau nad oes gan hwn
problem-office-without-seat = nid oes sedd yn y cylch gorchwyl hwn yn dal y swydd
problem-not-read = ni ellir ei ddarllen: “{ $reason }”
problem-two-seats = mae angen dwy sedd ar gyfer dwy swydd
problem-day = rhaid iddo fod yn ddiwrnod megis 2026-01-31
problem-at-least = rhaid iddo fod yn { $number } o leiaf
problem-at-most = rhaid iddo fod yn { $number } ar y mwyaf
problem-from-to = rhaid iddo fod rhwng { $least } a { $most }, fel y dywed y cylch gorchwyl
problem-as-terms-say = rhaid iddo fod yn { $number }: dyna y mae’r cylch gorchwyl yn ei roi
problem-twice = mae’n sefyll yma ddwywaith
problem-one-organisation = mae’n pleidleisio dros sefydliad, felly rhaid iddo berthyn i un yn union
problem-two-leads = mae ganddo arweinydd arall eisoes
problem-lead-of-another = rhaid iddo fod yn un o sefydliadau’r sedd hon, a rhaid i’r sedd bleidleisio
problem-blank-kind = mae angen bwlch o’r math { $kind }
problem-no-number = nid oes rhif iddo
problem-setting-nowhere = nid yw’n arwain at ddim yn y cylch gorchwyl hwn
problem-time-zone = nid yw’n gylchfa amser
problem-needs-signature = mae angen llofnod arno, ac nid yw’r cylch gorchwyl yn dweud dim amdano
problem-needs-ratification = mae angen ei gadarnhau, ac nid yw’r cylch gorchwyl yn dweud dim am hynny
problem-no-seat = nid yw’n sedd
problem-meeting-kind = nid yw’n fath o gyfarfod
problem-rhythm-day = rhaid enwi un diwrnod, megis thursday, second-tuesday neu last-friday
problem-quorum-or-none = rhaid dweud to_meet neu to_decide, neu none: nad oes cworwm
problem-channel-allowed = rhaid dweud a ganiateir y sianel hon
problem-who-opens = rhaid dweud pwy sy’n agor penderfyniad yma
problem-alone = rhaid iddo fod yn true ar gyfer urgent, ac yno’n unig
problem-never-certain = nid oes dim yn sicr tra bo ballots.may_change yn true
problem-nothing-there = mae’n wag
problem-too-large = mae’n fwy na { $size } KiB
problem-yaml = nid yw’n YAML; dywed y darllenydd (yn Saesneg): “{ $reason }”
problem-utf8 = nid yw’n destun UTF-8
problem-not-shipped = nid yw’n un o’r cylchoedd gorchwyl parod, nac yn ffeil .yaml
problem-plain-key = rhaid i allwedd fod yn air plaen
problem-too-many-entries = mae’n dal mwy na { $most } o gofnodion yma
problem-too-many-values = mae’n dal mwy na { $most } o werthoedd
problem-too-deep = mae’n nythu’n ddyfnach na { $most }
problem-two-documents = mae’n dal mwy nag un ddogfen
problem-alias = rhaid ei ysgrifennu’n llawn; ni ddarllenir alias (*)
problem-anchor = ni chaiff fod ag angor (&)
problem-tag = ni chaiff fod â thag (!)
problem-name-or-blank = rhaid iddo fod yn enw mewn llythrennau bach, neu { "{" }blank: name{ "}" }
problem-true-or-blank = rhaid iddo fod yn true neu false, neu { "{" }blank: name{ "}" }
problem-number-or-blank = rhaid iddo fod yn rhif cyfan, yn gyfran megis "3/4", yn all, neu’n { "{" }blank: name{ "}" }
problem-own-duty-title = nid yw’n ddyletswydd a adnabyddir, felly mae angen teitl arni
problem-day-blank = nid yw’n fwlch a lenwir â diwrnod
problem-only-vote = gyda casting_vote: true y mae only_vote yn mynd
problem-otherwise = gyda casting_vote: false y mae otherwise yn mynd
problem-only-for-duty = dim ond ar gyfer y ddyletswydd { $duty } y mae { $word }

## Duties: what somebody owes, by when

duty-agenda-items = eitemau ar gyfer agenda’r cyfarfod ({ $date })
duty-papers = yr agenda a’r papurau ar gyfer y cyfarfod ({ $date })
duty-agenda = cytundeb i agenda’r cyfarfod ({ $date })
duty-declarations = datganiadau o fuddiannau ar gyfer y cyfarfod ({ $date }), neu nad oes rhai
duty-apologies-cover = rhywun yn lle’r aelod, procsi neu farn ar gyfer y cyfarfod ({ $date }), ar ôl ymddiheuriad
duty-chair-cover = rhywun yn lle’r { $chair } yn y cyfarfod ({ $date })
duty-stand-down = ateb: a ddiddymir y cyfarfod ({ $date })?
duty-begin = y cyfarfod ({ $date }): i’w ddechrau, neu ei ddiddymu
duty-financial-log = log ariannol y cyfarfod ({ $date }), cyn ei gau
duty-minutes = cofnodion drafft y cyfarfod ({ $date })
duty-accuracy = gwirio bod cofnodion drafft y cyfarfod ({ $date }) yn gywir
duty-minutes-approval = cymeradwyo cofnodion y cyfarfod ({ $date }), yn y cyfarfod nesaf
duty-minutes-copies = copïau o gofnodion y cyfarfod ({ $date }) i’r rhai a enwir yn y cylch gorchwyl
duty-minutes-release = rhyddhau cofnodion cymeradwy y cyfarfod ({ $date }) i’r aelodau
duty-ratification = cadarnhau { $ref }, “{ $title }”, yn y cyfarfod ({ $date })
duty-signature = llofnod ar { $ref }, “{ $title }”
duty-casting-vote = y bleidlais fwrw ar { $ref }, “{ $title }”
duty-result-confirmation = cadarnhad i’r bleidlais ar { $ref }, “{ $title }”, gael ei chymryd yn briodol
duty-vote = pleidlais ar { $ref }, “{ $title }”
duty-consent = ateb: a oes cytundeb ar { $ref }, “{ $title }”?
duty-move-to-vote = symud i bleidlais ar { $ref }, “{ $title }”, lle nad yw aelod yn cytuno
duty-rule-on-conflict = dyfarniad ar wrthdaro a ddatganwyd ar { $ref }, “{ $title }”
duty-rule-on-item = dyfarniad ar wrthdaro a ddatganwyd ar “{ $title }”, yn y cyfarfod ({ $date })
duty-answer-nomination = ateb i’r cais i weithredu ar { $ref }, “{ $title }”
duty-answer-proxy = ateb i’r cais i ddal procsi ar { $ref }, “{ $title }”
duty-vote-proxy = dewis dros brocsi a ddelir, ar { $ref }, “{ $title }”
duty-answer-mandate = ateb i’r cais i weithredu am gyfnod: { $title }
duty-answer-mandate-proxy = ateb i’r cais i ddal procsi am gyfnod: { $title }
duty-activate = newid i’r cylch gorchwyl, i’w weld a’i roi ar waith
duty-action = gweithred: { $title }
duty-terms-review = adolygu’r cylch gorchwyl
duty-membership-review = adolygu’r aelodaeth
duty-membership-confirmation = cadarnhad pob aelod sy’n parhau
duty-chair-rotation = cylchdroi: rhywun newydd fel { $chair }, neu benderfyniad i barhau
duty-declarations-refresh = cadarnhad blynyddol o’r hyn a ddatganwyd gan aelodau
duty-spending-plan = cynllun gwariant y flwyddyn
duty-risk-assessment = asesiad risg y flwyddyn
duty-payment-protocol = protocol taliadau’r flwyddyn
duty-schedules-review = adolygu’r atodlenni
duty-business-plan = cynllun busnes y flwyddyn
duty-pooled-fund-report = adroddiad misol ar y cronfeydd cyfun
duty-budget-setting = pennu’r gyllideb
duty-budget-plan = cynllun y gyllideb
duty-budget-sign-off = cymeradwyo’r gyllideb yn derfynol
duty-alternate = enwi rhywun ({ $alternate }): { $title }
duty-vacancy = sedd wag i’w llenwi: { $title }
duty-missed-meetings = ni ddaeth neb i’r cyfarfodydd diwethaf: { $title }
duty-meeting-gap = y cyfarfod nesaf, i’w alw fel na fydd y bwlch yn hwy nag y mae’r cylch gorchwyl yn ei ganiatáu
duty-own = { $title }
duty-due = { $duty } – erbyn { $day }{ $cited }
duty-late = { $duty } – yn hwyr, yr oedd i’w wneud erbyn { $day }{ $cited }
button-duty-done = Dweud ei fod wedi’i wneud
duty-owed-by = I’w wneud gan { $who }.
duty-in-body = { $duty } – { $body }
duties-mine = Yr hyn sydd gennych i’w wneud
duties-more = A mwy, i’w gwneud yn ddiweddarach: { $count }.
duties-none = Nid oes gennych ddim i’w wneud o fewn y mis nesaf.
duties-by-person = { $body }: yr hyn sydd i’w wneud, fesul person
duties-counted = I’w wneud o fewn y mis nesaf, neu’n hwyr: { $count }. Yn hwyr: { $late }.
duty-done-line = Dywedwyd ei fod wedi’i wneud gan { $who }: { $duty } (erbyn { $day })
button-duty-undo = Nid yw wedi’i wneud: tynnu hyn yn ôl
duty-undo-title = Tynnu hyn yn ôl?
duty-undo-sure = Yna mae i’w wneud eto, ac atgoffir pobl ohono. Erys ar gofnod iddo gael ei ddweud, a’i dynnu’n ôl.
duty-undone = Tynnwyd yn ôl: mae i’w wneud eto.
duty-recorded = Cofnodwyd: mae wedi’i wneud. Ni ofynnir i neb amdano mwyach.
duty-none-to-say = Nid oes dyletswydd yn awr y gallech ddweud ei bod wedi’i chyflawni: mae pob un wedi’i chyflawni eisoes, neu’n perthyn i rywun arall, neu’n cael ei setlo â’i botwm ei hun.
title-duty-done = Dweud ei fod ar ben
submit-duty-done = Mae wedi’i wneud
duty-which = Beth sydd wedi’i wneud?
duty-note = Beth a wnaed, neu ddolen iddo
    .hint = Erys ar gofnod, a bydd pwy bynnag sy’n llywyddu yn ei weld.
duty-said = Mae { $who } yn dweud bod hyn wedi’i wneud yn { $body }: { $duty } (erbyn { $day }).
duty-said-note = { $note }
duty-said-undone = Tynnwyd hyn yn ôl ers hynny: mae i’w wneud eto.
button-home-duties = Beth sydd i’w wneud
home-duties = I’w wneud yn fuan, neu’n hwyr
help-find-duties = yr hyn sydd gennych i’w wneud, ac erbyn pryd; i’r rhai sy’n rhedeg corff, yr hyn sydd gan bawb
help-look-after-done = dweud bod dyletswydd wedi’i chyflawni: adolygiad, cynllun, adroddiad
finding-not-your-duty = Dim ond pwy bynnag sydd i’w wneud, y { $chair } a’r ysgrifenyddiaeth all ddweud a yw wedi’i wneud
    .next = Gofynnwch iddynt, os gwelwch yn dda.
finding-duty-not-owed = Nid yw’r ddyletswydd honno’n agored: fe’i cyflawnwyd, daeth un ddiweddarach yn ei lle, neu nid yw i’w gwneud o fewn blwyddyn
    .next = Mae’r hyn sydd i’w wneud i’w weld o dan `/quorate duties`.
finding-duty-taken-back = Tynnwyd hyn yn ôl eisoes
    .next = Nid oes angen i chi wneud dim.
finding-no-such-duty = Ni ddywedwyd dim o’r fath am ddyletswydd yma
    .next = Mae’r hyn sydd i’w wneud i’w weld o dan `/quorate duties`.

## Sefydlu corff: ym mha iaith, ac ers pryd (adran: pobl)

setup-language = Beth mae’r sianel yn ei ddarllen?
    .hint = Felly yr ysgrifennir y cardiau a’r canlyniadau. Mae pob person yn dewis ei iaith ei hun hefyd.
title-setup-days = Diwrnodau cyntaf
button-setup-days = Newid diwrnodau cyntaf
setup-days-intro = Ers pryd y mae pob un ohonynt yn y swydd? O’r diwrnod hwnnw y cyfrifir cyfnodau swydd, y rowndiau blynyddol a chylchdro { Y($chair) }. Yr hyn a adewir yn wag yw’r diwrnod y daw’r corff yn fyw.
setup-since-all = Pawb, oni roddir diwrnod arall isod
    .hint = Gadewch yn wag am y diwrnod y daw’r corff yn fyw.
review-days = Yn y swydd ers
review-language = Yr hyn a ysgrifennir yn y sianel: { $languages }
first-day-line = { CAP($place) }: { $person }, ers { $day }
first-day-all = { $own ->
    [0] Pawb
   *[other] Pawb arall
 }: ers { $day }
first-day-live = { $own ->
    [0] Pawb
   *[other] Pawb arall
 }: o’r diwrnod y daw’n fyw
finding-day-ahead = Mae’r diwrnod cyntaf hwn ({ $day }) eto i ddod. Penodir pwy bynnag sy’n dechrau’n hwyrach wedi i’r corff ddod yn fyw

## Nodiadau atgoffa’r dydd, mewn un neges (adran: atgoffa)

digest-lead = Nodiadau atgoffa ar gyfer { $date }
digest-yours = I chi eu gwneud
digest-others = Yn hwyr, ac i’w gwneud gan eraill
digest-of-others = { $duty }. { $owed } { $why }
digest-why-chair = Rydych yn clywed am hyn am mai chi sy’n llywyddu.
digest-why-secretariat = Rydych yn clywed am hyn fel yr ysgrifenyddiaeth.
digest-settled = Wedi’i setlo ers anfon hyn
digest-settled-line = Dim mwy i chi ei wneud: { $duty }
digest-more = Mae mwy o dan “Beth sydd i’w wneud”: { $count }.

## Pobl y tu allan i'r gweithle sydd mewn swydd (adran: pobl)

title-contact = Pobl y tu allan
submit-contact = Cofnodi
button-contact = Newid pobl y tu allan i Slack
contact-intro = Pobl y tu allan i’r gweithle hwn sydd mewn swydd gyda { $body }. Nid ydynt yn cael dim gennyf drwy Slack: fe’u henwir lle bo rhaid, ac mae pwy bynnag sy’n anfon papurau atynt yn cael eu cyfeiriad yma.
contact-who = Pwy a olygir?
contact-new = Rhywun newydd
contact-what = Beth sydd i’w gofnodi?
contact-what-kept = Maent yn y swydd, fel y nodir yma
contact-what-leaves = Nid ydynt yn y swydd mwyach
contact-office = Swydd
    .hint = Mae ei hangen ar gyfer rhywun newydd; i rywun sydd ar y rhestr, gadewch yn wag yr hyn sy’n aros.
contact-name = Enw
    .hint = I rywun sydd ar y rhestr, gadewch yn wag os yw’n aros.
contact-email = Cyfeiriad e-bost
    .hint = Mae ei angen ar gyfer rhywun newydd; i rywun sydd ar y rhestr, gadewch yn wag os yw’n aros.
contact-called = { $name } ({ $email })
contact-named = Cofnodwyd. { $who }. Mae i’w weld yn /quorate members.
contact-changed = Cofnodwyd. O hyn ymlaen: { $who }. Mae’r cofnod cynharach yn aros yn y log.
contact-ended = Cofnodwyd. Nid yw yn y swydd mwyach: { $who }. Mae’r cofnod yn aros yn y log.
help-look-after-outside = cofnodi, newid neu ddiweddu pobl y tu allan i Slack sydd mewn swydd
finding-contact-missing = Dewiswch pwy a olygir, os gwelwch yn dda; efallai i’r cofnod hwnnw newid ers hynny
finding-office-missing = Dewiswch y swydd, os gwelwch yn dda
finding-contact-taken = Mae rhywun â’r cyfeiriad { $email } yn y swydd honno eisoes

## Negeseuon a ofynnodd am rywbeth, wedi ei setlo (adran: pobl)

reminder-answered = { $decision }: ni ofynnir dim mwy gennych yma. Gellir newid yr hyn a ddywedasoch hyd { $moment }, gyda’r botymau ar y cerdyn neu o dan eich derbynneb.
reminder-closed = { $decision }: mae hyn ar ben, ac ni ofynnir dim mwy gennych yma.

## Procsi rhydd na ddefnyddiwyd eto (adran: pobl)

proxy-reminder = Rydych yn dal procsi { $who } ar { $decision } ac nid ydych wedi dewis eto sut y mae’n pleidleisio.

## Datganiad cyntaf aelod newydd; ateb a all fod yn rhwystr (adran: pobl)

wait-consent-or-block = { $ref }, “{ $title }”: dywedwch a ydych yn cytuno, os gwelwch yn dda.
wait-declare-first = { $title }: datganwch eich buddiannau fel aelod, os gwelwch yn dda; mae dweud nad oes dim i’w ddatgan yn cyfrif hefyd.

## Darlleniadau y mae gwrthodiad yn sefyll arnynt (adran: pobl)

refusal-reading = { $refusal } Sut y darllenir hyn: { $said }{ $cited }.
