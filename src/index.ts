import { compose } from './compose.ts';
import { loadConfig } from './config.ts';

/** What is said when Parley cannot start: the mistake and its remedy, without a stack that helps nobody. */
function refuseToStart(error: unknown): never {
  process.stderr.write(`\nParley cannot start.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

try {
  const config = loadConfig();
  const parley = await compose(config);
  const { url } = await parley.server.listen(config.PORT, config.HOST);
  parley.start();
  const seconds = (performance.now() / 1_000).toFixed(1);
  const orders = parley.samplesAdded
    ? '\n  Sample orders were added. Try: "my parcel never came", then 8190244417735521, maria.k@example.com'
    : '';
  process.stdout.write(
    `Parley is ready (${seconds} s).\n\n` +
      `  Chat as a buyer   ${url}\n` +
      `  Bot Framework     ${url}/api/messages\n` +
      `  Answer handoffs   npm run desk -- list\n` +
      `  Policy            ${config.PARLEY_POLICY} (${parley.policy.id})\n${orders}\n`,
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('Finishing what is under way ...\n');
    parley.stop().then(
      () => process.exit(0),
      (error: unknown) => refuseToStart(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  refuseToStart(error);
}
