import type { Replacements } from '../../src/compose/index.ts';
import { ChannelChat } from './channelChat.ts';
import { Connector } from './connector.ts';
import { openShop, type Shop } from './shop.ts';

/** A whole Parley that listens, and the channel its buyers are on. */
export interface ListeningShop extends Shop {
  url: string;
  connector: Connector;
  chat(id: string): ChannelChat;
}

/** With a `folder` it goes on where another one stopped; folder and connector are left to who gave them. */
export async function listeningShop(
  replaced: Replacements = {},
  settings: Record<string, string> = {},
  { folder, connector: given, port = 0 }: { folder?: string; connector?: Connector; port?: number } = {},
): Promise<ListeningShop> {
  const connector = given ?? (await Connector.start());
  const shop = await openShop(replaced, settings, folder);
  const { url } = await shop.parley.server.listen(port, '127.0.0.1');
  return {
    ...shop,
    url,
    connector,
    chat: (id) => new ChannelChat(url, connector, id),
    close: async () => {
      await shop.close();
      if (!given) await connector.close();
    },
  };
}
