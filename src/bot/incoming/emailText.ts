import { FORWARDED as FORWARDED_LINE } from '../../domain/vocabulary/message.ts';

/** Longer e-mails are read to here: a quotation of a quotation of a quotation says nothing new. */
const MOST_LINES = 2_000;

/**
 * What its writer wrote in an e-mail: without what is quoted and signed, and with what is forwarded below it; all of it where nothing else is
 * left. Strangers write e-mails, so that every step here takes a time that grows with their length alone.
 */
export function wordsOfEmail(text: string): string {
  const all = text.replaceAll('\r\n', '\n').split('\n').slice(0, MOST_LINES);
  const whole = all.join('\n');
  const lines = withoutQuoted(all);
  const mark = lines.findIndex((_, at) => isForwardMark(lines, at));
  if (mark < 0) return visibleIn(lines) || visibleIn(all) || whole;
  const own = visibleIn(lines.slice(0, mark));
  const forwarded = forwardedIn(lines.slice(mark + 1));
  return forwarded === '' ? own || whole : `${own}\n\n${FORWARDED_LINE}\n${forwarded}`.trim();
}

/** Lines that go together, last line first. */
interface Fragment {
  isQuoted: boolean;
  isHidden: boolean;
  lines: string[];
}

/** Without lines behind `>`, what stands below a line that says who wrote it, and signatures. */
function visibleIn(lines: readonly string[]): string {
  const fragments: Fragment[] = [];
  let current: Fragment | null = null;
  // From the end, because what a line is follows from what stands below it.
  for (const written of wrapped(lines).toReversed()) {
    const line = written.trimEnd();
    const below: string | undefined = current?.lines.at(-1);
    if (current && below !== undefined && (isSignature(below) || (line === '' && isQuoteHead(below)))) {
      current.isHidden = true;
      current = null;
    }
    const isQuoted = line.startsWith('>');
    if (!current || !goesOn(current, line, isQuoted)) {
      current = { isQuoted, isHidden: isQuoted, lines: [] };
      fragments.push(current);
    }
    current.lines.push(line);
  }
  return fragments
    .filter(({ isHidden }) => !isHidden)
    .toReversed()
    .map((fragment) => fragment.lines.toReversed().join('\n'))
    .join('\n')
    .trim();
}

const goesOn = (fragment: Fragment, line: string, isQuoted: boolean): boolean =>
  fragment.isQuoted === isQuoted || (fragment.isQuoted && (line === '' || isQuoteHead(line)));

/** Mail programs break a line that says who wrote what is quoted where it gets long. */
function wrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line = '', next = ''] = lines.slice(at, at + 2);
    const isBroken =
      next.trim() !== '' && !isQuoteHead(line) && !isQuoteHead(next) && isQuoteHead(`${line} ${next}`);
    whole.push(isBroken ? `${line} ${next}` : line);
    if (isBroken) at += 1;
  }
  return whole;
}

/** No mail program writes a longer one, and what is tried on one line costs no more than this allows. */
const LONGEST_HEAD = 300;

