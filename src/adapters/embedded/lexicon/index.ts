import { COMPLAINT_TYPES, type ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import { fold } from '../normalise.ts';
import { PhraseIndex } from '../phrases/phraseIndex.ts';
import { PhraseSet } from '../phrases/phraseSet.ts';
import { ACTS } from './acts.ts';
import { AFTER } from './after.ts';
import { cameInstead } from './cameInstead.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { FAREWELL } from './farewell.ts';
import { fr } from './fr.ts';
import { GOODS_QUESTIONS } from './goodsQuestions.ts';
import { GONE_OUT } from './goneOut.ts';
import { HOW_SOON } from './howSoon.ts';
import { JOINTS } from './joints.ts';
import { AMOUNTS, proposedIn } from './offers/amounts.ts';
import { CONCESSIONS } from './offers/concessions.ts';
import { CONDITIONS, FURTHER_CONDITIONS } from './offers/conditions.ts';
import { CONTRASTS } from './kinds/contrasts.ts';
import { CORRECTIONS } from './kinds/corrections.ts';
import { BROKEN_OFF } from './kinds/brokenOff.ts';
import { AT_ONCE } from './kinds/atOnce.ts';
import { DROPPED } from './kinds/dropped.ts';
import { notThis, type Corrected } from './kinds/notThis.ts';
import { SETTINGS } from './kinds/settings.ts';
import { CAME_UNASKED } from './kinds/unasked.ts';
import { WHETHER_DONE } from './kinds/whetherDone.ts';
import { DENIALS } from './kinds/denials.ts';
import { FIRES } from './kinds/fires.ts';
import { matchingIn } from './kinds/matching.ts';
import { otherMaterial } from './kinds/materials.ts';
import { NO_PICTURE } from './kinds/noPicture.ts';
import { PERSONS } from './kinds/persons.ts';
import { BOT_OR_PERSON } from './kinds/botOrPerson.ts';
import { HURT } from './kinds/hurt.ts';
import { OTHER_GOODS, SORE } from './kinds/otherGoods.ts';
import { NEITHER } from './kinds/nobody.ts';
import { OTHERS_ORDERS, OWN_BESIDE } from './kinds/othersOrders.ts';
import { RIGHT_OTHERWISE } from './kinds/rightOne.ts';
import { INJURIES } from './kinds/injuries.ts';
import { NOT_THERE, TO_BE_FETCHED } from './kinds/toBeFetched.ts';
import { VIOLENCE } from './kinds/violence.ts';
import { HABITS } from './offers/habits.ts';
import { ARTICLE_WANTED } from './offers/articleWanted.ts';
import { COUNT_ASKED } from './offers/countAsked.ts';
import { MONEY_INSTEAD } from './offers/moneyInstead.ts';
import { ADDRESS_KEPT } from './offers/addressKept.ts';
import { MONEY_UNWANTED } from './offers/moneyUnwanted.ts';
import { DUTIES } from './offers/duties.ts';
import { GRUMBLES } from './offers/grumbles.ts';
import { EITHER_OR } from './offers/eitherOr.ts';
import { deliveringOf } from './offers/delivering.ts';
import { HASTE } from './offers/haste.ts';
import { HOPES } from './offers/hopes.ts';
import { withKinds } from './kinds/index.ts';
import { BOUGHT_ELSEWHERE, CAME, NEEDED_NO_MORE, NOT_COME, ONLY_THE_BOX } from './kinds/arrivals.ts';
import { AT_THE_DOOR } from './kinds/hands.ts';
import { HAS_COME } from './kinds/hasCome.ts';
import { HERE, reportedIn } from './kinds/reported.ts';
import { EVERYDAY } from './kinds/everyday.ts';
import { UNHURT } from './kinds/unhurt.ts';
import { SPOILT } from './kinds/spoilt.ts';
import { HOW_LONG } from './howLong.ts';
import { TURNS } from './turns.ts';
import { GOING_WRONG } from './offers/goingWrong.ts';
import { LAUGHTER } from './offers/laughter.ts';
import { refusalsIn, type RefusalPhrases } from './offers/refusals.ts';
import { REFUSED_GOODS } from './offers/refusedGoods.ts';
import { SAMENESS } from './offers/sameness.ts';
import { TOOK_LONG } from './tookLong.ts';
import { MONEY_SCORNED } from './offers/moneyScorned.ts';
import { NEW_ONES } from './offers/newOnes.ts';
import { NOT_ALL } from './offers/notAll.ts';
import { RETURNING } from './offers/returning.ts';
import { OFFERED_VARIANT } from './offers/offeredVariant.ts';
import { TAGS } from './offers/tags.ts';
import { THAT_MONEY, THE_OTHER } from './offers/theOther.ts';
import { USELESS_REMEDIES } from './offers/uselessRemedies.ts';
import { THREATS_BESIDE } from './offers/threatsBeside.ts';
import { UNNEEDED_GOODS } from './offers/unneededGoods.ts';
import { GOODS_INSTEAD } from './offers/goodsInstead.ts';
import { NOT_HALF } from './offers/notHalf.ts';
import { ASKED_BESIDE } from './offers/askedBeside.ts';
import { VARIANTS } from './offers/variants.ts';
import { WARNINGS } from './offers/warnings.ts';
import { wrongByConstruction } from './wrong/index.ts';
import { GAVE_OUT } from './wrong/gaveOut.ts';
import { ONE_OF_SEVERAL } from './wrong/oneOfSeveral.ts';
import { RESIGNED } from './yes/resigned.ts';
import { AFFIRMED } from './yes/affirmed.ts';
import { DISBELIEF, SAID_YES, TOO_LITTLE } from './yes/disbelief.ts';
import { YES_ELSEWHERE } from './yes/elsewhere.ts';
import { FORMAL } from './yes/formal.ts';
import { REPROACHES } from './yes/reproaches.ts';
import { NOTHING_ELSE } from './yes/nothingElse.ts';
import { RIGHTS } from './yes/rights.ts';
import { UNREFUSED } from './yes/unrefused.ts';
import {
  GOODS,
  LEXICON_LANGUAGES,
  type Goods,
  type Lexicon,
  type LexiconLanguage,
  type Phrases,
} from './lexicon.ts';
import { OWN_DEVICE } from './ownDevice.ts';
import { PARTING } from './parting.ts';
import { PART_WORKS } from './partWorks.ts';
import { NO_CAMERA, NO_PHOTO, PHOTO_SENT } from './photo.ts';
import { OCCASION_WORDS } from './occasions.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { SCORN } from './scorn.ts';
import { SEVERAL_WRONG } from './severalWrong.ts';
import { UNNEEDED } from './unneeded.ts';
import { TAKEN_BACK } from './takenBack.ts';
import { TALKS } from './talk/index.ts';
import type { Talk } from './talk/talk.ts';

export const LEXICONS: Readonly<Record<LexiconLanguage, Lexicon>> = { en, es, pt, fr, de, ru };

type Compiled<T> = { [K in keyof T]: PhraseSet };
type Section = 'mood' | 'refund' | 'human' | 'threats' | 'requests';

export interface CompiledCues {
  strong: PhraseSet;
  clear: PhraseSet;
  weak: PhraseSet;
}

/** A lexicon whose phrases are ready to be looked for. */
export type CompiledLexicon = { [S in Section]: Compiled<Lexicon[S]> } & {
  language: LexiconLanguage;
  complaints: Record<ComplaintType, CompiledCues>;
  answer: Compiled<Omit<Lexicon['answer'], 'goods'>> & { goods: Record<Goods, PhraseSet> };
  noPhoto: PhraseSet;
  /** A photo was sent before, they say. */
  photoSent: PhraseSet;
  /** Nothing to take a photo with. */
  noCamera: PhraseSet;
  /** More than one thing is wrong, and which is not said. */
  severalWrong: PhraseSet;
  /** Only a part of it does what all of it should. */
  partWorks: PhraseSet;
  /** The article, called `thing`, broke or gave up in use. */
  gaveOut: PhraseSet;
  /** Only so many are broken, or are asked about: none is missing by that. */
  onlySoMany: PhraseSet;
  occasions: Compiled<(typeof OCCASION_WORDS)[LexiconLanguage]>;
  /** What is said of an article that somebody who died was to have. */
  unneeded: PhraseSet;
  scorn: Compiled<(typeof SCORN)[LexiconLanguage]>;
  farewell: Compiled<(typeof FAREWELL)[LexiconLanguage]>;
  cameUnasked: PhraseSet;
  settings: Compiled<(typeof SETTINGS)[LexiconLanguage]>;
  acts: Compiled<(typeof ACTS)[LexiconLanguage]>;
  injuries: PhraseSet;
  /** It does not look well with something else. */
  addressKept: PhraseSet;
  matching: PhraseSet;
  /** Violence against the shop or its people, announced. */
  violence: PhraseSet;
  /** The parcel that was missed waits where it is fetched. */
  toBeFetched: PhraseSet;
  notThere: PhraseSet;
  /** What is on fire beside a danger that was told before. */
  fires: PhraseSet;
  /** Who is hurt or unwell beside one. */
  hurt: PhraseSet;
  /** Something aches or itches; who is burned or bleeds is hurt. */
  sore: PhraseSet;
  /** Sore by other goods, which says nothing of what was ordered where that is missed. */
  otherGoods: PhraseSet;
  /** That nobody is. */
  unhurt: PhraseSet;
  /** A danger that was warned of is none. */
  denials: Compiled<(typeof DENIALS)[LexiconLanguage]>;
  neither: PhraseSet;
  othersOrders: PhraseSet;
  ownBeside: PhraseSet;
  /** How soon something is demanded. */
  atOnce: PhraseSet;
  dropped: Compiled<(typeof DROPPED)[LexiconLanguage]>;
  /** Another thing is wrong than was understood. */
  notThis: Record<Corrected, PhraseSet>;
  whetherDone: Compiled<(typeof WHETHER_DONE)[LexiconLanguage]>;
  rightOtherwise: PhraseSet;
  moneyInstead: PhraseSet;
  /** Money back that is not wanted, and how that is said plainly. */
  moneyUnwanted: Record<'said' | 'polite' | 'awaited' | 'bare', PhraseSet> & { plain: string };
  /** The article alone is wished for, called `thing`. */
  articleWanted: PhraseSet;
  habits: PhraseSet;
  turns: PhraseSet;
  spoilt: PhraseSet;
  /** The parcel that came is another's, or went away again. */
  notCome: PhraseSet;
  neededNoMore: PhraseSet;
  /** What was missed was bought somewhere else. */
  boughtElsewhere: PhraseSet;
  onlyTheBox: PhraseSet;
  atTheDoor: PhraseSet;
  /** What was missed is there, said beside what is wrong with it. */
  hasCome: PhraseSet;
  /** That a parcel came, in words in which that is told, reported, hoped and asked. */
  came: PhraseSet;
  /** What makes of an arrival a report, a hope, a doubt, a condition or a joke. */
  reported: ReturnType<typeof reportedIn>;
  parting: Compiled<(typeof PARTING)[LexiconLanguage]>;
  after: Compiled<(typeof AFTER)[LexiconLanguage]>;
  goodsQuestions: Compiled<(typeof GOODS_QUESTIONS)[LexiconLanguage]>;
  /** One colour or size that came in place of another. */
  cameInstead: PhraseSet;
  /** Something of another kind altogether came. */
  otherThings: PhraseSet;
  /** What was ordered, and what came. */
  contrast: Record<keyof (typeof CONTRASTS)[LexiconLanguage], ReadonlySet<string>>;
  /** Another material than was promised. */
  otherMaterial: PhraseSet;
  /** A part that is broken off, and lies beside the article. */
  brokenOff: PhraseSet;
  /** How long it takes, asked and not reproached. */
  howLong: PhraseSet;
  /** A time that was too long, or an answer too short. */
  tookLong: PhraseSet;
  /** What if what is offered goes wrong as well. */
  goingWrong: PhraseSet;
  /** What would change nothing: "even if it is tracked". */
  concessions: Compiled<(typeof CONCESSIONS)[LexiconLanguage]>;
  /** Why it is written from another's telephone. */
  ownDevice: PhraseSet;
  /** A yes that is said by two noes, and the word for it. */
  unrefused: { said: PhraseSet; yes: string };
  /** How it is sent back by whoever takes money for that. */
  returning: PhraseSet;
  /** Another amount than the one on offer. */
  proposedAmount: PhraseSet;
  /** What round amounts that are said in words come to. */
  amounts: ReadonlyMap<string, string>;
  /** What a yes may belong to that is no offer. */
  elsewhere: PhraseSet;
  /** Questions that only wonder at what is offered. */
  disbelief: PhraseSet;
  /** Reproaches beside an answer, and how little an offer pleases. */
  grumbles: PhraseSet;
  /** What is named is all that is wanted. */
  nothingElse: PhraseSet;
  /** Conditions of a yes that the offer's own facts answer. */
  conditions: Compiled<(typeof CONDITIONS)[LexiconLanguage]>;
  /** The same behind another one, without the words that make a condition of it. */
  furtherConditions: Compiled<(typeof FURTHER_CONDITIONS)[LexiconLanguage]>;
  warnings: Compiled<(typeof WARNINGS)[LexiconLanguage]>;
  /** A condition that an article which is sent again meets by itself. */
  sameness: PhraseSet;
  /** The size or colour of what is offered, said once more beside a yes. */
  offeredVariant: PhraseSet;
  /** Turns down what may not be what is offered. */
  unneededGoods: Compiled<(typeof UNNEEDED_GOODS)[LexiconLanguage]>;
  /** Money that is wanted for a part alone. */
  notAll: Compiled<(typeof NOT_ALL)[LexiconLanguage]>;
  /** What takes back a wish just said, and what shows that it is meant. */
  takenBack: Compiled<(typeof TAKEN_BACK)[LexiconLanguage]>;
  /** What makes a question of what stands before it, at the end of a message. */
  tag: RegExp;
  /** Duty and tax on what crosses a border. */
  duties: PhraseSet;
  /** How the bot says that it is to be one of two things. */
  eitherOr: Compiled<(typeof EITHER_OR)[LexiconLanguage]>;
  /** Hopes beside a yes for what is sent. */
  haste: PhraseSet;
  hopes: PhraseSet;
  /** Wishes of the way a parcel is brought: at the address of the order, or to a place where it is collected. */
  delivering: Record<'atHome' | 'collected', PhraseSet>;
  /** A part of the money that is of no use. */
  moneyScorned: PhraseSet;
  uselessRemedies: PhraseSet;
  /** Remedies that are turned down by name, or only missed. */
  turnedDown: {
    [Way in keyof Omit<RefusalPhrases, 'goesWithout' | 'hangs'>]: Compiled<RefusalPhrases[Way]>;
  } & {
    goesWithout: PhraseSet;
    hangs: PhraseSet;
  };
  /** Another article is meant than the one just named. */
  corrections: PhraseSet;
  /** Something else than what is offered, that is not named. */
  theOther: PhraseSet;
  /** The money that was offered before. */
  thatMoney: PhraseSet;
  laughter: Compiled<(typeof LAUGHTER)[LexiconLanguage]>;
  /** The article is wished for after all, in place of money that was agreed. */
  goodsInstead: PhraseSet;
  /** What was agreed is too little. */
  notHalf: PhraseSet;
  askedBeside: Compiled<(typeof ASKED_BESIDE)[LexiconLanguage]>;
  variants: Compiled<(typeof VARIANTS)[LexiconLanguage]>;
  /** All that a message may hold that agrees and says nothing else: in one, so that the longest is found first. */
  agreeing: PhraseSet;
  /** A yes only behind a question: "exactly". */
  affirmed: PhraseSet;
  talk: CompiledTalk;
  /** Words that turn what comes after them into its opposite. */
  negators: ReadonlySet<string>;
  /** Words that join one thing that is said to another. */
  joints: ReadonlySet<string>;
  /** Words around a threat that stands beside an answer. */
  threatsBeside: Record<keyof (typeof THREATS_BESIDE)[LexiconLanguage], ReadonlySet<string>>;
  /** Applies the rewrites of the language to normalised text. */
  rewrite(text: string): string;
};

type TalkSections = 'alarms' | 'requests' | 'wishes' | 'questions' | 'news';
/** Lists of phrases under their names, and those that stand alone. */
export type CompiledTalk = { [S in TalkSections]: Compiled<Talk[S]> } & Record<
  Exclude<keyof Talk, TalkSections>,
  PhraseSet
>;

const compiled = new Map<LexiconLanguage, CompiledLexicon>();

export function isLexiconLanguage(language: string): language is LexiconLanguage {
  return (LEXICON_LANGUAGES as readonly string[]).includes(language);
}

/** The small frequent words of each language. */
export const MARKERS: ReadonlyMap<LexiconLanguage, ReadonlySet<string>> = new Map(
  LEXICON_LANGUAGES.map((language) => [language, wordSet(LEXICONS[language].markers)]),
);

/** Words that are neither stems nor beside an ending in brackets. */
const WHOLE_WORDS = /(?<![a-zа-я)\]])[a-zа-я]+(?![a-zа-я*([?])/g;

/** All that is written for a language that its words are known by. */
const textsOf = (language: LexiconLanguage): string[] => [
  ...textsIn(LEXICONS[language]),
  ...textsIn(PARTING[language]),
  ...textsIn(AFTER[language]),
  ...textsIn(GOODS_QUESTIONS[language]),
];

const vocabularies = new Map<LexiconLanguage, ReadonlySet<string>>();

/** Every whole word that the lexicon of a language holds; gathered the first time it is asked for. */
function vocabularyOf(language: LexiconLanguage): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known) return known;
  const text = fold(textsOf(language).join(' '));
  const words = new Set(text.match(WHOLE_WORDS));
  vocabularies.set(language, words);
  return words;
}

