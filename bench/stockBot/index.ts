import { DatabaseSync } from 'node:sqlite';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  TranscriptLoggerMiddleware,
  UserState,
  type Request as BotRequest,
  type Response as BotResponse,
  type TurnContext,
} from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import restify from 'restify';
import { MainDialog } from './mainDialog.ts';
import { SqliteStorage } from './sqliteStorage.ts';
import { SqliteTranscripts } from './sqliteTranscripts.ts';

/** What a Bot Framework user gets by the book: core-bot, its state and its transcripts kept durably in one SQLite file. */
const database = new DatabaseSync(process.argv[2] ?? ':memory:');
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');

const storage = new SqliteStorage(database);
const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const dialogState = conversationState.createProperty<DialogState>('DialogState');
const profile = userState.createProperty<{ turns: number }>('Profile');
const dialog = new MainDialog();

class StockBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const known = await profile.get(context, { turns: 0 });
      known.turns += 1;
      await dialog.run(context, dialogState);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await conversationState.saveChanges(context);
    await userState.saveChanges(context);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.use(new TranscriptLoggerMiddleware(new SqliteTranscripts(database)));
const bot = new StockBot();

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req as BotRequest, res as unknown as BotResponse, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready ${server.url}\n`);
});
