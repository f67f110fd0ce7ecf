import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The article broke or gave up in use; what it is called is written `thing`: "my earbuds gave out", "mis auriculares se rompieron". */
export const GAVE_OUT: Record<LexiconLanguage, Phrases> = {
  en: `
    thing (has |have |just |simply |all |suddenly |already |now |then )*(gave out|given out|(gave|given) up( the ghost)?|packed (it )?in|packed up|conked out|bit the dust|kicked the bucket|died|went dead|broke( down)?|bust|busted|quit( working)?)(?! (my|the|her|his|a|in|into|off) )`,
  es: `
    thing (ya )?(se )?(me |nos |le )?((ha|han) (roto|estropeado|averiado)|rompio|rompieron|estropeo|estropearon|averio|averiaron|jodio|jodieron|descompuso|descompusieron|fundio|fundieron|casco|cascaron|murio|murieron|palmo|palmaron|(dejo|dejaron) de (funcionar|sonar|ir)|(paso|pasaron) a mejor vida)
    se (me |nos )(rompio|rompieron|estropeo|estropearon|averio|averiaron|jodio|jodieron|descompuso|descompusieron|fundio|fundieron) (el |la |los |las |mis? )?thing
    thing (ya )?no (suenan?|se oyen?|cargan?|encienden?|prenden?|calientan?|van)(?! (bien con|a) )`,
  pt: `
    thing (ja )?(se |me )?(quebrou|quebraram|pifou|pifaram|estragou|estragaram|avariou|avariaram|queimou|queimaram|morreu|morreram|partiu se|partiram se|(deixou|deixaram) de (funcionar|tocar|dar)|(deu|deram) pau|foi para o beleleu)
    (quebrou|quebraram|pifou|pifaram|estragou se|estragaram se|avariou|avariaram) (o |a |os |as |meus? |minhas? )+thing
    thing (ja )?nao (tocam?|ligam?|carregam?|acendem?|aquecem?|dao som)( mais)?`,
  fr: `
    thing (m |nous )?(a|ont|vient de|viennent de) (deja |completement |subitement |fini par )*(lacher|lachee?s?|rendu l ame|creve|crame|clamse|pete)(?! (le|la|les|un|une|mon|sur|dans) )
    thing (est|sont) (deja |completement |bel et bien )*(morte?s?|hs|kaput|fichue?s?|foutue?s?|nazes?)`,
  de: `
    thing (hat|haben) (jetzt |schon |einfach |leider |bereits |nun |plotzlich |mir )*(den geist aufgegeben|schlapp gemacht|schlappgemacht|den loffel abgegeben|aufgegeben|versagt|den dienst (versagt|quittiert))
    thing (ist|sind) (mir |jetzt |schon |leider |einfach |komplett )*(im eimer|im arsch|verreckt|kaputt gegangen|kaputtgegangen|krepiert|futsch|tot|hinuber)(?! (zu|nach) )`,
  ru: `
    thing (у меня |уже |просто |совсем |вдруг |тоже )*(сломал[а-я]+|накрыл[а-я]+|сдох[а-я]*|умер[а-я]*|полетел[а-я]*|вышл[а-я]+ из строя|вышел из строя|приказал[а-я]* долго жить|гавкнул[а-я]+|испортил[а-я]+|отказал[а-я]* работать)
    (сломал[а-я]+|накрыл[а-я]+|полетел[а-я]*|испортил[а-я]+|сдох[а-я]*) (у меня )?(мои |моя |мой |эти |этот |эта )*thing`,
};
