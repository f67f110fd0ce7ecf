import type { TokenCredential } from '@azure/identity';

/** Loaded only where it is used: it is large, and a key or a connection string needs none of it. */
export async function defaultCredential(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
