import { parseArgs } from 'node:util';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import type { Alarm, Reading } from '../../src/domain/vocabulary/reading.ts';
import { corpus, CORPUS_LANGUAGES, type CorpusLabels, type CorpusMessage } from '../corpus/corpus.ts';
import { table } from '../figures.ts';
import { aimsTable, type Aim } from './aims.ts';
import { merged } from './figures.ts';
import { classScore, foundScore, labelScore, wrongAcceptances, type Pair } from './scores.ts';

const HELP = `npm run eval:corpus -- [options]

Scores the embedded reader on the corpus: the writers kept apart, in every language.

  --training        the other writers, whose misses may be looked at
  --misses LABEL    prints the training writers' messages that are read wrongly for LABEL
  --lang LANGUAGE   of one language only`;

interface Row {
  message: CorpusMessage;
  said: Reading;
}

type Told = Pick<Reading, keyof CorpusLabels>;

/** What is scored: how each label is said as one word, "none" where there is nothing. */
const LABELS = {
  complaint: ({ complaintType }: Told) => merged(complaintType),
  mood: ({ sentiment }: Told) => sentiment,
  refund: ({ refund }: Told) => refund,
  person: ({ wantsHuman }: Told) => (wantsHuman ? 'person' : 'none'),
  threat: ({ threatens }: Told) => threatens,
  alarm: ({ alarm }: Told) => alarm,
  request: ({ request }: Told) => request,
  wish: ({ wish }: Told) => wish,
  question: ({ question }: Told) => question,
  news: ({ news }: Told) => news,
  answer: ({ offerResponse }: Told) => offerResponse ?? 'none',
} as const satisfies Record<string, (told: Told) => string>;
type Label = keyof typeof LABELS;
const NAMES = Object.keys(LABELS) as Label[];

/** Labels with no class worth counting for itself when there is nothing: finding something is what matters. */
const WHOLE: ReadonlySet<Label> = new Set(['complaint', 'mood', 'refund']);

const { values } = parseArgs({
  options: {
    training: { type: 'boolean', default: false },
    misses: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

async function read(apart: boolean): Promise<Row[]> {
  const recognizer = new EmbeddedRecognizer();
  const chosen = corpus().filter(
    (message) => message.apart === apart && (values.lang === undefined || values.lang === message.language),
  );
  const rows: Row[] = [];
  for (const message of chosen) {
    const said = await recognizer.read(
      {
        text: message.text,
        hasPhoto: false,
        context: {
          earlier: [],
          openOffer: message.openOffer?.replaceAll('_', ' ') ?? null,
          asked: message.asked,
          // In the middle of a conversation its language is known.
          language: message.asked === null && message.openOffer === null ? null : message.language,
        },
      },
      new AbortController().signal,
    );
    rows.push({ message, said });
  }
  return rows;
}

/** What is said to a complaint that a careful person would ask about is neither right nor wrong. */
const pairsOf = (rows: readonly Row[], name: Label): Pair[] =>
  rows
    .filter(({ message }) => (name === 'complaint' ? !message.guess : true))
    .filter(({ message }) => (name === 'answer' || name === 'question' ? message.openOffer !== null : true))
    .map(({ message, said }) => [LABELS[name](message.labels), LABELS[name](said)]);

type Group = readonly [name: string, rows: readonly Row[]];
type Groups = readonly [all: Group, ...languages: Group[]];

function report(rows: readonly Row[]): void {
  const languages = CORPUS_LANGUAGES.filter((each) => rows.some(({ message }) => message.language === each));
  const groups: Groups = [
    ['all', rows],
    ...languages.map((each): Group => [each, rows.filter(({ message }) => message.language === each)]),
  ];
  console.log(
    table(
      ['', ...groups.map(([name, own]) => `${name} (${own.length})`)],
      NAMES.map((name) => [name, ...groups.map(([, own]) => summary(pairsOf(own, name), name))]),
    ),
  );
  console.log(
    '\nmacro-F1 of complaint, mood and refund; of the others precision / recall of what is not none\n',
  );
  console.log(`${aims(groups)}\n`);
  for (const name of ['alarm', 'request', 'wish', 'question', 'news', 'threat'] as const) {
    const pairs = pairsOf(rows, name);
    const { classes } = labelScore(pairs);
    const told = Object.keys(classes)
      .filter((each) => each !== 'none')
      .map((each) => {
        const { precision, recall, n } = classScore(pairs, each);
        return `${each} ${percent(precision)}/${percent(recall)} (${n})`;
      });
    console.log(`${name}: ${told.join(', ')}`);
  }
}

/** What was reached of what is aimed at. */
function aims([[, rows], ...languages]: Groups): string {
  const macroF1 = (name: Label, of = rows) => labelScore(pairsOf(of, name)).macroF1;
  const alarm = (name: Alarm) => classScore(pairsOf(rows, 'alarm'), name);
  const reached: Record<Aim, number> = {
    complaint: macroF1('complaint'),
    'complaint in the weakest language': Math.min(...languages.map(([, own]) => macroF1('complaint', own))),
    mood: macroF1('mood'),
    refund: macroF1('refund'),
    'a person, F1': foundScore(pairsOf(rows, 'person')).f1,
    'threats, F1': foundScore(pairsOf(rows, 'threat')).f1,
    'open dispute, F1': alarm('dispute_opened').f1,
    'safety, recall': alarm('safety').recall,
    'safety, precision': alarm('safety').precision,
    'answers to an offer': macroF1('answer'),
    'wishes, F1': foundScore(pairsOf(rows, 'wish')).f1,
  };
  return aimsTable(reached, wrongAcceptances(pairsOf(rows, 'answer')));
}

const percent = (value: number): string => (value * 100).toFixed(0);

function summary(pairs: readonly Pair[], name: Label): string {
  if (WHOLE.has(name)) return percent(labelScore(pairs).macroF1);
  const { precision, recall, n, said } = foundScore(pairs);
  return `${said === 0 ? '-' : percent(precision)} / ${n === 0 ? '-' : percent(recall)}`;
}

function printMisses(rows: readonly Row[], name: string): void {
  const label = NAMES.find((each) => each === name);
  if (!label) throw new Error(`there is no label "${name}"; there are ${NAMES.join(', ')}`);
  for (const { message, said } of rows) {
    const [gold, says] = [LABELS[label](message.labels), LABELS[label](said)];
    if (gold === says) continue;
    const answers = message.asked ?? message.openOffer ?? '-';
    console.log(
      `${message.language}\t${answers}\t${gold} > ${says}\t${message.text.replaceAll('\n', ' / ')}`,
    );
  }
}

if (values.help) console.log(HELP);
else if (values.misses === undefined) report(await read(!values.training));
else printMisses(await read(false), values.misses);
