import { describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { KeptClients } from '../../src/bot/connector/keptClients.ts';

const claimsOf = (appId: string): ClaimsIdentity =>
  new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
const HERE = 'http://127.0.0.1:1/here';

describe('the SDK’s clients', () => {
  const clients = new KeptClients({ MicrosoftAppType: 'MultiTenant' });
  const connector = async (url: string, claims = claimsOf(''), audience?: string) =>
    await clients.createConnectorFactory(claims).create(url, audience);

  it('are one for each address, and the same for what comes in and what goes out', async () => {
    const { connectorFactory, audience } = await clients.authenticateRequest(
      { type: 'message', channelId: 'test', serviceUrl: HERE } as Activity,
      '',
    );
    const forAnswers = await connectorFactory?.create(HERE, audience);
    expect(await connectorFactory?.create(HERE, audience)).toBe(forAnswers);
    const first = await connector(HERE);
    expect(await connector(HERE)).toBe(first);
    expect(await connector('http://127.0.0.1:1/elsewhere')).not.toBe(first);
    expect(await connector(HERE, claimsOf(''), 'https://another.example')).not.toBe(first);
  });

  it('that look for tokens of users are one for the bot', async () => {
    const first = await clients.createUserTokenClient(claimsOf(''));
    expect(await clients.createUserTokenClient(claimsOf(''))).toBe(first);
  });

  it('that could not be made are made anew', async () => {
    const bot = new KeptClients({
      MicrosoftAppId: 'app',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppType: 'MultiTenant',
    });
    const ofAnother = bot.createConnectorFactory(claimsOf('another'));
    await expect(ofAnother.create(HERE, 'audience')).rejects.toThrow('Invalid appId');
    await expect(ofAnother.create(HERE, 'audience')).rejects.toThrow('Invalid appId');
    const own = bot.createConnectorFactory(claimsOf('app'));
    expect(await own.create(HERE, 'audience')).toBe(await own.create(HERE, 'audience'));
  });
});
