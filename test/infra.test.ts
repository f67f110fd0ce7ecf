import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { COMMITS, LEASES, ORDERS, REVIEW, VIEWS } from '../src/adapters/cosmos/cosmosContainers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const INFRA = readdirSync(join(ROOT, 'infra'), { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1));

const SETTINGS = [...read('.env.example').matchAll(/^#?(\w+)=/gm)].map(([, name]) => name);
/** Read by Node.js, by Azure's SDK and by azd, and not by Parley. */
const OTHERS = [
  'AZURE_CONTAINER_REGISTRY_ENDPOINT',
  'AZURE_RESOURCE_GROUP',
  'AZURE_ENV_NAME',
  'AZURE_LOCATION',
  'COSMOS_MODE',
];

describe('how Parley is run', () => {
  it('is set up with settings that there are', () => {
    const named = INFRA.flatMap((file) =>
      [...read(file).matchAll(/(?<![A-Z_])(?:(?:PARLEY|AZURE|COSMOS)_[A-Z_]+|MicrosoftApp[A-Z]\w+)/g)].map(
        ([name]) => name,
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    const known = new Set([...SETTINGS, ...OTHERS]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('keeps the settings of a unit and of the image, whatever else the copied example sets', () => {
    // systemd's EnvironmentFile= goes before Environment=, and docker's --env-file before ENV.
    const example = parseEnv(read('.env.example'));
    const set = (file: string, names: RegExp) =>
      [...read(file).matchAll(names)].map(([, name = '', value]) => [name, value] as const);
    const own = [
      ...INFRA.filter((file) => file.endsWith('.service')).flatMap((file) =>
        set(file, /^Environment=(\w+)=(.*)$/gm),
      ),
      ...set('infra/container/Dockerfile', /^(?:ENV)? +([A-Z_]+)=([^\s\\]+)/gm),
    ];
    expect(own.map(([name]) => name)).toEqual(
      expect.arrayContaining(['PARLEY_DATA', 'HOST', 'PORT', 'NODE_ENV']),
    );
    for (const [name, value] of own) expect([name, example[name] ?? value]).toEqual([name, value]);
  });

  it('is asked at addresses that there are', () => {
    const asked = INFRA.flatMap((file) => [...read(file).matchAll(/\/(?:livez|readyz|healthz)\b/g)]).map(
      ([path]) => path,
    );
    expect(new Set(asked)).toEqual(new Set(['/livez', '/readyz']));
    const served = read('docs/routes.md');
    for (const path of asked) expect(served).toContain(`GET \`${path}\``);
    // Before one process there is no other to send anybody to: whoever reads what is on record still may with a full disk.
    expect(read('infra/linux/Caddyfile')).toMatch(/health_uri \/livez$/m);
  });

  it('finds in Azure the containers that the adapters would make', () => {
    const described: unknown = JSON.parse(read('infra/azure/modules/containers.json'));
    expect(described).toEqual([COMMITS, VIEWS, ORDERS, REVIEW, LEASES]);
  });

  it('says of every resource in Azure which setting needs it, and of every setting which resource it is for', () => {
    const templates = INFRA.filter((file) => file.endsWith('.bicep'))
      .map(read)
      .join('\n');
    const made = [...templates.matchAll(/^resource \w+ '([^@]+)@[^']+' =/gm)].map(([, type = '']) => type);
    const rows = read('docs/azure.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|'));
    const named = (column: number, name: RegExp): Set<string> =>
      new Set(rows.flatMap((row) => row[column]?.match(name) ?? []));
    // Who may do what stands in each row, and the group has all of them.
    const OF_ALL = ['Microsoft.Authorization/roleAssignments', 'Microsoft.Resources/resourceGroups'];
    expect(named(4, /Microsoft\.\w+\/\w+/g)).toEqual(new Set(made.filter((type) => !OF_ALL.includes(type))));
    const set = [
      ...read('infra/azure/parley.bicep').matchAll(/name: '([A-Z]+_[A-Z_]+)'/g),
      ...read('infra/azure/modules/app.bicep').matchAll(
        /(?:name|setting): '([A-Z]+_[A-Z_]+|MicrosoftApp\w+)'/g,
      ),
    ].map(([, name = '']) => name);
    expect(set.length).toBeGreaterThan(20);
    expect(set.filter((name) => !named(3, /\w+/g).has(name))).toEqual([]);
  });

  it('hands every parameter of the template on, and no other', () => {
    const paramsOf = (file: string) =>
      [...read(file).matchAll(/^param (\w+)/gm)].map(([, name]) => name ?? '').sort();
    const main = paramsOf('infra/azure/main.bicep');
    expect(paramsOf('infra/azure/parley.bicep')).toEqual([...main, 'tags'].sort());
    for (const name of main) expect(read('infra/azure/main.bicep')).toContain(`\n    ${name}: ${name}\n`);
    const { parameters } = JSON.parse(read('infra/azure/main.parameters.json')) as { parameters: object };
    expect(main).toEqual(expect.arrayContaining(Object.keys(parameters)));
  });

  it('deploys with every value that the template has no default for', () => {
    const needed = [
      ...read('infra/azure/main.bicep').matchAll(/^param (\w+) (?:string|object|bool|int)$/gm),
    ].map(([, name]) => name ?? '');
    const { parameters } = JSON.parse(read('infra/azure/main.parameters.json')) as {
      parameters: Record<string, { value: string }>;
    };
    expect(needed).toEqual(expect.arrayContaining(['environmentName', 'location', 'signingKey']));
    const deploy = read('.github/workflows/deploy.yml');
    for (const name of needed) {
      const [, setting] = /^\$\{(\w+)\}$/.exec(parameters[name]?.value ?? '') ?? [];
      expect(deploy).toMatch(new RegExp(`^ {6}${setting ?? name}: \\$`, 'm'));
    }
  });

  it('has a dashboard of figures that there are', () => {
    const files = ['src/adapters/telemetry', 'src/bot', 'src/compose/telemetry'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const told = new Set(
      files
        .flatMap((file) => [...read(file).matchAll(/'((?:parley|db|http)\.[a-z_.]+)'/g)])
        .map(([, name = '']) => name.replaceAll('.', '_')),
    );
    const { panels } = JSON.parse(read('infra/telemetry/grafana.json')) as {
      panels: { targets: { expr: string }[] }[];
    };
    const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    const named = expressions.flatMap((expr) => expr.match(/\b(?:parley|db|http)_[a-z_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(20);
    const plain = (name: string) => name.replace(/_bucket$|_count$/, '').replace(/_total$|_seconds$/, '');
    expect(named.filter((name) => !told.has(name) && !told.has(plain(name)))).toEqual([]);
  });

  it('leaves every font in the image that a document is set in', () => {
    const [, kept] = /find @embedpdf(.+?)-delete/s.exec(read('infra/container/Dockerfile')) ?? [];
    const stays = [...(kept ?? '').matchAll(/! -name '([^']+)'/g)].map(
      ([, name = '']) => new RegExp(`^${name.replace('.', String.raw`\.`).replace('*', '.*')}$`),
    );
    const used = [...read('src/adapters/pdf/faces.ts').matchAll(/: '(?:\S+\/)?([\w-]+\.[ot]tf)'/g)].map(
      ([, name = '']) => name,
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !stays.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it('copies into the image what there is, and what its context lets in', () => {
    const allowed = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path ?? '');
    const copied = [...read('infra/container/Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, paths]) => paths?.split(' ') ?? [],
    );
    expect(copied.length).toBeGreaterThan(6);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path))).toBe(true);
      expect(allowed).toContain(path);
    }
  });
});
