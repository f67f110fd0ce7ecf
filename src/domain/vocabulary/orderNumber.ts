/**
 * The form an order number is compared in: letters and digits alone, upper-case, full-width forms made plain.
 * Empty when the text holds neither a letter nor a digit, so that it names no order.
 */
export function normaliseOrderNumber(text: string): string {
  return (
    text
      // A sign for "number" is none of its letters.
      .replace(/№|(?<!\p{L})[Nn][º°]/gu, '')
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}
