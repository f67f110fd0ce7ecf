/**
 * The text without what it ends in of this kind; `kind` matches one character. A pattern that ends in `+$` looks for its end
 * from every place of a long row, which takes a time that grows with the square of the row.
 */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
