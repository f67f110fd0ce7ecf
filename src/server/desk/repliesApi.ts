import { z } from 'zod';
import { refusal, type Answer, type Endpoint } from '../../http/endpoint.ts';
import type { CannedReplies, Version } from '../../services/desk/cannedReplies.ts';
import { doing, ok, reading } from '../../http/signedIn.ts';
import type * as wire from './wire.ts';

const BASE = '/api/desk/replies';

/** The replies themselves are held to their type by what keeps them, which says at which field one is wrong. */
const SaveReplies = z.object({ version: z.int(), replies: z.array(z.unknown()) });

/** The versions of the canned replies: everybody at the desk sees them, supervisors save them. */
export function repliesApi(replies: CannedReplies): Endpoint[] {
  return [
    reading(
      `${BASE}/versions`,
      'canned replies as they are, and who saved which version',
      async () => ok(await versionsOf(replies)),
      { access: 'agent' },
    ),
    reading(
      `${BASE}/versions/:number`,
      'one version of the canned replies',
      async (_, { params }) => {
        const found = (await replies.versions()).find(({ number }) => String(number) === params['number']);
        return found ? ok(versionOf(found)) : refusal(404, 'no_such_version', 'There is no such version.');
      },
      { access: 'agent' },
    ),
    doing(BASE, 'saves the canned replies as a new version', SaveReplies, async (person, _, body) => {
      const saved = await replies.save(person, body);
      if (saved.ok) return ok(await versionsOf(replies));
      return saved.because === 'not_right'
        ? notRight(saved.mistakes, body.replies)
        : anotherVersion(saved.newest);
    }),
  ];
}

async function versionsOf(replies: CannedReplies): Promise<wire.ReplyVersions> {
  const [newest, ...earlier] = await replies.versions();
  return {
    newest: versionOf(newest),
    earlier: earlier.map(({ replies: { length: count }, ...each }) => ({
      ...{ number: each.number, by: each.by?.name ?? null, at: each.at, count },
    })),
  };
}

const versionOf = ({ by, ...version }: Version): wire.ReplyVersion => ({ ...version, by: by?.name ?? null });

const anotherVersion = ({ by, number }: Version): Answer =>
  refusal(
    409,
    'another_version',
    `${by?.name ?? 'Somebody'} saved version ${number} meanwhile, and yours is not saved. Look at the replies as they are now, then save again.`,
  );

function notRight({ issues }: z.ZodError, replies: readonly unknown[]): Answer {
  const fields = issues.map((issue) => ({ at: issue.path.join('.'), says: saysOf(issue) }));
  const sentences = issues.map((issue) => `${placeOf(issue, replies)}: ${saysOf(issue)}`);
  const message = `Not saved. ${sentences.join('; ')}`;
  return { status: 400, body: { error: { code: 'not_right', message, fields } } };
}

/** Which reply, by its title or else its number, and which field of it. */
function placeOf({ path: [index, ...field] }: z.core.$ZodIssue, replies: readonly unknown[]): string {
  if (typeof index !== 'number') return 'The list';
  const named = z.object({ title: z.string().min(1) }).safeParse(replies[index]);
  return [named.success ? `“${named.data.title}”` : `Reply ${index + 1}`, ...field].join(', ');
}

/** The field itself stands beside it. */
function saysOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const { isLow, bound } =
    issue.code === 'too_small'
      ? { isLow: true, bound: Number(issue.minimum) }
      : { isLow: false, bound: Number(issue.maximum) };
  if (issue.origin === 'string' && isLow && bound === 1) return 'Write something here.';
  const unit = issue.origin === 'string' ? ' characters' : '';
  return `It is at ${isLow ? 'least' : 'most'} ${bound}${unit}.`;
}
