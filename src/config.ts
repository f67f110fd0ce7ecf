import { createPrivateKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'zod';

/** A text that may be left empty, as in the example file: empty is the same as not set. */
const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

/** Where it is not set, a machine makes one for itself. */
const secret = optional.refine((text) => text === null || text.length >= 32, {
  error: 'write at least 32 characters, the same for every process on one store',
});

const flag = z
  .enum(['true', 'false', ''], { error: 'write true or false' })
  .default('false')
  .transform((text) => text === 'true');

const whole = (fallback: number, min: number, max: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? fallback : Number(text)))
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `write a whole number from ${min} to ${max}`,
    });

const price = optional
  .transform((text) => (text === null ? null : Number(text)))
  .refine((value) => value === null || (Number.isFinite(value) && value >= 0), {
    error: 'write a decimal of zero or more, such as 0.15',
  });

const url = optional.refine((text) => text === null || URL.canParse(text), {
  error: 'write a full address, https://…',
});

function isSigningKey(text: string): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** Where Teams shows tabs, as Microsoft lists it. */
const TEAMS_ORIGINS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];
const ORIGIN = /^https?:\/\/(\*\.)?[\w.-]+(:\d+)?$/i;
const isOrigin = (text: string): boolean => ORIGIN.test(text) && URL.canParse(text);
/** As browsers write it: in small letters, without the port that its scheme has anyway. */
const asOrigin = (text: string): string => (isOrigin(text) ? new URL(text).origin : text);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `id` or `id:supervisor`, separated by commas. */
function teamsAgents(
  text: string,
  context: z.RefinementCtx,
): { key: string; role: 'agent' | 'supervisor' }[] {
  return listOf(text).map((each) => {
    const [key = '', role = 'agent', ...rest] = each.toLowerCase().split(':');
    const isPerson = GUID.test(key) || /^[^@\s]+@[^@\s]+$/.test(key);
    const isRole = role === 'agent' || role === 'supervisor';
    if (!isPerson || !isRole || rest.length > 0) {
      context.addIssue(
        `${each} names nobody: write an Entra object id or a sign-in name, with :supervisor behind it for a supervisor`,
      );
    }
    return { key, role: role === 'supervisor' ? role : 'agent' };
  });
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const Environment = z.object({
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: whole(3978, 0, 65_535),
  PARLEY_PUBLIC_URL: url,
  PARLEY_PROXIES: optional
    .transform((text) => (text === null ? null : Number(text)))
    .refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 10), {
      error: 'write how many proxies of yours stand before Parley, from 0 to 10',
    }),
  PARLEY_ALLOW_ANONYMOUS: flag,
  PARLEY_OIDC_ISSUER: url.refine(
    (text) => text === null || !URL.canParse(text) || isSafeIssuer(new URL(text)),
    {
      error: 'write an https:// address; http:// is for a provider on this machine alone',
    },
  ),
  PARLEY_OIDC_CLIENT_ID: optional,
  PARLEY_OIDC_CLIENT_SECRET: optional,
  PARLEY_OIDC_SCOPE: z.string().trim().min(1).default('openid profile email'),
  PARLEY_OIDC_ID_CLAIM: z.string().trim().min(1).default('sub'),
  PARLEY_OIDC_ROLES_CLAIM: z.string().trim().min(1).default('roles'),
  PARLEY_OIDC_AGENT_ROLE: z.string().trim().min(1).default('agent'),
  PARLEY_OIDC_SUPERVISOR_ROLE: z.string().trim().min(1).default('supervisor'),
  PARLEY_OIDC_TEAMS_CLAIM: optional,
  PARLEY_ALLOW_LOCAL_SIGN_IN: flag,
  PARLEY_FRAME_ANCESTORS: z
    .string()
    .default('')
    .transform((text) =>
      listOf(text).flatMap((each) => (each === 'teams' ? TEAMS_ORIGINS : [asOrigin(each)])),
    )
    .refine((origins) => origins.every(isOrigin), {
      error: 'write teams, or origins without a path: https://portal.example.com',
    }),
  PARLEY_BUBBLE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => listOf(text).map(asOrigin))
    .refine((origins) => origins.every(isOrigin), {
      error:
        'write the origins of your sites, without a path: https://shop.example.com, https://*.example.com',
    }),
  PARLEY_BRAND_COLOUR: optional.refine((text) => text === null || /^#[0-9a-f]{6}$/i.test(text), {
    error: 'write a colour as #0b6b5d',
  }),
  PARLEY_BRAND_LOGO: optional.refine((text) => text === null || existsSync(text), {
    error: 'there is no such file: write where a picture of your logo is (PNG, JPEG, WebP or SVG)',
  }),
  PARLEY_SESSION_SECRET: secret,
  PARLEY_DIRECT_LINE_KEY: secret,
  PARLEY_DESK_KEY: secret,
  PARLEY_SESSION_HOURS: whole(12, 1, 168),
  PARLEY_SESSION_IDLE_MINUTES: whole(240, 5, 10_080),
  PARLEY_DATA: z.string().trim().min(1).default('data'),
  PARLEY_SIGNING_KEY: optional.refine((text) => text === null || isSigningKey(text), {
    error:
      'write an Ed25519 private key: PKCS#8, DER, in base64 (openssl genpkey -algorithm ed25519 -outform DER | base64)',
  }),
  PARLEY_TIMESTAMP_URL: url,
  PARLEY_SEAL_MINUTES: whole(60, 1, 1_440),
  PARLEY_POLICY: z.string().trim().min(1).default('policies/aliexpress.yaml'),
  PARLEY_EVIDENCE: z.string().trim().min(1).default('policies/evidence'),
  PARLEY_VERIFIED_DAYS: whole(14, 1, 365),
  PARLEY_ANSWERS: z.string().trim().min(1).default('policies/answers.yaml'),
  PARLEY_LABELS: z.string().trim().min(1).default('policies/labels.yaml'),
  PARLEY_REPLIES: z.string().trim().min(1).default('policies/replies.yaml'),
  PARLEY_SAMPLE_ORDERS: z
    .enum(['auto', 'off'], { error: 'write auto (sample orders while there are none) or off' })
    .default('auto'),
  PARLEY_STORE: z.enum(['sqlite', 'cosmos'], { error: 'write sqlite or cosmos' }).default('sqlite'),
  COSMOS_ENDPOINT: url,
  COSMOS_KEY: optional,
  COSMOS_DATABASE: z.string().trim().min(1).default('parley'),
  PARLEY_BLOBS: z.enum(['files', 'azure'], { error: 'write files or azure' }).default('files'),
  AZURE_STORAGE_CONNECTION_STRING: optional,
  AZURE_STORAGE_ACCOUNT_URL: url,
  AZURE_STORAGE_CONTAINER: z.string().trim().min(1).default('parley-photos'),
  /** Azure's SDK reads it by itself. */
  AZURE_CLIENT_ID: optional,
  MicrosoftAppId: optional,
  MicrosoftAppPassword: optional,
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], {
      error: 'write MultiTenant, SingleTenant or UserAssignedMSI',
    })
    .default('MultiTenant'),
  MicrosoftAppTenantId: optional,
  PARLEY_HANDOFF_EVENT_CHANNELS: z.string().default('').transform(listOf),
  PARLEY_HUB_COMPLETED: z
    .enum(['complete', 'return'], { error: 'write complete or return' })
    .default('complete'),
  PARLEY_TEAMS_AGENTS: z
    .string()
    .default('')
    .transform((text, context) => teamsAgents(text, context)),
  PARLEY_TEAMS_AGENT_TEAM: optional.refine((text) => text === null || text.startsWith('19:'), {
    error: 'write the id of the team as its link in Teams has it, 19:…@thread.tacv2',
  }),
  PARLEY_RECOGNIZER: z
    .enum(['embedded', 'openai', 'azure-openai'], { error: 'write embedded, openai or azure-openai' })
    .default('embedded'),
  PARLEY_READ_BUDGET_MS: whole(4_000, 200, 12_000),
  PARLEY_MODEL_AT_ONCE: whole(16, 1, 1_000),
  PARLEY_MODEL_TEMPERATURE: z
    .enum(['fixed', 'default'], { error: 'write fixed or default' })
    .default('fixed'),
  PARLEY_MODEL_SEES: flag,
  PARLEY_MODEL_HEARS: optional,
  PARLEY_MODEL_PRICE_INPUT: price,
  PARLEY_MODEL_PRICE_CACHED: price,
  PARLEY_MODEL_PRICE_OUTPUT: price,
  PARLEY_MODEL_DAY_LIMIT: price,
  PARLEY_WORDING: z.enum(['templates', 'model'], { error: 'write templates or model' }).default('templates'),
  PARLEY_WORDING_BUDGET_MS: whole(2_500, 200, 8_000),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: url,
  OPENAI_MODEL: optional,
  AZURE_OPENAI_ENDPOINT: url,
  AZURE_OPENAI_API_KEY: optional,
  AZURE_OPENAI_DEPLOYMENT: optional,
  AZURE_OPENAI_API_VERSION: z.string().trim().min(1).default('2024-10-21'),
  AZURE_DIRECT_LINE_SECRET: optional,
  AZURE_DIRECT_LINE_URL: z.url().default('https://directline.botframework.com'),
  PARLEY_BUYER_SECRET: optional.refine((text) => text === null || text.length >= 32, {
    error: 'write at least 32 characters',
  }),
  PARLEY_WEBHOOK_URL: url,
  PARLEY_WEBHOOK_SECRET: optional,
  PARLEY_ORDER_EVENTS_SECRET: optional.refine(
    (text) => text === null || /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(text),
    {
      error: 'write whsec_ and a key of at least 24 bytes in base64, as Standard Webhooks has it',
    },
  ),
  PARLEY_SMTP_URL: optional.refine(
    (text) =>
      text === null ||
      (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''),
    { error: 'write smtps://user:password@host, or smtp:// for a server that begins without TLS' },
  ),
  PARLEY_MAIL_FROM: optional.refine(
    (text) => text === null || /^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(text),
    { error: 'write an address, or a name before it: Lantern Lane <help@example.com>' },
  ),
  PARLEY_GATHER_MS: whole(1_000, 0, 3_000),
  PARLEY_RATE_LIMIT: whole(3, 0, 1_000),
  PARLEY_ANONYMOUS_FILES_MB: whole(4_000, 0, 1_000_000),
  PARLEY_DRAIN_SECONDS: whole(0, 0, 60),
  PARLEY_STOP_SECONDS: whole(25, 5, 600),
  PARLEY_TELEMETRY: z.enum(['off', 'otlp', 'azure'], { error: 'write off, otlp or azure' }).default('off'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: optional,
  OTEL_METRIC_EXPORT_INTERVAL: whole(60_000, 500, 3_600_000),
  PARLEY_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'write fatal, error, warn, info, debug or silent',
    })
    .default('warn'),
});

