import type { Config } from '../../config.ts';
import { ill, off, REACHED_WITHIN_MS, well, type Check } from './finding.ts';

/** A lease of a conversation is held for 6 s: a clock that is further off takes it from, or leaves it to, another process. */
const MOST_APART_MS = 5_000;
/** A Date header tells whole seconds. */
const WHOLE_SECOND_MS = 1_000;

/** Whose clocks matter: what this process compares its own with, by the address where it is told. */
function addressesOf(config: Config): { what: string; url: string }[] {
  const blobs =
    config.AZURE_STORAGE_ACCOUNT_URL ??
    /BlobEndpoint=([^;]+)/i.exec(config.AZURE_STORAGE_CONNECTION_STRING ?? '')?.[1] ??
    null;
  return [
    { what: 'Cosmos DB', url: config.PARLEY_STORE === 'cosmos' ? config.COSMOS_ENDPOINT : null },
    { what: 'Blob Storage', url: config.PARLEY_BLOBS === 'azure' ? blobs : null },
    { what: 'PARLEY_PUBLIC_URL', url: config.PARLEY_PUBLIC_URL },
    { what: 'the identity provider', url: config.PARLEY_OIDC_ISSUER },
  ].filter((each): each is { what: string; url: string } => each.url !== null);
}

/**
 * How far the clock behind `url` is ahead of this machine's, in ms, as far as can be told: what the answer's way and the whole second of
 * its Date header leave open counts as no difference. Null where no date is told.
 */
export async function aheadMs(url: string): Promise<number | null> {
  const from = Date.now();
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(REACHED_WITHIN_MS) });
  const till = Date.now();
  await answer.body?.cancel();
  const told = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(told)) return null;
  if (told > till) return told - till;
  return told + WHOLE_SECOND_MS < from ? told + WHOLE_SECOND_MS - from : 0;
}

/** Whether this machine's clock agrees with those of the services. */
export const CLOCKS: Check = {
  name: 'Clocks',
  remedy: 'See that the address is reached from here: its check above says more.',
  async run(config) {
    const addresses = addressesOf(config);
    if (addresses.length === 0) return off('there is no other clock to compare with');
    const agree: string[] = [];
    for (const { what, url } of addresses) {
      const ahead = await aheadMs(url);
      if (ahead !== null && Math.abs(ahead) > MOST_APART_MS) {
        const seconds = Math.round(Math.abs(ahead) / 1_000);
        return ill(
          `this machine's clock is ${seconds} s ${ahead > 0 ? 'behind' : 'ahead of'} that of ${what} (${url})`,
          'Set the clocks by NTP (timedatectl set-ntp true; in a container the host’s). Tokens are refused, turns of one conversation are taken by two ' +
            'processes, and what is sealed has a time that was not.',
        );
      }
      if (ahead !== null) agree.push(what);
    }
    return agree.length > 0
      ? well(`within ${MOST_APART_MS / 1_000} s of ${agree.join(', ')}`)
      : off('no service tells its time');
  },
};
