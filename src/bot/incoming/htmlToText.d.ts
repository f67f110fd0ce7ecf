/** What is used of it: the package brings no types of its own. */
declare module 'html-to-text' {
  interface Selector {
    selector: string;
    format?: string;
    options?: Record<string, unknown>;
  }
  export function compile(options: {
    wordwrap: number | false;
    preserveNewlines: boolean;
    limits?: { maxDepth: number };
    selectors: readonly Selector[];
  }): (html: string) => string;
}
