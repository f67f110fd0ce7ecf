import type { PackageFile } from '../../../domain/package/document.ts';
import { LINK, MUTED, STRONG, WIDTH, type Slab } from '../sheet.ts';
import type { Span } from '../span.ts';
import { nothing, type Part } from './part.ts';
import { filePlace, messagePlace } from './timeline.ts';
import { numberWords } from '../../../domain/telling/words.ts';

const PICTURE = 190;
const PADDING = 8;

const CAUTION =
  'Pictures are shown small; the original files are in the package, unchanged. When and with what a photo was taken is what ' +
  'the file itself says, and whoever has the file can change it.';

export function files(part: Part, bookmark: PDFKit.PDFOutline): void {
  const { sheet, document } = part;
  if (document.files.length === 0) {
    nothing(part, 'No file came with any message.');
    return;
  }
  sheet.text([{ ...MUTED, text: CAUTION }]);
  sheet.space(6);
  for (const file of document.files) {
    sheet.onNext(() => {
      sheet.place(filePlace(file.number));
      sheet.bookmark(`File ${file.number}`, bookmark);
    });
    sheet.row(
      [
        { width: PICTURE, slabs: [pictureOf(part, file)] },
        { width: WIDTH - PICTURE, slabs: sheet.lines(factsOf(part, file), WIDTH - PICTURE - 2 * PADDING) },
      ],
      { rule: '#d5d9e0', padding: { x: PADDING, top: 8, bottom: 8 } },
    );
  }
}

function pictureOf({ pictures, sheet }: Part, file: PackageFile): Slab {
  const picture = pictures.get(file.number);
  const most = PICTURE - 2 * PADDING;
  if (picture) {
    const scale = Math.min(1, most / picture.width, most / picture.height);
    const height = picture.height * scale;
    return {
      height,
      alt: `Photo ${file.number}${file.name === null ? '' : `, ${file.name}`}`,
      draw: (x, y) => sheet.picture(picture, x, y, most, height),
    };
  }
  const [line] = sheet.lines(
    [{ ...MUTED, text: file.absent === null ? 'No picture of it' : 'Not here' }],
    most,
  );
  return {
    height: 44,
    draw: (x, y) => {
      sheet.pen.doc.rect(x, y, most, 44).lineWidth(0.5).stroke('#c3c9d2');
      line?.draw(x + 8, y + 14, most);
    },
  };
}

function factsOf({ clock, document }: Part, file: PackageFile): Span[] {
  const message = document.transcript.find(({ files }) => files.includes(file.number));
  const { absent, contentType, credentials, device, height, name, number, path, shows, takenAt, width } =
    file;
  const lines: Span[][] = [
    [
      { ...STRONG, size: 10.5, text: `File ${number}` },
      { text: name === null ? '' : `  ${name}`, size: 10 },
    ],
    [
      { ...MUTED, text: `From the ${file.from}, ${clock.both(file.at)}, entry ${file.n}` },
      ...(message
        ? [
            { ...MUTED, text: ', ' },
            { text: `message ${message.number}`, size: 8, color: LINK, to: messagePlace(message.number) },
          ]
        : []),
    ],
    ...(shows.length === 0
      ? []
      : [[{ ...MUTED, text: 'Shows, as the shop says  ' }, small(shows.join('; '))]]),
    [{ ...MUTED, text: 'Kind  ' }, small(`${contentType}, ${sizeWords(file.bytes)}`)],
    ...(shows.length === 0 ? [] : [[{ ...MUTED, text: 'Shows, says the shop  ' }, small(shows.join('; '))]]),
    ...(width === null || height === null
      ? []
      : [[{ ...MUTED, text: 'Dimensions  ' }, small(`${width} × ${height} pixels`)]]),
    ...(takenAt === null ? [] : [[{ ...MUTED, text: 'Taken at  ' }, small(takenTold(takenAt))]]),
    ...(device === null ? [] : [[{ ...MUTED, text: 'Device  ' }, small(device)]]),
    ...(credentials === null
      ? []
      : [[{ ...MUTED, text: 'Content Credentials  ' }, small(credentialsTold(credentials))]]),
    [
      { ...MUTED, text: 'SHA-256  ' },
      { ...small(file.sha256), size: 7.5 },
    ],
    absent === null
      ? [{ ...MUTED, text: 'In the package as  ' }, small(path ?? 'not in it')]
      : [{ text: ABSENT[absent], size: 8.5, color: '#a1260d' }],
  ];
  return lines.flatMap((spans, at) =>
    at === 0 ? spans : [{ ...spans[0], text: `\n${spans[0]?.text ?? ''}` }, ...spans.slice(1)],
  );
}

const small = (text: string): Span => ({ text, size: 8.5 });

/** As the camera wrote it, which seldom says in which zone. */
function takenTold(takenAt: string): string {
  const readable = takenAt.replace('T', ' ');
  return /(Z|[+-]\d\d:?\d\d)$/.test(takenAt) ? readable : `${readable} (the camera's own time)`;
}

const credentialsTold = ({ claimedBy }: { claimedBy: string | null }): string =>
  claimedBy === null ? 'found, not verified' : `found, not verified; they name ${claimedBy}`;

const ABSENT = {
  withheld: 'Withheld from this package',
  lost: 'Not in the package: the shop no longer has the file',
} as const;

const sizeWords = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${grouped(bytes / 1024)} KB (${grouped(bytes)} bytes)`;

const grouped = (count: number): string => numberWords(Math.round(count));
