import type { Activity } from 'botframework-schema';
import { z } from 'zod';

/** Headers by which a mail says that nobody wrote it: RFC 3834, RFC 6522 of reports, and what programs used before and beside them. */
const SAYS_AUTOMATIC: Readonly<Record<string, RegExp>> = {
  'auto-submitted': /^(?!no\b)/i,
  'x-autoreply': /^(?!no\b)/i,
  'x-autorespond': /^/,
  'x-auto-response': /^/,
  precedence: /^(?:auto_reply|bulk|junk|list)\b/i,
  'return-path': /^<>$/,
  'x-failed-recipients': /^/,
  'content-type': /^multipart\/report\b/i,
};
/** Exchange sends what came back from an address of its own. */
const NOBODY = /^(?:mailer-daemon|postmaster|microsoftexchange[\da-f]{8,}|no-?reply|do-?not-?reply)@/i;
/**
 * How programs begin such a mail, in the languages that are spoken here and some more. That something is undeliverable is what
 * buyers write of parcels: mail that came back is known by its headers and its sender.
 */
const BEGINS =
  /^\s*(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automatische (?:antwort|abwesenheit)|abwesenheits(?:notiz|nachricht)|respuesta autom[áa]tica|fuera de (?:la )?oficina|resposta autom[áa]tica|fora do escrit[óo]rio|r[ée]ponse automatique|absence du bureau|автоматический ответ|автоответ|risposta automatica|automatisch antwoord)(?!\p{L})/iu;

const Mail = z.object({
  headers: z.record(z.string(), z.unknown()).optional().catch(undefined),
  subject: z.string().optional().catch(undefined),
});
/** Where channels say that a program wrote: Slack, Telegram, Discord-like clients. */
const Program = z.union([
  z.object({ SlackMessage: z.object({ event: z.object({ bot_id: z.string().min(1) }) }) }),
  z.object({ SlackMessage: z.object({ event: z.object({ subtype: z.literal('bot_message') }) }) }),
  z.object({ message: z.object({ from: z.object({ is_bot: z.literal(true) }) }) }),
]);

/**
 * Whether no person wrote it: an automatic reply of somebody's mail program, another bot, or the bot's own words brought back.
 * Nothing is opened by it, said to it, or recorded of it: two programs that answer each other never end.
 */
export function isFromRobot({ channelId, from, recipient, text, channelData }: Partial<Activity>): boolean {
  if (from?.role === 'bot' || (from?.id !== undefined && from.id === recipient?.id)) return true;
  // Most messages have none, and to find out why it is no program's takes as long as reading it.
  if (channelData !== undefined && Program.safeParse(channelData).success) return true;
  return channelId === 'email' && isAutomaticMail(from?.id ?? '', text, channelData);
}

function isAutomaticMail(from: string, text: unknown, channelData: unknown): boolean {
  const { headers = {}, subject = '' } = Mail.safeParse(channelData).data ?? {};
  const says = Object.entries(headers).some(
    ([name, value]) =>
      typeof value === 'string' && SAYS_AUTOMATIC[name.toLowerCase()]?.test(value.trim()) === true,
  );
  return says || NOBODY.test(from) || BEGINS.test(subject) || (typeof text === 'string' && BEGINS.test(text));
}
