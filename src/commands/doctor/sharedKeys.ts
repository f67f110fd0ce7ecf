import { openCaseStore } from '../../compose/adapters.ts';
import { sharedKeys } from '../../compose/secrets.ts';
import { systemClock } from '../../ports/clock.ts';
import { SharedKeys } from '../../services/people/sharedKeys.ts';
import { ill, off, well, type Check } from './finding.ts';

/** Whether the keys that every process needs are those that the others on this store started with. */
export const SHARED_KEYS: Check = {
  name: 'Shared keys',
  remedy: 'Mend the case store first: it knows with which keys the other processes started.',
  async run(config) {
    if (config.PARLEY_STORE === 'sqlite') return off('one machine makes its own, in PARLEY_DATA');
    const store = await openCaseStore(config);
    try {
      const keys = sharedKeys(config);
      const others = await new SharedKeys({ store, clock: systemClock }).differing(keys);
      const names = others.map(({ name, since }) => `${name} (since ${since})`);
      return others.length === 0
        ? well(`${Object.keys(keys).join(', ')} are set, and no other process has others`)
        : ill(
            `${names.join(', ')}: another process on this store started with another one`,
            'Give every process the same, from one Key Vault; if you changed it, stop those that still have the old one.',
          );
    } finally {
      await store.close();
    }
  },
};
