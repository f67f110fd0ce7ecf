import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A bot as a process of its own, so that what drives it does not share its event loop. */
export class BotProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Resolves once the process has printed its address. Rejects with what it printed when it ends before that. */
  static async start(
    command: readonly [string, ...string[]],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<BotProcess> {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: what npm starts ends with it.
      detached: true,
    });
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      const onData = (chunk: Buffer): void => {
        printed += chunk.toString('utf8');
        const address = /http:\/\/[\d.:]+/.exec(printed)?.[0];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', onData);
      child.stderr.on('data', onData);
      child.once('error', reject);
      child.once('exit', () => {
        reject(new Error(`${command.join(' ')} ended:\n${printed}`));
      });
    });
    return new BotProcess(child, url);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.pid === undefined) return;
    const ended = once(this.#child, 'exit');
    process.kill(-this.#child.pid, 'SIGTERM');
    await ended;
  }
}
