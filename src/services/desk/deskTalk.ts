import type { Case } from '../../domain/case/case.ts';
import type { Original } from '../../domain/case/entries/desk.ts';
import { safeFileName } from '../../domain/files/fileName.ts';
import { type AttachmentRef, BLOB_SCHEME } from '../../domain/vocabulary/message.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { Principal } from '../../ports/principal.ts';
import type { ModelUse } from '../../domain/vocabulary/modelUse.ts';
import type { CaseSummariser } from '../../ports/caseSummariser.ts';
import type { ReplySuggester } from '../../ports/replySuggester.ts';
import type { Translator } from '../../ports/translator.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

const TRANSLATE_WITHIN_MS = 8_000;
const SUGGEST_WITHIN_MS = 15_000;

/** What the buyer is sent for an agent's words. */
export interface Worded {
  text: string;
  language: string;
  original: Original | null;
}

/** A translation that its agent has read before it goes, and the model that made it. */
export interface ReadTranslation {
  text: string;
  model: string;
}

/** What the buyer would be sent, for the agent to read first. */
export interface Preview extends Worded {
  /** A translation, translated back into the agent's language; null where that is not known or failed. */
  back: string | null;
}

/** A reply to be taken up or left: of a model, or built from the case; or in words why there is none. */
export type SuggestedText =
  { text: string; by: 'model' | 'case'; because: null } | { text: null; by: null; because: string };

/** A text of a model, or in words why there is none. */
export type MaybeText = { text: string; because: null } | { text: null; because: string };

interface Dependencies {
  caseFiles: CaseFiles;
  blobs: Blobs;
  translator: Translator | null;
  suggester: ReplySuggester | null;
  summariser: CaseSummariser | null;
  /** What the assistant would say next, without a model; null where there is nothing. */
  fromCase: (kase: Case, language: string | null) => string | null;
  shop: string;
  onError: (error: unknown) => void;
}

/** What agents and buyers write to one another: in whose language, with which files, and what might be said next. */
export class DeskTalk {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  get translates(): boolean {
    return this.#deps.translator !== null;
  }

  get sumsUp(): boolean {
    return this.#deps.summariser !== null;
  }

  /** An agent's words would go in another language than they were written in. */
  isTranslated({ language }: Case, person: Pick<Principal, 'language'>): boolean {
    return this.#deps.translator !== null && language !== null && !isSame(person.language, language);
  }

  /**
   * An agent's words as the buyer would read them, and what these say in the agent's own language: a promise that was turned
   * round shows there. As they are where nothing translates or nothing needs to; null when it failed. Nothing is sent.
   */
  async forBuyer(kase: Case, person: Pick<Principal, 'language'>, text: string): Promise<Preview | null> {
    const to = kase.language ?? person.language ?? 'en';
    if (!this.isTranslated(kase, person)) return { text, language: to, original: null, back: null };
    const translated = await this.#translated(kase, text, { from: person.language, to });
    if (!translated) return null;
    const back =
      person.language === null
        ? null
        : await this.#translated(kase, translated.text, { from: to, to: person.language });
    return {
      text: translated.text,
      language: to,
      original: { text, language: person.language, model: translated.model },
      back: back?.text ?? null,
    };
  }

