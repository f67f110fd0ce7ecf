import type { Config } from '../../config.ts';
import type { Check, Finding } from './finding.ts';

const SIGNS: Record<Finding['state'], string> = { well: 'ok ', ill: 'BAD', off: ' - ' };

export interface DoctorCommand {
  /** Throws with every mistake in the settings. */
  readConfig: () => Config;
  checks: readonly Check[];
  print: (line: string) => void;
}

/** Looks at everything, one after the other, and gives the exit code: 0 when all is well, 1 when something is not. */
export async function doctorCommand({ readConfig, checks, print }: DoctorCommand): Promise<number> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    print(`${SIGNS.ill} Settings: ${messageOf(error)}`);
    return 1;
  }
  print(`${SIGNS.well} Settings: all of them can be read`);
  let ills = 0;
  for (const check of checks) {
    const finding = await look(check, config);
    print(`${SIGNS[finding.state]} ${check.name}: ${finding.says}`);
    if (finding.remedy !== null) print(`      ${finding.remedy}`);
    if (finding.state === 'ill') ills += 1;
  }
  print(ills === 0 ? '\nAll is well.' : `\n${ills} of ${checks.length} need something done.`);
  return ills === 0 ? 0 : 1;
}

async function look(check: Check, config: Config): Promise<Finding> {
  try {
    return await check.run(config);
  } catch (error) {
    return { state: 'ill', says: messageOf(error), remedy: check.remedy };
  }
}

/** With what lies underneath, which is where a network says what was wrong. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
