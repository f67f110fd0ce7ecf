import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('hands that hold nothing good', () => {
  eachLine(
    {
      en: `
        I have it here now and it is cracked
        ok I have it in my hands now but it is broken
        I wish I had it in my hands
        the neighbour had it all along and sold it
        my neighbour has it now but refuses to give it back
        the neighbour took it in and kept it for himself
        if only I had the parcel in front of me
        I have it here with me now, the lid is chipped`,
      es: `
        la tengo aquí y está rota
        la había cogido un vecino y la vendió
        la tengo en la mano, viene rajada
        el vecino la había recogido y no me la devuelve
        ojalá la tuviera en las manos
        el portero no la había recogido`,
      pt: `
        estou com ela na mão, veio rachada
        o vizinho tinha recebido e ficou com ela para si
        quem me dera ter a caixa na mão
        o porteiro não tinha recebido nada
        a vizinha tinha guardado a caixa e vendeu tudo`,
      fr: `
        le voisin l'a prise pour lui
        je l'ai en main, elle est fêlée
        le gardien ne l'avait pas non plus
        la voisine l'a récupérée et ne veut pas la rendre
        si seulement je l'avais dans les mains
        la concierge l'avait gardée, elle est cassée`,
      de: `
        der Hausmeister hatte das Paket auch nicht
        die Nachbarin hatte sie leider nicht
        ich habe sie in der Hand, sie hat einen Sprung
        der Nachbar hatte das Paket und hat es verkauft
        ich wünschte ich hätte sie in der Hand
        der Nachbar hatte es und rückt es nicht raus
        ich habe es jetzt vor mir und es ist zerkratzt`,
      ru: `
        она у меня в руках, треснула
        чужой сосед взял ее и не отдает
        сосед забрал посылку и продал
        вот бы она была у меня в руках
        соседка не забирала её
        держу в руках, стекло разбито`,
    },
    ({ news }) => {
      expect(news).not.toBe('arrived');
    },
  );
});

describe('hands that hold what was missed', () => {
  eachLine(
    {
      en: `
        sorry, false alarm, I have it in my hands now
        the neighbours had it all along, it is not damaged at all
        found it, no worries, the neighbour had it`,
      es: `la tenía recogida la vecina, ya la tengo en casa, perdón`,
      pt: `o vizinho tinha recebido, já está comigo, obrigada`,
      fr: `c'est la voisine qui l'avait récupérée, je l'ai en main`,
      de: `der Nachbar hatte es, ich habe das Paket jetzt in der Hand`,
      ru: `сосед забрал посылку за меня, она уже у меня в руках`,
    },
    ({ news }) => {
      expect(news).toBe('arrived');
    },
  );
});

describe('everyday words that are no wish to die', () => {
  eachLine(
    {
      en: `
        so my parcel can just disappear forever?
        will my money vanish for good
        leave this world map poster
        everyone would be happier without me complaining
        I'm a burden of proof here
        can a parcel vanish and never be found?
        my package will just drift off and never come back
        I lost hope that it comes, I won't need it any more anyway
        why do I even bother, it all vanishes for good with you`,
      es: `
        ¿mi paquete desapareció para siempre?
        perdí la esperanza de que llegue, ya no lo voy a necesitar, quiero el dinero
        ¿mi dinero puede desaparecer para siempre?
        la lámpara fue una carga para la vista
        el pedido va a desaparecer y no volver nunca`,
      pt: `
        meu pacote vai sumir para sempre?
        perdi a esperança, já não vou precisar disso, quero o dinheiro
        o dinheiro vai desaparecer de vez?
        o candeeiro deixou de dar luz, vai apagar para sempre
        perdi a esperança de que chegue, já não vou precisar disso`,
      fr: `
        mon argent va disparaître pour toujours
        je ne veux pas me lever à 6h pour votre livreur
        le colis peut disparaître pour toujours ?
        j'ai perdu espoir que le colis arrive, je n'en aurai plus besoin
        je ne veux plus me réveiller à cause de votre livreur`,
      de: `
        mein Geld wird für immer verschwinden
        die Lampe war eine Belastung für die Augen
        das war eine Last zu tragen, 20 kg
        der Umgang mit euch war eine Belastung
        ich habe keine hoffnung mehr dass es kommt, ich brauche das nicht mehr
        alles egal, ich brauche das nicht mehr
        kann ein Paket für immer verschwinden?
        keine Hoffnung mehr, das brauche ich nicht mehr, Geld zurück
        das Paket ist weg und wird eine Belastung
        die Lampe geht aus und will nicht mehr sein wie neu`,
      ru: `
        посылка ушла навсегда?
        мои деньги могут исчезнуть навсегда?
        нет надежды что она придёт, она мне уже не понадобится
        потеряла надежду на доставку, уже не понадобится
        заказ может исчезнуть и больше не найтись?`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('self_harm');
    },
  );
});