/** How lines that say who wrote what is quoted below begin and end, by the mail programs of many languages. */
const QUOTE_HEADS: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^On\s/u, /wrote:?$/u],
  [/^Le\s/u, /écrit\s?:?$/u],
  [/^El\s/u, /escribió:?$/u],
  [/^Em\s/u, /escreveu:?$/u],
  [/^(?:Il|In data)\s/u, /scritto:?$/u],
  [/^(?:W dniu|Dnia)\s/u, /(?:pisze|napisał(?:\(a\))?):$/u],
  [/^pe\s/u, /kirjoitti:$/u],
  [/^在/u, /写道：$/u],
  [/^20\d\d\./u, /작성:$/u],
  [/^20\d\d\//u, /のメッセージ:$/u],
  [/\son\s/u, /\swrote:$/u],
  [/>\sschrieb:$/u, /:$/u],
  [/^Am\s.*\sschrieb\s/u, /:$/u],
  [/^Op\s.*\sschreef\s/u, /:$/u],
  [/^(?:Den\s|\p{Ll}{3,4}\.\s).*\sskrev\s/u, /:$/u],
  [/^(?:From|Von|De|Van|Da|От)\s?:.*[<[]/u, /[>\]]$/u],
  [/^(?:original message|oprindelig besked|message d['’]origine|ursprüngliche nachricht)$/iu, /./u],
];

function isQuoteHead(line: string): boolean {
  if (line === '' || line.length > LONGEST_HEAD) return false;
  const plain = line.replace(/^[\s-]+/u, '').trimEnd();
  const told = plain.replace(/(?<!-)-+$/u, '').trimEnd();
  return saysWhoWrote(told) || QUOTE_HEADS.some(([begins, ends]) => begins.test(told) && ends.test(told));
}

/** What stands above a signature, or is one. */
const SIGNATURES: readonly RegExp[] = [
  /^\s*(?:-{2,4}|_{2,4})$/u,
  /^(?:\+{2,4}|={2,4}|_{32})$/u,
  /^(?:Sent from|Get Outlook for|Sendt fra|Enviado desde|Enviado do meu|Verzonden vanaf|Verstuurd vanaf|Отправлено с)\s/u,
  /^(?:Envoyé (?:depuis|de mon|à partir de)|Télécharger Outlook pour)\s/u,
  /^Von .+ gesendet$/u,
  /^Gesendet von .+ für /u,
  /^(?:cheers|best wishes),?!?$/iu,
  /^(?:\p{L}{1,20}\s)?(?:and\s)?regards,?!?！?$/iu,
  /^(?:bien . vous|(?:\p{L}{1,20}\s)?cordialement),?!?$/iu,
  /^bonne (?:journ.e|soir.e)!?$/iu,
];

const isSignature = (line: string): boolean =>
  line.length <= LONGEST_HEAD && SIGNATURES.some((signature) => signature.test(line));

/** "Name <address>:" before quoted lines, which Gmail writes after the date in languages nobody has named here. */
function saysWhoWrote(line: string): boolean {
  const plain = line.trim().replace(/ :$/u, ':');
  const [opens, at] = [plain.lastIndexOf('<'), plain.lastIndexOf('@')];
  return plain.endsWith('>:') && opens > 0 && at > opens;
}
const ABOUT = /^(?:Subject|Asunto|Assunto|Objet|Betreff|Тема):/iu;
/** The first lines of a quoted message, in the languages that are spoken here. */
const HEADS = [
  /^(?:From|De|Von|От):/iu,
  /^(?:Sent|Date|Enviado(?: el| em)?|Fecha|Data|Envoyé|Gesendet|Datum|Отправлено|Дата):/iu,
  /^(?:To|Para|À|An|Кому):/iu,
  ABOUT,
];

const withoutMarks = (line = ''): string => line.replace(/^[\s*]+/u, '');
const isHeadLine = (line: string | undefined): boolean => HEADS.some((head) => head.test(withoutMarks(line)));
/** Three of them in a row are no sentence of a buyer's. */
const isHead = (lines: readonly string[], at: number): boolean =>
  lines.slice(at, at + 3).filter(isHeadLine).length === 3;

/** How mail programs head what their user passes on, between dashes or before a colon. */
const FORWARDED =
  /forwarded message|weitergeleiteten? nachricht|mensaje reenviado|mensagem (?:encaminhada|reenviada)|message transféré|(?:пересылаемо|пересланно|перенаправленно|переадресованно)(?:е|го) сообщени[ея]/iu;
const LONGEST_MARK = 80;

/** A buyer passes on what they want read, such as the confirmation with the order's number: it is no quotation. */
function isForwardMark(lines: readonly string[], at: number): boolean {
  const line = withoutMarks(lines[at]).trim();
  if (line.length > LONGEST_MARK || !FORWARDED.test(line)) return false;
  if (!(line.startsWith('--') && line.endsWith('--')) && !line.endsWith(':')) return false;
  return isHead(lines, at + 1) || (lines[at + 1]?.trim() === '' && isHead(lines, at + 2));
}

/** What was passed on: what it is about, and its words without what they quote. */
function forwardedIn(lines: readonly string[]): string {
  const begins = lines.findIndex((line) => line.trim() !== '');
  const length = lines.slice(begins).findIndex((line) => line.trim() === '');
  const ends = length < 0 ? lines.length : begins + length;
  const about = lines.slice(begins, ends).find((line) => ABOUT.test(withoutMarks(line))) ?? '';
  const words = lines.slice(ends).filter((line) => !line.startsWith('>'));
  return [withoutMarks(about).replace(ABOUT, '').trim(), words.join('\n').trim()]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Without what is quoted by a head of lines: who, when, to whom, about what. */
function withoutQuoted(lines: readonly string[]): readonly string[] {
  const isPassedOn = (at: number): boolean =>
    isForwardMark(lines, at - 1) || (lines[at - 1]?.trim() === '' && isForwardMark(lines, at - 2));
  const head = lines.findIndex((_, at) => isHead(lines, at) && !isHeadLine(lines[at - 1]) && !isPassedOn(at));
  const isQuoted = quotedBelow(lines);
  const wrote = lines.findIndex((line, at) => isQuoted[at] === true && saysWhoWrote(line));
  const ends = [head, wrote].filter((at) => at > 0);
  return ends.length === 0 ? lines : lines.slice(0, Math.min(...ends));
}

/** For each line, whether the next one below it that says anything is quoted. */
function quotedBelow(lines: readonly string[]): boolean[] {
  let isQuoted = false;
  return lines
    .toReversed()
    .map((line) => {
      const before = isQuoted;
      if (line.trim() !== '') isQuoted = line.startsWith('>');
      return before;
    })
    .toReversed();
}
