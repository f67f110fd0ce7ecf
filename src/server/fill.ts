import { randomBytes } from 'node:crypto';
import { escaped } from '../domain/case/copy/escaped.ts';

/** Puts values into `{{name}}` places of a page, escaped for text and quoted attributes. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => escaped(values[name] ?? ''));
}

/** What a page allows its own scripts and styles by, new each time it is given. */
export const newNonce = (): string => randomBytes(18).toString('base64');
