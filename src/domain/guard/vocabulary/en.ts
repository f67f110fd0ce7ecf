/** Words that a reply may be made of, beside its figures, its names and the words of its template. */
export const en = `
    a able about above absolutely accept added address afraid after again agree agreeable agreed ahead all along
    alright also although always am amiss amount an and angry annoying another answer answers any anyone
    anything anywhere apart apologies apologise apology are arrange arranged arranging arrival arrive arrived
    arrives article as ask asked asking assistant assure at attach attached attention automated available await
    awaiting aware away awful awkward back bad badly be bear bearing bears beautiful because been before begin
    being believe best better beyond bit both bother bothered bought bring bringing brings broken built but
    buttons buy buying by calm came can care careful carefully carried carry case catch cent certainly chance
    change charge chat check checked choice choose choosing chose chosen clear clearly close code colleague
    colour come comes comfortable coming complete completely concern confirm confirming confirms consider
    considered considering contact continue convenient conversation copy correct cost could couldn counterfeit
    coupon course covered covering customs d damage damaged day days deal dealing dear dec december decent
    decide decides decision deeply delighted deliver delivered delivery describe described description deserve
    deserved deserves detail details did didn difference different digits disappointed disappointing
    disappointment discuss dispute do does doesn doing don done doubt down due during earlier early ease easier
    easily easy effort either else email enjoy enough entirely especially essential etc even evening event ever
    everything exact exactly expect expected experience explain explained explaining explains extremely face
    fact fair falls far faulty favour feel feeling feelings felt few figure file finally find finding fine
    finish finished first fit fits fitted fitting fix fixed focus follow for forget form fortunately forward
    forwards found four free fresh friday from front frustrating full fully fun further gather gathered gave
    general generous get gets getting give given giving glad gladly gladness go goes going gone good got
    grateful great greatly grounds guess guide had hand handing handle handled hands handy hang happen happened
    happening happens happy hard hardly has hasn hassle have haven having hear heard heart heartfelt hello help
    helpful helping here hesitate hi hold holding holds home honest honestly honour hope hopefully hoping how
    however huge i idea if imagine important improve in included incorrect indeed inform information instance
    instead intend interested into involved is isn issue issued it item its itself january join just keep
    keeping keeps kept kind kindest kindly kindness know knowing known label lack lacking large last late lately
    later latest learn least leave leaving left lend less let letter letting like likely line listen listening
    little ll long longer look looked looking looks loose lost lot love lovely low luck m made main make makes
    making manage managed manner many mark marked match matter may me mean means meant meanwhile mention
    mentioned mess message messages met middle mind minute minutes missing mistake mix moment moments money more
    most moved moving much must my myself name near nearly need needed needs neither never new news next nice no
    nobody none normal normally not note noted nothing now nuisance number obviously october odd of off offer
    offered offering often oh ok okay old on once one only onto open opening opinion option or order ordered
    ordering ordinary other otherwise our ourselves out outcome outside over overdue own package paid parcel
    part partial particular parts pass passed passing past patience patient patiently pay payment peace people
    perfect perfectly perhaps person personal phone photo photos piece pieces pity place placed plainly planned
    plans please pleased pleasure plenty point points polite poor possible possibly post postal posted precise
    prefer prepare prepared present presently price probably problem problems product prompt promptly proper
    properly proposal propose proposed prove provide provided providing put puts putting quality question
    questions quiet quite quote raised rare rather re reach reached reaches reaching read reading reads ready
    real realise really reason receive received receiving recently record reference refund refunded regarding
    regards regret reimburse reimbursement related relevant relied relief rely remain remains remember
    remembered remind repeat repeating replacement replies reply reported request requested required resend
    resolve resolved resolving respect respond response rest restore result return returned reveal right room
    rotten rough round run running s sad sadly safe said sake same satisfied satisfying save saw say saying says
    scan scanned screenshot second see seem seems seen send sending sense sent sentence sentences september
    serious seriously service serving set setting settle settled shall shame shape share shared sharing she ship
    shipped shipping shop short shortcut should shouldn show showing shown shows side silly similar simple
    simpler simply since sincere sincerely sit situation size skip slip slow small smaller smooth smoothly so
    solution solve solving some somebody someone something sometimes somewhere son sorry sort sorted sound
    sounding sounds spare speak specific spent spot stage stand standing stands start started stated stay
    staying stays step still stop stories story straight stuck such suffer suggest suggestion suit suitable
    suits sum support sure surely sweet t take taken takes taking talk talked task team tell telling tells tend
    terms terrible terribly text th than thank thanks that the their theirs them then there these they thing
    things think thinking this thorough those though thought thoughtful threw through tied tight till time
    tiresome tiring to together told too total touched tough towards track tracking travel travelling travels
    treat tried tries trouble true truly trust try trying turn twice two type ugly unable unacceptable
    uncomfortable under understand understandable understandably understood unfortunate unfortunately unhappy
    unlucky unpleasant until unusual up upon upset upsetting upside us use used useful usual usually valid vary
    ve very via view visible voice voucher wait waited waiting want wanted wanting warm was wasn way ways we
    welcome well went were weren what whatever when whenever where whether which whichever while who whole why
    will with within without won wonder wonderful wondering word words work working works world worn worried
    worry worrying worse worst worth worthwhile would wouldn write writes writing written wrong wrote yes yet
    you young your yours yourself
    drop
    letdown door belongs
`;