export type Config = z.infer<typeof Environment>;

/** Every mistake in the settings at once, each with its remedy. */
export class ConfigMistakes extends Error {
  override readonly name = 'ConfigMistakes';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The settings have mistakes:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
    this.mistakes = mistakes;
  }
}

/**
 * The settings of this process: its environment, and the file `.env` where there is one; `instead` goes before both. Throws
 * `ConfigMistakes`.
 */
export function loadConfig(instead: Readonly<Record<string, string>> = {}): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig({ ...process.env, ...instead });
}

/** Reads settings. Throws `ConfigMistakes`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigMistakes(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const mistakes = REQUIREMENTS.flatMap((requirement) => requirement(parsed.data));
  if (mistakes.length > 0) throw new ConfigMistakes(mistakes);
  return parsed.data;
}

/** Channels on which the client is always a buyer's. */
const BUYERS_CHANNELS = ['local-directline', 'webchat', 'msteams', 'companion'];

/** What one setting asks of the others: what is wrong, with its remedy. */
type Requirement = (config: Config) => string[];

const wrongWhere =
  (isWrong: (config: Config) => boolean, mistake: string | ((config: Config) => string)): Requirement =>
  (config) =>
    isWrong(config) ? [typeof mistake === 'string' ? mistake : mistake(config)] : [];

