import { loadConfig } from '../config.ts';
import { CHECKS } from './doctor/doctorChecks.ts';
import { doctorCommand } from './doctor/doctorCommand.ts';

process.exitCode = await doctorCommand({
  readConfig: loadConfig,
  checks: CHECKS,
  print: (line) => process.stdout.write(`${line}\n`),
});
