import type { Sentences } from './phrases.ts';

// With "vous". Written with plain spaces: the unbreakable ones before : ; ? and inside « » are put in by Wording.
// No adjective or participle that would need the buyer's gender. An apology stands under `empathy` only.
// Titles and places are foreign text: in quotes or after a colon.

export const fr: Sentences<'one' | 'many' | 'other'> = {
  // --- opening
  greeting:
    "Bonjour, je suis l'assistant automatique de la boutique {{shop}}. Je peux vous aider en cas de problème avec une commande. Si vous préférez parler à une personne de l'équipe, dites-le à tout moment. Que s'est-il passé ?",
  introduction:
    "Bonjour, ici l'assistant automatique de la boutique {{shop}} ; une personne de l'équipe prend le relais dès que vous le demandez.",
  welcome:
    "Bonjour, je suis l'assistant automatique de la boutique {{shop}}. Dites-moi avec vos mots ce qui s'est passé avec votre commande. Si vous préférez parler à une personne, il suffit de le dire.",
  'welcome.again': "Bonjour. Que s'est-il passé avec votre commande ?",
  help: "Je suis l'assistant automatique de la boutique {{shop}}. Je peux consulter une commande et, en cas de problème, vous proposer une solution ici même. Écrivez comme vous voulez ; les boutons ne sont qu'un raccourci. Pour parler à une personne de l'équipe, il suffit de le dire.",
  'help.waiting':
    "C'est maintenant à une personne de l'équipe de voir cela, je ne peux donc rien vous proposer moi-même : elle vous dira ce qui est possible. Ce que vous écrivez d'ici là lui parvient.",
  about_bot:
    "Oui, je suis un assistant automatique et je travaille pour la boutique {{shop}}. Si vous préférez parler à une personne de l'équipe, il suffit de le dire.",
  thanks: "Je vous en prie. S'il y a autre chose, écrivez-moi ici.",
  goodbye: "Bonne continuation. S'il y a quoi que ce soit, vous pouvez écrire ici à tout moment.",
  start_over: "D'accord, repartons de zéro. Que s'est-il passé ?",
  order_unchanged:
    "Non, d'après ce que je vois, rien n'a été annulé ni modifié : votre commande reste telle que vous l'avez passée.",
  order_kept:
    "Parfait, on ne change rien. J'ai retiré votre demande, personne n'y touchera donc : votre commande suit son cours, telle que vous l'avez passée. Si vous vouliez dire autre chose, dites-le-moi.",
  'order_kept.goes_on': "C'est entendu, rien n'est annulé ni modifié. Revenons donc à ce qui ne va pas.",

  // --- feeling with the buyer
  'empathy.not_received_calm': 'Voyons où est votre colis.',
  'empathy.not_received_upset': "Je suis désolé que vous n'ayez toujours pas votre colis.",
  'empathy.not_received_furious':
    "Vous avez payé et vous n'avez toujours pas votre colis. Cela ne devrait pas arriver, et je suis désolé.",
  'empathy.not_there_calm': "Le transporteur l'indique comme livré et vous ne l'avez pas ; regardons cela.",
  'empathy.not_there_upset':
    "Je suis désolé que le colis soit indiqué comme livré alors que vous n'avez rien.",
  'empathy.not_there_furious':
    "Le colis est indiqué comme livré et vous n'avez rien. Cela n'aurait pas dû arriver, et j'en suis désolé.",
  'empathy.damaged_calm': 'Cela ne devrait pas arriver dans cet état ; trouvons une solution.',
  'empathy.damaged_upset': "Je suis désolé que l'article soit arrivé abîmé.",
  'empathy.damaged_furious':
    'Vous avez payé pour un article en bon état, et il arrive cassé. Cela ne devrait pas arriver, et je suis désolé.',
  'empathy.quality_calm': 'Voyons ce que nous pouvons faire.',
  'empathy.quality_upset': "Je suis désolé que l'article ne tienne pas ses promesses.",
  'empathy.quality_furious':
    'Vous avez payé pour quelque chose de correct, et voilà ce que vous recevez. Cela ne devrait pas arriver, et je suis désolé.',
  'empathy.wrong_size_calm': "Une taille qui ne va pas, c'est agaçant ; trouvons une solution.",
  'empathy.wrong_size_upset': 'Je suis désolé que vous ne puissiez pas vous en servir dans cette taille.',
  'empathy.wrong_size_furious':
    'Vous avez payé pour quelque chose que vous ne pouvez pas utiliser, cela ne devrait pas arriver. Je suis désolé.',
  'empathy.wrong_colour_calm': "Ce n'est pas la couleur que vous vouliez ; trouvons une solution.",
  'empathy.wrong_colour_upset': 'Je suis désolé que ce ne soit pas la couleur que vous attendiez.',
  'empathy.wrong_colour_furious':
    'Vous avez choisi une couleur et vous en avez reçu une autre, cela ne devrait pas arriver. Je suis désolé.',
  'empathy.not_as_described_calm': "Ce qui arrive devrait correspondre à l'annonce ; regardons cela.",
  'empathy.not_as_described_upset': 'Je suis désolé que ce ne soit pas ce que vous aviez vu en commandant.',
  'empathy.not_as_described_furious':
    'Vous avez fait confiance à la description et vous avez reçu autre chose. Cela ne devrait pas arriver, et je suis désolé.',
  'empathy.wrong_item_calm': "Ce n'est pas ce que vous avez commandé ; trouvons une solution.",
  'empathy.wrong_item_upset': 'Je suis désolé que vous ayez reçu autre chose que votre commande.',
  'empathy.wrong_item_furious':
    'Vous avez attendu votre commande et vous avez reçu tout autre chose. Cela ne devrait pas arriver, et je suis désolé.',
  'empathy.missing_parts_calm': 'Tout devrait y être ; trouvons une solution.',
  'empathy.missing_parts_upset': "Je suis désolé que tout n'y soit pas.",
  'empathy.missing_parts_furious':
    "Vous avez tout payé et vous n'en avez reçu qu'une partie. Cela ne devrait pas arriver, et je suis désolé.",
  'empathy.counterfeit_calm': "C'est une question sérieuse, et je la traite comme telle.",
  'empathy.counterfeit_upset':
    'Je suis désolé que vous ayez à douter de ce que vous avez reçu. Je prends cela au sérieux.',
  'empathy.counterfeit_furious':
    'Vous avez payé pour un article authentique ; devoir en douter, cela ne devrait pas arriver. Je suis désolé, et je prends cela au sérieux.',
  'empathy.changed_mind_calm': 'Pas de souci, cela arrive.',
  'empathy.changed_mind_upset': 'Je suis désolé que la commande ne vous convienne finalement pas.',
  'empathy.changed_mind_furious':
    "Cette commande vous a clairement causé du désagrément, et je suis désolé. Voyons ce qu'il est possible de faire.",
  'empathy.other_calm': 'Regardons cela.',
  'empathy.other_upset': 'Je suis désolé que cela se soit mal passé.',
  'empathy.other_furious':
    "Tout cela s'est visiblement très mal passé. Cela ne devrait pas arriver, et je suis désolé.",

  // --- questions
  'sympathy.bereavement': 'Toutes mes condoléances.',
  'sympathy.illness': 'Je vous souhaite beaucoup de courage et un bon rétablissement.',
  'sympathy.child': 'Quelle peine pour un enfant.',
  'sympathy.celebration': 'Un tel jour ne se rattrape pas, et tout aurait dû bien se passer.',
  'ask.complaint': "Que s'est-il passé avec votre commande ? Dites-le avec vos mots.",
  'ask.complaint.again':
    "Je veux être sûr de bien comprendre. La commande n'est-elle pas arrivée, ou y a-t-il un problème avec ce que vous avez reçu ?",
  'ask.order':
    "Quel est le numéro de commande ? Il me faut aussi une information qui va avec : l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone.",
  'ask.order.to_look': "Pour vous dire où cela en est, je dois d'abord retrouver la commande.",
  'ask.order.again':
    "Je n'ai pas pu avancer avec cela. Envoyez-moi encore une fois le numéro de commande, avec une information qui va avec : l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone.",
  'ask.proof':
    "Il me faut encore une information qui va avec ce numéro : l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone.",
  'ask.order.failed_again':
    "Je n'avance toujours pas avec cela. Le numéro figure sous « Mes commandes » et dans l'e-mail de confirmation, et l'autre information doit être celle donnée avec lui. Pouvez-vous vérifier les deux et les renvoyer ?",
  'ask.order.number':
    "Merci. Il ne me manque que le numéro de commande ; il figure sous « Mes commandes » et dans l'e-mail de confirmation.",
  'ask.order.where':
    "Sans le numéro de commande, je ne peux rien consulter. Il figure sous « Mes commandes », dans votre compte ou l'application, et dans l'e-mail de confirmation. Envoyez-le avec l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone.",
  'ask.proof.again':
    "Le numéro seul pourrait être celui de n'importe qui ; envoyez une information qui va avec : l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone.",
  'ask.more_proof':
    "Avec plaisir. Avant de le noter, il me faut encore une information, car cette commande vaut davantage : {{what}}. L'offre reste valable entre-temps.",
  'ask.more_proof.again':
    "Sans elle, je ne peux pas noter votre accord : le code postal et les derniers chiffres du téléphone sont sur l'étiquette du colis, lisibles par tous. Envoyez-moi, s'il vous plaît, {{what}}.",
  'ask.more_proof.failed':
    "Cela ne correspond pas à cette commande. Pouvez-vous vérifier ce que vous avez donné à l'achat et l'envoyer encore une fois : {{what}} ?",
  'ask.more_proof.failed_again':
    "Ce n'est pas cela non plus. Une autre adresse ou un autre numéro a peut-être été donné : regardez la confirmation de commande et envoyez-moi {{what}}.",
  'fact.email': "l'adresse e-mail de la commande",
  'fact.phone_number': 'le numéro de téléphone complet de la commande',
  'fact.email_or_phone': "l'adresse e-mail ou le numéro de téléphone complet de la commande",
  'ask.which_order': "De quelle commande s'agit-il ?",
  'ask.which_order.again':
    "Je veux regarder la bonne commande. De laquelle s'agit-il ? Son numéro ou un mot de son nom suffit.",
  'ask.which_item': "De quel article s'agit-il ?",
  'ask.which_item.of_several': "D'abord {{complaint}} : de quel article s'agit-il ?",
  'ask.which_item.again': "Je veux regarder le bon article. Duquel s'agit-il ? Un mot de son nom suffit.",
  'ask.looked_around':
    "Quelqu'un d'autre a-t-il pu réceptionner le colis, par exemple un voisin, un proche ou le gardien ?",
  'ask.description': 'Quel est exactement le problème ? Une ou deux phrases suffisent.',
  'ask.received.wrong_size.alone': "Quelle taille est inscrite sur l'étiquette de l'article reçu ?",
  'ask.received.wrong_size':
    "La commande indique : {{ordered}}. Quelle taille est inscrite sur l'étiquette de l'article reçu ?",
  'ask.received.wrong_colour': 'La commande indique : {{ordered}}. Quelle couleur avez-vous reçue ?',
  'ask.received.other': "Qu'avez-vous reçu à la place ?",
  'ask.missing': 'Que manque-t-il exactement ?',
  'ask.photo': "Une photo m'aiderait, si c'est facile pour vous. Sinon, dites-le et nous continuons sans.",
  'ask.settled_before': "Est-ce à ce sujet, ou s'agit-il d'autre chose ?",
  'ask.photo.not_here':
    "Je n'ai encore reçu aucune photo ici ; elle s'est peut-être perdue en route. Pourriez-vous la renvoyer directement dans cette conversation ? Si ce n'est pas pratique, dites-le et nous continuons sans.",
  'ask.photo.clearer':
    "On ne distingue pas tout sur votre photo. Si c'est facile pour vous, une photo plus proche ou plus claire aiderait ; sinon, nous continuons ainsi.",
  'ask.description.damaged': 'Où est-ce abîmé, et à quel point ? Une ou deux phrases suffisent.',
  'ask.description.quality':
    "Qu'est-ce qui ne marche pas, ou pas comme il faudrait ? Une ou deux phrases suffisent.",
  'ask.description.not_as_described': "Qu'est-ce qui diffère de ce que vous aviez vu en commandant ?",
  'ask.confirm.again': "Avant d'aller plus loin : {{question}}",
  'ask.confirm.not_received': "Est-ce que votre colis n'est pas arrivé ?",
  'ask.confirm.damaged': "Est-ce que l'article est arrivé abîmé ?",
  'ask.confirm.quality': "Est-ce que l'article fonctionne mal ou est mal fait ?",
  'ask.confirm.wrong_size': "Est-ce que la taille n'est pas la bonne ?",
  'ask.confirm.wrong_colour': "Est-ce que la couleur n'est pas celle que vous aviez commandée ?",
  'ask.confirm.not_as_described': "Est-ce que l'article ne correspond pas à la description ?",
  'ask.confirm.wrong_item': 'Est-ce que vous avez reçu autre chose que ce que vous aviez commandé ?',
  'ask.confirm.missing_parts': "Est-ce qu'il manque quelque chose dans le colis ?",
  'ask.confirm.counterfeit': "Est-ce que vous doutez que l'article soit authentique ?",
  'ask.confirm.changed_mind': "Est-ce que vous n'en voulez plus ?",
  'ask.confirm.other': 'Est-ce que quelque chose ne va pas avec votre commande ?',
  'ask.other_order': "L'avez-vous reçu malgré tout, ou s'agit-il d'une autre commande ?",
  'ask.has_parcel': "Pour être sûr de bien comprendre : avez-vous le colis maintenant, ou personne ne l'a ?",

  // --- the order
  'found.name': 'Merci, {{name}}.',
  'found.anonymous': 'Merci.',
  'order.not_shipped': "Votre colis contenant « {{item}} » n'est pas encore parti de chez nous.",
  'order.in_transit':
    'Votre colis contenant « {{item}} » est parti le {{shippedOn}}. Dernière étape connue : {{scannedOn}}, {{place}}.',
  'order.in_transit.no_scan':
    "Votre colis contenant « {{item}} » est parti le {{shippedOn}}. Je ne vois pas d'étape plus récente chez le transporteur.",
  'order.in_transit.no_day':
    "Votre colis contenant « {{item}} » est parti. Je ne vois pas d'étape chez le transporteur.",
  'order.customs':
    'Votre colis contenant « {{item}} » est parti le {{shippedOn}} et se trouve à la douane. Dernière étape connue : {{scannedOn}}.',
  'order.out_for_delivery': 'Votre colis contenant « {{item}} » est en cours de livraison.',
  'order.delivered':
    "D'après le transporteur, votre colis contenant « {{item}} » a été livré le {{deliveredOn}}.",
  'order.delivered.no_day': "D'après le transporteur, votre colis contenant « {{item}} » a été livré.",
  'order.returned_to_sender':
    "D'après le transporteur, votre colis contenant « {{item}} » nous a été renvoyé. Dernière étape connue : {{scannedOn}}.",
  'order.returned_to_sender.no_day':
    "D'après le transporteur, votre colis contenant « {{item}} » nous a été renvoyé.",
  'order.lost':
    'Votre colis contenant « {{item}} » est parti le {{shippedOn}} et est maintenant déclaré perdu.',
  'order.lost.no_day': 'Votre colis contenant « {{item}} » est parti et est maintenant déclaré perdu.',
  'order.expected_by':
    'Le colis devrait vous parvenir au plus tard le {{date}} ; il peut arriver plus tôt, mais je ne peux pas le promettre.',
  'order.late_since': 'Le colis aurait dû vous parvenir au plus tard le {{date}}.',
  'order.no_new_day': 'Le transporteur ne donne pas de nouvelle date ; je ne peux donc pas en promettre une.',
  'order.still_moving': 'Il a été scanné récemment ; il semble donc toujours en route.',
  'order.anything_wrong': 'Y a-t-il un problème avec cette commande pour lequel je peux vous aider ?',
  'order.tracking': 'Transporteur : {{carrier}}, numéro de suivi {{number}}.',
  'order.tracking_number': 'Le numéro de suivi est {{number}}.',
  'order.carrier': 'Transporteur : {{carrier}}.',
  'order.no_news': "Le transporteur n'indique rien de plus récent que ce que je vous ai dit plus haut.",
  'order.not_coming': "Je pense qu'il n'arrivera plus.",
  'order.shall_i_help': 'Voulez-vous que je regarde ce que je peux faire ?',
  anything_else: 'Je suis là. Dites-moi en quelques mots ce dont vous avez besoin, et je regarde.',
  arrived: "J'en suis ravi. Profitez-en bien, et s'il y a quoi que ce soit, écrivez ici.",

  // --- offers
  'offer.reassurance':
    "Pourriez-vous patienter jusqu'au {{date}} ? Si rien n'est arrivé d'ici là, écrivez-moi ici et nous verrons ce qui est encore possible.",
  'offer.coupon':
    "Je peux vous offrir un bon d'achat de {{amount}} pour votre prochaine commande. Est-ce que cela vous convient ?",
  'offer.partial_refund':
    "Je peux vous rembourser {{amount}} ; vous devriez recevoir l'argent au plus tard le {{date}}. Est-ce que cela vous convient ?",
  'offer.partial_refund.percent':
    'Je peux vous rembourser {{percent}} du prix : {{amount}}, au plus tard le {{date}}. Est-ce que cela vous convient ?',
  'offer.reship':
    'Je peux vous faire envoyer un nouvel exemplaire, sans frais : « {{item}} ». Il devrait arriver au plus tard le {{date}}. Est-ce que cela vous convient ?',
  'offer.reship.keep':
    'Je peux vous faire envoyer un nouvel exemplaire, sans frais : « {{item}} ». Il devrait arriver au plus tard le {{date}}, et vous gardez ce que vous avez reçu. Est-ce que cela vous convient ?',
  'offer.replacement_part':
    'Je peux vous faire envoyer la pièce, sans frais. Elle devrait arriver au plus tard le {{date}}. Est-ce que cela vous convient ?',
  'offer.full_refund':
    "Je peux vous rembourser {{amount}}, tout ce que vous avez payé pour l'article. Est-ce que cela vous convient ?",
  'offer.return_for_refund':
    "Vous pouvez renvoyer l'article et, une fois qu'il est arrivé, recevoir {{amount}}, tout ce que vous avez payé. Est-ce que cela vous convient ?",
  'offer.counter.partial_refund':
    "J'ai bien compris, vous voulez récupérer votre argent. De mon côté, je peux vous rembourser {{amount}}, au plus tard le {{date}}. Vous pouvez tout aussi bien demander la totalité ; c'est une personne de l'équipe qui en décide.",
  'offer.counter.reship':
    "J'ai bien compris, vous voulez récupérer votre argent. De mon côté, je peux vous faire envoyer un nouvel exemplaire, sans frais : « {{item}} », au plus tard le {{date}}. Vous pouvez tout aussi bien demander un remboursement total ; c'est une personne de l'équipe qui en décide.",
  'offer.counter.replacement_part':
    "J'ai bien compris, vous voulez récupérer votre argent. De mon côté, je peux vous faire envoyer la pièce, sans frais, au plus tard le {{date}}. Vous pouvez tout aussi bien demander un remboursement total ; c'est une personne de l'équipe qui en décide.",
  'offer.next': "D'accord, alors autre chose.",
  'offer.again': 'Ma proposition précédente a expiré ; voici celle qui vaut maintenant.',
  'offer.after_all': 'Volontiers, alors finalement : {{what}}. Est-ce que je le note ainsi ?',
  'offer.open_until': "Cette proposition est valable jusqu'au {{date}}.",
  'offer.still_open':
    "Ce qui est proposé pour l'instant, c'est {{what}}, tel quel. Si ce n'est pas ce que vous cherchez, dites non et je regarde ce qu'il y a d'autre ; ce que je ne peux pas décider, une personne de l'équipe le peut. Cela vous va-t-il ainsi ?",
  'offer.gone': "Cette proposition n'est plus valable. Voici celle qui l'est : {{what}}.",
  'what.reassurance': "attendre jusqu'au {{date}}",
  'what.coupon': "un bon d'achat de {{amount}}",
  'what.partial_refund': 'un remboursement de {{amount}}',
  'what.reship': 'un nouvel envoi, sans frais (« {{item}} »)',
  'what.replacement_part': "l'envoi de la pièce, sans frais",
  'what.full_refund': 'un remboursement de {{amount}}',
  'what.return_for_refund': "le retour de l'article contre un remboursement de {{amount}}",
  'offer.still_open.again':
    'Je ne suis pas sûr de bien vous suivre et je ne veux pas deviner. Ma proposition reste la même : {{what}}. Un oui, un non ou une question suffit ; vous pouvez aussi demander une personne.',
  'offer.confirm':
    "Juste pour ne rien noter de travers : ce qui est proposé, c'est {{what}}. Est-ce bien ce que vous voulez ?",
  'offer.without_photo':
    "Ce n'est pas grave : la proposition tient aussi sans photo. Cela vous convient-il ?",
  'offer.stands': "Entre-temps, ma proposition de tout à l'heure tient toujours.",
  'offer.said_all':
    "C'est tout ce que je peux vous en dire moi-même. Vous pouvez accepter, refuser ou demander une personne de l'équipe.",
  'about_offer.again': "Rien n'a changé là-dessus : {{answer}}",
  'about_offer.what.reassurance':
    'Cela veut dire attendre encore un peu, et je garde un œil sur la date. Vous ne renoncez à rien.',
  'about_offer.what.coupon':
    "C'est un bon d'achat : {{amount}} de réduction sur votre prochaine commande chez nous.",
  'about_offer.what.partial_refund':
    'Cela veut dire que vous gardez la commande et récupérez {{amount}} sur ce que vous avez payé.',
  'about_offer.together': "C'est pour {{item}} ensemble.",
  'about_offer.what.reship':
    "Cela veut dire que le même article vous est envoyé encore une fois, sans frais : « {{item}} ». Vous n'avez rien à renvoyer.",
  'about_offer.what.replacement_part':
    "Cela veut dire que nous vous envoyons seulement ce qu'il vous faut encore, sans frais.",
  'about_offer.what.full_refund':
    "Cela veut dire que vous récupérez {{amount}}, tout ce que vous avez payé pour l'article.",
  'about_offer.what.return_for_refund':
    "Cela veut dire que vous renvoyez l'article et récupérez {{amount}} une fois qu'il est arrivé.",
  'about_offer.keep_goods': "Vous gardez ce que vous avez ; il n'y a rien à renvoyer.",
  'about_offer.keep_goods.not_received':
    "Si le premier colis finit par arriver, il est à vous ; il n'y a rien à renvoyer.",
  'about_offer.keep_goods.under_way': "Il n'y a rien à renvoyer : votre colis reste à vous quand il arrive.",
  'about_offer.keep_goods.return':
    "Dans ce cas, l'article nous revient ; le remboursement suit dès qu'il est arrivé.",
  'about_offer.postage': "L'envoi est gratuit, et avec cette proposition il n'y a rien à renvoyer.",
  'about_offer.postage.return':
    "Comment le renvoyer et qui paie, une personne de l'équipe vous l'écrit ici avant que vous n'envoyiez quoi que ce soit.",
  'about_offer.postage.nothing_sent':
    "Avec cette proposition, il n'y a rien à renvoyer, donc pas de frais de port. Si vous préférez le renvoyer, une personne de l'équipe vous dit d'abord comment faire et qui paie.",
  'about_offer.how_paid.money':
    'Le montant revient sur le moyen de paiement que vous avez utilisé, via {{marketplace}}.',
  'about_offer.how_paid.coupon':
    "Il est déduit au paiement de votre prochaine commande ; il n'est pas versé en argent.",
  'about_offer.how_paid.nothing': "Il n'y a pas d'argent en jeu ici, et vous n'avez rien à payer.",
  'about_offer.when.parcel': 'Ce devrait être chez vous au plus tard le {{date}}.',
  'about_offer.when.money': "L'argent devrait vous parvenir au plus tard le {{date}}.",
  'about_offer.when.coupon':
    "Avec cette proposition, aucun argent n'est versé : c'est un bon d'achat, émis dès que vous avez dit oui.",
  'about_offer.when.not_known':
    "Je ne peux pas encore vous donner de date ; une personne de l'équipe vous l'écrit ici.",
  'about_offer.valid_until': "La proposition tient jusqu'au {{time}}.",
  'about_offer.tracked': "Oui, l'envoi est suivi. Je vous écris ici dès qu'il part.",
  'about_offer.tracked.nothing_sent': "Rien n'est envoyé dans ce cas, il n'y a donc rien à suivre.",
  'about_offer.best_offer':
    "Pour l'instant, c'est cela que je propose. Vous êtes libre de dire non : je regarde alors s'il y a autre chose, et une personne de l'équipe peut aller plus loin que moi.",
  'about_offer.customs':
    "Je ne vois pas d'ici s'il y aura de la douane ou des taxes à payer ; une personne de l'équipe peut le dire.",
  'about_offer.if_wrong':
    "Alors écrivez ici : je connais votre dossier, vous n'aurez pas à tout réexpliquer, et nous verrons ce qui est possible. Vos droits envers la boutique restent les mêmes.",
  'about_offer.needs_time': "Bien sûr, prenez votre temps. La proposition tient jusqu'au {{time}}.",
  'wish.reassurance': 'attendre encore un peu',
  'wish.coupon': "un bon d'achat",
  'wish.partial_refund': 'un remboursement partiel',
  'wish.reship': 'un nouvel exemplaire',
  'wish.replacement_part': 'seulement la pièce',
  'wish.return_for_refund': 'le renvoyer contre remboursement',
  'wish.full_refund': 'un remboursement complet',
  'wish.money': 'un remboursement',
  'wish.noted': "J'ai bien noté ce que vous souhaitez : {{wish}}.",
  'wish.one_of_two':
    "Je peux faire l'une des deux choses moi-même : {{choice}}. Pour les deux, je demanderais à un collègue. Laquelle préférez-vous ?",
  'wish.variant':
    "Pour une autre couleur, une autre taille ou un autre modèle, une personne de l'équipe doit regarder : dites-moi lequel et je demande. Ce que je peux faire envoyer moi-même, c'est ceci : {{open}}, le même que dans la commande. Je vous envoie celui-là ?",
  'wish.more':
    "Ce que je peux faire moi-même, c'est ceci : {{open}}. Pour davantage, je demanderais à un collègue. Que préférez-vous ?",
  'wish.elsewhere':
    "{{cannot}} Je peux vous proposer {{choice}} ; pour le reste, une personne de l'équipe peut regarder.",
  'wish.elsewhere.known': '{{cannot}} Je peux vous proposer {{choice}}.',
  'wish.not_here': "{{cannot}} Une personne de l'équipe pourrait regarder.",
  'cannot.that': "Cela, je ne peux pas l'accorder moi-même.",
  'cannot.full_refund':
    "Le remboursement complet, c'est une personne de l'équipe qui en décide ; vous pouvez le demander à tout moment.",
  'cannot.coupon': "Ici, je ne peux pas accorder moi-même de bon d'achat.",
  'cannot.partial_refund': 'Ici, je ne peux pas rembourser moi-même une partie du prix.',
  'cannot.reship': 'Ici, je ne peux pas faire envoyer moi-même un nouvel exemplaire.',
  'cannot.replacement_part': 'Ici, je ne peux pas faire envoyer moi-même la pièce seule.',
  'cannot.variant':
    "Pour une autre couleur, une autre taille ou un autre modèle, une personne de l'équipe doit regarder.",

  // --- after acceptance
  'accepted.reassurance': "Merci. Attendons donc jusqu'au {{date}}.",
  'accepted.coupon':
    "C'est convenu : un bon d'achat de {{amount}} pour votre prochaine commande. Dès qu'il est émis, vous le lirez ici. Votre référence : {{reference}}.",
  'accepted.partial_refund':
    "C'est convenu : votre remboursement de {{amount}} devrait vous parvenir au plus tard le {{date}}. Votre référence : {{reference}}.",
  'accepted.reship':
    "C'est convenu : un nouvel exemplaire sera envoyé à l'adresse de la commande (« {{item}} »). Il devrait arriver au plus tard le {{date}}. Votre référence : {{reference}}.",
  'accepted.replacement_part':
    "C'est convenu : la pièce sera envoyée à l'adresse de la commande. Elle devrait arriver au plus tard le {{date}}. Votre référence : {{reference}}.",
  'accepted.full_refund':
    "C'est convenu : {{amount}} vous seront remboursés. Votre référence : {{reference}}.",
  'accepted.return_for_refund':
    "C'est convenu : vous renvoyez l'article et, une fois qu'il est arrivé, {{amount}} vous seront remboursés. La marche à suivre vous sera écrite ici. Votre référence : {{reference}}.",
  delivery_wish:
    "J'ai ajouté votre remarque sur la livraison pour la personne qui prépare l'envoi. D'ici, je ne peux pas la garantir.",
  'accepted.write_here': "En cas de souci, écrivez simplement ici. Vous n'aurez pas à tout réexpliquer.",
  'accepted.also':
    'Vous avez aussi mentionné {{complaint}}. Voulez-vous que nous regardions cela maintenant ?',
  'accepted.also.person':
    "Vous avez aussi mentionné {{complaint}}. C'est une personne de l'équipe qui en décide ; voulez-vous que je le lui transmette ?",
  'fulfilled.return_coupon': "Votre bon d'achat pour votre prochaine commande est émis : {{reference}}.",
  'fulfilled.coupon':
    "Votre bon d'achat est prêt : {{code}}. Il vous fait {{amount}} de remise sur votre prochaine commande.",
  'fulfilled.done': "C'est fait.",
  'fulfilled.mistake': "Dire que c'était fait était une erreur.",
  'suggested.refund': 'Je vois que vous souhaitez un remboursement et je regarde cela maintenant.',
  'fulfilled.reference': 'Numéro ou code de la boutique : {{reference}}.',
  already_settled:
    "Ce point est réglé. Si quelque chose ne va toujours pas, ou s'il y a du nouveau, dites-moi ce qui s'est passé. Pour toute autre question, demandez une personne.",

  // --- writing first
  'care.offer_expiring': "Ma proposition tient jusqu'au {{time}}. Vous convient-elle ?",
  'care.promise_passed':
    'Le jour que je vous avais indiqué est passé. Avez-vous reçu votre colis ? Un oui ou un non suffit.',
  'care.parcel_due':
    'Ce que nous vous avons envoyé devrait être là : {{title}}. Est-ce bien arrivé ? Un oui ou un non suffit.',
  'care.return_coupon':
    "Tant mieux, nous avons pu régler cela. Pour vous remercier de votre patience, vous recevez un bon d'achat de {{amount}} pour votre prochaine commande, valable jusqu'au {{date}}. Dès qu'il est émis, vous le lirez ici, et rien ne vous est demandé en échange.",
  'care.rating':
    "Comment cela s'est-il passé pour vous ? Une seule pression suffit, et cela ne change rien à ce qui est convenu.",
  'care.week_after':
    'Cela fait une semaine que nous avons réglé cela. Tout est-il en ordre ? Un oui ou un non suffit.',
  'care.delayed':
    'Votre colis prend plus de temps que prévu : {{title}}. Je vous préviens avant que vous ayez à demander. Si vous préférez ne pas attendre, dites-le-moi.',
  'care.delayed_until':
    "Votre colis prend plus de temps que prévu : {{title}}. Le transporteur l'attend maintenant pour le {{date}}. Si vous préférez ne pas attendre, dites-le-moi.",
  'care.delivered':
    "Le transporteur indique que votre colis est livré : {{title}}. L'avez-vous ? Un oui ou un non suffit.",
  'care.returned_to_sender':
    'Votre colis revient vers nous et ne vous parviendra donc pas : {{title}}. Dites-moi ce que vous préférez, et je verrai ce que je peux faire.',
  care_stopped:
    "C'est noté, je n'écrirai plus de ma propre initiative. Vous pouvez écrire ici quand vous voulez.",

  // --- a person
  'handoff.asked_for_person':
    "Bien sûr. Je transmets la conversation à une personne de l'équipe, avec tout ce que vous avez écrit ici ; vous n'aurez pas à vous répéter.",
  'handoff.insists_on_refund':
    "Entendu. C'est une personne de l'équipe qui décide du montant total ; je lui transmets donc tout ce que vous m'avez dit. Vous n'aurez pas à vous répéter.",
  'handoff.ladder_exhausted':
    "La suite, c'est à une personne d'en décider ; je transmets donc à l'équipe tout ce que vous m'avez dit. Vous n'aurez pas à vous répéter.",
  'handoff.policy_hands_over':
    "C'est une personne de l'équipe qui s'en occupe. Je lui transmets tout ce que vous m'avez dit ; vous n'aurez pas à vous répéter.",
  'handoff.bereavement':
    "Une personne de l'équipe s'en occupe avec vous, le plus simplement possible. Elle a ce que vous avez écrit ici, et d'ici là vous n'avez rien à faire.",
  'handoff.threat':
    "Entendu. Je transmets à une personne de l'équipe tout ce que vous m'avez dit ; vous n'aurez pas à vous répéter.",
  'handoff.mood':
    "Pour cela, il vous faut une personne, pas un assistant automatique. Je transmets à l'équipe tout ce que vous m'avez dit ; vous n'aurez pas à vous répéter.",
  'handoff.deadline':
    "Cela ne doit pas attendre davantage ; je transmets donc à une personne de l'équipe tout ce que vous m'avez dit. Vous n'aurez pas à vous répéter.",
  'handoff.dispute':
    "Je vois que l'affaire est maintenant chez la plateforme, et c'est votre droit. Une personne de l'équipe l'examine avec tout ce que vous m'avez dit et répond aussi ici.",
  'handoff.cannot_identify':
    "Je n'arrive pas à avancer avec ces informations ; je passe donc la main à une personne de l'équipe. Elle verra ce que vous avez écrit, vous n'aurez pas à vous répéter.",
  'handoff.no_number':
    "Sans le numéro de commande, je ne peux pas regarder moi-même ; je transmets donc cela à une personne de l'équipe. Elle verra ce que vous avez écrit, sans que vous ayez à le répéter.",
  'handoff.not_understood':
    "Je n'ai pas bien compris et je ne veux pas continuer à poser des questions. Je passe la main à une personne de l'équipe, qui verra tout ce que vous avez écrit.",
  'handoff.not_carried_out':
    "Ce que nous avions convenu n'a pas pu être fait jusqu'ici, et c'est à nous qu'il revenait de vous le dire. Je transmets cela à une personne de l'équipe, qui vous dira ici quelle est la suite.",
  'handoff.turn_failed':
    "Quelque chose n'a pas fonctionné de mon côté ; je passe donc la main à une personne de l'équipe. Elle verra tout ce que vous avez écrit, vous n'aurez pas à vous répéter.",
  'handoff.case_waits':
    "L'équipe a votre dossier sur la commande {{number}} depuis le {{time}}. Elle voit à côté ce que vous avez écrit ici : vous n'aurez pas à le répéter.",
  'handoff.within_minutes_one': 'Une personne vous répondra ici, en général en moins de {{count}} minute.',
  'handoff.within_minutes_many': 'Une personne vous répondra ici, en général en moins de {{count}} minutes.',
  'handoff.within_minutes_other': 'Une personne vous répondra ici, en général en moins de {{count}} minutes.',
  'handoff.back_at':
    "L'équipe n'est pas disponible en ce moment. Une personne vous répondra ici à son retour, le {{time}}.",
  'handoff.dispute_is_your_right': 'Dans tous les cas, ouvrir un litige reste votre droit.',
  'handoff.order_if_you_like':
    "Si vous le souhaitez, envoyez en attendant le numéro de commande avec une information qui va avec : l'adresse e-mail, le code postal ou les quatre derniers chiffres du téléphone. Rien ne vous y oblige.",
  'evidence.with_offer':
    "Si c'est facile pour vous, vous pouvez aussi envoyer ceci, pour que votre dossier soit complet : {{what}}. Ma proposition n'en dépend pas.",
  'evidence.with_handoff':
    "Pendant que l'équipe lit votre demande, ceci aiderait, si c'est facile pour vous : {{what}}. Vous aurez une réponse dans tous les cas.",
  'evidence.with_question': 'Ce qui le montre le mieux : {{what}}.',
  'evidence.by_person':
    "Si c'est facile pour vous, envoyez-moi s'il vous plaît : {{what}}. Votre dossier sera ainsi complet ; sinon, ce n'est pas grave.",
  noted_again: "C'est noté aussi, avec le reste.",
  'noted_again.second': 'Cela figure aussi dans votre dossier.',
  'noted_again.third': 'Ajouté pour la personne qui prendra le relais.',
  needs_nothing: "Très bien, c'est donc réglé. S'il y a encore quelque chose, écrivez simplement ici.",
  over_noted:
    "Je l'ai noté pour l'équipe : pour vous, c'est réglé, et vous n'avez pas à attendre de réponse. Si vous vouliez dire autre chose, écrivez-le simplement.",
  taken_after_all:
    "Je note que cela vous convient finalement : {{what}}. Cette offre n'est plus ouverte, rien n'est donc encore convenu ; la personne qui prendra le relais le verra et pourra le confirmer.",
  waiting_for_person:
    "Je l'ai transmis aussi ; la personne qui prend le relais le verra et vous répondra ici.",
  'handoff.nobody_there':
    "Personne n'a pu prendre le relais pour l'instant. Rien n'est perdu : votre demande reste auprès de l'équipe, et une personne vous répondra ici.",
  'handoff.nobody_now':
    "Personne de l'équipe n'est là en ce moment. Votre message reste ici, et une personne vous répondra dans cette conversation. Vous pouvez aussi continuer avec l'assistant automatique.",
  'handoff.still_waiting':
    "Personne n'a encore répondu. Rien n'est perdu : votre demande reste auprès de l'équipe, et une personne vous répondra ici. Vous pouvez aussi continuer avec l'assistant automatique.",
  'handoff.still_away':
    "Personne n'a encore répondu, et l'équipe est absente en ce moment. Une personne vous répondra ici à son retour, le {{time}}. Vous pouvez aussi continuer avec l'assistant automatique.",
  'handoff.returned':
    "Vous êtes de nouveau avec l'assistant automatique. S'il reste quelque chose à régler, dites-le-moi.",
  nothing_more:
    "Je n'ai plus rien que je puisse proposer de moi-même ici. Si vous souhaitez qu'une personne regarde à nouveau, dites-le-moi.",

  // --- alarms
  'alarm.safety':
    "N'utilisez plus cet article et que personne ne s'en approche, s'il vous plaît ; si vous pouvez le faire sans danger, débranchez-le ou retirez-en la batterie. S'il y a du feu ou de la fumée, ou si quelqu'un est blessé, se sent mal ou a avalé quelque chose, ne nous attendez pas : appelez le {{emergency}} ou le numéro d'urgence local, ou consultez un médecin. Laissez l'article tel quel, s'il vous plaît.",
  'alarm.safety.plain':
    "J'espère que tout le monde va bien. S'il vous plaît, ne l'utilisez plus et tenez-le hors de portée de tous, surtout des enfants. Si quelqu'un est blessé, se sent mal ou a avalé quelque chose, ne nous attendez pas : voyez un médecin ou appelez le {{emergency}}, ou le numéro d'urgence local. Laissez l'article en l'état, s'il vous plaît.",
  'alarm.self_harm':
    "Merci de me l'avoir écrit ; cela doit être très lourd à porter. Parlez à quelqu'un maintenant : une personne de confiance ou une ligne d'écoute. Si vous pensez passer à l'acte, appelez le {{emergency}}, ou le numéro d'urgence local. Vous n'avez pas à porter cela sans aide. La commande peut attendre.",
  'alarm.self_harm.line':
    "Merci de me l'avoir écrit ; cela doit être très lourd à porter. Parlez à quelqu'un maintenant : une personne de confiance, ou {{line}} au {{number}}, à toute heure. Si vous pensez passer à l'acte, appelez le {{emergency}}, ou le numéro d'urgence local. Vous n'avez pas à porter cela sans aide. La commande peut attendre.",
  'alarm.meanwhile':
    "Je l'ai transmis aussi ; une personne de l'équipe vous répondra ici. D'ici là, laissez l'article tel quel, s'il vous plaît : ne l'utilisez pas, n'essayez pas de le réparer, ne le jetez pas, et que personne ne s'en approche. S'il y a du feu ou de la fumée, ou si quelqu'un est blessé ou se sent mal, ne nous attendez pas : appelez le {{emergency}} maintenant.",
  'alarm.order_added':
    "J'ai trouvé votre commande et je l'ai jointe à ce que vous m'avez écrit ; la personne qui vous répondra ici aura les deux. Continuez à laisser l'article tel quel, sans l'utiliser, s'il vous plaît. S'il y a du feu ou de la fumée, ou si quelqu'un est blessé ou se sent mal, appelez le {{emergency}} maintenant.",
  'alarm.again.safety':
    "Laissez l'article où il est, éloignez-vous et ne l'utilisez plus, même un instant, s'il vous plaît. S'il y a du feu ou de la fumée, ou si quelqu'un est blessé ou se sent mal, mettez tout le monde à l'abri et appelez le {{emergency}} maintenant. Ne nous attendez pas.",
  'alarm.again.safety.more':
    "Continuez, s'il vous plaît, à tenir tout le monde à l'écart ; laissez l'article éteint et n'y touchez pas. Dès que quelque chose brûle ou fume, ou que quelqu'un est blessé ou se sent mal, appelez le {{emergency}} ; cela passe avant tout ce que vous écrivez ici.",
  'alarm.again.fire':
    'Appelez le {{emergency}} maintenant et faites sortir tout le monde. Fermez les portes derrière vous, laissez tout sur place et ne rentrez pas avant que les pompiers vous le disent.',
  'alarm.again.hurt':
    "Appelez le {{emergency}} maintenant. Dites qui est blessé ou se sent mal et ce qui s'est passé, et faites ce qu'on vous dira. Restez auprès de cette personne jusqu'à l'arrivée des secours.",
  'alarm.again.anew':
    "Appelez le {{emergency}} maintenant, s'il vous plaît, avant d'écrire autre chose ici, et tenez tout le monde à l'écart. Dites où vous êtes et ce qui s'est passé ; on vous dira quoi faire jusqu'à l'arrivée des secours.",
  'alarm.again.answered': "Une personne de l'équipe lit tout cela et vous répondra ici.",
  'alarm.again.self_harm':
    "Ce que vous écrivez compte, et une personne de l'équipe vous écrira ici. Je ne suis qu'un programme, alors n'attendez pas avec moi : allez vers une personne de confiance, ou appelez une ligne d'écoute. Si vous risquez de vous faire du mal, ou si vous avez déjà fait quelque chose, appelez le {{emergency}} maintenant.",
  'alarm.again.self_harm.line':
    "Ce que vous écrivez compte, et une personne de l'équipe vous écrira ici. Je ne suis qu'un programme, alors n'attendez pas avec moi : allez vers une personne de confiance, ou appelez {{line}} au {{number}}. Si vous risquez de vous faire du mal, ou si vous avez déjà fait quelque chose, appelez le {{emergency}} maintenant.",
  'alarm.again.acted':
    "Appelez le {{emergency}} maintenant, s'il vous plaît, avant d'écrire autre chose ici. Dites où vous êtes et ce que vous avez pris ou fait, pour qu'on vienne vous aider. Allez là où il y a du monde, ou ouvrez la porte et appelez quelqu'un près de vous.",
  'alarm.minor':
    "Tu as bien fait de me le dire, et il ne t'arrivera rien de mal pour autant. Montre cette conversation à un adulte de confiance, pour qu'il écrive ici avec toi. Une personne de l'équipe vous aidera.",
  'alarm.told_now': "Je préviens tout de suite une personne de l'équipe.",
  'alarm.violence':
    "Je transmets tout de suite ce que vous avez écrit à une personne de l'équipe. Ce qui s'est mal passé avec votre commande peut se régler calmement, sans que personne ne soit blessé.",
  'alarm.dispute_opened':
    "Merci de me l'avoir dit. Rien de ce que vous écrivez ici ne ferme ni ne change ce que vous avez ouvert. Je transmets cela tout de suite à une personne de l'équipe, avec tout ce que vous avez écrit.",
  'alarm.unauthorised':
    "Si cette commande n'est pas de vous, il faut s'en occuper sans attendre ; je transmets cela tout de suite à une personne de l'équipe. Par prudence, changez le mot de passe de votre compte sur la plateforme et prévenez votre banque si un débit vous est inconnu.",
  'alarm.privacy':
    "Votre demande sur vos données personnelles est enregistrée aujourd'hui, le {{date}}. Je la transmets tout de suite à une personne de l'équipe, qui s'en occupe et vous répond ici.",
  'alarm.nobody_now':
    "Personne de l'équipe n'est là en ce moment. C'est la première chose qu'elle verra, et une personne vous répondra ici.",
  'alarm.back_at':
    "L'équipe n'est pas là en ce moment. Votre message est le premier qu'elle lira, et une personne vous répondra ici à son retour, le {{time}}.",
  'alarm.until_then': "En cas d'urgence, n'attendez pas jusque-là : appelez le {{emergency}}.",

  // --- what buyers want beside complaints
  'request.cancel.not_shipped':
    "Votre commande n'est pas encore partie, elle peut donc peut-être encore être arrêtée. Je le demande tout de suite à une personne de l'équipe, et nous vous dirons ici si cela a marché.",
  'request.cancel.on_its_way':
    "Votre colis est parti le {{shippedOn}}, je ne peux donc pas promettre qu'il puisse être arrêté. Je demande à une personne de l'équipe ce qui est encore possible, et nous vous le dirons ici.",
  'request.cancel.has_left':
    "Votre colis est déjà parti, je ne peux donc pas promettre qu'il puisse être arrêté. Je demande à une personne de l'équipe ce qui est encore possible, et nous vous le dirons ici.",
  'request.cancel.delivered':
    "Selon le transporteur, votre colis est déjà livré ; il faudrait donc qu'il nous revienne. Une personne de l'équipe vous expliquera ici comment faire.",
  'request.cancel.unknown':
    "Je demande à une personne de l'équipe d'arrêter la commande au plus vite. Si elle n'est pas encore partie, c'est peut-être possible ; nous vous le dirons ici.",
  'request.cancel.agreed':
    "Je demande à une personne de l'équipe d'arrêter ce que nous avons convenu avant que ce soit fait, et nous vous dirons ici si c'était à temps.",
  'request.address_change.not_shipped':
    "Votre commande n'est pas encore partie, l'adresse peut donc peut-être encore être changée. Je le demande tout de suite à une personne de l'équipe. Si vous n'avez pas encore écrit la nouvelle adresse complète, envoyez-la ici.",
  'request.address_change.on_its_way':
    "Votre colis est parti le {{shippedOn}}, et seul le transporteur peut alors changer l'adresse, si c'est possible. Je demande à une personne de l'équipe d'essayer. Si vous n'avez pas encore écrit la nouvelle adresse complète, envoyez-la ici.",
  'request.address_change.has_left':
    "Votre colis est déjà parti, et seul le transporteur peut alors changer l'adresse, si c'est possible. Je demande à une personne de l'équipe d'essayer. Si vous n'avez pas encore écrit la nouvelle adresse complète, envoyez-la ici.",
  'request.address_change.returned':
    "Le colis nous revient, et une personne de l'équipe verra comment l'envoyer à la bonne adresse. Si vous n'avez pas encore écrit l'adresse complète, envoyez-la ici.",
  'request.address_change.replacement':
    "Seule une personne de l'équipe peut faire partir un nouvel envoi à une autre adresse ; je le lui demande tout de suite. Si vous n'avez pas encore écrit l'adresse complète, envoyez-la ici.",
  'request.address_change.unknown':
    "Je transmets cela à une personne de l'équipe, qui regarde ce qui peut encore être changé. Si vous n'avez pas encore écrit la nouvelle adresse complète, envoyez-la ici.",
  'request.exchange.not_shipped':
    "Votre commande n'est pas encore partie, elle peut donc peut-être encore être changée. Je le demande tout de suite à une personne de l'équipe. Si vous ne l'avez pas encore dit : quelle taille, quelle couleur ou quel modèle voulez-vous ?",
  'request.exchange':
    "C'est une personne de l'équipe qui organise un échange ; je lui transmets votre demande. Si vous ne l'avez pas encore dit : quelle taille, quelle couleur ou quel modèle voulez-vous ?",
  'request.return':
    "Votre demande de retour nous est parvenue aujourd'hui, le {{date}}, et elle est enregistrée. Une personne de l'équipe vous dira ici comment et où le renvoyer ; d'ici là, gardez-le simplement.",
  'request.return.bereavement':
    "Votre demande de retour nous est parvenue aujourd'hui, le {{date}}, et elle est enregistrée. Une personne de l'équipe fera au plus simple et vous écrira ici ; d'ici là, vous n'avez rien à faire.",
  'request.payment':
    "Un prélèvement qui n'est pas juste doit être éclairci sans attendre. Je ne vois pas les paiements d'ici ; je transmets donc cela à une personne de l'équipe qui les voit. Le jour et le montant suffisent ; n'envoyez jamais de numéro de carte.",
  'request.payment.no_refund':
    "Aucun remboursement n'a été convenu dans cette conversation, et je ne vois pas les paiements d'ici. Je transmets à une personne de l'équipe qui peut voir s'il y en a un en cours ; n'envoyez jamais de numéro de carte.",
  'request.coupon':
    "Un code qui ne marche pas doit être vérifié par une personne de l'équipe, et je le lui transmets. Si vous n'avez pas encore écrit le code et ce qu'affiche la page de paiement, envoyez-les ici.",
  'request.customs':
    "Je ne veux pas deviner qui doit payer la douane ou les taxes ; je transmets donc cela à une personne de l'équipe. Une photo de l'avis aide, si vous l'avez.",
  'request.invoice':
    "Je demande la facture à une personne de l'équipe. Si elle doit porter le nom d'une société, une adresse ou un numéro de TVA, vous pouvez les écrire ici.",
  'request.warranty':
    "Je le demande à une personne de l'équipe, qui vous répondra ici sur la garantie. Vos droits en cas de défaut restent les mêmes.",
  'request.usage':
    "Je ne veux pas deviner ; je transmets donc votre question à une personne de l'équipe qui connaît l'article.",
  'request.received_extra':
    "C'est très honnête de votre part. Une personne de l'équipe vous dira ici ce qu'il faut en faire ; d'ici là, vous n'avez rien à renvoyer.",
  'request.other_damage':
    "Qu'il ait abîmé autre chose chez vous, c'est à une personne de le regarder, et je le lui transmets maintenant. Si c'est facile, une photo et le prix de ce qui est abîmé aideront.",
  'request.contact':
    "Je transmets votre question sur l'entreprise à une personne de l'équipe, qui vous répondra ici.",
  'request.delivery':
    "Seul le transporteur peut le faire ; je demande donc à une personne de l'équipe de le contacter. Nous vous dirons ici ce qu'il en est.",
  'request.terms': "Je transmets votre question à une personne de l'équipe, qui vous répondra ici.",
  'request.other_language':
    "Je transmets cela à une personne de l'équipe, qui lit votre langue avec une traduction et répond ici.",
  'answer.in_language': "Je n'ai cela que dans cette langue ({{language}}) :",
  'answer.more':
    "Si cela ne répond pas à votre question, dites-le et une personne de l'équipe prend le relais.",
  praise: 'Cela fait plaisir à lire. Merci de nous le dire.',
  languages:
    "Vous pouvez m'écrire en anglais, espagnol, portugais, français, allemand ou russe. Dans toute autre langue, une personne de l'équipe vous lit avec une traduction.",
  terms:
    "Je regarde votre commande et je propose ce que la boutique permet ; rien n'est convenu avant que vous disiez oui, et une personne peut décider à ma place. Vos droits envers la boutique et sur la plateforme restent les mêmes.",
  order_number_help:
    "Vous le trouverez sous « Mes commandes », dans votre compte ou l'application {{marketplace}}, dans les détails de la commande, et aussi dans l'e-mail de confirmation.",
  'order_number_help.digits': 'Il compte 16 chiffres.',
  order_number_known:
    "J'ai votre commande sous les yeux : c'est le numéro {{number}}. Vous n'avez rien à chercher.",
  why_identify:
    "Pour que personne d'autre que vous ne voie la commande ni n'en décide : un numéro seul pourrait être celui de n'importe qui. Je compare seulement ce que vous envoyez avec la commande, pour vérifier que c'est bien la vôtre.",
  told_before:
    "Ce que j'en sais, je l'ai dit un peu plus haut. Si cela n'aide pas, demandez simplement une personne.",

  agreed_before:
    'Le {{date}}, nous avons convenu ceci pour votre commande : {{what}}. Référence : {{reference}}.',
  'status.reassurance':
    "Nous avons convenu d'attendre jusqu'au {{date}}. Si rien n'est arrivé d'ici là, écrivez ici.",
  'status.return_coupon':
    "En remerciement, vous avez aussi un bon d'achat de {{amount}} pour votre prochaine commande, valable jusqu'au {{date}}.",
  'status.return_coupon.failed':
    "Votre bon d'achat pour votre prochaine commande n'a pas pu être émis ; une personne de l'équipe s'en occupe.",
  'status.coupon':
    "Votre bon de {{amount}} porte la référence {{reference}} ; il n'est pas versé en argent, il est déduit au paiement de votre prochaine commande.",
  'status.no_day': 'Je ne peux pas encore vous donner de date.',
  'status.partial_refund':
    'Votre remboursement de {{amount}} porte la référence {{reference}} et devrait vous parvenir au plus tard le {{date}}.',
  'status.reship':
    'Le nouvel envoi (« {{item}} ») porte la référence {{reference}} et devrait vous parvenir au plus tard le {{date}}.',
  'status.replacement_part':
    'La pièce porte la référence {{reference}} et devrait vous parvenir au plus tard le {{date}}.',
  'status.full_refund': 'Votre remboursement de {{amount}} est enregistré sous la référence {{reference}}.',
  'status.return_for_refund':
    "Votre remboursement de {{amount}}, une fois l'article revenu, est enregistré sous la référence {{reference}}.",
  'status.under_way': "Ce n'est pas encore indiqué comme fait ; dès que ce sera le cas, vous le lirez ici.",
  'status.if_not': "Si rien n'est arrivé d'ici là, écrivez ici et une personne de l'équipe s'en occupe.",
  'waiting.since':
    "L'équipe a votre dossier depuis le {{time}}. Personne ne l'a encore pris en charge, mais il n'est pas perdu.",
  'waiting.still': "Personne de l'équipe ne l'a encore pris en charge.",
  'waiting.back_at': "L'équipe revient le {{time}}, et une personne vous répondra ici à ce moment-là.",
  'waiting.longer':
    "C'est plus long que d'habitude. Vous n'avez pas besoin de rester : la réponse sera ici à votre retour.",
  case_waits:
    "L'équipe a votre dossier sur la commande {{number}} depuis le {{time}}. Une personne y répond ; s'il y a du nouveau, écrivez-le ici et je le transmets.",
  offer_waits:
    "Nous vous avons déjà fait une offre à ce sujet, dans une autre discussion : {{what}}, valable jusqu'au {{time}}. C'est là que vous pouvez l'accepter ou la refuser.",
  'offer_waits.on_page':
    "Sur l'appareil utilisé alors, elle est dans le menu (⋯), sous « Discussion précédente » ; sur tout autre, son lien privé ou son code l'ouvre.",
  'offer_waits.elsewhere': 'Vous la trouverez là où vous nous avez écrit en premier.',
  'offer_waits.lost': "Si vous n'y avez plus accès, dites-le-moi ici et une personne prend le relais.",
  arrived_noted:
    "Voilà une bonne nouvelle. Je l'ai ajouté pour l'équipe, pour que personne ne continue à chercher ; inutile de nous attendre.",
  order_added:
    "Merci, j'ai trouvé votre commande et je l'ai jointe à ce que vous m'avez écrit ; la personne qui prend le relais verra les deux.",
  masked:
    "N'envoyez pas ici de numéro de carte ni de compte bancaire, s'il vous plaît. J'ai masqué ce que vous avez envoyé ; personne n'en a besoin pour votre commande.",

  // --- where a case stands, and on other ways than it
  'waiting.link':
    "Inutile de rester ici : le lien privé au-dessus de cette discussion vous y ramène depuis n'importe quel appareil.",
  'waiting.somebody_here':
    "Finalement, quelqu'un de l'équipe est là : la réponse peut arriver ici plus tôt que je ne l'ai dit.",
  'progress.offer': "C'est à vous. Ouvert jusqu'au {{time}} : {{what}}.",
  'progress.buyer': "C'est à vous : écrivez quand cela vous convient.",
  'progress.assistant': 'Votre message est en cours de lecture.',
  'progress.person': "{{name}}, de l'équipe, s'occupe de votre dossier et vous répond ici.",
  'progress.team': "Votre dossier est auprès de l'équipe, et une personne vous répond ici.",
  'progress.team_from':
    "Votre dossier est auprès de l'équipe, et une personne vous répond ici : {{time}} ou plus tard.",
  'progress.agreed': "C'est convenu. S'il reste quelque chose, écrivez simplement.",
  'progress.over': "Ce dossier est clos. S'il reste quelque chose, écrivez simplement.",
  rated: 'Merci de nous le dire. Si vous le souhaitez, écrivez en une ligne pourquoi.',
  rating_noted:
    "C'est noté, et l'équipe le lira. Si quelque chose ne va toujours pas, écrivez simplement quoi.",
  offer_over: 'Cette offre ne tient plus. Si vous voulez y revenir, dites-le.',
  'person.joined': '{{name}} a rejoint la discussion.',
  'person.gave_back': "{{name}} a quitté la discussion. Vous êtes de nouveau avec l'assistant automatique.",
  'person.completed': "{{name}} a clos ce dossier. S'il reste quelque chose, écrivez simplement.",
  'copy.return': "Pour revenir à cette discussion, depuis n'importe quel appareil : {{link}}",
  'copy.code': 'Ou sur {{address}} avec ce code : {{code}}',
  'mail.subject': '{{shop}} vous a répondu',
  'mail.text': 'Une réponse vous attend dans votre discussion avec {{shop}}. Lisez-la et répondez ici :',
  'mail.private':
    "La réponse elle-même n'est pas dans cet e-mail. Le lien n'est qu'à vous : qui l'a peut lire la discussion et y répondre.",
  'mail.stop': "Ne plus recevoir d'e-mails comme celui-ci :",
  'mail.stop_ask': "Ne plus recevoir à cette adresse d'e-mails sur les réponses de {{shop}} ?",
  'mail.stop_button': 'Ne plus recevoir',
  'mail.stopped': "C'est fait : vous ne recevrez plus ces e-mails. Votre discussion reste où elle est.",
  'time.and_shop': '{{time}} (à la boutique : {{shopTime}})',
  'time.of_shop': '{{time}}, heure de la boutique',

  // --- interruptions
  my_data:
    "Avec notre conversation sont conservés ce que vous avez écrit et la commande avec ses coordonnées. Commande : {{order}}. Messages : {{messages}}. Photos : {{photos}}. Si vous avez une question à ce sujet, demandez à parler à une personne de l'équipe.",
  my_data_nothing: "À part ce que vous avez envoyé dans cette conversation, je n'ai rien ici à votre sujet.",
  my_data_copy: 'Une copie de cette conversation accompagne ce message, pour que vous puissiez la garder.',
  'copy.title': 'Votre conversation avec {{shop}}',
  'copy.made': 'Enregistrée le {{time}}. Toutes les heures sont celles de {{zone}}.',
  'copy.you': 'Vous',
  'copy.assistant': 'Assistant automatique',
  'copy.file': 'Fichier',
  'copy.not_taken': 'non accepté',
  'copy.accepted': 'Offre acceptée',
  'copy.declined': 'Offre refusée',
  'copy.lapsed': 'Offre expirée',
  'copy.withdrawn': 'Offre retirée',
  others_order:
    "Je ne peux rien dire sur la commande de quelqu'un d'autre, pas même à la famille ou aux amis : elle lui appartient. Cette personne peut écrire ici elle-même, avec son numéro de commande. Y a-t-il quelque chose pour votre propre commande ?",
  none_left:
    "Il n'en reste plus à envoyer, ce que nous avons convenu reste donc valable. Si vous préférez autre chose, demandez simplement une personne.",
  nothing_agreed:
    "Rien n'a été convenu ici, donc rien d'autre ne sera envoyé ni remboursé. Si quelque chose ne va pas malgré tout, dites-moi ce qui s'est passé.",
  danger_denied:
    "Alors j'y ai vu plus que ce qu'il y avait : oubliez ce que j'ai écrit sur le danger. Seulement s'il y a quand même de la fumée, ou si quelqu'un est blessé, appelez le {{emergency}}. Ce que vous avez écrit est transmis, et une personne de l'équipe vous répond ici.",
  other_order_noted:
    "C'est noté : il y a aussi une autre commande. Terminons d'abord celle-ci, puis nous verrons l'autre.",
  complaints_noted: "J'ai tout noté : {{complaints}}.",
  'complaints_noted.in_turn':
    "Il y a donc plusieurs choses : {{complaints}}. Prenons-les l'une après l'autre.",
  'second_complaint_noted.of':
    "C'est noté aussi : {{what}}. Terminons d'abord ce point, puis nous verrons l'autre.",
  second_complaint_noted: "C'est noté aussi. Terminons d'abord ce point, puis nous verrons l'autre.",

  // --- photos
  photo_received: "Merci, j'ai bien la photo.",
  'photo_refused.too_large':
    'Cette photo est trop lourde pour que je la reçoive. Une plus légère convient, ou décrivez simplement avec des mots.',
  'photo_refused.not_a_photo':
    "Je n'arrive pas à ouvrir ce fichier comme une photo. Une photo ordinaire ou une capture d'écran convient, ou décrivez simplement avec des mots.",
  'photo_refused.unreachable':
    "La photo ne m'est pas parvenue. Pouvez-vous l'envoyer encore une fois ? Ou décrivez simplement avec des mots.",
  'photo_refused.no_room':
    "Je ne peux pas garder d'autres photos pour le moment, je n'ai donc pas celle-ci. Décrivez-la avec des mots, s'il vous plaît ; vous pourrez réessayer avec la photo demain.",
  'untaken.sound':
    "Je ne peux pas écouter un enregistrement. Il est conservé avec votre dossier, où une personne de l'équipe peut l'entendre. Pouvez-vous l'écrire en une ligne ?",
  'untaken.document':
    "Je ne peux pas lire un document. Il est conservé avec votre dossier, où une personne de l'équipe peut l'ouvrir. Pouvez-vous écrire en une ligne ce qu'il montre ?",
  'untaken.photo':
    "Je n'arrive à rien voir sur cette photo : elle est peut-être abîmée, ou bien trop petite. Elle est conservée avec votre dossier. Pouvez-vous l'envoyer encore une fois, ou en envoyer une autre ?",
  'untaken.other': "Je ne peux rien faire de cela ici. Pouvez-vous l'écrire en une ligne ?",
  file_kept: "Merci, j'ai conservé le fichier avec votre dossier, où une personne de l'équipe peut l'ouvrir.",
  'group.private':
    "Plusieurs personnes peuvent lire ceci, je ne parle donc pas de commandes ici. Écrivez-moi dans une conversation privée : je pourrai y regarder, ou une personne de l'équipe.",

  // --- when something fails
  turn_failed:
    "Quelque chose n'a pas fonctionné de mon côté. Écrivez-le encore une fois, s'il vous plaît, ou dites si vous préférez parler à une personne.",
  record_failed:
    "Quelque chose ne fonctionne pas chez nous en ce moment. Votre message n'est pas perdu : je vous répondrai ici dès que possible, et vous n'avez rien à renvoyer.",

  // --- buttons: at most 30 characters, amounts included
  'button.not_received': 'Colis non reçu',
  'button.damaged': 'Article abîmé',
  'button.wrong_size': 'Mauvaise taille',
  'button.quality': 'Mauvaise qualité',
  'button.other': 'Autre chose',
  'button.rate_good': 'Bien',
  'button.rate_fair': 'Moyen',
  'button.rate_bad': 'Pas bien',
  'button.person': 'Parler à une personne',
  'button.back_to_bot': "Revenir à l'assistant",
  'button.accept.reassurance': "Oui, j'attends",
  'button.accept.coupon': 'Oui, le bon de {{amount}}',
  'button.accept.partial_refund': 'Accepter {{amount}}',
  'button.accept.reship': 'Oui, envoyez-le',
  'button.accept.replacement_part': 'Oui, envoyez la pièce',
  'button.accept.full_refund': 'Accepter {{amount}}',
  'button.accept.return_for_refund': 'Oui, je le renvoie',
  'button.decline': 'Non, autre chose',
  'button.confirm': "Oui, c'est ça",
  'button.yes_please': "Oui, s'il vous plaît",
  'button.about_that': "C'est à ce sujet",
  'button.something_new': 'Autre chose',
  'button.all_items': 'Toute la commande',
  'button.not_found': "Personne ne l'a",
  'button.arrived': "Je l'ai maintenant",
  'button.insist': 'Je veux un remboursement total',

  // --- what is wrong, as a thing that can be listed
  'trouble.not_received': "le colis qui n'est pas arrivé",
  'trouble.damaged': "l'article abîmé",
  'trouble.quality': 'la qualité',
  'trouble.wrong_size': 'la mauvaise taille',
  'trouble.wrong_colour': 'la mauvaise couleur',
  'trouble.not_as_described': 'ce qui diffère de la description',
  'trouble.wrong_item': 'le mauvais article',
  'trouble.missing_parts': 'ce qui manque',
  'trouble.counterfeit': "le doute sur l'authenticité",
  'trouble.changed_mind': 'ce dont vous ne voulez plus',
  'trouble.other': "l'autre problème",

  // --- cards
  'card.reassurance': 'Un peu plus de temps',
  'card.coupon': "Bon d'achat",
  'card.partial_refund': 'Remboursement partiel',
  'card.reship': 'Nouvel envoi, sans frais',
  'card.replacement_part': 'La pièce, sans frais',
  'card.full_refund': 'Remboursement',
  'card.return_for_refund': 'Retour et remboursement',
  'fact.order': 'Commande',
  'fact.item': 'Article',
  'fact.amount': 'Montant',
  'fact.by': 'Au plus tard le',
  'fact.valid_until': "Proposition ouverte jusqu'au",
};
