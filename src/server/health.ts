import { sendAnswer, type Route } from './route.ts';

export type Trouble = 'store_unavailable' | 'disk_full' | 'data_not_writable';

export interface HealthOptions {
  /** Why nothing can be written here now, null when it can. */
  disk: () => Promise<Exclude<Trouble, 'store_unavailable'> | null>;
  /** Rejects when the store cannot be read. One that is away may take long to say so. */
  store: () => Promise<unknown>;
  isStopping: () => boolean;
}

/**
 * What platforms ask: `/livez` answers as long as the process does, so silence there means "start me anew"; `/readyz` whether
 * to send anything here; `/healthz` whether all is well, for whoever watches.
 *
 * A store that is away for a while takes no process out of service: buyers' messages are kept in the spool meanwhile, and
 * buyers are told so. Before the store has answered once it does, since its settings may be wrong; afterwards `/readyz` does not
 * ask it, for a store that hangs would outlast the platform's patience.
 */
export function healthRoutes({ disk, store, isStopping }: HealthOptions): Route[] {
  // Without a disk not even the spool keeps what a buyer wrote, whatever the store does.
  const trouble = async (): Promise<Trouble | null> =>
    (await disk()) ??
    (await store().then(
      () => null,
      () => 'store_unavailable' as const,
    ));
  let hasWorked = false;
  return [
    healthRoute('/healthz', 'whether the server can do its work', trouble),
    healthRoute('/livez', 'whether the process is to be left running', () => Promise.resolve(null)),
    healthRoute('/readyz', 'whether requests are to be sent here', async () => {
      if (isStopping()) return 'stopping';
      if (hasWorked) return await disk();
      const because = await trouble();
      hasWorked = because === null;
      return because;
    }),
  ];
}

function healthRoute(path: string, summary: string, ask: () => Promise<Trouble | 'stopping' | null>): Route {
  return {
    method: 'GET',
    path,
    summary,
    takes: 'nothing',
    access: 'public',
    async handle(_req, res) {
      const because = await ask();
      if (because === null) sendAnswer(res, { status: 200, body: { status: 'ok' } });
      else sendAnswer(res, { status: 503, body: { status: 'unavailable', because } });
    },
  };
}
