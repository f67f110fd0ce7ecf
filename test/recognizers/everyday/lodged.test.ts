import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a complaint that lies with somebody else already', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          Trading Standards have my complaint, they wrote to me on Monday
          a claim has been lodged with my bank, reference 4471
          i reported it to the police last week and they have a file on it
          Visa has accepted the dispute
          do I need to withdraw the claim before you send a new one?
          what happens to the case I opened with PayPal if I say yes
          the ombudsman is already looking into it`,
        es: `
          la denuncia en consumo ya está presentada, tengo el número
          el banco ya aceptó la reclamación
          puse una queja en Profeco y me dieron folio
          ¿debo retirar la reclamación antes de que me manden otro?
          qué pasa con la disputa que abrí en PayPal si acepto
          la policía ya registró la denuncia`,
        pt: `
          a queixa na DECO já está registada, tenho o número
          o banco já aceitou a contestação
          fiz uma reclamação no Procon e deram protocolo
          tenho de retirar a reclamação antes de mandarem outro?
          como fica a disputa que abri no PayPal se eu aceitar
          a audiência está marcada, audiência dia 14`,
        fr: `
          la plainte est déposée auprès de la police depuis lundi
          ma banque a enregistré la contestation
          j'ai signalé sur SignalConso, j'ai le numéro
          dois-je retirer la réclamation avant que vous renvoyiez ?
          que devient le litige que j'ai ouvert chez PayPal si j'accepte
          le médiateur est déjà saisi`,
        de: `
          die Beschwerde liegt bei der Verbraucherzentrale, Aktenzeichen hab ich bekommen
          meine Bank hat die Rückbuchung angestoßen
          ich habe bei der Polizei Anzeige erstattet
          muss ich den Fall schließen, bevor ihr Ersatz schickt?
          was wird mit dem Streitfall bei PayPal, wenn ich annehme
          die Schlichtungsstelle ist eingeschaltet`,
        ru: `
          жалоба в Роспотребнадзор отправлена, номер дали
          банк принял заявление
          подал заявление в полицию, талон на руках
          спор мне закрывать, если вы вышлете новый?
          спор завели ещё в среду, ответьте там
          претензия на площадке зарегистрирована`,
      },
      (heard) => {
        expect(heard.alarm).toBe('dispute_opened');
      },
    );
  });

  describe('is none that is only threatened, asked about or spoken of by the shop', () => {
    eachLine(
      {
        en: `
          answer by Friday or I file with the bank
          i will report it to Trading Standards if nothing happens
          my thumb is on the dispute button
          how do i open a dispute with PayPal?
          my bank has a new card for me, can i change the payment
          my case has not moved for a week`,
        es: `
          si no contestan pongo una queja en Profeco
          voy a ir al banco mañana si no me responden
          ¿cómo se abre una disputa en PayPal?
          mi banco me dio una tarjeta nueva`,
        pt: `
          se não responderem faço queixa na DECO
          vou abrir uma disputa no banco amanhã
          como se abre uma disputa no PayPal?
          o meu banco deu-me um cartão novo`,
        fr: `
          sans réponse je signale à la plateforme
          je vais porter plainte si vous ne répondez pas
          comment ouvre-t-on un litige chez PayPal ?
          ma banque m'a donné une nouvelle carte`,
        de: `
          wenn nichts kommt, gehe ich zur Verbraucherzentrale
          ich werde bei der Polizei Anzeige erstatten
          wie macht man bei Klarna einen Fall auf?
          meine Bank hat mir eine neue Karte geschickt`,
        ru: `
          не ответите, напишу в Роспотребнадзор
          завтра пойду в банк за возвратом платежа, если молчите
          как открыть спор на площадке?
          банк дал мне новую карту`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('dispute_opened');
      },
    );
  });
});
