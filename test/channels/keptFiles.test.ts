import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { tellingOf } from '../../src/domain/telling/telling.ts';
import { timelineOf as toldInPackage } from '../../src/domain/package/packageTimeline.ts';
import { transcriptOf } from '../../src/domain/package/transcript.ts';
import { timelineOf as toldAtTheDesk } from '../../src/web/agent/timeline.ts';
import { PlayedChannel, plainMessage } from '../support/channelCases.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { FILES } from '../support/photos.ts';

let shop: ListeningShop;
let on: PlayedChannel;

beforeEach(async () => {
  shop = await listeningShop();
  on = new PlayedChannel(shop, 'conversation');
  for (const [kind, bytes] of Object.entries(FILES))
    shop.connector.files.set(`/${kind}`, (response) => {
      response.writeHead(200, { 'content-type': kind });
      response.end(bytes);
    });
});
afterEach(() => shop.close());

const fileOf = (kind: string, name: string) => ({
  contentType: kind,
  contentUrl: `${shop.connector.serviceUrl}/${kind}`,
  name,
});

async function sends(kind: string, name: string, text = ''): Promise<string> {
  return (await on.says(text, { attachments: [fileOf(kind, name)] })).join('\n');
}

const stored = async (): Promise<Extract<Entry, { type: 'file_stored' }>[]> =>
  (await on.entries('emulator')).filter((entry) => entry.type === 'file_stored');

describe('a file that is no photo', () => {
  it('is kept, and who sent a voice note is asked to write it in a line', async () => {
    const heard = await sends('audio/ogg', 'voice.ogg');
    expect(heard).toContain("can't listen");
    expect(heard).toContain('write it in a line');
    expect(heard).not.toContain('photo');
    const [file] = await stored();
    expect(file).toMatchObject({ contentType: 'audio/ogg', name: 'voice.ogg' });
    const blob = await shop.parley.blobs.get(file?.sha256 ?? '');
    expect(blob?.bytes.length).toBe(FILES['audio/ogg']?.length);
  });

  it('is kept, and is no photo of what is complained of, where it is a document', async () => {
    expect(await sends('application/pdf', 'invoice.pdf')).toContain("can't read a document");
    const { loaded } = await shop.parley.caseFiles.current('emulator', 'conversation');
    expect(loaded?.kase.photos).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  it('is thanked for where words came with it, and the words are answered', async () => {
    const heard = await sends('application/pdf', 'invoice.pdf', 'my parcel never came');
    expect(heard).toContain("I've kept the file");
    expect(heard).toContain('order number');
  });

  it('is at the desk, in the review and in the package, as what was changed and deleted is', async () => {
    await sends('audio/ogg', 'voice.ogg', 'my parcel never came');
    const [said] = (await on.entries('emulator')).filter((entry) => entry.type === 'said');
    const id = said?.activityId ?? '';
    await on.takes({ ...plainMessage, type: 'messageUpdate', id, text: 'the lamp came broken' });
    await on.takes({ ...plainMessage, type: 'messageDelete', id });
    const entries = await shop.parley.caseFiles.entries(on.caseId('emulator'));
    const { transcript, files } = transcriptOf(entries, null, {
      sizeOf: () => 64,
      hasThumbnail: () => false,
      withheld: new Set(),
    });
    expect(files).toMatchObject([{ contentType: 'audio/ogg', path: 'files/01-voice.ogg' }]);
    expect(transcript[0]?.files).toEqual([1]);
    const events = toldInPackage(tellingOf(entries, 'UTC'), transcript).map(({ text }) => text);
    expect(events).toEqual(
      expect.arrayContaining([
        'The buyer sent a file',
        'The buyer changed a message',
        expect.stringContaining('The buyer deleted a message'),
      ]),
    );
    const desk = toldAtTheDesk(entries, 'UTC');
    expect(desk[0]).toMatchObject({ kind: 'message', message: { files: [{ name: 'voice.ogg' }] } });
    expect(desk).toContainEqual(
      expect.objectContaining({
        text: 'The buyer changed a message',
        detail: expect.stringContaining('the lamp came broken'),
      }),
    );
  });
});
