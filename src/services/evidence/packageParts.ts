import { z } from 'zod';
import type { Proof } from '../../domain/evidence/proof.ts';
import { signed, type SigningKey } from '../../domain/evidence/signing.ts';
import { PackageDocument } from '../../domain/package/document.ts';
import { aliExpressMapping } from '../../domain/package/fields/aliexpress.ts';
import type { PdfKnown } from '../../domain/package/fields/mapping.ts';
import { payPalMapping } from '../../domain/package/fields/paypal.ts';
import { stripeMapping } from '../../domain/package/fields/stripe.ts';
import { DOCUMENT_PATH, MANIFEST_PATH, PROOF_PATH, type Manifest } from '../../domain/package/manifest.ts';
import type { ZipPart } from './storedZip.ts';

/** The schema of `case.json`, as it is published in docs/package.schema.json. */
export const packageSchema = (): unknown => z.toJSONSchema(PackageDocument, { target: 'draft-2020-12' });

/** Everything in a package but the files of the case and the manifest. */
export const textParts = (document: PackageDocument, proof: Proof, pdf: Uint8Array | null): ZipPart[] => [
  text('README.txt', readme(document, pdf !== null)),
  ...(pdf ? [{ path: PDF_PATH, bytes: pdf }] : []),
  json(DOCUMENT_PATH, document),
  json('schema.json', packageSchema()),
  json(PROOF_PATH, proof),
  ...mappings(document, pdf && { path: PDF_PATH, bytes: pdf.length }),
];

const mappings = (document: PackageDocument, pdf: PdfKnown | null): ZipPart[] => [
  json('mapping/aliexpress.json', aliExpressMapping(document, pdf)),
  json('mapping/stripe.json', stripeMapping(document, pdf)),
  json('mapping/paypal.json', payPalMapping(document, pdf)),
];

const PDF_PATH = 'case.pdf';

/** The signed list of everything else in the package. */
export function manifestOf(
  { for: purpose, case: { id }, generatedAt, integrity }: PackageDocument,
  files: Manifest['files'],
  key: SigningKey,
): ZipPart {
  const manifest: Manifest = signed(
    {
      type: 'parley-package' as const,
      version: 1 as const,
      for: purpose,
      caseId: id,
      at: generatedAt,
      head: integrity.head,
      withheld: integrity.withheld,
      files,
    },
    key,
  );
  return json(MANIFEST_PATH, manifest);
}

function readme(
  { shop, case: { id }, order, files, generatedAt, integrity }: PackageDocument,
  hasPdf: boolean,
): string {
  const { head, withheld, keyId, howToVerify } = integrity;
  return [
    `Case ${id}${order ? `, order ${order.number}` : ''}, of ${shop.name}. Made ${generatedAt}.`,
    '',
    ...(hasPdf ? ['case.pdf      what happened, for reading. Begin here.'] : []),
    'case.json     the same for programs; schema.json says what it may hold.',
    ...(files.every(({ path }) => path === null)
      ? []
      : ['files/        the photos and files of the conversation, untouched, numbered as in case.json.']),
    'proof.json    every entry of the record with its hashes.',
    'mapping/      what goes into which field of a dispute at AliExpress, Stripe and PayPal.',
    'manifest.json every file above with its size and SHA-256, signed.',
    '',
    `State of the case: entry ${head.n}, ${head.hash}. Signed by the key ${keyId}.`,
    ...(withheld === 0
      ? []
      : [
          `The contents of ${withheld} entries are withheld; their hashes are in proof.json. case.pdf says why.`,
        ]),
    '',
    'How to verify:',
    ...howToVerify.map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}

const text = (path: string, content: string): ZipPart => ({ path, bytes: Buffer.from(content, 'utf8') });

const json = (path: string, value: unknown): ZipPart => text(path, `${JSON.stringify(value, null, 1)}\n`);
