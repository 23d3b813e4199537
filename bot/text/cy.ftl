### Popeth y mae Quorate yn ei ddweud yn Gymraeg.
###
### Ysgrifennwch fel y mae ysgrifennydd pwyllgor da yn ysgrifennu: yn fyr, yn blaen, yn fanwl gywir ac yn gwrtais ("chi").
### Geiriau'r corff ei hun yw $alternate a $chair ("dirprwy", "Arweinydd"). Mae Y(…) yn rhoi "y" neu "yr" o flaen gair, a
### CAP(…) briflythyren arno. Ni threiglir newidyn: rhowch air arall, bachau neu golon rhyngddo a'r hyn a'i treiglai.
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
channel-language = Yn sianel { $body } rwy’n ysgrifennu: { $languages }. Gan eich bod yn y gadair neu’r ysgrifenyddiaeth, cewch bennu hyn:
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
role-alternate = { $alternate } y sawl sydd yn y gadair
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
card-carries-label = Yr hyn sy’n ei dderbyn:
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
result-line-alternate = { $seat }: { $choice } (drwy { $alternate })
result-line-proxy = { $seat }: { $choice } (drwy brocsi)
result-recused = { $seat }: dyfarnwyd bod gwrthdaro
result-vacant = { $seat }: gwag
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

welcome = Croeso i { $body }. Dyma’r hyn y gallwch roi cynnig arno:
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
alternate-intro = Rydych yn gofyn i rywun bleidleisio yn eich sedd ar { $decision }, ar gyfer y penderfyniad hwn yn unig. Mae’n dal wedi iddynt dderbyn.
alternate-person = Pwy fydd yn eich lle ({ $alternate })?
    .hint = Rhywun yn y gweithle hwn nad oes ganddo sedd yn y corff hwn. Unwaith y bydd y naill neu’r llall ohonoch wedi pleidleisio, mae’r bleidlais honno’n sefyll.
proxy-intro = Rydych yn gofyn i aelod ddal eich pleidlais ar { $decision }{ $cited }. Mae’n dal wedi iddynt dderbyn. Mae eich pleidlais eich hun yn ei disodli.
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
needed-rule = Yr hyn sy’n ei dderbyn
needed-rulings = Yr hyn y byddai dyfarniad yn ei newid
needed-ruling = { $seat }: os dyfernir gadael, { $out }. Os cymryd rhan, { $part }.
ruling-quorum = mae cworwm ({ $present } o { $quorum })
ruling-no-quorum = nid oes cworwm eto ({ $present } o { $quorum })
ruling-quorum-unnumbered = mae cworwm
ruling-no-quorum-unnumbered = nid oes cworwm eto
ruling-numbers = { $met }, ac mae { $needed } o { $base } yn ei dderbyn
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
register-open = Ar agor i bleidleisiau tan: { $moment }.
register-open-undated = Ar agor.
register-withdrawn = Tynnwyd yn ôl.
register-more = Mae { $count ->
    [one] un arall
   *[other] { $count } arall
 } yn y cofnod: gofynnwch i’r ysgrifenyddiaeth.
home-new = Penderfyniad o’ch eiddo eich hun: mae’r ffurflen yn dweud pwy gaiff agor un, a beth mae’r cylch gorchwyl yn ei ofyn.
home-waits = Yn aros amdanoch
home-waits-none = Nid oes dim yn aros amdanoch.
home-open = Ar agor i bleidleisiau
home-recent = Wedi cau’n ddiweddar
home-no-body = Nid ydych yn perthyn i’r un corff yma eto. Os yw hynny’n anghywir, rhowch wybod i’r ysgrifenyddiaeth.
wait-vote = { $ref }, “{ $title }”: pleidleisiwch, os gwelwch yn dda.
wait-rule-on-conflict = { $ref }, “{ $title }”: dyfarnwch ar wrthdaro a ddatganwyd, os gwelwch yn dda.
wait-answer-nomination = { $ref }, “{ $title }”: gofynnir i chi weithredu yn lle aelod.
wait-answer-proxy = { $ref }, “{ $title }”: gofynnir i chi ddal procsi.
wait-sign = { $ref }, “{ $title }”: llofnodwch, neu gwrthodwch, os gwelwch yn dda.
wait-ratify = { $ref }, “{ $title }”: cofnodwch beth a benderfynodd y cyfarfod, os gwelwch yn dda.
wait-other = { $ref }, “{ $title }”: mae hyn yn aros amdanoch.
wait-until = Tan: { $moment }.
wait-where = Mae’r botymau yn eich negeseuon gennyf.

## The terminal, the command and our own faults

help = /quorate decisions – y gofrestr. /quorate open – agor penderfyniad. Mae popeth arall ar fotymau cerdyn penderfyniad, ac ar y tab Cartref.
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
finding-decision-still-open = Mae { $ref } ar agor i bleidleisiau o hyd, hyd: { $closes_at }
    .next = Dewch yn ôl at hyn ar ôl y cau, os gwelwch yn dda.
finding-not-your-seat = Nid ydych yn eistedd fel { $seat } nac yn gweithredu yn y sedd honno fel { $alternate }
    .next = Os dylech weithredu ynddi, gofynnwch i’r aelod ddewis “Anfon { $alternate }” ar y cerdyn.
finding-several-seats = Mae gennych fwy nag un sedd yma: { $seats }
    .next = Gofynnwch i’r ysgrifenyddiaeth ym mha un ohonynt yr ydych yn pleidleisio.
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
finding-deadline-happens-twice = Mae’r clociau’n mynd yn ôl y noson honno, felly daw’r amser hwnnw ddwywaith: { $first } a { $second }. Dewiswch amser y tu allan i’r awr honno
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

