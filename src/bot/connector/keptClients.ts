import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';

/** Channels have a few addresses a region; whoever calls a bot without credentials may name any. */
const KEPT = 200;

/**
 * Keeps the SDK's clients: it makes one with its whole pipeline for each activity that comes in and for each that goes out,
 * which takes longer than sending. A client holds nothing of a conversation; its credentials renew their token by themselves.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: KEPT });
  readonly #tokenClients = new LRUCache<string, Promise<UserTokenClient>>({ max: KEPT });

  override async authenticateRequest(
    ...request: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(...request);
    const { claimsIdentity, connectorFactory } = result;
    return connectorFactory
      ? { ...result, connectorFactory: this.#keeping(claimsIdentity, connectorFactory) }
      : result;
  }

  override createConnectorFactory(claimsIdentity: ClaimsIdentity): ConnectorFactory {
    return this.#keeping(claimsIdentity, super.createConnectorFactory(claimsIdentity));
  }

  override async createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    return await kept(this.#tokenClients, botIn(claimsIdentity), () =>
      super.createUserTokenClient(claimsIdentity),
    );
  }

  #keeping(claimsIdentity: ClaimsIdentity, factory: ConnectorFactory): ConnectorFactory {
    return new KeepingFactory(this.#connectors, botIn(claimsIdentity), factory);
  }
}

class KeepingFactory extends ConnectorFactory {
  readonly #connectors: LRUCache<string, Promise<ConnectorClient>>;
  readonly #bot: string;
  readonly #factory: ConnectorFactory;

  constructor(
    connectors: LRUCache<string, Promise<ConnectorClient>>,
    bot: string,
    factory: ConnectorFactory,
  ) {
    super();
    this.#connectors = connectors;
    this.#bot = bot;
    this.#factory = factory;
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = JSON.stringify([this.#bot, serviceUrl, audience]);
    return await kept(this.#connectors, key, () => this.#factory.create(serviceUrl, audience));
  }
}

/** What the SDK takes the bot's own id from. */
const botIn = ({ claims }: ClaimsIdentity): string =>
  JSON.stringify(
    [AuthenticationConstants.AudienceClaim, AuthenticationConstants.AppIdClaim].map(
      (type) => claims.find((claim) => claim.type === type)?.value,
    ),
  );

/** One that could not be made is made anew. */
async function kept<T>(
  clients: LRUCache<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = clients.get(key);
  if (known) return await known;
  const made = make();
  clients.set(key, made);
  made.catch(() => clients.delete(key));
  return await made;
}
