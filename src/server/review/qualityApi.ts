import { z } from 'zod';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import { dayAfter, startOfDay } from '../../domain/review/days.ts';
import { reviewFacts } from '../../domain/review/reviewFacts.ts';
import { SamplePicker } from '../../domain/review/sample.ts';
import { Points, RUBRIC_LINES } from '../../domain/review/caseScore.ts';
import { plain } from '../../domain/telling/words.ts';
import { refusal, type Endpoint } from '../../http/endpoint.ts';
import { badRequest, doing, inWords, noSuchCase, ok, personOf, reading } from '../../http/signedIn.ts';
import { Day, given } from './filter.ts';
import { daysOf } from './overviewApi.ts';
import type { ReviewApiOptions } from './options.ts';
import type * as wire from './wire.ts';

const BASE = '/api/review';
const LONGEST_TEXT = 4_000;
/** A case that was open for longer is in no day's sample. */
const SAMPLED_FROM_DAYS = 90;
/** Cases of the sample were closed at most so many days before, and may have been scored since. */
const SCORED_FROM_DAYS = 8;

const text = z.string().trim().max(LONGEST_TEXT);
const GiveScore: z.ZodType<wire.GiveScore> = z.object({
  points: Points,
  comment: text.nullable().transform((comment) => (comment === '' ? null : comment)),
  coaching: z.object({ agentId: z.string().min(1).max(500), text: text.min(1) }).nullable(),
});

/** Supervisors' scores, the daily sample, and the notes that agents get. */
export function qualityApi({
  caseFiles,
  search,
  scores,
  audit,
  policy,
  clock,
}: ReviewApiOptions): Endpoint[] {
  const { timezone } = policy;
  return [
    doing(`${BASE}/cases/:caseId/score`, 'scores a case', GiveScore, async (person, { params }, body) => {
      const caseId = params['caseId'] ?? '';
      const loaded = await caseFiles.refresh(caseId);
      if (!loaded) return noSuchCase();
      if (loaded.kase.erasedAt !== null)
        return refusal(409, 'erased', 'What was said in this case was erased: there is nothing to score.');
      const { agents } = reviewFacts(loaded.kase, await caseFiles.entries(caseId));
      const coached = agents.find(({ id }) => id === body.coaching?.agentId) ?? null;
      if (body.coaching && !coached)
        return refusal(
          409,
          'not_their_case',
          'That agent had no part in this case, so the note would puzzle them.',
        );
      const by = personOf(person);
      const points = RUBRIC_LINES.map((line) => `${plain(line)} ${body.points[line]}`).join(', ');
      const detail = coached ? `${points}; a note to ${coached.name}` : points;
      await audit.record({ by, did: 'scored', caseId, detail });
      const coaching =
        coached && body.coaching
          ? { agentId: coached.id, agentName: coached.name, text: body.coaching.text }
          : null;
      const { points: given, comment } = body;
      const score = { by, points: given, comment, coaching };
      return ok([...(await scores.give(caseId, agents.at(-1) ?? null, score))] satisfies wire.Score[]);
    }),
    reading(
      `${BASE}/quality`,
      'scores of these days',
      async (person, { query }) => {
        const days = daysOf(query, { timezone, now: clock.now() });
        if (typeof days === 'string') return badRequest(days);
        const detail = `Scores of ${days.from} to ${days.to}`;
        await audit.record({ by: personOf(person), did: 'searched', caseId: null, detail });
        const until = startOfDay(dayAfter(days.to, 1), timezone);
        return ok((await scores.between(startOfDay(days.from, timezone), until)) satisfies wire.Quality);
      },
      { asks: ['from', 'to'] },
    ),
    reading(
      `${BASE}/sample`,
      'a few cases of a day to look at',
      async (person, { query }) => {
        const parsed = Day.safeParse(given(query, 'day') ?? shopDay(clock.now().toISOString(), timezone));
        if (!parsed.success) return badRequest(inWords(parsed.error));
        const day = parsed.data;
        const detail = `The sample of ${day}`;
        await audit.record({ by: personOf(person), did: 'searched', caseId: null, detail });
        const picker = new SamplePicker(day, timezone);
        const openedFrom = startOfDay(dayAfter(day, -SAMPLED_FROM_DAYS), timezone);
        const openedBefore = startOfDay(day, timezone);
        for await (const facts of search.scan({ status: ['closed'], openedFrom, openedBefore }))
          picker.add(facts);
        const scored = await scores.scored(
          startOfDay(dayAfter(day, -SCORED_FROM_DAYS), timezone),
          clock.now().toISOString(),
        );
        return ok(picker.result((caseId) => scored.has(caseId)) satisfies wire.Sample);
      },
      { asks: ['day'] },
    ),
    reading(
      '/api/desk/coaching',
      'notes of supervisors to the agent',
      async ({ id }) => ok((await scores.notesFor(id)) satisfies wire.CoachingNote[]),
      { access: 'agent' },
    ),
    doing(
      '/api/desk/coaching/read',
      'the agent has read the notes',
      z.object({}),
      async ({ id }) => {
        await scores.read(id);
        return ok((await scores.notesFor(id)) satisfies wire.CoachingNote[]);
      },
      'agent',
    ),
  ];
}
