import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import { loadConfig } from '../config.ts';
import { runCommand } from './commandLine.ts';
import { PackageMistakes, teamsPackage } from './teamsPackage.ts';

const USAGE = `Usage:
  npm run manifest -- --privacy URL --terms URL [options]

Makes the Teams app package from manifest/, for upload to Teams. The bot's id and the address come from MicrosoftAppId
and PARLEY_PUBLIC_URL.

  --privacy URL    the page that says how you treat personal data
  --terms URL      the page with your terms of use
  --website URL    the shop's own site (default: PARLEY_PUBLIC_URL)
  --developer NAME who publishes the app (default: the policy's shop)
  --name NAME      what the app is called in Teams (default: Parley)
  --app-id ID      the app's own id (default: the bot's)
  --version N.N.N  raise it with every change you upload (default: Parley's)
  --out FILE       where the package goes (default: dist/parley-teams.zip)
`;

const text = { type: 'string' } as const;
const OPTIONS = {
  privacy: text,
  terms: text,
  website: text,
  developer: text,
  name: { ...text, default: 'Parley' },
  'app-id': text,
  version: text,
  out: { ...text, default: 'dist/parley-teams.zip' },
} as const;

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ values }) =>
    run(values).catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
      process.stderr.write(`${error.message}\n`);
      return error instanceof PackageMistakes ? 1 : 2;
    }),
});

type Asked = { [K in keyof typeof OPTIONS]?: string | undefined } & { name: string; out: string };

async function run(values: Asked): Promise<number> {
  const config = loadConfig();
  const zip = await teamsPackage({
    botId: config.MicrosoftAppId ?? '',
    appId: values['app-id'] ?? null,
    origin: config.PARLEY_PUBLIC_URL ?? '',
    website: values.website ?? null,
    name: values.name,
    developer: values.developer ?? (await loadPolicy(config.PARLEY_POLICY)).shop,
    version: values.version ?? (await ownVersion()),
    privacy: values.privacy ?? '',
    terms: values.terms ?? '',
  });
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, zip);
  process.stdout.write(`${values.out} is ready: upload it in Teams, under Apps, Manage your apps.\n`);
  return 0;
}

async function ownVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}
