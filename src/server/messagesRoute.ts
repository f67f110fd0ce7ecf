import type { CloudAdapter } from 'botbuilder';
import type { ParleyBot } from '../bot/parleyBot.ts';
import { refusal } from '../ports/endpoint.ts';
import { sendAnswer, type Route } from './route.ts';

/** `/api/messages`: where Azure Bot Service and Bot Framework clients hand in activities. */
export function messagesRoute({ adapter, bot }: { adapter: CloudAdapter; bot: ParleyBot }): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    summary: 'activities of Bot Framework channels',
    takes: 'json',
    async handle(req, res) {
      const body: unknown = req.body;
      if (typeof body !== 'object' || body === null || !('type' in body)) {
        sendAnswer(res, refusal(400, 'BadRequest', 'The body must be a Bot Framework activity.'));
        return;
      }
      const request = { body: { ...body }, headers: req.headers, method: req.method ?? 'POST' };
      await adapter.process(request, res, (context) => bot.run(context));
    },
  };
}
