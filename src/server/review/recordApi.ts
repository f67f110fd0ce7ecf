import { z } from 'zod';
import type { Case } from '../../domain/case/case.ts';
import { inWords } from '../../domain/evidence/finding.ts';
import { refusal, type Answer, type Endpoint, post } from '../../http/endpoint.ts';
import { noSuchCase, ok, personally, personOf, reading } from '../../http/signedIn.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { Because, Erased, Erasure, Kept } from '../../services/evidence/erasure.ts';
import type { CaseIntegrity } from '../../services/evidence/integrity.ts';
import type * as wire from './wire.ts';

const BASE = '/api/review/cases/:caseId';

const MOST_WORDS = 500;
/** Why a record is changed stays on record itself, so a reason there must be. */
const BecauseBody: z.ZodType<wire.Because> = z.object({ because: z.string().trim().min(3).max(MOST_WORDS) });

export interface RecordApiOptions {
  caseFiles: CaseFiles;
  erasure: Erasure;
  integrity: CaseIntegrity;
}

/** What supervisors do to the record itself, and whether it is whole. */
export function recordApi(options: RecordApiOptions): Endpoint[] {
  const { erasure, integrity } = options;
  return [
    reading(
      `${BASE}/integrity`,
      'whether the record of a case is whole, checked now',
      async (_, { params }) => {
        const found = await integrity.of(params['caseId'] ?? '');
        if (!found) return noSuchCase();
        const { findings, ...more } = found;
        const body: wire.Integrity = {
          ok: findings.length === 0,
          findings: findings.map((finding) => {
            const [where = '', what = ''] = splitOnce(inWords(finding));
            return { where, what };
          }),
          ...more,
        };
        return ok(body);
      },
    ),
    change(options, 'hold', 'keeps a case from being erased', async (kase, why) => {
      if (kase.hold !== null) return refused('held_already', 'The case is on hold already.');
      await erasure.hold(kase.id, why);
      return changed('The case is on hold: nothing of it is erased until the hold is lifted.', 1);
    }),
    change(options, 'lift', 'lifts the hold of a case', async (kase, why) => {
      if (kase.hold === null) return refused('not_on_hold', 'The case is not on hold.');
      await erasure.lift(kase.id, why);
      return changed('The hold is lifted.', 1);
    }),
    change(options, 'erase', 'forgets what was said in a case', async (kase, why) => {
      const result = await erasure.eraseCase(kase.id, why, { closedOnly: true });
      if (!result.ok) return refused(result.because, `Nothing was erased: ${KEPT[result.because]}.`);
      return changed('The case is erased. A tombstone says when, by whom and why.', 1, result.files);
    }),
    change(options, 'erase-buyer', 'forgets every case of the buyer of a case', async (kase, why) => {
      const results = await erasure.eraseBuyer({ caseId: kase.id }, why, { closedOnly: true });
      return ofBuyer(results);
    }),
  ];
}

function change(
  { caseFiles }: RecordApiOptions,
  name: string,
  summary: string,
  carryOut: (kase: Case, why: Because) => Promise<Answer>,
): Endpoint {
  return post(
    'supervisor',
    'json',
    `${BASE}/${name}`,
    summary,
    personally(async (person, call) => {
      const parsed = BecauseBody.safeParse(call.body ?? {});
      if (!parsed.success)
        return refusal(
          400,
          'no_reason',
          `Say why, in 3 to ${MOST_WORDS} characters. Name no buyer in it: it stays.`,
        );
      const loaded = await caseFiles.refresh(call.params['caseId'] ?? '');
      if (!loaded) return noSuchCase();
      if (loaded.kase.erasedAt !== null) return refused('erased_already', 'The case was erased already.');
      return await carryOut(loaded.kase, { by: personOf(person), because: parsed.data.because });
    }),
  );
}

const KEPT: Record<Kept, string> = {
  no_such_case: 'there is no such case',
  on_hold: 'it is on hold, lift the hold first',
  still_open: 'it is still open, complete it first',
  owes_a_remedy: 'what was agreed in it is still to be carried out',
};

function ofBuyer(results: readonly Erased[]): Answer {
  const erased = results.filter((each) => each.ok);
  const kept = results.flatMap((each) => (each.ok ? [] : [each]));
  const [first] = kept;
  const others = [...new Set(kept.map(({ because }) => KEPT[because]))].join('; ');
  if (erased.length === 0 && first) return refused(first.because, `Nothing was erased: ${others}.`);
  const files = erased.reduce((sum, each) => sum + each.files, 0);
  const done =
    kept.length === 0
      ? `All ${erased.length} cases of the buyer are erased, and who they are in their orders.`
      : `${erased.length} cases of the buyer are erased. ${kept.length} are kept: ${others}.`;
  return changed(done, erased.length, files);
}

const changed = (done: string, cases: number, files = 0): Answer => ({
  status: 200,
  body: { done, cases, files } satisfies wire.RecordChanged,
});

const refused = (code: string, message: string): Answer => refusal(409, code, message);

/** A finding in one line reads "where: what". */
const splitOnce = (line: string): string[] => {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
};
