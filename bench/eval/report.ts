import { table } from '../figures.ts';
import { aimsTable, type Aim } from './aims.ts';
import type { FileFigures } from './figures.ts';
import type { ReaderRun, Run } from './run.ts';
import type { LabelScore } from './scores.ts';

const percent = (value: number): string => (value * 100).toFixed(1);

/** Everything about one reader on one file, in tables. */
export function reportOn(reader: string, figures: FileFigures): string {
  const { file, n, failed, complaint, mood, refund, answer, wantsHuman, threat, language } = figures;
  const two = (name: string, { precision, recall, n: has }: FileFigures['threat']): string =>
    `${name}: recall ${percent(recall)}, precision ${percent(precision)} (${has} messages)`;
  return [
    `\n# ${reader} on ${file}: ${n} messages${failed > 0 ? `, ${failed} failed` : ''}\n`,
    table(
      ['label', 'accuracy', 'macro-F1'],
      Object.entries({ complaint, mood, refund, 'answer to an offer': answer }).map(([name, score]) => [
        name,
        percent(score.accuracy),
        percent(score.macroF1),
      ]),
    ),
    `\n${two('wants a person', wantsHuman)}; ${two('threatens', threat)}; language right ${percent(language.accuracy)}`,
    `\n${aims(figures)}`,
    ...[['Complaint', complaint] as const, ['Mood', mood] as const, ['Refund', refund] as const].map(
      ([name, score]) => `\n${classTable(name, score)}\n\n${confusionTable(score)}`,
    ),
    `\n${languageTable(figures)}`,
    `\n${decisionLines(figures)}`,
  ].join('\n');
}

/** Fewer messages of a language than this tell nothing of it. */
const ENOUGH = 20;

/** What was reached of what is aimed at, as far as such messages are labelled with it. */
function aims({
  complaint,
  mood,
  refund,
  wantsHuman,
  threat,
  answerOpen,
  byLanguage,
  decisions,
}: FileFigures) {
  const spoken = Object.values(byLanguage).filter(({ n }) => n >= ENOUGH);
  const reached: Partial<Record<Aim, number>> = {
    complaint: complaint.macroF1,
    ...(spoken.length > 1 && {
      'complaint in the weakest language': Math.min(...spoken.map(({ complaintF1 }) => complaintF1)),
    }),
    mood: mood.macroF1,
    refund: refund.macroF1,
    ...(wantsHuman.n > 0 && { 'a person, F1': wantsHuman.f1 }),
    ...(threat.n > 0 && { 'threats, F1': threat.f1 }),
    ...(answerOpen && { 'answers to an offer': answerOpen.macroF1 }),
  };
  return aimsTable(reached, decisions?.harms['acceptance wrongly heard'] ?? 0);
}

function classTable(name: string, { classes }: LabelScore): string {
  return table(
    [name, 'precision', 'recall', 'F1', 'messages', 'said'],
    Object.entries(classes).map(([label, { precision, recall, f1, n, said }]) => [
      label,
      percent(precision),
      percent(recall),
      percent(f1),
      String(n),
      String(said),
    ]),
  );
}

function confusionTable({ confusion, classes }: LabelScore): string {
  const names = Object.keys(classes);
  return table(
    ['is \\ read as', ...names],
    Object.keys(confusion)
      .toSorted()
      .map((gold) => [gold, ...names.map((says) => String(confusion[gold]?.[says] ?? ''))]),
  );
}

const languageTable = ({ byLanguage }: FileFigures): string =>
  table(
    ['language', 'messages', 'complaint', 'complaint macro-F1', 'mood'],
    Object.entries(byLanguage).map(([language, { n, complaint, complaintF1, mood }]) => [
      language,
      String(n),
      percent(complaint),
      percent(complaintF1),
      percent(mood),
    ]),
  );

function decisionLines({ decisions }: FileFigures): string {
  if (!decisions) return 'Decisions were not tried.';
  const { harms, chances, bySituation, grave } = decisions;
  return [
    `Decisions changed by the reading: ${decisions.changed} of ${decisions.decisions}`,
    `(chances: ${chances.person} requests for a person, ${chances.insistence} insistences, ${chances.acceptance} acceptances)`,
    table(
      ['changed into', 'times'],
      Object.entries(harms).map(([harm, times]) => [harm, String(times)]),
    ),
    '',
    table(
      ['situation', 'decisions', 'changed'],
      Object.entries(bySituation).map(([name, { n, changed }]) => [name, String(n), String(changed)]),
    ),
    ...grave.map(({ id, situation, harm }) => `  ${harm}: ${id} (${situation})`),
  ].join('\n');
}

/** The worst mistakes in full; of a blind file there are none to print. */
export const mistakesIn = ({ file, worst }: FileFigures): string =>
  [
    `\nWorst mistakes on ${file}:`,
    ...worst.map(({ id, text, wrong }) => `  ${id} "${text}"\n    ${wrong.join('; ')}`),
  ].join('\n');

/** One line a reader and file, to see them beside each other. */
export const summaryOf = ({ readers }: Pick<Run, 'readers'>): string =>
  `\n${table(
    SUMMARY_HEADING,
    readers.flatMap(({ files, ...run }) => files.map((figures) => summaryRow(run, figures))),
  )}`;

const SUMMARY_HEADING = [
  'reader',
  'file',
  'complaint acc / F1',
  'mood acc / F1',
  'refund acc / F1',
  'person recall / precision',
  'decisions changed',
  'ms',
  'MB',
  'tokens',
  'cost in millionths',
];

function summaryRow(
  { reader, megabytes, perMessage }: Omit<ReaderRun, 'files'>,
  figures: FileFigures,
): string[] {
  const both = (score: LabelScore): string => `${percent(score.accuracy)} / ${percent(score.macroF1)}`;
  const { decisions, wantsHuman } = figures;
  return [
    reader,
    figures.file,
    both(figures.complaint),
    both(figures.mood),
    both(figures.refund),
    `${percent(wantsHuman.recall)} / ${percent(wantsHuman.precision)}`,
    decisions ? `${decisions.changed} of ${decisions.decisions}` : '',
    figures.ms.mean.toFixed(2),
    megabytes === null ? '' : String(megabytes),
    perMessage === null ? '' : perMessage.tokens.toFixed(0),
    perMessage?.costMicros == null ? '' : perMessage.costMicros.toFixed(1),
  ];
}
