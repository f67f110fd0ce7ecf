/**
 * What a buyer is told in a language that the bot does not speak: that it reads only six, that a colleague reads theirs with a
 * translation and answers here, and what to send meanwhile. By ISO 639-1.
 */
export interface FurtherWords {
  /** Which languages work, and that a colleague reads this one and answers here. */
  notice: string;
  /** What to send meanwhile, where the order is not known. */
  order: string;
}

export const FURTHER: Readonly<Record<string, FurtherWords>> = {
  it: {
    notice:
      'Sono un assistente automatico e leggo inglese, spagnolo, portoghese, francese, tedesco e russo. Passo il messaggio a un collega, che legge l’italiano con una traduzione e risponde qui.',
    order: 'Intanto può inviare il numero d’ordine e l’e-mail dell’ordine.',
  },
  pl: {
    notice:
      'Jestem automatycznym asystentem i czytam po angielsku, hiszpańsku, portugalsku, francusku, niemiecku i rosyjsku. Przekazuję wiadomość osobie z zespołu, która przeczyta ją po polsku z tłumaczeniem i odpowie tutaj.',
    order: 'W międzyczasie można przesłać numer zamówienia i podany w nim adres e-mail.',
  },
  nl: {
    notice:
      'Ik ben een automatische assistent en lees Engels, Spaans, Portugees, Frans, Duits en Russisch. Ik geef uw bericht door aan een collega, die Nederlands met een vertaling leest en hier antwoordt.',
    order: 'Intussen kunt u het bestelnummer en het e-mailadres van de bestelling sturen.',
  },
  tr: {
    notice:
      'Ben otomatik bir asistanım; İngilizce, İspanyolca, Portekizce, Fransızca, Almanca ve Rusça okuyorum. Mesajınızı, Türkçeyi çeviriyle okuyan ve burada yanıt verecek bir ekip arkadaşımıza iletiyorum.',
    order: 'Bu arada sipariş numarasını ve siparişteki e-posta adresini gönderebilirsiniz.',
  },
  cs: {
    notice:
      'Jsem automatický asistent a čtu anglicky, španělsky, portugalsky, francouzsky, německy a rusky. Vaši zprávu předávám kolegovi, který češtinu čte s překladem a odpoví zde.',
    order: 'Mezitím můžete poslat číslo objednávky a e-mail uvedený v objednávce.',
  },
  ro: {
    notice:
      'Sunt un asistent automat și citesc engleză, spaniolă, portugheză, franceză, germană și rusă. Transmit mesajul unui coleg, care citește româna cu traducere și răspunde aici.',
    order: 'Între timp puteți trimite numărul comenzii și e-mailul din comandă.',
  },
  sv: {
    notice:
      'Jag är en automatisk assistent och läser engelska, spanska, portugisiska, franska, tyska och ryska. Jag skickar ditt meddelande vidare till en kollega, som läser svenska med översättning och svarar här.',
    order: 'Under tiden kan du skicka ordernumret och e-postadressen på beställningen.',
  },
  da: {
    notice:
      'Jeg er en automatisk assistent og læser engelsk, spansk, portugisisk, fransk, tysk og russisk. Jeg giver din besked videre til en kollega, som læser dansk med en oversættelse og svarer her.',
    order: 'Imens kan du sende ordrenummeret og e-mailadressen på ordren.',
  },
  fi: {
    notice:
      'Olen automaattinen avustaja ja luen englantia, espanjaa, portugalia, ranskaa, saksaa ja venäjää. Välitän viestin työtoverille, joka lukee suomea käännöksen avulla ja vastaa tässä.',
    order: 'Voit sillä välin lähettää tilausnumeron ja tilauksen sähköpostiosoitteen.',
  },
  hu: {
    notice:
      'Automata asszisztens vagyok, angolul, spanyolul, portugálul, franciául, németül és oroszul olvasok. Üzenetét továbbítom egy kollégának, aki fordítással olvas magyarul, és itt válaszol.',
    order: 'Közben elküldheti a rendelésszámot és a rendeléshez megadott e-mail-címet.',
  },
  el: {
    notice:
      'Είμαι αυτόματος βοηθός και διαβάζω αγγλικά, ισπανικά, πορτογαλικά, γαλλικά, γερμανικά και ρωσικά. Προωθώ το μήνυμά σας σε συνάδελφο, που διαβάζει ελληνικά με μετάφραση και θα απαντήσει εδώ.',
    order: 'Στο μεταξύ μπορείτε να στείλετε τον αριθμό παραγγελίας και το email της παραγγελίας.',
  },
  uk: {
    notice:
      'Я автоматичний помічник і читаю англійською, іспанською, португальською, французькою, німецькою та російською. Передаю повідомлення колезі, який прочитає українську з перекладом і відповість тут.',
    order: 'Тим часом можна надіслати номер замовлення та електронну пошту з нього.',
  },
  bg: {
    notice:
      'Аз съм автоматичен асистент и чета английски, испански, португалски, френски, немски и руски. Предавам съобщението на колега, който чете български с превод и ще отговори тук.',
    order: 'Междувременно можете да изпратите номера на поръчката и имейла от нея.',
  },
  ar: {
    notice:
      'أنا مساعد آلي وأقرأ الإنجليزية والإسبانية والبرتغالية والفرنسية والألمانية والروسية. أحيل رسالتك إلى زميل يقرأ العربية بالترجمة وسيجيبك هنا.',
    order: 'في هذه الأثناء يمكنك إرسال رقم الطلب والبريد الإلكتروني المسجل فيه.',
  },
  he: {
    notice:
      'אני עוזר אוטומטי וקורא אנגלית, ספרדית, פורטוגזית, צרפתית, גרמנית ורוסית. ההודעה עוברת לאדם מהצוות, שקורא עברית בעזרת תרגום ויענה כאן.',
    order: 'בינתיים אפשר לשלוח את מספר ההזמנה ואת כתובת האימייל שבה.',
  },
  ko: {
    notice:
      '저는 자동 상담원이며 영어, 스페인어, 포르투갈어, 프랑스어, 독일어, 러시아어를 읽습니다. 메시지를 번역으로 한국어를 읽는 담당자에게 전달했고, 담당자가 여기에서 답변드립니다.',
    order: '그동안 주문 번호와 주문에 사용한 이메일을 보내 주셔도 됩니다.',
  },
  ja: {
    notice:
      '私は自動アシスタントで、英語、スペイン語、ポルトガル語、フランス語、ドイツ語、ロシア語を読めます。メッセージは翻訳を使って日本語を読む担当者に引き継ぎ、担当者がここでお返事します。',
    order: 'その間に、注文番号と注文時のメールアドレスをお送りいただけます。',
  },
  zh: {
    notice:
      '我是自动助手，能阅读英语、西班牙语、葡萄牙语、法语、德语和俄语。您的消息已转给同事，他会借助翻译阅读中文，并在这里回复您。',
    order: '在此期间，您可以发送订单号和下单时使用的邮箱。',
  },
  vi: {
    notice:
      'Tôi là trợ lý tự động và đọc được tiếng Anh, Tây Ban Nha, Bồ Đào Nha, Pháp, Đức và Nga. Tôi chuyển tin nhắn cho một đồng nghiệp đọc tiếng Việt bằng bản dịch và sẽ trả lời tại đây.',
    order: 'Trong lúc đó, bạn có thể gửi mã đơn hàng và email của đơn hàng.',
  },
  th: {
    notice:
      'ฉันเป็นผู้ช่วยอัตโนมัติและอ่านภาษาอังกฤษ สเปน โปรตุเกส ฝรั่งเศส เยอรมัน และรัสเซียได้ ฉันส่งข้อความของคุณต่อให้เพื่อนร่วมงาน ซึ่งอ่านภาษาไทยด้วยคำแปลและจะตอบที่นี่',
    order: 'ระหว่างนี้คุณสามารถส่งหมายเลขคำสั่งซื้อและอีเมลที่ใช้สั่งซื้อได้',
  },
};

/** The words for a BCP 47 tag; null for a language that is not among them. */
export const furtherWords = (languageTag: string): FurtherWords | null =>
  FURTHER[languageTag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
