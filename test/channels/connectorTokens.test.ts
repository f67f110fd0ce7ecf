import { describe, expect, it } from '@jest/globals';
import { connectorTokens } from '../../src/bot/connector/connectorTokens.ts';

const BOT = {
  MicrosoftAppId: 'app',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppType: 'MultiTenant',
  MicrosoftAppTenantId: null,
};

describe('the bot’s token for attachments', () => {
  const tokenFor = (
    url: string,
    bot: typeof BOT | (Omit<typeof BOT, 'MicrosoftAppId'> & { MicrosoftAppId: null }) = BOT,
  ) => connectorTokens(bot, () => Promise.resolve('token'))(new URL(url));

  it('goes to the connector, where Teams keeps pasted pictures', async () => {
    expect(await tokenFor('https://smba.trafficmanager.net/amer/v3/attachments/0-x/views/original')).toBe(
      'token',
    );
  });

  it.each([
    'https://evil.example/v3/attachments/1',
    'https://smba.trafficmanager.net.evil.example/v3/attachments/1',
    'https://evil.example/smba.trafficmanager.net/v3/attachments/1',
    'http://smba.trafficmanager.net/v3/attachments/1',
    'https://smba.trafficmanager.net:8443/v3/attachments/1',
    'https://smba.trafficmanager.net/elsewhere',
  ])('never goes to %s, which a message may name', async (url) => {
    expect(await tokenFor(url)).toBeNull();
  });

  it('does not exist for a bot without credentials', async () => {
    const url = 'https://smba.trafficmanager.net/amer/v3/attachments/1';
    expect(await tokenFor(url, { ...BOT, MicrosoftAppId: null })).toBeNull();
  });
});
