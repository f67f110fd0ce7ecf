import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import type { PhotoExamined } from '../../src/domain/case/entries/photos.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { PhotoExaminations } from '../../src/services/photos/photoExaminations.ts';
import { SeenPhotos } from '../../src/services/photos/seenPhotos.ts';
import { opened, said } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { aPhoto } from '../support/pictures.ts';
import { BlobsInMemory } from '../support/talk.ts';

describe.each(CASE_PLACES)('photos of cases in %s', (_, make) => {
  let place: CasePlace;
  let store: CaseStore;
  let caseFiles: CaseFiles;
  let blobs: BlobsInMemory;
  let examinations: PhotoExaminations;
  let errors: unknown[];

  beforeEach(async () => {
    place = await make();
    store = place.open();
    blobs = new BlobsInMemory();
    errors = [];
    start();
  });

  afterEach(async () => {
    await examinations.stop();
    await place.remove();
    expect(errors).toEqual([]);
  });

  function start(): void {
    caseFiles = new CaseFiles({ store, clock: systemClock });
    examinations = new PhotoExaminations({
      caseFiles,
      blobs,
      pictures: new SharpPictures(),
      seen: new SeenPhotos({ store, clock: systemClock }),
      onError: (error) => void errors.push(error),
    });
  }

  async function open(caseId: string, ...photos: Buffer[]): Promise<void> {
    const stored = await Promise.all(
      photos.map(async (bytes, index) => ({
        type: 'photo_stored' as const,
        activityId: 'activity-1',
        name: `photo ${index}.jpg`,
        contentType: 'image/jpeg',
        sha256: await blobs.put(bytes, 'image/jpeg'),
        bytes: bytes.length,
      })),
    );
    await caseFiles.append(null, [opened({ caseId }), said('here it is'), ...stored]);
  }

  async function notes(caseId: string): Promise<PhotoExamined[]> {
    await examinations.settled();
    const entries = await caseFiles.entries(caseId);
    return entries.flatMap(({ content }) => (content.type === 'photo_examined' ? [content] : []));
  }

  it('are each looked at once, whatever happens in the case afterwards', async () => {
    await open('case-1', await aPhoto({ seed: 1 }), await aPhoto({ seed: 2 }));
    expect(await notes('case-1')).toMatchObject([
      { width: 400, height: 300, seenIn: [] },
      { width: 400, height: 300, seenIn: [] },
    ]);
    await caseFiles.appendAlways('case-1', () => [said('and?', 'activity-2')]);
    expect(await notes('case-1')).toHaveLength(2);
  });

  it('are known again in another case as the same file, or by their look, and others are not', async () => {
    const original = await aPhoto({ seed: 1 });
    await open('case-1', original);
    await notes('case-1');
    await open('case-2', original);
    expect((await notes('case-2'))[0]?.seenIn).toEqual([{ caseId: 'case-1', how: 'same_file' }]);
    await open('case-3', await sharp(original).resize(220).jpeg({ quality: 40 }).toBuffer());
    const [alike] = await notes('case-3');
    expect(alike?.seenIn).toContainEqual({ caseId: 'case-1', how: 'looks_alike' });
    await open('case-4', await aPhoto({ seed: 4 }));
    expect((await notes('case-4'))[0]?.seenIn).toEqual([]);
  });

  it('that a process left behind are looked at when somebody opens the case', async () => {
    const photo = await aPhoto();
    await examinations.stop();
    await open('case-1', photo);
    expect(await notes('case-1')).toEqual([]);
    start();
    const loaded = await caseFiles.refresh('case-1');
    if (!loaded) throw new Error('the case is gone');
    examinations.look(loaded.kase);
    expect(await notes('case-1')).toHaveLength(1);
  });
});
