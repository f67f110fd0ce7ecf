import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What things are made of, and how a language says that it is another material than was promised, of whichever stand for `<m>`. */
const SAID: Record<LexiconLanguage, { materials: string; said: Phrases }> = {
  en: {
    materials:
      'ceramic|porcelain|china|stoneware|plastic|plastics|melamine|glass|crystal|metal|steel|stainless steel|aluminium|aluminum|brass|copper|iron|tin|wood|wooden|oak|bamboo|mdf|chipboard|leather|faux leather|pleather|pu|vinyl|rubber|silicone|cotton|polyester|nylon|acrylic|linen|silk|satin|wool|viscose|silver|sterling|gold|gold plated|silver plated|nickel|marble|resin|cardboard|paper',
    said: `
      (real |genuine |solid |actual |pure |proper |100 % )?<m> (and |, )*(not|instead of|rather than|in place of) (real |genuine |solid |actual |pure |proper |any |100 % )*<m>
      not (real |genuine |solid |actual |pure |proper |made of |even |100 % )*<m> (at all )?(, |\\. |but |it is |they are |these are |this is |just |only |it s )+(made of |cheap |some |some kind of |painted |coated |thin |really )*<m>
      (supposed to be|meant to be|should be|should have been|listed as|sold as|described as|advertised as|(listing|description|page|ad|advert|site|title) (_ ){0,2}(says|said|stated|states|say)|claims?|promised|ordered|paid for|according to the (listing|description|page|ad)) (it is |they are |real |genuine |solid |made of |pure |100 % |as |a |an )*(<m>|_ <m>|<m> _)( _){0,6} (is|are|got|received|came|arrived|was|were|sent|it is|they are|turns out|turned out|feels like|feel like|made of|to be)( me)? (just |only |all |clearly |obviously |actually |definitely |made of |cheap |some |painted |a |an |to be |in |thin )*<m>`,
  },
  es: {
    materials:
      'ceramica|porcelana|gres|barro|plastico|melamina|vidrio|cristal|metal|acero|acero inoxidable|aluminio|laton|cobre|hierro|madera|bambu|conglomerado|carton|papel|cuero|piel|polipiel|piel sintetica|goma|silicona|algodon|poliester|nailon|nylon|acrilico|lino|seda|raso|lana|viscosa|plata|oro|niquel|marmol|resina|hojalata|lata|chapa',
    said: `
      (de )?<m> (, |y )*(en (vez|lugar) de|y no|no) (es |son )?(de )?(autentic[oa] |verdader[oa] )?<m>
      no (es|son|era|eran) (de )?(autentic[oa] |verdader[oa] |puro |pura )*<m> (, |\\. |sino |es |son |que )+(de |puro |simple |un |una |barato )*<m>
      (deberia*|tenia que|tenian que|se supone|segun (el|la) _|(anuncio|descripcion|ficha|pagina|web|titulo) (_ ){0,3}(dice|decia|pone|ponia|indica)|dice|decia|pone|ponia|anunciad[oa]s?|vendid[oa]s?|prometid[oa]s?|pedi|compre|pague) (que )?(ser |es |son |era |eran |como |de |un |una |unos |unas |por )*(<m>|_ de <m>|_ <m>)( _){0,6} (es|son|llego|llegaron|recibi|recibido|vino|vinieron|era|mandaron|enviaron|resulta|parece)( me)? (que es |de |puro |simple |solo |claramente |un |ser )*<m>`,
  },
  pt: {
    materials:
      'ceramica|porcelana|louca|barro|plastico|melamina|vidro|cristal|metal|aco|aco inox|inox|aluminio|latao|cobre|ferro|madeira|bambu|mdf|aglomerado|cartao|papelao|papel|couro|pele|couro sintetico|napa|borracha|silicone|algodao|poliester|nylon|acrilico|linho|seda|cetim|la|viscose|prata|ouro|niquel|marmore|resina|lata',
    said: `
      (de )?<m> (, |e )*(em vez de|ao inves de|no lugar de|e nao|nao) (e |sao )?(de )?(verdadeir[oa] |legitim[oa] )?<m>
      nao (e|sao|era|eram) (de )?(verdadeir[oa] |legitim[oa] |puro |pura )*<m> (, |\\. |mas |e |sao |sim )+(de |puro |simples |um |uma |so )*<m>
      (devia*|deveria*|era (suposto|para)|segundo o _|segundo a _|(anuncio|descricao|pagina|site|titulo) (_ ){0,3}(diz|dizia|indica)|diz|dizia|anunciad[oa]s?|vendid[oa]s?|prometid[oa]s?|pedi|comprei|encomendei|paguei) (que )?(ser |serem |e |sao |era |eram |como |de |um |uma |uns |umas |por )*(<m>|_ de <m>|_ <m>)( _){0,6} (e|sao|chegou|chegaram|recebi|veio|vieram|era|mandaram|enviaram|parece)( me)? (que e |de |puro |simples |so |claramente |um |ser )*<m>`,
  },
  fr: {
    materials:
      'ceramique|porcelaine|gres|faience|terre cuite|plastique|melamine|verre|cristal|metal|acier|inox|aluminium|laiton|cuivre|fer|bois|bambou|agglomere|carton|papier|cuir|simili|similicuir|skai|caoutchouc|silicone|coton|polyester|nylon|acrylique|lin|soie|satin|laine|viscose|argent|or|nickel|marbre|resine|fer blanc',
    said: `
      (en |du |de la |de l )?<m> (, |et )*(au lieu (de|d|du)|a la place (de|d|du)|et (non )?pas|pas) (la |le |l |du |en |de |vrai |vraie )*<m>
      (n est|ne sont|est|sont|n etait|c est) pas (du |de la |de l |en |de |d )?(vrai |vraie |veritable )?<m> (, |\\. |mais |c est |ce sont |est )+(du |de la |de l |en |vulgaire |simple |bete )*<m>
      (devai*|devrai*|cense* etre|censee* etre|suppose* etre|supposee* etre|d apres (l |la |le )_|selon (l |la |le )_|(annonce|description|fiche|page|titre) (_ ){0,3}(dit|disait|indique|indiquait)|annonce*|vendu*|vendue*|promis*|commande*|achete*|paye*) (etre |que c est |comme |un |une |des |du |de la |en )*(<m>|_ en <m>|_ de <m>)( _){0,7} (est|sont|c est|ce sont|recu|recue|recus|recues|arrive*|envoye*|etait|etaient) (en fait |clairement |juste |en |du |de la |de l |un |une |vulgaire |simple |bete )*<m>`,
  },
  de: {
    materials:
      'keramik|porzellan|steingut|ton|plastik|kunststoff|melamin|glas|kristall|metall|stahl|edelstahl|aluminium|alu|messing|kupfer|eisen|blech|holz|eiche|bambus|spanplatte|pressspan|pappe|papier|leder|echtleder|kunstleder|gummi|silikon|baumwolle|polyester|nylon|acryl|leinen|seide|satin|wolle|viskose|silber|gold|nickel|marmor|harz',
    said: `
      (aus )?<m> (, |und )*(statt|anstatt|anstelle( von)?|und nicht|und kein[e]?|nicht) (aus )?(echte[rmsn]? )?<m>
      (nicht aus|kein|keine|nicht) (echte[rmsn]? |wirklich )*<m> (, |\\. |sondern |das ist |ist |es ist |sind )+(aus |nur |billige[rmsn]? |billig |bloss |reine[rmsn]? )*<m>
      (sollte*|laut (der |dem )?_|angeblich|beschreibung|inserat|anzeige|titel|steht|stand|beworben|beschrieben|verkauft|angegeben|angeboten|versprochen|bestellt) (_ ){0,4}(aus )?<m>( _){0,9} (ist|sind|war|waren|kam|kamen|bekommen|erhalten|geliefert|habe|hab|geschickt)( _){0,4} (aus |nur |reine[rmsn]? |billige[rmsn]? )*<m>`,
  },
  ru: {
    materials:
      '(керами(ка|ки|ку|кой|ческ[а-я]+)|фарфор[а-я]*|фаянс[а-я]*|глин[а-я]+|пластик[а-я]*|пластмасс[а-я]*|меламин[а-я]*|стекл[а-я]+|хрустал[а-я]+|металл[а-я]*|стал(ь|и|ьн[а-я]+)|нержавейк[а-я]+|алюмини[а-я]+|латун[а-я]+|мед(ь|и|н[а-я]+)|желез[а-я]+|жесть|жести|дерев[а-я]+|бамбук[а-я]*|дсп|картон[а-я]*|бумаг[а-я]+|кож(а|и|ан[а-я]+)|кожзам[а-я]*|дерматин[а-я]*|экокож[а-я]+|резин[а-я]+|силикон[а-я]*|хлоп(ок|ка|ков[а-я]+)|полиэстер[а-я]*|синтетик[а-я]+|нейлон[а-я]*|акрил[а-я]*|лен|льна|льнян[а-я]+|шелк[а-я]*|атлас[а-я]*|шерст[а-я]+|вискоз[а-я]+|серебр[а-я]+|золот[а-я]+|никел[а-я]+|мрамор[а-я]*|смол[а-я]+)',
    said: `
      (из )?<m> (, )?(вместо|а не) (из )?(настоящ[а-я]+ |натуральн[а-я]+ )?<m>
      вместо (настоящ[а-я]+ |натуральн[а-я]+ )?<m>( _){0,3} <m>
      не (из )?(настоящ[а-я]+ |натуральн[а-я]+ )?<m> (, |\\. |а |это |просто )+(из |дешев[а-я]+ |обычн[а-я]+ |как[а-я]+ то )*<m>
      (должн[а-я]+|по описанию|в описании|на сайте|в карточке|в объявлении|написано|написали|указан[а-я]*|заявлен[а-я]*|обещали|обещан[а-я]*|заказ[а-я]+|покупал[а-я]*|купил[а-я]*|продавали) (_ ){0,5}<m>( _){0,7} (из |просто |обычн[а-я]+ |дешев[а-я]+ |как[а-я]+ то )*<m>`,
  },
};

/** Another material than was promised, in the words of a language: "listed as oak, and it is chipboard". */
export const otherMaterial = (language: LexiconLanguage): Phrases =>
  SAID[language].said.replaceAll('<m>', `(${SAID[language].materials})`);
