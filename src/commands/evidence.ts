import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { openBlobs, openCaseSearch, openCaseStore, openOrders } from '../compose/adapters.ts';
import { openReturning } from '../compose/buyers/returning.ts';
import { openBesideStore, openTimestampServer } from '../compose/evidence.ts';
import { openPackagesAlone } from '../compose/package.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { CaseFiles } from '../services/cases/caseFiles.ts';
import { runCommand } from './commandLine.ts';
import { evidenceCommand, OPTIONS, USAGE, type EvidenceCommand } from './evidenceCommand.ts';

const EVIDENCE: EvidenceCommand = {
  open: async () => {
    const config = loadConfig();
    const { spool, receipts, keys } = await openBesideStore(config);
    const store = await openCaseStore(config);
    const blobs = await openBlobs(config);
    return {
      store,
      orders: await openOrders(config),
      blobs,
      packages: () => openPackagesAlone(config, { store, blobs, keys }),
      search: () => openCaseSearch(config),
      returning: () =>
        openReturning(config, {
          store,
          caseFiles: new CaseFiles({ store, clock: systemClock }),
          clock: systemClock,
        }).buyers,
      spool,
      receipts,
      timestampServer: openTimestampServer(config),
      ...keys,
    };
  },
  readFile: (file) => readFile(file),
  writeFile: (file, content) => writeFile(file, content, { mode: 0o600 }),
  clock: systemClock,
  user: userInfo().username,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

await runCommand({ usage: USAGE, options: OPTIONS, run: (words) => evidenceCommand(words, EVIDENCE) });