describe('a thing that one may be hurt by', () => {
  eachLine(
    {
      en: `
        afraid I will hurt myself with this broken glass
        I'm scared I could hurt myself on it
        I am worried I might hurt myself on the sharp edge
        I'm afraid I might hurt myself by touching the bare wire`,
      es: `
        tengo miedo de hacerme daño con el cristal roto
        tengo miedo de hacerme daño a mí mismo con el borde afilado`,
      pt: `tenho medo de me machucar com o vidro partido`,
      fr: `
        j'ai peur de me blesser avec le verre cassé
        j'ai peur de me faire du mal à moi-même avec le bord tranchant`,
      de: `
        ich habe Angst, mir etwas anzutun an der scharfen Kante
        ich habe Angst mich an der scharfen Kante zu verletzen`,
      ru: `боюсь пораниться об острый край`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('safety');
    },
  );
});

describe('despair that must be heard all the same', () => {
  eachLine(
    {
      en: `
        I just want to disappear forever
        I'm afraid I might hurt myself tonight
        everyone would be better off without me
        I am a burden to my kids
        I've lost all hope, I won't need the money where I am going
        I think about disappearing forever
        I will hurt myself with a knife`,
      es: `
        quiero desaparecer para siempre
        ojalá desapareciera para siempre
        soy una carga para todos
        he perdido la esperanza, no lo voy a necesitar donde voy`,
      pt: `
        quero sumir para sempre
        só quero dormir para sempre
        sou um peso para todos
        tenho medo de me machucar hoje à noite`,
      fr: `
        je voudrais disparaître pour toujours
        je ne veux plus me réveiller
        je ne suis qu'un poids pour tout le monde`,
      de: `
        ich will für immer verschwinden
        ich bin nur noch eine Last für alle
        ich hab Angst dass ich mir was antue
        keine Hoffnung mehr, wo ich hingehe brauche ich das nicht`,
      ru: `
        хочу исчезнуть навсегда
        уснуть бы навсегда
        я всем только обуза
        надежды нет, деньги мне уже не понадобятся там куда я ухожу`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('self_harm');
    },
  );
});

describe('a parcel that was given to somebody, which is no breach of privacy', () => {
  eachLine(
    {
      en: `
        who did the courier give it to?
        tracking says delivered, who did you give my parcel to
        please take my number so the driver can call me
        take my address instead, number 14
        where did you get my address from, it is the old one
        I know who sold it to you, it's fake
        who did you hand my order to
        take my phone number for the courier please`,
      es: `
        ¿a quién entregaron mi paquete?
        ¿a quién le dieron mi pedido?
        ¿a quién se lo entregaron?
        ¿de dónde sacaron mi dirección? es la vieja`,
      pt: `
        a quem entregaram o meu pacote?
        para quem deram minha encomenda?
        para quem entregaram isso?
        de onde tiraram o meu endereço, é o antigo`,
      fr: `
        à qui avez-vous donné mon colis ?
        à qui le livreur a donné ma commande ?
        à qui l'avez-vous donné ?
        d'où avez-vous mon adresse, c'est l'ancienne`,
      de: `
        wem haben Sie das Paket gegeben?
        an wen haben Sie die Sendung gegeben?
        wem hat der Bote meine Lampe gegeben?
        woher habt ihr meine Adresse, das ist die alte
        nehmt meine Nummer, damit der Fahrer anrufen kann`,
      ru: `
        кому отдали мой заказ
        кому вы отдали мою посылку?
        кому его отдали?
        кому курьер передал её?
        откуда у вас мой адрес, он старый`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('privacy');
    },
  );
});

