import type { PublicKey } from '../../domain/evidence/signing.ts';
import {
  AzureContainer,
  CONFLICT,
  download,
  isRefusal,
  listed,
  type AzureContainerSettings,
} from '../blobs/azureContainer.ts';

const PREFIX = 'keys/';

/**
 * Every public key ever used, one blob each under `keys/`, `own` added to them: what an older key signed can be checked for good, by
 * every process. Rejects with `StoreUnavailable` when the account does not answer or refuses, with a SyntaxError when one is no key.
 */
export async function publicKeysInBlobs(
  settings: AzureContainerSettings,
  own: PublicKey,
): Promise<PublicKey[]> {
  const container = new AzureContainer(settings);
  const bytes = Buffer.from(JSON.stringify(own));
  const kept = await container.ask(async (blobs, abortSignal) => {
    try {
      await blobs
        .getBlockBlobClient(`${PREFIX}${own.keyId}.json`)
        .upload(bytes, bytes.byteLength, { abortSignal, conditions: { ifNoneMatch: '*' } });
    } catch (error) {
      if (!isRefusal(error, CONFLICT, 'BlobAlreadyExists')) throw error;
    }
    const names = await listed(blobs, PREFIX, abortSignal);
    return await Promise.all(names.map(({ name }) => download(blobs, name, abortSignal)));
  });
  return kept.flatMap((blob) => (blob ? [JSON.parse(blob.bytes.toString()) as PublicKey] : []));
}
