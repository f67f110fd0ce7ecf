import { policyJsonSchema, type JsonSchema } from './policySchema.ts';

type Path = readonly PropertyKey[];

const root = policyJsonSchema();

/** What belongs at this place of a policy file, in words that can follow "write"; null for a place that no policy has. */
export function expectedAt(path: Path): string | null {
  const places = placesAt(path);
  if (places.length === 0) return null;
  const description = places.find((place) => place.description !== undefined)?.description;
  const words = [...new Set(places.map(inWords))].join(', or ');
  // A list of keys says more than the purpose of the block does.
  return description === undefined || places.some(isBlock) ? words : `${words} (${asClause(description)})`;
}

/** The keys that a block at this place may have. */
export function keysAt(path: Path): string[] {
  return [...new Set(placesAt(path).flatMap((place) => Object.keys(place.properties ?? {})))];
}

function placesAt(path: Path): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (places, key) => places.flatMap((place) => resolve(child(place, key))),
    [root],
  );
}

const child = (schema: JsonSchema, key: PropertyKey): JsonSchema | undefined =>
  typeof key === 'number' ? schema.items : schema.properties?.[String(key)];

/** What a schema stands for: the one it refers to, or each that it leaves a choice of. */
function resolve(schema: JsonSchema | undefined): JsonSchema[] {
  if (!schema) return [];
  if (schema.$ref !== undefined) {
    const { [schema.$ref.replace('#/definitions/', '')]: target } = root.definitions ?? {};
    return resolve(target);
  }
  if (!schema.anyOf) return [schema];
  const { description } = schema;
  return schema.anyOf
    .flatMap(resolve)
    .map((choice) => (description === undefined ? choice : { ...choice, description }));
}

const isBlock = (schema: JsonSchema): boolean => schema.properties !== undefined;

function inWords(schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'string') return 'a text';
  if (schema.type === 'integer') return `a whole number${boundsInWords(schema)}`;
  if (schema.type === 'number') return `a number${boundsInWords(schema)}`;
  if (schema.type === 'array') return `a list, each with ${resolve(schema.items).map(inWords).join(' or ')}`;
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
