import type { Config } from '../../config.ts';
import { ill, off, REACHED_WITHIN_MS, well, type Check } from './finding.ts';
import { claimsOf, holderOf } from './tokens.ts';
import { messageOf } from '../../ports/thrown.ts';

const STORAGE = 'https://storage.azure.com/.default';
const MODELS = 'https://cognitiveservices.azure.com/.default';

/** What this process signs in to without a key, each by the scope of its tokens. */
function scopesOf(config: Config): { what: string; scope: string }[] {
  const scopes: { what: string; scope: string }[] = [];
  if (config.PARLEY_STORE === 'cosmos' && config.COSMOS_KEY === null)
    scopes.push({ what: 'Cosmos DB', scope: `${new URL(config.COSMOS_ENDPOINT ?? '').origin}/.default` });
  if (config.PARLEY_BLOBS === 'azure' && config.AZURE_STORAGE_CONNECTION_STRING === null)
    scopes.push({ what: 'Blob Storage', scope: STORAGE });
  if (config.PARLEY_RECOGNIZER === 'azure-openai' && config.AZURE_OPENAI_API_KEY === null)
    scopes.push({ what: 'Azure OpenAI', scope: MODELS });
  return scopes;
}

/** Whether this process gets the tokens it signs in with, and as whom. */
export const IDENTITY: Check = {
  name: 'Identity',
  remedy:
    'On Azure give the app a managed identity, and set AZURE_CLIENT_ID to its client id where it is user-assigned; on your own machine ' +
    'run az login. Or use keys: COSMOS_KEY, AZURE_STORAGE_CONNECTION_STRING, AZURE_OPENAI_API_KEY.',
  async run(config) {
    const scopes = scopesOf(config);
    if (scopes.length === 0) return off('everything is opened by keys; no identity is needed');
    const { DefaultAzureCredential } = await import('@azure/identity');
    const credential = new DefaultAzureCredential();
    const holders = new Set<string>();
    for (const { what, scope } of scopes) {
      const abortSignal = AbortSignal.timeout(REACHED_WITHIN_MS);
      const token = await credential.getToken(scope, { abortSignal }).catch((error: unknown) => {
        throw new Error(`no token for ${what} (${scope})`, { cause: shortly(error) });
      });
      const claims = claimsOf(token);
      const { AZURE_CLIENT_ID: wanted } = config;
      if (wanted !== null && claims.appid !== undefined && claims.appid !== wanted)
        return ill(
          `the token for ${what} is of ${holderOf(claims)}, and AZURE_CLIENT_ID is ${wanted}`,
          'Another credential of the environment goes first (AZURE_CLIENT_SECRET, a workload identity): take it out, or set AZURE_CLIENT_ID to its id.',
        );
      holders.add(holderOf(claims));
    }
    const services = scopes.map(({ what }) => what).join(', ');
    return well(`${[...holders].join(' and ')} gets tokens for ${services}`);
  },
};

/** The SDK tells of every kind of credential that it tried, on a line each; the first says enough of each. */
function shortly(error: unknown): Error {
  const lines = messageOf(error).split('\n');
  return new Error(
    lines
      .map((line) => line.trim())
      .join(' ')
      .slice(0, 400),
  );
}
