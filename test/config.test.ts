import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ConfigMistakes, readConfig } from '../src/config.ts';

const example = parseEnv(
  readFileSync(new URL('../.env.example', import.meta.url), 'utf8').replace(/^#(?=\w+=)/gm, ''),
);

const mistakesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigMistakes) return error.mistakes;
    throw error;
  }
};

describe('the settings', () => {
  it('need nothing to be set: the embedded defaults on loopback', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      HOST: '127.0.0.1',
      PARLEY_STORE: 'sqlite',
      PARLEY_RECOGNIZER: 'embedded',
    });
  });

  it('are all in the example file, with the values they have without it', () => {
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(readConfig({})).toSorted());
    expect(readConfig(example as Record<string, string>)).toEqual(readConfig({}));
  });

  it('name every mistake at once, each with its remedy', () => {
    const mistakes = mistakesOf({
      PORT: 'eighty',
      PARLEY_STORE: 'mongo',
      COSMOS_ENDPOINT: 'my account',
      PARLEY_BUYER_SECRET: 'short',
    });
    expect(mistakes).toEqual([
      'PORT: write a whole number from 0 to 65535',
      'PARLEY_STORE: write sqlite or cosmos',
      'COSMOS_ENDPOINT: write a full address, https://…',
      'PARLEY_BUYER_SECRET: write at least 32 characters',
    ]);
  });

  it('know where Teams shows tabs, and take no address with a path for an origin', () => {
    const { PARLEY_FRAME_ANCESTORS: origins } = readConfig({
      PARLEY_FRAME_ANCESTORS: 'teams, https://a.example',
    });
    expect(origins).toEqual(expect.arrayContaining(['https://teams.microsoft.com', 'https://a.example']));
    for (const wrong of ['https://a.example/path', '*', "'self'; script-src *"]) {
      expect(mistakesOf({ PARLEY_FRAME_ANCESTORS: wrong })).toEqual([
        expect.stringMatching(/^PARLEY_FRAME_ANCESTORS: write teams/),
      ]);
    }
  });

  it('take the sites of the bubble as browsers write them, no address with a path, and no colour or logo that is none', () => {
    expect(readConfig({}).PARLEY_BUBBLE_ORIGINS).toEqual([]);
    expect(
      readConfig({ PARLEY_BUBBLE_ORIGINS: 'https://Shop.example, https://*.shop.example:8443' })
        .PARLEY_BUBBLE_ORIGINS,
    ).toEqual(['https://shop.example', 'https://*.shop.example:8443']);
    expect(
      readConfig({
        PARLEY_BUBBLE_ORIGINS:
          'https://shop.example:443, http://shop.example:80, https://*.shop.example:443, http://shop.example:443',
      }).PARLEY_BUBBLE_ORIGINS,
    ).toEqual([
      'https://shop.example',
      'http://shop.example',
      'https://*.shop.example',
      'http://shop.example:443',
    ]);
    for (const wrong of [
      'https://a.example/',
      'https://a.example:99999',
      'teams',
      '*',
      "'self'; script-src *",
    ])
      expect(mistakesOf({ PARLEY_BUBBLE_ORIGINS: wrong })).toEqual([
        expect.stringMatching(/^PARLEY_BUBBLE_ORIGINS: write the origins/),
      ]);
    expect(mistakesOf({ PARLEY_BRAND_COLOUR: 'teal', PARLEY_BRAND_LOGO: 'no/such.png' })).toEqual([
      expect.stringMatching(/^PARLEY_BRAND_COLOUR: write a colour/),
      expect.stringMatching(/^PARLEY_BRAND_LOGO: there is no such file/),
    ]);
  });

  it('name whoever is no person among the agents in Teams', () => {
    expect(readConfig({ PARLEY_TEAMS_AGENTS: 'Wen@shop.example:supervisor, ' }).PARLEY_TEAMS_AGENTS).toEqual([
      { key: 'wen@shop.example', role: 'supervisor' },
    ]);
    expect(mistakesOf({ PARLEY_TEAMS_AGENTS: 'wen,asha@shop.example:boss' })).toEqual([
      expect.stringMatching(/^PARLEY_TEAMS_AGENTS: wen names nobody/),
      expect.stringMatching(/^PARLEY_TEAMS_AGENTS: asha@shop.example:boss names nobody/),
    ]);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, ['HOST', 'MicrosoftAppId', 'PARLEY_OIDC_ISSUER']],
    [
      { PARLEY_PUBLIC_URL: 'https://help.example.test', PARLEY_HANDOFF_EVENT_CHANNELS: 'hub' },
      ['MicrosoftAppId'],
    ],
    [{ HOST: '0.0.0.0', PARLEY_ALLOW_ANONYMOUS: 'true' }, ['MicrosoftAppId', 'PARLEY_OIDC_ISSUER']],
    [{ PARLEY_OIDC_ISSUER: 'https://id.example' }, ['PARLEY_OIDC_CLIENT_ID']],
    [{ PARLEY_OIDC_ISSUER: 'http://id.example', PARLEY_OIDC_CLIENT_ID: 'parley' }, ['PARLEY_OIDC_ISSUER']],
    [
      { PARLEY_OIDC_AGENT_ROLE: 'desk', PARLEY_OIDC_SUPERVISOR_ROLE: 'desk' },
      ['PARLEY_OIDC_SUPERVISOR_ROLE'],
    ],
    [
      { PARLEY_STORE: 'cosmos', PARLEY_SESSION_SECRET: 'so that every process has the same one' },
      ['COSMOS_ENDPOINT', 'PARLEY_DIRECT_LINE_KEY', 'PARLEY_DESK_KEY', 'PARLEY_SIGNING_KEY'],
    ],
    [{ PARLEY_BLOBS: 'azure' }, ['AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT_URL']],
    [{ PARLEY_RECOGNIZER: 'openai' }, ['OPENAI_API_KEY', 'OPENAI_MODEL']],
    [{ PARLEY_RECOGNIZER: 'azure-openai' }, ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_DEPLOYMENT']],
    [{ PARLEY_WORDING: 'model' }, ['PARLEY_WORDING']],
    [{ MicrosoftAppId: 'app' }, ['MicrosoftAppPassword']],
    [{ MicrosoftAppId: 'app', MicrosoftAppType: 'UserAssignedMSI' }, ['MicrosoftAppTenantId']],
    [{ PARLEY_HANDOFF_EVENT_CHANNELS: 'hub, local-directline' }, ['PARLEY_HANDOFF_EVENT_CHANNELS']],
    [
      { PARLEY_HANDOFF_EVENT_CHANNELS: 'directline', AZURE_DIRECT_LINE_SECRET: 's' },
      ['PARLEY_HANDOFF_EVENT_CHANNELS'],
    ],
    [{ PARLEY_HANDOFF_EVENT_CHANNELS: 'directline' }, []],
    [{ PARLEY_WEBHOOK_URL: 'https://shop.example/hook' }, ['PARLEY_WEBHOOK_SECRET']],
  ])('say what %j still needs', (environment, needed) => {
    const names = mistakesOf(environment as Record<string, string>).map((mistake) => mistake.split(':')[0]);
    expect(names).toEqual(needed);
  });

  it('let a network interface be used once the operator says that strangers may chat and the bot has credentials', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PARLEY_ALLOW_ANONYMOUS: 'true',
      MicrosoftAppId: 'app',
      MicrosoftAppPassword: 'secret',
      PARLEY_ALLOW_LOCAL_SIGN_IN: 'true',
    });
    expect(config.HOST).toBe('0.0.0.0');
  });
});