const neededWhere =
  (where: (config: Config) => boolean, names: (keyof Config)[], why: string): Requirement =>
  (config) =>
    where(config)
      ? names.filter((name) => config[name] === null).map((name) => `${name}: set it ${why}`)
      : [];

const isOnCosmos = ({ PARLEY_STORE }: Config): boolean => PARLEY_STORE === 'cosmos';

const REQUIREMENTS: Requirement[] = [
  wrongWhere(
    ({ HOST, PARLEY_ALLOW_ANONYMOUS }) => !isLoopback(HOST) && !PARLEY_ALLOW_ANONYMOUS,
    ({ HOST }) =>
      `HOST: ${HOST} is open to the network, and buyers chat on the page without signing in. ` +
      'Set PARLEY_ALLOW_ANONYMOUS=true if that is meant, or HOST=127.0.0.1 behind a proxy.',
  ),
  wrongWhere(
    ({ HOST, MicrosoftAppId }) => !isLoopback(HOST) && MicrosoftAppId === null,
    'MicrosoftAppId: without it anybody on the network could speak for any channel at /api/messages. ' +
      'Set it with its password, or keep HOST=127.0.0.1.',
  ),
  wrongWhere(
    (config) =>
      (config.PARLEY_TEAMS_AGENTS.length > 0 ||
        config.PARLEY_TEAMS_AGENT_TEAM !== null ||
        config.PARLEY_HANDOFF_EVENT_CHANNELS.length > 0) &&
      config.MicrosoftAppId === null &&
      !takesUnsigned(config),
    'MicrosoftAppId: agents in Teams and agent hubs are believed by what a channel signs. Set it with its password, or ' +
      'leave PARLEY_TEAMS_AGENTS and PARLEY_HANDOFF_EVENT_CHANNELS out.',
  ),
  ({ PARLEY_HANDOFF_EVENT_CHANNELS: hubs, AZURE_DIRECT_LINE_SECRET: page }) =>
    hubs
      .filter((hub) => BUYERS_CHANNELS.includes(hub) || (hub === 'directline' && page !== null))
      .map(
        (hub) =>
          `PARLEY_HANDOFF_EVENT_CHANNELS: ${hub} is where buyers' own clients connect, so what comes from there is no ` +
          "agent hub's. Give the hub a bot registration of its own.",
      ),
  wrongWhere(
    ({ HOST, PARLEY_OIDC_ISSUER, PARLEY_ALLOW_LOCAL_SIGN_IN }) =>
      !isLoopback(HOST) && PARLEY_OIDC_ISSUER === null && !PARLEY_ALLOW_LOCAL_SIGN_IN,
    ({ HOST }) =>
      `PARLEY_OIDC_ISSUER: ${HOST} is open to the network, and agents would sign in by links that are printed ` +
      'here. Set it to your identity provider (docs/sign-in.md), or PARLEY_ALLOW_LOCAL_SIGN_IN=true if the links are meant.',
  ),
  neededWhere(
    ({ PARLEY_OIDC_ISSUER }) => PARLEY_OIDC_ISSUER !== null,
    ['PARLEY_OIDC_CLIENT_ID'],
    'to what the provider calls this Parley, for PARLEY_OIDC_ISSUER',
  ),
  wrongWhere(
    (config) => config.PARLEY_OIDC_AGENT_ROLE === config.PARLEY_OIDC_SUPERVISOR_ROLE,
    'PARLEY_OIDC_SUPERVISOR_ROLE: write another role than PARLEY_OIDC_AGENT_ROLE, or every agent is a supervisor',
  ),
  neededWhere(isOnCosmos, ['COSMOS_ENDPOINT'], 'for PARLEY_STORE=cosmos'),
  neededWhere(
    isOnCosmos,
    ['PARLEY_DIRECT_LINE_KEY', 'PARLEY_DESK_KEY', 'PARLEY_SESSION_SECRET'],
    'for PARLEY_STORE=cosmos, the same for every process, or one refuses the buyers and agents of another: ' +
      '`openssl rand -base64 32` makes one',
  ),
  neededWhere(
    isOnCosmos,
    ['PARLEY_SIGNING_KEY'],
    'for PARLEY_STORE=cosmos, the same for every process, or each seals with a key that is gone with its disk: ' +
      '`openssl genpkey -algorithm ed25519 -outform DER | base64 -w0` makes one',
  ),
  wrongWhere(
    (config) =>
      config.PARLEY_BLOBS === 'azure' &&
      !config.AZURE_STORAGE_CONNECTION_STRING &&
      !config.AZURE_STORAGE_ACCOUNT_URL,
    'AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT_URL: set one for PARLEY_BLOBS=azure',
  ),
  neededWhere(
    ({ PARLEY_TELEMETRY }) => PARLEY_TELEMETRY === 'azure',
    ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
    'for PARLEY_TELEMETRY=azure',
  ),
  wrongWhere(
    (config) => config.PARLEY_RECOGNIZER === 'openai' && !config.OPENAI_API_KEY && !config.OPENAI_BASE_URL,
    'OPENAI_API_KEY: set it, or OPENAI_BASE_URL of a server that needs none, for PARLEY_RECOGNIZER=openai',
  ),
  wrongWhere(
    (config) => config.PARLEY_MODEL_HEARS !== null && config.PARLEY_RECOGNIZER === 'embedded',
    'PARLEY_MODEL_HEARS: what writes voice notes down is asked where the model is that reads. Set ' +
      'PARLEY_RECOGNIZER to openai or azure-openai, or leave it empty.',
  ),
  neededWhere(
    ({ PARLEY_RECOGNIZER }) => PARLEY_RECOGNIZER === 'openai',
    ['OPENAI_MODEL'],
    'for PARLEY_RECOGNIZER=openai',
  ),
  neededWhere(
    ({ PARLEY_RECOGNIZER }) => PARLEY_RECOGNIZER === 'azure-openai',
    ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_DEPLOYMENT'],
    'for PARLEY_RECOGNIZER=azure-openai',
  ),
  wrongWhere(
    (config) =>
      config.PARLEY_MODEL_DAY_LIMIT !== null &&
      (config.PARLEY_MODEL_PRICE_INPUT === null || config.PARLEY_MODEL_PRICE_OUTPUT === null),
    'PARLEY_MODEL_DAY_LIMIT: a limit needs to know what a token costs. Set PARLEY_MODEL_PRICE_INPUT and ' +
      'PARLEY_MODEL_PRICE_OUTPUT from your provider, or leave the limit out.',
  ),
  wrongWhere(
    (config) => config.PARLEY_WORDING === 'model' && config.PARLEY_RECOGNIZER === 'embedded',
    'PARLEY_WORDING: a model words replies only where one is set up. Set PARLEY_RECOGNIZER to openai or azure-openai, ' +
      'or PARLEY_WORDING=templates.',
  ),
  neededWhere(
    (config) => config.MicrosoftAppId !== null && config.MicrosoftAppType !== 'UserAssignedMSI',
    ['MicrosoftAppPassword'],
    'with MicrosoftAppId, unless MicrosoftAppType is UserAssignedMSI',
  ),
  wrongWhere(
    (config) =>
      config.MicrosoftAppId !== null &&
      config.MicrosoftAppType !== 'MultiTenant' &&
      config.MicrosoftAppTenantId === null,
    ({ MicrosoftAppType }) => `MicrosoftAppTenantId: set it for MicrosoftAppType=${MicrosoftAppType}`,
  ),
  neededWhere(
    ({ PARLEY_SMTP_URL }) => PARLEY_SMTP_URL !== null,
    ['PARLEY_MAIL_FROM', 'PARLEY_PUBLIC_URL'],
    'for PARLEY_SMTP_URL: an email comes from somewhere, and its link leads to an address that buyers reach',
  ),
  neededWhere(
    ({ PARLEY_WEBHOOK_URL }) => PARLEY_WEBHOOK_URL !== null,
    ['PARLEY_WEBHOOK_SECRET'],
    'to sign PARLEY_WEBHOOK_URL',
  ),
];

const isSafeIssuer = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));

/**
 * Activities of the Bot Framework that nobody signed are taken where only this machine's own programs can hand them in, to try
 * a bot with the Emulator or the Playground: not behind a proxy, which hands on what strangers send.
 */
export const takesUnsigned = (config: Config): boolean =>
  config.MicrosoftAppId === null &&
  isLoopback(config.HOST) &&
  config.PARLEY_PUBLIC_URL === null &&
  proxiesOf(config) === 0;

/** How many proxies stand before it: Parley speaks no TLS, so something does where its address is https. */
export const proxiesOf = ({ PARLEY_PROXIES, PARLEY_PUBLIC_URL }: Config): number =>
  PARLEY_PROXIES ?? (PARLEY_PUBLIC_URL?.startsWith('https:') === true ? 1 : 0);

/** Only programs on this machine can reach it. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');
