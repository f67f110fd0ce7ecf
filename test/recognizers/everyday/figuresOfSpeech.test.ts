import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('somebody who is beside themselves', () => {
  describe('is in no danger', () => {
    eachLine(
      {
        en: `
          my mother-in-law EXPLODED when she saw that one of the blue mugs is chipped, nearly burnt us alive haha
          my wife blew up when she saw the chip on the bowl
          the boss literally exploded over the wrong colour`,
        es: `
          mi suegra EXPLOTÓ cuando vio que una de las tazas azules viene despostillada, casi nos quema vivos jajaja
          mi marido echaba humo al ver el color
          mi jefa estalló cuando llegó la camiseta rota`,
        pt: `
          minha sogra EXPLODIU quando viu a caneca lascada, quase queimou a gente vivo kkkk
          o meu marido soltou fogo quando viu a cor errada`,
        fr: `
          ma belle-mère a EXPLOSÉ quand elle a vu la tasse ébréchée, a failli nous brûler vifs mdr
          ma femme a pété un câble en voyant la fissure`,
        de: `
          meine Schwiegermutter ist EXPLODIERT, als sie den Sprung in der Tasse sah, hat uns fast verbrannt haha
          mein Mann ist in die Luft gegangen wegen der falschen Farbe`,
        ru: `
          свекровь ВЗОРВАЛАСЬ, когда увидела скол на кружке, чуть не сожгла нас заживо ахаха
          муж просто взорвался из-за цвета`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('none');
      },
    );
  });

  describe('stands beside danger in', () => {
    eachLine(
      {
        en: `
          my husband exploded when the lamp started smoking
          the charger exploded, nearly burnt us alive haha
          my wife blew up because the plug caught fire, nearly killed us lol
          my husband was on fire when the lamp burst
          my son exploded the lamp and there were sparks
          the lamp burst and my husband was on fire`,
        es: `
          mi marido explotó porque la lámpara echó humo y casi nos quema vivos jajaja
          el cargador explotó, casi nos quema vivos jaja
          a mi suegra le explotó la batería en la mano
          mi marido explotó, y la batería también`,
        pt: `
          o carregador explodiu, quase queimou a gente kkkk
          meu marido explodiu porque a luminária pegou fogo
          meu marido explodiu, e a bateria também`,
        fr: `
          la batterie a explosé, ça a failli nous brûler vifs mdr
          ma femme a explosé parce que la lampe a pris feu
          mon mari a explosé, et la batterie aussi`,
        de: `
          der Akku ist explodiert, hat uns fast verbrannt haha
          mein Mann ist explodiert, weil die Lampe Feuer gefangen hat
          mein Sohn ist fast explodiert als der Beamer in die Luft ging`,
        ru: `
          аккумулятор взорвался, чуть не сожгло нас ахаха
          муж взорвался, потому что лампа загорелась
          муж взорвался, и аккумулятор тоже`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('safety');
      },
    );
  });
});

describe('“chu”, which is “I am” in Quebec and a hospital in France,', () => {
  describe('is no danger in', () => {
    eachLine(
      {
        fr: `
          chu pas fâchée là, juste tannée
          c'est MERCI10 le code. chu pas fâchée là, juste tannée
          chu mort de rire, c'est écrit headphones sur la boite pis y'a une brosse à dents électrique dedans 😂
          chu vraiment déçue, la couleur est pas la bonne`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('none');
      },
    );
  });

  describe('is a hospital in', () => {
    eachLine(
      {
        fr: `
          ma fille s'est brûlée avec la lampe, on est au CHU
          on revient du CHU, la prise l'a électrocuté`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('safety');
      },
    );
  });
});

describe('a report to the authorities', () => {
  describe('is threatened, and not under way, in', () => {
    eachLine(
      {
        en: `
          either you answer today or I report you to trading standards
          sort it out now or I'm reporting you to consumer affairs`,
        es: `
          el proyector se ve borroso hasta con la pieza a oscuras. o me responden hoy o los denuncio al sernac
          o me responden ya mismo o los denuncio al consumidor, es una vergüenza
          si hoy no me solucionan los denuncio a profeco`,
        pt: `
          ou me respondem hoje ou denuncio vocês no procon
          se não resolverem hoje eu denuncio no procon`,
        fr: `
          soit vous répondez aujourd'hui, soit je vous signale à la DGCCRF
          vous me répondez aujourd'hui ou je vous dénonce à la répression des fraudes`,
        de: `
          entweder ihr antwortet heute oder ich melde euch bei der Verbraucherzentrale
          wenn heute nichts kommt, zeige ich euch an`,
        ru: `
          или вы отвечаете сегодня, или я пишу на вас жалобу в Роспотребнадзор
          если сегодня не решите, пожалуюсь в Роспотребнадзор`,
      },
      ({ alarm, threatens }) => {
        expect({ alarm, threatened: threatens !== 'none' }).toEqual({ alarm: 'none', threatened: true });
      },
    );
  });

  describe('is under way in', () => {
    eachLine(
      {
        es: `
          ayer los denuncié en consumo
          ya puse la denuncia en la policía`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('dispute_opened');
      },
    );
  });
});
