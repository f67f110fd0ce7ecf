/** Words that a reply may be made of, beside its figures, its names and the words of its template. */
export const fr = `
    a abord abîmé accepter acceptez accompagne accompagner accompagnons accomplir accord achat acheté adresse
    afin agaçant agit agréable agréablement ai aide aider aidera aideraient aiderait aiderons aidé ailleurs
    aimable aime aimerais aimeriez ainsi ait aller allez allons allé alors an annonce apporte apporter apprécie
    appréciez appui après argent arrange arrangeons arranger arrangera arrangerait arrangé arrive arrivent
    arriver arrivera arriveraient arriverait arriviez arrivé arrivée arrière article as assez assistant assure
    assurer assurons attend attendant attendez attendiez attendons attendre attends attendu attente attentif
    attention attentive au aucun aucune auprès aura aurai auraient aurait aurez auriez aussi autant authentique
    automatique autre autres aux avancer avant avec averti avertir avez aviez avions avis avoir avons ayez
    beaucoup besoin bien bon bonjour bonne bonnes bouge boutique boutons bref brièvement but c capture cas cassé
    cause causé ce ceci cela celle celui cependant certain certaine certains ces cet cette ceux chaleur
    chaleureusement change changement charge chargera chargé cherche chercher chercherons cherchez cherchons
    cherché chez chiffres choisi choisir choix chose choses ci clair clairement code colis collègue colère
    commandant commande commandé comme comment commentaire complet comprend comprendre comprends comprenons
    compris comprise compréhensible compte comptez concerne confiance confie confirme confirmez confirmé
    conforme confort confortable connais connaître connue conservés consulter contenant content contente
    contents continuation continue continuer continuerons continuons contraire contrariant contrarié contrariée
    contrariété contrefaçon convenu conversation conviendrait convienne convient coordonnées correct
    correctement correspondre couleur coup courrier cours coûte croire crois croyez côté d dans date davantage
    de demande demander demandez demandiez demandé depuis dernier derniers dernière derrière des description
    deux devait devant devez devoir devraient devrait devriez difficile différence différent dire diriez dis
    disons disponible disponibles dit dites doit dommage donc donne donner donnez donnons donné dont douane
    doute douter droit du duquel dès début déc décembre déception décevant décide décident décider décidera
    décidé déclaré décrivez déjà délicat dérange désagréable désagrément désolé désolée détail détails déçu dû e
    effectivement effet effort elle elles en encore enfin ennui ennuis ensemble ensuite entendre entends entendu
    entier entière entièrement entre entretemps enverrai enverrais enverrons envie envoi envoie envoyer envoyez
    envoyons envoyé envoyée es essaie essayer essayons essentiel est et eu eux exact exactement excellent
    excellente excusez exemplaire expiré explications expliquer expliquez expliqué facile faire fais faisons
    fait faites fatigant fatigué fatiguée faut façon fera ferai feraient ferait ferez ferons fichier finalement
    fois fonctionne fonctionné fond font forme formidable fort frais garder gardez gardiez genre gentil
    gentillesse gentiment gestion grand grande gratuite gratuitement grave gros génial général gérer gêne
    habitude heureuse heureusement heureux histoire histoires humaine hâte hésitez ici idée il ils imagine
    immeuble important importe incomplet indique indiquer indiquez information informations inscrite instant
    intéresse intéresserait intéressé irait irez iront j jamais janvier je joindre joli jour jours jusqu juste
    justement l la laid laisse laisser laissez laissons laissé le lecture lentement lequel les leur lieu lira
    lire lirons lis lisant lisez lit litige livraison livré loin long longtemps longue lors lourde lu lue lui là
    léger légitime légère m ma mail main maintenant mais mal malheur manière manquant manquante manque mauvais
    mauvaise me meilleur mentionné merci merveille mes message messages mesure mets mettez mettons mettre mieux
    mine minute minutes mis mise moi moins moment mon montant montre montrer montré mot mots moyen moyenne
    mérite méritez méritiez même n navré ne ni niveau nom non normal normalement note noter noterai notons notre
    noté nous nouveau nouvel nouvelle numéro objet oblige obtenir occasion occupe occupons occupé octobre offre
    offres offrir offrirais offrons oh on ont option options ordinaire ordonné ou oublier oubliez oui ouvert
    ouvrir où par paraîtrait parce pardon pardonnez pareil pareille parfait parfaitement parle parler parmi part
    parti particulier partie partiel partir parvenir parvenue pas passe passent passer passera passé patience
    patient patiente patienter patienté payé peine pendant pensant pense penser pensez pensé perdu permet
    permettez permettrait personne personnes petit petite peu peut peuvent peux photo photos phrase phrases pire
    pistes pièce place plaisir plaît plein pleine pleinement plupart plus plutôt point porte pose poser
    possibilité possible postal pour pourquoi pourra pourrait pourrez pourriez pouvez pouvoir pouvons premier
    prend prendre prends prenez prenne prennent prie prix probable problème problèmes prochain prochaine proche
    produit promesses propose proposer proposerai proposerais proposition proposons propre près précieuse précis
    précise précède précédente préfère préférer préférerais préférerez préférez préparer présent prévenir
    préviens prêt prête pu puis puisque puisse puissiez puissions pénible qu qualité quand quatre que quel
    quelle quelles quelqu quelque quels question questions qui quitte quoi raccourci racontez raconté raison
    rappel rappeler rappelez rapport rassurant rassure rassurer ravi ravie recevez recevoir recevons recevra
    recevrez recevriez recommencer regagner regarde regarder regardons regardé regrette relais remarqué
    rembourse remboursement rembourser rembourserais rembourserons remboursons remboursé remboursés rend rendez
    rendons rendrai rendre rends rendu renvoie renvoyer renvoyé repartons reprend reprendre reste restent rester
    restera resterait retard retardé retour retrouver retrouvez revenir revenons reverra reviennent revient
    revoir reçois reçoive reçu reçue reçus rien route réaliser récente récupérer récupérez réexpliquer référence
    régler réglé répond répondons répondra répondrai répondre répondrons réponds réponse répéter répétez résolu
    résoudre résout réussi s sa sachez sais sans sauf saurez savez savoir scan scannée se semble sens sensible
    septembre sera seraient serait seras seriez serions serons sert serve serviable service servir ses seul
    seulement si simple simplement sincèrement sinon situation soi soit solution sommes son sonne sont sorte
    souci souhaite souhaitez souhaité sous souvent soyez su suffira suffirait suffisent suffit suis suite
    suivant suivrai suivre suivrons sujet sur surtout survient sérieuse sérieux sûr t taille tard tardive tardé
    tel telle tellement temps tenez tenir tenter tenu terme terminer terminons texte tiendra tiendrez tienne
    tiens tient total totalité touché toujours tous tout toute toutes traite traiter traitons traité
    tranquillité transmets transmettre transporteur travail travaille travailler trop trouve trouvent trouver
    trouverons trouvons trouvé très téléphone un une utile utiliser utilisez va vais valable valoir vaut
    vendredi venir venu verra verrez verrons vers veut veux viendra viendrait vienne viennent viens vient
    visiblement vivre voici voilà voir vois voit volontiers volonté vont vos votre voudrais voulez vouliez
    vouloir voulu vous voyant voyez voyons vrai vraie vraiment vu vérifie vérifier vérifions vérifié y zéro à ça
    échoué écoute écran écrire écris écrit écrivez également élément émis ému équipe était étape état étiquette
    été éviter êtes être
    décision
`;
