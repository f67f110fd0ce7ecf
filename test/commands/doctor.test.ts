import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/commands/doctor/doctorChecks.ts';
import { doctorCommand } from '../../src/commands/doctor/doctorCommand.ts';
import { readConfig } from '../../src/config.ts';
import { startTimestampServer } from '../support/timestampServer.ts';
import { OpenAiStandIn, type Answer } from '../support/openaiServer.ts';

let model: OpenAiStandIn;
let folder: string;

beforeAll(async () => {
  model = await OpenAiStandIn.start();
});
beforeEach(async () => {
  model.reset();
  folder = await mkdtemp(join(tmpdir(), 'parley-doctor-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => model.close());

async function doctor(settings: Record<string, string> = {}): Promise<{ code: number; told: string }> {
  const lines: string[] = [];
  const code = await doctorCommand({
    readConfig: () => readConfig({ PARLEY_DATA: folder, ...settings }),
    checks: CHECKS,
    print: (line) => lines.push(line),
  });
  return { code, told: lines.join('\n') };
}

const withModel = (): Record<string, string> => ({
  PARLEY_RECOGNIZER: 'openai',
  OPENAI_BASE_URL: model.baseURL,
  OPENAI_MODEL: 'a-model',
});

describe('npm run doctor', () => {
  it('names what is missing on an empty folder, and what to do', async () => {
    const { code, told } = await doctor({ PARLEY_SAMPLE_ORDERS: 'off' });
    expect(code).toBe(1);
    expect(told).toMatch(/BAD Orders: there are no orders/);
    expect(told).toMatch(/npm run orders -- import/);
    expect(told).toMatch(/ok {2}Case store: sqlite answers/);
    expect(told).toMatch(/ - {2}Model: the embedded recognizer reads/);
  });

  it('tries whether a lease can be had', async () => {
    expect((await doctor()).told).toMatch(/ok {2}Leases: one process at a time/);
  });

  // Linux has a folder in memory, and others cannot say where theirs lies.
  (existsSync('/dev/shm') ? it : it.skip)('names a data folder that is gone with its machine', async () => {
    const inMemory = await mkdtemp('/dev/shm/parley-doctor-');
    const { told } = await doctor({ PARLEY_DATA: inMemory });
    await rm(inMemory, { recursive: true });
    expect(told).toMatch(/BAD Data folder: .* lies in memory: what buyers write while the store is away/);
    expect(told).toMatch(/volume that outlives it/);
  });

  it('says by which key records are signed, and whether a timestamp can be had', async () => {
    expect((await doctor()).told).toMatch(
      /ok {2}Proof: signs with key [0-9a-f]{16} of its own; seals get no/,
    );
    const house = await startTimestampServer();
    const settings = { PARLEY_TIMESTAMP_URL: house.url };
    expect((await doctor(settings)).told).toMatch(/ok {2}Proof: .*; Test Timestamps gives timestamps/);
    house.lapse = 'down';
    expect((await doctor(settings)).told).toMatch(/BAD Proof: .*answered 503/);
    await house.close();
  });

  it('names a signing key that is none', async () => {
    const { code, told } = await doctor({ PARLEY_SIGNING_KEY: 'c2VjcmV0' });
    expect(code).toBe(1);
    expect(told).toMatch(/PARLEY_SIGNING_KEY.*write an Ed25519 private key/);
  });

  it('names every mistake in the settings and looks no further', async () => {
    const { code, told } = await doctor({ PORT: 'eighty', PARLEY_STORE: 'paper' });
    expect(code).toBe(1);
    expect(told).toMatch(/PORT/);
    expect(told).toMatch(/PARLEY_STORE/);
    expect(told).not.toMatch(/Case store/);
  });

  it('names a policy and evidence files that are not there', async () => {
    const { told } = await doctor({
      PARLEY_POLICY: join(folder, 'none.yaml'),
      PARLEY_EVIDENCE: join(folder, 'nowhere'),
    });
    expect(told).toMatch(/BAD Policy: .*none\.yaml/);
    expect(told).toMatch(/BAD Evidence: .*nowhere/);
  });

  it('has the model read one message for real, and says what that took', async () => {
    model.answer({ kind: 'reads', reading: { complaintType: 'not_received' } });
    const { told } = await doctor({
      ...withModel(),
      PARLEY_MODEL_PRICE_INPUT: '0.15',
      PARLEY_MODEL_PRICE_OUTPUT: '0.6',
    });
    expect(told).toMatch(/ok {2}Model: stand-in-\S+ read a message in \d+ ms, 1400 \+ 110 tokens, 0\.000276/);
    expect(model.requests).toHaveLength(1);
  });

  const troubles: [string, Answer, RegExp][] = [
    [
      'a wrong key',
      { kind: 'fails', status: 401, code: 'invalid_api_key' },
      /wrong key, model or deployment/,
    ],
    ['no quota', { kind: 'fails', status: 429 }, /no quota left/],
    ['a server that ignores the schema', { kind: 'says', text: 'Sure!' }, /ignores response_format/],
    ['a model that thinks too long', { kind: 'is_cut_off' }, /used up its tokens/],
    ['a server that is none', { kind: 'hangs_up' }, /Nothing answers there/],
    ['a model that misreads', { kind: 'reads' }, /more capable model/],
  ];

  it.each(troubles)('says what to do about %s', async (_, answer, remedy) => {
    model.answer(answer);
    const { code, told } = await doctor(withModel());
    expect(code).toBe(1);
    expect(told).toMatch(/BAD Model/);
    expect(told).toMatch(remedy);
  });

  it('names an identity provider that does not answer', async () => {
    const { told } = await doctor({
      PARLEY_OIDC_ISSUER: model.endpoint,
      PARLEY_OIDC_CLIENT_ID: 'parley',
      PARLEY_OIDC_CLIENT_SECRET: 'secret',
    });
    expect(told).toMatch(/BAD Sign-in: .*404/);
  });
});
