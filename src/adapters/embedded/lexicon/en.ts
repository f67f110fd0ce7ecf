import { enComplaints } from './en.complaints.ts';
import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  markers: `the a an is are was were be it this that i my me you your we they he she and or but not do does did have
    has had to of in on for with from at what when where why how no yes please thanks can will would just still order
    item parcel package want need get got send sent back money hello hi hey sorry there one`,
  rewrites: `
    i m = i am
    im = i am
    i ve = i have
    ive = i have
    i ll = i will
    i d = i would
    it s = it is
    its been = it is been
    that s = that is
    thats = that is
    what s = what is
    whats = what is
    where s = where is
    wheres = where is
    there s = there is
    you re = you are
    they re = they are
    we re = we are
    let s = let us
    ca not = can not
    cannot = can not
    cant = can not
    wo not = will not
    wont = will not
    dont = do not
    dosnt = does not
    doesnt = does not
    didnt = did not
    isnt = is not
    wasnt = was not
    arent = are not
    werent = were not
    hasnt = has not
    havent = have not
    couldnt = could not
    wouldnt = would not
    shouldnt = should not
    aint = is not
    u = you
    ur = your
    r = are
    pls = please
    plz = please
    plse = please
    thx = thanks
    thnx = thanks
    tnx = thanks
    ty = thank you
    cust = customer
    recieve = receive
    recieved = received
    recived = received
    receved = received
    recieving = receiving
    delievered = delivered
    deliverd = delivered
    arived = arrived
    arrvied = arrived
    parcle = parcel
    pacakge = package
    pakage = package
    packge = package
    parcell = parcel
    nothin = nothing
    cancle = cancel
    cancell = cancel
    refudn = refund
    adress = address
    addres = address
    reciept = receipt
    recipt = receipt
    invoce = invoice
    exhange = exchange
    cupon = coupon
    definately = definitely
    orderd = ordered
    orderred = ordered
    ordred = ordered
    shiped = shipped
    wich = which
    dammaged = damaged
    damged = damaged
    brokn = broken
    misssing = missing
    mising = missing
    refnd = refund
    mony = money
    nt = not
    shld = should
    bcz = because
    bcoz = because
    cuz = because
    plz = please
    tho = though
    refound = refund
    wanna = want to
    gonna = going to
    gotta = have to
    gimme = give me
    lemme = let me
    okay = ok
    okey = ok
    k = ok
    kk = ok
    yep = yes
    yup = yes
    yeah = yes
    ya = yes
    ye = yes
    yea = yes
    nope = no
    nah = no
    w = with
    wk = week
    wks = weeks
    mth = month
    mths = months
    color = colour
    colors = colours
    grey = gray
    not only = both
    not just = both
    no idea = unclear
    no doubt = surely
    its not = it is not
    its a = it is a
    its the = it is the
    its an = it is an
    its lost = it is lost
    its broken = it is broken
    its damaged = it is damaged
    its gone = it is gone
    its too = it is too
    its still = it is still
    its just = it is just
    its only = it is only
    its all = it is all
    its so = it is so
    its very = it is very
    its really = it is really
    its now = it is now
    its late = it is late
    its fine = it is fine
    its ok = it is ok
    its wrong = it is wrong
    its missing = it is missing
    its dead = it is dead
    its fake = it is fake
    its leaking = it is leaking
    its coming = it is coming
    its faulty = it is faulty
    its useless = it is useless
    its rubbish = it is rubbish
    its cracked = it is cracked
    its smashed = it is smashed
    its torn = it is torn
    its tiny = it is tiny
    its huge = it is huge
    its small = it is small
    its big = it is big
    its tight = it is tight
    its loose = it is loose
    its never = it is never
    its supposed = it is supposed
    its going = it is going
    its getting = it is getting
    its making = it is making
    its stopped = it is stopped
    its here = it is here
    its empty = it is empty
    its like = it is like
    its about = it is about
    its my = it is my
    its your = it is your
    id rather = i would rather
    id like = i would like
    id love = i would love
    id prefer = i would prefer
    id take = i would take
    id say = i would say
    id be = i would be
    id have = i would have
    id want = i would want
    id need = i would need
    id accept = i would accept
    id appreciate = i would appreciate
    id settle = i would settle
    ill take = i will take
    ill have = i will have
    ill be = i will be
    ill wait = i will wait
    ill keep = i will keep
    ill do = i will do
    ill go = i will go
    ill give = i will give
    ill need = i will need
    ill open = i will open
    ill send = i will send
    ill just = i will just
    ill never = i will never
    ill get = i will get
    ill accept = i will accept
    ill report = i will report
    ill leave = i will leave
    ill pass = i will pass
    ill let = i will let
    ill think = i will think
    ill stick = i will stick
    ill settle = i will settle
    ill see = i will see
    ill try = i will try
    ill decide = i will decide
    ill ask = i will ask
    ill come = i will come
    to small = too small
    to big = too big
    to tight = too tight
    to short = too short
    to large = too large
    to loose = too loose
    to narrow = too narrow
    to wide = too wide
    to late = too late
    to much = too much
    to little = too little
    to expensive = too expensive
    to slow = too slow
    better then = better than
    more then = more than
    less then = less than
    rather then = rather than
    smaller then = smaller than
    bigger then = bigger than
    larger then = larger than
    other then = other than
    longer then = longer than
    later then = later than
    darker then = darker than
    lighter then = lighter than
    could of = could have
    should of = should have
    would of = would have
    might of = might have
    must of = must have
    theres = there is
    can not you = can you
    could not you = could you
    would not you = would you
    why do not you = could you
    why can not you = could you
    why not just = could you just
    adaptor = adapter
    adaptors = adapters
    acct = account
    thru = through
    it ll = it will
    that ll = that will
    thatll = that will
    itll = it will
    you ll = you will
    we ll = we will
    they ll = they will
    who s = who is
    whos = who is
    how s = how is
    hows = how is
    when s = when is
    whens = when is
    why s = why is
    hes = he is
    shes = she is
    theyre = they are
    youre = you are
    youve = you have
    weve = we have
    theyve = they have
    dosent = does not
    doesn = does not
    dint = did not
    didn = did not
    havnt = have not
    isn = is not
    wasn = was not
    hasn = has not
    showd = showed
    nvr = never
    rly = really
    bc = because
    cos = because
    coz = because
    cus = because
    rn = right now
    tmrw = tomorrow
    tmr = tomorrow
    tomoz = tomorrow
    ppl = people
    abt = about
    wat = what
    wats = what is
    wen = when
    wher = where
    hav = have
    dis = this
    dat = that
    nothin = nothing
    somethin = something
    anythin = anything
    anymor = any more
    wud = would
    cud = could
    shud = should
    luv = love
    gud = good
    msg = message
    cannae = can not
    dinnae = do not
    didnae = did not
    isnae = is not
    wasnae = was not
    wouldnae = would not
    havenae = have not
    doesnae = does not
    willnae = will not
    naebody = nobody
    nae = no
    naw = no
    yin = one
    wi = with
    nowt = nothing
    owt = anything
    summat = something
    yous = you
    y all = you
    yall = you
    d you = do you
    d ye = do you
    parcell = parcel
    packge = package
    pckge = package
    refudn = refund
    exhange = exchange
    adress = address
    addres = address
    cancle = cancel
    recipt = receipt
    reciept = receipt
    invoce = invoice
    waranty = warranty
    garantee = guarantee
    headfones = headphones`,
  negators: `not no never without neither nor nothing none hardly barely`,
  colours: `black|white|red|blue|green|yellow|pink|purple|orange|brown|gray|beige|silver|gold|navy|cream|ivory|teal|
    turquoise|burgundy|khaki|violet`,
  complaints: enComplaints,
  mood: {
    praise: `
      love; loved; loves; amazing; awesome; excellent; fantastic; wonderful; perfect; perfectly; brilliant
      superb; gorgeous; beautiful; great; best; adore; delighted; thrilled; very happy; so happy
      really happy; five stars; 5 stars; highly recommend; outstanding; incredible; stunning; flattering
      so cute; impressed; well done; kudos; lifesaver; legend`,
    warm: `
      good; nice; happy; pleased; thank you so much; thanks so much; thank you very much; thanks a lot
      many thanks; glad; lovely; comfortable; comfy; soft; pretty; cute; recommend; helpful; kind
      appreciate*; enjoy*; satisfied; works (great|well|fine|perfectly); well made; like it; i like
      compliments; cool; cheers; grateful; on time; fast; quick; quickly; yay; excited; congrat*`,
    blame: `
      disappoint*; bad; poor; poorly; upset; annoy*; frustrat*; unhappy; unacceptable; not acceptable
      ridiculous; useless; worst; terrible; awful; horrible; shame; shameful; sad; fed up; sick of
      tired of; angry; joke; still; again; waste; wasted; problem; problems; issue; issues; fail*; wrong
      never; hate; hated; ignored; lied; lie; lies; lying; unprofessional; poor service; rude; shocking
      appalling; not good enough; let down; complain*; complaint; unfortunately; confus*; mess; worse
      nightmare; excuse; excuses; unreliable; incompeten*; why; seriously; really \\?
      how (can|could|come|is it|hard); enough; stupid; sucks; suck; refus*; cheap; not impressed; wtf; smh
      unbelievable; slow; lost; ruined; stuck; returned; returning; sorry excuse; wish; gave up; give up
      too long; forever; unflattering; regret; ugly; weird; strange; itchy; not worth; overpriced; hope you`,
    rage: `
      scam*; scammer*; fraud*; thief; thieves; theft; stole; steal*; stealing; robbed; rip off; ripoff
      ripped off; rip offs; cheated; cheat*; liar*; crook*; criminal*; con artists?; fuck*; shit*; bullshit
      bs; crap; damn; bastard*; asshole*; idiot*; moron*; disgust*; disgrace*; pathetic; furious; outrag*
      appalled; livid; raging; fuming; worst .. ever
      (absolute|total|complete|utter) (joke|disgrace|garbage|rubbish|nightmare|shambles|trash|crap|mess|lies|bullshit)
      garbage; trash; screw you; go to hell; hell; piss*; bloody; incompetent; shambles; abysmal; atrocious
      beyond (angry|annoyed|a joke|ridiculous); ashamed; hate you; hate your; zero stars; 0 stars
      never again; a joke; wtf; horrendous; diabolical
      worst (experience|service|company|seller|shop|store|customer)`,
    emphasis: `
      very; really; so; extremely; absolutely; totally; completely; utterly; such; incredibly; super
      beyond; ever; immediately; now; right now; asap; at once; urgently; enough; any more; anymore; at all
      all the time; every time; constantly; once again; yet again; third time; second time; twice
      several times; three times; multiple; literally; seriously; again; worst; still; months; weeks`,
    contrast: `but; however; although; though; unfortunately; except; sadly; yet; too bad; only downside`,
    polite: `
      please; kindly; could you; would you; may i; can you; hi; hello; thank you; thanks
      good (morning|afternoon|evening|day); would like; i wonder*; just wondering; excuse me; sorry to`,
    duration: `
      (\\d+|two|three|four|five|six|seven|eight|several|many|a couple of|few|over a|a whole|more than a|almost a|nearly a) (full |whole |long )?(month*|week*|year*|days)
      a (month|week|year) (ago|now|already|late|has|and|later); for (months|weeks|ages|days|ever); weeks
      months; ages
      since (january|february|march|april|may|june|july|august|september|october|november|december|last)`,
  },
  refund: {
    whole: `all; all of it; everything; the lot; the whole (lot|thing|amount); (every|all) (last )?(penny|cent); 100 %`,
    asks: `
      (want|need|demand|require|get|give|expect|request*|like|deserve|have|send|claim|asking for|ask for|asked for|after|owed|owe|issue|process|due|got|received|receive|waiting (for|on)|await*) (me |us )?(to (get |have |be )?)?(a |my |the |our |for a |your )?(partial |full |immediate |complete |proper )?(refund*|money back|cash back|reimburs*|compensation)
      (want|need|give|get|have|send|refund|return|pay|like|demand|expect) (me |us )?(all )?(my|our|the|it|of my|of the) (all )?(of )?(my )?(money|cash|payment|_ (dollars|pounds|euros|bucks))( back| returned| refunded)?
      refund (me|us|my|the|it|this|now|please|immediately|asap|everything|all|both|her|him); refunded
      refund please; money back
      (where is|when (will|do|can|is)|how long|still (no|not|waiting)|no) .. refund*
      (can|could|may|will|would) (i|we|you) .. (refund|money back|reimburs*)
      (return|send|give|sending|returning) (it|this|them|these) (back )?for (a )?(full )?refund; reimburs*
      pay me back; compensat*
      (no|not|never) (got|had|received|get|seen|given) (my |the |a |any )?(refund|money)
      refund (has|is|was|still|not|status|process*|request*|to my|due|yet|never|amount|of)
      (half|part|some|rest|percent|%) .. (back|refund*); i (want|demand|need) refund; deny* .. refund
      refus* .. refund*; for a refund; (status|progress|update) (of|on) (a|my|the|our) refund
      money .. (not (in|on|back|there|yet)|returned); (half|part|some|\\d+ %|it|a bit) back
      give back (half|\\d+|some|part|a); credit* (me|back|my (account|card))
      (not|never|still) been (paid back|reimbursed|refunded|credited); (you|they|u) (still )?owe me
      (promise*|offered|guaranteed|told|expect*|chas*|approved|agreed) .. refund; what (happened|is happening|about|is up) (to|with|about) (my|the|our) refund
      (has|was|is|did|will) (my|the|our) (refund|money) .. (issued|sent|processed|credited|paid|come|arrive*|be|there)
      (return|returned|cancelled|sent back) .. (no|not|never|without|still|yet) .. (money|refund|payment|cash)
      (took|take|taken|keep|kept|have|had) my money (and|but)`,
    insists: `
      (full|all|everything|whole|refund) (really )?means (full|all|everything|the whole|whole|a full)
      (every|each|last) (single )?(penny|cent|dime|pence|dollar|pound|kobo|rupee)( back)?; (whole|entire|full|total|complete) (amount|sum|price|lot)( back)?( ,)? not (part|some|half|a (part|bit|portion)); not a penny less; nothing less than (the )?(full|whole|everything|all)
      full refund
      (full|entire|whole|total|complete) (amount|refund|sum|payment|money) ?(back|refunded|returned)?
      (?<!(?:paid|pay|charged|at|asking|paying|for|cost|costs|listing|half the|of the|off the) )(full|entire|whole|total|complete) (price|cost)(?! (for|and|of (one|two|three)|when|of (this|a|an))) ?(back|refunded|returned)?
      every single (cent|penny|dime|dollar|kobo|naira|rupee|paisa|peso|bit)( back| of it)?; (want|need|give me|refund|gimme) the (whole )?lot( back| refunded)?; (no|not) , the (whole )?lot; all my money(?! (on|is|was))
      (all|every (cent|penny|bit)) (of )?(it|my money|the money|that|what i paid|i paid|back)? ?(back|refunded)?
      100 % (refund*|back|of .*|money); (all|everything|100 %|full (refund|amount)) or nothing; 100 percent (refund|back)
      (want|give|need|get|pay|refund|return|send) (me )?(back )?(everything|all) (that )?(i|we) (have )?(paid|spent|gave)( you)?( back)?
      (money|refund)( back)? (right )?(now|today|immediately|this minute) or .. (else|i|we|dispute|bank|police)
      every (cent|penny|dollar); and nothing else; [.,!] nothing else [.!]
      (money|cash|refund|reimbursement) (back )?([.,!] )?(and )?nothing (else|less)(?! [a-z])
      nothing (else|less) (will do|is acceptable|than .*); (accept|want|take) nothing (else|less)
      (only|just) (want |accept |a |the )*(full )?(refund|money back)( and nothing else| only)?
      (refund|my money|money back) or (i|we|else|i will); (refund|money|back) in full
      refund (me )?(everything|all of it|in full|completely|fully|the full .*|the whole .*)
      (do|will) not (want|accept|take|need) (any|a|your|another|the|some|no)? ?(coupon*|voucher*|discount*|replacement*|partial|credit|exchange|gift card)s? .. (refund|money|cash|back)
      not (a |any )?(coupon|voucher|discount|partial|half|credit|replacement) ?.. (refund|money|back)
      (insist|demand|demanding) .. (refund|money)
      (give|get|want|pay|hand) (me )?(back )?everything( back)?; (give|want) (me )?everything back
      keep (your|the) (voucher*|coupon*|discount*|points|credit|offer) .. (money|refund|cash)
      no (coupon*|voucher*|replacement*|exchange*|credit) .. (no|nor) (coupon*|voucher*|replacement*|exchange*|credit) .. (money|refund|everything|all|cash)
      not .. (cent|penny|dollar) less`,
    denies: `
      (paid|pay|paying) (you )?(the |a )?full (price|amount); (a |the )?(refund|money( back)?) \\? no( ,)?( thanks| thank you)?(?! [a-z])
      (do|did|does|would|am|is|it is) not (want|need|after|looking for|asking for|require|interested in|about|ask for|even want) (a |the |any |my |to get a |for a )?(full |partial )?(refund*|money( back)?)
      not (a |the |about a |about the |about |for a )?(refund|money)( back)?( just| but| only| i| please)?
      no (refund|money back) (please|needed|necessary|just|required|thanks)
      (rather|instead|instead of|rather than) (than )?(a |of a |of )?refund; no need (for|to) (a |refund)*
      (100 % |a )*(full )?refund (code|coupon|voucher)
      (got|received|gave me|given|thank*) .. (full |my )?refund; thank* .. refund
      refunds? (is|are) (all )?(good|nice|fine|great|ok|no good|not (good|enough|what))`,
    policy: `
      (what is|how does|how do|tell me|explain|know|about|question about|your|the) (your |the |about |a )*(refund|return)s? (policy|policies|work|process|rules|conditions|procedure)
      (do|can|could|are|is|does) (you|i|it|one|they|people) .. (return|refund|exchange)* .. (if|in case|within|after|later|eligible|possible|allowed)
      (how|what) .. refunds? (work|take|policy|happen)`,
  },
  human: {
    asks: `
      (speak|talk|chat) (to|with) whoever (is in charge|s in charge|runs|owns|manages|decides)
      (ask|check with|talk to|speak to) (your|a|the|one of your) (colleagues?|team|manager|supervisor|boss|people|superior)(?! (already|said|told)); (yes|ok|sure|please|do|and) (please |do |then )*ask( (them|him|her))?(?! [a-z])
      (explain|explaining|tell|telling|discuss|discussing|talking|go through|going through|describe|describing) (this |it |that |things |everything |the (whole )?story |all of it )*(to|with) (someone|somebody|a person|a human|one) (on|in|from|of) (your|the) (team|staff|people|office|company)
      any (actual |real |live )?(humans?|people|persons?|staff|body) (about|around|there|here|available|in|working)(?! (who (had|has)|the (parcel|area)))
      (someone|somebody|anyone|anybody|person|human) with (half |even half |at least half )?(a |an )?(clue|brain|brain cell|idea|ounce of sense)(?! (about|of) (the|my) (parcel|order))
      (staff|team|people|lot|colleagues|colleague|someone|somebody|anyone|you|manager|agent|supervisor|boss|human|humans) (of yours |there |please |can |could |to |just |maybe |who can |will |would )*(give|drop) (me|us) (a )?(ring|bell|buzz|line|call|tinkle|shout)
      (staff|team|people|colleagues|colleague|someone|somebody|anyone) (there |please |can |could |to |just |maybe |will |would )*(ring|phone|call|bell) (me|us)
      who is (in charge|the adult|running (this|the show)|the boss)( here| there| around here)?; (somebody|someone|anybody|anyone|please) (pick up|answer) (a|the|your) phone; above your pay grade; (tell|explain|say) (it )?(to )?(somebody|someone|a person) (on|over) the phone
      (speak|talk|chat|complain|explain|write) (to|with) (your |the |a |an |some )*(oga|boss|people|owner|shop owner|seller|staff|customer care|support team|adult|grown up|human beings?|actual someone|proper person|real somebody|higher up*|senior|team leader)
      (proper|real|actual|living) (human|person|people|someone|somebody) (to|who|that|please|on|i|for|instead|now); (can|could|would) (a|an|your|any) (proper |real |actual |living )*(human|person|agent|colleague|staff member|member of staff) (please )?(take|step|read|reply|answer|help|look|sort|deal)
      (transfer|pass|hand|escalate|forward|bump|send) (me|this|it|us|my case) (over |up |on |on up |along )*to (a|an|your|the|someone|somebody|anyone) _; (enough|done) (with )?(robots?|bots?|computers?|ai|machines?|automation)
      (get|want|need|send|find|ask|have) (me )?(a )?member of (your |the )?(staff|team); member of (staff|your team) please; customer care (number|agent|rep*|line|please)
      (want|need|let me|can i|could i|may i|like|get|give|connect|transfer|put|pass|speak*|talk*|chat|contact|is there|have|hand|escalate|wish|demand|refer|wanted|prefer|deserve|reach|through) .. (a |an |the |your |with |to )?(human|real person|actual person|live person|person|agent|manager|supervisor|representative|rep|operator|someone real|real human|human being|live agent|live chat|boss|superior|advisor|adviser|team member|staff member|colleague|(someone|somebody|anyone) (from|in|on) (your|the) (team|staff|side|office|company))
      (want|need|let me|can i|could i|may i|like|how can i|how do i|able to|trying|wish|would|to) (to )?(speak|talk|chat) (to|with) (a |an |the |your |some)?(human|person|agent|manager|supervisor|someone|somebody|representative|rep|operator|people|anyone|team|customer service|support|seller)
      (human|person|agent|manager|supervisor|representative|operator|rep|real person|someone) (please|now|plz|right now|asap|immediately)
      (call|phone|ring|contact) me( back)?( please| asap| now| on)?
      (someone|somebody|anyone|manager|agent|person|supervisor|you|rep) (to |please |can |could |should |will |must )?(please )?(call|phone|ring|contact) (me|us)
      call ?back
      (give|need|want|get|expect|await*|request*) (me |us )?(a |the |for a )?(phone )?call( back)?( from| please)?
      (is there|are there) (a |an |any )?(human|real person|person|people|someone|anyone|live)( there| here| available| i can)?
      escalate; speak to someone; (someone|somebody|anyone|a person) (from|in|on) (your|the) (team|staff|side|office|company) (to|please|can|could|should|must|needs to|has to|who can|who could|instead|now|asap|(will |would )?(call|contact|help|reply|look))
      ((is|are) there|is|any chance|hear*|appreciate|look* for|ask for|expect*|await*|waiting for|rather|deal with|answer from|reply from|response from|please|send|meet|assign|find) .. (someone|somebody|anyone|a person) (from|in|on) (your|the) (team|staff|side|office|company)
      not (a |to a |talk to a |talking to a |speak to a )?(bot|robot|machine)( i want| please| but| get)?
      stop the bot
      (can|could) (someone|somebody|anyone|a human|a person) (please )?(help|call|contact|look|get back|dm|reply|assist)
      (rather|prefer|want|need|like) .. (deal|speak|talk|chat|be in contact) with (a |an )?(human|real|actual|living) ?(being|person|someone|somebody)?
      (put|patch) me through( to .*)?; (transfer|connect|forward|redirect) (me|us)( please| now| to .*)?
      (who|whoever|someone|somebody|the person|the one) .. (in charge|responsible|can decide|decides|with authority|with a brain)
      (no more|enough of|enough with|sick of|tired of|stop) (the |these |this |your |with the )*(bot|bots|robot|robots|machine|machines|automatic (answers|replies|messages)|automated (answers|replies|messages)|chatbot)
      (is there|do you have|what is|give me|need) (a |an |the |your |any )*(phone |telephone |contact |support )?(number|hotline|phone line|helpline)( (i can|to|we can|where) (call|ring|reach|phone) .*| i can call| to call| please)?
      (with|to) (a |an |this |some )*(machine|bot|robot|computer)( any ?more| any longer)? (i|again|sorry)?
      not (talk|talking|speak|speaking|discuss|discussing|deal|dealing|chat|chatting|argue|arguing) .. (with|to) (a |an |this |some )*(machine|bot|robot|computer)
      (can|could|would|will|have|let|get) (a |the |your |some )*(manager|supervisor|human|colleague|boss|superior|specialist|senior person) .. (look|check|handle|review|deal|take over|step in|see|read|decide|call|contact)
      (someone|somebody|a person) (to )?(look at|handle|deal with|take care of|review) (this|it|my case) (personally|in person|for real)
      (one|any|some) of your (colleagues|people|team|staff|agents|humans) (to )?(check*|look*|read*|call*|help*|answer*|could|would|can)
      (somebody|someone|anybody|anyone|person|human|one) (with|who has|that has) (a |an )?(pulse|heartbeat|brain|heart|face|authority|common sense|clue|soul|real name|actual brain|functioning brain); flesh and blood; (actual|real|living|breathing|proper) (human|person|people|humans|someone|somebody)(?! (size|hair))
      (do not|never|hate|not) (do|doing|use|talk to|deal with|trust|like|speak to|chat with|want) (a |the |this |these |stupid |your )*(chat ?bots?|bots?|robots?|machines?|automated (stuff|system|replies|chat)|ai|algorithms?)
      (is|are) (there|anyone|anybody|someone) (a |an |any |actual |real |alive |living )*(human|person|people|humans|alive|real|awake|home|human being)( _)? (here|there|in there|out there|on the other (end|side)|behind (this|that)|reading (this|my)|at the other end|working there)?
      (get|fetch|bring|find|call) me (a |an |your |the )?(human|person|boss|manager|someone|somebody|supervisor|real|adult|grown up); (somebody|someone) (real|human|alive|competent|in charge|senior|proper)(?! (ordered|order|has|got|had|took)); can i (please )?(just )?(talk|speak|chat) (to|with) (somebody|someone|anyone|anybody|people); put (somebody|someone) (else )?on
      live (support|agent|chat|person|help|representative); human (help|support|assistance|agent|contact|being)`,
    alone: `
      human; person; agent; operator; manager; supervisor; representative; real person; live agent
      live chat; human agent; customer service; someone; a human; a person; an agent; talk to a person
      speak to an agent`,
    denies: `
      ((can|could|do|does|did|should|must|would) not )?(treat|treats|treating|mock|mocks|mocking|fool|fooling|cheat|cheating|scam|scamming|rob|robbing|lie to|lying to|laugh at|laughing at|make fun of|making fun of|mess with|messing with|play with|playing with|string|stringing|rip|ripping|torture|torturing|respect|way with) (your |with |the |all |poor |innocent |honest |paying )*(real |living )?(people|humans?|human beings?|persons?|customers)( like| this| off| along)*; (we are|i am|i m|am) (all |also |only |just |too |still )*(a |an )?(real |living |actual )?(people|human( being)?s?|person)( too| here| as well)?(?! (who|that|asking))
      (someone|somebody|a (person|lady|guy|man|woman|colleague)|one) (from|at|on|in|of) your (team|company|shop|staff|people|office|end|side) (has |have |already |just |had )*(told|said|promised|wrote|written|assured|confirmed|informed|advised|offered|agreed)
      (rider|driver|courier|postman|postie|mailman|delivery (man|guy|person|driver|rider|boy)|carrier|dispatch rider) (please |can |could |should |to |must |will |did not |never |has to |would |even |just )*(call|phone|ring|contact|called|rang|phoned) (me|us)
      (delivery|post|right|wrong|first|only|same|other|last|sick|busy|poor) person; (person|someone|somebody|human) (who|that) (delivered|signed|took|packed|brought|left|dropped|has|had)
      (do|does|did|would|will) not (want|need|like|have|wish) .. (talk|speak|chat|human|person|agent|manager|call|anyone|anybody|someone)
      no (need|reason) .. (human|person|agent|manager|call|escalate)?
      no (human|person|agent|manager|call)s? (needed|necessary|please|required)
      (without|rather than|instead of) (a |talking to |speaking to |having to talk to )*(human|person|agent|manager)
      (spoke|spoken|talked|talking|speaking|chatted|been talking|just spoke) (to|with) .. (human|person|agent|manager|supervisor|representative|rep|operator|someone|people)`,
  },
  threats: {
    dispute: `
      dispute (button|tomorrow|today|tonight|next|by|on (monday|tuesday|wednesday|thursday|friday)|coming|incoming|if|it is|time); (enter|entering|log|logging|put|putting) (a |in a |up a )?dispute
      (raise|take|bring|report|escalate) (it|this) (up )?(with|to) (aliexpress|paypal|ebay|amazon|the (platform|marketplace|app))
      (open*|rais*|fil*|start*|submit*|launch*|make|making|lodg*|initiat*|opened|escalat*|go* to|put in|claim) (a |an |the |up a |up |with a )?(dispute*|claim|paypal (case|claim)|case (with|on|at|against)|buyer protection|complaint (with|to) (aliexpress|ebay|amazon|paypal|the platform))
      dispute (this|it|the order|will|with|now|opened); i (will|am going to|have to|shall) dispute
      report (you|this|it|the seller|your (shop|store)) to (aliexpress|ebay|amazon|paypal|the platform|the marketplace)
      buyer protection; a to z (claim|guarantee); or (a |i open a )?dispute`,
    chargeback: `
      (bank|chase|wells fargo|barclays|barclaycard|hsbc|lloyds|natwest|monzo|revolut|nationwide|santander|commbank|westpac|anz|nab|gtb|gtbank|zenith|uba|hdfc|icici|sbi|bdo|bpi|capital one|amex|visa|mastercard|halifax|starling|aib) (will|to|can|is going to|would|gonna) (just )?(reverse|pull|claw|cancel|refund|dispute|recall|get|take|sort) (it|this|that|the|my|me)
      (call|message|word|email|ring|letter|visit|trip) (to|from) (my bank|chase|wells fargo|barclays|hsbc|lloyds|natwest|monzo|revolut|santander|commbank|westpac|amex|visa|mastercard|gtb|hdfc|icici) (and|away); (that|the|this) (charge|payment|transaction) (is|gets) (gone|reversed|pulled|disputed)
      (tell|ask|get) (my |the )?(bank|chase|wells fargo|barclays|hsbc|lloyds|natwest|monzo|revolut|santander|commbank|westpac|amex|visa|mastercard|gtb|gtbank|hdfc|icici) to (reverse|pull|claw|cancel|refund|dispute|recall|get|take|stop)
      charge ?back*
      (reverse|cancel|stop|block|dispute|contest|recall) (the |this |my )?(payment|charge*|transaction)( with| through)?
      (my|the) (bank|card company|card issuer|credit card) (will|can|would|could|is going to|to) (_ )?(revers*|refund*|cancel*|claim*|dispute*|recall|get|take)
      (call*|contact*|go* to|tell*|ask*|inform*|phone|ring*) (my |the )?(bank|credit card|card company|card issuer|visa|mastercard|amex)( company| about| to)?
      (go|going|back|claim|sort it|take it|take it up|get it|refund|do it|up|deal|take this) (through|with|via) (my |the )?(bank|credit card company|card company|card issuer|visa|mastercard|amex)`,
    bad_review: `
      (write|writing|leave|leaving|post|posting|do|doing|give|giving) (you |u |a |an |the |such |my |this |up a )*(review|reviews|rating|feedback) (so|that|about|telling|on|saying|everyone|accordingly|you|and|where)(?! (happy|good))
      (one|1|zero|0|single) stars? (coming|for|from|review|incoming|on|is|and|if|unless)(?! (hotel))
      (i will|i am going to|going to|about to|gonna) (review (you|this|the)|tell (all|everyone|everybody|the whole|every) _)(?! (happy|good|great)); trustpilot; (everyone|everybody|the whole _|my followers|my group|people) (will|is going to|are going to) (know|hear) (about|your|what|of)
      (leave|leaving|write|writing|post|posting|give|giving|put) (you |a |an |my |the |u )*(very )?(bad|negative|1|one|terrible|honest|zero|0|awful|horrible|nasty|worst|poor)( star)? ?(review*|feedback|rating|star*|stars)
      (review|feedback) .. (everyone|warn|everywhere|accordingly|public)
      (warn|tell) (everyone|everybody|people|others|all my|the world|all|other buyers)
      (one|1|zero|0) stars? (review|rating|from me|for you)
      on (trustpilot|social media|twitter|facebook|youtube|tiktok); name and shame; go* public`,
    legal: `
      fair trading; accc; consumer affairs; consumer complaints?; consumer forum; consumer helpline; attorney general; (county|district) judge; fccpc; dti (complaint|office|will|about); citizens advice; section 75
      (write|report|complain|talk|speak|go|going|complaint) to (the )?(dti|fccpc|accc|fair trading|attorney general|ag s office|consumer court|ccpc|bbb|ombudsman)
      lawyer*; attorney; see you in court; solicitor; sue; suing; sued; lawsuit
      (legal|court) (action|proceedings|advice|team|case|steps|rights|route)
      (take|see|taking|going|go) (you |this |it |them )?(to |in )(the )?(small claims|court|police|trading standards|ombudsman)
      small claims
      (call*|go* to|report* .. to|contact*|inform*) (the )?(police|authorities|trading standards|consumer (protection|affairs|court|forum|rights)|ombudsman|bbb|better business|ftc|attorney general)
      police (report|complaint); trading standards; consumer (court|protection|forum|rights act); ombudsman
      better business bureau; take (legal )?action against`,
    churn: `
      (amazon|temu|ebay|shein|argos|walmart|target|flipkart|jumia|shopee|lazada|kmart|the high street|real shops?) (from (here|now)( on)?|next time|it is (then|next time)|instead next time|in future)
      there are other (suppliers|sellers|shops|stores|places)( i am| and i)?; (taking|take|spend|spending) my (money|business|custom) (somewhere|elsewhere|to); uninstall*; (deleting|delete) (the|your|this) app
      (never|not|will not|wont) (ever )?(be )?(buy*|order*|shop*|use|using|purchas*|deal*|spend*|com* back|return|again|do* business|recommend) .. (again|you|here|anymore|any more|this (shop|store|seller|company|site)|back|from)
      never (ever )?again; last (time|order|purchase) (i|from|with|here|ever|you)
      lost (me as )?(a |my |your )?(customer|business|loyal customer)
      (cancel*|close|closing|delete|deleting|end*) (my )?(account|membership|prime|subscription)
      (tak*|go*) (my business|my custom|my money) elsewhere
      switch* to (another|a different|your competitor); go* elsewhere
      done with (you|this (shop|company|seller)|your); no longer (a |be a )?customer
      never (buying|ordering|shopping|using)`,
  },
  requests: {
    greeting: `
      (hi|hello|hey|hiya|good (morning|afternoon|evening|day)|morning|afternoon|evening) (po|sir|ma|sir ma|mam|maam|ma am|madam|mate|all|folks|everyone|team|dear|love|lads)( there)?; how far; g day( mate)?; ello; heya; alright( mate)?(?! then); what is up; sup; how are (you|things)( doing)?( today)?; wotcha
      (hi|hello|hey|hiya|good (morning|afternoon|evening|day))( there)?( again| once more)?
      (it is |its )?(just )?me again; (i am )?back again; i am back
      greetings; howdy; yo; dear (sir|seller|friend|team|shop)*; hi (bot|team|friend|dear|all|guys)
      anyone there; is anyone there; hello (friend|dear|seller|bot|team)`,
    thanks: `
      appreciate (you|it|that|the help|your help); god bless( you)?( .*)?; bless( you)?; ta( x)?; ta (very much|love|mate|muchly); (you are|you have been|what|you) a (star|legend|gem|diamond|lifesaver|life saver|angel|hero|superstar|godsend)
      salamat( po)?; nice one( mate)?; good on (you|ya); top (man|stuff|job|marks); lovely stuff; much obliged; cheers (mate|pal|bud|love|for that|for everything|then|big ears); tysm; tyvm; tks; thank u( so much| very much)?; thanks (mate|love|hun|man|bro|po|sir|a bunch|ever so much|heaps|tons|loads)
      thanks; thank you; thank you (so|very) much
      thanks (a lot|so much|again|very much|a million|for (your|the|everything) .*|for everything)
      many thanks; cheers; much appreciated; thank you for (your|the) (help|support|time); great thanks
      perfect thanks; that is (all|great|perfect|wonderful)
      you (are|have been) (great|helpful|very helpful|the best|awesome|amazing|so helpful)`,
    help: `
      what can (you|this thing|you lot|you guys) (actually |really )?(sort|fix|do|help with)( out)?( on here| for me| here)?; what are my options( here| now)?; so what are my options
      help; help me; what can you do; how (does|do) (this|it|you) work; what (are|is) (my|the) options
      menu; what can i (ask|do|say)( here)?; how can you help( me)?; options; commands; i need (some )?help
      can you help( me)?; what do you do; what now; (right |ok |and |so |well )*what do (we|i) do( now| then| about (it|this|that))?; now what; and now; what next;
      (so |and |ok )?what (do|should|can|must|shall|could|would) i (have to |need to )?do( now| next| then| here| about it)?; how do i use this`,
    about_bot: `
      is this (an |a )?(automatic|automated|auto|canned|scripted|generated|computer) (reply|response|answer|message|chat|system)?; (is|was) that (a |an )?(automatic|automated|canned|auto) (reply|response|answer|message)?; (you are|are you) (just |only )?(a |an )?(computer program|bot|ai|robot)( right| yeah| or what| innit)+
      are you (a |an |actually |really |even )?(a |an )?(bot|robot|human|real|machine|ai|person|real person|computer|automated|chatgpt|program|real human)( or .*)?
      (am i|is this|is it) (talking to|speaking (to|with)|chatting with|a|an) (a |an )?(bot|robot|human|machine|ai|person|real person|computer|automated .*)
      who (are you|am i (talking|speaking|chatting) (to|with)|is this); what are you
      is there a (human|person) behind; bot or human; human or bot`,
    tracking: `
      (when|by when|what day) (roughly |about |exactly )?(should|might|would|will|could) (it|that|they|the new one|the replacement|mine) (roughly |about |then |actually |all )*(turn up|arrive|come|get here|be here|show up|land|be with me|reach me)(?! (in|as) )
      (is|has) (it|the parcel|my (parcel|order|package|lamp|_)|the (package|order)) (got |gotten |been )?(stuck|held up|stranded|sitting (there|in)|parked|lost|frozen)( somewhere| in (customs|_)| or what| at (the )?(depot|hub))*(?! (to|in my (door|letter)|on the (box|side)|together))
      (where|wheres|where is|where are) (is |are )?(me|ma|mi|da|dis|de) (lamp|parcel|package|order|_)( then| at| o)*; (when|what time|what day) (am|are|will|do|would|should) (i|we) (be |even |actually |ever |finally )*(getting|get|receiving|receive|expecting|see|seeing) (it|them|this|my _|the _)
      (what is|whats|what s) (the )?(hold ?up|holdup|delay|story|deal|craic|crack|situation|latest|go|happening|going on) (with|on|about) (my|the|this|that) (_ )?(order|parcel|package|delivery|lamp|shipment|_)(?! (colour|size|quality|refund|discount))
      (who|whos|which|what) (is |s )?(it |that |the parcel )?(coming|being sent|shipped|going|delivered|travelling) (with|by|through); (which|what) (courier|carrier) (is )?(it )?(with|using|by)?; (any )?(news|update|updates|word|sign|eta) (on|of|for|about) (my|the|this|that) (_ )?(order|parcel|package|delivery|lamp|mug|shipment|headphones|stuff|_)(?! (refund|complaint|case|claim|ticket|return|exchange|cancellation|request))
      (it |tracking |app |status )?(says|said|shows|showing|reads|been saying) (_ )?(_ )?(since|for) (_ ){1,3}(days?|weeks?|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday)( ago)?
      should (it )?be (close|near|nearly here|close by|almost here|arriving|due) (by now|now|soon|already|today|right)?; how much longer( \\?| now| for| till| until)?(?! (do i (have to )?wait for (a|an|the) (agent|reply|answer|person)|will (the|this) (bot|chat)))
      (just )?check(ing)? (in |up )?on (my|the|this) (order|parcel|package|delivery|shipment|_); when (does|will|is|do|are) (it|my _|this|you|they|the _) (go|going|ship|leave|leaving|be sent|get sent|dispatch|being sent|shipping|dispatched|send)( out)?
      where (tf|the _|on earth|in the world|in god s name|in hell|exactly|oh where) (is|are|s) (my|the|our) _; (order|it|app|site) (says|shows|is|still|still says) (processing|preparing|pending|being prepared|awaiting (shipment|dispatch))
      eta( on| for| of| please)?; (way ?bill|awb|consignment)( number| no)?; has (it|my _|the _) (landed|moved|cleared|reached|departed|left)( yet| _)?; (parcel|package|order|delivery|shipment|shipping) status
      (anything|any joy|any luck|any movement|any word|any sign) (on|with|about|from|of|regarding) (my|the|this|it) (order|parcel|package|delivery|shipment|stuff|_)?; (which|what) (freight|shipping|delivery|courier|post|transport) (line|firm|outfit|service|people|company) (has|is|have|did|do)
      (has|have|did) (it|my _|the _|they|you) (even |actually |at least |already )*(cleared|passed|reached|entered|arrived (in|at)) (customs|the (country|depot|port|airport|uk|us)|_)( yet)?; how (is|s) my (order|parcel|package|delivery) (doing|getting on|coming along|going)
      (status|update|updates|whereabouts|location) (on|of|for|about|regarding) (my|the|this) (order|parcel|package|delivery|shipment|stuff|_)(?! (refund|return|complaint|case|money))
      where is (my|the|our) (order|parcel|package|item|stuff|delivery|shipment|things|lamp|purchase|goods|_)
      where are (my|the) _; (track|tracking) (my|the|it|this|number|info*|status|order|link|code|update*)*
      when (will|does|do|is|can|should|would) (it|my|the|this|i|they|be) .. (arriv*|come|coming|deliver*|get|receive|be here|expect|ship*)
      status of (my|the) (order|parcel|package|delivery|shipment)
      (any )?(update|news) (on|about) (my|the) (order|parcel|package|delivery|shipment)
      (has|have|did|was) (it|my order|my parcel|my package|you|the (order|parcel|package)) .. (shipped|dispatched|sent|left|ship)
      how long (will|does|until|till|before) .. (take|arriv*|deliver*|come|get|shipping); order status
      delivery (date|time|estimate); expected (delivery|arrival)
      (is|s) (it|this|my _|the _|that) (even |actually |really |still |ever |ever going to |going to |now )*(coming|come|on (its|the|it s) way|lost|on schedule|in the post|out for delivery|moving|be here|arrive)( or what| or not| at all| yet)?
      (has|did|have|was) (this|it|my _|the _|that|you) (already |even |actually |been )*(gone out|gone|left|been sent|been shipped|go out|leave|shipped|sent|posted|dispatched)( out)? ?(yet|already|now)?
      (any (idea|clue)|do you know|know|tell me|idea) (of )?when (it|this|that|my|the|i|they) .. (here|come*|coming|arriv*|get*|deliver*|due|expect|land)
      (will|would) (it|this|my _|the _|they) (be here|arrive|come|get here|reach me|make it|be delivered|get to me) (before|by|in time|until|for|on|today|tomorrow|this|next|soon)?
      (who|which (courier|carrier|company)) (delivers|is delivering|brings|is bringing|carries|ships|will deliver|has) (this|it|my|the)?; (what|which) (courier|carrier|shipping company|delivery company)
      where (is|s|the hell is|has|did) (it|this|that|everything|my stuff)( now| then| right now| at| gone| got to| go)?; when (is|s) (it|this|that|my _|the _) (coming|due|arriving|getting here|here|shipping|being (sent|shipped|delivered)|going out); when do (i|we) (get|receive) (it|this|my)
      what (is|s) (going on|happening|up|the (status|story|situation|deal|news|latest)) with (my|the|this) (order|parcel|package|delivery|shipment|lamp|_); tracking (no|nr|num|id); track(ing)?; any (news|updates?|sign|word)( yet| on (it|this|that|my _)| of (it|my _)| about (it|my _))?; how far (is|away|along) (it|is it|my _); what happened to my (order|parcel|package|delivery|_)
      tell me where (it|my|the) (_ )?is; (need|want|give me|send me|have|is there|whats|what is) (a |the |my |your )?(tracking|trace|shipment|parcel) (number|no|code|id|link|info)`,
    start_over: `
      start (over|again|afresh|from (scratch|the (beginning|start))|new); restart; reset; begin again
      forget (everything|all that|it all|all this|what i said)( and start .*)?; new conversation
      from the beginning; cancel everything; clear (the )?(chat|conversation)`,
    other_order: `
      (another|other|second|my other|the other|(?<!(?:off|for|on|towards?|from) (?:my |your |the |a )?)next|previous|earlier|one more) (order|parcel|package|purchase)( too| as well| number)?
      (same|problem|issue|also|and|what|question|too|trouble) .. (the |my )?(other|second|another) (one|order|item|parcel|package)( too| as well)?
      not (this|that) order; more than one order; two orders; both (of my )?orders
      the other one (too|as well|also)`,
    my_data: `
      (how long|what|why|where|who) .. (keep|store|hold|save|share|sell|see) (all |any )?(my|personal|our|customer) (personal |private )?(info|data|details|information|number|records)
      (email|mail|send|forward|copy) (me |us |over )*(everything|all|all of|what|whatever|all that|all the things) (that )?(we|you|i|was|has been|we have|we ve) (have |has |both |been )*(said|wrote|written|talked|discussed|typed|spoke|spoken|chatted)
      (do|are|will) (you|these|this|they|you lot|you guys|the) (lot |guys |chats? |messages |conversations? )*(keep|kept|keeping|saved|save|stored|recorded|logged|store|record) (these|this|the|our|my|anywhere|somewhere|or)? ?(chats?|messages|conversations?|for)?; is (this|the|our) (convo|chat|conversation) (private|recorded|saved|kept|stored|confidential|secure)
      (copy|transcript|record|screenshot) of (all )?(this|that|everything|the above)(?! (invoice|receipt|order))
      (what|which) .. (data|info*|details|you|do you) .. (know|have|store|keep|hold|collect|save) .. (about|on|of) me
      what do you know about me
      (copy|transcript|record|log) of (this |our |my |the |all )*(whole |entire |full )?(conversation|chat|messages|correspondence)
      (chat|conversation) (transcript|history|log); (save|download|export|print) (this|our|my|the) (whole |entire )?(conversation|chat|messages)
      (send|email|mail|give) (me )?(this|our|the) (whole |entire )?(conversation|chat)
      (my|personal|about my) (personal )?(data|privacy|information) .. (store*|delete*|kept|keep|have|remove*|erase*|share*|use*|copy|export|see|access)
      (delete|erase|remove|export|show|see|access|download|get a copy of|copy of|want|send me) (all |me |of )*(my|the) (personal )?(data|information|info|details)( you have.*)?
      gdpr; data protection; privacy policy; right to be forgotten; forget me`,
    back_to_bot: `
      (back|return|go back|rather (talk|speak|continue|go on)|continue|go on|carry on|switch back|stay|prefer) (to |with |on with |talking to |speaking to )*(the |you |a )?(bot|assistant|robot|automat* .*|machine|chatbot)( instead| then| please)?
      (talk|speak|go on|carry on|continue|rather deal|stick|stay) (to |with |on )+you( instead| then| please)?
      (never mind|forget|no need for|do not need|cancel) (the |a |about the )?(human|person|agent|handoff|operator)
      (let us|can we|can i|i want to|rather) (just )?(continue|go on|carry on|go back)( with)?( you| the bot| here)?(?! ([a-z]+ing|to|as|like|with|it|them|the|my|this|that|these|wear|use) )
      no need to wait`,
  },
  answer: {
    accept: `
      (i (will|would)|let me|happy to|can)? ?(take|accept|have) (what|whatever) (you (have|got|can (offer|give|do)|are (offering|giving)|offer)|there is|is there|is (on )?offered|i can get)(?! (left|in (stock|store)))
      yes; ok; fine; deal; sure; agreed; agree; accepted; accept; alright; all right; absolutely
      definitely; of course; perfect; great; good; sounds (good|great|fine|perfect|fair); works for me
      that works
      that (is|will be|would be|is perfectly) (fine|good|ok|great|perfect|fair|acceptable|alright)
      i (am|would be|am quite|will be) (ok|fine|happy|good|satisfied) with (that|this|it|the offer|your offer)
      i (will |am happy to |would like to |can |do |would )?(take|accept|agree)( to| with)?( it| that| this| the offer| your offer| the deal| this offer| that offer)?
      i will (take|have) (it|that|this|the); (let us|please) do (it|that|this); go ahead; do it; do that
      go for it; send it( over| out| to me| then| again| please)?
      send (me )?(a|the|that|another) (new |other |replacement )?(one|it); (please )?send; yes please
      yes do; no problem; no worries; very well; fair enough; good enough; done; confirmed; confirm
      i confirm; approved; happy with (that|this|it); ok then; the (first|1st) (one|option|offer)?
      (first|second|third) (one|option|offer)
      the (second|third|2nd|last|former|latter) (one|option|offer)?; option (one|two|1|2|a|b)
      that (one|is ok); i (choose|pick|want) (that|this|the (first|second|third)( one| option)?)
      that is a deal; acceptable; gladly; by all means; lovely; why not go ahead; ok by me`,
    filler: `
      bye; bye for now; goodbye
      another one
      po; opo; ma; mam; ma am; maam; sir ma; boss; chief; bhai; ji; kuya; ate; abeg; biko; o; na; sha; jare; lads; fella; fellas; x; xx; xoxo; innit; like; so much; a million; god bless( you)?; bless( you)?; you (are|have been) a (star|legend|gem|diamond|lifesaver|hero|angel)
      new (lamp|one|pair|scale|item|case)
      please; thanks; thank you( so much| very much| a lot)?; thanks (a lot|so much|again); many thanks
      then; it; that; this; to me; me; for me; by me; with me; with that; with this; with it; i; is
      will be; the; your; offer; a; an; to the same address; same address; the same address; to my address
      my address; now; today; as soon as (possible|you can); asap; and; so; well; hi; hello; great; good
      very; really; just; let us; you; we; can; do; go; with; for; on; one; option; sir; friend; dear; ok
      yes; sure; in that case; cheers; have a (nice|good|great|lovely) day; that is; would be; is
      kind of you; i guess so yes; right; then please; nice; new; new one; much appreciated; appreciate it
      my friend; everything; for the help; for your help; help; again`,
    reject: `
      no (thanks|thank you|way|deal|chance|sorry|no|good|use|use to me|never|i do not|i will not|it is not|that is not|not (that|this|interested|at all|really)|absolutely not)
      not (interested|enough|acceptable|good enough|happy with (that|this|it|the offer)|fair|what i (want|need|asked)|a good (offer|deal)|helpful|ok|fine|satisfied|agree*|accept*|going to (accept|take)|worth it|for me|good)
      useless( to me)?; of no use; worthless( to me)?
      (do|does|did|will|would|can) not (want|accept|need|agree|take|work|help|like|do|solve|cut it|use|interest) ?(it|that|this|your|any|a|the|me|to)?
      (i )?(refuse|reject|decline|declined|rejected)( it| that| this| the offer| your offer)?
      something else; anything else; another (offer|option|solution|way)
      (other|different|better) (option|offer|solution|way|idea)s?; too (little|low|small|few)
      (is|that is|so) (too )?(little|low|ridiculous|insulting|an insult|a joke|nothing|peanuts|laughable|unacceptable|unfair)
      insult; insulting; forget (it|about it|that); unacceptable; never(?! [a-z]); no chance; absolutely not
      certainly not; definitely not
      keep (it|your (coupon|money|offer|voucher|discount)|the (coupon|change)); neither
      none of (those|these|them|that); try again; do better; (offer|give) me something (better|else)
      rather not; i would rather not; you must be (joking|kidding); are you (joking|kidding|serious)
      ridiculous; what a joke; joke; already said no; still no; thumbs down; disagree`,
    no: `no; not; nope; nah; never; (so|then|in that case|if so) (no|not|nope)(?! [a-z])`,
    hedge: `
      but; good luck; wait; i meant; mean; meant; actually; let me think; think about it; maybe; perhaps; not sure
      unsure; whatever; i guess; guess; hmm; hm; first; however; although; depends; question; before
      unless; until; later; suppose; possibly; might; could be; think; ask; asking; hold on; hang on; sorry`,
    unmeant: `yes (, )?right(?! (away|now|then|on|back|here)); (ok|okay|yes|yeah|fine|sure) and (then|now)( what)?; and then( what)?; and now what; so what now`,
    counter: `
      (double|triple|bump|up|raise|increase|sweeten|top up|boost) (it|that|this|the (coupon|offer|amount|refund|discount|deal|percentage|voucher)|your offer)( up| a bit| to| by)?
      (add|throw in|chuck in|include) (something|some|a bit|a little|\\d+|$|free|a free|another|more|a _); (call|make) it (even|a tenner|a fiver|fifty|twenty|thirty|forty|\\d+|double|half|two|a round)
      only if; as long as; on condition; provided (that)?; (what|how) about
      (make|call) it (\\d|a|an|at least|half|more|the); at least (\\d|half|a|$)
      (can|could|would|will) (you|we) (do|go|offer|make|give|raise|increase|add|manage|at least|not do) ?(me )?(it |a |any |some |at least |to )*(better|more|higher|half|up|\\d+|bit|little|discount|coupon|$)?
      (i )?(would )?(prefer|rather (have|get|take|like)|rather)
      (give|send|offer|refund|pay) me (\\d+|$|half|more|at least|a (better|bigger|higher|new|replacement|coupon)|the difference) ?(back|instead|percent|%)?
      instead; (meet|split) (me |it |the difference )?(half ?way|in the middle|difference)?
      half (back|of it|the price|price|off|the money|and)
      (\\d+|fifty|twenty|thirty|forty|sixty|seventy|ninety) (%|percent)( back| off| at least| or more| minimum| and)?
      ($|€|£) \\d+; \\d+ ($|€|£|dollars|euros|pounds|usd|eur|bucks); more than that; a bit more
      (bigger|higher|larger|better) (discount|refund|amount|coupon|offer|percentage)?; half`,
    condition: `
      if; only if; as long as; provided; unless; on condition; only when; assuming; only
      with the condition; plus; also; as well; and also
      and (a|the|some|my|i want|send|give|free|an|another)`,
    goods: {
      coupon: `coupon*; voucher*; discount*; promo*; code; gift card; store credit; credit`,
      replacement: `
        replacement*; replace; new (one|item|lamp|parcel|product|shirt|pair); another one; exchange*
        re ?ship*; re ?send*; re ?sent; send (it )?again; spare part; new part; swap; part; the part`,
      refund: `refund*; money; money back; cash; partial; compensation; reimburs*; percent; %`,
      return: `return; return it; send it back; send back; returning; label`,
      wait: `reassurance; wait; waiting; patient; tracking; reassur*; be patient; i will wait`,
    },
  },
};
