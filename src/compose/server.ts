import { join } from 'node:path';
import type { ParleyBot } from '../bot/parleyBot.ts';
import type { TalkModule } from './talk.ts';
import { deskKey } from './secrets.ts';
import type { Shared } from './shared.ts';
import type { SignIn } from './signIn.ts';
import { proxiesOf, takesUnsigned, type Config } from '../config.ts';
import type { Endpoint, SocketEndpoint } from '../http/endpoint.ts';
import { bubbleRoutes } from '../server/bubble/bubble.ts';
import { brandOf, readLogo } from '../server/bubble/brand.ts';
import { buyerPage } from '../server/buyerPage.ts';
import { messagesRoute } from '../server/messagesRoute.ts';
import { REMOTE_TOKEN_PATH, remoteTokenEndpoint } from '../server/remoteToken.ts';
import { routesTo } from '../server/route.ts';
import { createServer, type Server } from '../server/server.ts';
import { staffPages } from '../server/staffPages.ts';

/** As chat.css has it. */
const OWN_COLOUR = '#0b6b5d';

export type ServerParts = Pick<Shared, 'store' | 'disk' | 'policy' | 'telemetry' | 'log'> & {
  adapter: TalkModule['adapter'];
  bot: ParleyBot;
  signIn: SignIn;
  endpoints: Endpoint[];
  sockets: SocketEndpoint[];
};

/** The pages, the Bot Framework's route and every endpoint behind one server. */
export async function composeServer(config: Config, parts: ServerParts): Promise<Server> {
  const { adapter, bot, signIn, endpoints, sockets, store, disk, policy, telemetry, log } = parts;
  const { PARLEY_BRAND_COLOUR: colour, PARLEY_BRAND_LOGO: logo } = config;
  const brand = colour === null ? null : brandOf(colour);
  const page = buyerPage({
    shopName: policy.shop,
    bubbleOrigins: config.PARLEY_BUBBLE_ORIGINS,
    brand,
    logo: logo === null ? null : await readLogo(logo),
    cacheDirectory: join(config.PARLEY_DATA, 'cache'),
    ...(config.AZURE_DIRECT_LINE_SECRET === null
      ? {}
      : { tokenPath: REMOTE_TOKEN_PATH, directLineUrl: `${config.AZURE_DIRECT_LINE_URL}/v3/directline` }),
  });
  const staff = staffPages({
    shopName: policy.shop,
    timezone: policy.timezone,
    cacheDirectory: join(config.PARLEY_DATA, 'cache'),
    frameAncestors: config.PARLEY_FRAME_ANCESTORS,
  });
  if (staff.missing !== null) log.warn(staff.missing);
  let isTold = false;
  const unnamed = (): void => {
    if (!isTold)
      log.warn(
        'A request came without the address of its caller in x-forwarded-for: such requests are limited as one. Let the proxy write it, or set PARLEY_PROXIES.',
      );
    isTold = true;
  };
  return createServer({
    routes: [
      ...page.routes,
      ...bubbleRoutes({
        shopName: policy.shop,
        origins: config.PARLEY_BUBBLE_ORIGINS,
        paint: (brand ?? brandOf(OWN_COLOUR)).light,
        directLine: config.AZURE_DIRECT_LINE_SECRET === null ? '/v3/directline' : null,
      }),
      ...staff.routes,
      messagesRoute({
        adapter,
        bot,
        takes: config.MicrosoftAppId !== null ? 'signed' : takesUnsigned(config) ? 'local' : 'nothing',
      }),
      ...routesTo([...endpoints, ...remoteEndpoints(config, log)], {
        publicUrl: config.PARLEY_PUBLIC_URL,
        proxies: proxiesOf(config),
        unnamed,
      }),
    ],
    sockets,
    publicUrl: config.PARLEY_PUBLIC_URL,
    proxies: proxiesOf(config),
    guard: signIn.cookies,
    deskKey: deskKey(config),
    telemetry,
    health: { disk: () => disk.trouble(), store: () => store.list({ limit: 1 }) },
    onError: (error, where) => log.error(error, where),
  });
}

/** The page's tokens come from Azure's Direct Line where that is set up. */
function remoteEndpoints(config: Config, log: Shared['log']): Endpoint[] {
  if (config.AZURE_DIRECT_LINE_SECRET === null) return [];
  return [
    remoteTokenEndpoint({
      secret: config.AZURE_DIRECT_LINE_SECRET,
      directLineUrl: `${config.AZURE_DIRECT_LINE_URL}/v3/directline`,
      onError: (error) => log.error(error, 'remote token'),
    }),
  ];
}
