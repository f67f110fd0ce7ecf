import { completeness } from './completeness.ts';
import type { Next } from '../negotiation/decision.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import type { Requirement } from './requirements.ts';
import { toneOf } from '../case/mood.ts';
import type { Turn } from '../negotiation/turn.ts';

/** So that it stays a request, and no list of duties. */
const ASKED_AT_MOST = 2;

/** Handoffs during which a buyer may well send something: not those that begin with anger, a threat or a failure of ours. */
const WHILE_WAITING: readonly HandoffReason[] = [
  'asked_for_person',
  'insists_on_refund',
  'ladder_exhausted',
  'policy_hands_over',
  'deadline',
];

/**
 * Files that the marketplace would want to see and the buyer has not sent, to be asked for beside what happens next: with
 * an offer, with a handoff, or named in the policy's own question for a photo. Once a case, at most two, and of nobody who
 * is furious, threatens, or said that there will be none. What happens next never depends on it.
 */
export function evidenceToAsk(turn: Turn, next: Next): Requirement[] {
  if (!isRightMoment(next) || !isWelcome(turn, next)) return [];
  return completeness(turn.kase, turn.evidence)
    .missingFromBuyer.filter(({ kind }) => kind !== 'detail')
    .slice(0, ASKED_AT_MOST);
}

function isRightMoment(next: Next): boolean {
  switch (next.do) {
    case 'offer':
      return !next.offer.counter;
    case 'hand_over':
      return WHILE_WAITING.some((reason) => reason === next.reason);
    case 'ask':
      return next.question === 'photo';
    case 'inform':
    case 'accept':
    case 'close':
    case 'stay_silent':
      return false;
  }
}

/** Whoever was asked for a photo already and sent none has answered. */
function isWelcome({ kase, order }: Turn, next: Next): boolean {
  const { asked, declined } = kase.completeness;
  const sentNone = (kase.askedCount.photo ?? 0) > 0 && kase.photos.length === 0;
  return (
    order !== null &&
    asked.length === 0 &&
    !declined &&
    (next.do === 'ask' || !sentNone) &&
    kase.threats.length === 0 &&
    toneOf(kase.moods) !== 'furious'
  );
}

/** In each language: no, and a photo, within one clause. */
const WAYS: readonly (readonly [no: string, photo: string])[] = [
  [
    "can(?:no|['’])?t|cannot|can not|unable|don['’]?t have|do not have|have no|won['’]?t|without|never took",
    'photos?|pictures?|pics?|camera|videos?',
  ],
  [
    'no (?:puedo|podr[ée]|tengo|quiero|consigo|s[ée])|sin',
    'fotos?|fotograf[íi]as?|im[áa]gen(?:es)?|c[áa]mara|v[íi]deos?',
  ],
  ['n[ãa]o (?:posso|consigo|tenho|quero|sei|d[áa])|sem', 'fotos?|imagem|imagens|c[âa]mera|v[íi]deos?'],
  ['(?:peux|pourrai|veux|arrive|ai) pas|sans|impossible', 'photos?|images?|appareil|vid[ée]os?'],
  ['keine?n?|nicht', 'fotos?|bild(?:er)?|aufnahmen?|kamera|videos?'],
  [
    'не (?:могу|смогу|получ[а-я]+|буду|хочу|умею)|нет|без',
    'фото[а-я]*|фотк[а-я]+|сним(?:ок|к[а-я]+)|картинк[а-я]+|камер[а-я]+|видео',
  ],
];

const NO_PHOTO: readonly RegExp[] = [
  ...WAYS.map(
    ([no, photo]) =>
      new RegExp(
        String.raw`(?<!\p{L})(?:${no})(?!\p{L})[^.!?;\n]{0,30}(?<!\p{L})(?:${photo})(?!\p{L})`,
        'iu',
      ),
  ),
  // A bare no begins many an answer that brings a photo.
  /(?<!\p{L})no (?:photos?|pictures?|pics?|camera|fotos?|c[áa]mara)(?!\p{L})/iu,
];

/** The words say that there will be no photo. Taken wrongly, it costs a question and nothing else. */
export const saysNoPhoto = (text: string): boolean => NO_PHOTO.some((pattern) => pattern.test(text));
