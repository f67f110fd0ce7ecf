import { z } from 'zod';
import { EvidenceFile } from '../../domain/completeness/requirements.ts';
import { AnswersFile } from '../../domain/requests/answers.ts';
import { PolicyFile } from '../../domain/policy/policy.ts';

/** As much of JSON Schema as the policy's schema uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: string[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
  [other: string]: unknown;
}

/** The JSON Schema of a policy file as a seller writes it. */
export const policyJsonSchema = (): JsonSchema => ({
  ...asWritten(PolicyFile),
  title: 'Remedy policy',
  description: 'What the assistant may offer, and up to what.',
});

/** The JSON Schema of an evidence file as a seller writes it. */
export const evidenceJsonSchema = (): JsonSchema => ({
  ...asWritten(EvidenceFile),
  title: 'Evidence',
  description: 'What a marketplace wants to see for each type of complaint.',
});

/** The JSON Schema of an answers file as a seller writes it. */
export const answersJsonSchema = (): JsonSchema => ({
  ...asWritten(AnswersFile),
  title: 'Answers',
  description:
    'What the assistant tells whoever asks about returns, warranty, customs, invoices and the like, in your words.',
});

/** What a kind of file is called in its mistakes, and what may stand in it. */
export interface Manual {
  name: string;
  root: JsonSchema;
}

/** In draft 7, which YAML editors understand best. */
function asWritten(file: z.ZodType): JsonSchema {
  return z.toJSONSchema(file, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      spellOutKeys(jsonSchema as JsonSchema);
      dropSafeBounds(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
}

/** Editors complete keys that are named as properties, and not those that are only allowed by a pattern. */
function spellOutKeys(schema: JsonSchema): void {
  const keys = schema.propertyNames?.enum;
  const value = schema.additionalProperties;
  if (!keys || typeof value !== 'object') return;
  delete schema.propertyNames;
  schema.properties = Object.fromEntries(keys.map((key) => [key, value]));
  schema.required = keys;
  schema.additionalProperties = false;
}

/** The bounds of JavaScript's integers mean nothing to a seller. */
function dropSafeBounds(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
