import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';
import { ill, off, REACHED_WITHIN_MS, well, type Check, type Finding } from './finding.ts';

/** An activity that nobody signed, of a shape that is taken if signatures do not matter, and that leads to no answer. */
const UNSIGNED = {
  type: 'typing',
  channelId: 'doctor',
  serviceUrl: 'https://doctor.invalid',
  from: { id: 'doctor' },
  recipient: { id: 'parley' },
  conversation: { id: 'doctor' },
};

/** What to do about what a proxy or another server answers in Parley's place. */
function remedyFor(status: number): string {
  if (status < 300)
    return 'It takes what nobody signed: MicrosoftAppId is not set there. Set it, or take the address off the network at once.';
  if (status < 400)
    return 'It sends elsewhere, which Azure does not follow: set PARLEY_PUBLIC_URL and the bot’s endpoint to where it leads.';
  if (status === 404 || status === 405)
    return 'Another server answers there, or a proxy cuts the path off: hand everything on, as infra/linux has it.';
  if (status >= 500)
    return 'The proxy or ingress reaches no Parley: see that it runs, and that the port is PORT (3978).';
  return 'Parley refuses unsigned activities with 401: something before it refuses first. Let POST /api/messages through.';
}

/** Whether the address that Azure Bot Service calls is Parley's, over TLS that the world accepts, and asks for signatures. */
export const BOT_ENDPOINT: Check = {
  name: 'Bot endpoint',
  remedy:
    'See that PARLEY_PUBLIC_URL is the address in the bot’s configuration without /api/messages, that its name is in DNS, that its certificate is ' +
    'valid and whole with its chain, and that the firewall lets Azure in.',
  async run(config) {
    const { PARLEY_PUBLIC_URL: base, MicrosoftAppId: id } = config;
    if (id === null) return off('no app id: no channel of Azure calls');
    if (base === null)
      return ill(
        'MicrosoftAppId is set and PARLEY_PUBLIC_URL is not',
        'Set it to the https:// address of the bot’s endpoint, without /api/messages.',
      );
    return await tryEndpoint(`${withoutEnd(base, /\//)}/api/messages`);
  },
};

async function tryEndpoint(url: string): Promise<Finding> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !hostname.startsWith('127.'))
    return ill(
      `${url} has no TLS`,
      'Azure Bot Service calls https:// alone: put a proxy with a certificate before Parley.',
    );
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(UNSIGNED),
    redirect: 'manual',
    signal: AbortSignal.timeout(REACHED_WITHIN_MS),
  });
  return status === 401
    ? well(`${url} asks who signs`)
    : ill(`${url} answers ${status} to an activity that nobody signed`, remedyFor(status));
}
