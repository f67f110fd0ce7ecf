import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * Somebody who packed or brought it uses what the parcel told them about the buyer: asks them out, looks them up, writes to them.
 * A day for the delivery is no such date, and many couriers write or ring about a parcel.
 */
export const MISUSE: Record<LexiconLanguage, Phrases> = {
  en: `
    (whoever|packer|packed|packing|workers?|employees?|staff|drivers?|couriers?|postman|seller|warehouse|delivery (guy|man|boy)|colleague) (.* )?(asking me out|ask me out|asked me out|asks me out|(me for|me on|wants|want) a date(?! (for|to|when|that|and|i|of|by|on))|go out with (him|her|them)|hitting on me|flirt*|stalk* me|creeping on me)
    (packer|packed|workers?|employees?|staff|drivers?|couriers?|postman|warehouse|delivery (guy|man|boy)|colleague) (.* )?(found|find|add|added|adding|follow*) (_ ){0,2}me (_ ){0,3}on (insta*|facebook|fb|snap*|tiktok)
    (packer|drivers?|couriers?|postman|delivery (guy|man|boy)) (.* )?(messag*|text*|dm*) (_ ){0,2}me (_ ){0,3}on (insta*|snap*|tiktok)
    (got|took|taken|kept|copied|saved|noted) my (phone |mobile |home )?(address|number|name|details) (off|from) (the |my |your )(parcel|label|order|package|box) (_ ){0,2}(text*|messag*|call*|turn*|show*|follow*|found|add*|contact*|writ*|wrote)
    (packer|packed|workers?|employees?|staff|drivers?|couriers?|postman|seller|warehouse|delivery (guy|man|boy)|colleague) (.* )?(misus*|abus*) (_ )?my (address|number|data|details)`,
  es: `
    (el|la|quien|alguien|uno|una|empleado|empleada|trabajador*|repartidor*|mensajero|cartero|empaqu*|empac*|vendedor*|chico) (.* )?(invit* a salir|me (pide|pidio|pidiendo) salir|pidiendome salir|quiere (salir|quedar) conmigo(?! (para|a las))|ligar conmigo|coqueteand*|tirandome los tejos)
    (empleado|empleada|trabajador*|repartidor*|mensajero|cartero|empaqu*|empac*|vendedor*) (.* )?(me (acosa|esta acosando)|acosandome|me (pide|pidio) una cita(?! (para|de)))
    (empleado|empleada|trabajador*|repartidor*|mensajero|cartero|empaqu*|empac*) (.* )?me (ha |esta |sigue )?(agreg*|busc*|encontr*|sigue|siguiendo|añadi*) (_ ){0,3}(por|en|al) (_ )?(instagram|insta|facebook|tiktok)
    (cogio|saco|tomo|copio|guardo|apunto) mi (numero|telefono|direccion|nombre) (del|de la|de mi) (paquete|etiqueta|pedido|caja) (_ ){0,3}(escrib*|llam*|mand*|agreg*|busc*|vino|aparec*)
    (empleado|empleada|trabajador*|repartidor*|mensajero|cartero|empaqu*|vendedor*) (.* )?(abus*|mal uso|uso indebido) (_ ){0,2}(mi (direccion|numero)|mis datos)`,
  pt: `
    (quem|alguem|funcionari[oa]|empregad[oa]|entregador|estafeta|carteiro|motoboy|embal*|vendedor*|rapaz) (.* )?(chamando (para|pra) sair|cham(ou|ar) (para|pra) sair|convid* (_ )?(para|a|pra) (sair|um encontro|jantar)|quer sair comigo|dando em cima de mim|deu em cima de mim|flertand*|uma cantada)
    (funcionari[oa]|empregad[oa]|entregador|estafeta|carteiro|motoboy|embal*|vendedor*) (.* )?(me (assediou|assedia)|assediando|assediou me)
    (funcionari[oa]|empregad[oa]|entregador|estafeta|carteiro|motoboy|embal*) (.* )?(me (adicionou|procurou|achou|segue|seguiu)|adicionou me|procurou me|seguiu me) (_ ){0,3}(no|pelo) (_ )?(instagram|insta|facebook|tiktok)
    (pegou|tirou|copiou|guardou|anotou) (o |a )?(meu|minha) (numero|telefone|endereco|morada|nome) (da|do) (minha |meu )?(encomenda|etiqueta|pedido|caixa|pacote) (_ ){0,3}(mand*|lig*|adicion*|escrev*|veio|aparec*)
    (funcionari[oa]|empregad[oa]|entregador|estafeta|carteiro|motoboy|vendedor*) (.* )?(abus*|uso indevido) (_ ){0,2}(meu (endereco|numero)|minha morada|meus dados)`,
  fr: `
    (celui|celle|quelqu un|personne|employe*|livreur*|facteur|coursier|emballe*|prepare|prepara*|vendeu*|mec|type|gars) (.* )?((m inviter|m invite|m invitant|m a invite*|inviter) (a|au|pour) (sortir|boire|diner|resto|restaurant|un verre)|me propos* (un rencard|de sortir)|demand* (de )?sortir avec|me drague*|draguer)
    (employe*|livreur*|facteur|coursier|emballe*|vendeu*) (.* )?me harcel*
    (employe*|livreur*|facteur|coursier|emballe*) (.* )?(m|me) (a |ont )?(ajoute*|trouve*|retrouve*|suivi*|suit) (_ ){0,4}sur (_ )?(insta*|facebook|snap*|tiktok)
    (pris|recupere|note|garde|copie|releve) (mon|mes) (numero|telephone|adresse|nom|coordonnees) sur (le |l |mon |ma )(colis|etiquette|commande|paquet|carton) (_ ){0,4}(m ecri*|m envoy*|m appel*|m ajout*)
    (employe*|livreur*|facteur|coursier|vendeu*) (.* )?(abus*|detourn*) (_ ){0,2}(mon (adresse|numero)|mes (donnees|coordonnees))`,
  de: `
    (wer|der|die|einer|jemand|mitarbeiter*|packer*|verpackt|eingepackt|gepackt|bote|paketbote|fahrer|zusteller|brieftrager|verkaufer*|typ) (.* )?(nach (einem|nem) date|(um|auf) ein date|date mit mir|will (ein )?date|mit (ihm|ihr|mir) ausgehen|ausgehen (will|mochte)|angebaggert|baggert|flirtet|flirten)
    (mitarbeiter*|packer*|paketbote|bote|fahrer|zusteller|brieftrager) (.* )?(stalkt|stalken|belastigt mich|mich (_ )?belastigt)
    (packer*|paketbote|bote|fahrer|zusteller) (.* )?(mir|mich) (_ ){0,2}(privat|nachts|auf (insta*|facebook|snap*|tiktok)) (_ ){0,2}(geschrieben|angeschrieben|geaddet|hinzugefugt|gefunden)
    meine (nummer|handynummer|adresse|daten) (vom|von der|von dem|aus der|auf dem) (paket|etikett|bestellung|karton|lieferschein) (_ ){0,4}(notiert|abgeschrieben|genommen|schreibt mir|missbrauch*)
    (mitarbeiter*|paketbote|bote|fahrer|zusteller|packer*|verkaufer*) (.* )?meine (adresse|nummer|daten) (_ ){0,2}missbrauch*`,
  ru: `
    (кто|тот|сотрудни[а-я]+|работни[а-я]+|курьер[а-я]*|упаков[а-я]+|почтальон[а-я]*|продав[а-я]+|доставщик[а-я]*) (.* )?(на свидание|(приглаша[а-я]+|пригласил[а-я]*|зовет|позвал[а-я]*) (меня )?(погулять|в кино|в кафе)|хочет познакомиться|познакомиться со мной|клеится|подкатывает)
    (сотрудни[а-я]+|работни[а-я]+|курьер[а-я]*|упаков[а-я]+|почтальон[а-я]*|доставщик[а-я]*) (.* )?(пристает ко мне|ко мне пристает|преследует|домогается)
    (сотрудни[а-я]+|работни[а-я]+|курьер[а-я]*|упаков[а-я]+|почтальон[а-я]*|доставщик[а-я]*) (.* )?(нашел|нашла|добавил[а-я]*|подписал[а-я]*) (_ ){0,3}в (инст[а-я]+|контакте|вк|фейсбук[а-я]*|тик[а-я]*)
    (взял[а-я]*|переписал[а-я]*|запомнил[а-я]*|списал[а-я]*|скопировал[а-я]*) мой (номер|адрес|телефон) с (посылки|коробки|этикетки|заказа|накладной) (_ ){0,3}(пиш[а-я]+|напис[а-я]+|звон[а-я]+|позвон[а-я]+|приш[а-я]+|приход[а-я]+)
    (сотрудни[а-я]+|работни[а-я]+|курьер[а-я]*|продав[а-я]+) (.* )?злоупотреб[а-я]+ (_ ){0,2}(моим (адресом|номером)|моими данными)`,
};
