import type { JsonSchema } from './policySchema.ts';

type Path = readonly PropertyKey[];

/** What belongs at this place of a file, in words that can follow "write"; null for a place that no such file has. */
export function expectedAt(root: JsonSchema, path: Path): string | null {
  const places = placesAt(root, path);
  if (places.length === 0) return null;
  const description = places.find((place) => place.description !== undefined)?.description;
  const words = [...new Set(places.map((place) => inWords(root, place)))].join(', or ');
  // A list of keys says more than the purpose of the block does.
  return description === undefined || places.some(isBlock) ? words : `${words} (${asClause(description)})`;
}

/** The keys that a block at this place may have. */
export function keysAt(root: JsonSchema, path: Path): string[] {
  return [...new Set(placesAt(root, path).flatMap((place) => Object.keys(place.properties ?? {})))];
}

function placesAt(root: JsonSchema, path: Path): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (places, key) => places.flatMap((place) => resolve(root, child(place, key))),
    [root],
  );
}

const child = (schema: JsonSchema, key: PropertyKey): JsonSchema | undefined =>
  typeof key === 'number' ? schema.items : schema.properties?.[String(key)];

/** What a schema stands for: the one it refers to, or each that it leaves a choice of. */
function resolve(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema[] {
  if (!schema) return [];
  if (schema.$ref !== undefined) {
    const { [schema.$ref.replace('#/definitions/', '')]: target } = root.definitions ?? {};
    return resolve(root, target);
  }
  if (!schema.anyOf) return [schema];
  const { description } = schema;
  return schema.anyOf
    .flatMap((choice) => resolve(root, choice))
    .map((choice) => (description === undefined ? choice : { ...choice, description }));
}

const isBlock = (schema: JsonSchema): boolean => schema.properties !== undefined;

function inWords(root: JsonSchema, schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'string') return 'a text';
  if (schema.type === 'integer') return `a whole number${boundsInWords(schema)}`;
  if (schema.type === 'number') return `a number${boundsInWords(schema)}`;
  if (schema.type === 'array') {
    const items = resolve(root, schema.items).map((item) => inWords(root, item));
    return `a list, each with ${items.join(' or ')}`;
  }
  if (schema.type === 'object') return blockInWords(schema);
  return String(schema.type);
}

function blockInWords({ properties = {}, required = [] }: JsonSchema): string {
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  const parts = [
    ...(required.length > 0 ? [required.join(', ')] : []),
    ...(optional.length > 0 ? [`optionally ${optional.join(', ')}`] : []),
  ];
  return `a block with ${parts.join(' and ')}`;
}

function boundsInWords({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const from = exclusiveMinimum !== undefined ? ` above ${exclusiveMinimum}` : '';
  const least = minimum !== undefined ? ` of at least ${minimum}` : from;
  return maximum === undefined ? least : `${least}${least === '' ? ' of' : ' and'} at most ${maximum}`;
}

const asClause = (description: string): string =>
  description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '');
