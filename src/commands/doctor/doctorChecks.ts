import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passingPlaceOf, passingPlaceWords } from '../../adapters/disk/passingDisk.ts';
import { loadAnswers } from '../../adapters/policy/answersFile.ts';
import { loadEvidence } from '../../adapters/policy/evidenceFiles.ts';
import { loadPolicy } from '../../adapters/policy/policyFile.ts';
import { timestampCheck } from '../../adapters/evidence/timestampTokens.ts';
import { openMailer } from '../../compose/buyers/notices.ts';
import { keepsNothingOnDisk, openBesideStore, openTimestampServer } from '../../compose/evidence.ts';
import { openBlobs, openCaseStore, openLeases, openOrders } from '../../compose/adapters.ts';
import { modelAccess, openModel } from '../../compose/model.ts';
import type { Config } from '../../config.ts';
import { systemClock } from '../../ports/clock.ts';
import { UnreadableReading, type UnreadableBecause } from '../../ports/unreadableReading.ts';
import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';
import { BOT_ENDPOINT } from './botEndpoint.ts';
import { BOT_REGISTRATION } from './botRegistration.ts';
import { CLOCKS } from './clocks.ts';
import { COSMOS_CONTAINERS } from './cosmosContainers.ts';
import { ill, off, REACHED_WITHIN_MS, well, type Check, type Finding } from './finding.ts';
import { IDENTITY } from './identity.ts';
import { SHARED_KEYS } from './sharedKeys.ts';

const MODEL_WITHIN_MS = 30_000;

