import type { PackageDocument } from '../document.ts';
import { fieldsOf, fitted, sorted, statementOf, type Mapping, type PdfKnown } from './mapping.ts';

/** In characters. Parley's own: how much the form takes is published nowhere that could be named here. */
export const ALIEXPRESS_STATEMENT = 1_000;
const PICTURES = { kinds: new Set(['image/jpeg', 'image/png']), bytes: Number.MAX_SAFE_INTEGER };
const VIDEOS = new Set(['video/mp4', 'video/quicktime', 'video/webm']);

/**
 * What a seller puts into the answer to a dispute in the seller centre: a statement, pictures, a video, the tracking number.
 * AliExpress publishes neither an interface nor limits for it; which evidence it weighs for which complaint is told at
 * http://help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html. The names of these fields are Parley's own.
 * The form takes pictures and no PDF: pages of it that matter go in as pictures.
 */
export function aliExpressMapping(document: PackageDocument, pdf: PdfKnown | null): Mapping {
  const { taken, notTaken } = sorted(document, PICTURES);
  const videos = document.files.filter(({ contentType, path }) => path !== null && VIDEOS.has(contentType));
  const tracking = document.order?.tracking;
  return {
    platform: 'AliExpress',
    source: 'http://help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html',
    asOf: '2026-11-25',
    fields: fieldsOf({
      statement: fitted(statementOf(document), ALIEXPRESS_STATEMENT),
      tracking_number: tracking?.number ? fitted(tracking.number, ALIEXPRESS_STATEMENT) : null,
      logistics_company: tracking?.carrier ? fitted(tracking.carrier, ALIEXPRESS_STATEMENT) : null,
      ...Object.fromEntries(taken.map(({ path }, index) => [`picture_${index + 1}`, { file: path }])),
      ...Object.fromEntries(videos.map(({ path }, index) => [`video_${index + 1}`, { file: path ?? '' }])),
    }),
    toAdd: [
      { field: 'pictures', what: 'the article as it was packed, with the label of the parcel' },
      {
        field: 'pictures',
        what: "the carrier's page with the delivery, and the page of the listing as it was sold",
      },
      ...(pdf ? [{ field: 'pictures', what: `the pages of ${pdf.path} that matter, as pictures` }] : []),
    ],
    notTaken: notTaken.filter(({ path }) => !videos.some((video) => video.path === path)),
  };
}
