import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Why there will be no photo, said where one was asked for: an old telephone, a thing thrown away, a place where none may be taken. */
export const NO_PICTURE: Record<LexiconLanguage, Phrases> = {
  en: `
    (phone|mobile|telephone|tablet) (is |s )?(too |so |an |a |very )*(old|ancient|basic|brick|button|with buttons|one with buttons|flip phone|landline)
    (threw|thrown|chucked|binned|dumped) (it|them|that|everything|the (pieces|shards|glass|bits|lot|thing)) (away|out|in the (bin|skip|rubbish))?; (photos?|pictures?|cameras?|photography|photographing) (is|are|not|aren t|isn t) (not )?(allowed|permitted|forbidden|banned|prohibited)
    camera (is |s |on (it|this) is )*(smashed|knackered|busted|shattered|scratched|blocked|locked)`,
  es: `
    (movil|celular|telefono) (es )?(muy |de los |un |de )*(viejo|antiguo|con botones|teclas|de teclas|sin camara|fijo|basico); (tire|bote|tiramos|botamos) (ya )?(los |las |la |el |todo )*(trozos|pedazos|cristales|vidrios|restos|caja|basura)
    (esta prohibido|no (se puede|dejan|permiten)) (hacer |sacar |tomar |las )*(fotos|fotografiar|fotografias)`,
  pt: `
    (telemovel|celular|telefone) (e )?(muito |dos |de |um |daqueles )*(velho|antigo|de botoes|de teclas|botoes|sem camera|fixo|basico); (joguei|deitei|botei|atirei) (ja )?(os |as |o |a |tudo |ele |ela )*(cacos|pedacos|vidros|fora|lixo|no lixo)
    (e proibido|nao (se pode|pode|deixam|permitem)) (tirar |fazer )*(fotos?|fotografar|fotografias)`,
  fr: `
    (telephone|portable|tablette|tel) (est )?(trop |tres |un |a )*(vieux|vieille|ancien|touches|a touches|sans appareil|fixe|basique)
    (ai |j ai )(deja )?(jete|balance) (les |la |le |tout )*(morceaux|debris|verre|tout|a la poubelle)?; (interdit|defense) de (photographier|prendre (des|de) photos?|filmer); (photos?|zone|photographie) (sont |est )?interdite?s?`,
  de: `
    (handy|telefon|tablet) (ist |is )?(zu |ein |uralt |viel zu )*(alt|uralt|mit tasten|tastentelefon|ohne kamera); (tastenhandy|tastentelefon|festnetz)(?! (nummer))
    (weggeworfen|weggeschmissen|entsorgt|im mull|in den mull|in der tonne); (fotografieren|fotos|kamera|kameras|filmen) (ist |is |sind |hier |bei uns )*(verboten|untersagt|nicht erlaubt)
    kamera (vom handy |am handy |ist |is )*(hin|kaputt|gebrochen|gesprungen|zerkratzt|gesperrt)`,
  ru: `
    (телефон|мобильныи|планшет) (у меня )?(очень |слишком |совсем |с )*(старыи|старенькии|древнии|кнопочныи|кнопками|без камеры); кнопочныи телефон
    (выбросил|выкинул|выбросили|выкинули)[а]?( (уже|все|осколки|ее|его))*; (снимать|фотографировать|фото|съемка) (у нас |здесь |тут )*(нельзя|запрещен[а-я]*|запрещается|запрещено)
    камера (у телефона |на телефоне )?(треснула|сломана|сломалась|разбита|закрыта|заблокирована)`,
};
