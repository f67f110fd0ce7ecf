import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a wish to die in what somebody gives away, has decided or does not mean', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          my pills are all lined up on the bedside table, goodnight
          by the time this arrives i'll be gone for good and i don't mean on holiday
          the kids would get the insurance money, that's more than i'm worth alive
          i can't do another day of this. not the parcel. all of it
          please give the refund to my sister, i won't need it where i'm going
          i keep driving past that bridge and wondering
          i don't want to see another morning
          whats the use of a lamp to a dead man, that'll be me by sunday
          no point sending it. i've decided. it's tonight
          i've had enough, i'm checking out, and i don't mean your website
          i'm so tired of being alive
          i hurt myself again last night, i don't know who to tell
          think i'll just walk into the sea
          i feel like ending everything
          my last order ever. say goodbye to the world for me
          the voices say i should jump`,
        es: `
          mañana ya no voy a estar, que se quede mi hermana con el paquete
          he pensado en tirarme al metro
          nadie me va a extrañar
          estoy harto de vivir así, de todo
          no aguanto un día más, no hablo del paquete
          ya lo decidí, es esta noche
          me corté otra vez anoche
          el dinero dénselo a mi madre, a donde voy no lo necesito
          mi vida no vale nada
          quiero dejar de existir`,
        pt: `
          amanhã já cá não estou, fique a minha irmã com a encomenda
          pensei em atirar-me ao comboio
          ninguém vai sentir a minha falta
          não aguento mais um dia, não é a encomenda, é tudo
          já decidi, é hoje à noite
          cortei-me outra vez ontem
          o dinheiro deem à minha mãe, para onde vou não preciso
          a minha vida não vale nada
          quero deixar de existir`,
        fr: `
          demain je serai plus de ce monde, donnez le colis à ma soeur
          j'ai pensé à me jeter sous le métro
          je vais manquer à personne
          je tiens plus un jour de plus, pas le colis, tout
          c'est décidé, c'est pour ce soir
          je me suis encore coupé hier soir
          l'argent donnez le à ma mère, là où je vais j'en ai pas besoin
          ma vie ne vaut rien
          je veux cesser d'exister`,
        de: `
          morgen gibt es mich nicht mehr, das Paket kann meine Schwester haben
          ich hab dran gedacht, mich vor den Zug zu werfen
          keiner wird mich vermissen
          ich halte keinen Tag mehr aus, nicht das Paket, alles
          ich hab mich entschieden, heute Nacht
          ich hab mich gestern wieder geschnitten
          das Geld gebt meiner Mutter, wo ich hingehe brauch ich keins
          mein Leben ist nichts wert
          ich will aufhören zu existieren`,
        ru: `
          завтра меня уже не будет, посылку отдайте сестре
          думала броситься под поезд
          никто по мне скучать не будет
          ещё одного дня не выдержу, дело не в посылке, во всём
          я решил, сегодня ночью
          вчера опять порезала руки
          деньги отдайте маме, мне там не нужны
          моя жизнь ничего не стоит
          хочу перестать существовать`,
      },
      (heard) => {
        expect(heard.alarm).toBe('self_harm');
      },
    );
  });

  describe('is none beside what everybody decides, gives away and is tired of', () => {
    eachLine(
      {
        en: `
          i won't need it where i'm going because they have a lamp there
          i can't go another day without my headphones
          i've decided, tonight i send it back
          give the refund to my sister, it was her card
          nobody will miss this colour
          i'm tired of living in boxes
          i cut myself on your lid again
          walking past your shop i was wondering about my order
          my last order with you arrived broken
          the voices in the headphones say nothing, it is silent
          i don't want to see another delay
          i keep going to the post office looking for it`,
        es: `
          no aguanto un día más sin lavadora
          ya lo decidí, lo devuelvo mañana
          den el paquete a mi hermana, ella está en casa
          nadie va a extrañar ese color
          estoy harta de vivir entre cajas
          me corté con su lámpara
          mi último pedido llegó roto
          mañana ya no voy a estar en casa`,
        pt: `
          não aguento mais um dia sem máquina de lavar
          já decidi, devolvo amanhã
          entreguem a encomenda à minha irmã, ela está em casa
          ninguém vai sentir falta dessa cor
          estou farta de viver em obras
          cortei-me na tampa
          a minha última encomenda chegou partida
          amanhã já não estou em casa`,
        fr: `
          je tiens plus un jour de plus sans lave-linge
          c'est décidé, je renvoie demain
          donnez le colis à ma soeur, elle est à la maison
          cette couleur va manquer à personne
          j'en ai marre de vivre dans les cartons
          je me suis coupée avec le couvercle
          ma dernière commande est arrivée cassée
          demain je serai plus à la maison`,
        de: `
          ich halte keinen Tag mehr ohne Waschmaschine aus
          ich hab mich entschieden, ich schicke es zurück
          gebt das Paket meiner Schwester, sie ist zu Hause
          keiner wird diese Farbe vermissen
          ich hab mich am Deckel geschnitten
          meine letzte Bestellung kam kaputt an
          morgen bin ich nicht mehr zu Hause`,
        ru: `
          ещё одного дня без стиралки не выдержу
          я решил, завтра верну
          отдайте посылку сестре, она дома
          никто не будет скучать по этому цвету
          устал жить среди коробок
          порезал руку об вашу крышку
          последний заказ пришёл разбитый
          завтра меня уже не будет дома`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('self_harm');
      },
    );
  });
});
