import { loadConfig } from '../config.ts';
import { runCommand } from './commandLine.ts';
import { doctorCommand } from './doctor/doctorCommand.ts';

const USAGE = `Usage:
  npm run doctor

Tries every part of the settings (.env), says what is wrong and what to do. Exit code 1 when something is.`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async () => {
    const { CHECKS } = await import('./doctor/doctorChecks.ts');
    return await doctorCommand({
      readConfig: loadConfig,
      checks: CHECKS,
      print: (line) => process.stdout.write(`${line}\n`),
    });
  },
});
