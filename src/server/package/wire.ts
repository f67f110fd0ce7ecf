import type { Suggestion } from '../../domain/package/redaction.ts';

/**
 * What the pages ask of packages for arbitration. Paths are under `/api/desk/cases/:caseId`.
 *
 * | call | body | answer |
 * |---|---|---|
 * | GET `/package` | | PackageChoices |
 * | POST `/package` | MakePackage | the ZIP, as it is made |
 */

/** What to look at before a case leaves the house. */
export interface PackageChoices {
  /** What may be a third person's in what was said. */
  suggestions: Suggestion[];
  files: { sha256: string; name: string | null; contentType: string; from: 'buyer' | 'agent' }[];
}

export interface MakePackage {
  /** Texts to redact wherever they stand; at least 3 characters each, numbers at least 4 digits. */
  passages: string[];
  /** SHA-256 of files that stay behind. */
  files: string[];
  /** Leaves out notes between colleagues, approvals, and what the guard kept from being said. */
  withoutNotes: boolean;
  /** Why, for the record and for whoever reads the package; empty when nothing is redacted. */
  because: string;
}
