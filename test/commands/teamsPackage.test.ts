import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PackageMistakes, teamsPackage, type PackageValues } from '../../src/commands/teamsPackage.ts';

const VALUES: PackageValues = {
  botId: '7f5a3b1e-0c7d-4c8c-9f2a-1f4f0a9b2c3d',
  appId: null,
  origin: 'https://help.example.com',
  name: 'Parley',
  version: '1.2.3',
  developer: 'Lamps & "More"',
  website: null,
  privacy: 'https://example.com/privacy',
  terms: 'https://example.com/terms',
};

const mistakesOf = async (values: PackageValues): Promise<string> => {
  const error: unknown = await teamsPackage(values).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PackageMistakes);
  return (error as PackageMistakes).message;
};

describe('the Teams app package', () => {
  let files: Record<string, Uint8Array>;
  let manifest: TeamsManifest & Record<string, unknown>;

  beforeAll(async () => {
    files = unzipSync(await teamsPackage(VALUES));
    manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as typeof manifest;
  });

  it('holds the manifest and both icons at its top, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  it('is valid by the schema that its manifest names, which is at hand without a network', async () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
    const broken = { ...manifest, accentColor: 'green' };
    expect(await AppManifestUtils.validateAgainstSchema(broken)).not.toEqual([]);
  });

  it('speaks for this bot and this address alone', () => {
    expect(manifest).toMatchObject({
      id: VALUES.botId,
      version: '1.2.3',
      developer: { name: 'Lamps & "More"', websiteUrl: 'https://help.example.com' },
      bots: [{ botId: VALUES.botId, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['help.example.com'],
    });
    expect(JSON.stringify(manifest)).not.toContain('{{');
    const tabs = manifest.staticTabs as { contentUrl?: string }[];
    expect(tabs.flatMap(({ contentUrl }) => contentUrl ?? [])).toEqual([
      'https://help.example.com/teams/tab?to=/agent',
      'https://help.example.com/teams/tab?to=/review',
    ]);
  });

  it.each([
    ['color.png', 192, false],
    ['outline.png', 32, true],
  ])('has %s as Teams wants it', async (name, size, isOutline) => {
    const icon = sharp(files[name]);
    expect(await icon.metadata()).toMatchObject({ format: 'png', width: size, height: size });
    const { data } = await icon.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
    const clear = pixels.filter(([, , , alpha]) => alpha === 0).length;
    if (!isOutline) {
      expect(clear).toBe(0);
      return;
    }
    expect(clear).toBeGreaterThan(pixels.length / 2);
    const coloured = pixels.filter(([r = 0, g = 0, b = 0, alpha]) => alpha !== 0 && Math.min(r, g, b) < 250);
    expect(coloured).toEqual([]);
  });

  it('is the same to the byte for the same values', async () => {
    expect(Buffer.from(await teamsPackage(VALUES)).equals(Buffer.from(await teamsPackage(VALUES)))).toBe(
      true,
    );
  });

  it('is refused with every mistake at once, each with the setting that mends it', async () => {
    const said = await mistakesOf({ ...VALUES, botId: '', origin: 'http://localhost:3978', privacy: '' });
    expect(said).toContain('MicrosoftAppId');
    expect(said).toContain('PARLEY_PUBLIC_URL');
    expect(said).toContain('--privacy');
    expect(said).not.toContain('--terms');
  });

  it.each([
    ['an address with a path', { origin: 'https://example.com/help' }, 'PARLEY_PUBLIC_URL'],
    ['a name Teams would cut', { name: 'x'.repeat(31) }, '--name'],
    ['a version that is none', { version: 'v1' }, '--version'],
  ])('is refused for %s', async (_, wrong, named) => {
    expect(await mistakesOf({ ...VALUES, ...wrong })).toContain(named);
  });
});
