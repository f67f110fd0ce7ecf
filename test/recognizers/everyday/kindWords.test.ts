import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a kind word with a but', () => {
  eachLine(
    {
      en: `
        lovely lamp, really pretty, but it hums
        great lamp, shame about the crack
        great sound, shame they only last an hour
        thanks for the new one but it broke again
        thank you, got it, pity it hums`,
      es: `
        la lámpara es preciosa, pero zumba
        sonido genial, pena que solo duran una hora
        me encanta, lástima que el izquierdo cruje
        gracias, llegó, pero parpadea`,
      pt: `
        som ótimo, só que o direito falha
        luminária linda, pena que zumbe
        adorei, pena a rachadura
        obrigada pela nova, mas pisca`,
      fr: `
        très belle lampe, mais elle grésille
        son super, dommage que le gauche crépite
        merci pour la nouvelle, mais elle clignote`,
      de: `
        Klang super, schade dass der linke knackt
        tolle Lampe, schade um den Sprung
        danke für die neue, aber sie flackert`,
      ru: `
        отличная лампа, жаль трещина
        звук супер, жаль левый трещит
        спасибо за новую, но она мигает`,
    },
    ({ request, complaintType, confidence }) => {
      expect([request, ['quality', 'damaged'].includes(complaintType), confidence >= 0.5]).toEqual([
        'none',
        true,
        true,
      ]);
    },
  );
});

describe('a kind word with a but that complains of nothing', () => {
  eachLine(
    {
      en: `
        the lamp is insane, sick quality!
        great lamp but a bit expensive
        I was sceptical but it's gorgeous, thank you
        love the lamp, can't complain, but for the price you can't go wrong
        sick lamp bro`,
      es: `tenía dudas pero es preciosa, gracias`,
      pt: `estava com medo mas é linda, obrigada`,
      fr: `j'avais peur mais elle est magnifique, merci`,
      de: `ich war skeptisch, aber sie ist wunderschön, danke`,
      ru: `сомневалась, но она чудесная, спасибо`,
    },
    ({ request, complaintType }) => {
      expect([['praise', 'thanks'].includes(request), complaintType]).toEqual([true, 'none']);
    },
  );
});

describe('somebody who fell ill by a thing', () => {
  eachLine(
    {
      en: `
        this thing is sick, it made my son sick
        my daughter was ill after drinking from it
        the lamp came. my dog is sick after chewing the cable`,
      es: `mi hijo se puso malo por el olor`,
      pt: `meu filho passou mal com o cheiro`,
      fr: `mon fils a été malade à cause de l'odeur`,
      de: `der Geruch hat meinen Sohn krank gemacht`,
      ru: `сыну стало плохо от запаха`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('safety');
    },
  );
});

describe('sickness that no thing made', () => {
  eachLine(
    {
      en: `
        it makes me sick how you treat people
        my daughter is ill and I wanted to give it to her
        these headphones are sick`,
      es: `mi hijo está malo y quería dárselo`,
      pt: `meu filho está doente e era para ele`,
      fr: `ça me rend malade cette attente`,
      de: `mein Sohn ist krank, es war für ihn`,
      ru: `сын болеет, это был подарок ему`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('none');
    },
  );
});
