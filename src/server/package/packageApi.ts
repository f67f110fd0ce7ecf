import { Readable } from 'node:stream';
import { z } from 'zod';
import { isNumber } from '../../domain/package/redaction.ts';
import { safeFileName } from '../../domain/files/fileName.ts';
import { disposition, refusal, type Endpoint, post } from '../../http/endpoint.ts';
import { badRequest, noSuchCase, ok, personally, personOf, reading } from '../../http/signedIn.ts';
import type { CasePackages } from '../../services/evidence/casePackage.ts';
import type { MakePackage } from './wire.ts';

const PATH = '/api/desk/cases/:caseId/package';
const MOST = 200;

/** A shorter one would be found everywhere, and take the whole conversation with it. */
const Passage = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text.length >= 3 && (!isNumber(text) || (text.match(/\p{Nd}/gu)?.length ?? 0) >= 4), {
    error: 'What is to be redacted needs at least 3 characters, or 4 digits.',
  });

const Body: z.ZodType<MakePackage> = z.strictObject({
  passages: z.array(Passage).max(MOST).default([]),
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(MOST)
    .default([]),
  withoutNotes: z.boolean().default(true),
  because: z.string().trim().max(500).default(''),
});

/** Packages for arbitration, for whoever may see the case. */
export function packageApi({ packages }: { packages: CasePackages }): Endpoint[] {
  return [
    reading(
      PATH,
      'what to look at before a case is exported',
      async (_, { params }) => {
        const choices = await packages.choices(params['caseId'] ?? '');
        return choices ? ok(choices) : noSuchCase();
      },
      { access: 'agent' },
    ),
    post(
      'agent',
      'json',
      PATH,
      'the case as one ZIP, for arbitration',
      personally(async (person, { params, body }) => {
        const parsed = Body.safeParse(body ?? {});
        if (!parsed.success) return badRequest(parsed.error.issues[0]?.message ?? 'That cannot be exported.');
        const { passages, files, withoutNotes, because } = parsed.data;
        const packaged = await packages.make({
          caseId: params['caseId'] ?? '',
          for: 'arbitration',
          by: personOf(person),
          redaction: { passages, files: new Set(files), internal: withoutNotes },
          because: because || (passages.length + files.length > 0 ? THIRD_PERSONS : NOTES),
        });
        if (!packaged.ok) return packaged.because === 'erased' ? ERASED : noSuchCase();
        return {
          status: 200,
          headers: {
            'content-type': 'application/zip',
            'content-disposition': disposition(
              'attachment',
              safeFileName(packaged.name, 'application/zip', 'case'),
            ),
            'x-content-type-options': 'nosniff',
          },
          body: Readable.from(packaged.zip, { objectMode: false }),
        };
      }),
    ),
  ];
}

const THIRD_PERSONS = 'It may be a third person’s.';
const NOTES = 'Notes between colleagues are the shop’s own.';
const ERASED = refusal(410, 'erased', 'What was said in this case was erased: there is nothing to export.');
