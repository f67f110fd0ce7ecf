import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { longCase } from '../../test/support/longCase.ts';
import { MODEL_FAILURES } from '../../test/support/modelFailures.ts';
import { OpenAiStandIn, type SeenRequest } from '../../test/support/openaiServer.ts';
import { Buyer, openShop } from '../../test/support/shop.ts';
import { ms, table } from '../figures.ts';
import type { Say } from './say.ts';

const TURNS = 300;
const NEAR = 5;
/** A reading as it is answered, in tokens. */
const ANSWER = countTokens(
  '{"complaintType":"not_received","alsoTypes":[],"sentiment":"negative","intensity":1,"refund":"none","wantsHuman":false,' +
    '"threatens":"none","offerResponse":null,"request":"none","language":"en","confidence":0.95}',
);
/** For a million tokens: what a small model costs, in USD. Whoever runs this puts in their own. */
const PRICES = { input: 0.15, cached: 0.075, output: 0.6 };

const tokensOf = ({ body }: SeenRequest): number =>
  body.messages.reduce((sum, { content }) => sum + countTokens(content), 0);

const costOf = (tokens: number, cached: number): number =>
  ((tokens - cached) * PRICES.input + cached * PRICES.cached + ANSWER * PRICES.output) / 1_000_000;

/** What a model costs a turn and a case, and how long a buyer waits when it fails. */
export async function model(say: Say): Promise<unknown> {
  say(`Holding a case of ${TURNS} turns with a model's stand-in ...`);
  const requests = await longCase(TURNS);
  const cached = countTokens(requests[0]?.body.messages[0]?.content ?? '');
  const mean = (turns: readonly SeenRequest[]): number =>
    turns.reduce((sum, request) => sum + tokensOf(request), 0) / turns.length;
  const early = mean(requests.slice(2, 2 + NEAR));
  const late = mean(requests.slice(-NEAR));
  const ofCase = (turns: number): number =>
    requests.slice(0, turns).reduce((sum, request) => sum + costOf(tokensOf(request), cached), 0);
  const usd = (value: number): string => value.toFixed(6);
  say(
    table(
      ['One reading', 'tokens sent', 'of them cached', 'USD, nothing cached', 'USD, cached'],
      [
        [
          `turns 3 to ${2 + NEAR}`,
          early.toFixed(0),
          String(cached),
          usd(costOf(early, 0)),
          usd(costOf(early, cached)),
        ],
        [
          `turns ${TURNS - NEAR + 1} to ${TURNS}`,
          late.toFixed(0),
          String(cached),
          usd(costOf(late, 0)),
          usd(costOf(late, cached)),
        ],
        ['late to early', (late / early).toFixed(3), '', '', ''],
      ],
    ),
  );
  say('');
  say(
    table(
      ['A case, cached', 'USD'],
      [3, 10, TURNS].map((turns) => [`of ${turns} turns`, usd(ofCase(turns))]),
    ),
  );
  say('\nMaking the model fail ...');
  const waits = await waitsWhenItFails();
  const slowest = [...waits].sort(([, a], [, b]) => b - a).slice(0, NEAR);
  say(
    table(
      ['A buyer waits when the model', 'time'],
      slowest.map(([name, took]) => [name, ms(took)]),
    ),
  );
  return { tokens: { early, late, cached }, usd: { early: costOf(early, 0), late: costOf(late, 0) }, waits };
}

/** With the settings as they come; each failure in a shop of its own, one after the other. */
async function waitsWhenItFails(): Promise<[string, number][]> {
  const waits: [string, number][] = [];
  for (const [name, failure] of MODEL_FAILURES) {
    const server = await OpenAiStandIn.start();
    server.answer(failure);
    const shop = await openShop(
      {},
      { PARLEY_RECOGNIZER: 'openai', OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'a-model' },
    );
    const startedAt = performance.now();
    await new Buyer(shop, 'buyer').says('my parcel never arrived, it has been two months');
    waits.push([name, performance.now() - startedAt]);
    await shop.close();
    await server.close();
  }
  return waits;
}
