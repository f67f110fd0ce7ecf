import type { Book } from './book.ts';

export const pt: Book = {
  feeling: `lamento sinto muito o a um uma de é foi isso isto este esta essa esse espera esperar cansa longa longo pena chato
    chata decepção decepcionante cansativo desagradável tamanho pacote encomenda claro certo entendido obrigado
    obrigada puxa oh que olá bem compreensível ótimo perfeito`,
  asides: 'muito realmente simplesmente sinceramente',
  joiners: 'e mas',
  bound: '',
  numbers: `dois duas três tres quatro cinco seis sete oito nove dez onze doze dúzia treze quatorze catorze quinze dezesseis
    dezasseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento
    duzentos quinhentos mil milhão metade meio meia dobro triplo terço quarto quinto ambos ambas vários várias par`,
  statements: {
    new: 'nova / novo / outra [article] / mando outra / outra unidade',
    free: 'sem custo / grátis / de graça / nenhum custo',
    part: 'peça',
    ask: 'pedir o valor / pedir o reembolso / pedir todo / só pedir / solicitar',
    full: 'valor total / reembolso total / todo o dinheiro',
    person: 'pessoa / equipe / alguém / colega',
    dispute: 'disputa',
    photo: 'foto',
    order_number: 'número do pedido',
    return: 'devolver o artigo',
  },
  phrases: {
    any: `(lamento|sinto muito) (pelo ocorrido|pelo que aconteceu|pela espera|pelo atraso|que tenha chegado assim|que
      tenha chegado quebrado|que não sirva|que não seja o que você esperava|que ainda esteja esperando) / (tudo
      bem|está bem|pode ser) (assim|para você|) / (vamos|quero) (resolver isso|resolver) / aceita / com certeza /
      combinado / como fica para você / desculpe (pela espera|pelo atraso|pelo transtorno) / entendi / entendo (a
      decepção|que seja chato|que você esteja chateado) / escreva aqui / está claro que esse tamanho não serviu / eu
      entendo / fazemos assim / fica bom / lamento que o tamanho não sirva / lamento que tenha decepcionado / não é o
      que você esperava / o que acha / o que aconteceu (exatamente|) / o que deu errado exatamente / o que é que não
      está certo / o que exatamente há de errado / o que você acha / obrigado pela paciência / obrigado por
      (esperar|contar|nos avisar|sua mensagem|explicar|sua paciência) / obrigado por escrever / ou seja / pode me
      contar mais / pode me contar um pouco mais sobre o que aconteceu / pode ser / pode ser assim / por favor / posso
      / qual é o problema / sinto pelo tamanho / tudo bem / tudo bem para você / tudo certo / um tamanho errado
      incomoda sempre / uma ou duas frases bastam / vamos assim / vamos resolver / vamos ver como resolver / vamos ver
      o que dá para fazer / você gostaria`,
    by: `(deve|deverá) (chegar|chegar a você|estar com você) (no máximo|) até [day] / (o valor|o dinheiro|ele|ela)
      (deve|deverá) (chegar|chegar a você|estar com você) até [day] / até [day] / até [day] no máximo / chegaria até
      [day] / com prazo até [day] / com você até [day] / deve chegar até [day] / deve estar com você até [day] / ela
      deve chegar até [day] / ela deve estar aí até [day] / ela deve estar com você até [day] / o valor chega até
      [day] / o valor deve chegar até [day] / que chegariam no máximo até [day] / que deve chegar até [day] / você
      (deve receber|recebe|vai receber|terá) (o valor|o dinheiro|ele|ela|) até [day] / você deve recebê-la até [day] /
      você deve receber até [day] / você deve ver o valor até [day] / você receberia até [day]`,
    free: 'de graça / grátis / sem custo para você / sem nenhum custo / totalmente grátis',
    refund: `(ou seja|isto é|que é|são) [percent] do (preço|valor pago) / (posso|podemos|gostaria de|quero)
      (reembolsar|devolver|oferecer um reembolso de) [refund] (a você|para você|do valor pago|) /
      (reembolso|devolvo|devolvemos|reembolsamos) [refund] (a você|para você|) / [percent] / [percent] do preço /
      [refund] / ajudaria receber [refund] de volta / com prazer reembolso [refund] / da minha parte consigo
      reembolsar [refund] até [day] / devolvo [refund] a você / do meu lado são [refund] até [day] / eu posso devolver
      [refund] até [day] / eu posso reembolsar [refund] até [day] / eu reembolso [refund] / gostaria de oferecer
      [percent] de reembolso / o que eu mesmo posso fazer é devolver [refund] / por minha conta posso reembolsar
      [refund] / posso (reembolsar|devolver) [percent] do (preço|valor pago) / posso devolver [refund] / posso
      oferecer (um reembolso de|um reembolso parcial de) [refund] / posso oferecer um reembolso de [refund] / posso
      reembolsar [refund] / posso reembolsar [refund] até [day] / que são [percent] do preço / quero reembolsar
      [refund] a você / receber [refund] de volta / reembolso [refund]`,
    keep: `fique com a peça / que tal ficar com a peça / você (pode ficar|fica) com (o artigo|ele|ela|o produto)`,
    coupon: `(como|) pedido de desculpas / (ofereço|dou) um cupom de [coupon] para (o seu|seu) próximo pedido /
      (posso|podemos|gostaria de|quero) (oferecer|dar) (a você|) um cupom de [coupon] para (o seu|seu) próximo pedido
      / desculpe a espera / eu sei / gostaria de dar a você um cupom de [coupon] para o próximo pedido / já que teve
      tanta paciência / obrigado por avisar / para o seu próximo pedido há um cupom de [coupon] / pela espera / posso
      oferecer um cupom de [coupon] para a próxima compra / posso oferecer um cupom de [coupon] para o seu próximo
      pedido / que tal um cupom de [coupon] para (o seu|seu) próximo pedido / que tal um cupom de [coupon] para a
      próxima compra / que tal um cupom de [coupon] para a sua próxima compra / se você quiser`,
    reship: `(envio|mando|enviamos|mandamos) (outra|outro|uma nova|um novo) [article] (para você|) (sem custo|grátis|de
      graça|) / (posso|podemos) (enviar|mandar) (outra|outro|uma nova|um novo) [article] (para você|) (sem
      custo|grátis|de graça|) / [article] / acho mesmo que esse pacote não vai aparecer / acho que já não vem mais /
      com prazer envio uma [article] nova / de verdade / deixe-me enviar uma [article] nova sem custo / é tempo demais
      / gostaria de enviar (outra|uma nova) [article] (para você|) (sem custo|grátis|) / mando outra / não vamos
      esperar mais / parece que (não vai chegar|se perdeu|não chega mais) / posso enviar uma nova [article] sem custo
      / posso mandar enviar uma [article] nova / posso mandar outra [article] grátis / um pacote que não chega é uma
      decepção / uma [article] nova / uma [article] nova pode ir até você sem custo / você já esperou demais`,
    part: `(envio|mando|enviamos) a peça (que falta|) (sem custo|grátis|) / (posso|podemos) (enviar|mandar) a peça (que
      falta|) (para você|) (sem custo|grátis|) / desculpe pela peça que falta / enviamos a peça grátis / lamento que
      não tenha vindo completo / mando a peça que falta / podemos mandar essa peça sem custo algum / posso enviar a
      peça sem custo`,
    wait: `(o seu pacote|o pacote|) (ainda|) está a caminho / (procuramos|vamos procurar) outra solução / (você|)
      (pode|poderia) (esperar|aguardar) até [wait day] / aceita aguardar até [wait day] / aguentamos até [wait day] /
      ainda deve chegar / está a caminho / me diga aqui / me escreva aqui / podemos aguardar até [wait day] /
      procuramos outra solução / procuramos outro caminho / se até lá não (chegar|tiver chegado) / se até lá não
      chegar / se não chegar / se não tiver chegado / se não vier / se nesse dia ainda não tiver chegado / se o pacote
      não aparecer / sei que esperar cansa / vemos o que mais dá para fazer / vemos o que mais é possível / vemos o
      que mais pode ser feito / vemos outras opções / você consegue aguardar até [wait day] / você poderia esperar até
      [wait day]`,
    counter: `(quem decide|isso quem decide) é uma pessoa da (nossa|) equipe / claro que você quer o seu dinheiro / é justo /
      é só pedir / entendo / entendo que você quer (o dinheiro de volta|seu dinheiro de volta) / essa decisão é de uma
      pessoa da equipe / está claro / pedir todo o dinheiro também é possível / quem decide é uma pessoa da equipe /
      quem decide isso é uma pessoa da equipe / se (preferir|quiser) o (valor total|reembolso total) / se preferir
      pedir o reembolso total / se preferir pedir o valor total / se quiser o valor total / se quiser pedir o valor
      total / também pode / também pode pedir o valor total / tudo bem também / uma pessoa da equipe decide / uma
      pessoa da equipe vai decidir / uma pessoa decide / você (também|) pode (pedir|solicitar) o (valor
      total|reembolso total) / você quer o dinheiro de volta / você quer o seu dinheiro de volta / você também pode
      pedir o valor total`,
    agreed: `(a sua|sua) referência (é|) [reference] / (me escreva|nos escreva) aqui / (perfeito|obrigado|pronto) /
      [reference] / [refund] voltam para você até [day] / a sua referência é [reference] / devolvemos [refund] até
      [day] / está combinado / feito / guarde [reference] como referência / guarde esta referência / o reembolso de
      [refund] chega até [day] / o seu reembolso de [refund] (chega|chegará|deve chegar) até [day] / o seu reembolso
      de [refund] deve chegar até [day] / obrigado pela gentileza / referência [reference] / se algo (não der
      certo|der errado) / se algo der errado / você (vai receber|recebe) (o reembolso de|) [refund] até [day] / você
      recebe [refund] até [day]`,
    handover: `(normalmente|em geral) em (até|) [minutes] / (passo|vou passar|encaminho) (isso|a conversa|tudo|o seu caso) para
      (uma pessoa da equipe|um colega|uma colega|a equipe) / alguém responde aqui / assim não precisa repetir nada /
      chamo uma colega da equipe / com certeza / com prazer / com tudo o que você contou / com tudo o que você
      escreveu / costuma responder (aqui|) em (até|) [minutes] / costuma responder em [minutes] / ela costuma
      responder aqui em [minutes] / ela responde aqui / em geral em [minutes] / encaminho para a equipe / isso não
      muda / já tem tudo o que você (escreveu|contou) / já tem tudo o que você me contou / nada se perde / normalmente
      em [minutes] / normalmente em até [minutes] / obrigado por pedir / passo a conversa para uma pessoa da equipe /
      passo para uma pessoa da equipe / passo tudo para uma pessoa da equipe / que vai ler tudo o que está acima /
      responde aqui mesmo / responder aqui / sem problema / uma pessoa da (nossa|) equipe (vai cuidar disso|vai
      responder aqui|assume agora) / uma pessoa da equipe cuida disso agora / uma pessoa da equipe já tem toda a sua
      história / uma pessoa da nossa equipe assume agora / você não (precisa|vai precisar) repetir (nada|) / você não
      precisa começar de novo`,
    dispute: `abrir uma disputa continua sendo (um direito seu|seu direito) / abrir uma disputa continua sendo um direito seu
      em qualquer caso / você (também|ainda|) pode abrir uma disputa (a qualquer momento|quando quiser) / você
      continua com o direito de abrir uma disputa / você pode abrir uma disputa quando quiser`,
    where: `(a última leitura|o último registro) foi em [scanned on] (em [place]|) / (devia|deveria) ter chegado até
      [expected on] / (o seu|seu) (pacote|pedido) (com [article]|) saiu em [shipped on] / a [article] saiu daqui em
      [shipped on] / a última leitura foi em [scanned on] / devia ter chegado até [expected on] / em [place] / era
      para estar com você até [expected on] / o seu pacote com [article] saiu em [shipped on] / passou por [place] em
      [scanned on] / verifiquei`,
    ask: `(o cep|o código postal) / (o|seu) e-mail / (preciso de|preciso também de) (mais um dado|um dado ligado a ele) /
      (qual é|pode me dar|pode me enviar|me passa) o número do pedido / lamento que ainda esteja esperando / o cep ou
      os últimos quatro dígitos do telefone / o código postal ou os quatro últimos dígitos do telefone / o e-mail / ou
      os (quatro últimos|últimos quatro) dígitos do telefone / pode me mandar o número do pedido junto com o e-mail /
      qual é o número do pedido / um dado que o acompanhe / vamos procurar`,
    photo: `(você|) (pode|poderia) (enviar|mandar) uma foto (do artigo|do dano|da etiqueta|) / a gente continua / é só dizer
      / não tem problema / obrigado por explicar / pode enviar / se for fácil para você / se não / se puder / se tiver
      uma / se tiver uma foto à mão / seguimos assim mesmo / seguimos sem ela / sem foto (também|) (seguimos|tudo bem)
      / senão / só se não der trabalho / uma foto ajudaria / você poderia mandar uma foto`,
    desk: `(quando|como) chegou / a proposta continua de pé / estou verificando / há mais alguma coisa que eu deva saber /
      li tudo o que você escreveu / o que falta exatamente / o que você gostaria que fizéssemos / o seu pacote está (a
      caminho|na alfândega|em rota de entrega) / obrigado (pela foto|pelas fotos|pelos dados) / que cor você recebeu /
      que peça falta / que tamanho está na etiqueta / respondo aqui`,
  },
};