/** Every part of a configuration, each tried for real and changing nothing of what is kept. */
export const CHECKS: readonly Check[] = [
  {
    name: 'Data folder',
    remedy: 'Set PARLEY_DATA to a folder that the process may write to.',
    async run(config) {
      const { PARLEY_DATA: folder } = config;
      const file = join(folder, `.doctor-${process.pid}`);
      await mkdir(folder, { recursive: true });
      await writeFile(file, 'can it be written?');
      await rm(file);
      if (keepsNothingOnDisk(config)) return well(`${folder} can be written to, and holds a cache alone`);
      const place = await passingPlaceOf(folder);
      if (place !== null)
        return ill(
          passingPlaceWords(folder, place),
          'docs/operating.md, "Several processes" and "In a container".',
        );
      return well(`${folder} can be written to`);
    },
  },
  {
    name: 'Policy',
    remedy: 'Mend the file named above; npm run policy -- check FILE says the same.',
    async run({ PARLEY_POLICY: file }) {
      return well(`${file} is ${(await loadPolicy(file)).id}`);
    },
  },
  {
    name: 'Evidence',
    remedy: 'Mend what is named above; npm run policy -- check-evidence FOLDER says the same.',
    async run({ PARLEY_EVIDENCE: folder }) {
      const files = await loadEvidence(folder);
      return well(`${folder} is for ${files.map(({ marketplace }) => marketplace).join(', ')}`);
    },
  },
  {
    name: 'Answers',
    remedy: 'Mend the file named above; npm run policy -- check-answers FILE says the same.',
    async run({ PARLEY_ANSWERS: file }) {
      const subjects = Object.keys(await loadAnswers(file));
      return well(`${file} answers ${subjects.join(', ') || 'nothing: people answer it all'}`);
    },
  },
  {
    name: 'Proof',
    remedy:
      'See that PARLEY_DATA/evidence.key is as it was, and that PARLEY_TIMESTAMP_URL is reached from here; sealing goes on without.',
    run: tryProof,
  },
  IDENTITY,
  COSMOS_CONTAINERS,
  {
    name: 'Case store',
    remedy:
      'For SQLite see that nothing else locks PARLEY_DATA; for Cosmos DB check COSMOS_ENDPOINT, COSMOS_KEY and the firewall.',
    async run(config) {
      const store = await openCaseStore(config);
      try {
        const { summaries } = await store.list({ limit: 1 });
        return well(
          `${config.PARLEY_STORE} answers${summaries.length === 0 ? '; there is no case yet' : ''}`,
        );
      } finally {
        await store.close();
      }
    },
  },
  {
    name: 'Leases',
    remedy:
      'With Cosmos DB by Entra ID, make the container leases as docs/store.md describes it; otherwise mend the case store first.',
    async run(config) {
      const leases = await openLeases(config, systemClock);
      try {
        const asked = { name: 'doctor', holder: `doctor-${process.pid}` };
        await leases.take({ ...asked, forMs: 1_000 });
        await leases.release(asked);
        return well('one process at a time takes a conversation’s turns');
      } finally {
        await leases.close();
      }
    },
  },
  SHARED_KEYS,
  {
    name: 'Orders',
    remedy: 'Orders are kept with the cases: mend the case store first.',
    async run(config) {
      const orders = await openOrders(config);
      try {
        const count = await orders.count();
        if (count > 0) return well(`${count} orders`);
        return config.PARLEY_SAMPLE_ORDERS === 'auto'
          ? off('there are none; the first start brings sample orders')
          : ill('there are no orders, so no buyer can prove one', 'npm run orders -- import FILE.csv');
      } finally {
        await orders.close();
      }
    },
  },
  {
    name: 'Photos',
    remedy:
      'Check AZURE_STORAGE_CONNECTION_STRING, or AZURE_STORAGE_ACCOUNT_URL and the role Storage Blob Data Contributor.',
    async run(config) {
      const blobs = await openBlobs(config);
      // Of its own, so that nobody's file is deleted again.
      const hash = await blobs.put(Buffer.from(`a file of doctor's, ${randomUUID()}`), 'text/plain');
      const found = await blobs.get(hash);
      await blobs.delete(hash);
      return found === null
        ? ill(`${config.PARLEY_BLOBS} does not give back what was put`, this.remedy)
        : well(`${config.PARLEY_BLOBS} takes a file, gives it back and deletes it`);
    },
  },
  {
    name: 'Model',
    remedy: 'Check the OPENAI_ or AZURE_OPENAI_ settings; docs/model.md says which belong together.',
    run: tryModel,
  },
  {
    name: 'Sign-in',
    remedy:
      'Check PARLEY_OIDC_ISSUER: its address with /.well-known/openid-configuration must open in a browser.',
    async run({ PARLEY_OIDC_ISSUER: issuer }) {
      if (issuer === null) return off('agents sign in by links that are printed at start');
      const url = `${withoutEnd(issuer, /\//)}/.well-known/openid-configuration`;
      const answer = await fetch(url, { signal: AbortSignal.timeout(REACHED_WITHIN_MS) });
      if (!answer.ok) return ill(`${url} answers ${answer.status}`, this.remedy);
      const { issuer: named } = (await answer.json()) as { issuer?: unknown };
      return named === issuer
        ? well(`${issuer} answers`)
        : ill(`it calls itself ${String(named)}`, 'Write PARLEY_OIDC_ISSUER exactly as the provider does.');
    },
  },
  BOT_REGISTRATION,
  BOT_ENDPOINT,
  {
    name: 'Email',
    remedy:
      'See that PARLEY_SMTP_URL has the right host, port, user and password, that this machine may connect there, and that the server speaks TLS.',
    async run(config) {
      const mailer = openMailer(config);
      if (mailer === null) return off('buyers who left are not told by email that somebody answered');
      try {
        await mailer.check();
        return well(`${new URL(config.PARLEY_SMTP_URL ?? '').hostname} lets us in; no email was sent`);
      } finally {
        mailer.close();
      }
    },
  },
  {
    name: 'Fulfilment',
    remedy: '',
    run: ({ PARLEY_WEBHOOK_URL: url }) =>
      Promise.resolve(
        url === null
          ? off('each accepted remedy is left for a person')
          : off(`${url} is called for accepted remedies, and was not called now`),
      ),
  },
  CLOCKS,
];

