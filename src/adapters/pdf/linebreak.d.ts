declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** Where the line may end next, as an index into the text; null after the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
