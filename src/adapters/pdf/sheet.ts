import { PAGE, type Pen } from './pen.ts';
import type { Picture } from './thumbnails.ts';
import type { Span } from './span.ts';

/** What is never cut in two: a line, or a picture. */
export interface Slab {
  height: number;
  draw: (x: number, y: number, width: number) => void;
  /** Set for a picture: what it shows. */
  alt?: string;
}

export interface Cell {
  /** In points, the padding included. */
  width: number;
  slabs: Slab[];
  tag?: Tag;
  /** BCP 47; that of the document when it is not set. */
  lang?: string | null;
}

export type Tag = 'P' | 'H1' | 'H2' | 'H3' | 'TH' | 'TD' | 'Caption' | 'LI';
type Group = 'Document' | 'Sect' | 'Table' | 'TR' | 'L';

export interface Padding {
  x: number;
  top: number;
  bottom: number;
}

export interface Look {
  fill?: string;
  /** A bar along the left side. */
  bar?: string;
  /** A line below. */
  rule?: string;
  padding?: Padding;
}

const HEAD_FILL = '#e9eef4';
const PADDING: Padding = { x: 6, top: 4, bottom: 4 };
export const NO_PADDING: Padding = { x: 0, top: 0, bottom: 0 };
export const LEFT = 48;
export const WIDTH = PAGE.width - 2 * LEFT;
const TOP = 62;
const BOTTOM = PAGE.height - 54;
/** A row higher than this may be cut, at a line; a lower one moves to the next page whole. */
const TALLEST_WHOLE = 260;
/** No fewer lines stand alone at either side of a cut. */
const FEWEST = 3;

/** Pages that fill from top to bottom, with the structure that a screen reader follows. */
export class Sheet {
  readonly pen: Pen;
  y = TOP;
  #pages = 0;
  readonly #open: PDFKit.PDFStructureElement[] = [];
  /** Drawn again at the top of a page that a row moved to. */
  #repeated: (() => void) | null = null;
  #next: (() => void)[] = [];
  readonly #places = new Map<string, number>();
  readonly #references: { name: string; page: number; y: number; height: number }[] = [];

  constructor(pen: Pen) {
    this.pen = pen;
    this.newPage();
    const root = pen.doc.struct('Document');
    pen.doc.addStructure(root);
    this.#open.push(root);
  }

  newPage(): void {
    this.pen.doc.addPage();
    this.#pages += 1;
    this.y = TOP;
    this.#repeated?.();
  }

  /** Goes on to the next page when less than this is left of the page. */
  keep(height: number): void {
    if (this.y + height > BOTTOM && this.y > TOP) this.newPage();
  }

  space(points: number): void {
    this.y = Math.min(BOTTOM, this.y + points);
  }

  /** What is drawn inside belongs together for a reader. */
  group(type: Group, draw: () => void): void {
    const element = this.#element(type);
    this.#open.push(element);
    draw();
    this.#open.pop();
    element.end();
  }

  async section(draw: () => Promise<void>): Promise<void> {
    const element = this.#element('Sect');
    this.#open.push(element);
    await draw();
    this.#open.pop();
    element.end();
  }

  /** A place that links lead to, here. */
  place(name: string): void {
    this.#places.set(name, this.#pages - 1);
    this.pen.doc.addNamedDestination(name, 'XYZ', 0, Math.max(0, this.y - 8), 0);
  }

  /** An entry of the outline that leads here. */
  bookmark(title: string, under: PDFKit.PDFOutline | null = null): PDFKit.PDFOutline {
    // pdfkit counts `left` from the right side of the page.
    const options = { fit: false, top: Math.max(0, this.y - 8), left: PAGE.width, expanded: under === null };
    return (under ?? this.pen.doc.outline).addItem(title, options);
  }

  /** Runs where the next row begins, once it is known on which page that is. */
  onNext(run: () => void): void {
    this.#next.push(run);
  }

  /** Decoration, which a screen reader passes over. */
  artifact(draw: () => void): void {
    this.pen.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pen.doc.endMarkedContent();
  }

  /** Text as slabs. With `turned`, a paragraph of a right-to-left script begins at the right. */
  lines(spans: readonly Span[], width: number, { turned = false } = {}): Slab[] {
    return this.pen.typesetter.lines(spans, width).map((line) => ({
      height: line.height,
      draw: (x, y) => this.pen.line(line, turned && line.isRightToLeft ? x + width - line.width : x, y),
    }));
  }

  text(spans: readonly Span[], { tag = 'P', lang = null }: { tag?: Tag; lang?: string | null } = {}): void {
    this.row([{ width: WIDTH, slabs: this.lines(spans, WIDTH), tag, lang }], { padding: NO_PADDING });
  }

  /** A heading, never at the foot of a page without `below` points of what it is about. */
  heading(text: string, level: 1 | 2 | 3, below = 70): void {
    const size = { 1: 20, 2: 14, 3: 10.5 }[level];
    const slabs = this.lines([{ text, style: 'bold', size, color: '#0b2a4a' }], WIDTH);
    const height = slabs.reduce((sum, slab) => sum + slab.height, 0);
    this.keep(height + below);
    this.row([{ width: WIDTH, slabs, tag: `H${level}` }], { padding: NO_PADDING });
    this.space({ 1: 4, 2: 5, 3: 2 }[level]);
  }