const knownWords = new Map<LexiconLanguage, ReadonlySet<string>>();

/** Whatever stands in the lexicon of a language, stems included: words that are no typing mistakes. */
export function knownWordsOf(language: LexiconLanguage): ReadonlySet<string> {
  const known = knownWords.get(language);
  if (known) return known;
  const words = new Set(fold(textsOf(language).join(' ')).match(/[a-zа-я]+/g));
  knownWords.set(language, words);
  return words;
}

/** Whether a word stands in the lexicon of a language as it is, a part of its phrases or one of the forms they list. */
export const holdsWord = (language: LexiconLanguage, word: string): boolean =>
  knownWordsOf(language).has(word) || (inflections.get(language) ?? inflectionsOf(language)).forms.has(word);

/** Whether a word stands in the lexicon of a language, whole or by a stem and an ending. */
export function knowsWord(language: LexiconLanguage, word: string): boolean {
  if (vocabularyOf(language).has(word) || MARKERS.get(language)?.has(word)) return true;
  const { stems, forms } = inflections.get(language) ?? inflectionsOf(language);
  if (forms.has(word)) return true;
  for (let end = Math.min(word.length, LONGEST_STEM); end >= SHORTEST_STEM; end--)
    if (stems.has(word.slice(0, end))) return true;
  return false;
}

