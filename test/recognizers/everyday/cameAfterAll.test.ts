import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

const OPEN = { openOffer: 'reship' };

describe('a parcel that came while another one is on offer', () => {
  eachLine(
    {
      en: `
        oh wait forget it, the postman just rang, its here! box a bit squashed but looks ok
        it has just come, thank you
        no I mean the parcel has come
        the parcel has come
        ok found it, was in the neighbour's shed
        the courier turned up with it
        Finally!! it's here
        postie has literally just knocked with it, thanks!`,
      es: `
        espere, acaba de llegar el cartero, ya está aquí! la caja un poco aplastada pero se ve bien
        no, quiero decir que el paquete ha llegado
        mi pedido ya está aquí`,
      pt: `
        espera, o carteiro acabou de tocar, já está aqui! a caixa um pouco amassada mas parece bem
        não, quero dizer que a encomenda chegou
        minha encomenda chegou`,
      fr: `
        ah attendez, le facteur vient de sonner, il est là ! carton un peu écrasé mais ça a l'air bon
        le colis est arrivé
        le colis est arrivé aujourd'hui
        non, je veux dire que le colis est arrivé`,
      de: `
        ach warten Sie, der Postbote hat gerade geklingelt, es ist da! Karton etwas zerdrückt, sieht aber gut aus
        nein, ich meine, das Paket ist gekommen`,
      ru: `
        ой подождите, почтальон только что позвонил, она здесь! коробка немного помята, но вроде целая
        нет, я имею в виду, посылка пришла
        ура, пришла!
        посылка пришла`,
    },
    ({ news, complaintType, offerResponse }) => {
      expect([news, complaintType, offerResponse === 'accept']).toEqual(['arrived', 'none', false]);
    },
    OPEN,
  );
});

describe('a parcel at the door that is not the one that was missed, or does not stay', () => {
  eachLine(
    {
      en: `
        the driver just drove off with it!
        postman just walked past with the box and did not ring
        the courier has just pulled up with my neighbour's parcel, not mine
        doorbell just rang, it's the police about the stolen parcel
        the courier just turned up with the wrong lamp
        the postman just came with it? no he did not!
        the courier just came with it yesterday he said. not true
        the driver just turned up with my old parcel from another shop
        postman just came with my letters, no parcel
        I wish the postman just came with it
        the tracking says it has arrived
        it has arrived at the depot
        it is here in customs now
        the postman just came with something but it wasn't my lamp
        the parcel has not come`,
      es: `
        el cartero acaba de tocar con mi pedido de otra tienda
        el repartidor acaba de llegar con el paquete del vecino
        el repartidor se ha ido con el paquete
        el paquete no ha llegado
        el paquete llegó a otra dirección
        el paquete ha llegado roto`,
      pt: `
        o carteiro acabou de chegar com a encomenda da vizinha
        o entregador foi embora com ela
        a encomenda não chegou
        o pacote chegou em outro endereço
        a encomenda chegou partida`,
      fr: `
        le livreur vient de passer avec le colis du voisin
        le livreur est reparti avec
        le colis n'est pas arrivé
        le colis est arrivé au dépôt`,
      de: `
        der Postbote stand gerade mit dem Paket vom Nachbarn vor der Tür
        der Fahrer ist gerade damit weggefahren!
        das Paket ist nicht gekommen
        das Paket ist im Depot angekommen
        es kam heute ein Paket, aber nicht meins`,
      ru: `
        курьер только что пришёл с посылкой соседа
        курьер только что уехал с ней!
        посылка не пришла
        посылка пришла на сортировку
        пришла посылка, но не моя
        посылка пришла разбитая`,
    },
    ({ news, mayHaveArrived, complaintType }) => {
      // What came spoilt is there, and is looked at as what is wrong with it.
      const isThere = complaintType === 'damaged' ? mayHaveArrived : undefined;
      expect([news, mayHaveArrived]).toEqual(['none', isThere]);
    },
    OPEN,
  );
});

describe('what may be news of the parcel', () => {
  eachLine(
    {
      en: `
        no need for a new one then
        I won't need the replacement any more
        the driver just turned up with it and my dog chased him off`,
      es: `entonces no hace falta uno nuevo`,
      pt: `então não preciso de outra`,
      fr: `plus besoin d'un nouveau alors`,
      de: `dann brauche ich kein neues mehr`,
      ru: `тогда новая не нужна`,
    },
    ({ news, mayHaveArrived }) => {
      expect([news, mayHaveArrived]).toEqual(['none', true]);
    },
    OPEN,
  );
});

describe('what only turns another one down', () => {
  eachLine(
    {
      en: `
        no thanks
        I don't want a new one
        no need to send it tracked`,
      es: `no quiero otra`,
      pt: `não quero outra`,
      fr: `je n'en veux pas d'autre`,
      de: `ich will kein neues`,
      ru: `новую не хочу`,
    },
    ({ mayHaveArrived }) => {
      expect(mayHaveArrived).toBeUndefined();
    },
    OPEN,
  );
});

describe('a box that suffered, with nothing wrong inside', () => {
  eachLine(
    {
      en: `
        the box was a bit dented but the lamp is fine
        packaging torn but everything looks ok`,
      es: `la caja vino aplastada pero la lámpara está bien`,
      pt: `a caixa veio amassada mas a luminária está bem`,
      fr: `le carton est abîmé mais la lampe est intacte`,
      de: `der Karton war eingedrückt, die Lampe ist aber heil`,
      ru: `коробка помята, но лампа цела`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('none');
    },
    OPEN,
  );
});

describe('a box that suffered together with what was in it', () => {
  eachLine(
    {
      en: `
        the box was a bit dented but the lamp is broken
        box squashed but looks ok, only the shade is cracked`,
      es: `la caja vino aplastada y la lámpara está rota`,
      pt: `a caixa veio amassada e a luminária está quebrada`,
      fr: `le carton est abîmé et la lampe est cassée`,
      de: `der Karton war eingedrückt und die Lampe ist kaputt`,
      ru: `коробка помята, и лампа разбита`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('damaged');
    },
  );
});
