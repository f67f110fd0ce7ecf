import PDFDocument from 'pdfkit';
import { Faces, type Face } from './faces.ts';
import type { Picture } from './thumbnails.ts';
import { FRAME, Typesetter, type Line, type Measure, type Run } from './typesetter.ts';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 };

export interface About {
  title: string;
  author: string;
  subject: string;
  at: Date;
}

/** Puts lines and pictures on the pages of one PDF. */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly typesetter: Typesetter;
  readonly faces = new Faces();
  readonly #registered = new Set<Face>();
  readonly #widths = new Map<Face, Map<string, number>>();
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;

  constructor({ title, author, subject, at }: About) {
    this.doc = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: 'en',
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: 'Parley',
        CreationDate: at,
        ModDate: at,
      },
    });
    this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve, reject) => {
      this.doc.once('end', resolve);
      this.doc.once('error', reject);
    });
    this.typesetter = new Typesetter(this.faces, this.#measure);
  }

  /** `x` and `y` are the upper left of the line. */
  line(line: Line, x: number, y: number): void {
    let at = x;
    for (const run of line.runs) {
      this.#run(run, at, y, line);
      at += run.width;
    }
  }

  picture({ source }: Picture, x: number, y: number, width: number, height: number): void {
    this.doc.image(source, x, y, { width, height });
  }

  async end(): Promise<Uint8Array> {
    this.doc.end();
    await this.#ended;
    return Buffer.concat(this.#chunks);
  }

  #run(run: Run, x: number, y: number, line: Line): void {
    const { text, face, ink, named, isRightToLeft, width } = run;
    const inset = named ? FRAME : 0;
    this.#use(face, ink.size);
    this.doc.fillColor(ink.color).text(text, x + inset, y + line.baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...featuresOf(isRightToLeft),
    });
    if (named)
      this.doc
        .roundedRect(x + 0.5, y + line.baseline - ink.size, width - 1, ink.size * 1.3, 1.5)
        .lineWidth(0.4)
        .stroke(ink.color);
    if (ink.to !== null) this.doc.goTo(x, y, width, line.height, ink.to);
  }

  readonly #measure: Measure = (text, face, size, isRightToLeft) => {
    let known = this.#widths.get(face);
    if (!known) this.#widths.set(face, (known = new Map<string, number>()));
    const key = isRightToLeft ? `>${text}` : text;
    let width = known.get(key);
    if (width === undefined) {
      this.#use(face, 1);
      width = this.doc.widthOfString(text, featuresOf(isRightToLeft));
      known.set(key, width);
    }
    return width * size;
  };

  #use(face: Face, size: number): void {
    if (!this.#registered.has(face)) {
      // pdfkit takes an opened font as well; its types know of files and bytes alone.
      this.doc.registerFont(face.name, face.font as unknown as Buffer);
      this.#registered.add(face);
    }
    this.doc.font(face.name, size);
  }
}

/** With a list of features, even an empty one, a text is laid out whole: word by word, its words would stand the wrong way round. */
const featuresOf = (isRightToLeft: boolean): { features?: [] } => (isRightToLeft ? { features: [] } : {});