/** What is written with an ending left open, or with a choice of endings, each of which is a form. */
interface Inflections {
  stems: ReadonlySet<string>;
  forms: ReadonlySet<string>;
}

const inflections = new Map<LexiconLanguage, Inflections>();
const SHORTEST_STEM = 4;
const LONGEST_STEM = 30;
/** `casse*` */
const STEMS = /(?<![a-zа-я)\]])[a-zа-я]{4,}(?=\*)/g;
/** `roj[oa]s?` */
const CHOICES = /(?<![a-zа-я)\]])([a-zа-я]{3,})\[([a-zа-я]+)\](s\?)?/g;

function inflectionsOf(language: LexiconLanguage): Inflections {
  const text = fold(textsOf(language).join(' '));
  const forms = [...text.matchAll(CHOICES)].flatMap(([, stem = '', endings = '', plural]) =>
    Array.from(endings, (ending) => stem + ending).flatMap((form) =>
      plural === undefined ? [form] : [form, `${form}s`],
    ),
  );
  const made = { stems: new Set(text.match(STEMS)), forms: new Set(forms) };
  inflections.set(language, made);
  return made;
}

/** The lexicon of a language, compiled the first time it is asked for. */
export function lexiconOf(language: LexiconLanguage): CompiledLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(LEXICONS[language]);
  compiled.set(language, made);
  return made;
}

