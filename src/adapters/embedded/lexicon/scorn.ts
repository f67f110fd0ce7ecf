import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Thanks and praise that mean their opposite: beside a wait of weeks, or for nothing. */
interface Scorn {
  /** Waits for which nobody says thank you. */
  wait: Phrases;
  /** It came all the same, or so long is no wait: "after two months of use". */
  meant: Phrases;
  /** "Thanks for nothing." */
  nothing: Phrases;
  /** What was broken and has been put right: "for replacing the broken lamp". */
  mended: Phrases;
}

export const SCORN: Record<LexiconLanguage, Scorn> = {
  en: {
    wait: `(\\d\\d+|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (whole |full |long |odd |bloody )*days; (three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|\\d\\d|several) (and a half |whole |full |long |bloody |odd )*weeks
      (only|just|mere|whole|full) (a |one )?month; (two|three|four|five|six|2|3|4|5|6|several) (and a half |whole |full |long |bloody )*months`,
    meant: `arrived; came; turned up; got (it|them|here|mine); received; (customer|using|used|use|wear*|warranty|guarantee|trial|old|ago|happy|love); keep*; expire*; valid`,
    nothing: `(thanks|thank you|cheers|ta) (so much |a lot |very much )?for (nothing|absolutely nothing|sod all|naff all|bugger all|zero|nowt)`,
    mended: `(replac|repair|swap|exchang|fix)(ing|ed|es|e|ement|ped|ping)?( of| for)? (_ ){0,3}(broken|damaged|cracked|smashed|faulty|defective|chipped|torn|dead) _`,
  },
  es: {
    wait: `(\\d\\d+|quince|veinte|treinta|cuarenta|cincuenta|sesenta) dias; (tres|cuatro|cinco|seis|siete|ocho|3|4|5|6|7|8|9|\\d\\d) semanas; (solo|tan solo|nada mas que|apenas) (un )?mes; (dos|tres|cuatro|cinco|seis|2|3|4|5|6) meses`,
    meant: `lleg(o|aron|ado); recibi*; vino; (client*|usando|uso|usar|garantia|prueba|hace|content[oa]|encant*); valid*`,
    nothing: `gracias por (nada|absolutamente nada)(?! (mas|menos))`,
    mended: `(llegaron|vinieron) (los|las) (dos|tres|cuatro|cinco|seis|diez|doce); (cambi|reemplaz|repar|repon|sustitu)[a-z]* (por |de |me |nos )?(_ ){0,3}(rot[oa]s?|danad[oa]s?|defectuos[oa]s?|estropead[oa]s?)`,
  },
  pt: {
    wait: `(\\d\\d+|quinze|vinte|trinta|quarenta|cinquenta|sessenta) dias; (tres|quatro|cinco|seis|sete|oito|3|4|5|6|7|8|9|\\d\\d) semanas; (so|apenas|somente) (um )?mes; (dois|tres|quatro|cinco|seis|2|3|4|5|6) meses`,
    meant: `cheg(ou|aram|ado); recebi*; veio; (client*|usando|uso|usar|garantia|teste|content[ea]|feliz|ador*); valid*`,
    nothing: `(obrigad[oa]|obrigadinh[oa]|brigad[oa]|valeu) por (nada|coisa nenhuma|absolutamente nada)`,
    mended: `(troc|substitu|repar|consert|repo)[a-z]* (da |do |a |o |me )?(_ ){0,3}(quebrad[oa]s?|danificad[oa]s?|partid[oa]s?|estragad[oa]s?|avariad[oa]s?|defeituos[oa]s?)`,
  },
  fr: {
    wait: `(\\d\\d+|quinze|vingt|trente|quarante|cinquante|soixante) jours; (trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8|9|\\d\\d) semaines; (seulement|juste|a peine|que) (un )?mois; (deux|trois|quatre|cinq|six|2|3|4|5|6) (petits |longs )?mois`,
    meant: `(arrive|recu|livre)(e|s|es)?; (client*|utilis*|garantie|essai|content*|ravi*|ador*); valable*`,
    nothing: `merci (beaucoup |bien )?pour (rien|absolument rien|que dalle)`,
    mended: `(remplac|chang|repar|echang)[a-z]* (_ ){0,4}(cassee?s?|abimee?s?|defectueu[a-z]+|brisee?s?|fendue?s?)`,
  },
  de: {
    wait: `(\\d\\d+|vierzehn|funfzehn|zwanzig|dreissig|vierzig|funfzig|sechzig) (ganze |volle )?tage; (drei|vier|funf|sechs|sieben|acht|3|4|5|6|7|8|9|\\d\\d) (ganze |volle )?wochen; (nur|gerade mal|bloss) (ein|einen) monat; (zwei|drei|vier|funf|sechs|2|3|4|5|6) (ganze |volle )?monat*`,
    meant: `(angekommen|kam|erhalten|bekommen|geliefert); (kunde|kundin|benutz*|nutze*|gebrauch*|garantie|probe|zufrieden|glucklich|liebe); gultig*`,
    nothing: `(danke|dank|merci) (auch )?fur (nichts|gar nichts|nix|garnix)`,
    mended: `(ersatz|ersetz|austausch|umtausch|ausgetauscht|reparatur|repar)[a-z]* (_ ){0,4}(kaputt|defekt|beschadigt|zerbrochen)(e|en|er|es)?( _)?; (kaputt|defekt|beschadigt|zerbrochen)(e|en|er|es)? _ (_ ){0,2}(ersetzt|ausgetauscht|umgetauscht|repariert)`,
  },
  ru: {
    wait: `(\\d\\d+|пятнадцать|двадцать|тридцать|сорок|пятьдесят) дн(ей|я); (три|четыре|пять|шесть|семь|восемь|3|4|5|6|7|8|9|\\d\\d) недел*; (всего|только|каких то|лишь) (то )?(один )?месяц; (всего то |всего )?(два|три|четыре|пять|шесть|2|3|4|5|6) (с лишним |с половиной )?месяц*`,
    meant: `(пришл*|приш(ел|ла|ло)|получил*|доставили|привезли|дошл*); (клиент*|пользу*|носк*|гаранти*|довол*|рад|рада); действ*`,
    nothing: `спасибо (вам )?(большое )?за (ничего|полное ничего|ничто)`,
    mended: `(замен|обмен|почин|помен)[а-я]+ (_ ){0,2}(разбит|сломан|бракован|треснут)[а-я]+( _)?`,
  },
};
