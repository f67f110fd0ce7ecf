import { corpus, CORPUS_LANGUAGES, type CorpusMessage } from './corpus.ts';

const messages = corpus();
const tally = (pick: (message: CorpusMessage) => string[]): string =>
  [...Map.groupBy(messages.flatMap(pick), (each) => each)]
    .map(([name, { length }]) => [name, length] as const)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

for (const language of CORPUS_LANGUAGES) {
  const own = messages.filter((message) => message.language === language);
  const texts = new Set(own.map(({ text }) => text.toLowerCase()));
  const writers = new Set(own.map(({ writer }) => writer));
  const apart = own.filter((message) => message.apart).length;
  console.log(
    `${language}: ${own.length} messages, ${texts.size} different, by ${writers.size} writers, ${apart} apart`,
  );
}
console.log(`complaint: ${tally(({ labels }) => [labels.complaintType])}`);
console.log(`mood: ${tally(({ labels }) => [`${labels.sentiment} ${labels.intensity}`])}`);
console.log(`alarm: ${tally(({ labels }) => [labels.alarm])}`);
console.log(`request: ${tally(({ labels }) => [labels.request])}`);
console.log(`wish: ${tally(({ labels }) => [labels.wish])}`);
console.log(`question: ${tally(({ labels }) => [labels.question])}`);
console.log(`news: ${tally(({ labels }) => [labels.news])}`);
console.log(`answer: ${tally(({ labels }) => [labels.offerResponse ?? 'none'])}`);
console.log(
  `demand: ${tally(({ labels }) => [labels.refund, ...(labels.wantsHuman ? ['person'] : []), labels.threatens])}`,
);
console.log(
  `answers: ${tally(({ asked, openOffer }) => [asked ? `asked ${asked}` : openOffer ? `offer ${openOffer}` : 'nothing'])}`,
);
