import { describe, expect, it } from '@jest/globals';
import { isNamed, toBuyerMessage } from '../../src/bot/incoming/activityMessage.ts';
import { wordsOf } from '../../src/bot/incoming/channelText.ts';
import { isFromRobot } from '../../src/bot/incoming/robots.ts';
import { claimsIn } from '../../src/domain/identification/orderClaims.ts';
import { FORWARDED } from '../../src/domain/vocabulary/message.ts';
import { toRead } from '../../src/services/turn/toRead.ts';
import { messageOf } from '../support/builders.ts';

describe('the words of a message', () => {
  it.each([
    ['slack', 'it didn&#39;t come &amp; I&#39;m &lt;b&gt;sad', "it didn't come & I'm <b>sad"],
    ['slack', '<mailto:a@b.co|a@b.co> <https://x.co/a|here> <https://x.co>', 'a@b.co here https://x.co'],
    ['slack', '<@U1|wen> see <#C1|orders> <!here>', '@wen see #orders'],
    ['slack', 'a\nb   c', 'a\nb   c'],
    ['msteams', 'my&nbsp;parcel &lt;3', 'my parcel <3'],
    ['msteams', '<at>Anna</at> I wrote <b>this</b>', 'Anna I wrote <b>this</b>'],
    ['emulator', 'a &amp; b <b>', 'a &amp; b <b>'],
    ['telegram', '5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
  ])('on %s of %j are %j', (channelId, text, words) => {
    expect(wordsOf({ channelId, text }).trim()).toBe(words);
  });

  it.each([
    ['xml', '<p>my <b>parcel</b> never&nbsp;came</p><p>a &lt; b</p>', 'my parcel never came\n\na < b'],
    ['xml', '<blockquote>yes, I accept</blockquote><p>no</p>', 'no'],
    [
      'markdown',
      'AE\\_2026\\_1 **never** came [a@b.co](mailto:a@b.co)',
      'AE_2026_1 never came a@b.co a@b.co',
    ],
    ['plain', '**a** \\_', '**a** \\_'],
  ])('as %s of %j are %j', (textFormat, text, words) => {
    expect(wordsOf({ channelId: 'directline', textFormat, text })).toBe(words);
  });

  it.each([
    ['No thanks\n\nOn Mon, 30 Nov 2026 at 10:00, Lantern <a@b.co> wrote:\n> Yes, I accept', 'No thanks'],
    ['Nein\n\nAm Mo., 30. Nov. 2026 um 10:00 Uhr schrieb Lantern <a@b.co>:\n> Ja', 'Nein'],
    ['Non\n\nLe lun. 30 nov. 2026 à 10:00, Lantern <a@b.co> a écrit :\n\n> oui', 'Non'],
    ['No\n\nEl lun, 30 nov 2026 a las 10:00, Lantern (<a@b.co>) escribió:\n> si', 'No'],
    ['Não\n\nEm seg., 30 de nov. de 2026 às 10:00, Lantern <a@b.co> escreveu:\n> sim', 'Não'],
    ['Нет\n\nпн, 30 нояб. 2026 г. в 10:00, Lantern <a@b.co>:\n> да', 'Нет'],
    ['Nein\r\n\r\nVon: Lantern\r\nGesendet: Montag\r\nAn: Pat\r\nBetreff: Re\r\n\r\nJa', 'Nein'],
    ['No\n\nDe: Lantern\nEnviado: lunes\nPara: Pat\nAsunto: Re\n\nSí', 'No'],
    ['Нет\n\nОт: Lantern\nОтправлено: понедельник\nКому: Pat\nТема: Re\n\nда', 'Нет'],
    ['it never came\n\nSent from my iPhone', 'it never came'],
    ['it never came\n\n-- \nPat Smith\nHead of Lamps', 'it never came'],
    ['> do you accept?\nno\n> really?\nreally', 'no'],
    [
      'my order is from: China\nsent: monday\nit never came',
      'my order is from: China\nsent: monday\nit never came',
    ],
    ['> all of it is quoted', '> all of it is quoted'],
    ['Nee\n\nOp ma 30 nov 2026 om 10:00 schreef Lantern <a@b.co>:\n> Ja', 'Nee'],
    ['No\n\nOn Monday, 30 November 2026 at 10:00, Lantern Lane\n<a@b.co> wrote:\n\nYes, I accept', 'No'],
    ['No\n\n-----Original Message-----\nLantern: yes', 'No'],
    ['não chegou\n\nEnviado do meu iPhone', 'não chegou'],
    ['не пришло\n\nОтправлено с iPhone', 'не пришло'],
    ['it is broken\nsent from Hamburg it was', 'it is broken\nsent from Hamburg it was'],
    ['On Monday it came and it was broken.\nOn the box I wrote: no', 'On Monday it came and it was broken.'],
  ])('of the e-mail %j are %j', (text, words) => {
    expect(wordsOf({ channelId: 'email', text })).toContain(words);
    expect(wordsOf({ channelId: 'email', text }).split('\n')[0]).toBe(words.split('\n')[0]);
    if (!words.startsWith('>')) expect(wordsOf({ channelId: 'email', text })).not.toMatch(/^>|Lantern/mu);
  });

  it.each([
    ['---------- Forwarded message ---------', 'From', 'Date', 'Subject', 'To'],
    ['Begin forwarded message:\n', 'From', 'Subject', 'Date', 'To'],
    ['-------- Weitergeleitete Nachricht --------', 'Betreff', 'Datum', 'Von', 'An'],
    ['Début du message transféré :\n', 'De', 'Date', 'À', 'Objet'],
    ['-------- Mensaje reenviado --------', 'Asunto', 'Fecha', 'De', 'Para'],
    ['-------- Mensagem encaminhada --------', 'Assunto', 'Data', 'De', 'Para'],
    ['-------- Перенаправленное сообщение --------', 'Тема', 'Дата', 'От', 'Кому'],
  ])('of an e-mail are with what is forwarded in it, behind %j', (mark, ...heads) => {
    const head = heads.map((name) => `${name}: about 77`).join('\n');
    const own = 'came broken, see the confirmation:';
    const body = 'Your order #1050 is on its way.\n> quoted in it';
    const told = wordsOf({ channelId: 'email', text: `${own}\n\n${mark}\n${head}\n\n${body}\n` });
    expect(told).toBe(`${own}\n\n${FORWARDED}\nabout 77\n\nYour order #1050 is on its way.`);
    // Looked through for a number, and no words of the buyer's.
    expect(toRead(null, [messageOf(told)]).text).toBe(own);
    expect(claimsIn(told).orderNumbers).toEqual(['1050']);
    const alone = wordsOf({ channelId: 'email', text: `${mark}\n${head}\n\n${body}\n` });
    expect(alone).toBe(`${FORWARDED}\nabout 77\n\nYour order #1050 is on its way.`);
  });

  it('of an e-mail are without what is quoted above or in what is forwarded', () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: a\nDate: b\nSubject: c\nTo: d\n\nOrder #1050';
    const quoted = 'From: Lantern\nSent: Monday\nTo: Pat\nSubject: Re\n\nYes, I accept';
    expect(wordsOf({ channelId: 'email', text: `no\n\n${quoted}\n\n${forwarded}` })).toBe('no');
    expect(wordsOf({ channelId: 'email', text: `no\n\n${forwarded}\n\n${quoted}` })).toBe(
      `no\n\n${FORWARDED}\nc\n\nOrder #1050`,
    );
  });

  it.each([
    ['xml', '<div>'.repeat(8_000)],
    ['xml', '<ul><li>'.repeat(4_000)],
  ])('as %s are there however deep it is nested', (textFormat, nested) => {
    const text = `<p>it never came</p>${nested}`;
    for (const channelId of ['email', 'directline'])
      expect(wordsOf({ channelId, textFormat, text })).toContain('it never came');
  });

  it('are without the assistant’s name, on Slack as well', () => {
    const recipient = { id: 'B1:T1', name: 'parley' };
    const activity = { type: 'message', id: 'a', channelId: 'slack', text: '<@B1> hello', recipient };
    expect(toBuyerMessage(activity)?.text).toBe('hello');
    expect(isNamed(activity)).toBe(true);
    expect(isNamed({ ...activity, text: '<@B2> hello' })).toBe(false);
  });
});

