import OpenAI, { AzureOpenAI } from 'openai';
import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';

/** A model behind OpenAI, or behind any server that speaks its chat completions. */
export interface OpenAiAccess {
  kind: 'openai';
  /** The model's name as the server knows it. */
  model: string;
  /** OpenAI's own when absent; `http://127.0.0.1:11434/v1` and the like for another server. */
  baseURL?: string;
  /** May be absent with a `baseURL`: servers of one's own mostly want none. */
  apiKey?: string;
}

export interface AzureOpenAiAccess {
  kind: 'azure';
  /** The resource, such as `https://example.openai.azure.com`. */
  endpoint: string;
  deployment: string;
  /** `2024-10-21` is the first that knows structured output. */
  apiVersion: string;
  /** Either a key, or nothing and the process's Azure identity is used. */
  apiKey?: string;
  /** Gives a Microsoft Entra token for each call; for other identities than the process's own. */
  tokenProvider?: () => Promise<string>;
}

export type ModelAccess = OpenAiAccess | AzureOpenAiAccess;

export interface ModelClient {
  client: OpenAI;
  /** What a request names as its model. */
  model: string;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const AZURE_SCOPE = 'https://cognitiveservices.azure.com/.default';

/**
 * The package falls back to environment variables for what it is not told, so it is told everything. It never retries: the
 * turn's time is for one call, and the caller has another recognizer.
 */
const common = {
  adminAPIKey: null,
  organization: null,
  project: null,
  webhookSecret: null,
  maxRetries: 0,
  timeout: 60_000,
  logLevel: 'off',
} as const;

/** Makes the client for the model that is configured. Sends nothing yet. Throws when OpenAI itself is meant and no key is given. */
export function createModelClient(access: ModelAccess): ModelClient {
  switch (access.kind) {
    case 'openai':
      return { client: openAi(access), model: access.model };
    case 'azure':
      return { client: azure(access), model: access.deployment };
  }
}

function openAi({ baseURL, apiKey }: OpenAiAccess): OpenAI {
  if (baseURL === undefined && apiKey === undefined) {
    throw new Error('OpenAI needs an API key. Give one, or the base URL of a server that wants none.');
  }
  // The package insists on some key.
  return new OpenAI({ ...common, baseURL: baseURL ?? OPENAI_URL, apiKey: apiKey ?? 'none' });
}

function azure({ endpoint, deployment, apiVersion, apiKey, tokenProvider }: AzureOpenAiAccess): OpenAI {
  return new AzureOpenAI({
    ...common,
    // A base URL instead of the endpoint: beside an endpoint, OPENAI_BASE_URL in the environment is an error.
    baseURL: `${withoutEnd(endpoint, /\//)}/openai`,
    deployment,
    apiVersion,
    apiKey: apiKey ?? '',
    ...(apiKey ? {} : { azureADTokenProvider: tokenProvider ?? processIdentity() }),
  });
}

/** Loads the identity package on the first call: whoever has a key need not wait for it. */
function processIdentity(): () => Promise<string> {
  let provider: (() => Promise<string>) | undefined;
  return async () => {
    if (!provider) {
      const { DefaultAzureCredential, getBearerTokenProvider } = await import('@azure/identity');
      provider = getBearerTokenProvider(new DefaultAzureCredential(), AZURE_SCOPE);
    }
    return provider();
  };
}