  /** Cells side by side, moved to the next page whole, or cut at a line where they are too high for that. */
  row(cells: readonly Cell[], look: Look = {}): void {
    const { padding = PADDING } = look;
    const rest = cells.map(({ slabs }) => [...slabs]);
    const height = highest(rest) + padding.top + padding.bottom;
    const isCut = height > TALLEST_WHOLE && this.#canBegin(rest, padding);
    if (!isCut) this.keep(Math.min(height, BOTTOM - TOP));
    const elements = cells.map(({ tag = 'P', lang = null }) => this.#element(tag, lang));
    do {
      const room = BOTTOM - this.y - padding.top - padding.bottom;
      const taken = rest.map((slabs) => take(slabs, room));
      this.#slice(cells, taken, elements, { ...look, padding });
      if (rest.some((slabs) => slabs.length > 0)) this.newPage();
    } while (rest.some((slabs) => slabs.length > 0));
    for (const element of elements) element.end();
  }

  /**
   * Rows that stay together on one page, unless they are too high for that: then at least their beginnings do, and what
   * `goesOn` draws stands at the top of every page that they go on to.
   */
  block(rows: readonly { cells: readonly Cell[]; look: Look }[], goesOn: () => void): void {
    const heights = rows.map(({ cells, look: { padding = PADDING } }) => ({
      whole: highest(cells.map(({ slabs }) => slabs)) + padding.top + padding.bottom,
      start: highest(cells.map(({ slabs }) => slabs.slice(0, FEWEST))) + padding.top + padding.bottom,
    }));
    const whole = heights.reduce((sum, height) => sum + height.whole, 0);
    this.keep(whole <= TALLEST_WHOLE ? whole : heights.reduce((sum, height) => sum + height.start, 0));
    this.#repeating(goesOn, () => {
      for (const { cells, look } of rows) this.row(cells, look);
    });
  }

  #repeating(repeated: () => void, draw: () => void): void {
    this.#repeated = () => this.artifact(repeated);
    draw();
    this.#repeated = null;
  }

  /**
   * A table whose head is drawn again on every page it goes on to: a short one stays whole, and of a long one no few rows stand alone.
   * Its title, where it has one, stays with it.
   */
  table(
    head: readonly Cell[],
    rows: readonly (readonly Cell[])[],
    look: Look,
    title: string | null = null,
  ): void {
    const { padding = PADDING } = look;
    const heightOfRows = (some: readonly (readonly Cell[])[]): number =>
      some.reduce(
        (sum, row) => sum + highest(row.map(({ slabs }) => slabs)) + padding.top + padding.bottom,
        0,
      );
    const whole = heightOfRows([head, ...rows]);
    const together = whole <= TALLEST_WHOLE ? whole : heightOfRows([head, ...rows.slice(0, FEWEST)]);
    if (title !== null) this.heading(title, 3, together);
    this.group('Table', () => {
      this.keep(together);
      this.group('TR', () =>
        this.row(
          head.map((cell) => ({ ...cell, tag: 'TH' })),
          { fill: HEAD_FILL, padding: look.padding ?? PADDING },
        ),
      );
      this.#repeating(
        () => this.#bare(head, look),
        () => {
          for (const [at, row] of rows.entries()) {
            if (at > 0 && at === rows.length - FEWEST) this.keep(heightOfRows(rows.slice(at)));
            this.group('TR', () =>
              this.row(
                row.map((cell) => ({ ...cell, tag: 'TD' })),
                look,
              ),
            );
          }
        },
      );
    });
  }

  #bare(head: readonly Cell[], look: Look): void {
    const { padding = PADDING } = look;
    const height = highest(head.map(({ slabs }) => slabs)) + padding.top + padding.bottom;
    this.pen.doc.rect(LEFT, this.y, widthOf(head), height).fill(HEAD_FILL);
    let x = LEFT;
    for (const { slabs, width } of head) {
      let y = this.y + padding.top;
      for (const slab of slabs) {
        slab.draw(x + padding.x, y, width - 2 * padding.x);
        y += slab.height;
      }
      x += width;
    }
    this.y += height;
  }

  #slice(
    cells: readonly Cell[],
    taken: Slab[][],
    elements: PDFKit.PDFStructureElement[],
    { fill, bar, rule, padding }: Look & { padding: Padding },
  ): void {
    for (const run of this.#next.splice(0)) run();
    const height = highest(taken) + padding.top + padding.bottom;
    const width = widthOf(cells);
    const { doc } = this.pen;
    if (fill ?? bar ?? rule)
      this.artifact(() => {
        if (fill !== undefined) doc.rect(LEFT, this.y, width, height).fill(fill);
        if (bar !== undefined) doc.rect(LEFT, this.y, 2.5, height).fill(bar);
        if (rule !== undefined)
          doc
            .moveTo(LEFT, this.y + height)
            .lineTo(LEFT + width, this.y + height)
            .lineWidth(0.5)
            .stroke(rule);
      });
    let x = LEFT;
    for (const [at, cell] of cells.entries()) {
      const element = elements[at];
      if (element)
        this.#cell(taken[at] ?? [], element, x + padding.x, this.y + padding.top, cell.width - 2 * padding.x);
      x += cell.width;
    }
    this.y += height;
  }

  #cell(slabs: Slab[], element: PDFKit.PDFStructureElement, x: number, top: number, width: number): void {
    let y = top;
    for (const { alt, draw, height } of slabs) {
      const figure = alt === undefined ? null : this.pen.doc.struct('Figure', { alt });
      if (figure) element.add(figure);
      const content = this.pen.doc.markStructureContent(figure ? 'Figure' : 'Span');
      draw(x, y, width);
      this.pen.doc.endMarkedContent();
      (figure ?? element).add(content);
      figure?.end();
      y += height;
    }
  }

  #element(type: Group | Tag, lang: string | null = null): PDFKit.PDFStructureElement {
    const element = this.pen.doc.struct(type, {
      ...(lang === null ? {} : { lang }),
      ...(type === 'TH' ? { scope: 'Column' } : {}),
    });
    this.#open.at(-1)?.add(element);
    return element;
  }

  /** Whether as much of every cell as may stand alone fits into what is left of the page. */
  #canBegin(cells: readonly Slab[][], padding: Padding): boolean {
    const room = BOTTOM - this.y - padding.top - padding.bottom;
    return cells.every((slabs) => {
      const fewest = Math.min(FEWEST, slabs.length);
      return fewest === 0 || take([...slabs], room).length >= fewest;
    });
  }

  /** Draws the picture within these bounds, at their upper left. */
  picture(picture: Picture, x: number, y: number, mostWide: number, mostHigh: number): void {
    const scale = Math.min(1, mostWide / picture.width, mostHigh / picture.height);
    this.pen.picture(picture, x, y, picture.width * scale, picture.height * scale);
  }

  /** The page of a place, to be put at the right end of a line here once it is known. */
  pageNumberOf(name: string, y: number, height: number): void {
    this.#references.push({ name, page: this.#pages - 1, y, height });
  }

  /** Closes the structure, and puts on every page what stands at its head and foot. */
  finish({ foot, head }: { head: [string, string]; foot: string }): void {
    for (const element of this.#open.splice(0).toReversed()) element.end();
    for (const { height, name, page, y } of this.#references) {
      this.pen.doc.switchToPage(page);
      const number = (this.#places.get(name) ?? 0) + 1;
      this.artifact(() =>
        this.#atRight(String(number), { size: 9.5, color: '#1d1d1f' }, y + (height - 9.5 * 1.42) / 2, 40),
      );
    }
    for (let page = 0; page < this.#pages; page += 1) {
      this.pen.doc.switchToPage(page);
      this.artifact(() => {
        this.#atLeft(head[0], 30, WIDTH * 0.62);
        this.#atRight(head[1], MUTED, 30, WIDTH * 0.36);
        this.#line(46);
        this.#line(PAGE.height - 42);
        this.#atLeft(foot, PAGE.height - 36, WIDTH * 0.8);
        this.#atRight(`Page ${page + 1} of ${this.#pages}`, MUTED, PAGE.height - 36, WIDTH * 0.2);
      });
    }
  }

  #atLeft(text: string, y: number, width: number): void {
    this.pen.line(this.pen.typesetter.fitted(text, MUTED, width), LEFT, y);
  }

  #atRight(text: string, ink: { size: number; color: string }, y: number, width: number): void {
    const line = this.pen.typesetter.fitted(text, ink, width);
    this.pen.line(line, LEFT + WIDTH - line.width, y);
  }

  #line(y: number): void {
    this.pen.doc
      .moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .lineWidth(0.5)
      .stroke('#d5d9e0');
  }
}

const heightOf = (slabs: readonly Slab[]): number => slabs.reduce((sum, { height }) => sum + height, 0);
const highest = (cells: readonly (readonly Slab[])[]): number => Math.max(0, ...cells.map(heightOf));
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** Takes from the front what fits; at least one, so that nothing waits for a page that is high enough. */
function take(slabs: Slab[], room: number): Slab[] {
  let height = 0;
  let count = 0;
  for (const slab of slabs) {
    if (height + slab.height > room && count > 0) break;
    height += slab.height;
    count += 1;
  }
  const left = slabs.length - count;
  if (left > 0 && left < FEWEST && count > 2 * FEWEST) count -= FEWEST - left;
  return slabs.splice(0, count);
}

/** A line without runs, as high as a small line of text. */
export const gap = (height: number): Slab => ({ height, draw: () => undefined });

/** Small words beside or below what matters. */
export const MUTED = { size: 8, color: '#5c6470' };
export const STRONG = { style: 'bold' } as const;
export const LINK = '#0b57d0';
