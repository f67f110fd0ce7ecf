import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { dataFolder } from './dataFolder.ts';
import { shareCache } from './sharedCache.ts';

const READY = /Chat as a buyer\s+(\S+)/;

/** What `npm start` runs, as a process of its own on a folder of its own. */
export class ParleyProcess {
  readonly folder: string;
  readonly #settings: Record<string, string>;
  #child: ChildProcess | null = null;
  #port = '0';
  #url = '';
  /** What it wrote to its error output so far: complaints, and nothing else belongs there. */
  complaints = '';
  /** What it printed so far. */
  printed = '';

  private constructor(folder: string, settings: Record<string, string>) {
    this.folder = folder;
    this.#settings = settings;
  }

  /** `prepare` puts into the folder what is there before the first start, and gives the settings that go with it. */
  static async start(
    settings: Record<string, string> = {},
    prepare: (folder: string) => Promise<Record<string, string>> = () => Promise.resolve({}),
  ): Promise<ParleyProcess> {
    const folder = await dataFolder('process');
    await shareCache(folder);
    const parley = new ParleyProcess(folder, { ...settings, ...(await prepare(folder)) });
    await parley.#run();
    return parley;
  }

  /** Another one on the same folder, on a port of its own. */
  static async beside(other: ParleyProcess): Promise<ParleyProcess> {
    const parley = new ParleyProcess(other.folder, other.#settings);
    await parley.#run();
    return parley;
  }

  /** The process that runs now; 0 while none does. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get url(): string {
    return this.#url;
  }

  /** The desk, as the person of this name. */
  async desk(name: string): Promise<DeskClient> {
    const key = await readFile(join(this.folder, 'desk.key'), 'utf8');
    return new DeskClient({ url: this.#url, key, agent: { id: `desk-${name.toLowerCase()}`, name } });
  }

  /** Ends it as an operator would, and starts it again on the same folder and port. */
  async restart(whileDown: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.#end('SIGTERM');
    await whileDown();
    await this.#run();
  }

  /** Ends it as a crash or a power cut would, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it as an operator would; its folder stays. */
  async terminate(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Starts it again after `kill` or `terminate`, on the same folder and port. */
  async startAgain(): Promise<void> {
    await this.#run();
  }

  /** Ends it and removes its folder. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }

  async #run(): Promise<void> {
    const child = spawn(process.execPath, ['src/index.ts'], {
      env: { ...process.env, PARLEY_DATA: this.folder, PORT: this.#port, ...this.#settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stderr.on('data', (data: Buffer) => (this.complaints += data.toString()));
    this.#url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (data: Buffer) => {
        printed += data.toString();
        this.printed += data.toString();
        const [, url] = READY.exec(printed) ?? [];
        if (url !== undefined) resolve(url);
      });
      child.once('exit', () => {
        reject(new Error(`Parley did not start: ${this.complaints}${printed}`));
      });
    });
    this.#port = new URL(this.#url).port;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child?.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