function compile(lexicon: Lexicon): CompiledLexicon {
  const negators = wordSet(lexicon.negators);
  const colours = `(${lexicon.colours.replace(/\s+/g, '')})`;
  const index = new PhraseIndex();
  const set = (phrases: Phrases) => new PhraseSet(phrases.replaceAll('<colour>', colours), negators, index);
  const sets = <T extends Record<string, Phrases>>(section: T) =>
    Object.fromEntries(Object.entries(section).map(([name, phrases]) => [name, set(phrases)])) as Compiled<T>;
  const { goods, ...answers } = lexicon.answer;
  const formal = FORMAL[lexicon.language];
  const answer = {
    ...answers,
    filler: [answers.filler, formal.filler].join('\n'),
  };
  const instead = cameInstead(lexicon.language);
  const turnedDown = refusalsIn(lexicon.language);
  const wrong = wrongByConstruction(lexicon.language);
  const oneWrong = ONE_OF_SEVERAL[lexicon.language];
  const constructions: Partial<Record<ComplaintType, Phrases>> = {
    ...instead,
    ...wrong,
    changed_mind: matchingIn(lexicon.language),
  };
  const withHowSoon = (phrases: Phrases): Phrases => [phrases, HOW_SOON[lexicon.language]].join('\n');
  const persons = PERSONS[lexicon.language];
  const everyday = EVERYDAY[lexicon.language];
  const talk = withKinds(TALKS[lexicon.language], lexicon.language);
  const grudging = [talk.grudging, RESIGNED[lexicon.language]].join('\n');
  const affirmed = AFFIRMED[lexicon.language];
  const yes = [talk.yes, formal.yes, SAID_YES[lexicon.language], affirmed.said].join('\n');
  return {
    language: lexicon.language,
    complaints: Object.fromEntries(
      COMPLAINT_TYPES.map((type) => {
        const { strong = '', clear = '', weak = '' } = lexicon.complaints[type];
        const more = [constructions[type] ?? '', everyday[type] ?? ''].join('\n');
        return [type, { strong: set([strong, more].join('\n')), clear: set(clear), weak: set(weak) }];
      }),
    ) as Record<ComplaintType, CompiledCues>,
    mood: sets(lexicon.mood),
    refund: sets(lexicon.refund),
    human: sets({
      ...lexicon.human,
      asks: [lexicon.human.asks, persons.asks].join('\n'),
      denies: [lexicon.human.denies, persons.denies, BOT_OR_PERSON[lexicon.language]].join('\n'),
    }),
    threats: sets(lexicon.threats),
    requests: sets({
      ...lexicon.requests,
      tracking: [withHowSoon(lexicon.requests.tracking), GONE_OUT[lexicon.language]].join('\n'),
      about_bot: [lexicon.requests.about_bot, BOT_OR_PERSON[lexicon.language]].join('\n'),
    }),
    answer: {
      ...sets(answer),
      goods: Object.fromEntries(GOODS.map((name) => [name, set(goods[name])])) as Record<Goods, PhraseSet>,
    },
    talk: {
      alarms: sets(talk.alarms),
      requests: sets(talk.requests),
      wishes: sets({
        ...talk.wishes,
        reship: [talk.wishes.reship, NEW_ONES[lexicon.language]].join('\n'),
      }),
      questions: sets({
        ...talk.questions,
        when: withHowSoon(talk.questions.when),
        what: [talk.questions.what, COUNT_ASKED[lexicon.language]].join('\n'),
      }),
      news: sets(talk.news),
      harmless: set(talk.harmless),
      yes: set(yes),
      grudging: set(grudging),
      refusal: set([talk.refusal, REFUSED_GOODS[lexicon.language]].join('\n')),
      send_it: set(talk.send_it),
      the_money: set(talk.the_money),
      asking: set(talk.asking),
    },
    affirmed: set(affirmed.bare),
    agreeing: set([answer.accept, answer.filler, yes, grudging].join('\n')),
    returning: set(RETURNING[lexicon.language]),
    proposedAmount: set(proposedIn(lexicon.language)),
    amounts: pairs(AMOUNTS[lexicon.language]),
    elsewhere: set(YES_ELSEWHERE[lexicon.language]),
    disbelief: set(DISBELIEF[lexicon.language]),
    unrefused: { said: set(UNREFUSED[lexicon.language].said), yes: UNREFUSED[lexicon.language].yes },
    grumbles: set([GRUMBLES, REPROACHES, TOO_LITTLE].map((list) => list[lexicon.language]).join('\n')),
    nothingElse: set(NOTHING_ELSE[lexicon.language]),
    noPhoto: set(NO_PHOTO[lexicon.language]),
    photoSent: set(PHOTO_SENT[lexicon.language]),
    noCamera: set([NO_CAMERA[lexicon.language], NO_PICTURE[lexicon.language]].join('\n')),
    severalWrong: set(SEVERAL_WRONG[lexicon.language]),
    ownDevice: set(OWN_DEVICE[lexicon.language]),
    partWorks: set(PART_WORKS[lexicon.language]),
    gaveOut: set(GAVE_OUT[lexicon.language]),
    onlySoMany: set([oneWrong.broken, oneWrong.fails, COUNT_ASKED[lexicon.language]].join('\n')),
    occasions: sets(OCCASION_WORDS[lexicon.language]),
    unneeded: set(UNNEEDED[lexicon.language]),
    scorn: sets({ ...SCORN[lexicon.language] }),
    farewell: sets({ ...FAREWELL[lexicon.language] }),
    cameUnasked: set(CAME_UNASKED[lexicon.language]),
    settings: sets({ ...SETTINGS[lexicon.language] }),
    acts: sets({ ...ACTS[lexicon.language] }),
    injuries: set(INJURIES[lexicon.language]),
    addressKept: set(ADDRESS_KEPT[lexicon.language]),
    matching: set(matchingIn(lexicon.language)),
    violence: set(VIOLENCE[lexicon.language]),
    toBeFetched: set(TO_BE_FETCHED[lexicon.language]),
    notThere: set(NOT_THERE[lexicon.language]),
    fires: set(FIRES[lexicon.language].beside),
    hurt: set(HURT[lexicon.language]),
    otherGoods: set(OTHER_GOODS[lexicon.language]),
    sore: set(SORE[lexicon.language]),
    unhurt: set(UNHURT[lexicon.language]),
    denials: sets({ ...DENIALS[lexicon.language] }),
    moneyInstead: set(MONEY_INSTEAD[lexicon.language]),
    moneyUnwanted: {
      said: set(MONEY_UNWANTED[lexicon.language].said),
      polite: set(MONEY_UNWANTED[lexicon.language].polite),
      awaited: set(MONEY_UNWANTED[lexicon.language].awaited),
      bare: set(MONEY_UNWANTED[lexicon.language].bare),
      plain: MONEY_UNWANTED[lexicon.language].plain,
    },
    articleWanted: set(ARTICLE_WANTED[lexicon.language]),
    habits: set(HABITS[lexicon.language]),
    neither: set(NEITHER[lexicon.language]),
    atOnce: set(AT_ONCE[lexicon.language]),
    dropped: sets({ ...DROPPED[lexicon.language] }),
    notThis: sets({ ...notThis(lexicon.language) }),
    whetherDone: sets({ ...WHETHER_DONE[lexicon.language] }),
    ownBeside: set(OWN_BESIDE[lexicon.language]),
    othersOrders: set(OTHERS_ORDERS[lexicon.language]),
    rightOtherwise: set(RIGHT_OTHERWISE[lexicon.language]),
    turns: set(TURNS[lexicon.language]),
    spoilt: set(SPOILT[lexicon.language]),
    notCome: set(NOT_COME[lexicon.language]),
    boughtElsewhere: set(BOUGHT_ELSEWHERE[lexicon.language]),
    neededNoMore: set(NEEDED_NO_MORE[lexicon.language]),
    onlyTheBox: set(ONLY_THE_BOX[lexicon.language]),
    atTheDoor: set(AT_THE_DOOR[lexicon.language]),
    hasCome: set(HAS_COME[lexicon.language]),
    came: set([CAME[lexicon.language], HERE[lexicon.language]].join('\n')),
    reported: reportedIn(lexicon.language),
    parting: sets({ ...PARTING[lexicon.language] }),
    after: sets({ ...AFTER[lexicon.language] }),
    goodsQuestions: sets({ ...GOODS_QUESTIONS[lexicon.language] }),
    cameInstead: set(Object.values(instead).join('\n')),
    otherThings: set(wrong.wrong_item),
    contrast: wordSets({ ...CONTRASTS[lexicon.language] }),
    otherMaterial: set(otherMaterial(lexicon.language)),
    brokenOff: set(BROKEN_OFF[lexicon.language]),
    howLong: set(HOW_LONG[lexicon.language]),
    goingWrong: set([GOING_WRONG[lexicon.language], RIGHTS[lexicon.language]].join('\n')),
    tookLong: set(TOOK_LONG[lexicon.language]),
    concessions: sets({ ...CONCESSIONS[lexicon.language] }),
    conditions: sets({ ...CONDITIONS[lexicon.language] }),
    furtherConditions: sets({ ...FURTHER_CONDITIONS[lexicon.language] }),
    warnings: sets({ ...WARNINGS[lexicon.language] }),
    offeredVariant: set(OFFERED_VARIANT[lexicon.language]),
    unneededGoods: sets({ ...UNNEEDED_GOODS[lexicon.language] }),
    notAll: sets({ ...NOT_ALL[lexicon.language] }),
    takenBack: sets({ ...TAKEN_BACK[lexicon.language] }),
    tag: new RegExp(` [,.…] (?:${TAGS[lexicon.language]}) \\? $`),
    duties: set(DUTIES[lexicon.language]),
    eitherOr: sets({ ...EITHER_OR[lexicon.language] }),
    haste: set(HASTE[lexicon.language]),
    hopes: set(HOPES[lexicon.language]),
    delivering: sets(deliveringOf(lexicon.language)),
    sameness: set(SAMENESS[lexicon.language]),
    turnedDown: {
      refusals: sets(turnedDown.refusals),
      bareRefusals: sets(turnedDown.bareRefusals),
      politeRefusals: sets(turnedDown.politeRefusals),
      missed: sets(turnedDown.missed),
      goesWithout: set(turnedDown.goesWithout),
      hangs: set(turnedDown.hangs),
    },
    uselessRemedies: set(USELESS_REMEDIES[lexicon.language]),
    moneyScorned: set(MONEY_SCORNED[lexicon.language]),
    corrections: set(CORRECTIONS[lexicon.language]),
    theOther: set(THE_OTHER[lexicon.language]),
    thatMoney: set(THAT_MONEY[lexicon.language]),
    laughter: sets({ ...LAUGHTER[lexicon.language] }),
    goodsInstead: set(GOODS_INSTEAD[lexicon.language]),
    notHalf: set(NOT_HALF[lexicon.language]),
    askedBeside: sets({ ...ASKED_BESIDE[lexicon.language] }),
    variants: sets({ ...VARIANTS[lexicon.language] }),
    negators,
    joints: wordSet(JOINTS[lexicon.language]),
    threatsBeside: wordSets({ ...THREATS_BESIDE[lexicon.language] }),
    rewrite: rewriter(lexicon.rewrites),
  };
}

/** Every text of a lexicon or of a part of one. */
export function textsIn(value: string | object): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap((part: string | object) => textsIn(part));
}

function rewriter(rewrites: string): (text: string) => string {
  const meant = new Map<string, string>();
  for (const line of rewrites.split('\n')) {
    const [written, meaning] = line.split(' = ');
    if (written?.trim() && meaning) meant.set(fold(written.trim()), fold(meaning.trim()));
  }
  if (meant.size === 0) return (text) => text;
  const longestFirst = [...meant.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<= )(?:${longestFirst.join('|')})(?= )`, 'g');
  const once = (text: string) => text.replace(pattern, (written) => meant.get(written) ?? written);
  // A second pass, because one rewrite can complete another: "cant" gives "can not", "u r" gives "you are".
  return (text) => once(once(text));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(/\s+/).filter(Boolean));
}

/** Every other word, by the one before it. */
function pairs(words: string): ReadonlyMap<string, string> {
  const all = words.split(' ');
  return new Map(all.flatMap((word, at) => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])));
}

const wordSets = <K extends string>(words: Record<K, string>) =>
  Object.fromEntries(Object.entries<string>(words).map(([name, each]) => [name, wordSet(each)])) as Record<
    K,
    ReadonlySet<string>
  >;