describe('what no person wrote', () => {
  const mail = { channelId: 'email', from: { id: 'pat@example.com', name: 'Pat' }, text: 'hello' };

  it.each([
    { ...mail, channelData: { headers: { 'Auto-Submitted': 'auto-replied' } } },
    { ...mail, channelData: { headers: { precedence: 'bulk' } } },
    { ...mail, channelData: { subject: 'Automatic reply: Re: your order' } },
    { ...mail, text: 'Автоматический ответ: меня нет' },
    { ...mail, text: 'Abwesenheitsnotiz: bis 4. Dezember' },
    { ...mail, from: { id: 'mailer-daemon@example.com', name: '' } },
    { ...mail, from: { id: 'postmaster@example.com', name: '' }, text: 'Undeliverable: Re: your order' },
    { ...mail, from: { id: 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com', name: '' } },
    { ...mail, channelData: { headers: { 'Return-Path': '<>' }, subject: 'Undeliverable: your order' } },
    { ...mail, channelData: { headers: { 'X-Failed-Recipients': 'a@b.co' }, subject: 'Undeliverable' } },
    {
      ...mail,
      channelData: { headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' } },
    },
    { channelId: 'msteams', from: { id: 'b', name: 'B', role: 'bot' }, text: 'hi' },
    { channelId: 'telegram', channelData: { message: { from: { is_bot: true } } }, text: 'hi' },
    { channelId: 'slack', channelData: { SlackMessage: { event: { bot_id: 'B2' } } }, text: 'hi' },
    { channelId: 'line', from: { id: 'me', name: '' }, recipient: { id: 'me', name: '' }, text: 'hi' },
  ])('is known: %j', (activity) => {
    expect(isFromRobot(activity)).toBe(true);
  });

  it.each([
    mail,
    { ...mail, channelData: { headers: { 'Auto-Submitted': 'no' } } },
    { ...mail, text: 'I am out of office hours, but my parcel never came' },
    { ...mail, text: 'Undeliverable, says your courier' },
    { ...mail, channelData: { subject: 'Undeliverable parcel, order 1050' } },
    { ...mail, text: 'Unzustellbar steht in der Sendungsverfolgung' },
    { ...mail, text: 'Delivery status notification says delivered, but nothing came' },
    { channelId: 'webchat', text: 'Automatic reply: is that all I get from you?' },
    { channelId: 'telegram', channelData: { message: { from: { is_bot: false } } }, text: 'hi' },
  ])('is not taken for a person’s: %j', (activity) => {
    expect(isFromRobot(activity)).toBe(false);
  });
});
