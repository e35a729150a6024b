/*
 * What comes is whatever JSON came: of each part only what is used is taken, and what is not as Apple describes it is
 * passed over. Unknown fields and values are borne.
 */

/** A resource of JSON:API. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

export function listOf(document: Fields, key: 'data' | 'included' = 'data'): Resource[] {
  const value = document[key];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => readResource(one) ?? []);
}

function readResource(value: unknown): Resource | undefined {
  const { id, type, attributes, relationships } = fieldsOf(value);
  // Ids go into paths.
  if (typeof id !== 'string' || !/^[\w.-]{1,200}$/.test(id) || /^\.+$/.test(id) || typeof type !== 'string')
    return undefined;
  return { id, type, attributes: fieldsOf(attributes), relationships: fieldsOf(relationships) };
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** More than any field takes: descriptions and notes have 4,000 characters. */
const LONGEST = 10_000;

/** A text that is there and not blank. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, LONGEST);
  return text.trim() === '' ? undefined : text;
}

/** The id of the one resource that a relationship leads to. */
export function relatedId({ relationships }: Resource, name: string): string | undefined {
  return textOf(fieldsOf(fieldsOf(relationships[name]).data).id);
}

/** Where the next page is. */
export function nextOf(document: Fields): string | undefined {
  return textOf(fieldsOf(document.links).next);
}
