import type { Lexicon } from './lexicon.ts';

export const frComplaints: Lexicon['complaints'] = {
  not_received: {
    strong: `
      (renvoye*|retourne*|reparti*|retour) (a|chez) l (expediteur|envoyeur); retour (a )?(expediteur|envoyeur)
      (jamais|pas|toujours pas) (montre|vu|pointe) (le bout de (son|leur) nez|la couleur|l ombre|encore)( (de |d )?(cette|ce|ma|mon|la|le))?; (aucune|pas de|pas la moindre) (trace|nouvelle) (de|du) (ma|mon|la|le|l)
      (un|deux|trois|quatre|cinq|six|2|3|4|5|6) (mois|semaines) (pour (une?|ma|mon|recevoir|perdre)|et (toujours |encore )?(rien|pas|aucun*|nada))(?! (essai|abonnement))
      (pas|jamais|rien|ni|non|toujours pas|aucun*) (encore |ete |toujours |eu |bien |)*(recu*|arrive*|livre*|parvenu*|expedie*|recois|arrivait|distribue*)
      (toujours|encore) (pas|rien|aucun*) ?.. (recu*|arrive*|livre*|colis|commande|nouvelles?|livraison)?
      (n ai|n a|n est|n avons|n ont|ai|j ai|a) (toujours |encore |)(pas|jamais|rien) (encore |toujours |ete )*(recu*|arrive*|livre*|eu (mon|ma|le|la))
      (j |je )?attends? (toujours|encore|depuis|mon|ma|le|la|ce) .. (colis|commande|livraison|paquet|article|depuis|semaine*|mois|jours)?
      (colis|commande|paquet|article|livraison|envoi) (a |est |ete |s est |semble |qui |toujours |probablement |encore )*(perdu*|vole*|egare*|disparu*|introuvable*|bloque*|en retard|jamais|retarde*)
      (indique*|marque*|note*|affiche*|annonce*|dit|dite|suivi|declare*|considere*) .. (livre|livree|livres|distribue|remis)
      (livre*|remis*|depose*) .. (mauvaise adresse|autre (adresse|personne)|voisin*|quelqu un d autre)
      (ou (est|en est)|c est ou) .. (mois|semaine*|jours|depuis)
      (retard*|en retard|delai* .. (depass*|pas respect*)|livraison .. (retard*|repouss*|report*|prevue .. (hier|rien|pas|toujours)))
      (devait|aurait du|aurais du|devrait|doit|prevu*|promis*|cense*) .. (arriver|livre*|recevoir|hier|etre la)
      (bloque*|coince*|immobilise*|stagne) .. (douane*|transit|entrepot|depot|depuis|centre|jours|semaine*)
      depuis .. (mois|semaine*|jours) .. (rien|toujours|pas|attend*|aucun*)
      sans (nouvelles|colis|recevoir|livraison)
      (il|elle|ca|colis|commande|lampe|_) (n |ne )?(est |m est |sont )?(jamais|pas|toujours pas) (venu*|arrive*|parvenu*|apparu*|livre*|recu*)(?! (complet*|entier*|en entier|avec|a temps pour)); (est|serait) (perdu*|egare*|introuvable|volatilise*) (ou quoi|ou|en route|dans la nature|par)?; (perdu|egare|paume) (mon|ma|notre|le) (colis|commande|paquet|_)(?! (patience|confiance|temps|ticket|numero|mail)); (j ai |jai |on a )?(jamais|toujours pas|pas|tjs pas) (eu|vu|touche|vu la couleur de|eu la couleur de) (mon|ma|mes|le|la|l|de) (colis|commande|paquet|_)(?! (remboursement|argent|reponse|facture))
      (est|serait|etait) (tu |il |elle |t elle |t il )?(perdu*|egare*); (mon|ma|mes|le|la) _ (tarde|tardent|traine|se fait (attendre|desirer)|met (un temps|une eternite|trop))(?! (a (repondre|s allumer|charger|demarrer)|le soir)); (tarde|tardent|met du temps|met longtemps) a (venir|arriver)`,
    clear: `
      (mois|semaines?|jours) (deja |apres |d attente )*(, )?(et |mais )?(toujours |encore )?(absolument )?rien(?! (de casse|n est|a dire))
      (veux|voudrais|donnez moi|envoyez moi|livrez moi) (juste |seulement |enfin )?(mon|ma) (colis|commande|paquet|article|livraison)
      j attends; attends toujours; pas (arrive|livre|la); (commande|colis|livraison) non (recu*|livre*)
      toujours rien; aucune (livraison|nouvelle)*; pas (expedi*|parti|bouge|envoye)
      en cours de livraison .. (depuis|pas); avis de passage; livreur .. (pas passe|jamais|absent)
      non livre*`,
    weak: `
      livraison; colis; livreur; transporteur; suivi; expedition; chronopost; colissimo; delai; livrer
      recevoir; commande`,
  },
  damaged: {
    strong: `(pied|pieds|patte|pattes|anse|bras|socle|poignee) (_ ){0,3}(detache|detachee|arrache|arrachee|casse net|cede); 
      (pied|patte|anse|poignee|couvercle|bras|coin|socle|bec|crochet|support) (est |etait |deja |tout )*(casse|cassee|arrache|arrachee|brise|brisee|detache|detachee|pete|petee)
      (arrive*|recu*|livre*|envoye*|etait|est|sont|etaient|j ai|deballe*) .. (casse*|abime*|endommage*|brise*|ecrase*|dechire*|raye*|fele*|fissure*|mouille*|ouvert|ouverte|cabosse*|tordu*|en morceaux|en miettes|defonce*|perce*|trempe*|renverse*|explose*|fendu*|eventre*|en mauvais etat)
      (colis|carton|paquet|emballage|ecran|vitre|verre|couvercle|boite|flacon|bouteille|coin|cadre|produit|article) .. (casse*|abime*|endommage*|brise*|ecrase*|dechire*|raye*|fele*|fissure*|mouille*|ouvert|ouverte|cabosse*|tordu*|defonce*|perce*|fendu*|eventre*)
      en (mille )?(morceaux|miettes)
      (casse*|abime*|endommage*) (pendant|durant|lors d*|dans) (le |la |du )?(transport|livraison|envoi)`,
    clear: `
      (un|des|a|avec) (_ )?(trou|trous|accroc) (dans|a|au|sur)
      casse*; abime*; endommage*; brise*; ecrase*; dechire*; raye*; rayure*; fele*; fissure*; mouille*
      cabosse*; fendu*; fuit; fuite; coule; trempe*; mal emballe*; eventre*; tordu*; mauvais etat
      ebrech*; fele*; fendu*; felure*; eclate*; ebrechure; en miettes; en mille morceaux; cabosse*; tordu*; raye*; craquele*; fissur*; eventre*; explose a l arrivee; pete*; bousille*; pulverise*; (anse|bec|couvercle|poignee|coin|bord) (est |etait |a ete |arrive* )?(casse*|ebreche*|fendu*|fele*|pete*|manquant*)`,
    weak: `ouvert; emballage; trou*; choc; casser; degats`,
  },
  quality: {
    strong: `doigt (est )?(devenu )?(tout )?vert; (trop|tellement|tres) (bruyante?|faible)(?! (pour (moi|eux)|prix)); fait (tellement de|trop de|un) bruit; (bourdonne|grince|siffle|ronfle|vrombit|gresille)( sans arret| tout le temps)?; (eclaire|illumine) (a peine|tres peu|presque pas|rien|mal); on n (y )?(voit|entend) (rien|pas le film|plus rien); 
      (ne|n|pas|plus|jamais) (s |se |me |a |en )*(fonctionne*|marche*|charge*|allume*|demarre*|tient|tiennent|chauffe*|connecte*|ferme*|colle|sert a rien)( pas| plus| rien)?
      (a|ont|s est|est) (arrete|cesse|deja) ?(de )?(fonctionner|marcher|casse|charger|lache|mort*)
      (fonctionne*|marche*|charge*|allume*|tient) (pas|plus|mal); en panne
      (s est|se sont|est|a) (casse*|dechire*|decousu*|decolle*|lache|abime*|rompu*|desagrege*) .. (apres|premier*|jours?|semaine*|utilisation*|lavage|port*|heures|fois)
      (mauvaise|piètre|pietre|faible|basse|tres mauvaise|horrible|pire) qualite
      qualite .. (mauvaise|mediocre|deplorable|nulle|horrible|pas (bonne|terrible|au rendez*)|laisse a desirer|decevante|bas de gamme|douteuse|pietre|catastrophique)
      (defectueu*|defaillant*|defaut de fabrication|bas de gamme|camelote)
      (sent|odeur|pue) .. (mauvais|horrible|fort*|chimique|plastique|insupportable|desagreable)
      (tissu|matiere|couture*|finition*|plastique|fermeture) .. (fin|fine|transparent*|mauvais*|mediocre*|cheap|bas|mal|rude|decousu*|laisse*)
      (se decoud|se decolle|se defait|se dechire|tombe en morceaux|deteint|retreci|a retreci|bouloche)
      (une|un|l|le|la) (oreillette|ecouteur|cote|oreille|haut parleur|enceinte) (ne |n |gauche |droite? |est |a )*(marche|fonctionne|sort|charge|morte?|mort|hs|lache|grille*|muet*|s allume|emet) (pas|plus|rien|)?; (marche|fonctionne|sort|entend|son|j entends) (que |seulement |juste |plus que )(d |du |de |a |un |une |l |le )*(cote|oreille|oreillette|droite|gauche|ecouteur|un); (est|tombe|tombee|deja|completement) (en panne|hs|mort*|foutu*|naze|kaput|fichu*|grille*)(?! (de fatigue)); (ca|il|elle|article|produit) (a )?(lache*|clamse*|rend* l ame|tombe* en panne|plante|bug*|saute|gresille|clignote)`,
    clear: `
      gresille*; clignote*; se coince*; grince*; couture .. (lache*|ouverte*)
      (son|audio|batterie|ecran|image|micro|moteur|signal|finition|gout|impression) .. (est|sont|etait|reste) (tres |trop |si |vraiment |assez |tellement )*(mauvais*|horrible*|nul|nulle|terrible*|faible*|affreu*|catastrophique*|deplorable*)
      (mauvais|mauvaise|horrible|affreux|terrible) (son|audio|batterie|ecran|image|micro|moteur|signal)
      (a|ont) (tenu|dure) (que|seulement|a peine|moins de|juste|_) .. (jour|jours|semaine*|heure*|mois|lavage*|minutes)
      defectueu*; defaut*; panne; fragile; mal (fait*|cousu*|fini*); camelote; cheap; de la merde; poubelle
      bugg*; se (casse|decolle|decoud|deconnecte|eteint); hs; mediocre; bas de gamme; transparent*; retreci
      ne (vaut|dure|tient)`,
    weak: `qualite; matiere; tissu; fonctionne; marche; coutures; fin; plastique`,
  },
  wrong_size: {
    strong: `
      (mauvaise|fausse|pas la bonne|erreur de|pas ma) (taille|pointure); (autre|differente) taille
      taille (incorrecte|erronee|differente)
      (ne|n|pas) (me |lui |nous |y |)*(va|vont|rentre*|convient|ferme*|passe*) (pas|plus|rien)?( du tout)?
      (trop|beaucoup trop|bien trop|tres|super|vraiment) (petit*|grand*|serre*|etroit*|large*|court*|long|longue*|longs|ample*|juste*)
      (commande*|achete*|pris|demande*|choisi*) (du |un |une |en |la |le |taille )*(xs|s|m|l|xl|xxl|\\d+) .. (recu*|envoye*|c est|mais|arrive*|et|livre*|on m a) .. (xs|s|m|l|xl|xxl|\\d+)
      taille* .. (petit|grand|pas (du tout )?(la|correspond*|bonne)|trop|ne correspond*|mal|incorrect*|erron*)
      (mesures?|dimensions?) .. (ne correspond*|pas (les|bonnes)|fausse*)
      (commande|pris|voulais|demande|acheter) (un |une |du |en |taille )*(small|medium|large|xl|xs|s|m|l) .. (recu|eu|arrive|envoye|livre|recois) .. (small|medium|large|xl|xxl|xs|s|m|l); (mauvaise|pas la bonne) (grandeur|pointure); la bonne grandeur`,
    clear: `
      plus (petit*|grand*|court*|long*|large*|serre*|etroit*) (que|qu)
      une taille (au dessus|en dessous|de (plus|moins)|trop); taille (petit|grand|mal); pas ma taille
      flotte dedans; serre`,
    weak: `
      taille; tailles; pointure; mesures; dimensions; petit; petite; grand; grande; court; serre; large`,
  },
  wrong_colour: {
    strong: `
      (mauvaise|fausse|pas la bonne|autre|differente|pas la meme|erreur de) couleur
      couleur (incorrecte|erronee|differente); pas la couleur
      couleur .. (est|etait) (aussi )?(mauvaise|fausse|incorrecte|pas bonne)
      couleur .. (pas (la|celle|bonne|correspond*)|ne correspond*|differente|autre|rien a voir|fausse)
      (commande*|achete*|pris|demande*|choisi*|voulais) (le |la |les |un |une |du |en |couleur )*_? ?<colour> .. (recu*|envoye*|c est|mais|arrive*|et|livre*|sont|est) .. <colour>
      (au lieu d|a la place d|et pas|et non) (en |la |le |du |de |e )*<colour>`,
    clear: `<colour> (au lieu|a la place); <colour> et (pas|non) <colour>; couleur ne`,
    weak: `couleur; couleurs; teinte; coloris`,
  },
  not_as_described: {
    strong: `
      (annonce|annoncee|description|fiche|site|page) (_ ){0,6}(mesure|mesuree|mesurant|fait que|fait seulement)
      (ne|n|pas) (est |sont |correspond* |ressemble* |conforme* |comme )+(pas |du tout |rien |aucunement )*(a |au |aux |sur |la |le |les |votre )*(descri*|photo*|image*|annonc*|site|conforme*|attendu*|celui)?
      (pas|non) conforme*
      (rien a voir|different*|pas pareil|pas comme) .. (descri*|photo*|image*|annonc*|site|montre*|attend*|vu)
      (publicite|description|photo*|annonce) (est |sont |tres )*(mensonger*|trompeu*|fausse*|faux)
      (occasion|reconditionne*|deja (servi|porte*|utilise*))
      (dit|indique|annonce*|decri*|vend*) .. (mais|or|alors que) .. (est|sont|pas|c est|recu*|n est|a)`,
    clear: `
      pas ce (que|qui) (j|etait|est|je|vous|annonce*|attend*|montre*); rien a voir; different d*
      pas (du|en) (vrai )?(cuir|soie|argent|or|coton|bois|laine); pas neuf; trompeu*; mensonger*
      comme sur la photo; publicite`,
    weak: `photo; photos; image; description; decrit; annonce; attendais; different`,
  },
  wrong_item: {
    strong: `
      (mauvais|mauvaise|faux|pas le bon|pas la bonne|pas les bons|pas le meme) (article|produit|modele|objet|commande|colis|version|marque|livre|piece|reference|taille de produit)
      (autre|different|differente) (article|produit|modele|objet|chose|version|marque|commande|livre)
      (pas|rien) (le |la |ce |l |du |celui |celle |)(article |produit |modele )?(que|qu) (j|je|nous|on|j ai) (ai |avais |avions )?(commande*|achete*|demande*|voulais|paye*|choisi*)
      (commande*|achete*|demande*) .. (et|mais) (j ai |on m a |je |vous m avez |)(recu*|envoye*|livre*|recois) (un|une|des|autre|le|la|du)
      (recu*|envoye*|livre*) (autre chose|un autre|une autre|quelque chose d autre|le mauvais|la mauvaise|les mauvais|n importe quoi)
      (commande|colis) (de|pour) quelqu un d autre; d une autre personne; a la place d; au lieu d`,
    clear: `
      trompe* (de|d); vous vous etes trompe*; autre chose
      pas (a moi|le bon|la bonne|les bons|mon colis|ma commande)
      erreur (de|sur|dans) (produit|article|commande|livraison|ma|la); inverse*; mauvais`,
    weak: `modele; autre; different; erreur; echange`,
  },
  missing_parts: {
    strong: `
      (une|un|1) (seule?)? ?(_ )?(_ )?au lieu de (deux|trois|quatre|cinq|six|2|3|4|5|6); (commande|achete|paye|payee?) (deux|trois|quatre|2|3|4)( _)? ?(et|mais|,)? ?(je |j |il |on |n )*(en |y |n |ai |a |m |est )*(qu |que |recu |arrive )*(une|un|1)( seule?)?(?! (des (deux|trois) est)); (n y en (a|avait|avais)|en (ai|a) (recu|eu)) qu (une|un)( seule?)?
      (il )?(manque*|manquai*) (un|une|le|la|les|l|des|deux|trois|\\d|piece*|plusieurs|certain*|encore|dans|a|mon|aussi)
      (piece*|partie*|vis|cable|chargeur|accessoire*|notice|article*|telecommande|batterie|couvercle|produit*|moitie|elements?|bracelet|un|une|deux|plusieurs) .. (manquant*|manque*|absent*|oublie*)
      (sans|pas|ni|aucun*) (le |la |les |de |d |du |des )?(chargeur|cable|vis|notice|manuel|accessoire*|telecommande|couvercle|pile*|batterie|piece*|mode d emploi|adaptateur|instructions|bracelet|support)
      (recu*|livre*|envoye*|arrive*) (qu |que |seulement |uniquement |juste )+(un|une|deux|trois|la moitie|le|la|\\d+|une partie)
      (n |ne |n ai |n y |n avai* |il n )(ai |a |y |avait |avait que |etait )*.. (recu* |livre* )?(qu|que) (un|une|deux|\\d+|la moitie) .. (sur|au lieu|des|de|article*|piece*)?
      (carton|colis|paquet|boite|enveloppe|commande|kit|lot) (est |etait |arrive* |recu* )*(vide|incomplet*)
      (commande|colis|livraison|recu*|produit|lot) .. (incomplet*|partiel*|vide)`,
    clear: `
      manque; manquent; manquant*; incomplet*; vide; la moitie (de|des|du)
      oublie* (de (mettre|joindre)|un|une|le|la|les); seulement (un|une|deux|la moitie)`,
    weak: `piece; pieces; accessoire*; vis; inclus*; contenu; partie`,
  },
  counterfeit: {
    strong: `
      (c est|est|sont|etait|du|une|un|des|vend*|produit|article|parfum|sac|montre|marque|clairement|evidemment) (une |un |du |de la |des |clairement |que du |que de la |)*(contrefacon*|faux|fausse*|imitation*|copie*|replique*|contrefait*)( produit*| article*)?
      (pas|n est pas|ne sont pas) (un |une |du |de l |des |le |)*(vrai*|original*|originaux|authentique*|officiel*)( produit*)?`,
    clear: `contrefacon*; contrefait*; imitation; replique; faux produit; du toc; c est (un |du )?faux`,
    weak: `original; authentique; copie; marque`,
  },
  changed_mind: {
    strong: `
      change d avis; (n en|ne le|ne la|ne les|n) (veux|ai|voulons|avons|desire) plus( besoin| envie)?
      plus (besoin|envie) (de|d); je (regrette|me retracte); (droit de )?retractation
      (veux|voudrais|souhaite*|puis je|peux|aimerais|comment|desire|pouvez|merci d|demande) .. annul* (ma |la |cette |mon |le )?(commande|achat|article)?
      (commande*|achete*) .. (par erreur|sans faire expres|par megarde)
      (trouve*|vu) .. (moins cher|ailleurs|autre (site|magasin))
      annul(er|ez|ation) (ma|la|de|cette) (commande|achat)`,
    clear: `annuler; annulation; (ne|n) (me plait|aime|convient) pas; me plait pas; par erreur; retracter`,
    weak: `annul*; erreur de commande`,
  },
  other: {
    strong: `
      (service|sav|support|assistance) (client*|apres vente|)*.. (nul*|deplorable|horrible|catastroph*|inexistant*|injoignable*|pire|lamentable|inutile|mauvais*|honte*|ne repond*|desastreux|aucun*|incompetent*)
      (mauvais|pire|horrible|deplorable|lamentable|desastreux) (service|sav|accueil|experience|support|suivi)
      (debite*|preleve*|facture*|paye*|encaisse*) .. (deux fois|double|en trop|a tort|sans|encore|2 fois)
      double (prelevement|paiement|facturation)
      (remboursement|argent|rembours*) .. (pas|jamais|toujours|rien|aucun*) .. (recu*|arrive*|fait|credit*|effectue*|vers*|rembours*|eu)?
      (personne|aucun*|pas|jamais|rien) (ne |n a |n |de |me |ne me )*(repond*|reponse*|rappel*|aide*|solution|fait rien|decroche*)
      (livreur|vendeur|conseill*|employe*|facteur) .. (desagreable|impoli*|malpoli*|agressi*|jete*|lance*|menti*|balance*|insult*)
      (impossible|n arrive pas|ne peux pas|peux pas|arrive plus) .. (connecter|payer|joindre|acceder|commander|annuler|contacter|modifier)`,
    clear: `
      sans reponse; injoignable*; douane*; taxe*; facture; mon compte; l appli*; le site ne; code promo
      bon d achat; livre* en retard; arrive* (trop )?tard; abonnement; carte cadeau; service client*; sav
      frais de (port|livraison); prix .. (change|augment*); ne repond*`,
    weak: `
      service; paiement; carte; compte; prix; vendeur; reponse; mail; appel*; telephone; plainte
      reclamation; retour; debite`,
  },
};
