import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('fewer than were ordered', () => {
  eachLine(
    {
      en: `
        only one mug came instead of two
        i ordered two and got one
        theres just one in the box, i paid for two
        one mug short`,
      es: `
        llegó una taza en vez de dos
        pedí dos y vino una sola
        sólo venía una en la caja`,
      pt: `
        veio uma caneca em vez de duas
        pedi duas e só veio uma
        só veio uma na caixa`,
      fr: `
        une seule tasse au lieu de deux
        j'en ai commandé deux, il n'y en a qu'une
        il n'y en avait qu'une dans le carton`,
      de: `
        nur eine Tasse statt zwei gekommen
        hab zwei bestellt, eine ist gekommen
        es war nur eine im Karton`,
      ru: `
        кружка пришла одна вместо двух
        одна вместо двух
        заказывала две, пришла одна
        в коробке была только одна`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('missing_parts');
    },
  );
});

describe('all of the money demanded', () => {
  eachLine(
    {
      en: `
        all of it please
        i want all my money back
        full refund please. not a voucher not another lamp
        every penny back
        nothing less than the full amount
        the whole amount, not part of it
        give me all of my money
        full means full, not a slice of it`,
      es: `
        quiero mi dinero, todo
        devuélvanme todo
        todo el dinero, no una parte
        quiero el reembolso completo
        hasta el último centavo
        todo es todo`,
      pt: `
        quero meu dinheiro, todo
        quero tudo de volta
        o valor todo, não uma parte
        reembolso total por favor
        até o último centavo
        tudo é tudo, não um pedaço`,
      fr: `
        je veux mon argent, tout
        remboursez-moi tout
        la totalité, pas une partie
        remboursement intégral svp
        jusqu'au dernier centime
        tout ça veut dire tout`,
      de: `
        ich will mein Geld, alles
        alles zurück bitte, das ganze Geld
        den vollen Betrag, nicht einen Teil
        volle Rückerstattung bitte
        bis auf den letzten Cent
        alles heißt alles`,
      ru: `
        верните деньги, все
        хочу все деньги назад
        всю сумму, а не часть
        полный возврат пожалуйста
        до копейки верните
        полностью это значит полностью, а не кусочек`,
    },
    ({ refund }) => {
      expect(refund).toBe('insists');
    },
    { openOffer: 'partial_refund' },
  );
});

describe('praise', () => {
  eachLine(
    {
      en: `
        love love love the lamp
        love love love the lamp, tell whoever packed it thank you
        absolutely fire
        yall this projector is absolutely fire
        everything arrived in one piece, beautiful
        no complaints, the mug is stunning
        the lamp slaps
        obsessed with my new lamp`,
      es: `
        me encanta me encanta la lámpara
        llegó todo entero, precioso
        una chulada la lámpara
        está padrísima la lámpara, gracias
        qué chévere quedó la lámpara`,
      pt: `
        amei amei amei a luminária
        chegou tudo inteiro, muito bonito
        a luminária é top demais
        ficou linda, adorei
        arrasaram, amei o abajur`,
      fr: `
        j'adore j'adore la lampe
        tout est arrivé entier, très joli
        la lampe est une tuerie
        trop belle la lampe, merci`,
      de: `
        ich liebe liebe liebe die Lampe
        alles heil angekommen, wunderschön
        die Lampe ist der Hammer
        voll schön die Lampe, danke
        mega Teil, bin begeistert`,
      ru: `
        обожаю обожаю эту лампу
        всё пришло целое, очень красиво
        лампа просто огонь
        лампа супер, спасибо
        восторг, а не лампа`,
    },
    ({ request, complaintType }) => {
      expect(request).toBe('praise');
      expect(complaintType).toBe('none');
    },
  );
});

describe('praise that is meant the other way round', () => {
  eachLine(
    {
      en: `
        wow. 10/10 service. only two months for a lamp
        great job guys, two months and no lamp
        brilliant service, only took you eight weeks to lose it
        bravo, lamp in a hundred pieces
        fantastic. another week of waiting`,
      es: `
        bravo, dos meses para una lámpara
        qué maravilla de servicio, dos meses y nada
        genial, la lámpara hecha pedazos`,
      pt: `
        parabéns, dois meses por uma luminária
        que maravilha de serviço, dois meses e nada
        ótimo, a luminária em mil pedaços`,
      fr: `
        bravo, deux mois pour une lampe
        super service, deux mois et toujours rien
        génial, la lampe en mille morceaux`,
      de: `
        Glückwunsch, zwei Monate für eine Lampe
        toller Service, zwei Monate und nix
        super, die Lampe in tausend Teilen`,
      ru: `
        браво, два месяца на одну лампу
        отличный сервис, два месяца и ничего
        замечательно, лампа вдребезги`,
    },
    ({ request, complaintType }) => {
      expect(request).not.toBe('praise');
      expect(complaintType).not.toBe('none');
    },
  );
});