  async #translated(
    { id }: Case,
    text: string,
    languages: { from: string | null; to: string },
  ): Promise<ReadTranslation | null> {
    const translated = await this.#deps.translator
      ?.translate(text, languages, AbortSignal.timeout(TRANSLATE_WITHIN_MS))
      .catch(this.#deps.onError);
    if (!translated?.text) return null;
    await this.#account(id, 'translation', translated.use);
    return translated;
  }

  /** What a buyer wrote, in the language `to`; it is kept in the case file, and not asked of a model again. */
  async forAgent(caseId: string, activityId: string, to: string): Promise<MaybeText> {
    const entries = (await this.#deps.caseFiles.entries(caseId)).map(({ content }) => content);
    const kept = entries.find(
      (each) => each.type === 'translated' && each.activityId === activityId && isSame(each.language, to),
    );
    if (kept?.type === 'translated') return { text: kept.text, because: null };
    if (!this.#deps.translator) return { text: null, because: 'No translation: no model is configured.' };
    const said = entries.find((each) => each.type === 'said' && each.activityId === activityId);
    if (said?.type !== 'said') return { text: null, because: 'There is no such message.' };
    const text = said.by === 'buyer' ? said.text : said.utterance.text;
    const from = said.by === 'buyer' ? null : said.utterance.language;
    const translated = await this.#deps.translator
      .translate(text, { from, to }, AbortSignal.timeout(TRANSLATE_WITHIN_MS))
      .catch(this.#deps.onError);
    if (!translated?.text) return { text: null, because: 'The model did not translate it just now.' };
    await this.#deps.caseFiles.appendAlways(caseId, () => [
      { type: 'translated', activityId, language: to, text: translated.text, model: translated.model },
      ...(translated.use
        ? [{ type: 'model_used' as const, purpose: 'translation' as const, use: translated.use }]
        : []),
    ]);
    return { text: translated.text, because: null };
  }

  /** A reply the agent may take up or leave: a model's, else what the assistant would say next. It is never sent by itself. */
  async suggestion(kase: Case, person: Pick<Principal, 'language'>): Promise<SuggestedText> {
    const suggested = await this.#deps.suggester
      ?.suggest(
        { kase, shop: this.#deps.shop, language: person.language ?? kase.language ?? 'en' },
        AbortSignal.timeout(SUGGEST_WITHIN_MS),
      )
      .catch(this.#deps.onError);
    if (suggested?.text) {
      await this.#account(kase.id, 'suggestion', suggested.use);
      return { text: suggested.text, by: 'model', because: null };
    }
    // What is not translated goes as it stands, so it is in the buyer's language.
    const language = this.translates ? (person.language ?? kase.language) : kase.language;
    const text = this.#deps.fromCase(kase, language);
    if (text !== null) return { text, by: 'case', because: null };
    return { text: null, by: null, because: 'There is nothing to suggest in this case now.' };
  }

  /** The case in a few sentences of a model, beside what is built from the record. */
  async summary(kase: Case, person: Pick<Principal, 'language'>): Promise<MaybeText> {
    if (!this.#deps.summariser) return { text: null, because: 'No model is configured.' };
    const request = { kase, shop: this.#deps.shop, language: person.language ?? 'en' };
    const summed = await this.#deps.summariser
      .summarise(request, AbortSignal.timeout(SUGGEST_WITHIN_MS))
      .catch(this.#deps.onError);
    if (!summed?.text) return { text: null, because: 'The model did not sum it up just now.' };
    await this.#account(kase.id, 'summary', summed.use);
    return { text: summed.text, because: null };
  }

  /** What a model took goes on record; that it cannot be written now costs nobody their text. */
  async #account(
    caseId: string,
    purpose: 'translation' | 'suggestion' | 'summary',
    use: ModelUse | undefined,
  ): Promise<void> {
    if (!use) return;
    await this.#deps.caseFiles
      .appendAlways(caseId, () => [{ type: 'model_used', purpose, use }])
      .catch(this.#deps.onError);
  }

  /** Files stored before, as a message carries them; null when one of them is not there. */
  async attachments(
    files: readonly { sha256: string; name: string | null }[],
  ): Promise<AttachmentRef[] | null> {
    const found = await Promise.all(
      files.map(async ({ sha256, name }) => {
        const blob = /^[0-9a-f]{64}$/.test(sha256) ? await this.#deps.blobs.get(sha256) : null;
        if (!blob) return null;
        const called = name === null ? null : safeFileName(name, blob.contentType, 'file');
        return { name: called, contentType: blob.contentType, url: BLOB_SCHEME + sha256 };
      }),
    );
    const all = found.filter((each) => each !== null);
    return all.length === files.length ? all : null;
  }
}

/** `pt` and `pt-BR` are read by the same people. */
const isSame = (one: string | null, other: string): boolean =>
  one !== null && primary(one) === primary(other);

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
