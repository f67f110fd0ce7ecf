import { frComplaints } from './fr.complaints.ts';
import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  markers: `le la les un une des du de et est ce c je j me mon ma mes vous nous il elle on ne n pas que qui qu pour avec
    dans sur mais ou où au aux en se sa son votre vos bonjour merci oui non commande colis quand comment toujours rien
    ai a été ete suis veux voudrais l d s bien très tres encore cette ça ca plus reçu recu`,
  rewrites: `
    svp = s il vous plait
    stp = s il te plait
    pk = pourquoi
    pq = pourquoi
    pcq = parce que
    bjr = bonjour
    bsr = bonsoir
    mrc = merci
    tjs = toujours
    tjrs = toujours
    ts = tous
    jai = j ai
    jsuis = je suis
    jvais = je vais
    jprends = je prends
    jaccepte = j accepte
    jattends = j attends
    jprefere = je prefere
    jcomprends = je comprends
    chui = je suis
    au chu = a l hopital
    du chu = de l hopital
    le chu = l hopital
    un chu = un hopital
    ce chu = cet hopital
    chu de = hopital de
    chu = je suis
    envoye don = allez y
    enweye don = allez y
    enweye donc = allez y
    enweye = allez y
    correque = correct
    c pas = ce n est pas
    cest = c est
    g = j ai
    ya = il y a
    y a = il y a
    dacc = d accord
    dac = d accord
    daccord = d accord
    ok = ok
    okay = ok
    ouais = oui
    ouep = oui
    ui = oui
    nan = non
    remboursser = rembourser
    rembourcement = remboursement
    recus = recu
    reçut = recu
    commender = commander
    commende = commande
    pas seulement = aussi
    non seulement = aussi
    sans doute = surement`,
  negators: `ne n pas jamais sans ni aucun aucune rien non`,
  colours: `noire?s?|blanc|blancs|blanches?|rouges?|bleue?s?|verte?s?|jaunes?|roses?|violette?s?|violets?|oranges?|marrons?|
    brune?s?|grise?s?|gris|beiges?|argentee?s?|doree?s?|bordeaux|turquoise|kaki`,
  complaints: frComplaints,
  mood: {
    praise: `
      ador*; excellent*; merveill*; parfait*; genial*; super; fantastique*; incroyable*; magnifique*
      sublime*; tres (bien|bon|bonne|content*|satisfait*|joli*|beau|belle|rapide|heureu*|aimable); top
      bravo; meilleur*; impeccable*; ravi*; enchant*; j aime (beaucoup|bien); chapeau; felicitations
      merci (beaucoup|infiniment|mille fois); je recommande; nickel; formidable; au top; felicit*`,
    warm: `
      bien; bon; bonne; content*; joli*; beau; belle; rapide*; rapidement; satisfait*; agreable*
      confortable*; recommand*; aimable*; heureu*; sympa; apprecie*; plait; merci beaucoup; conforme
      correct; efficace; serieu*; reconnaissant*; j aime; efficacite; reactif; reactivite`,
    blame: `
      deçu*; decu*; decev*; deception; mal; mauvais*; triste*; enerv*; agac*; frustr*; inacceptable
      ridicule*; inutile*; nul; nulle; honte*; marre; assez; fatigue*; probleme*; toujours; encore; jamais
      mensonge*; ment*; plainte; pire*; horrible; catastroph*; desastre; erreur*; dommage; malheureusement
      mecontent*; perdu*; temps; attend*; patience; injuste; absurde; cher; impossible; serieusement
      regrett*; fache*; a nouveau; une fois de plus; pourquoi
      pas (content*|satisfait*|normal*|serieu*|acceptable|correct*|juste|cool|terrible|top|respecte*)
      lamentable; deplorable; incompeten*; scandaleu*; penible; abus*; aucun*; retard*; insatisf*
      ras le bol; decourag*; n importe quoi; comment (se fait|est ce)`,
    rage: `
      arnaque*; arnaqu*; escroc*; escroquerie; voleu*; voler; voles; vole*; fraude*; menteu*; merde*
      putain; connard*; connasse; con; cons; encul*; salaud*; salop*; bordel; foutu*; foutage de gueule
      foutez de (ma|notre|la) gueule; se foutre; fout*; degueulasse; degout*; honteu*; scandale*
      scandaleu*; furieu*; rage; idiot*; imbecile*; abrut*; ordure*; bandit*
      une (honte|arnaque|blague|catastrophe); c est (une )?(honte|honteux|scandaleux|inadmissible)
      inadmissible*; intolerable*; ras le bol; plus jamais; moque* (de|du) (moi|nous|client*|monde|gens)
      pire .. (monde|vie|jamais); horrible; nullissime; lamentable; deplorable; catastrophique; marre
      j en ai (assez|marre|ras le bol)`,
    emphasis: `
      tres; trop; si; tellement; vraiment; super; totalement; absolument; completement; deja; maintenant
      tout de suite; immediatement; urgent*; toujours; jamais; encore; rien; tout; fois; plus de
      extremement; du tout; enfin; meme; depuis`,
    contrast: `
      mais; cependant; toutefois; malheureusement; par contre; sauf; dommage; neanmoins; en revanche`,
    polite: `
      s il vous plait; s il te plait; pourriez; pouvez; je voudrais; j aimerais; merci; bonjour; bonsoir
      cordialement; excusez; pardon; pourrais je; puis je; svp; je souhaite*; pouvons; est il possible
      serait il possible`,
    duration: `
      (\\d+|un|une|deux|trois|quatre|cinq|six|plusieurs|plus d un|plus de|presque|bientot) (longs |longues |bons |bonnes )?(mois|semaine*|an|ans|annee*|jours)
      depuis (des|longtemps|le|mi|debut|fin|plus|plusieurs|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|hier)
      des (mois|semaines|jours); il y a (un mois|des|plus|plusieurs)`,
  },
  refund: {
    whole: `tout; la totalite; le tout; l integralite; tout tout; 100 %; en entier`,
    asks: `
      (veux|voudrais|souhaite*|exige*|demande*|aimerais|reclame*|besoin|attends?|desire|obtenir|recevoir|donnez|merci d|faire|procede*|avoir|voulons) .. (rembours*|argent|dedommag*|indemnis*)
      (rembours*|rendez|rendre|restitu*|recrediter) .. (moi|moi s|argent|montant|commande|somme|moitie|partie|\\d+|paye*|achat|article|tout)
      (me |nous |etre )(rembours*|dedommag*); remboursez( moi| nous)?
      (ou|quand|comment) .. (rembours*|mon argent); (pas|jamais|toujours|aucun) .. (rembours*|mon argent)
      mon argent; rembourse*; remboursement; (puis je|peux|pouvez|pourriez) .. rembours*; compensation
      un geste commercial; dedommag*
      vous me (devez|restez redevable); (on|vous) (ne )?(m|nous) .. pas (paye|rembourse|recredite)
      (recredit*|credit*|revers*) .. (carte|compte); (argent|somme|montant) n est pas .. (compte|carte|la|arrive*)
      (toujours|encore|aucun|jamais) (pas )?(de |eu de |recu de )?remboursement; (promis|propose|annonce) .. remboursement
      (veux|jveux|voudrais|rend*|redonn*|filez|recuperer) .. (thune|fric|pognon|sous|oseille|ble|maille|tune)`,
    insists: `
      (tout|total|integral|la totalite|complet) (c est|ca veut dire|veut dire|signifie) (tout|total|integral|la totalite|complet)
      jusqu au dernier (centime|sou|euro|cent); (la |en )?(totalite|integralite)( ,)? (pas|et pas) (une|la) (partie|moitie); (la totalite|l integralite) (de |du )?(mon|la|l|ce que|svp|s il)( _)?
      argent ([.,] )?(tout|la totalite|en entier)
      rembours* .. (integral*|total*|complet*|entier*|en totalite|la totalite|l integralite|tout)
      (integralite|totalite) (du|de|de la|de mon|de ma|des) (montant|somme|argent|commande|prix|paiement|rembours*)?
      (tout|la totalite de|l integralite de) (mon |l )argent; (tout|100 %) ou rien
      (rendez|rembours*|veux) (moi )?tout ce que (j ai|je vous ai|nous avons) (paye|verse|depense)
      (argent|rembours*) (maintenant|tout de suite|immediatement) ou .. (litige|banque|police|plainte|je|j)
      argent .. (tout|totalite|jusqu au dernier (centime|sou)|en entier|integral*)
      (integralement|totalement|entierement|completement) rembours*; (total|complet|plein) remboursement
      100 % (du|de|rembours*|d); rien de moins; n accepte* rien
      (rembours*|argent|sous|fric|thune) (_ )?(_ )?(, |\\. |et )*(rien d autre|pas autre chose|et c est tout|c est tout|point barre)
      (seulement|juste|que|uniquement) (un |le |mon |etre )*(remboursement|argent|rembourse*) (et rien|rien d autre|point)?
      (rembours*|argent) .. (ou|sinon) (j|je|je vais|c est|on)
      (ne|n) (veux|accepte) (pas|plus|ni|aucun) (d |de |un |une |votre |vos |le )*(bon|coupon*|reduction*|avoir|echange|remplacement|remise*|geste|partiel) .. (rembours*|argent)
      exige .. (rembours*|argent)
      (rendez|rendre) (moi )?tout; (refuse|n accepte pas|ne veux pas) .. (partie|moitie) .. (tout|totalite|entier)
      (gardez|garde) .. (bon*|coupon*|remise|avoir) .. (argent|rembours*); (somme|montant|totalite|prix) (entier|entiere|complete?|total|totale)
      pas un (centime|euro|sou) de moins; ni (bon*|coupon*|echange) .. ni .. (tout|argent|rembours*)
      (pas la peine|inutile|pas besoin) (de |d )(me |m |en |le |la )*(renvoy*|envoy*|reexped*) .. (rembours*|argent|sous|thune); (veux|voudrais) pas (de |d |un |une |qu on m envoie |que vous m envoyiez |en )*(autre|nouveau|nouvelle|nouvel|renvoi|remplacement) .. (rembours*|argent|sous|thune|fric); (l argent|rembourse*) (, )?pas (un|une|d) (autre|nouve*)`,
    denies: `
      (paye|regle) (le )?(prix|tarif) (fort|plein|complet); (un |le )?(remboursement|argent) \\? non( ,)?( merci)?(?! [a-z])
      (ne|n|pas) (veux|demande*|souhaite*|cherche*|ai) (pas |plus |besoin |aucun )*(d |de |un |le |mon |etre )*(rembours*|argent)( integral| complet)?
      (pas|non) (de |d |un |le |besoin d un |besoin de )?(rembours*|argent) (juste|seulement|mais|je|merci)?
      (plutot qu|au lieu d|a la place d)(un|e|u)? ?(rembours*|argent); sans remboursement
      code de remboursement( (de|a) 100 %)?
      (merci|recu|reçu) .. (pour )?(le |mon |votre )?remboursement`,
    policy: `
      (politique|conditions|comment (fonctionne|se passe|marche)|delai*|regles) .. (retour*|rembours*|renvoyer)
      (est il|est ce|puis je|peut on|pourrai) .. (possible|retourner|rembours*|renvoyer) .. (si|en cas|dans|apres)`,
  },
  human: {
    asks: `
      ((parle|discute|cause|negocie) (pas|jamais)|(refuse|marre|assez) de (parler|discuter)) (aux?|avec (un|une|des|les)) (machines?|robots?|automates?|ordinateurs?)
      (demandez|demande|voyez|consultez) (le |donc )?(a|avec) (votre|un|une|vos|ton|la|le) (collegue*|equipe|chef*|responsable|superieur*|personne); (oui|ok|d accord) (, )?(demandez|demande)( lui| leur| le)?( (svp|stp|s il (vous|te) plait))?(?! (pourquoi|si|a|au|quand|ce|la|le|un))
      (expliquer|raconter|parler de|dire|exposer) (ca |cela |tout |tout ca |l histoire |mon probleme )*(a|avec) (quelqu un|une personne) de (votre|l|ton) ?(equipe|societe|service|boutique)
      (passer|passez|transferer|transferez|mettre|mettez) (moi )?(a |en relation avec |en contact avec |vers )?(une |un |votre |l une de vos |quelqu )+(collegue|responsable|personne|conseiller|conseillere|humain|superieur|un)
      (du|des) (vrai|vraie|vrais|vraies) (monde|gens|personnes|humains)
      quelqu un (de |d )?(vivant|humain|reel|en chair|vrai); en chair et en os; (y a|ya|y a t il|il y a) (il )?(un humain|quelqu un|une vraie personne|de vrais gens|un etre humain) (derriere|ici|au bout|la|de l autre cote|de vivant)
      (parler|discuter|echanger|contacter|joindre|passez|passer|transfere*|mettez|mettre|connecte*|veux|voudrais|besoin|exige|donnez|y a t il|souhaite*|aimerais|prefere|appele*|puis je|avoir|dialoguer) .. (humain*|personne|agent*|conseill*|responsable|superviseur|manager|operateur*|representant*|quelqu un|vrai* personne|interlocuteur|directeur|chef)
      (humain*|agent|conseiller|conseillere|responsable|operateur|vraie personne|quelqu un) (s il (vous|te) plait|maintenant|tout de suite|vite|reel*)
      (rappelez|appelez|telephonez|contactez|rappeler|rappelle*) (moi|nous|m)?
      (etre|me) (rappele*|recontacte*|contacte* par|appele*|rappeler|recontacter)
      pas (avec |a |parler a |parler avec )?(un |une |le )?(bot|robot|machine)
      (quelqu un|une personne|un conseiller|un agent|un responsable) (peut|pourrait|pourra|peut il|pourrait il) (il )?(m |me |nous )?(appeler|rappeler|contacter|joindre|telephoner|repondre|aider)
      (y a t il|avez vous|quel est|donnez moi|il y a) (un |le |votre )?(telephone( ou .*| pour .*)?|numero (de telephone|ou .*|pour .*))
      (mettez|mettre) (moi )?en (relation|contact|ligne) .. (conseill*|agent*|quelqu un|personne|responsable|humain*)
      (transferez|transfere|redirigez) (moi|nous)( s il .*| vers .*| a .*)?
      (marre|assez|arretez|stop|plus) (du |de |des |avec |les |avec les |avec le )*(robot|robots|bot|bots|machine|machines|reponses automatiques|messages automatiques)
      pas .. (parler|discuter|echanger|traiter) (a|avec) (une |un |la |le )?(machine|robot|bot|ordinateur)
      (un|votre) (humain|vrai humain|etre humain|vrai conseiller)( svp| stp| s il .*)?
      (parler|parle|causer|jaser|avoir affaire|affaire) (a|avec|au) (la |le |l |un |une |votre |quelqu )*(gerant*|patron*|boss|manager|superviseur*|proprietaire|directeur|directrice|vrai gars|mec|vrai humain|vendeur|vendeuse|charge de clientele|sav|un|quelqu un|qqn|kelkun|dame|monsieur); (passe|passez|filez|file|mettez|donnez) (moi |nous )?(plutot )?(un|une|le|la|quelqu|qqn|votre|avec) (un |vrai |vraie )?(mec|gars|humain|personne|patron*|boss|gerant*|responsable|qqn|dame|collegue|conseill*|superieur|vendeur)?
      (qui )(decide|commande|dirige|est le (chef|patron|responsable)) (chez vous|ici|la bas|dans cette boutique); (jpeux|je peux|j peux|puis je|jveux|je veux|je voudrais|j aimerais|jaimerais|on peut|peut on) (parler|causer|discuter|echanger|avoir) (a|avec|au) (qqn|quelqu un|un humain|une personne|kelkun|un vrai|une vraie|le gerant|la gerante|votre|un responsable); (prefere|prefererais) (une (voix|vraie voix|personne)|un humain|qu on m appelle|parler (a|avec) (un|une|quelqu)|etre appele*|un appel); si vous me passiez (plutot )?(quelqu un|un|une|le|la); (me|nous) passer (quelqu un|un humain|un responsable|une personne|un conseiller|qqn)
      une personne s il (vous|te) plait; (un|une) (vrai|vraie) (gars|mec|personne|humain|conseiller|dame|etre humain); (qu on|que quelqu un|que l on) (m |me )(appelle|rappelle|contacte|reponde)
      (un|une|le|la) (responsable|personne|humain|vrai personne|demoiselle|dame|monsieur) (, )?(s il (vous|te) plait|avec des oreilles|a qui parler|au telephone|au bout du fil); quelqu un de chez vous; (il y a|y a) (il )?tu (du monde|quelqu un); (ramene|ramenez|appelle|appelez|amene) (moi )?(le|la|ton|votre) (patron*|chef|responsable|gerant*|boss); (passe|passez|donnez) moi (une (demoiselle|dame|maman)|un (monsieur|papa)|quelqu un|un vrai)(?! (d autre (modele|article))); non . une personne
      (si )?(un|quelqu un|une|un monsieur|une dame) (de|d entre) (chez )?vous (autres )?(m |me )(appelait|appelle|rappelait|rappelle|appeler); je (ne )?parle pas a (une|un) (boite|machine|robot|automate|ordinateur); (m explique|mieux) .. avec une personne; auriez vous quelqu un; y a t il (bien )?(chez vous )?une personne qui`,
    alone: `
      humain; agent; conseiller; conseillere; operateur; responsable; superviseur; un humain; une personne
      un agent; un conseiller; vraie personne; une vraie personne; service client; quelqu un`,
    denies: `
      (moqu*|trait*|prend*|respect*|foutez|foutre|fichez|arnaqu*|roul*|jou*|fout) (vous |pas |plus )*(de |du |des |les |avec |la |bien de )?(la gueule (des|de) )?(vos )?(gens|personnes|humains|etres humains|clients|le monde|monde); (nous sommes|on est|je suis) (des |un |une |aussi |tous )*(humains?|etres? humains?|personnes?|gens)
      (ne|n) (veux|souhaite|voudrais|tiens) pas (a )?(parler|discuter|echanger) (a|avec|au) (un |une |le |la |votre )?(conseill*|humain|personne|agent*|responsable|quelqu un|collegue)
      (ne|n|pas) (veux|souhaite*|ai|voudrais|desire|besoin) (pas |plus |besoin )*.. (parler|humain*|agent*|conseill*|personne|appel*|responsable|quelqu un|rappel*)( (a|avec) .. (humain*|agent*|conseill*|personne|responsable|quelqu un))?
      (parle|discute|eu|contacte|echange) (a|avec|un|au|le|par) .. (humain*|agent*|conseill*|responsable|personne|quelqu un)`,
  },
  threats: {
    dispute: `
      (ouvr*|ouvrirai|lance*|lancer|depose*|deposer|engage*|faire|fais|fera*|ferai|entame*) .. (litige*|reclamation (aupres|chez|sur)|contestation|dispute|dossier (aupres|chez|sur))
      litige*
      (signale*|signaler*|denonce*) .. (aliexpress|ebay|amazon|paypal|plateforme|vendeur|boutique|site)
      garantie a a z`,
    chargeback: `
      chargeback; retrofacturation
      (opposition|contester|conteste*|annul*|bloque*|rejet*) .. (paiement|banque|carte|prelevement|transaction)
      (banque|carte|visa|mastercard) .. (oppos*|contest*|rembours*|annul*)
      (appele*|contacte*|voir|prevenir|saisir|via|passer par|contacter) .. (ma |la )?banque`,
    bad_review: `
      (mauvais*|negati*|horrible|desastreux|pire*) (avis|note*|commentaire*|evaluation*|critique*)
      (avis|note*|commentaire*|evaluation*) (negati*|mauvais*|d une etoile|desastreux|salé*|assassin*|a zero)
      (une|1|zero|0) etoile*; (laisse*|mettre|mets|publi*|poste*) .. (avis|note|commentaire)
      (prevenir|avertir|dire a) (tout le monde|tous|les autres|mes amis); (reseaux sociaux|trustpilot)
      mauvaise pub*`,
    legal: `
      avocat*; porter plainte; porte plainte; plainte (a la|au|a|contre|aupres); justice; tribunal
      tribunaux; poursui(te|tes|vre|vrai|s)
      (action|actions|voie|recours|suites|mesures) (legal*|judiciaire*|juridique*|en justice); juridique*
      police; gendarmerie; dgccrf; repression des fraudes; ufc; que choisir; 60 millions
      (association|defense|protection|droit*) .. consommateur*; mise en demeure; signal conso`,
    churn: `
      (ne|n|plus|jamais) .. (commander* |acheter* |reviendr* |recommander* |commande |achete )*(plus jamais|plus rien|jamais plus|plus (chez|ici|sur)|jamais (chez|ici|rien))
      (plus jamais|jamais plus)
      (ne|n) (commander*|acheter*|reviendrai|achete|commande|recommanderai|reviendrons) (plus|jamais|pas)
      derniere (fois|commande) (que|chez|ici|sur); (perdu|perdez|perdre) (un|une|votre|ce) client*
      (resili*|cloturer|supprimer) (mon |d |mon abonnement|ma )?(compte|abonnement|prime)
      (aller|irai|vais) (voir )?(ailleurs|chez (la concurrence|un concurrent))`,
  },
  requests: {
    greeting: `
      bonjour; bonsoir; salut; coucou; hello; bonne (journee|soiree)
      bonjour (a tous|madame|monsieur|l equipe|tout le monde); rebonjour; rebonsoir; re bonjour; re bonsoir; allo; il y a quelqu un
      (bonjour|bonsoir|salut|coucou) (encore|a nouveau|de nouveau|encore une fois); (c est )?(encore )?moi
      quelqu un
      slt; wesh; coucou; cc; bon matin; bonsoir a vous; bonjour a (vous|tous); re; rebonjour; salam; allo; bjour; bonjour bonjour; bien le bonjour; salut a tous`,
    thanks: `
      merci
      merci (beaucoup|bien|infiniment|mille fois|a vous|pour tout|pour (votre|l|ton) (aide|reponse)|d avance)
      un grand merci; mille mercis; parfait merci; super merci; c est tout; c est gentil
      (merci|mrc|merciii|mercii|merki) (bcp|bien|chef|l ami|a vous|a toi|infiniment|mille fois|beaucoup|pour tout|frero|frere|bro|vraiment|quand meme|pareil|encore|et .*|vous etes .*|tu es .*|bonne .*|bon courage|au revoir|salut)*; super merci( beaucoup| bcp| a vous)?; genial merci( beaucoup| a vous)?; cool merci; je vous (en )?remercie( infiniment| beaucoup| et vous souhaite .*)?; c est gentil( a vous| merci)?; trop gentil; bien aimable`,
    help: `
      aide; aidez moi; aide moi; que (peux tu|pouvez vous|sais tu|savez vous) faire
      comment ca (marche|fonctionne); quelles (sont les )?options; options; menu; besoin d aide
      (et )?(que|qu est ce que) (dois je|je dois|je|puis je|faut il|je peux) (dois )?(faire|fais)( maintenant)?
      (et )?(je|on) (fais|dois faire|fait) quoi( maintenant)?; quoi faire; que faire( maintenant)?
      j ai besoin d aide; (pouvez vous|peux tu|pourriez vous) m aider; a quoi (sers tu|servez vous)
      (tu|vous|t) (sers|servez|peux|pouvez|fais|faites) (a quoi|quoi|faire quoi|aider (a|avec) quoi)( .*)?; (en quoi|avec quoi|a quoi) (pouvez|peux|peut) (vous|tu)( .*)?; quelles sont mes options`,
    about_bot: `
      (etes vous|es tu|tu es|vous etes|est ce que (vous etes|tu es)|je parle (a|avec)|suis je en contact avec|c est|est ce que je parle a) (un |une |bien |vraiment |avec )*(bot|robot|humain*|personne|machine|vraie personne|ia|intelligence artificielle|automat*)( ou .*)?
      qui (etes vous|es tu); a qui (je parle|ai je affaire|est ce que je parle); (vous etes|tu es) qui
      robot ou humain
      (t|tu es|t es|vous etes|c est|c|es tu|etes vous) (un |une )?(ia|bot|robot|machine|humain|vrai|reel|vraie personne) (ou|ou koi|ou quoi|ou pas)( .*)?; (ai je affaire|j ai affaire|je parle) a (un |une )?(automate|robot|machine|bot|humain|ia)( .*)?`,
    tracking: `
      quand (est ce qu[e]? ?)?(_ )?(doit|devrait|devrait il|devrait elle|doit il|doit elle|il devrait|elle devrait|ca devrait) (_ )?(arriver|venir|etre la)(?! (le remboursement)); 
      (elle|il|ca) (arrive|arrivera|vient|part|sera la|est livree?) quand (ma|mon|la|le|cette|ce) _
      (elle|il|ca|mon colis|le colis|ma commande|ma _|mon _) (_ )?(arrive|arrivera|est livre*|vient|part|sera la) quand( _){0,3}; (est |reste |serait |_ )?(bloque|bloquee|coince|coincee|perdu|perdue|en rade|a l arret) (a|au|en|dans|chez|quelque part|mon|ma|le|la)( _)?(?! (le (bouton|couvercle)))
      (c est |ca vient par |par |avec )?(quel|quelle) (transporteur|poste|societe|livreur|compagnie|boite)( qui| livre| c est| vous)*
      ou (est|en est|se trouve|sont|se situe) (mon|ma|mes|notre|la|le|l) _
      (suivre|suivi|numero de suivi|tracking|localiser|suivi de)( mon| ma| de| du)?( colis| commande)?
      quand (est ce que |vais je |va t |vas |va |mon |ma |sera |seront |arriv*|pourrai je )*.. (arriv*|recev*|livre*|livraison|recois|expedi*|envoye*)
      (statut|etat|avancement|etape) (de |d )?(ma|la|mon|du) (commande|colis|livraison)
      (avez vous|est ce que|a t il|a t elle|est il|est elle) .. (expedie*|envoye*|parti*)
      combien de temps .. (livr*|arriv*|recev*|faut|prend); date de (livraison|reception)
      (des )?nouvelles (de|du) (mon|ma|colis|la)
      (ou|il|elle) (est|en est|en sont|se trouve|sont|se situe|se cache|est passe*|est rendu*) (passe*|ou|rendu*|donc|encore)? ?(mon|ma|mes|notre|la|le|l|ce|cette) _
      (il|elle|ils|elles|c) (est|en est|sont|en sont) (rendu* )?(passe* )?ou (donc |encore |exactement )?(mon|ma|mes|notre|le|la|l|ce|cette|cet) _; (mon|ma|mes|notre) (colis|commande|paquet|livraison|_) (il |elle |ils )?(est|en est|sont|arrive|se trouve) (passe* |rendu* )?(ou|quand)(?! (en est mon (dossier|rembours*)))
      (c est |c )?pour quand (la |ma |mon |le )?(livraison|colis|commande|reception|_)?; (c est |c )pour quand; (je|jle|j) (le |la |l |les )?(recois|recevrai|aurai|recoit) quand( (mon|ma|mes) _)?; quand (je|est ce que je|jvais|est ce qu on|on) (la |le |l |les |vais |va )*(recevoir|recois|recevrai|recevra|l avoir|avoir|livrer); (vous )?(l |la |le )?(avez|as) (l |la |le )?(expedie*|envoye*|poste*) (mon|ma|le|la|ou|deja|\\?)
      (il|elle|colis|commande|mon colis|ma commande) (est |sont |a ete )?(deja |bien |enfin )?(parti*|expedie*|envoye*) (ou|deja|pas encore|quand|\\?); (est|sont) (il|elle|ils) (parti|partie|partis|expedie|expediee|en route|en chemin); (n|no|num|numero|code|lien) (de |du )(suivi|tracking|colis|traking); (quel|qui) (est le |c est le )?(transporteur|livreur); c est rendu ou; ou c est rendu; (du nouveau|des infos|des news|des nouvelles|nouvelles|infos) (sur|de|pour|concernant) (mon|ma|la|le|notre|cette) (colis|commande|livraison|paquet|_)(?! (dossier|plainte|reclamation|remboursement)); (qu est ce qui se passe|que se passe t il|il se passe quoi|qu est devenu*|quid) (avec |de |du )?(mon|ma|notre) (colis|commande|livraison|paquet)`,
    start_over: `
      (recommence*|recommencer|reprendre|reprenons|repartir|repartons|commencer|depart) .. (debut|zero|nouveau)
      recommencer; recommencons; on recommence; reinitialiser; oublie* (tout|ca|ce que j ai dit)( .*)?
      a zero`,
    other_order: `
      (autre|autres|deuxieme|seconde|differente|deux|mon autre|l autre|2 eme) (commande*|colis|achat*|article)?( aussi)?
      (meme|aussi|probleme|pareil|idem|egalement) .. (avec |pour |sur )?(l autre|le deuxieme|la deuxieme|le second|la seconde|une autre)( commande| colis| article)?
      pas (cette|celle|ce) (commande|colis|la); l autre aussi`,
    my_data: `
      (que|quelles|quoi) .. (donnees|informations|savez|sais|gardez|conservez|stockez) .. (sur moi|de moi|me concernant|mes|a mon sujet|avez vous)
      (que|qu est ce que) (savez vous|sais tu|vous savez|tu sais) (sur|de|a propos de) moi
      (copie|transcription|historique) (de |du |d )?(toute )?(cette |notre |la |l |ce |nos )?(conversation|discussion|chat|echange|messages)
      (enregistrer|sauvegarder|telecharger|exporter|envoye*( moi)?|garder) (toute )?(cette|notre|la|ce) (conversation|discussion|chat)
      (supprime*|efface*|voir|consulter|telecharger|exporter|acceder) .. (mes|les) (donnees|informations)( personnelles)?
      mes donnees( personnelles)?; donnees personnelles; rgpd; confidentialite; vie privee; droit a l oubli`,
    back_to_bot: `
      (revenir|retourner|reprendre|continuer|continuons|rester|prefere*|plutot) ((?!(utilis[a-z]*|servir|port[a-z]*|branch[a-z]*|mon|ma|mes|ce|cette) )_ ){0,4}(avec (vous|toi|le bot|l assistant|le robot)|bot|assistant|robot)
      (continuons|on continue|reprenons) (ensemble|ici|la)?
      (plus|pas) besoin (d|de) (un |une |l )?(humain|agent|conseiller|personne)( finalement)?`,
  },
  answer: {
    accept: `
      (je |j )?(prends|accepte) ce (que vous (avez|proposez|donnez|offrez)|que tu (as|proposes)|qu il y a|qu on me (donne|propose)|que je peux avoir)
      oui; ok; d accord; tres bien; parfait; ca marche
      ca me (va|convient|parait (bien|bon|correct))( tres bien| parfaitement)?
      j accepte( l offre| la proposition| votre (offre|proposition)| volontiers)?; accepte; accord
      marche conclu; entendu; c est (bon|d accord|ok|parfait|note|bien|entendu|bon pour moi)( pour moi)?
      volontiers; avec plaisir; bien sur; evidemment; allez y; allons y; faites( ca| le| comme ca)?; vas y
      envoyez( le| la| les)?( moi)?( le| la)?; envoie( le| la)?; va pour (ca|l offre)?
      je (le |la |l )?(prends|veux bien|accepte|valide|choisis)( l offre| ca| celui (la|ci)| le premier| le deuxieme)?
      (le|la) (premier|premiere|deuxieme|second|seconde|dernier|derniere|troisieme)( option| offre| proposition| choix)?
      (premiere|deuxieme|seconde|derniere) (option|offre|proposition); option (un|deux|1|2|a|b)
      oui (merci|s il vous plait|volontiers|bien sur); pas de (probleme|souci*); aucun (probleme|souci)
      sans (probleme|souci); excellent; super; genial; impeccable; je suis d accord; je confirme; confirme
      je valide; valide; nickel; top; adjuge; soit; correct; juste; pourquoi pas allez y`,
    filler: `
      s il (vous|te) plait; merci; merci (beaucoup|bien|d avance|infiniment|a vous); alors; donc; ca; cela
      le; la; les; l; me; moi; pour moi; a moi; avec ca; offre; proposition; votre; cette; ce; je; j; un
      une; nouve(au|l|lle|aux); autre; meme adresse; a la meme adresse; la meme adresse; adresse
      maintenant; aujourd hui; des que possible; au plus vite; rapidement; et; tres; bien; bon; bonne
      bonjour; bonsoir; monsieur; madame; de; d; en; y; vous; nous; on; fait; faire; oui; ok; d accord
      parfait; super; volontiers; option; pour; avec; envoyer; colis; il; c est; est; tout; a; journee
      soiree; cordialement; gentil; beaucoup; pour l aide; pour votre aide`,
    reject: `
      non merci
      (ca |cela )?(ne )?(me )?(convient|va|suffit|interesse|arrange|plait|sert a) (pas|plus|rien|en rien)( du tout)?
      pas (interesse*|d accord|question|suffisant|assez|acceptable|satisfait*|possible|besoin|du tout|envie|convaincu*|terrible|serieux)
      je (ne |n )?(veux|accepte|prends) (pas|rien|plus)( de| d| cela| ca| votre| vos)?
      (hors de question|jamais de la vie|certainement pas|surement pas|absolument pas|en aucun cas|surtout pas)
      autre (chose|option|offre|solution|proposition); (quelque chose|mieux) (de mieux|d autre|que ca)?
      (c est |bien |beaucoup )?trop (peu|bas|faible)
      (c est|est) (peu|ridicule|une (blague|misere|insulte|honte)|insuffisant|derisoire|insultant|inacceptable|rien|pas assez)
      je refuse; refuse*; rejet*; decline; inacceptable; oubliez( ca)?; laisse* tomber; jamais
      bien sur que non; aucun(e)? (des|de ces|des deux) .*; aucun(e)?; insuffisant; inutile
      gardez (votre|vos|le|la) .*; ridicule; derisoire; ni l un ni l autre; toujours non; misere`,
    no: `non; pas; jamais; (alors|donc|dans ce cas|bah|ben) (non|pas)(?! [a-z])`,
    hedge: `
      mais; attend(s|ez); je voulais dire; voulais dire; en fait; peut etre; je ne sais pas; sais pas
      pas sur*; laissez moi reflechir; reflechir; je reflechis; vais reflechir; ca depend; depend
      je suppose; suppose; bien que; toutefois; cependant; d abord; avant; jusqu; ensuite; apres; question
      comme vous voulez; peu importe; hmm; euh; eventuellement; pense; pourquoi pas; a voir; je crois; sauf`,
    unmeant: `(ok|oui|bon|d accord|ouais) et (alors|apres|maintenant|donc|ensuite)( quoi)?; et (alors|apres|ensuite)( quoi)?`,
    counter: `
      seulement si; a condition; pourvu que
      (et si|que diriez vous|pourquoi pas) .. (\\d+|moitie|plutot|un|une|vous|on)
      (au moins|minimum|au minimum|plutot) (un |une |le |la |des )?(\\d+|moitie|double)?
      (pouvez|pourriez|peux|peut|possible|pourrait) .. (plus|mieux|davantage|augmenter|monter|\\d+|moitie|offre|reduction)
      (je )?(prefere|prefererais|prefererai|aimerais mieux)( plutot)?
      (donnez|rendez|rembours*|faites|offrez)( moi| m)? (un |le |la |plutot |au moins )*(\\d+|moitie|plus)
      la moitie; moitie; (un tiers|un quart|le double|trois quarts); (mets|mettez|rajoute|rajoutez|ajoute|ajoutez|montez|monte) (moi |m |en |encore |a |un |une |jusqu a )*(\\d+|dix|cinq|vingt|cent|peu|plus|geste|effort); (\\d+|dix|cinq|vingt|cinquante|cent) (balles |euros |piastres |dollars )?de plus; \\d+ %; \\d+ (pour cent|pourcent|euros|€|$|dollars); (€|$) \\d+
      plus (que ca|que cela|d argent|eleve); un peu plus; (au lieu|a la place) (de|d|du)
      plutot (un|une|le|la); mieux (que ca)`,
    condition: `
      si (vous|tu|c est|on|il|elle|je|le|la|jamais|et seulement|ca|mon|ma); seulement si; pourvu qu[e]?; a condition
      pourvu que; tant que; sauf si; a moins; aussi; en plus
      et (un|une|aussi|en plus|je veux|le|la|mon|ma|egalement)`,
    goods: {
      coupon: `
        coupon*; (un|le|ce|votre|vos|les|des|du|de) bons?; bons? (d achat|de (reduction|remise)); reduction*; remise*; code; promo; avoir; cheque cadeau; carte cadeau`,
      replacement: `
        remplac*; nouve(au|l|lle|aux); autre exemplaire; renvo(i|yer|yez|ie); echange*; un autre; une autre
        piece; reexpedi*`,
      refund: `rembours*; argent; partiel*; compensation; pour cent; %; dedommag*`,
      return: `retour; retourner; renvoyer l article; etiquette; retourne`,
      wait: `attend*; patien*; suivi`,
    },
  },
};
