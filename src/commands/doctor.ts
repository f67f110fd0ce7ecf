import { loadConfig } from '../config.ts';
import { CHECKS } from './doctorChecks.ts';
import { doctorCommand } from './doctorCommand.ts';

process.exitCode = await doctorCommand({
  readConfig: loadConfig,
  checks: CHECKS,
  print: (line) => process.stdout.write(`${line}\n`),
});
