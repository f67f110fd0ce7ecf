import { AttachmentSources } from '../adapters/attachments/attachmentSources.ts';
import { BlobAttachmentSource } from '../adapters/attachments/blobAttachmentSource.ts';
import { HttpAttachmentSource } from '../adapters/attachments/httpAttachmentSource.ts';
import { SharpPictures } from '../adapters/photos/sharpPictures.ts';
import { connectorTokens } from '../bot/connector/connectorTokens.ts';
import { NO_ROOM_SCHEME } from '../bot/incoming/keptFiles.ts';
import { takesUnsigned, type Config } from '../config.ts';
import type { Blobs } from '../ports/blobs.ts';
import { itemPictures as picturesOfItems } from '../services/photos/itemPictures.ts';
import { PhotoExaminations } from '../services/photos/photoExaminations.ts';
import { SeenPhotos } from '../services/photos/seenPhotos.ts';
import type { PhotoDescriber } from '../ports/photoDescriber.ts';
import type { VoiceTranscriber } from '../ports/voiceTranscriber.ts';
import type { Announcer } from '../services/desk/announcer.ts';
import { photoNotes as notesOfPhotos } from '../services/photos/photoNotes.ts';
import { voiceNotes as notesOfVoices } from '../services/photos/voiceNotes.ts';
import type { Shared } from './shared.ts';

/** What opens pictures, what looks at each of a buyer's, and what keeps those of the shop. */
export function openPhotoModule(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'blobs' | 'clock' | 'log'>,
) {
  const { store, caseFiles, blobs, clock, log } = parts;
  const pictures = new SharpPictures();
  const examinations = new PhotoExaminations({
    caseFiles,
    blobs,
    pictures,
    seen: new SeenPhotos({ store, clock }),
    onError: (error) => log.error(error, 'looking at a photo'),
  });
  /** Looks at what nobody looked at yet in a case that somebody opens. */
  const opened = (caseId: string): void => {
    const look = async (): Promise<void> => {
      const loaded = await caseFiles.load(caseId);
      if (loaded) examinations.look(loaded.kase);
    };
    look().catch((error: unknown) => log.error(error, 'looking at a photo'));
  };
  const itemPictures = picturesOfItems({
    caseFiles,
    source: new HttpAttachmentSource({ allowLoopbackHttp: takesUnsigned(config) }),
    blobs,
    pictures,
    onError: (error) => log.warn(error, 'the picture of an article'),
  });
  return { pictures, examinations, itemPictures, opened };
}

/** What models write beside photos and voice notes; null where none sees or hears. */
export function openNotes(
  { describer, transcriber }: { describer: PhotoDescriber | null; transcriber: VoiceTranscriber | null },
  { log, ...parts }: Pick<Shared, 'caseFiles' | 'blobs' | 'log'> & { announcer: Announcer },
) {
  const onError = (what: string) => (error: unknown) => log.warn(error, what);
  return {
    photoNotes:
      describer && notesOfPhotos({ ...parts, describer, onError: onError('a photo was not described') }),
    voiceNotes:
      transcriber &&
      notesOfVoices({ ...parts, transcriber, onError: onError('a voice note was not written down') }),
  };
}

/**
 * Photos come from the page's own uploads, or from a channel's address. A local client may name this machine, as long as there
 * is nobody but local ones: behind a proxy, a stranger could have this machine asked for anything.
 */
export function attachmentSources(config: Config, blobs: Blobs): AttachmentSources {
  const http = new HttpAttachmentSource({
    allowLoopbackHttp: takesUnsigned(config),
    tokenFor: connectorTokens(config),
  });
  return new AttachmentSources({
    blob: new BlobAttachmentSource({ blobs }),
    [NO_ROOM_SCHEME.slice(0, -1)]: { fetch: () => Promise.resolve({ ok: false, because: 'no_room' }) },
    https: http,
    http,
    data: http,
  });
}
