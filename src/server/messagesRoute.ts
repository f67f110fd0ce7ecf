import type { CloudAdapter } from 'botbuilder';
import { z } from 'zod';
import { LOCAL_CHANNEL } from '../bot/directline/feedActivities.ts';
import type { ParleyBot } from '../bot/parleyBot.ts';
import { COMPANION_CHANNEL } from '../domain/vocabulary/message.ts';
import { refusal } from '../http/endpoint.ts';
import type { Request } from 'restify';
import { sendAnswer, type Route } from './route.ts';

const Things = z.array(z.looseObject({})).nullish();
const Account = z.looseObject({ id: z.string().nullish() }).nullish();

/**
 * What the SDK takes for granted of an activity, and throws over where it is not so, with what the Bot Framework's activity
 * specification requires of every one: where it was written, and where it can be answered. Ids of activities it only recommends.
 */
const Activity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({ id: z.string().min(1) }),
  membersAdded: Things,
  membersRemoved: Things,
  reactionsAdded: Things,
  reactionsRemoved: Things,
  attachments: Things,
  entities: Things,
});

export interface MessagesRouteParts {
  adapter: CloudAdapter;
  bot: ParleyBot;
  /** What the adapter's credentials are held to; what comes from this machine itself; or nothing, without credentials in public. */
  takes: 'signed' | 'local' | 'nothing';
}

const OfParleysOwn = z.object({
  channelId: z
    .string()
    .toLowerCase()
    .pipe(z.enum([LOCAL_CHANNEL, COMPANION_CHANNEL])),
});
const isParleysOwn = (body: unknown): boolean => OfParleysOwn.safeParse(body).success;

/** What a proxy handed on may come from anywhere, and so may what a browser sent, for a page of any site: no channel is one. */
const isHandedOn = ({ headers }: Request): boolean =>
  HANDED_ON_BY.some((name) => headers[name] !== undefined);
const HANDED_ON_BY = ['x-forwarded-for', 'forwarded', 'origin', 'sec-fetch-site'];

/**
 * `/api/messages`: where Azure Bot Service and Bot Framework clients hand in activities. Nobody speaks for a buyer of
 * the page or of the companion here: those conversations are opened by the page's own tokens and by agents alone.
 */
export function messagesRoute({ adapter, bot, takes }: MessagesRouteParts): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    summary: 'activities of Bot Framework channels',
    takes: 'json',
    access: 'signed',
    async handle(req, res) {
      if (takes === 'nothing' || (takes === 'local' && isHandedOn(req))) {
        sendAnswer(res, refusal(401, 'Unauthorized', 'Nobody can sign for a channel here.'));
        return;
      }
      const body: unknown = req.body;
      if (isParleysOwn(body)) {
        sendAnswer(res, refusal(403, 'NotAChannel', 'The page and the companion have their own way in.'));
        return;
      }
      const { data: activity, error } = Activity.safeParse(body);
      if (error) {
        const why = `The body must be a Bot Framework activity. ${z.prettifyError(error)}`;
        sendAnswer(res, refusal(400, 'BadRequest', why));
        return;
      }
      const request = { body: { ...activity }, headers: req.headers, method: req.method ?? 'POST' };
      await adapter.process(request, res, (context) => bot.run(context));
    },
  };
}
