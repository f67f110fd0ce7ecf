import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { z } from 'zod';

const guid = (name: string, what: string) =>
  z.guid({ error: `${name}: ${what}, written as 00000000-0000-0000-0000-000000000000` });

const page = (name: string, what: string) =>
  z.url({ protocol: /^https$/, error: `${name}: ${what}, https://…; Teams opens nothing else` });

const words = (name: string, longest: number) =>
  z
    .string()
    .trim()
    .min(1, { error: `${name}: write a name` })
    .max(longest, { error: `${name}: at most ${longest} characters` });

/** What differs from one installation to the next. */
export const PackageValues = z.object({
  botId: guid('MicrosoftAppId', 'set the application id of the bot'),
  /** Null for the bot's. */
  appId: guid('--app-id', "the app's own id").nullable(),
  origin: page('PARLEY_PUBLIC_URL', 'set the address under which Teams reaches this Parley').refine(
    (url) => !URL.canParse(url) || new URL(url).pathname === '/',
    { error: 'PARLEY_PUBLIC_URL: write it without a path' },
  ),
  name: words('--name', 30),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: '--version: three numbers, 1.0.0' }),
  developer: words('--developer', 32),
  /** Null for `origin`. */
  website: page('--website', "the shop's own site").nullable(),
  privacy: page('--privacy', 'the page that says how you treat personal data'),
  terms: page('--terms', 'the page with your terms of use'),
});
export type PackageValues = z.infer<typeof PackageValues>;

/** Why no package can be made, every reason at once with its remedy. */
export class PackageMistakes extends Error {
  override readonly name = 'PackageMistakes';

  constructor(mistakes: readonly string[]) {
    super(`The Teams app package cannot be made:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
  }
}

const FOLDER = fileURLToPath(new URL('../../manifest/', import.meta.url));
const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];
/** The same values give the same bytes: the archive knows no time but this, the earliest it can write. */
const WRITTEN_AT = new Date(1980, 0, 1);

/**
 * The Teams app package: the manifest with these values, valid by its published schema, and the icons, zipped.
 * Rejects with `PackageMistakes`.
 */
export async function teamsPackage(values: PackageValues): Promise<Uint8Array> {
  const parsed = PackageValues.safeParse(values);
  if (!parsed.success) {
    throw new PackageMistakes(parsed.error.issues.map(({ message }) => message));
  }
  const manifest = fill(await readFile(`${FOLDER}manifest.json`, 'utf8'), parsed.data);
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0) throw new PackageMistakes(faults.map((fault) => `manifest.json: ${fault}`));
  const icons = await Promise.all(
    ICONS.map(async ({ name, size }) => [`${name}.png`, await draw(name, size)]),
  );
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      ...(Object.fromEntries(icons) as Record<string, Uint8Array>),
    },
    { mtime: WRITTEN_AT, level: 9 },
  );
}

function fill(template: string, values: PackageValues): TeamsManifest {
  const { host, origin } = new URL(values.origin);
  const { appId, website } = values;
  const all: Record<string, string> = {
    ...values,
    appId: appId ?? values.botId,
    website: website ?? origin,
    origin,
    host,
  };
  const filled = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = all[name];
    if (value === undefined) throw new PackageMistakes([`manifest.json: nothing is known as {{${name}}}`]);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled) as TeamsManifest;
}

async function draw(name: string, size: number): Promise<Uint8Array> {
  return await sharp(`${FOLDER}${name}.svg`).resize(size, size).png().toBuffer();
}
