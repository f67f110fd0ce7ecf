import { sendAnswer, type Route } from './route.ts';

export type Trouble = 'store_unavailable' | 'disk_full' | 'data_not_writable';

export interface HealthOptions {
  /** Why the server cannot do its work now, null when it can. Rejects when the store cannot be read. */
  trouble: () => Promise<Trouble | null>;
  isStopping: () => boolean;
}

/**
 * What platforms ask: `/livez` answers as long as the process does, so silence there means "start me anew"; `/readyz` whether
 * to send anything here; `/healthz` whether all is well, for whoever watches.
 *
 * A store that is away for a while takes no process out of service: buyers' messages are kept in the spool meanwhile, and
 * buyers are told so. Before the store has answered once it does, since its settings may be wrong.
 */
export function healthRoutes({ trouble, isStopping }: HealthOptions): Route[] {
  const asked = () => trouble().catch(() => 'store_unavailable' as const);
  let hasWorked = false;
  return [
    healthRoute('/healthz', 'whether the server can do its work', async () => await asked()),
    healthRoute('/livez', 'whether the process is to be left running', () => Promise.resolve(null)),
    healthRoute('/readyz', 'whether requests are to be sent here', async () => {
      if (isStopping()) return 'stopping';
      const because = await asked();
      hasWorked ||= because === null;
      return hasWorked && because === 'store_unavailable' ? null : because;
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