const OF_A_MODEL: Partial<Record<UnreadableBecause, string>> = {
  timed_out: 'It did not answer in time. Is the server overloaded, or is the model still loading?',
  unavailable:
    'Nothing answers there. Check OPENAI_BASE_URL or AZURE_OPENAI_ENDPOINT, and that this machine reaches it.',
  rate_limited: 'The account has no quota left, or too little a minute. Raise it with the provider.',
  rejected:
    'The request was refused: a wrong key, model or deployment, a model without structured output (json_schema), or one that ' +
    'takes no temperature (then set PARLEY_MODEL_TEMPERATURE=default).',
  truncated:
    'The model used up its tokens before it answered. Choose one that does not think first, or thinks little.',
  not_json: 'The server ignores response_format. Choose a server and a model with structured output.',
  wrong_shape: 'The model does not keep to the schema. Choose one with structured output in strict mode.',
  refused: 'The provider filters even a plain complaint. Look at its content filter.',
  empty: 'The model answered nothing. Try it with the provider’s own tools.',
};

/** One real call, by everything a turn would use. */
async function tryModel(config: Config): Promise<Finding> {
  const calls = await openModel(config);
  if (calls === null) return off('the embedded recognizer reads; no model is configured');
  const { OpenAiRecognizer } = await import('../../adapters/openai/openaiRecognizer.ts');
  const recognizer = new OpenAiRecognizer({ calls, budgetMs: MODEL_WITHIN_MS });
  const access = modelAccess(config);
  const named = access.kind === 'azure' ? `deployment ${access.deployment}` : access.model;
  const startedAt = performance.now();
  try {
    const { complaintType, readBy } = await recognizer.read(
      {
        text: 'My parcel never arrived.',
        hasPhoto: false,
        context: { earlier: [], openOffer: null, asked: null, language: null },
      },
      AbortSignal.timeout(MODEL_WITHIN_MS),
    );
    const tookMs = Math.round(performance.now() - startedAt);
    if (complaintType !== 'not_received')
      return ill(
        `${named} read "My parcel never arrived." as ${complaintType}`,
        'Choose a more capable model.',
      );
    const { inputTokens = 0, outputTokens = 0, costMicros = null } = readBy.use ?? {};
    const cost = costMicros === null ? '' : `, ${(costMicros / 1_000_000).toFixed(6)} in your prices`;
    const says = `${readBy.model ?? named} read a message in ${tookMs} ms, ${inputTokens} + ${outputTokens} tokens${cost}`;
    return tookMs > config.PARLEY_READ_BUDGET_MS
      ? ill(
          says,
          `That is longer than PARLEY_READ_BUDGET_MS=${config.PARLEY_READ_BUDGET_MS}: choose a quicker one.`,
        )
      : well(says);
  } catch (error) {
    if (!(error instanceof UnreadableReading)) throw error;
    return ill(`${named}: ${error.message}`, OF_A_MODEL[error.because] ?? 'See docs/model.md.');
  }
}

/** The key by which records are signed, and whether a timestamp can be had. */
async function tryProof(config: Config): Promise<Finding> {
  const { key } = (await openBesideStore(config)).keys;
  const from = config.PARLEY_SIGNING_KEY === null ? 'of its own' : 'from PARLEY_SIGNING_KEY';
  const server = openTimestampServer(config);
  if (server === null) return well(`signs with key ${key.keyId} ${from}; seals get no timestamp`);
  const said = Buffer.from('whether a timestamp can be had');
  const timestamp = await timestampCheck()(await server.stamp(said), said);
  if (typeof timestamp === 'string')
    return ill(`${server.url}: ${timestamp}`, 'Choose another timestamp server.');
  return well(`signs with key ${key.keyId} ${from}; ${timestamp.by} gives timestamps`);
}
