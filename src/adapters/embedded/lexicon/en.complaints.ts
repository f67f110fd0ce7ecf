import type { Lexicon } from './lexicon.ts';

export const enComplaints: Lexicon['complaints'] = {
  not_received: {
    strong: `
      (sent|returned|gone|going|went|shipped) back to (the )?(sender|you|seller|shop|depot)(?! (the|my) (broken|wrong|damaged)); return to sender
      (got|gets|was|is|been|were|went|gone) (completely |now |apparently )*(lost|misplaced|mislaid|missing) (by|in|at|with|en route|on the way|somewhere) (the |your |a |that )?(_ )?(courier|post|mail|transit|carrier|depot|warehouse|way|hermes|evri|dhl|ups|usps|fedex|royal mail|delivery)
      (up )?(till?|to|until) (now|date|today) (i |we )?(have )?(never|not|no) (ever )?(see|saw|seen|receive|received|get|got|collect|collected) (it|this|my|the|that|any) ?(_)?(?! (work|working|light|on|turn|move|refund|reply))
      no (?!(?:one|body|sign of life|signs of life|problem|problems|prob|idea|complaint|complaints|issue|issues|damage|sound|light|power|picture|refund|reply|answer|response|money|rush|worries|need|luck|photo|photos|label|instructions|box|charger|neighbour|neighbours|thanks|more|way|chance|change|sir|please|it|i|you|nothing|offer|decision|difference|heat|wifi|signal|bluetooth|sorry|not) )_ (here|yet|in sight|so far)( ,| \\.| !| \\?|$| (after|since|two|three|been|\\d|it is|for))?
      (still |gone |is |s |been |went )+(awol|mia|missing in action); (order|parcel|lamp|package|goods|e|am|shipment) (never|neva|nor|no) (ever )?(land|reach|come|show|enter)( since| yet| o| at all)*; never (land|reach|show) (since|o|yet)
      (took|taken|take|taking)? ?(only )?(you )?(only |just )?(two|three|four|five|six|seven|eight|2|3|4|5|6|7|8|9) (whole |long |bloody |entire )?(weeks|months) (for (a|my|one|this|the) _|to (lose|send|deliver|post|find|get) (it|a|my|the|one)|and (still )?(no|nothing|nada|zilch|counting|not a))(?! (warranty|guarantee|free|subscription|supply))
      another (_ )?(day|week|month|fortnight)s? of (waiting|nothing|silence|excuses); (lose|lost|misplaced?) (it|my (parcel|order|package|lamp|_)|the (parcel|lamp|package)) (in|on|somewhere|again|you lot|,|for)?(?! (up|use|charge|power|signal|connection|shape|colour))
      no (lamp|scale|scales|kettle|mug|teapot|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment) (has |have |was |were |ever )*(arrived|came|come|delivered|received|turned up|showed up|showed)(?! (broken|damaged))
      (lamp|scale|scales|kettle|mug|teapot|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment) (is |has |just |simply |totally |been )+gone(?! (up|down|green|black|brown|off|wrong|mou?ldy|hard|soft|dull|out|rusty|flat|to)); (lamp|scale|scales|kettle|mug|teapot|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment) (did|does) not make it
      (signed for|signed|taken|collected|accepted|picked up) by (someone|somebody|some|a |an |who|whoever|another|the wrong) _
      (lamp|scale|scales|kettle|mug|teapot|plate|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|toy|book|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment) (is |has |still |went |was |all |just |been |now |has been |clearly )*(lost|overdue|outstanding|awol|mia|m i a|no show|a no show|nowhere|gone missing|went missing|missing in action|vanished|not here|still not here|undelivered|not delivered)(?! (to be (found|seen) a))
      (?<!(?:one|two|three|a|1|2|3|of the|each) )(lamp|scale|scales|kettle|mug|teapot|plate|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|toy|book|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment) (is |are |still |all |just |now |has been |been )*missing(?! [a-z])
      (no show|no sign|no sight|no trace|not a sign|hide nor hair|sight nor sound|any sign)(?! of life)( of (my|the|it|that|this|any|a)( _)?| from (the|your) (courier|driver))?
      not (seen|had|got|seeing) (hide|sight|sign|any (sign|trace|sight)|a (sign|trace|glimpse)) .. (my|the|that|it|this); (has|have|is|had) gone missing(?! (from (the|my) (set|box|bag|kit)))
      (go|goes|went|gone|going|heading|headed|travell?ing) (back|backwards|all the way back) to (you|sender|the (sender|seller|shop|store|warehouse)|u|china|origin|your)
      (photo|picture|pic|proof|pod|image) (_ )?(_ )?(shows?|is|showing|has) (of )?(a |an |the |some |someone s |somebody s )?(_ )?(door|house|porch|doorstep|hallway|building|street|gate|wall|letterbox|person) .. (not|isn|never|wrong|else)
      not my (door|house|porch|doorstep|flat|street|letterbox|building|front door)( at all)?; (wrong|different|someone else s|somebody else s) (house|door|street|flat|building|town|city|doorstep)
      still (no|not got|not had|not seen|without|missing|waiting (on|for)) (my |the |a |any |this |that )*(?!(?:refund|money|reply|response|answer|answers|sound|power|picture|light|signal|way|idea|use|luck|good|tracking|screws|charger|cable|manual|problem|sign|email|mail|call|explanation|apology|solution|joy|word|news|update|updates|one|thanks|confirmation|invoice|need|hurry|rush|decision|compensation|resolution|contact) )_
      no (?!(?:refund|money|reply|response|answer|answers|sound|power|picture|light|signal|way|idea|use|luck|good|tracking|screws|charger|cable|manual|problem|sign|email|mail|call|explanation|apology|solution|joy|word|news|update|updates|one|thanks|confirmation|invoice|need|hurry|rush|decision|compensation|resolution|contact) )_ (yet|so far|to date|till (now|date)|until now|as of (now|today)|in sight|anywhere)(?! (to|for|but it works))
      (have|has|is|am) (yet|still) to (arrive|come|show up|turn up|receive|be delivered|see (it|my|the|any)|get (it|my|the)|reach)
      (parcel|package|order|lamp|it|item|delivery|_) is (clearly |obviously |probably |never |just )*not (going to come|coming|going to (arrive|turn up|show up))( now| any ?more| is it| , is it)?
      (it|parcel|package|order|delivery|lamp|item|_) is (clearly |obviously |probably )*never (coming|going to (come|arrive|turn up)); not coming is it
      (supposedly|allegedly|apparently|claimed) (been )?(left|delivered|arrived|handed|dropped)
      (mailbox|mail box|letterbox|letter box|post ?box|porch|doorstep|locker|safe place) (is|was) (completely |totally )?empty; nothing (here|there|on my (porch|doorstep)|in the (mail|post|mailbox|letterbox)|at (my|the) (door|house))
      (was|got|been|is|being|says|shows|gone|went|went straight|it|parcel|package|order) (being |been )?(sent|returned|shipped|going|heading) back to (you|sender|the (sender|seller|shop|store|warehouse)|u|china|origin|your); return(ed)? to sender
      (not|never) (materiali[sz]ed|showed its face|graced (me|us)|made it (here|to me)|landed|got here|reached (me|us)|made its way)
      gone (awol|walkabout|walkabouts|missing in the post|astray); went (awol|walkabout|astray); lost in (transit|the (post|mail)); vanished; disappeared (off the face|into thin|without|in the post|in transit)
      (e|it) (don|never) (tey|reach|show|land); i never (see|get|collect) am; not (yet )?(received|reached|arrived|delivered) (till|until) (date|now|today)
      (not|never|nothing|nor) (yet )?(been |even |actually )?(arrived|arrive|come|came|received|receive|delivered|shown up|turned up|reached)
      (have|has|had|did|do|does) not .. (arrived|arrive|received|receive|delivered|come yet|turned up|shown up|reached me|got it|gotten)
      (still|yet) (not|no) (here|arrived|received|delivered|come)
      (still|got|have|with|and) (no|not got|not had) (my |the |a |any )?(sign of )?(parcel|package|delivery|order|item|shipment|goods)
      no (sign of|trace of)(?! life) (it|my|the|a|any)? ?(parcel|package|delivery|order|item|shipment|goods)?
      (parcel|package|order|item|delivery|shipment|it|they|mail|post) (is|was|are|were|got|went|must be|has gone|seems|has been|might be|may be)( totally| completely)? (lost|missing|stolen|gone missing|nowhere)
      (lost|stolen) (parcel|package|shipment|in transit|in the (post|mail))
      (said|says|say|marked|shows|showing|claims|claimed|states|stated|shown|listed) (as |it was |it is |its |it has been |that it was |to be |to have been )?delivered
      (delivered|left|given|signed) .. (wrong (address|house|person|door)|neighbo*|someone else|nobody home|not me)
      never (got|had|saw|see) (it|my|the|any|a) ?(parcel|package|delivery|order|item|stuff)?
      not (got|gotten|had) (it|my|the|any|anything)
      where (is|are|the hell is|the heck is|on earth is) (my|the|our) .. (month*|week*|days)
      waiting .. (month*|weeks|days) .. (parcel|package|order|item|delivery|it)
      (been|waited|waiting) .. (month*|weeks|days) .. (no|nothing|not|still)
      (?<!is it too )(late|delayed|overdue|behind schedule)( again| and counting)?
      (was|were) (supposed|meant|due|promised|scheduled|expected|guaranteed|said) .. (arrive*|deliver*|be here|come|get here|yesterday)
      (stuck|sitting|held up|not moved|has not moved) .. (customs|transit|warehouse|sorting|depot|hub|facility|weeks|days|since)
      missed (delivery|the delivery)`,
    clear: `
      (years|ages|yonks|forever|months|weeks|eternity) since (i|we) (ordered|paid|bought|placed); no (lamp|scale|scales|kettle|mug|teapot|vase|pan|knife|projector|camera|tablet|keyboard|watch|necklace|earrings|ring|bracelet|shirt|t shirt|tee|dress|skirt|trousers|jeans|jacket|coat|sweater|jumper|hoodie|shoes|trainers|sneakers|boots|hat|scarf|gloves|bag|backpack|rucksack|wallet|throw|blanket|headphones|headset|earbuds|speaker|drone|rug|chair|desk|table|mirror|clock|fan|heater|vacuum|blender|tent|bike|parcel|package|order|delivery|item|shipment)(?! [a-z])
      (still|have|has|had|got) (absolutely |literally |still |got )*(nothing|zilch|nada)(?! (is|was|are|were|wrong|to|but|against|else|left|more|in common))
      (waiting|waited) (for|on) (my|the|this|it|them)( _)?( _)? (since|for|ages|forever|lol|weeks|months|over|nearly|almost|long|too long|still)
      (dying|sick of|tired of|fed up|bored of|done) waiting; (taking|taken|takes|been) (ages|forever|so long|too long|donkey s years|yonks|eternity)
      (parcel|package|order|lamp|delivery|_) (is|s) (super|very|so|really|way|well|miles|ridiculously) late; (a|two|three|\\d) (month|week|day)s? late
      still waiting; been waiting; waited .. (week*|month*|days)
      waiting (for|on) (my|the|this|a) .. (parcel|package|order|item|delivery|shipment)
      (want|need|give me|send me|after|get me|where are) (just |only )?my (damn |bloody )?(parcel|package|order|delivery|item|stuff|goods)(?! (number|id|confirm*|status|details))
      (month|week|day)s? (now |later |already |on |gone |passed |ago )*(, )?(and |but |with )?(still |yet )?(absolutely )?(nothing|nada|zero|zilch)(?! (is|was|are|were|wrong|to|but))
      nothing (after|for|in|since) (_ )?(_ )?(month*|weeks|days)
      (no|not|nothing) (delivery|delivered|shipped|dispatched|updates? on|turned up)
      (driver|courier|carrier|delivery (guy|man|driver)) .. (claim*|refused|denied|stole|never (came|showed|arrived)|did not (come|deliver|show))
      in transit .. (weeks|month*|days|today|not)
      (not|never) (shipped|dispatched|sent|turned|showed|showing) ?(up|out)?
      (should|would) (have|of) (arrived|come|been here|been delivered|been here)
      (delivery|order|parcel|package|shipping|item) .. (late|delayed|delay|taking (so|too|for)*)
      (it|nothing) (is|has) not (here|there|come|arrived); not here; never showed up; never turned up
      did not (come|show|turn) ?(up)?; (keep*|kept) (getting )?(delay*|push* back|postpon*)
      out for delivery; failed delivery; attempted delivery
      (next|same|one|two|1|2) day (delivery|shipping) .. (not|late|never|still|no|days|week)
      (promised|guaranteed) (delivery|by|date)`,
    weak: `
      delivery; shipping; shipment; courier; driver; tracking; carrier; parcel; package; dispatched
      in transit; arrive; arriving`,
  },
  damaged: {
    strong: `
      (foot|feet|leg|handle|spout|lid|arm|corner|tip|clasp|knob|hook|base|stem|stand|antenna|hinge) (is |was |has |had |just |clean |s )*(broken off|snapped off|snapped|came off|come off|fallen off|cracked off|chipped off|sheared off)(?! (after (a|two|three|\\d) (week|month|year)))
      in (a |about )?(hundred|thousand|million|100|1000) (pieces|bits|shards)
      in (three|four|five|six|\\d+|100|tiny|loads of|lots of|a few|little|a dozen|lots|god knows how many|a hundred) (tiny |little |small )?(pieces|bits|parts|shards)(?! (set|puzzle|jigsaw))
      (one|two|three|half|some|most|all|both|several|\\d) (of (the|my|them|these) )?(_ )?(is|are|was|were|came|arrived|got|turned up) (all |completely |totally )*(cracked|broken|smashed|chipped|shattered|dented|bent|in bits|in pieces|in half|in two)
      (a|an|some|big|huge|large|tiny|small|little|deep|massive|long|nasty|visible|obvious|noticeable|two|three|few|several|lots of|loads of|full of|has|have|with|covered in|great) (_ )?(scratch|scratches|dent|dents|crack|cracks|chip|chips|hole|holes|tear|tears|rip|rips|gash|gashes|scuff|scuffs|stain|stains|crease|creases|chunk|burn mark|hairline) (_ )?(on|in|across|down|along|all over|through|near|at|right|where|out of|all the way|from|running|by|under|when)
      (covered in|full of|got|has|have|with|there is|there are) (a |an |some |massive |huge |big |deep |tiny |small |little |loads of |lots of |many |nasty )*(scratch|scratches|dent|dents|crack|cracks|chip|chips|hole|holes|tear|tears|rip|rips|gash|gashes|scuff|scuffs|stain|stains|crease|creases|chunk|burn mark|hairline)(?! (proof|resistant|guard|from|of (the|my) (day|money)))
      (arrived|came|delivered|received|got|turned up|showed up|landed|reached (me|us)|get here|it was|they were|was|were|is|are|all) (all |completely |totally |half |badly |already |really |slightly |absolutely )*(in bits|in pieces|knackered|busted|wrecked|munted|buggered|squished|banged up|beat up|beaten up|bashed in|caved in|destroyed|water damaged|smashed to bits|smashed to smithereens|kaput|cactus|spoilt|spoiled|shattered to pieces|in smithereens)
      (smashed|shattered|broken|cracked) (to|into|in) (smithereens|bits|pieces|a million|two|half|many); (busted|knackered|mangled) (box|up|and|,|when|straight|on arrival|already)
      (handle|lid|leg|clasp|arm|spout|rim|corner|hook|knob|base|stem|foot|ear|button|tip|neck) (is |has |was |had |got |just |been |already )*(snapped|broken|cracked|chipped|missing a chunk) (off|clean off|right off|in half|in two|already|when|on arrival|in the box|straight out)
      (arrived|came|delivered|received|got|sent|turned up|showed up) .. (broken|damaged|smashed|cracked|shattered|crushed|dented|bent|torn|ripped|leaking|leaked|wet|soaked|scratched|snapped|in pieces|chipped|ruined|opened|bashed|squashed)
      (broken|damaged|cracked|smashed|shattered|dented|crushed|leaking|scratched|torn|ripped) (on arrival|when it (came|arrived)|in transit|in the (post|mail|box)|during (shipping|delivery|transit))
      (box|package|parcel|packaging|envelope|bag|screen|glass|lid|case|corner|frame|bottle) .. (broken|damaged|smashed|cracked|shattered|crushed|dented|torn|ripped|leaking|leaked|wet|soaked|opened|open|squashed|scratched|chipped)
      in (a thousand |many |two |several |a million )?(pieces|bits); smashed to (pieces|bits); shattered
      smashed (up)?; holes? in (the|its|my|one)
      (torn|ripped|cracked|split|bent|snapped|scratched|dented|broken|chipped|burst) (right |all |clean |straight )?(down|along|across|through|at|in|on|near) (the|its|one|two|both|half) (middle|side*|cent(er|re)|top|bottom|edge*|corner*|front|back|seam*|end*|half|sleeve|neck)`,
    clear: `
      holes? everywhere; moth ?eaten
      damaged; broken; cracked; crushed; torn(?! between); (is|was|are|were|got|it s) (ripped|bent); dented; dent in it; leaking; leaked; soaked; soaking wet
      saturated; chipped; snapped in (half|two); bent out of shape; ripped open; torn open; already open*
      squashed; mangled; scratches; scratched; damage`,
    weak: `broke; bent; ripped; wet; spilled; spilt; open box; bad packaging; poor packaging`,
  },
  quality: {
    strong: `(so|too|far too|way too|incredibly|really|very|unbearably) (loud|noisy|dim|faint|dark)(?! (red|blue|green|brown|grey|gray|outside|in here|for (the|my) colou?r)); (can not|hardly|barely|not) (hear|see) (a thing|anything|the (film|movie|sound|picture|tv)|myself think)( over it| because of)?; (makes?|making) (a |an )?(horrible|awful|terrible|constant|loud|weird|strange|grinding|buzzing|rattling|whining) (noise|sound|hum|whine); 
      (left|right|other) (one|ear|earbud|bud|side|speaker) (is |has |s )?gone( as well| too| now| again)
      (clasp|hinge|arm|leg|chain|lid|spout|band|buckle|hook|lock|latch|wheel|stem|plug|stand|clip|cord|bracket|knob|seat|frame|bracelet|necklace|ring|earring|strap|glass|pole|rod|it|they) (just |already |has |have |then |also |suddenly |literally )*(snapped|broke|sheared|gave way|popped off|fell off|came off|tore|fell apart|packed in|packed up|conked out|died|gave up)(?! (my|our|the (table|wall|floor)))
      (went|gone|going|turned|turning|goes|turns) (all |completely |a bit |already )*(green|black|brown|rusty|dull|yellow|mou?ldy|copper|coppery|brassy|fuzzy|limp|bald) (after|in|within|already|on|since|my|straight|from|the first|by|over ?night)
      (turned|turns|left|made|leaves|turning) (my|me|her|his|the) (neck|finger|fingers|wrist|skin|ear|ears|ear ?lobes?|arm) (all |bright )?(green|black|blue)
      tarnish*; rusted; rusting; rusty; peeling off; (paint|coating|plating|print|colour|logo|leather|lining|finish) (is |has |just |keeps |already |all )*(peel*|flak*|rubb* off|com* off|chipp* off|wor* off|fad*|wash* out|crack*)
      (left|right|one) (side|ear|earbud|bud|ear ?piece|speaker|cup|channel|headphone|one) (is |has |just |keeps |went |was |does |sounds |has gone |all )*(dead|quiet*|silent|louder|muffled|no sound|stopped|cutting out|cuts out|crackl*|gone|not work*|dropped)
      (crackl*|hiss*|buzz*|rattl*|flicker*|wobbl*|squeak*|humm*) (all the|constantly|every|like|when|on|in|at|even|and|from|so|loudly|non ?stop|as soon|the whole|sound|noise|noises)
      (keeps|kept|keep|constantly|always) (on )?(cutting|cuts|dropping|switching|turning|flicker*|dying|losing|restart*|beep*|buzz*|crackl*|falling|jamming|sticking|overheating|resetting|shutting|tripping|unpairing|skipping) (out|off|in and out|apart|connection|signal|charge|itself|down|over)?
      (packed|conked|carked|crapped|pegged) (in|up|out|it in); (conked|carked|crapped|pegged) it(?! (well|nicely|box|careful)); gave up the ghost; on the (blink|fritz); kaput; bricked; nothing happens (when|if)
      no (sound|power|picture|signal|bass|light) (from|on|in|at all|out of|whatsoever|comes|coming|when|or|,); not (do|doing) anything (when|at all); (lights? up|blinks?|flash*) .. (then|and) (nothing|dies|goes off|switches off|turns off)
      (only )?works? (for|about|maybe) (a |five |ten |two |\\d+ |few )*(second*|minute*|hour*|day*)( then| and| before)?; work(s|ed)? (for|once|twice|a) (_ )?(_ )?(then|and then|before) (it )?(died|stopped|quit|nothing|broke|gave)
      worst (quality|thing|lamp|headphones|product) (i|ever)
      (does|do|did|will|would|is|are|has) not (_ )?(work|working|turn on|switch on|charge|charging|function|start|power on|fit for purpose|last|hold a charge|connect|pair|worked)
      (stopped|quit|stops) (working|charging|functioning|turning on); not working; (dead|faulty) on arrival
      (zip|zipper|seam|button|strap|handle|heel|sole) .. (split|broke|came off|fell off|ripped|snapped|gave out)
      broke (after|within|on the first|the first|as soon|in|when i)
      (fell|falls|falling|came|coming|comes) (apart|to pieces|off); quality (issue|problem|defect)s?
      lasted (only|just|barely|less than|not even|all of)
      lasted (for )?(about |a |an |whole |full |good |entire |grand |maybe |exactly )*(_ )?(_ )?(second|minute|hour|morning|afternoon|evening|night|day|weekend|week|fortnight|month|wash|use|wear|trip|charge|go)(e?s)?
      (sound|audio|battery|screen|display|image|microphone|mic|speakers?|motor|engine|finish|stitching|zip|zipper|fabric|material|taste|smell|print|signal|suction|build) (quality )?(of|on|in|from|with) .. (is|are|was|were|sounds?|looks?|feels?|seems?) (so |very |really |just |quite |too |pretty |absolutely )*(poor|bad|terrible|awful|horrible|rubbish|crap|shit|weak|dreadful|disappointing|muffled|distorted)
      quality (of|on|in|from|with) .. (is|are|was|were|looks?|feels?|seems?) (so |very |really |just |quite |too |pretty )*(poor|bad|terrible|awful|low|horrible|rubbish|crap|disappointing)
      (poor|bad|terrible|awful|low|cheap|horrible|shoddy|rubbish|inferior|crap|shit|worst) (quality|material|fabric|build|workmanship|stitching|finish)
      quality (is|was|of .. is) (so |very |really |just |quite )?(poor|bad|terrible|awful|low|cheap|horrible|rubbish|disappointing|crap|not good|not great)
      (defective|faulty|malfunction*)
      (see through|sheer .. see|seams? .. (ripp*|came|coming|open*|split*)|itch*|unravel*|pilling|pilled|shrunk|shrank|fray*)
      (smell*|stinks|reeks) (of|like|bad|awful|terrible|horrible|strong*|weird|so)`,
    clear: `
      (way|much|a lot|far|so|noticeably|really|a bit) (quieter|louder|dimmer|weaker|slower|duller)( than)?; half (the )?(volume|brightness|power|speed)
      (will|would|does|do|did) not (stay|stand|keep|remain) (up|on|in place|put|upright|still|closed|shut|cold|hot|charged|lit|straight); flops (over|down); (will|does|would|do) not (wash|come|rub|scrub|wipe) off; (coming|came|come) undone
      (weird|strange|sticky|greasy|funny|horrible|nasty|odd) (film|residue|coating|smell|taste|noise|sound|feel|goo|gunk|stuff|marks?)
      flicker*; crackl*; rattl*; wobbl*; dribbl*; squeak*; creak*; buzzes; buzzing; hissing; hisses; distort*; muffled; tinny; grainy; blurry; fuzzy; leaks; leaky; lopsided; wonky; warped; uneven; unresponsive; dead pixel*; tin can; under water; stays (dark|dead|off|black|unlit); cuts out; cutting out; conk*
      (half|part|most|some|one (side|half|end|metre)|two thirds) (of )?(the |it |my |them )?(_ )?(is|are|stays?|remains?|went|do not|does not) (dark|dead|off|unlit|not (lit|on|working)|light|black|out)
      (sounds?|feels?|looks?|smells?|tastes?) like (i am |it is |a |an |something |it came )?(listening|tin|cardboard|rubbish|trash|dollar store|poundland|pound shop|toy|plastic|under water|wet dog|chemicals|petrol|cheap|robot|garbage); (will|does|do) not (even )?(pour|spin|heat|cut|ring|sit|stand|hang|close|stick|fasten|lock|track|focus|light|hold)
      zip (is |has )?(stuck|jams|jammed)
      (sound|audio|battery|screen|display|image|microphone|mic|speakers?|motor|engine|finish|zip|zipper|taste|print|signal|suction|sound quality|battery life) (is|are|was|were|sounds?|looks?|feels?|seems?) (so |very |really |just |quite |too |pretty |absolutely )*(poor|bad|terrible|awful|horrible|rubbish|crap|shit|weak|dreadful|disappointing|muffled|distorted|not (good|great|right|clear))
      (poor|bad|terrible|awful|horrible|rubbish|crap|shit|weak|dreadful|muffled|distorted) (sound|audio|battery|screen|display|image|microphone|mic|speakers?|motor|finish|signal|suction)
      defect*; faulty; flimsy; cheaply made; poorly made; badly made
      cheap (looking|feeling|material|plastic|fabric); thin (fabric|material); scratchy; wears out
      wore out; died; dead; useless; junk; piece of (junk|crap|shit|trash|rubbish); glitch*; falling apart
      not as good; not worth; not last long; stitching; low quality; broke again
      keeps (breaking|crashing|freezing|disconnecting|turning off); will not (open|close|stay|stick|turn)`,
    weak: `quality; cheap; material; fabric; broke; thin; buggy; crash*; work properly; poor; stiff; crappy`,
  },
  wrong_size: {
    strong: `
      (this|the|your|that) (size|sizing|fit|sizes) (is|are|was) (a joke|ridiculous|absurd|tiny|massive|huge|all over the (place|shop)|insane|mental|a disaster|a farce|hopeless)
      (is|looks?|fits?|it s|sits?|hangs?|more) (more )?like (a |an |my )?(crop top|crop|dress|tent|sack|bin bag|poncho|parachute|curtain|second skin|sausage|mini ?skirt|minidress|nightie|kids|bra|belt|wizard)( on (me|him|her))?
      (will|would|does|did|do|can|could) not (even |really |quite )?(go|get|pull|button|zip|close|fasten|do|slide|squeeze|fit) (it |them |this |me |my _ |up |into |in |inside |over |on |past |around |round )+(my |his |her |the |it )?(head|hips|shoulders|shoulder|feet|foot|thighs|belly|wrist|hand|arms|arm|chest|bust|finger|neck|legs|waist|knees|calves|bum|ass|bottom|stomach|son|daughter|phone|window)
      (like|more like|fits like|meant for|made for|size of|would fit|sized for|only fit|better on) (a |an |my |for )*(kid*|child*|toddler*|doll*|tent|ten year old|barbie|teenager*|giant*|baby|babies|infant|hobbit*|dwarf|dog)( s)?( size)?(?! (loves|liked|likes|sound))
      (swimming|drowning) in it; drowns (me|him|her); (miles|heaps|loads|massively|ridiculously) (too )?(big|small|tight|long|short|large); comes? up (really |very |so |way |a bit |quite )*(small|big|short|tight|large|long|narrow)
      runs? (super|massively|tiny|a size|two sizes|half a size) (small|big|large|short|long|tight)?; (shoulders?|sleeves?|waist|chest|length|legs?|neck) (are|is|was|were) (way |far |much |so |a bit |really |all )*(too )?(tight|short|long|narrow|wide|baggy|loose|small|big)
      wrong size; (different|incorrect) size
      (not|does not|did not|do not|will not|barely|would not) (even |really |quite )?(fit|fitting)( me| him| her| us| over| my)?
      (too|way|very|so|super|extremely|really|bit|little|much) (too )?(small|big|large|tight|loose|short|long|baggy|wide|narrow|huge|tiny|snug|roomy) ?(for me|on me|in the .*|around .*|across .*|at the .*)?
      (runs?|running|fits?|sized?) (very |really |so |a bit |a little |way |too )?(small|big|large|tight|loose|short|long|tiny|huge)
      (ordered|bought|asked for|chose|wanted|picked|selected) (a |an |the |size )?(size )?(xs|s|m|l|xl|xxl|xxxl|small|medium|large|\\d+) .. (got|received|came|sent|this is|it is|but|is|and) .. (xs|s|m|l|xl|xxl|xxxl|small|medium|large|\\d+)
      (sent|got|received|gave) (me )?(a |an |the |size )?(xs|s|m|l|xl|xxl|small|medium|large) (instead|not|when|but|rather)
      size (of|on) .. (is|was|were) (all |completely |totally |also )?(wrong|off|not right|incorrect)
      size(s)? (is|are|was|chart|guide) (is |was )?(wrong|off|not right|incorrect|all wrong|way off|misleading|inaccurate)
      several sizes (small*|big*|larg*)`,
    clear: `
      (small|large|bigg|tight|short|long|loos)er than (expected|i (thought|expected)|stated|described|usual|it should|the (size|chart|picture*)|advertised|normal)
      can not (wear|get it on|zip|button) ?(it|this|them)?; size (up|down); wrong sizing; sizing
      tight (in|across|on|around); (a|one|two|2) sizes? (too|up|down|small*|big*|larg*); swims? on me
      (smaller|bigger|larger) size; one size`,
    weak: `
      size; sizes; fit; fits; too small; too big; tight; short; oversized; petite; boxy; huge; tiny; length
      waist; large`,
  },
  wrong_colour: {
    strong: `
      wrong (colour|shade); (different|incorrect|another|not the right|not the same) (colour|shade)
      (colour|shade) (of|on|in|from) .. (is|was|were|came|looks) (all |also |completely |totally )?(wrong|off|different|not (the|what|as|like|right)|incorrect)
      (colour|shade) (is|was|are|came|looks) .. (wrong|off|different|not (the|what|as|like)|nothing like|incorrect)
      (ordered|bought|asked for|chose|wanted|picked|selected) (a |the |an |it in |one in |in )?<colour> .. (got|received|came|sent|this is|it is|they|turned out|is|arrived|me) .. <colour>
      (sent|got|received|gave|came in|arrived in|this is|it is|they are) (me )?(a |the |in )?<colour> (one |ones )?(instead|not|when i|but i|rather)
      <colour> (. )?not <colour>; not <colour> (, )?(but )?<colour>`,
    clear: `
      not the colour; (colour|shade) (does|did) not match; colours? .. (instead|mix* up)
      in <colour> (instead|not <colour>); <colour> not <colour>`,
    weak: `colour; shade`,
  },
  not_as_described: {
    strong: `
      (listing|description|page|ad|advert|site|advertised) (_ ){0,8}(measured|measures|measure|measuring) (_ ){0,5}\\d
      not (as|like) (described|advertised|pictured|shown|in the (pic*|photo*|description|image*)|the (pic*|photo*|description|image*|listing)|stated|expected from the)
      (nothing|not|no way|completely different|totally different|very different|different|differs?|unlike) .. (the |your )?(picture*|photo*|pic|pics|description|image*|advert*|listing|video|website|online|ad)
      (does|did|do) not (match|look like|correspond|resemble) .. (the |your )?(picture*|photo*|description|image*|listing|advert*|online|one)?
      (false|misleading|deceptive) (advert*|description|listing|photo*|picture*|pic*|marketing)
      (misleading|false advertising|misrepresent*|bait and switch)
      (advertised|described|listed|says|said|description|sold) .. (but|however|yet) .. (is|was|only|not|no|does|got|actually)
      second hand; secondhand; refurbished; pre owned; (previously|already) (worn|opened|used)
      (is|was|are|were|been|look*|a|an|clearly|obviously|sent|sold|got|received|came|arrived|me|but|and) (a |an |clearly |obviously |me a )?used(?! (to|it|for|this|them|in|by))( item| one| product)?`,
    clear: `
      not what (i|was|is|we) .. (expect*|ordered|pictured|advertised|shown|described|showed|thought|see*|saw)
      looks? (nothing|completely different|different|not); not the same (as|material|one|quality|product)
      not (real|genuine) (leather|silk|wool|cotton|gold|silver|wood); not new; looks used
      been (used|worn) (before|already)?; in the (photo|picture|pic)s? it
      (smaller|bigger|darker|lighter|thinner|different|cheaper) than (the |in the |it )?(pic*|photo*|image*|looks|looked|shown|appears|online)`,
    weak: `
      picture; pictured; photo; photos; description; described; advertised; listing; expected
      looks different`,
  },
  wrong_item: {
    strong: `
      wrong (item|product|thing|order|one|model|article|parcel|package|version|type|book|part|stuff|items|products|edition|brand|style|design|goods)
      (different|another|other) (item|product|thing|model|article|version|order|one|brand|thing) (than|from|to|came|arrived|was|instead|entirely|altogether)?
      (not|never) (the |what )?(item |one |product |thing )?(i|we) (ordered|bought|paid for|purchased|asked for|wanted)
      (someone|somebody|person) else (s )?(order|parcel|package|item*|stuff|delivery)
      (ordered|bought|asked for|paid for) .. (but|and|instead) (i |they |you |we )?(got|received|sent|been sent|have sent|have received|came|have|arrived|delivered) (me )?(a|an|some|this|the|with|two)
      (sent|received|got|delivered) .. (something|anything) (else|different|completely|totally|other)
      something (else )?(entirely|completely|totally|different|i did not order)`,
    clear: `
      (sent|got|received|given) (me )?(a |an |the |some )?(_ )?instead( of)?; wrong; mixed up (my )?order
      mix up; not mine; (did|have) not ordered? (this|it|that); incorrect (item|product|order|model)`,
    weak: `instead of; ordered the; different one`,
  },
  missing_parts: {
    strong: `
      (ordered|paid for|bought) (two|three|four|five|\\d) (_ ){0,3}(only |just )?(one|two|1|2) (came|arrived|turned up|in the (box|parcel)|was in)
      (ordered|paid for|bought|pay for|order) (two|three|four|five|six|2|3|4|5|6|a pair)( of _| _)? ?(and|but|,|\\.)? ?(i |we |only |there |you |just )*(got|received|came|was|sent|have|get|arrived) (sent |me |only |just |but )*(one|two|three|1|2|3)(?! (order|broken|of them (is|was)|extra|more))
      (only|just) (one|two|1|2) (_ )?(came|arrived|in (the|there)|turned up|was in) (_ ){0,4}(instead of|out of|of|not) (two|three|four|five|six|2|3|4|5|6|the (two|three|four)); (one|two|1|2) (_ )?(short|too few); one (_ )?instead of (two|three|four|2|3|4)
      (no|without|missing|minus|not get|not have) (a |an |the |any |its )*(power supply|power adapter|power cord|power lead|power brick|transformer|bulb|bulbs|mounting kit|screwdriver|allen key|usb|usb cable|charging cable|charging case|ear ?tips|tips|straps|sd card|hdmi|hdmi cable|pump|nozzle|filter|hooks?|pegs?|poles?|tray|base|shade|saucer*|instructions) (in|with|inside|included|came|at all|anywhere|for|provided|supplied)
      (was|is|were|are) not (even |actually )?(in|inside) (there|it|here|with it|the (box|bag|parcel|package|packet|carton))
      (came|arrived|turned up|sent|shipped|got (it|them)|received (it|them)) (to me )?(without|minus|missing|short|with no|with only|with just) (a |an |the |its |any |one |two |half |of )*_
      (forgot|forgotten|neglected|failed) to (put|include|pack|send|add)(?! (the|my|your) (email|invoice|tracking|mail)); (one|two|three|\\d|a few) short; short (of|by) (one|two|three|\\d+|a)
      (missing|lacking|lacks|without|no) (a |an |the |one |two |some |its |any |\\d )?(part*|piece*|screw*|item*|accessor*|charger|cable*|remote|manual|instructions?|lid|cover|battery|batteries|adapter|bag|strap|component*|button*|bits?|bolts?|key|keys|plug|cord|stand|leg*|cap|box|case|disc|page*|half|handle|belt|hood)
      (part*|piece*|screw*|item*|accessor*|charger|cable*|remote|manual|instructions?|lid|cover|battery|component*|strap|plug|half|some|one|two|things?|stuff|other) .. (is|are|was|were|went|has been|have been|gone) (missing|not (there|included|in|inside)|absent)
      only (got|received|sent|came with|had|one|two|1|2|half|part|3|three|contain*|found|delivered) .. (of|out of|instead|not|came|arrived|in the|were|from|ordered|but)
      (was|were|is|are|came|box|parcel|package) (not |completely |totally )?(incomplete|empty|half empty|not complete)
      not (in|inside) the (box|package|parcel|pack|bag|envelope)
      (order|set|kit|package|delivery) .. (incomplete|not complete)
      empty (box|package|parcel|envelope|bag)
      (not|never) (all|everything) .. (there|arrived|here|in|included|came|ordered)
      (missing|forgot|left out|short|forgotten) .. (from|in|out of) (my |the |this )?(order|box|package|parcel|delivery|set|bag|kit)`,
    clear: `
      missing; incomplete; (here|arrived|came) but .. (is|are|was|were) not
      (not|was not|were not) included; without the; came without
      half (of )?(the|my) (order|items|set|parts); short by; (one|two|\\d) (of|out of) .. (missing|short)
      only (one|half|part) (of|arrived|came|was)?; rest of (my|the) (order|items|parts|set)
      no (charger|cable|instructions|manual|screws|remote)`,
    weak: `parts; pieces; included; incl; empty; screws; accessories`,
  },
  counterfeit: {
    strong: `
      (is|was|are|it|were|a|an|obvious|obviously|clearly|definitely|cheap|total|selling|sell|sold|sent|sends|got|these|they are|its|clear|complete|bad|100 %) (a |an |me a |me |obvious |clear |total |complete )?(fake|fakes|counterfeit|counterfeits|knock off|knockoff|replica|imitation|bootleg|forgery)
      not (an |the |a )?(original|authentic|genuine|real (thing|one|deal)|real|legit)( product| item| one| brand)?
      fake (product|item|one|brand|goods|copy|shoes|bag|perfume|watch|logo|version); counterfeit
      knock off*; (poor|bad|cheap) (copy|imitation)`,
    clear: `fake; replica; imitation; bootleg; pirat*; inauthentic; unauthentic; fakes`,
    weak: `authentic; genuine; original`,
  },
  changed_mind: {
    strong: `
      changed (my|our|her|his) mind
      (do|does|did) not (want|need) (it|this|them|the item|the order|my order) (any more|anymore|any longer|now)?
      no longer (want|need|wanted|needed|require)
      (ordered|bought|purchased|order|purchase) (it |this |them )?(by (mistake|accident)|accident*|in error|mistakenly)
      (want|like|need|wish|please|can i|can you|could you|could i|how do i|how to|trying|going|decided) (to )?cancel ?(the|my|this|an|it)? ?(order|purchase|item|it)?
      (found|got|saw|bought) (it|one|the same)( one)? (cheaper|elsewhere|somewhere else|for less|already|at a better)
      cancel (my|the|this) order; (accidental|mistaken) (order|purchase)
      (ordered|bought) the wrong (size|colour|one|item|model|thing)`,
    clear: `
      cancel; (i|we) (just )?(do|did) not like (it|this|them); not for me; just do not like
      second thoughts; regret (buying|ordering|this|my)`,
    weak: `mistake; cancellation`,
  },
  other: {
    strong: `
      (customer|client|after sales?) (service|support|care) .. (terrible|awful|bad|poor|worst|rude|useless|horrible|shocking|disgusting|pathetic|joke|unhelpful|non existent|not help*|no help|appalling|hung up|ignor*|lied|never|disappoint*)
      (terrible|awful|bad|poor|worst|rude|useless|horrible|shocking|disgusting|pathetic|unhelpful|appalling|disappointing|lousy|shit|crap|shitty) (customer |client )?(service|support|care|experience|company|communication|seller|attitude)
      (charged|billed|paid|debited|took (the |my )?(money|payment)) .. (twice|double|two times|again|extra|too much|wrong*|without|more than|for nothing|not|still)
      (double|over|wrongly|incorrectly|wrong) ?charged?; overcharged
      (refund|money) .. (not|never|still|yet to) (been |be )?(arrive*|received?|come|came|credited|paid|processed|issued|appeared|show* up|back|got|hit|returned|reached)
      (not|never|still|no) (received|got|get|gotten|had|seen|waiting for|waiting on|have) (my |the |a |any )?refund
      (waiting|wait|waited) .. refund; where is (my|the) (refund|money)
      (rude|lazy|careless|aggressive) (driver|courier|staff|employee|agent|person|delivery|seller)
      (driver|courier|delivery (guy|man|person|driver)|postman) .. (rude|threw|thrown|left it|dumped|shout*|swore|refus*|lied|kick*|did not (ring|knock)|damaged)
      (can not|unable to|could not|not able to|will not let me|not letting me) (log ?in|sign in|access|check ?out|pay|place|reset|contact|reach|get (through|hold)|use|cancel|apply|add|change|update)
      (nobody|no one|noone|none) .. (answer*|repl*|respond*|help*|cares?|pick* up|get* back|knows)`,
    clear: `
      no (reply|response|answer|help|one (replies|answers|cares|helps)); (ignored|ignoring) (me|my)
      (not|never) (answer*|repl*|respond*|help*); hung up; on hold; charged (me|for|my)?; overpriced
      my account; locked out; promo code; voucher .. not; gift card; subscription
      payment (failed|declined|issue|problem); price (went|drop*|change*|increase*); wrong price; late but
      arrived late; came late; delivered late; (invoice|receipt); customs (fee|charge|duty)*
      left (it )?(outside|in the rain|on the (street|doorstep|porch)|unattended)
      website (is|does|keeps|will)*; app (is|does|keeps|will|has)*; customer (service|support|care)
      (still|been) waiting .. (reply|response|call|answer|email)`,
    weak: `
      service; support; staff; driver; website; app; account; charged; payment; card; reply; email; emails
      phone; called; response; complaint; return; returns; invoice; price; fee`,
  },
};
