/** Words that a reply may be made of, beside its figures, its names and the words of its template. */
export const pt = `
    a aberto aborrecido aborrecimento abrir acaba aceita aceitar aceito acertamos acertar acerto acha acho acima
    acompanhamos acompanhar acompanhe acompanho acontece acontecesse aconteceu acordo acreditar acredite
    acredito afinal agora agradecemos agradecida agradecido agradeço agradável aguardando aguardar aguenta
    aguentamos aguentar ainda ajuda ajudar ajudaremos ajudaria ajudará ajudo ajudá alegra alegria alfândega algo
    algum alguma alguém ali aliás além amavelmente amável anotado anotei anoto ante anterior antes ao aos
    aparece aparecer aparecesse apenas apoio aprecio aquela aquele aqui aquilo arquivo arruma arrumar artigo as
    assegurar assim assistente assume assumir assunto atalho atende atender atendimento atenta atento atenção
    atraso através atrás até automático avançar avisar avise aí basta bastam bastante bem boa bom bonito botões
    brevemente busca buscar calma calor caloroso caminho cansa cansada cansado cansativo captura carinho caso
    causa causado cep cerca certeza certinho certo chamo chat chateada chateado chateados chateação chato checar
    chega chegado chegar chegaria chegariam chegará chegarão chegou chegue cheguem chequei claro coisa coisas
    colega com combinado combinamos combinar comentar começar comigo como completo compra comprar compreendemos
    compreendo comprou comprova comprovado comum conferi conferir confiou conforme conhecer conheço conosco
    consegue consegui conseguimos conseguir conseguiria conseguirá conseguiu consigo consta conta contado contar
    contato conte contente contigo continua continuar contou contra conversa cor correio correta corretamente
    correto costuma crer cuida cuidar cumprir cupom custa custo cálculo código da dado dados damos danificado
    danos daqui dar das de decepcionado decepção decida decide decidido decidir decidirá deixa deixamos deixar
    deixe deixei deixo dele demais demora demorado demorou dentro depois der descreva descrição desculpa
    desculpe desde deseja desejamos desejar desistência detalhe detalhes deu devagar deve deveria devia
    devolvemos devolver devolveremos devolveria devolvida devolvo dez dezembro dia dias diferente diferença
    difícil diga digo dinheiro direitinho direito diretamente disponível disputa disse disso dizer do dor dos
    duas duvidar dá dê dígitos dói dúvida e ela elas ele eles em embora emitido encaminho encarrega encarregado
    encarrego encomenda encontra encontrado encontramos encontrar encontro endereço enquanto entanto entendemos
    entender entendi entendido entendo entre entrega entregar entregue então enviada enviado enviamos enviar
    enviaremos enviaria envie enviem envio enviou enviá equipe era errada errado erro escolha escolher escolheu
    escreva escrever escreveu esforço espera esperado esperamos esperando esperar esperasse esperava espero
    esperou esquecer esqueça essa essas esse esses esta estamos estar estarem estaria estariam estará estarão
    estas estava este esteja estejam estes esteve estiver estou estragado está estão etiqueta eu evitar
    exatamente exato excelente exemplar explicar explicas explicação explicou explique extraviada fala falar
    falha falhas falhou falsificação falta faltou farei faremos faria fariam favor faz fazemos fazendo fazer
    feio feira feito feliz fez fica ficam ficar ficaria ficará ficarão fico ficou fim finalmente fique fiquem
    fizemos foi for fora foram forma foto fotos frase frases frente funciona funcionando funcionar fácil gente
    gentileza geral gerir gestão gosta gostaria gosto grande grato graves graça grátis guardado guarde haveria
    haverá história histórias hora houver humana há ideia igual igualmente imagem imagino importa importante
    inclui incompleto incômodo indica indicar indignada indignação informação informações inteira inteiro
    interessa interessado interessaria início ir irritante isso isto janeiro jeito junto justa justo já la lado
    lamentamos lamento lamentável las leio leitura lembra lembrar lendo ler levo lhe li lida lido ligado lo loja
    longa longo los lugar lá lê mail maior maioria mais mal mandamos mandar mandaremos mandaria mande mando
    mandá maneira manter maravilha mas me medida melhor mencionou menor menos mensagem mensagens merece merecem
    mesma mesmo meu meus mim minha minuto minutos modo momento mostrar move muda muita muitas muito má máximo
    mão média na nada nas necessário nem nenhum nenhuma nessa nesse nesta neste ninguém no nome normalmente nos
    nossa nosso nota notado nova novamente novo não nós número o obrigada obrigado ocasião ocorreu ocupa ocupado
    oferecemos oferecer ofereceria ofereceríamos ofereça ofereço oi olha olhar olá onde opção opções ordenado
    original os ou outra outras outro outubro ouvir paciente paciência pacote paga pago pagou palavra palavras
    para parcial parece pareceria parecido parte particular passa passar passará passe passo passou pedido
    pedindo pedir pediu pela pelo pena pensa pensado pensando pensar pequena pequeno perde perdeu perdido
    perdoar perdoe perfeito pergunta perguntando perguntar perguntas permita permite perto pesar pessoa pessoas
    peça peço pior pode podemos poder poderia poderíamos ponho ponto por porque porta possa possam possibilidade
    posso possível postal posterior posto poucas pouco prazer prazo preciosa precisa precisamos precisar
    precisava precisei preciso prefere preferia preferir prefira preocupe preparar preço primeiro principal
    problema problemas procuramos procurar produto pronta pronto proponho propor proposta próprio próxima
    próximo pudemos puder puxa pé pôr põe qual qualidade qualquer quando quanto quatro que quebrado quem quer
    queremos querendo querer queria querida quero questão quiser quiserem quisesse quê razão real realizar
    realmente receba recebam recebe receber receberia receberá recebeu recebi recebida recebido recebê recolher
    recomeçar recupera recuperar reembolsamos reembolsar reembolsaremos reembolsaria reembolso reenviar
    referência registro regressar repetir repita resolve resolvemos resolver resolvido resolvo resolvê responde
    respondemos responder responderemos responderá respondo resposta revisamos sabe sabemos saber saberá saia
    saiu saído se segue seguimos seguinte seguir seguiremos segundo sei seja sem sempre sendo sente sentido
    sentimos sentir senão ser seria seriam serve servir serviu serviço será setembro seu seus sexta si sido sigo
    sim simples simplesmente sinta sinto sirva situação soa sobre soe solucionado solucionar solução somente
    somos sou sua suas suficiente surge surgir são sério só tais tal talvez tamanho também tampouco tanta tanto
    tardou te tela telefone tem temos tempo tenha tenho tentar tento ter teria termina terminar terá teve texto
    tirar tiver toda todas todo todos tomamos total trabalhar trabalho tranquilidade tranquilo transportadora
    trata tratado tratamos tratar trato trazer tudo um uma unidade uns usar usá utilizar vai vale valor
    valorizar vamos veio vejo vem vemos venceu vendo venha venham ver verdade verdadeiro verificar verifiquei
    verá vez vezes vi vier vieram vierem viesse vindo vir visto viu viva você vocês volta voltam voltamos voltar
    vou válido vão vê à às é és ótima ótimo última último últimos útil
    incomoda decisão
`;
