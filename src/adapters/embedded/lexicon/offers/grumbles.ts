import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How little it pleases, said beside an answer: "fine. not thrilled about it", "von mir aus, begeistert bin ich nicht". */
export const GRUMBLES: Record<LexiconLanguage, Phrases> = {
  en: `
    (but |though |even if |although |just |, )*((i am|we are|i can not say (that )?(i am|we are)|can not say (that )?(i am|we are)) )?(not )?(exactly |really |very |all that |too |that |super |particularly |at all |best )*(thrilled|happy|pleased|impressed|delighted|satisfied|overjoyed|ecstatic|over the moon|jumping for joy)( about| with| by)?( it| that| this)?( though| tbh| mind you| either)?
    (but |though |, )*((that|it|this) is )?not (exactly |really |very |all that |too |particularly )*(generous|great|much|a lot|ideal|fair)( of you)?( though| tbh| mind you)?
    (but |though |, )*(i |we )?(had |would have )?(expected|hoped for|was hoping for|was expecting) (something )?(more|better)( from you| than (this|that)| though| tbh)?`,
  es: `
    (la verdad |, )*no es (genial|lo mejor|la panacea|para tirar cohetes|ninguna maravilla|una maravilla)
    (pero |aunque |, )*((yo )?no )?(es que )?(me |nos )?(entusiasma|emociona|convence|hace (mucha |ninguna |demasiada )?(ilusion|gracia)|haga (mucha |ninguna |demasiada )?(ilusion|gracia)|encanta|alegra)( mucho| nada| del todo| la idea)?
    (pero |aunque |, )*(no )?(estoy|quedo|estamos|me quedo) (muy |nada |del todo |precisamente |que digamos )*(content[oa]s?|satisfech[oa]s?|feliz|felices|encantad[oa]s?|entusiasmad[oa]s?)( que digamos| con (eso|esto|ello))?
    (pero |aunque |, )*(me )?(esperaba|esperabamos) (algo |un poco )?(mas|mejor)( de (vosotros|ustedes))?; (pero |aunque |, )*no es (gran cosa|mucho|muy generoso|lo ideal)`,
  pt: `
    (olha |, )*nao e (otimo|optimo|maravilh[a-z]+|o melhor|o que eu (queria|esperava))
    (mas |embora |, )*(nao )?(e que )?(me |nos )?(entusiasma|convence|agrada|anima|deixa (muito )?(feliz|content[ea]|satisfeit[oa]))( muito| nada| la muito| por ai alem)?
    (mas |embora |, )*(nao )?(estou|fico|ficamos|to|tou|estamos) (muito |nada |la muito |propriamente |exatamente )*(content[ea]s?|satisfeit[oa]s?|feliz|felizes|entusiasmad[oa]s?|encantad[oa]s?)( com isso| com isto)?
    (mas |embora |, )*(esperava|esperavamos|estava a espera de) (algo |um pouco )?(mais|melhor)( de voces| da vossa parte)?; (mas |embora |, )*nao e (grande coisa|muito|la muito|o ideal)`,
  fr: `
    (franchement |, )*(c |ce )?(n |ne )?(est )?pas (terrible|genial|fameux|folichon|la joie)
    (mais |meme si |, )*(je |nous |on )?(ne |n )?(suis|sommes|est) (pas|guere) (tres |vraiment |du tout |franchement |hyper |super )*(ravie?s?|content(e|s|es)?|satisfait(e|s|es)?|enchantee?s?|emballee?s?|heureu(x|se|ses)|enthousiaste)( de (ca|cela)| du tout)?
    (mais |meme si |, )*(ca|cela|c) (ne |n )?(m |me )?(enchante|emballe|ravit|plait|rejouit|enthousiasme) (pas|guere)( vraiment| plus que ca| beaucoup| trop)?
    (mais |meme si |, )*(je )?(m attendais a|attendais|esperais) (quelque chose de )?(mieux|plus|autre chose)( de votre part)?; (mais |meme si |, )*(c |ce )?(n )?est pas (genereux|terrible|top|enorme|l ideal|grand chose)`,
  de: `
    (aber |auch wenn |obwohl |, )*(so )?(richtig |besonders |sonderlich |wirklich |gerade |sehr |ganz |rundum )*(begeistert|glucklich|zufrieden|froh|erfreut|happy|erbaut|uberzeugt|toll|schon|grosszugig|prickelnd|berauschend|optimal|ideal|dolle) (bin|sind|ist|finde|macht|war) (ich |wir |das |es |mich )*(damit |davon |jetzt |ja |aber |allerdings |auch |da |so |gerade )*nicht( gerade| wirklich)?
    (aber |auch wenn |obwohl |, )*(ich |wir |das |es )?(bin|sind|ist) (damit |davon |jetzt |ja |aber |allerdings |da |auch )*nicht (gerade |wirklich |so |besonders |sonderlich |sehr |ganz |richtig )*(begeistert|glucklich|zufrieden|froh|erfreut|happy|erbaut|uberzeugt|grosszugig|berauschend|prickelnd|viel|optimal|ideal)( damit| davon)?
    (aber |auch wenn |, )*(ich )?(hatte|hatten) (ich |wir )?(mir )?(schon |ehrlich gesagt |da )*(mehr|was besseres|etwas besseres|besseres) (erwartet|erhofft)( von (euch|ihnen))?; (aber |, )*(freuen|begeistern|uberzeugen) tut (mich |uns )?(das |es )?(mich |uns )?nicht`,
  ru: `
    (ну |это |конечно |, )*не (очень|ахти|айс|супер|идеально|фонтан)(?! (понял[а-я]*|хочу|нужн[а-я]+|надо|хорошо|работает|подходит))
    (но |хоть |хотя |пусть |, )*(и )?(я |мы )?не (очень |особо |особенно |сказать что |скажу что |то чтобы |совсем )*(в восторге|в восторг|рад|рада|рады|доволен|довольна|довольны|счастлив|счастлива|впечатлен[а-я]*)( этим| таким| от этого)?( если честно)?
    (но |хоть |хотя |, )*(и )?(это )?не (очень |слишком |особо |бог весть )*(щедро|густо|то что хотел[а-я]*|ахти)( конечно)?; (но |хоть |хотя |, )*(и )?(я )?(ожидал[а-я]*|надеял[а-я]+ на|рассчитывал[а-я]* на) (на )?(большего|больше|большее|лучшее|лучшего)`,
};