describe('data that was given to somebody', () => {
  eachLine(
    {
      en: `
        who did you give my number to
        which company did you sell my data to?
        who have you shared my email with
        take my number off your list
        where did you get my number from?`,
      es: `
        ¿a quién le han dado mi número?
        ¿a quién vendieron mis datos?`,
      pt: `
        para quem venderam os meus dados?
        a quem deram o meu número?`,
      fr: `
        à qui avez-vous donné mon numéro ?
        à qui avez-vous vendu mes données ?`,
      de: `
        an wen haben Sie meine Daten verkauft?
        wem habt ihr meine Nummer gegeben?
        nehmt meine Nummer raus`,
      ru: `
        кому вы передали мой номер?
        кому продали мои данные`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('privacy');
    },
  );
});

describe('a case that is sold here, which is no dispute', () => {
  eachLine(
    {
      en: `
        I have a case in black and it is scratched
        got a case with a crack on it
        I have the case in my hand, wrong colour
        we have a case on the phone and it does not fit`,
      es: `tengo el caso de que la funda vino rota`,
      fr: `j'ai une coque ouverte, elle est cassée`,
      de: `ich habe ein Etui offen bekommen`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('dispute_opened');
    },
  );
});

describe('a seller without a sign of life, which is no fault of an article', () => {
  eachLine(
    {
      en: `no sign of life from the vendor`,
      es: `
        el vendedor no da señales de vida
        ninguna señal de vida del vendedor`,
      pt: `
        o vendedor não dá sinal de vida`,
      fr: `
        aucun signe de vie du vendeur
        le vendeur ne donne pas signe de vie`,
      de: `
        kein Lebenszeichen vom Verkäufer
        keinerlei Lebenszeichen von meinem Paket
        seit Wochen kein Lebenszeichen der Sendung
        kein Lebenszeichen seitens des Shops`,
      ru: `
        никаких признаков жизни от продавца
        продавец не подаёт признаков жизни`,
    },
    ({ complaintType }) => {
      expect(complaintType).not.toBe('quality');
    },
  );
});

describe('a courier who rings, writes or wants a day, which misuses nothing', () => {
  eachLine(
    {
      en: `
        the courier wants a date for redelivery
        the driver left a note with his number to rebook
        the courier messaged me on whatsapp for my location`,
      es: `
        el repartidor me pide una cita para la entrega
        la publicidad me acosa`,
      pt: `o entregador me ligou e disse que vai sair com a encomenda amanhã`,
      fr: `
        personne ne répond, je vais vous harceler
        le livreur me propose un rendez-vous jeudi`,
      de: `
        die Werbung belästigt mich
        der Bote hat mich angerufen und einen Zettel dagelassen`,
      ru: `курьер написал мне в ватсап, что приедет завтра`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('none');
    },
  );
});

describe('a courier who brings the wrong or a broken one', () => {
  eachLine(
    {
      en: `
        the courier just turned up with it smashed
        the courier just knocked with my neighbour's parcel, not mine`,
      es: `el cartero acaba de llegar con la caja rota`,
      pt: `o carteiro acabou de chegar com ela quebrada`,
      fr: `le facteur vient de passer avec le colis ouvert`,
      de: `der Brenner ist kaputt`,
    },
    ({ news, request }) => {
      expect(news).not.toBe('arrived');
      expect(request).not.toBe('praise');
    },
  );
});
