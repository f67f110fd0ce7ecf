import sharp from 'sharp';
import type { PackageFile } from '../../domain/package/document.ts';
import type { Thumbnails } from '../../ports/packagePrinter.ts';

const LARGEST = 480;
const QUALITY = 72;

/** A picture as PDF takes it. */
export interface Picture {
  /** As a data URL: pdfkit puts what has the same one into the file once, however often it is drawn. */
  source: string;
  width: number;
  height: number;
}

/** The thumbnails of the files that have one, by the number of the file, asked for one after the other. */
export async function picturesOf(
  files: readonly PackageFile[],
  thumbnails: Thumbnails,
): Promise<Map<number, Picture>> {
  const pictures = new Map<number, Picture>();
  for (const { number, sha256, thumbnail } of files) {
    if (!thumbnail) continue;
    const picture = await pictureOf(await thumbnails(sha256));
    if (picture) pictures.set(number, picture);
  }
  return pictures;
}

async function pictureOf(bytes: Uint8Array | null): Promise<Picture | null> {
  if (bytes === null) return null;
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error' })
      .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return {
      source: `data:image/jpeg;base64,${data.toString('base64')}`,
      width: info.width,
      height: info.height,
    };
  } catch {
    return null;
  }
}
