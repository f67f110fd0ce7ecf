import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What somebody who wants to die has done, told without a word of dying. */
interface Acts {
  /** They took all there was, or stand where one step is the end: a danger by itself. */
  alone: Phrases;
  /** They are where they could do it; beside a word of leaving. */
  place: Phrases;
  leaving: Phrases;
  /** A doctor, a cure, or somebody who is only on the way: none of it is meant. */
  meansNone: Phrases;
}

export const ACTS: Record<LexiconLanguage, Acts> = {
  en: {
    alone: `
      i (have |just |already |now |ve )*(taken|took|swallowed|downed) (_ )?(all|every one) (of )?(the|my|them|those|these) ?(_ )?(pills|tablets|sleepers|paracetamol)(?! (back|to) ); i (have |just |already )*(taken|took|swallowed|downed) the whole (pack|packet|box|bottle) of (_ )?(pills|tablets|sleepers|paracetamol)
      (i am|am|i) (now |already |standing |stand |sitting |sit |just )*(on|at) the (very )?(edge|ledge) of (the|a|my) (_ )?(roof|rooftop|building|bridge|cliff|balcony|platform)
      i am (standing |sitting |up )*(here )?on (the|a) (_ )?bridge (right )?now`,
    place: `i am (_ )?(on|at) (the|a) (bridge|roof|rooftop|cliff|train tracks|tracks)(?! (terrace|garden|deck|bar))`,
    leaving: `goodbye; good bye; farewell; forgive me; tell my (family|kids|mum|mom|wife|husband|children|parents); sorry for everything; it is (all )?over( now)?; no way back; this is the end`,
    meansNone: `(doctor|gp|dentist|nurse|pharmacist|hospital) (_ )?(prescribed|said|gave|told|recommended|ordered); (from|by) (the|my) (doctor|gp|pharmacist|pharmacy); prescribed; prescription; course of; vitamins?; supplements?; antibiotics?; (no|any|zero|side|without|without any) effects?; (do|did|does) not (work|help)(?! any ?more); out of the (box|bottle|pack|packet|bag); (a|my|the) (cold|flu|headache|allergy); hay fever; refill; courier; driver; waiting for; wait for; traffic; stuck in; on my way`,
  },
  es: {
    alone: `
      (me |ya |lo )*(he )?(tomado|tome|tragado|trague) (ya )?(todas las|todos los|la caja entera de|el bote entero de) (mis )?(pastillas|pildoras|somniferos|tabletas)
      (estoy|sentad[oa]|de pie) (_ ){0,2}(al|en el) borde (de la|del) (azotea|tejado|puente|edificio|acantilado|balcon|anden)
      estoy (ya )?(en|sobre) el puente (ahora|ya); ahora estoy (en|sobre) el puente`,
    place: `estoy (_ )?(en|sobre) (el|la|las) (puente|tejado|azotea|acantilado|vias)`,
    leaving: `adios; perdonadme; perdonenme; perdoname; (decid|decidle|decile|dile|diganle) a mi (familia|madre|mujer|marido); lo siento por todo; se acabo todo; todo se acabo; no hay vuelta atras; hasta siempre`,
    meansNone: `(medico|medica|doctora?|farmaceutic[oa]) (me )?(_ )?(receto|dijo|mando|recomendo|dio); (me )?(receto|mando|recomendo) (el|la|mi) (medico|medica|doctora?); recetad*; con receta; tratamiento; vitaminas?; suplementos?; antibiotic*; (ningun|sin|nada de|efectos?) (efectos?|secundarios); (no|ni) (me )?(funciona*|hicieron efecto|hacen efecto|hace efecto); (el|un|mi) resfriado; alergia; repartidor*; esperando; atasco; de camino`,
  },
  pt: {
    alone: `
      (eu )?(ja )?(tomei|engoli) (ja )?(todos os|todas as|a caixa inteira de|o frasco inteiro de) (meus |minhas )?(comprimidos|remedios|pilulas|calmantes)
      (estou|sentad[oa]|de pe) (_ ){0,2}(na|a) (beira|beirada|borda) d[oa] (telhado|predio|ponte|terraco|falesia|varanda|plataforma)
      estou (ja )?na ponte (agora|ja); agora estou na ponte`,
    place: `estou (_ )?(na|no|nos|em cima d[ao]) (ponte|telhado|falesia|trilhos)`,
    leaving: `adeus; me perdoem?; perdoem me; perdoa me; digam? a minha (familia|mae|mulher); diz a minha (familia|mae); desculpa por tudo; desculpem por tudo; acabou tudo; tudo acabou; nao tem volta; nao ha volta`,
    meansNone: `(medic[oa]|doutora?|farmaceutic[oa]) (me )?(_ )?(receitou|disse|mandou|recomendou|deu); receitad*; com receita; tratamento; vitaminas?; suplementos?; antibiotic*; (nenhum|sem|qualquer|nao tive|nao senti) efeitos?; efeitos? (nenhum|colaterais|secundarios); nao (funcion*|fizeram efeito|fez efeito|adiantou); (o|um|meu) resfriado; gripe; alergia; entregador; estafeta; esperando; a espera; transito; engarrafamento; a caminho`,
  },
  fr: {
    alone: `
      (j ai|ai|je viens d) (deja |bien |tout )*(pris|avale|avaler|gobe) (tous |toute la boite |toutes |tout le tube |la boite entiere )(les |mes |de |des )*(cachets|medicaments|medocs|somniferes|comprimes|pilules)
      (suis|assise?|debout) (_ ){0,2}(au|sur le) (bord|rebord) (du|de la|de l) (toit|pont|immeuble|falaise|balcon|quai)
      je suis (la )?sur (le|un) pont (maintenant|la); maintenant je suis sur (le|un) pont`,
    place: `je suis (_ )?(sur|au bord d*) (le|la|les|du|de la|un) (pont|toit|falaise|rails|voies)(?! terrasse)`,
    leaving: `adieu; pardonnez moi; pardonne moi; pardon pour tout; dites a (ma famille|mes enfants|ma mere|ma femme|mon mari); desolee? pour tout; tout est fini; c est la fin; plus de retour`,
    meansNone: `(medecin|docteur|pharmacien*) (m )?(_ ){0,2}(prescrit|dit|donne|conseille|ordonne); ordonnance; prescri*; traitement; cure; vitamines?; complements?; antibiotiques?; (aucun|sans|pas d|nul|zero) effets?; effets? secondaires?; (ne )?(marche|marchent|fonctionnent|fait) (pas|rien); (un|mon|le) rhume; grippe; allergie; livreur; j attends; bouchons; en route`,
  },
  de: {
    alone: `
      (ich|hab|habe) (habe |hab |jetzt |gerade |schon |eben )*(alle|die ganze packung|samtliche|all) (die |meine |diese )?(tabletten|pillen|schlaftabletten|schlafmittel) (_ )?(genommen|geschluckt|eingenommen|intus)
      (stehe|sitze|steh|bin) (_ ){0,2}(am|auf dem|auf der) (rand|kante|abgrund|sims) (des|vom|der|von der|von dem|eines) (daches|dach|dachs|brucke|hauses|hochhauses|klippe|balkons|bahnsteigs); (stehe|sitze|steh|bin) (_ ){0,2}(an|auf) der (dachkante|brustung der brucke)
      ich (stehe|bin|steh|sitze) (jetzt|gerade jetzt) auf (der|einer) brucke; ich (stehe|bin) auf (der|einer) brucke jetzt`,
    place: `ich (stehe|bin|sitze|steh) (_ )?(auf|an) (der|dem|den|einer|einem) (brucke|dach|klippe|gleisen|bahngleisen)`,
    leaving: `lebt wohl; leb wohl; lebe wohl; leben sie wohl; verzeiht mir; verzeih mir; (sagt|sag|sagen sie) (meiner|meinem|meinen) (familie|mutter|frau|mann|kindern|eltern); es tut mir alles leid; alles ist (jetzt )?vorbei; es ist (alles |jetzt )*vorbei; kein zuruck`,
    meansNone: `(arzt|arztin|apotheker|apothekerin) (_ ){0,3}(verschrieben|verordnet|gesagt|gegeben|empfohlen); verschrieben; verordnet; auf rezept; kur; vitamin*; nahrungserganzung*; antibiotika; (keine|ohne|keinerlei|null) wirkung; nebenwirkung*; (wirken|wirkt|helfen|hilft|half) (_ )?nicht; (erkaltung|grippe|allergie); aus der (dose|packung|schachtel); paketbote; bote; fahrer; kurier; warte auf; im stau; unterwegs`,
  },
  ru: {
    alone: `
      (выпил[а]?|принял[а]?|проглотил[а]?|наглотал[а-я]*) (уже |сразу )?(все|всю (упаковку|пачку|банку)) (мои |эти |свои )?(таблетки|таблеток|снотворн[а-я]+|лекарства); (все|всю пачку) (таблетки|таблеток|снотворное) (уже )?(выпил[а]?|принял[а]?|проглотил[а]?)
      (стою|сижу|я) (_ ){0,2}(на|у) (самом )?(краю|карнизе|края) (крыши|моста|обрыва|балкона|платформы|дома)
      я (сейчас|уже|теперь) (стою )?на мосту; я (стою )?на мосту (сейчас|уже)`,
    place: `(стою|я) (_ )?на (мосту|мосте|крыше|обрыве|рельсах|путях)(?! террас*)`,
    leaving: `прощай*; прощайте; простите (меня )?(за все|все); простите меня; передайте (моей|моим|маме|семье|родным|жене|мужу)( .*)?; все кончено; все закончится; назад (пути|дороги) нет; это конец`,
    meansNone: `(врач|доктор|аптекарь) (_ )?(прописал*|сказал*|назначил*|дал*|посоветовал*); (назначил*|прописал*|выписал*) (врач|доктор); по рецепту; назначенн*; прописанн*; курс (лечения|таблеток)?; витамин*; добавк*; антибиотик*; (эффекта|действия|результата) (нет|никакого|не было|ноль); (без|никакого|нет) (эффекта|действия|результата); не (помогают|подействовали|действуют); простуд*; грипп*; аллерги*; курьер*; жду; в пробке; еду; (он|она|сын|дочь|муж|жена|ребенок|кот|собака) (_ )?(выпил*|принял*|проглотил*|съел*)`,
  },
};
