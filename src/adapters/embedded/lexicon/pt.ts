import { ptComplaints } from './pt.complaints.ts';
import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  language: 'pt',
  markers: `o a os as um uma uns umas que de do da dos das em na nos nas e é nao não por para com meu minha me se lhe
    mas como mais muito muita já ja está isto isso esse essa ola olá obrigado obrigada quero pedido encomenda quando onde
    porque nada bom eu tenho foi era ha tudo sao dinheiro chegou nem outra outro vez bem ate produto recebi comprei`,
  rewrites: `
    kkhaha = k
    vc = voce
    vcs = voces
    q = que
    pq = porque
    tb = tambem
    tbm = tambem
    n = nao
    ñ = nao
    naum = nao
    eh = e
    mto = muito
    mt = muito
    mta = muita
    hj = hoje
    obg = obrigado
    obgd = obrigado
    pfv = por favor
    pf = por favor
    pfvr = por favor
    ta = esta
    to = estou
    tô = estou
    blz = beleza
    oq = o que
    cade = onde esta
    cadê = onde esta
    kd = onde esta
    msm = mesmo
    dps = depois
    td = tudo
    ok = ok
    okay = ok
    recebir = receber
    resebi = recebi
    rembolso = reembolso
    reembolço = reembolso
    extorno = estorno
    nao so = tambem
    nao apenas = tambem`,
  negators: `nao nunca sem nem jamais nada nenhum nenhuma`,
  colours: `pret[oa]s?|branc[oa]s?|vermelh[oa]s?|azul|azuis|verdes?|amarel[oa]s?|rosa|rosas|rox[oa]s?|laranjas?|marrom|
    marrons|castanh[oa]s?|cinzas?|cinzent[oa]s?|bege|pratead[oa]s?|dourad[oa]s?|vinho|lilas|turquesa|violeta`,
  complaints: ptComplaints,
  mood: {
    praise: `
      ador*; excelente*; maravilh*; perfeit*; otim[oa]*; fantastic*; incrivel; lind[oa]s?; espetacular
      amei; amo; parabens; nota (10|dez|mil)
      muito (bom|boa|bons|boas|feliz|satisfeit*|bonit*|bem|rapid*|content*|lind*); recomendo
      super (recomendo|rapid*|satisfeit*|bem|content*); top; show; melhor; impecavel; surpreend*
      sensacional; muitissimo obrigad*; encant*`,
    warm: `
      bom; boa; bons; boas; bem; content[oa]; gost*; bonit*; recomend*; rapid*; satisfeit*; agradec*
      confort*; feliz; conforme; antes do prazo; dentro do prazo; correto; correta; muito obrigad[oa]
      legal; certinho; direitinho; cumpr*; confiavel; simpatic*; tudo certo`,
    blame: `
      decepcion*; desilud*; mal; mau; ma; maus; triste*; chatead*; frustra*; inaceitavel; ridicul*; inutil*
      pessim*; lamentavel; vergonha; fart[oa]*; cansad*; problema*; ainda; outra vez; de novo; novamente
      nunca; mentira*; mentem; mentiram; reclam*; pior; horrivel; desastre; erro; falha*
      nao (gostei|recomendo|gosto|e justo|e normal|vale|estou satisfeit*|volto|comprem|fui|acho|aceito|consigo|compro|esta)
      infelizmente; lastima; insatisfeit*; perd*; tempo; esper*; sequer; falta de; descaso; absurdo; caro
      devolver; impossivel; pena; demora*; atraso*; ruim; deixou a desejar; deixa a desejar; nada; indign*
      aborrec*; sacanagem; desrespeito; paciencia; ate (agora|hoje); desist*; porem; dificil; vergonhos*
      chega; pouco`,
    rage: `
      golpe; golpist*; ladroes; ladrao; roub*; fraude*; burl[ao]*; enganad*; enganar*; enganam; enganosa
      mentiros*; merda; porra; caralho; puta; puto; cabra*; idiota*; imbecil*; otari*; palhac*; lixo
      porcaria; vergonhos*; revolt*; furios*; indignad*; nojo; nojent*; bandid*; safad*; picaret*; vigaris*
      trambiq*; estelionat*; desgrac*; droga; bosta; falta de respeito; desrespeito
      total (descaso|desrespeito); absurd[oa]; palhacada; uma (vergonha|porcaria|piada); nunca mais
      pior .. (vida|mundo|sempre); pessim[oa]; horrivel; inadmissivel; incompeten*`,
    emphasis: `
      muito; muita; tao; super; demais; totalmente; absolutamente; completamente; ja; agora; agora mesmo
      imediatamente; urgente*; sempre; jamais; nunca; tudo; nada; outra vez; alem; vez; vezes; realmente
      de novo; varias vezes; extremamente`,
    contrast: `mas; porem; contudo; entretanto; embora; infelizmente; so que; pena`,
    polite: `
      por favor; poderia*; gostaria; obrigad[oa]; ola; oi; bom dia; boa (tarde|noite); desculp*
      por gentileza; podem; pode; favor; aguardo; grat[oa]`,
    duration: `
      (\\d+|um|uma|dois|duas|tres|quatro|cinco|seis|varios|varias|mais de|quase|muitos|muitas) (longos |longas )?(mes|meses|semana*|ano|anos|dias)
      (ha|faz) (muito|dias|semanas|meses|tempo); meses; semanas
      desde (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ha)`,
  },
  refund: {
    whole: `tudo; tudinho; o total; a totalidade; 100 %; os 100 %; inteiro; completo`,
    asks: `
      (quero|queremos|exijo|peco|solicito|preciso|desejo|gostaria|espero|devolvam|me deem|pedir|solicitar|solicitei|pedi|obter|receber|favor|facam|fazer|aguardo|reivindico|queria) .. (reembols*|estorn*|dinheiro|restitui*|ressarc*|devolucao d[oe])
      (devolv*|reembols*|estorn*|restitu*|ressarc*) .. (dinheiro|valor|pago|paguei|pagamento|parte|metade|\\d+|quantia)
      (me |nos )?(reembols[ae]*|estorn[ae]*|ressarc*)
      (cade|onde esta|quando) .. (reembolso|estorno|meu dinheiro|dinheiro)
      (nao|nunca|ainda) .. (reembolso|estorno|reembols*|devolv* .. dinheiro|estorn*)
      meu dinheiro( de volta)?; dinheiro de volta
      (posso|poderia|podem|pode) .. (reembols*|estorn*|meu dinheiro); reembolso; estorno
      devolucao do dinheiro; indeniza*; compensacao
      (me|nos) (devem|deve|estao devendo); (e|que houve|o que houve|que aconteceu|cade|onde esta|sobre) .. meu (reembolso|estorno|dinheiro|ressarcimento)
      (nao|ainda nao|nunca) me (pagaram|devolveram|reembolsaram|estornaram|ressarciram)
      (dinheiro|valor|estorno) nao .. (caiu|chegou|entrou|apareceu|voltou)
      (reembols*|devolv*|restitu*) a diferenca; (prometeram|ofereceram|disseram|aprovaram) .. (reembolso|estorno|devolver)
      (quero|devolv*|devolvam|prefiro|me da|me de|cade) .. (grana|guito|kumbu|dinheirinho|tutu|bufunfa|pila)`,
    insists: `
      (dinheiro|grana|reembolso|estorno) (de volta )?([.,!] )?(e )?(mais nada|nada mais)(?! [a-z])
      (tudo|total|todo|inteiro|completo) (e|significa|quer dizer) (tudo|total|todo|inteiro|completo)
      (ate o|o) ultimo (centavo|centimo|tostao|real|euro); (quero|devolvam|me devolvam|preciso de) (tudo|o valor todo|todo o valor|o dinheiro todo) (de volta|ja|agora)?; (valor|dinheiro|preco) (todo|inteiro|total)( ,)? nao (uma|a) (parte|metade)
      (dinheiro|valor) (de volta )?([.,] )?(tudo|todo|inteiro)
      (reembolso|estorno|valor|dinheiro|devolucao|restituicao) (completo|completa|total|integral|inteiro|na integra|por inteiro)
      (completo|total|integral) reembolso; todo (o )?(meu )?(dinheiro|valor)
      (tudo|100 %) ou nada
      (devolvam*|quero|me devolvam|quero de volta) tudo (o )?que (eu )?(paguei|gastei)
      (dinheiro|reembolso|estorno) (de volta )?(ja|agora) ou .. (disputa|banco|policia|procon|vou|abro|processo)
      (tudo|a totalidade|o total) (o que (eu )?paguei|do (dinheiro|valor|pagamento))
      (dinheiro|reembolso|devolv*|estorno) .. (todo|tudo|totalidad*|ate o ultimo (centavo|centimo)|integral*|por completo)
      100 % (do|de|reembols*|dinheiro|valor|devolvido)
      (dinheiro|grana|reembols*|estorn*|valor|devolv*) (_ )?(_ )?(, |\\. |e )*(nada mais|nenhuma outra coisa)
      (nada mais|nenhuma outra coisa|nada) (que |do que |alem )(o |do |meu |um |todo )*(dinheiro|reembols*|estorn*|valor); nada menos; nao aceito (nada|outra|menos)
      (so|apenas|somente) (quero |aceito )(o |meu |um |que )*(dinheiro|reembolso|estorno|devolv*)
      (reembolso|dinheiro|estorno|devolvem) .. (ou|senao|se nao) (abro|abrirei|vou|denuncio|reclamo|processo|faco)
      (nao quero|nao aceito|nem) (um |nenhum |uma |o )*(cupom|cupao|vale|desconto*|troca|substituicao|parcial|credito) .. (dinheiro|reembolso|estorno|devolv*)
      exijo .. (reembolso|devolucao|dinheiro|estorno)
      nao (aceito|quero) (uma |a |so )*(parte|metade|parcela) .. (tudo|total|inteiro)
      (fiquem|fica|guardem|enfiem) .. (vale|cupom|desconto) .. (dinheiro|reembolso|estorno); nem um (centavo|real) a menos
      nao (quero|preciso de|preciso) (que (me )?(mandem|enviem) )?(outr[oa]|um[a]? nov[oa]|novo envio|reenvio|substitut[oa]) .. (quero|prefiro|so|mas) .. (dinheiro|grana|reembols*|estorn*|devolv*); (dinheiro|reembolso|estorno) (, )?(e )?nao (outr[oa]|um[a]? nov[oa])
      (a|na|pela) totalidade( ou nada| do (valor|dinheiro))?; tudo ou nada`,
    denies: `
      (paguei|pagamos) (o )?(preco|valor) (cheio|inteiro|completo|total); (um |o )?(reembolso|dinheiro|estorno) \\? nao( ,)?( obrigad[oa])?(?! [a-z])
      nao (quero|queremos|preciso|peco|procuro|estou pedindo|estou a pedir|me interessa) (o |um |nenhum |a |uma |meu |de |que )*(reembols*|estorn*|devolucao|dinheiro|devolvam .. dinheiro)( de volta)?
      nao (o |um |e o |e um )?(reembolso|dinheiro|estorno) (so|apenas|quero)?; sem (reembolso|estorno)
      (em vez|ao inves|no lugar) (de |do |de um )?(reembolso|dinheiro|estorno)
      codigo de (reembolso|estorno)( d[eo] 100 %)?
      (obrigad[ao]|agradeco|grat[ao]|recebi|caiu) .. (pelo |o |meu )?(reembolso|estorno)`,
    policy: `
      (politica|politicas|condicoes|como funciona|prazo*|regras) .. (devoluc*|reembols*|devolver|troca*)
      (posso|e possivel|poderia|da para|ha) .. (devolver|devolucao|reembolso) .. (se|caso|dentro|depois)`,
  },
  human: {
    asks: `
      nao (falo|trato|discuto|converso|quero falar|vou falar) com (uma |um |as |os )?(maquinas?|robos?|robot|robots|bots?|computador|computadores)
      (pergunt(a|e|em)|consult(a|e|em)|fal(a|e|em)) (a|ao|para o|pra|pro|para a|com o|com a|com um|com uma) (seu |sua )?(colega|equipe|equipa|chefe|gerente|responsavel|pessoa); (sim|ok|por favor|pode) (, )?pergunt(a|e|ar)(?! (por que|se|ao carteiro|quando|que|a|ao|pro|para))
      (explicar|contar|explica lo|conta lo|falar|tratar) (isso |isto |tudo |o caso )*(a|para|pra|com) (alguem|uma pessoa) (da|do|de) (sua |vossa |tua )?(equipe|equipa|pessoal|empresa|time)
      (passar me|passe me|passa me|me passa|me passe|transferir me|ligar me|me transfere|me transfira) (a|para|pra|com|o|para o|para a) (uma |um |algum |alguma |outr[oa] |alguem )*(colega|pessoa|responsavel|supervisor[a]?|atendente|gerente|humano|da equipe|da equipa)
      (de )?carne e osso; (alguem|pessoa|gente) (de verdade|real|viv[oa]|humana); (tem|ha|existe) (alguem|gente|uma pessoa|algum humano) (ai|do outro lado|por tras|de verdade|real|lendo)
      (falar|conversar|comunicar|contactar|contatar|passar|passe*|passem*|transferir|transfira*|encaminh*|conect*|ligar|atend*|quero|preciso|exijo|ha|tem|queria|prefiro|gostaria|chama*|chamem) .. (pessoa|humano|humana|agente|operador*|atendente|supervisor*|gerente|representante|responsavel|alguem|ser humano|assistente humano)
      (pessoa|humano|agente|operador*|atendente|supervisor*|gerente) (por favor|ja|agora|real)
      (liguem|telefonem|contactem|contatem|entrem em contato|entre em contato|me liguem|me ligue|me liga|ligue me|liguem me); (ligue|liga|telefone|telefona) (para mim|por favor|pra mim|pro meu|para o meu)
      nao (com |falar com |quero falar com )?(um |uma |o )?(bot|robo|maquina)
      (me |nos )?(pode|podem|podia|poderia) me (ligar|telefonar|contatar|contactar); alguem (pode|podem|poderia) (me )?(ligar|atender|ajudar|telefonar|contatar)
      (me )?(passa|passe|passem|coloca|coloque|transfere|transfira|transfiram|encaminha|encaminhe|chama|chame) .. (pro|pra|para|com|ao|a|o) .. (gerente|chefe|supervisor*|atendente|pessoa|humano|alguem|responsavel|colega)
      (chega|cansei|basta|parem|para|nada) (de |com |com as |com o |com a )*(robo|robos|bot|bots|maquina|resposta automatica|respostas automaticas|mensagem automatica|mensagens automaticas)
      nao .. (falar|conversar|discutir|tratar) com (uma |um |a |o )?(maquina|robo|bot|computador)
      (tem|ha|existe|qual|qual e|me da|passa) (algum |um |o )?(telefone( de contato| para .*| pra .*)?|numero (de telefone|de contato|para .* ligar|pra .* ligar|para ligar|pra ligar))
      atendimento (humano|pessoal|por pessoa)
      (ponham|ponha|poe|passe|passem|passa|liguem|liga|coloque|coloca|transfere|transfira|transferir|encaminhe|encaminha) (me |pra |para |em |a |com |logo |ai )*(contacto|contato|falar|alguem|alguma|uma|um|o|a|pessoa|gente|humano|atendente|responsavel|gerente) (com|da|de|que)
      (quero|queria|preciso|gostaria de|posso|prefiro|deixa eu|exijo|da pra|da para) (de )?(falar|conversar|tratar|resolver|ser atendid[oa]) (com|por) (gente|alguem|uma pessoa|um humano|um atendente|uma atendente|a gerente|o gerente|o dono|a dona|o responsavel|uma moca|um moco|um ser humano|gente de verdade|pessoa); (quem e que|quem) manda (ai|aí|nisso|na loja); (falar|fala) com (o |a )?(dono|dona|gerente|chefe|patrao|responsavel|supervisor[a]?)
      (liga|ligue|liguem|ligar|chama|chamem) (me |pra mim |pra |no |para )+(whatsapp|zap|whats|telefone|numero|celular|telemovel|mim)?; (nao|n) (tem|ha) (um |uma |ninguem |algum |nenhum )*(humano|pessoa|alguem|gente|atendente)( (ai|de verdade|pra falar|para falar|, .*))*\\?; com (maquina|robo|bot) (eu )?(nao|n) (falo|negocio|converso|trato|quero); (chega|cansei|fart[oa]|cansad[oa]) de (robo|bot|maquina|falar com (robo|maquina|bot)); (um |uma )?(atendente|pessoa|alguem) (de verdade|real|humano|de carne e osso)
      (um|uma|algum|alguma) colega (seu|sua|teu|tua|vosso|vossa|de verdade|humano)`,
    alone: `
      humano; pessoa; agente; operador; operadora; atendente; supervisor; gerente; representante
      pessoa real; um humano; uma pessoa; um atendente; atendimento humano; falar com alguem`,
    denies: `
      (goz*|brinc*|trat*|engan*|burl*|respeit*|rir|riem|fazer pouco|fazem pouco) (da|de|com|das|as|a|pel[ao]s?)? ?(as |dos |os )?(pessoas?|gente|seres humanos|clientes)( assim)?; (somos|sou) (uma |tambem |todos )*(pessoas?|human[oa]s?|seres humanos|gente)
      nao (quero|preciso|queremos|desejo|e preciso|gostaria) .. (falar(?! com (uma |um |o |a )?(maquina|robo|bot))|pessoa|humano|agente|ninguem|atendente|supervisor*|gerente|operador*|liguem)( com .. (pessoa|humano|agente|ninguem|atendente|operador*|gerente))?
      (falei|falado|falamos|contactei|contatei|conversei|falando) (com|o|a) .. (pessoa|agente|operador*|atendente|supervisor*|gerente|representante|alguem)`,
  },
  threats: {
    dispute: `
      (abr[ioe]*|abrirei|iniciar*|inicio|faz*|fazer|entrar|vou) .. (disputa*|reclamacao (no|na|com|em)|contestacao|litigio|caso (no|na|com))
      disputa; (denunci*|report*) .. (aliexpress|ebay|amazon|paypal|plataforma|vendedor|loja|mercado livre)
      reclame aqui; reclameaqui`,
    chargeback: `
      chargeback; contestar .. (compra|cobranca|cartao|pagamento)
      (contest*|cancel*|estorn*|bloque*|revert*) .. (banco|cartao|pagamento no|operadora)
      (banco|cartao|visa|mastercard) .. (contest*|estorn*|chargeback|revert*)
      (ligar*|falar*|contact*|acion*|recorrer) .. (meu banco|ao banco|o banco|banco)`,
    bad_review: `
      (ma|mas|pessim*|negativ*|uma estrela|1 estrela|pior) (avaliac*|critic*|comentario*|nota|review|opiniao)
      (avaliac*|critic*|comentario*|nota|opiniao) (negativ*|ma|mas|pessim*|ruim|baixa|zero|de uma estrela)
      (uma|1|zero|0) estrela*; (avaliar|avaliarei) (mal|negativamente)
      (divulgar|contar|avisar|publicar|expor) .. (redes|todos|todo mundo|twitter|facebook|internet|amigos)`,
    legal: `
      advogad*; process(ar|o|arei) (judicial|a loja|voces|vcs|na justica)?; na justica; tribunal; procon
      deco; livro de reclamacoes; policia; boletim de ocorrencia
      (acao|acoes|medidas|vias) (legal|legais|judicial|judiciais); juizado; pequenas causas
      defesa do consumidor; direitos? do consumidor; consumidor gov; justica; judicial*; denuncia*`,
    churn: `
      (nao|nunca|jamais) (mais )?(volto|voltarei|compro|comprarei|vou|voltaria|compraria|pretendo) (a |mais |comprar |voltar )*(comprar|aqui|nessa|nesta|com|mais|na|nada|neste|nesse|desta|dessa|de novo)?
      nunca mais; ultima vez que; (perderam|perdem|perdeu) (um|uma|este) cliente
      (cancelar|encerrar) (a )?(minha )?(conta|assinatura)`,
  },
  requests: {
    greeting: `
      ola; oi; bom dia; boa (tarde|noite); boas; saudacoes; tudo bem; tudo bom; e ai; alo
      (ola|oi|bom dia|boa tarde|boa noite) (de novo|outra vez|novamente); (sou )?eu (de novo|outra vez)
      ola (boa tarde|bom dia|boa noite|tudo bem|amigo*); oi tudo bem; prezad*; alguem ai; tem alguem ai
      oii; oiii; oie; oi oi; eae; e ai; eai; opa; salve; bom diaa; bom diaaa; dia; boas; viva; alo; ola boa (tarde|noite); ola bom dia; oi (gente|pessoal|meu bem|moc[oa]|amig[oa]|boa noite|boa tarde|bom dia); a paz; ora viva; (boa tarde|bom dia|boa noite) (familia|pessoal|gente|a tod[oa]s); o de casa; fala galera; bdia`,
    thanks: `
      obrigad[oa]; muito obrigad[oa]; muitissimo obrigad[oa]
      obrigad[oa] (por tudo|pela ajuda|pelo apoio|pela atencao); valeu; agradeco; grat[oa]; brigad[oa]
      perfeito obrigad[oa]; e tudo; e so isso
      (brigad[oa]|brigadao|brigadim|brigadinh[oa]|obg|obgd|obgda|obgdo|obrigadao|obrigadinh[oa]|valeu|vlw|vlww|flw|tmj|grat[oa]|agradecid[oa]|agradeco|bjs|bjo|abraco|abracos|abs)( (viu|mesmo|demais|mano|moco|moca|amig[oa]|querid[oa]|meu (amigo|bem|rei|anjo)|gente|tio|pessoal|mana|de coracao|por tudo|pela (ajuda|atencao)|muito|ai|irma|irmao|queridu|chefe|campeao))*; (muito |muitissimo |mt |mto )(obrigad[oa]|brigad[oa]|obg|grat[oa])( (viu|mesmo|amig[oa]|querid[oa]|gente))*; tamos juntas?; deus (te|lhe|os|vos) (abencoe|pague)( .*)?; obrigad[oa] (viu|mesmo|mano|querid[oa]|amig[oa]|pela (ajuda|atencao)|por tudo|e (boa|bom) .*)`,
    help: `
      ajuda; ajude me; me ajuda; me ajude; o que (voce|tu|vc)? ?(pode|podes|sabe|consegue) fazer
      como (isto|isso|voce)? ?funciona( isto| isso)?; quais (sao )?(as )?opcoes; opcoes; menu
      (e )?o que (e que )?(eu )?(faco|devo fazer|tenho que fazer|tenho de fazer|posso fazer|preciso fazer)( agora| entao)?
      preciso de ajuda; (pode|podes|podem) (me )?ajudar( me)?; em que (pode|podes) ajudar; para que serve
      (vc|voce|tu|ce|voces|vcs) (faz|fazem|resolve|pode|podem|serve|ajuda) (o que|oq|em que|pra que|em quê|o quê)( .*)?; (o que|oq|que que|o q) (e que )?(vc|voce|ce|tu|voces|vcs) (faz|fazem|resolve|resolvem|podes fazer|pode fazer|consegue fazer)( .*)?`,
    about_bot: `
      (voce e|es|e voce|estou (a )?fal(ar|ando) com|falo com|isto e|isso e|voce) (um |uma |mesmo )?(bot|robo|humano|humana|pessoa|maquina|pessoa real|ia|inteligencia artificial|automatico)( ou .*)?
      quem (e voce|es tu|e vc|es); com quem (falo|estou falando|estou a falar); o que (e voce|es)
      (e|eh|isso e|isto e|isso aqui e|ce e|voce e|vc e|tu e|tu es) (um |uma |mesmo )*(bot|robo|robot|maquina|gente|humano|pessoa|ia)( (ou|e|eh|mesmo|de verdade|tb).*)? \\?; (falando|a falar|falar) com (gente|uma pessoa|um humano|robo) ou( com)? .*; (o|oh) tu e gente; (bot|robo) ou (gente|humano|pessoa)( .*)?`,
    tracking: `
      quando (e que )?(_ )?(deve|devera|devia|deveria) (_ )?(chegar|vir|aparecer)(?! (o (reembolso|dinheiro))); 
      (ta|esta|ficou|continua|fica) (_ )?(parad[oa]|pres[oa]|retid[oa]|travad[oa]|empancad[oa]|encalhad[oa]|atolad[oa]|perdid[oa]) (_ ){0,3}(pacote|encomenda|pedido|alfandega|em _|no _|na _|nos _)(?! (a tampa|o botao))
      (como|onde|por onde) (ta|esta|anda|vai|para) (o |a )?(meu|minha) _; (por|com|em) (qual|que|quem) (transportadora|correio|correios|empresa|transporte)( vem| vai| enviaram| mandaram| foi)*; (vem|vai|chega|mandaram|enviaram) (por|com|pel[oa]) (que|qual|quem) (_)?
      (onde|por onde) (esta*|anda|fica|se encontra) (o |a |os |as )?(meu|minha|meus|minhas|nosso|nossa)? ?_
      (rastrear|rastreio|rastreamento|codigo de rastreio|seguimento|localizar)( d[oe]| da)?( meu| minha| o| a)?( pedido| encomenda| produto)?
      quando (e que )?(vai |vou |ira |sera )?(cheg*|receb*|entreg*|enviam|sai|saira|e entregue|estara)
      (status|estado|situacao) (d[oae]) (meu |minha )?(pedido|encomenda|entrega)
      (ja )?(enviaram|foi enviado|foi enviada|saiu|despacharam|foi postado) (o|a|meu|minha|ja)?
      quanto tempo (demora|falta|leva); previsao de (entrega|chegada)
      alguma (novidade|noticia) (d[oae]|sobre)
      onde (esta|ta|anda)(?! [a-z0-9])
      (gente |mds |oi |poxa |e )*(cade|kd|onde ta|onde anda|onde para|onde foi parar|por onde anda|onde e que anda|onde e que esta|onde e que para|adonde anda) (o |a |os |as |meu |minha |meus |minhas |esse |essa |as |nosso )*(pacote|encomenda|pedido|compra|_)(?! (gerente|atendente|estorno|reembolso|dinheiro|cupom))
      (queria|quero|gostaria de) saber (d[oae]|onde|quando|cad|se|por onde|notici|sobre) .. (pedido|encomenda|pacote|compra|meu|minha); (noticias|novidades) (d[oae]|sobre) (o |a |meu |minha )*(pedido|encomenda|pacote|compra)(?! (nova)); (qnd|quando) (e que )?(chega|vem|entregam|recebo|sai); (chega|vem|entregam|sai|recebo) (_ )?(ate )?(quando|que dia|q dia); (o que|que) (aconteceu|houve|foi feito|se passa|e feito) (com|d[oa]) (o |a |meu |minha )*(pedido|encomenda|pacote|compra)
      (perderam|extraviaram|sumiram com) (o |a |meu |minha )*_ \\?; (ja )?(saiu|sairam|enviaram|despacharam|mandaram|foi enviad[oa]|foi despachad[oa]) (dai|daí|de voces|ai|hoje|ontem|ja|o|a|meu|minha|, )*\\?; (codigo|numero|link) d[eo] (rastreio|rastreamento|seguimento|rastreo|objeto|envio); qual (o )?codigo( msm| mesmo)?; qual (a )?transportadora; em que (pe|ponto|estado) (esta|anda|vai) (o|a|meu|minha) _
      (qual|e qual) (e |seria )?(o )?prazo (pra|para|de|da) (chegar|entrega|envio|receber|entregar)`,
    start_over: `
      (comecar|recomecar|comecemos|comeca|comece|vamos comecar|iniciar) (de novo|outra vez|do zero|do inicio|do principio|novamente)
      recomecar; reiniciar; do zero; desde o (inicio|principio|comeco); esquece tudo( .*)?
      esqueca (tudo|o que eu disse)( .*)?; apaga tudo`,
    other_order: `
      (outro|outros|segundo|meu outro|o outro|diferente|dois) (pedido*|pacote*|produto|envio*)
      (outra|segunda|a outra|duas) (encomenda*|compra*)
      (mesmo|igual|tambem|problema|o mesmo|mesma) .. (com )?(o|a) (outro|outra|segundo|segunda)( pedido| encomenda| produto)?
      nao (e )?(esse|este|essa|esta) (pedido|encomenda); o outro tambem`,
    my_data: `
      (que|quais) .. (dados|informac*|sabe*|guarda*|armazena*) .. (de mim|sobre mim|meus|minhas|a meu respeito|voces tem|tem)
      o que (voce|vcs|voces|tu)? ?(sabe*|sabem) (de|sobre) mim
      (copia|transcricao|historico) (de |da |do )(toda )?(esta |nossa |desta |essa |dessa |minha )?(conversa|chat|mensagens)
      copia (desta|dessa|deste|desse) (conversa|chat)
      (salvar|guardar|baixar|exportar|me envi*|envi*|me mand*|mand*) (toda )?(esta|essa|a nossa|nossa|a|o) (conversa|chat)
      (apagar|apague*|excluir|exclua*|eliminar|ver|baixar|acessar|exportar|remover) (todos )?(os )?(meus|os) dados( pessoais)?
      meus dados( pessoais)?; privacidade; lgpd; rgpd; protecao de dados`,
    back_to_bot: `
      (voltar|volto|seguir|continuar|continuo|prefiro|melhor|continuamos|vamos continuar) ((?!(usa[a-z]*|utiliza[a-z]*|vesti[a-z]*|liga[a-z]*|meu|minha|este|esta) )_ ){0,4}(contigo|com voce|bot|assistente|robo|com vc|maquina)
      (continuamos|continuemos) (aqui|por aqui)?
      ja nao (preciso|quero|e preciso) .. (pessoa|agente|humano|atendente|falar)
      nao preciso mais d[eo] (pessoa|humano|atendente|agente)`,
  },
  answer: {
    accept: `
      (aceito|pego|fico com) o que (voces? (tem|tiver|tiverem|oferece|oferecem|der|derem)|tem|tiver|houver|ha|me (dao|derem|oferecem)|der)
      sim; ok; esta bem; tudo bem; ta bom; esta bom; certo; combinado; de acordo; concordo
      aceito( a oferta| a proposta| isso| sim)?; eu aceito; fechado; feito; perfeito; claro; claro que sim
      com certeza; otimo; pode ser; pode (enviar|mandar|fazer|reenviar)( por favor)?; podem (enviar|mandar|fazer|reenviar); isso (mesmo )?, (pode|podem) (enviar|mandar|reenviar)
      por mim tudo bem; parece (bem|bom|justo|otimo); me parece (bem|bom|justo|otimo); serve( para mim)?
      bora; vamos (nessa|la); beleza; manda(r|em)?( ver)?; mande(m)?; envi(a|e|em)( me)?
      (o|a) (primeir[oa]|segund[oa]|terceir[oa]|ultim[oa])( opcao| oferta)?
      (primeira|segunda|terceira|ultima) opcao; opcao (um|dois|1|2|a|b); sim por favor; sim obrigad[oa]
      confirmo; confirmado; sem problema*; nao ha problema; nao tem problema
      fico com (isso|esse|essa|o|a)?; prefiro (isso|esse|essa); excelente; muito bem; com gosto; com prazer
      escolho (isso|esse|essa|o|a); faca isso; faz isso; va em frente; avanc[ae]; justo`,
    filler: `
      por favor; obrigad[oa]; muito obrigad[oa]; entao; pois; isso; esse; essa; este; esta; o; a; os; as
      me; para mim; pra mim; com isso; com essa; com esse; oferta; proposta; eu; sua; seu; um; uma
      nov[oa]s?; outro; outra; para o mesmo endereco; mesmo endereco; mesma morada; para a mesma morada
      morada; endereco; ja; agora; hoje; o mais rapido possivel; e; muito; bem; bom; amig[oa]; senhor
      senhora; de; nada; por mim; que sim; sim; ok; claro; certo; perfeito; ola; oi; bom dia; boa tarde
      boa noite; mesmo; fazer; enviar; envio; mandar; quero; opcao; agradeco; pela ajuda; grat[oa]; no; na
      so`,
    reject: `
      nao obrigad[oa]
      nao (me )?(serve|interessa|convem|convence|parece (bem|justo|suficiente|bom)|agrada|quero (isso|esse|essa|um|uma|seu|sua|nenhum*|nada|cupom|desconto*)?|aceito|concordo|estou de acordo|e suficiente|e justo|chega|basta|adianta|resolve|compensa|vale)
      de (jeito|maneira|forma) nenhum[a]?; nem (pensar|morto|a brincar|vem)
      outra (coisa|opcao|oferta|solucao|proposta); algo (melhor|mais|diferente)
      (ta|esta|tao|estao|voce ta|voces tao|so pode (ser|estar)) (de |a )?(brincadeira|brincando|brincar|zoacao|zoando|sacanagem)
      e (muito |demasiado )?(pouco|ridiculo|uma (miseria|vergonha|piada|brincadeira)|insuficiente|insulto); muito pouco
      pouquissimo; recuso; rejeito; recusado; inaceitavel; esquec[ae]; nunca; jamais; claro que nao
      com certeza nao; nenhum[a]?( das? .*)?; insuficiente; inutil
      fi(ca|que)(m)? com (o|a) (seu|sua|teu|tua)? ?.*; ridiculo; miseria; tambem nao; negativo`,
    no: `nao; nunca; (entao|assim|nesse caso|ai) nao(?! [a-z])`,
    hedge: `
      pode ser que
      mas; espera; espere; esperem; quis dizer; queria dizer; quero dizer; na verdade; talvez; pode ser que
      nao sei; nao tenho certeza; deixa pensar; deixe me pensar; vou pensar; pensar*; depende; acho; embora
      porem; primeiro; antes; ate; depois; duvida; pergunta; como quiser; tanto faz; hmm; suponho; sei la`,
    unmeant: `pode ser que (sim|nao|talvez)
      (ok|sim|ta|beleza|certo|bom) e (depois|dai|entao|agora)( o que)?; e (depois|dai|agora) o que`,
    counter: `
      so se; somente se; desde que; contanto que; (que tal|e se)
      (pelo menos|no minimo|ao menos|melhor) (um |o |a |uns )?(\\d+|metade|dobro)
      (pode*|poderia*|podem|consegue*) (fazer|dar|oferecer|subir|aumentar|melhorar|me dar) .. (mais|melhor|algo|um|uma|\\d+|metade|oferta|desconto)?
      prefiro (um|uma|o|a|que|outro|outra|meu|\\d+)?; preferia
      (me de|deem me|devolv*|quero|da me) (uns |um |o |a )?(\\d+|metade|mais); metade; (poe|poem|ponha|bota|bote|botem|aumenta|aumente|aumentem|sobe|suba|arredonda|arredonde|melhora|melhore|coloca|mete) (ai |mais |pra |para |um |uns |o |a |esse |isso )*(\\d+|pouco|bocado|pouquinho|valor|cem|cinquenta|dez|vinte); (aumenta|aumente|aumentem|arredonda|melhora|melhorem)(?! (a tela|a luz|o som)); \\d+ %
      \\d+ (por cento|euros|reais|dolares|€|$); (€|$) \\d+; mais (desconto|dinheiro|do que isso)
      um pouco mais; (em vez|ao inves|no lugar) (de|disso|d[oa]); melhor (um|uma|o|a|outro|outra)`,
    condition: `
      se (me|o|a|for|houver|nao|chegar|enviar*|mandar*|tambem|puder*|incluir*|e so|vier|tiver); so se
      somente se; desde que; contanto que; com a condicao; a menos que; tambem; alem disso
      e (um|uma|tambem|quero|meu|outro|outra)`,
    goods: {
      coupon: `cupo[mn]*; cupao; cupoes; vale de; desconto*; codigo; credito; vale presente; vale`,
      replacement: `substitu*; reposicao; nov[oa]s?; outro; outra; reenvi*; troca; trocar; peca`,
      refund: `reembols*; estorn*; dinheiro; devolv* .. dinheiro; parcial; compensacao; por cento; %`,
      return: `devolver; devolucao; devolvo; etiqueta`,
      wait: `esper*; aguard*; paciencia; rastreio`,
    },
  },
};
