import type { Book } from './book.ts';

export const fr: Book = {
  feeling: `je suis désolé désolée le la l' un une de pour c'est ce cette cet cela attente attendre pénible longue long
    dommage déception décevant décevante agaçant agaçante désagréable ennuyeux fatigant taille colis clair compris
    entendu merci oh quel quelle bonjour bien compréhensible formidable parfait est a été l'attente`,
  asides: 'vraiment très simplement sincèrement volontiers',
  joiners: 'et mais donc',
  bound: '',
  numbers: `deux trois quatre cinq six sept huit neuf dix onze douze douzaine treize quatorze quinze quinzaine seize vingt
    vingts vingtaine trente trentaine quarante cinquante soixante septante octante nonante cent cents centaine mille
    million moitié demi demie double triple tiers quart cinquième plusieurs paire`,
  statements: {
    new: 'nouvelle / nouvel / une autre [article] / en renvoie une',
    free: 'sans frais / gratuitement / gratuite / aucun frais',
    part: 'pièce',
    ask: 'demander / demandez-la',
    full: 'la totalité / remboursement total / tout votre argent',
    person: "personne / équipe / l'équipe / collègue / quelqu'un",
    dispute: 'litige',
    photo: 'photo',
    order_number: 'numéro de commande',
    return: "renvoyer l'article",
  },
  phrases: {
    any: `(arrangeons|réglons) cela / (cela|est-ce que cela|) vous (convient|convient-il|irait|va) / (je suis|)
      (désolé|désolée) (pour ce qui s'est passé|pour l'attente|pour le retard|pour la taille|que cela soit arrivé
      ainsi|qu'il soit arrivé cassé|que cela ne convienne pas|que ce ne soit pas ce que vous attendiez|que vous
      attendiez encore) / (qu'en|que) (pensez-vous|dites-vous) / (voyons|regardons) ce que je peux faire / arrangeons
      cela / avec plaisir / bien sûr / c'est bon pour vous / c'est d'accord / c'est toujours pénible / ce n'est pas ce
      que vous attendiez / cela vous convient / cela vous ferait plaisir / cela vous irait / cela vous va / cette
      taille n'était clairement pas la bonne / d'accord / dites-moi ce que vous en pensez / écrivez ici / j'en suis
      désolé / je comprends (la déception|votre déception|que ce soit décevant|votre mécontentement) / je le fais / je
      suis désolé que l'article vous ait déçu / je suis désolé que la taille ne convienne pas / je vous comprends /
      merci (de|d') (avoir attendu|attendre|patienter|l'avoir signalé|votre message|votre compréhension|vos
      explications) / merci d'avoir écrit / merci de votre patience / on fait ainsi / on fait comme cela / pouvez-vous
      m'en dire (un peu|) plus / pouvez-vous m'en dire un peu plus sur ce qui ne va pas / qu'en dites-vous / qu'en
      pensez-vous / qu'est-ce qui ne va pas / qu'est-ce qui ne va pas exactement / qu'est-ce qui s'est mal passé
      exactement / que s'est-il passé (exactement|) / quel est le problème / très bien / une mauvaise taille / une ou
      deux phrases suffisent / vous acceptez / vous le voulez / voyons comment arranger cela`,
    by: `(il|elle|le montant|l'argent|ils|) (devrait|devraient|devra) (arriver|vous parvenir|être chez vous) au plus tard
      le [day] / à recevoir au plus tard le [day] / au plus tard le [day] / au plus tard le [day] chez vous / chez
      vous au plus tard le [day] / devrait arriver au plus tard le [day] / devrait être là au plus tard le [day] /
      elle devrait arriver au plus tard le [day] / elle devrait être chez vous au plus tard le [day] / elle devrait
      être chez vous le [day] au plus tard / elle devrait vous parvenir au plus tard le [day] / ils seraient chez vous
      au plus tard le [day] / qui devraient arriver au plus tard le [day] / qui devraient vous parvenir au plus tard
      le [day] / qui devrait arriver avant le [day] / qui seraient chez vous le [day] au plus tard / vous
      (le|la|les|l') (recevrez|aurez) au plus tard le [day] / vous devriez (le|la|les) (recevoir|avoir) au plus tard
      le [day] / vous devriez l'avoir au plus tard le [day] / vous devriez les avoir avant le [day] / vous devriez les
      voir au plus tard le [day] / vous l'aurez au plus tard le [day] / vous les aurez au plus tard le [day] / vous
      les auriez le [day] au plus tard`,
    free: `entièrement gratuit / gratuit / gratuite / gratuitement / sans aucun frais / sans frais pour vous`,
    refund: `(je peux|je pourrais|j'aimerais|je voudrais|nous pouvons) vous (rembourser|rendre|proposer un remboursement
      de|offrir un remboursement de) [refund] (du prix payé|sur le prix|) / (soit|donc|c'est-à-dire) [percent] (du
      prix|de ce que vous avez payé) / [percent] / [refund] / c'est [refund] au plus tard le [day] / c'est avec
      plaisir que je vous rembourse [refund] / c'est vous rembourser [refund] au plus tard le [day] / c'est-à-dire
      [percent] du prix / est-ce que [refund] remboursés vous aideraient / j'aimerais vous proposer [percent] de
      remboursement / je peux rembourser [refund] / je peux rembourser [refund] au plus tard le [day] / je peux
      rembourser [refund] d'ici le [day] / je peux vous rembourser [percent] (du prix|de ce que vous avez payé) / je
      peux vous rembourser [refund] / je peux vous rendre [refund] au plus tard le [day] / je voudrais vous rembourser
      [refund] / je vous (rembourse|rends|propose un remboursement de) [refund] / je vous propose un remboursement de
      [refund] / je vous rembourse [refund] / je vous rends [refund] / nous vous (remboursons|rendons) [refund] / soit
      [percent] du prix`,
    keep: `gardez l'article / vous (pouvez garder|gardez) (l'article|le produit|ce que vous avez reçu) / vous gardez
      l'article`,
    coupon: `(je peux|je pourrais|j'aimerais|je voudrais) vous (offrir|proposer) un bon (d'achat|) de [coupon] (pour|sur)
      votre prochaine commande / en guise d'excuse / j'ai un bon d'achat de [coupon] / j'aimerais vous proposer un bon
      d'achat de [coupon] pour la prochaine commande / je le sais / je peux vous offrir un bon d'achat de [coupon]
      pour votre prochaine commande / je vous (offre|propose) un bon (d'achat|) de [coupon] (pour|sur) votre prochaine
      commande / merci de me l'avoir dit / pour m'excuser / pour votre prochaine commande / puis-je vous offrir un bon
      d'achat de [coupon] pour la prochaine commande / puisque vous avez été si patient / que diriez-vous d'un bon
      (d'achat|) de [coupon] pour votre prochaine commande / que diriez-vous d'un bon de [coupon] pour votre prochain
      achat / si vous le souhaitez / un bon de [coupon] sur votre prochaine commande vous irait`,
    reship: `(je peux|nous pouvons|je pourrais) vous (envoyer|renvoyer|faire envoyer) (une nouvelle|une autre|un nouveau|un
      autre) [article] (gratuitement|sans frais|) / [article] / c'est trop long / il semble (perdu|qu'il soit
      perdu|qu'il n'arrivera plus) / j'aimerais vous envoyer (une nouvelle|une autre) [article] (gratuitement|sans
      frais|) / je crois qu'il n'arrivera plus / je crois que ce colis ne viendra plus / je peux faire partir une
      nouvelle [article] / je peux vous envoyer une autre [article] gratuitement / je peux vous faire envoyer une
      nouvelle [article] sans frais / je vous (envoie|renvoie|fais envoyer) (une nouvelle|une autre|un nouveau|un
      autre) [article] (gratuitement|sans frais|) / je vous en renvoie une / je vous fais envoyer une nouvelle
      [article] / laissez-moi vous envoyer une nouvelle [article] sans frais / n'attendons plus / un colis qui
      n'arrive pas / une nouvelle [article] / une nouvelle [article] peut partir chez vous sans frais / vous avez
      assez attendu`,
    part: `(je peux|nous pouvons) vous envoyer la pièce (manquante|) (gratuitement|sans frais|) / désolé que ce n'ait pas
      été complet / elle peut vous être envoyée gratuitement / je peux vous envoyer la pièce sans frais / je vous
      envoie la pièce (manquante|) (gratuitement|sans frais|) / je vous fais envoyer la pièce manquante / nous pouvons
      vous envoyer cette pièce sans aucun frais / pardon pour la pièce manquante`,
    wait: `(pouvez-vous|pourriez-vous) (attendre|patienter) jusqu'au [wait day] / (votre colis|le colis|il) est
      (encore|toujours|) en route / accepteriez-vous d'attendre jusqu'au [wait day] / dites-le-moi ici / écrivez-moi
      ici / est-ce que le [wait day] vous irait encore / il devrait encore arriver / il est en route / je le sais bien
      / nous (chercherons|trouverons) une autre solution / nous chercherons une autre solution / nous trouverons autre
      chose / nous verrons ce qu'il est encore possible de faire / nous verrons ce qui est possible / nous verrons ce
      qui peut encore être fait / nous verrons d'autres pistes / on patiente jusqu'au [wait day] / peut-on attendre
      jusqu'au [wait day] / pourriez-vous patienter jusqu'au [wait day] / pouvez-vous tenir jusqu'au [wait day] / s'il
      n'est pas arrivé (d'ici là|) / s'il n'est pas là à cette date / s'il n'est toujours pas arrivé / s'il ne vient
      pas / si rien n'est arrivé / si rien n'est arrivé d'ici là / si votre colis ne se montre pas`,
    counter: `allez-y / c'est normal / c'est possible aussi / c'est une personne de (l'équipe|notre équipe) qui (décide|en
      décide|décidera) / c'est une personne de l'équipe qui décide / c'est une personne de l'équipe qui en décide / ce
      que je peux faire / cette décision revient à une personne de l'équipe / de mon côté / demander tout votre argent
      reste possible / demandez-la / je comprends que vous (voulez|souhaitez) (récupérer votre argent|être remboursé)
      / je l'entends / je vous entends / moi / moi-même / si vous (préférez|voulez|souhaitez) (la totalité|un
      remboursement total) / si vous préférez demander la totalité / si vous préférez demander un remboursement total
      / si vous voulez demander la totalité / si vous voulez la totalité / une personne de l'équipe décide / une
      personne de l'équipe en décidera / une personne décide / vous pouvez (aussi|également|tout aussi bien|) demander
      (la totalité|un remboursement total) / vous pouvez aussi demander la totalité / vous souhaitez être remboursé /
      vous voulez être remboursé / vous voulez votre argent`,
    agreed: `(écrivez-moi|écrivez-nous) ici / (parfait|merci|entendu) / (si quelque chose ne va pas|en cas de problème) /
      [reference] / [refund] vous reviennent au plus tard le [day] / c'est arrangé / c'est convenu / c'est noté / en
      cas de souci / gardez [reference] comme référence / gardez cette référence / le remboursement de [refund]
      arrivera au plus tard le [day] / merci de votre gentillesse / nous vous rendons [refund] au plus tard le [day] /
      référence [reference] / votre référence (est|) [reference] / votre référence est [reference] / votre
      remboursement de [refund] (arrivera|vous parviendra|devrait arriver) au plus tard le [day] / votre remboursement
      de [refund] devrait vous parvenir au plus tard le [day] / vous aurez vos [refund] au plus tard le [day] / vous
      recevrez (votre remboursement de|) [refund] au plus tard le [day]`,
    handover: `(en général|normalement) (sous|en moins de|en) [minutes] / a déjà tout ce que vous m'avez dit / aucun problème /
      avec plaisir / avec tout ce que vous avez écrit / cela ne change rien / d'ordinaire en [minutes] / elle a tout
      ce que vous avez écrit / elle répond (en général|normalement) (ici|) (sous|en moins de) [minutes] / elle répond
      en général en moins de [minutes] / elle répond en général ici sous [minutes] / elle vous répond ici / en général
      sous [minutes] / je (transmets|passe|confie) (cela|la conversation|tout|votre dossier) à (une personne de
      l'équipe|un collègue|une collègue|l'équipe) / je passe la main à l'équipe / je préviens une collègue de l'équipe
      / je transmets la conversation à une personne de l'équipe / je transmets tout à une personne de l'équipe / je
      vous ai bien lu / merci de le demander / normalement en moins de [minutes] / quelqu'un vous répondra ici / qui
      lira tout ce qui précède / répond en général sous [minutes] / rien ne se perd / sans que vous ayez à recommencer
      / une personne de (l'équipe|notre équipe) (s'en occupe|prend le relais|va s'en occuper|vous répondra ici) / une
      personne de l'équipe a maintenant toute votre histoire / une personne de l'équipe s'en charge / une personne de
      notre équipe prend la suite / vous n'(avez|aurez) (rien|pas) à répéter / vous n'aurez rien à répéter / vous
      n'avez rien à répéter / vous répondra ici / vous répondra ici même`,
    dispute: `ouvrir un litige reste (votre droit|possible) / ouvrir un litige reste votre droit dans tous les cas / vous
      pouvez (aussi|toujours|) ouvrir un litige (à tout moment|quand vous voulez|) / vous pouvez ouvrir un litige
      quand vous le souhaitez`,
    where: `(le dernier scan|la dernière étape) (date|est) du [scanned on] (à [place]|) / (votre|le) (colis|article) (avec
      [article]|contenant [article]|) est parti le [shipped on] / à [place] / a été scannée le [scanned on] à [place]
      / elle aurait dû être chez vous le [expected on] / il aurait dû (arriver|être chez vous) au plus tard le
      [expected on] / il aurait dû arriver au plus tard le [expected on] / j'ai regardé / la [article] est partie le
      [shipped on] / le dernier scan date du [scanned on] / votre colis avec [article] est parti le [shipped on]`,
    ask: `(l'adresse e-mail|votre e-mail) / (le|votre) code postal / (quel est|pouvez-vous me donner|pouvez-vous
      m'envoyer) (le|votre) numéro de commande / avec une information qui va avec / cherchons-le / désolé que vous
      attendiez encore / il me faut (aussi|) (une information de plus|une information qui va avec) / l'e-mail / le
      code postal ou les quatre derniers chiffres du téléphone / ou les quatre derniers chiffres (du|de votre)
      (téléphone|numéro de téléphone) / pouvez-vous m'envoyer le numéro de commande avec l'e-mail / quel est le numéro
      de commande`,
    photo: `(pouvez-vous|pourriez-vous) (envoyer|m'envoyer) une photo (de l'article|du dommage|de l'étiquette|) / ce n'est
      pas grave / dites-le / merci pour ces explications / n'hésitez pas / nous continuerons sans / nous continuons
      ainsi / on continue / pourriez-vous envoyer une photo / sans photo (nous continuons aussi|c'est possible aussi)
      / seulement si cela ne vous dérange pas / si c'est facile pour vous / si vous avez une photo sous la main / si
      vous en avez une / si vous pouvez / sinon / une photo aiderait`,
    desk: `(quand|comment) est-il arrivé / j'ai lu tout ce que vous avez écrit / je regarde cela / je vous répondrai ici /
      la proposition tient toujours / merci pour (la photo|les photos|ces précisions) / que manque-t-il exactement /
      que souhaitez-vous que nous fassions / quelle couleur avez-vous reçue / quelle pièce manque / quelle taille
      indique l'étiquette / votre colis est (en route|à la douane|en cours de livraison) / y a-t-il autre chose que je
      doive savoir`,
  },
};
