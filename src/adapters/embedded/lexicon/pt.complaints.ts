import type { Lexicon } from './lexicon.ts';

export const ptComplaints: Lexicon['complaints'] = {
  not_received: {
    strong: `
      (devolvid[oa]|devolveram|voltou|volta|voltando|regressou|regressa|retornou) (ao |para o |a )(remetente|origem|loja)
      (nao|nem) (deu|da|deram) (as )(caras); nem (sinal|rastro|sombra)( de| da| do)?(?! (uso|marca|de vida|vida)); (brilha pela ausencia)
      (um|dois|tres|quatro|cinco|seis|2|3|4|5|6) (meses|semanas|mes) (por|para|pra) (uma?|o meu|a minha) _; (meses|semanas) (esperando )?e (nada|nem sinal|continuo|ainda|ate agora)
      (nao|nunca|jamais|nem|sem) (me |nos |o |a |os |as |ainda |foi |foram |tinha |tinham |tive |houve |esta |sera |sequer )*(cheg*|receb*|entreg*|veio|vieram|apareceu|aparece*|recebid*|entregue*)
      (ainda|ate (agora|hoje|o momento)|continuo) (nao|sem|nada|a espera|aguardando|esperando) ?(cheg*|receb*|entreg*|do produto|o produto|da encomenda)?
      (encomenda|pedido|produto|pacote|mercadoria|compra) (foi |esta |se |que |ficou |deve ter |sumiu |ja )*(extraviad*|perdid*|roubad*|sumi*|desaparec*|perdeu|desapareceu|extraviou|atrasad*)
      (diz|consta|aparece|mostra|marca|dizem|informa*) .. (como |que )?(foi |ja |esta )*entregue
      (espero|esperando|aguardo|aguardando|a espera|espera|faz|ha|fazem) .. (mes|meses|semana*|dias) .. (nao|sem|nada|produto|encomenda|pedido|entrega)?
      onde (esta|anda|fica|ta) .. (mes|meses|semana*|dias|nada)
      (atras*|demora*|fora do prazo|passou do prazo|prazo .. (venc*|expir*|pass*|nao)|entrega atrasada)
      (devia|deveria|era para|previst*|prometid*|prometeram|previsao) .. (cheg*|entreg*|ontem|ter|receb*)
      (parad[oa]|pres[oa]|retid[oa]|travad[oa]) .. (alfandega|correios|transito|deposito|dias|semanas|desde|centro|curitiba)
      entregue .. (outra (pessoa|morada|casa)|outro (endereco|lugar)|vizinh*|errad*|errado)
      (receber*|recebi) (o )?(produto|pedido|encomenda) ate (agora|hoje|o momento)
      falta* (receber|chegar|entregar)
      (nao|n|nunca|jamais|ainda nao|ate agora nao|nem) (me )?(chegou|veio|vieram|chegaram|recebi|recebemos|apareceu|entregaram)( (nada|nd|ate (hoje|agora|ao momento)|ainda|o|a|meu|minha|nenhum.*))*(?! (complet*|funcion*|com|inteir[oa]|bem|certo|tudo|o (carregador|cabo|manual|parafuso)|a (tampa|peca|pecinha)))
      (cade|kd) (o |a |meu |minha |minhas |meus )+(?!(estorno|reembolso|dinheiro|grana|cupom|nota|carregador|cabo|manual|peca|tampa|resto|outro|outra))_ (.* )?(mes|meses|semana*|dias|ate hoje|ate agora|nunca|demora*); (perderam|extraviaram|sumiu|sumiram com|desviaram) (o |a |meu |minha )*(encomenda|pacote|pedido|_)(?! (parafuso|tampa|peca|botao|confianca))
      (extraviou|extraviaram|sumiu|desapareceu|perdeu) se(?! (a tampa|o parafuso|um)); (se )?(extraviou|sumiu do mapa|foi extraviad[oa]|foi perdid[oa]); nunca mais (chega|chegam|vem|vejo|aparece); (demora|esta a demorar|ta demorando|demorando) (demais|muito|uma eternidade|seculos|imenso|horrores)`,
    clear: `
      (mes|meses|semanas?|dias) (ja |depois |esperando )*(, )?(e |mas )?(ainda |ate agora |continuo )?(absolutamente )?(nada|zero)(?! (esta|e|foi|errado|quebrado))
      (quero|preciso|mandem|enviem|me mandem|me enviem|entreguem) (so |apenas |logo )?(o |a )?(meu|minha) (pacote|pedido|produto|encomenda|compra)
      aguardando; ainda espero; estou esperando; sem (previsao|noticias|retorno da entrega|rastreio)
      nao (foi|saiu|enviaram|enviad*|postad*|despach*|atualiza*)
      cade (o |a |meu |minha )*(produto|pedido|encomenda|entrega); nada (ainda|de chegar|chegou); esperando
      tentativa de entrega; saiu para entrega; demor*`,
    weak: `
      entrega; entregar; encomenda; correios; transportadora; rastreio; rastreamento; prazo; carteiro
      estafeta; envio; chegar`,
  },
  damaged: {
    strong: `
      (meu|minha|o|a|um|uma) _ esta (quebrad[oa]|partid[oa])
      (pe|perna|asa|alca|cabo|tampa|braco|canto|base|ponta|bico|gancho|suporte) (esta |veio |chegou |ja |vinha )*(partid[oa]|quebrad[oa]|solt[oa]|arrancad[oa]|descolad[oa])(?! (de|do) (carregar|carregamento))
      (chegou|chegaram|recebi|veio|vieram|entregue|entregaram|enviaram|mandaram|estava|estavam) .. (quebrad[oa]s?|danificad[oa]s?|partid[oa]s?|amassad[oa]s?|rachad[oa]s?|rasgad[oa]s?|arranhad[oa]s?|riscad[oa]s?|trincad[oa]s?|molhad[oa]s?|abert[oa]s?|esmagad[oa]s?|estragad[oa]s?|avariad[oa]s?|furad[oa]s?|vazando|violad[oa]s?|em pedacos|destruid[oa]s?|torto*|em mau estado)
      (caixa|pacote|embalagem|tela|ecra|vidro|tampa|frasco|produto|encomenda|espelho|copo|canto) .. (quebrad[oa]s?|danificad[oa]s?|partid[oa]s?|amassad[oa]s?|rachad[oa]s?|rasgad[oa]s?|arranhad[oa]s?|riscad[oa]s?|trincad[oa]s?|molhad[oa]s?|abert[oa]s?|esmagad[oa]s?|violad[oa]s?|furad[oa]s?)
      (em|aos) (mil )?(pedacos|cacos); danificad[oa] (no|durante o) (transporte|envio)`,
    clear: `
      (um|uns|tem|com|veio com) (_ )?(furo|furos|rasgo|buraco) (na|no|nas|nos|em)
      quebrad[oa]s?; danificad[oa]s?; partid[oa]s?; amassad[oa]s?; rachad[oa]s?; rasgad[oa]s?
      arranhad[oa]s?; riscad[oa]s?; trincad[oa]s?; molhad[oa]s?; esmagad[oa]s?; avariad[oa]s?; vazando
      vazou; rachadura*; estilhac*; violada; estragad[oa]s?; mal embalad[oa]
      lascad[oa]s?; rachad[oa]s?; trincad[oa]s?; amassad[oa]s?; amolgad[oa]s?; estilhacad[oa]s?; riscad[oa]s?; descascad[oa]s?; esfolad[oa]s?; esmigalhad[oa]s?; entortad[oa]s?; lascou; rachou; trincou; empenad[oa]s?; (borda|bico|alca|asa|canto|tampa) (quebrad[oa]|partid[oa]|lascad[oa])`,
    weak: `quebrou; aberta; aberto; embalagem; avaria*; danos; furad*`,
  },
  quality: {
    strong: `(muito|demasiado|tao) (barulhent[oa]|ruidos[oa]|frac[oa] a luz)(?! (a caixa)); faz (tanto|muito|um) (barulho|ruido|zumbido); (fica|esta) (zumbindo|a zumbir|chiando|apitando); (ilumina|alumia) (muito pouco|quase nada|pouco|mal); nao se (ve|ouve) (nada|o filme|o som); 
      nao (me |se |mais |esta |estao |ta )*(funcion*|liga*|carreg*|presta*|trabalha*|acende*|prest*|pega*|aquece|gira|conecta*|fecha*|serve para nada|encaixa*)
      (parou|deixou|pararam) de (funcionar|carregar|ligar|trabalhar)
      (quebrou|estragou|partiu|rasgou|descosturou|descolou|soltou|queimou|descoseu) .. (primeir*|dia*|semana*|uso|us*|vez|lavagem|horas|minutos|sozinh*|mes)
      (ma|pessima|baixa|mau|horrivel|pior|fraca|baixissima|terrivel|pouca) qualidade
      qualidade .. (ma|pessim*|baixa|ruim|horrivel|pior|fraca|deixa* a desejar|terrivel|inferior|nao (e|era) boa|duvidosa)
      (defeituos[oa]s?|com defeito*|avariad[oa] de fabrica|veio com (problema|defeito)*|apresent* (defeito|problema)*)
      (cheira|cheiro) .. (mal|forte|horrivel|ruim|quimic*|plastico|insuportavel)
      (tecido|material|costura*|acabamento|plastico|fecho|ziper) .. (ruim|fin[oa]|transparente|pessim*|barat*|fraco|pobre|mal|solt*|horrivel|inferior)
      (desmanch*|desfaz|descostur*|descasc*|desbot*|encolheu|descola*|solta) .. (sozinho|facil|tudo|lavagem|mao)?
      (parou|deixou|pifou|morreu|queimou|avariou|escangalhou|estragou|bugou|zuou|quebrou|deu (pau|ruim|pane|defeito)|enguicou) (de |um |uma |o |a |d[oa] |so |do nada |sozinh[oa] |em |no |na )*(lado|funcionar|fone|carregar|ligar|tocar|pegar|trabalhar|bateria|botao|segundo dia|primeiro dia|dia|uso|semana)?
      (so|apenas) (funciona|sai|toca|pega|da|ouve se|ouco|escuto|carrega|liga|oiço) (o |a |som |de |do |no |em |um |uma )*(lado|direito|esquerdo|direita|esquerda|um|uma|fone|ouvido); (um|o|dos|uns) (dos )?(lado|lados|fones?|auricular|auriculares|phone) (direito |esquerdo |dele |ja )*(nao|n|parou|morreu|mudo|sem som|pifou|esta mudo|ta mudo); (nao|n|nem|ja nao) (pega|liga|funfa|presta|carrega|conecta|pareia|emparelha|toca|roda|da sinal(?! de vida)|arranca|acende)(?! (o cupom|bem o frete))`,
    clear: `
      chia; chiando; pisca; piscando; emperra*; costura .. (abri*|abert*)
      (som|audio|bateria|tela|ecra|imagem|microfone|motor|sinal|acabamento|sabor|impressao) .. (e|sao|esta|era|fica|ficou) (muito |tao |super |bem |realmente |demasiado )*(mau|ma|pessim[oa]|horrivel|terrivel|fraco|fraca|baixo)
      (mau|pessim[oa]|horrivel|terrivel) (som|audio|bateria|tela|ecra|imagem|microfone|motor|sinal|acabamento)
      durou (so|apenas|somente|menos de|nem) .. (dia|dias|semana*|hora*|uso*|mes|minutos)
      defeito*; ruim; fragil; mal (feito|feita|acabad*|costurad*); porcaria; lixo; vagabund*; falha*
      nao (presta|dura|vale); desbot*; encolheu; descascando; qualidade inferior; mal acabado; fraquinho
      trava*; descolando`,
    weak: `qualidade; material; tecido; funcionar; barato; costura*; acabamento; quebrou; fino; fraco`,
  },
  wrong_size: {
    strong: `
      tamanho (errad*|incorret*|que nao|diferente|trocad*); (outro|diferente) tamanho; numero errad*
      numeracao (errad*|diferente)
      (nao|nem) (me |lhe |nos |se )*(serve*|serviu|serviram|entra|entrou|cabe|coube|fecha|veste|assenta)( em mim)?
      (ficou|fica|ficaram|ficam|e|esta|estao|sao|veio|vieram|era) (muito |demasiado |super |bastante |um pouco |tao |meio |bem |)(pequen*|grande*|apertad*|larg[oa]*|curt[oa]*|comprid[oa]*|just[oa]*|folgad*|enorme*|minuscul*)
      (muito|demasiado|tao|super|bem) (pequen*|grande*|apertad*|larg[oa]*|curt[oa]*|comprid[oa]*|just[oa]*|enorme*|folgad*)
      (pedi|comprei|encomendei|solicitei) (o |a |um |uma |tamanho |numero )*(pp|p|m|g|gg|xs|s|l|xl|xxl|\\d+) .. (chegou|recebi|enviaram|mandaram|e|veio|vieram|mas) .. (pp|p|m|g|gg|xs|s|l|xl|xxl|\\d+)
      (tamanho|medidas?|numeracao|forma) .. (nao (e|corresponde*|bate*|confere)|pequen*|errad*|menor|maior|diferente)`,
    clear: `
      (menor|maior|mais (curto|comprido|apertado|largo|pequeno)) (do )?que (o |a |eu |esper*|imagin*|descri*|anunci*)
      um (numero|tamanho) (menor|maior|acima|abaixo); tamanho (menor|maior|pequeno|grande)
      nao e o meu tamanho; apertad[oa]s?; folgad[oa]s?`,
    weak: `tamanho; tamanhos; medida; medidas; numero; pequeno; pequena; grande; curto; comprido; veste`,
  },
  wrong_colour: {
    strong: `
      cor (errad*|incorret*|que nao|diferente|trocad*); (outra|diferente) cor; de (outra|diferente) cor
      nao e a cor; cores (erradas|trocadas|diferentes)
      cor .. (nao (e|corresponde|confere|era)|diferente|errada|nada a ver|outra|trocada)
      (pedi|comprei|encomendei|queria|escolhi|solicitei) (o |a |os |as |um |uma |em |na |cor |no )*_? ?<colour> .. (chegou|recebi|enviaram|mandaram|e|veio|mas|vieram|sao|chegaram|entregaram) .. <colour>
      (em vez|ao inves|no lugar) (de|do|da) (cor )?<colour>`,
    clear: `<colour> (em vez|ao inves|no lugar); <colour> e nao <colour>; veio <colour>`,
    weak: `cor; cores; tom`,
  },
  not_as_described: {
    strong: `
      (descricao|anuncio|pagina|site|anunciad[oa]) (_ ){0,6}(medi|medido|mede|medem|medindo)(?! bem)
      nao (e|sao|era|corresponde*|confere*|condiz*|bate|tem|parece*) .. (descri*|foto*|imagem|imagens|anunci*|site|mostra*|anuncio|nada a ver|oferec*)
      (nada a ver|diferente*|nao se parece) (com|a|ao|do|da|de) .. (descri*|foto*|imagem|imagens|anunci*|site|mostra*|que vi|anuncio|comprei)
      (propaganda|publicidade|descricao|foto*|anuncio) (e |sao |muito )?(engano*|falsa|mentiros*|fals*)
      (segunda mao|(?<!tenho |tem |ter |tinha |temos )usad[oa]s?|recondicionad*)
      (dizia*|diz|anunci*|descricao|descrev*) .. (mas|porem) .. (e|sao|nao|veio|chegou|era|tem)`,
    clear: `
      nao e o que (esperava|vi|aparec*|anunci*|mostra*|comprei)
      (diferente|distinto) (do|da) (que|esperado|anunciado|foto); nada a ver
      nao e (couro|pele|prata|ouro|seda|algodao|madeira|novo)( verdadeir*| legitim*| de verdade)?; enganos*
      propaganda; como na (foto|imagem)`,
    weak: `foto; fotos; imagem; descricao; descrito; anuncio; esperava; diferente; anunciado`,
  },
  wrong_item: {
    strong: `
      (produto|artigo|modelo|pedido|item|encomenda|versao|marca|mercadoria|peca) (errad*|incorret*|trocad*|que nao (e|era|pedi|comprei)|diferente*)
      (outro|outra|diferente) (produto|artigo|modelo|coisa|item|versao|marca|pedido|livro|peca|mercadoria)
      (nao|nada) (e |era |foi |sao )*(o |a )?(produto |artigo |modelo |item |)(que|do que) (eu )?(pedi|comprei|encomendei|queria|paguei|solicitei)
      (pedi|comprei|encomendei|solicitei) .. (e|mas) (me |recebi |so )?(chegou|recebi|enviaram|mandaram|veio|vieram|entregaram) (um|uma|uns|umas|outro|outra|o|a)
      (enviaram|mandaram|chegou|recebi|veio|entregaram|vieram) (outra coisa|outro|outra|algo (diferente|que nao)|o que nao|errado|errada|(o |a )?(produto |item |modelo )?(errad*|trocad*)|uma coisa diferente)
      (encomenda|pedido) (de|para) outra pessoa; de outra pessoa
      em vez d(o|a|e)|no lugar d(o|a|e)|ao inves d(o|a|e)`,
    clear: `
      errad[oa]s?; engan(aram|ou) se; se enganaram; outra coisa; nao e (meu|o que|o correto|a correta)
      trocad[oa]s?; trocaram; confundi*`,
    weak: `modelo; outro; diferente; trocar; troca`,
  },
  missing_parts: {
    strong: `
      (so |apenas )?(uma|um|1) (so |_ )?(_ )?(em vez de|ao inves de|no lugar de) (duas|dois|tres|quatro|cinco|seis|2|3|4|5|6); (duas|dois|2) (_ )?(em vez de|ao inves de) (tres|quatro|3|4)
      (pedi|comprei|paguei|encomendei) (duas|dois|tres|quatro|2|3|4)( _)? ?(e|mas|,) (so |apenas |me )*(veio|chegou|vieram|recebi|tinha|mandaram|vinha) (so |apenas )*(uma|um|1|duas|dois)
      falt(a|am|ou|aram|ando|ava|avam) (um|uma|o|a|os|as|pecas?|parte*|dois|duas|tres|algum*|alguns|algumas|parafuso*|cabo|carregador|acessorio*|instruc*|item|itens|produto*|comando|bateria|tampa|metade|varias|varios|\\d|unidade*|manual|componente*)
      (nao|sem|nem) (traz*|trouxe|vem|veio|vieram|vinha*|inclui*|tem|tinha|estava*|contem|ha|havia|acompanha*) .. (peca*|parte*|parafuso*|cabo|carregador|acessorio*|instruc*|manual|comando|controle|bateria*|pilhas|tampa|correia|pulseira|adaptador|dentro|incluid*|suporte|bolsa|pes)
      (so|somente|apenas) (me )?(chegou|chegaram|recebi|veio|vieram|enviaram|mandaram|foi entregue|havia|tinha|entregaram|um|uma|dois|metade) .. (de|e|mas|falt*|em vez|quando|um|uma|dois|duas|tres|1|2|3|peca*|parte*|metade|itens|unidade*)
      (recebi|chegou|chegaram|veio|vieram|entregaram|enviaram|mandaram|foi entregue) (so|somente|apenas) (um|uma|dois|duas|tres|\\d+|metade|parte|o|a)
      (comprei|pedi|encomendei|paguei) (\\d+|dois|duas|tres|quatro|cinco|seis) .. (so|somente|apenas|recebi|chegou|veio) .. (\\d+|um|uma|dois|duas|tres)?
      (caixa|pacote|envelope|pedido|kit|conjunto|embalagem) (esta |estava |veio |chegou )*(vazi[oa]|incomplet[oa])
      (veio|chegou|recebi|pedido|entrega|esta|entregue) .. (incomplet[oa]s?|faltando|pela metade)
      (sem|nao) (o |a |os |as )?(carregador|cabo|parafusos|instrucoes|manual|acessorios|comando|controle|tampa|pilhas|bateria|pulseira|pecas)`,
    clear: `
      falta; faltam; faltou; faltando; faltaram; incomplet[oa]s?; vazia; vazio; metade (do|da|dos|das)
      pela metade`,
    weak: `peca; pecas; partes; acessorio*; parafusos; incluid*; so; apenas`,
  },
  counterfeit: {
    strong: `
      (e|sao|era|eram|produto|artigo|perfume|tenis|bolsa|relogio|marca|um|uma|vendem|vendido|venderam|totalmente|claramente) (uma |um |totalmente |claramente |muito |tudo |obviamente )*(fals[oa]s?|falsificad[oa]s?|falsificacao|imitacao|replica*|copia*|pirata*|contrafeit*)
      nao (e|sao|era|parece*) (um |uma |o |a )?(produto |artigo |nada )?(original|originais|autentic[oa]s?|legitim[oa]s?|verdadeir[oa]s?)`,
    clear: `falsificad*; falsificacao; imitacao; replica; pirata; fals[oa]s?; contrafac*`,
    weak: `original; autentico; copia; marca`,
  },
  changed_mind: {
    strong: `
      (ja )?nao (o |a |os |as )?(quero|preciso|queremos|precisamos) mais(?! (de |da |do )?(outr[oa]|uma? nov[oa]|nov[oa]))
      ja nao (quero|preciso|me interessa)( mais)?(?! (de |da |do )?(outr[oa]|uma? nov[oa]|nov[oa])); mudei de (ideia|opiniao); me arrependi; arrependi me
      arrepend*
      (quero|queria|gostaria de|posso|preciso|como|desejo|solicito|favor|podem|pode) .. (cancel*|anular) (o |meu |este |a |esta |minha )*(pedido|compra|encomenda)?
      (pedi|comprei|encomendei|pedido|compra) (isto |isso )?(por engano|sem querer|por erro|errado)
      (encontrei|achei|vi) .. (mais barato|outro sitio|outra loja|melhor preco)
      (cancelar|cancelem|anular) (o|meu|este|a|minha) (pedido|compra|encomenda)`,
    clear: `cancelar; nao gostei; nao gosto; desist*; por engano; cancelamento`,
    weak: `cancel*; engano`,
  },
  other: {
    strong: `
      (atendimento|servico|suporte|apoio|assistencia|sac) (ao (cliente|consumidor) )?.. (ma[u]?|pessim*|horrivel|ruim|nulo|pior|vergonha|inutil|lamentavel|nao (respond*|ajuda*|funciona|resolve*)|deixa* a desejar|fraco|pessima)
      (pessim[oa]|mau|ma|horrivel|pior|lamentavel|ruim|vergonhos[oa]) (atendimento|servico|experiencia|suporte|apoio|loja|empresa)
      (cobr*|debit*|pague*|descont*) .. (dobro|duas vezes|a mais|de novo|duplicad*|indevid*|sem|outra vez)
      cobranca (duplicada|indevida)
      (reembolso|estorno|devolucao|dinheiro) .. (nao|nunca|ainda|sem) .. (cheg*|receb*|aparec*|cair|caiu|devolv*|feito|estorn*)
      (nao|nunca|ninguem|nem|sem) (me |nos )*(respond*|atend*|ajud*|resolv*|retorn*|resposta|da* (uma )?(resposta|solucao|retorno)|deram (resposta|retorno))
      (carteiro|entregador|estafeta|vendedor|funcionari*|atendente) .. (grosseir*|mal educad*|mal|atirou|jogou|deixou|mentiu|gritou)
      nao (consigo|posso|deixa|me deixa) .. (entrar|aceder|acessar|pagar|comprar|contactar|contatar|cancelar|alterar|finalizar|falar)`,
    clear: `
      sem resposta; nao respondem; alfandega; imposto*; nota fiscal; minha conta; o app; o aplicativo
      o site (nao)?; cupom nao; chegou (atrasad*|tarde); assinatura; vale presente; atendimento; cobraram
      loja .. nao; vendedor .. nao; preco .. (subiu|mudou); frete .. (caro|alto); sac`,
    weak: `
      servico; atendimento; cobranca; conta; pagamento; cartao; vendedor; resposta; email; ligar; liguei
      queixa; reclamacao; devolucao; loja; frete; preco`,
  },
};
