/** Letters of a beginning at most, and beginnings of a pattern at most: more of them tell less than they cost. */
const LONGEST = 6;
const MOST = 64;

/** How what a part of a pattern matches may begin. */
interface Beginning {
  text: string;
  /** Nothing is known of what comes behind it. */
  isCut: boolean;
}

/**
 * The ways in which whatever matches a pattern, and a space behind it, must begin; null when it may begin anyhow. What a
 * pattern bars or looks back at makes no difference to them: they may be too many, never too few.
 */
export function beginningsOf(pattern: string): string[] | null {
  for (let longest = LONGEST; longest > 0; longest--) {
    const found = new Set(
      joined(new Reader(pattern, longest).whole(), [{ text: ' ', isCut: true }], longest).map(
        ({ text }) => text,
      ),
    );
    if (found.has('')) return null;
    if (found.size <= MOST) return [...found];
  }
  return null;
}

const UNKNOWN: Beginning[] = [{ text: '', isCut: true }];
const NOTHING: Beginning[] = [{ text: '', isCut: false }];

function joined(first: readonly Beginning[], second: readonly Beginning[], longest: number): Beginning[] {
  if (first.every(({ isCut }) => isCut)) return [...first];
  const all: Beginning[] = [];
  for (const each of first) {
    if (each.isCut) all.push(each);
    else
      for (const next of second) {
        const text = each.text + next.text;
        all.push({ text: text.slice(0, longest), isCut: next.isCut || text.length >= longest });
      }
  }
  return all.length > FEW ? withoutRepeats(all) : all;
}

function withoutRepeats(beginnings: readonly Beginning[]): Beginning[] {
  const all = new Map<string, Beginning>();
  for (const each of beginnings) all.set(`${each.text}${each.isCut ? '|' : ''}`, each);
  return [...all.values()];
}
const FEW = 8;

const cut = (beginnings: readonly Beginning[]): Beginning[] =>
  beginnings.map(({ text }) => ({ text, isCut: true }));

function hasOuterChoice(pattern: string): boolean {
  let depth = 0;
  for (const letter of pattern) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) return true;
  }
  return false;
}

/** Reads a pattern piece by piece. */
class Reader {
  readonly #pattern: string;
  readonly #longest: number;
  #at = 0;

  constructor(pattern: string, longest: number) {
    this.#pattern = pattern;
    this.#longest = longest;
  }

  /** Throws a SyntaxError on what is no pattern. */
  whole(): Beginning[] {
    const found = hasOuterChoice(this.#pattern) ? this.#choice() : this.#start();
    if (this.#at < this.#pattern.length) throw new SyntaxError(`cannot read the phrase "${this.#pattern}"`);
    return found;
  }

  /** Of a pattern without a choice outside brackets: as much as it takes to know how it begins. */
  #start(): Beginning[] {
    let found = NOTHING;
    while (this.#at < this.#pattern.length && !found.every(({ isCut }) => isCut))
      found = joined(found, this.#repeated(this.#piece()), this.#longest);
    this.#at = this.#pattern.length;
    return found;
  }

  #choice(): Beginning[] {
    const found = this.#sequence();
    while (this.#takes('|')) found.push(...this.#sequence());
    return found;
  }

  #sequence(): Beginning[] {
    let found = NOTHING;
    while (this.#at < this.#pattern.length && !['|', ')'].includes(this.#next()))
      found = joined(found, this.#repeated(this.#piece()), this.#longest);
    return [...found];
  }

  #repeated(piece: Beginning[]): Beginning[] {
    const [mark = '', least, most] = this.#take(/[?*+]|\{(\d+)(?:,(\d*))?\}/y);
    if (mark === '') return piece;
    this.#takes('?');
    if (mark === '?') return [...NOTHING, ...piece];
    if (mark === '+') return cut(piece);
    if (mark === '*' || least === '0') return [...NOTHING, ...cut(piece)];
    return least === '1' && most === undefined ? piece : cut(piece);
  }

  #piece(): Beginning[] {
    if (this.#takes('(?!') || this.#takes('(?=') || this.#takes('(?<!') || this.#takes('(?<=')) {
      this.#inside();
      return NOTHING;
    }
    if (this.#takes('(?:') || this.#takes('(')) return this.#inside();
    if (this.#takes('[')) return this.#class();
    if (this.#takes('\\')) return this.#escaped();
    const letter = this.#next();
    this.#at += 1;
    return letter === '.' || letter === '^' ? UNKNOWN : [{ text: letter, isCut: false }];
  }

  #inside(): Beginning[] {
    const found = this.#choice();
    if (!this.#takes(')')) throw new SyntaxError(`a bracket is not closed in the phrase "${this.#pattern}"`);
    return found;
  }

  #class(): Beginning[] {
    const [letters = ''] = this.#take(/[^\]]*/y);
    this.#takes(']');
    if (/[\^\\-]/.test(letters)) return UNKNOWN;
    return Array.from(letters, (text) => ({ text, isCut: false }));
  }

  #escaped(): Beginning[] {
    const letter = this.#next();
    this.#at += 1;
    return /[a-z0-9]/i.test(letter) ? UNKNOWN : [{ text: letter, isCut: false }];
  }

  #next(): string {
    return this.#pattern.charAt(this.#at);
  }

  #takes(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #take(expected: RegExp): (string | undefined)[] {
    expected.lastIndex = this.#at;
    const found = expected.exec(this.#pattern);
    if (!found) return [];
    this.#at += found[0].length;
    return [...found];
  }
}