sum-at-least = { $share } o { $base } yw { $exact }
sum-rounded = { $share } o { $base } yw { $exact }, wedi’i dalgrynnu i fyny
sum-more-than = mwy na { LLAES($share) } o { $base }, sef { $exact }
sum-all = pob un o’r { $base }
mixed = { $whole } { $rest }

finding-record-incomplete = Mae ffaith ar goll, neu’n croes-ddweud un arall ({ $what }: { $names }), felly ni ellir pennu dim
finding-blank-open = Mae bwlch yn y cylch gorchwyl o hyd ({ $blank }), felly ni ellir pennu dim
finding-still-open = Mae’r bleidlais ar agor o hyd, hyd: { $closes_at }
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
finding-organisation-absent = Ni chymerodd neb â phleidlais ran dros { $organisation }, felly nid oes dim a benderfynir yma’n ei ymrwymo
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
case-notice-sum = Wedi’i gyfrif o { $counted_from }: { $days ->
    [one] un diwrnod clir
    [two] { $days } ddiwrnod clir
   *[other] { $days } diwrnod clir
 }{ $count ->
    [working] {" "}(diwrnodau gwaith)
   *[other] { "" }
 } heb gyfrif y naill ben na’r llall, felly { $earliest } yw’r diwrnod cynharaf.
case-span = O { $first } hyd { $last }
case-adopted = Mabwysiadwyd y cylch gorchwyl: { $day }
case-chair-since = Mae’r gadair wedi’i dal ers { $day }
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

## Remarks on a set of terms (quorate lint)

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
lint-against-carries = Mae un bleidlais arall yn erbyn yn derbyn yr hyn a gollwyd ({ $class }): gyda { $for } o blaid a { $against } yn erbyn fe’i collir; pan fydd { $seat } yn pleidleisio yn erbyn hefyd, fe’i derbynnir.
    .why = Byddai rhaid i aelodau sy’n erbyn cynnig bleidleisio o’i blaid, neu gadw draw.
    .mend = Cyfrifwch y pleidleisiau o blaid, a gofynnwch am ddigon ohonynt, yn lle cyfrif pawb sy’n pleidleisio.
lint-against-makes-quorum = Gall pleidlais yn erbyn dderbyn cynnig ({ $class }): gyda { $for } o blaid a { $against ->
    [0] neb
   *[other] { $against }
 } yn erbyn nid oes cworwm; pan ddaw { $seat } a phleidleisio yn erbyn, mae un, ac fe’i derbynnir.
    .why = Mae aelodau sy’n erbyn yn gwneud yn well drwy gadw draw na thrwy bleidleisio, ac efallai nad ydynt yn gwybod hynny.
    .mend = Gofynnwch am hyn a hyn o bleidleisiau o blaid, heblaw’r cworwm; neu rhowch wybod i’r corff mai felly y mae’r rheol.
lint-presence-carries = Mae un person arall yno, nad yw’n pleidleisio, yn derbyn yr hyn a gollwyd ({ $class }): { $for } o blaid a { $against } yn erbyn, a daw { $seat } i mewn.
    .why = Dylai penderfyniad droi ar bleidleisiau, ac nid ar bwy arall sydd yn yr ystafell.
    .mend = Cyfrifwch bleidleisiau yn lle pennau yn y rheol ar gyfer y bleidlais.
lint-for-loses = Mae un bleidlais arall o blaid yn colli’r hyn a dderbyniwyd ({ $class }): { $for } o blaid a { $against } yn erbyn, ac mae { $seat } yn pleidleisio o’i blaid hefyd.
    .why = Byddai rhaid i aelodau sydd am gael cynnig bleidleisio yn ei erbyn, neu gadw draw.
    .mend = Gofynnwch am ddigon o bleidleisiau o blaid, a byth am hyn a hyn ar y mwyaf.
lint-ballot-reopens = Mae un bleidlais yn troi’r hyn a setlodd y cynllun yn bleidlais gyffredin ({ $class }): heb yr un fe’i derbynnir, a chydag un yn unig mae angen { $needed } o bleidleisiau o blaid.
    .why = Gall aelod sy’n bwriadu’n dda ac yn pleidleisio o’i blaid ei drechu felly.
    .mend = Dywedwch wrth aelodau am beidio â phleidleisio ar yr hyn sydd yn y cynllun; neu rhowch benderfyniadau o’r fath i’w cadarnhau yn unig, heb bleidlais.
lint-tie-unsettled = Mae pleidlais fwrw, a neb i’w rhoi: nid oes sedd â swydd sy’n llywyddu.
    .why = Byddai cynifer o blaid ag yn erbyn yn aros am byth.
    .mend = Enwch sedd y cadeirydd o dan “offices”, neu dywedwch casting_vote: false.
lint-tie-silent = Nid oes cymal yn dweud beth sy’n digwydd i bleidlais gyfartal ({ $class }): fe’i collir gyda { $votes } o blaid a { $votes } yn erbyn.
    .why = Gall aelodau ddisgwyl i’r { $chair } benderfynu, ac nid yw’r cylch gorchwyl yn dweud hynny.
    .mend = Ychwanegwch gymal ar bleidleisiau cyfartal at y cylch gorchwyl a’i ddyfynnu o dan “tie”, gyda casting_vote yn true neu false.

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
    [one] Gall aros ar agor am un diwrnod ar y mwyaf, hyd { $latest }
    [two] Gall aros ar agor am { $days } ddiwrnod ar y mwyaf, hyd { $latest }
   *[other] Gall aros ar agor am { $days } diwrnod ar y mwyaf, hyd { $latest }
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
