import { readFileSync } from 'node:fs';

/** As much of GitHub's GraphQL schema as scripts/graphql-subset.mjs writes down. */
interface Subset {
  readonly fields: Readonly<Record<string, Readonly<Record<string, { type: string; args: Record<string, string> }>>>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Interface → the types that have it. */
  readonly implement: Readonly<Record<string, readonly string[]>>;
}

interface Selection {
  /** `... on Commit` has its type here. */
  readonly on?: string;
  readonly name: string;
  readonly args: readonly [string, string][];
  readonly fields: readonly Selection[];
}

interface Query {
  readonly variables: readonly [string, string][];
  readonly fields: readonly Selection[];
}

const SUBSET = JSON.parse(readFileSync(new URL('graphql.json', import.meta.url), 'utf8')) as Subset;

/** What of a query GitHub's schema does not know, in sentences. */
export function queryFaults(text: string, given: Readonly<Record<string, unknown>>): string[] {
  const { variables, fields } = parse(text);
  const types = new Map(variables);
  const unset = variables.filter(([name, type]) => type.endsWith('!') && given[name.slice(1)] === undefined);
  return [...unset.map(([name]) => `${name} is not given.`), ...selectionFaults('Query', fields, types)];
}

function selectionFaults(type: string, fields: readonly Selection[], variables: ReadonlyMap<string, string>): string[] {
  return fields.flatMap(({ on, name, args, fields: below }) => {
    if (on !== undefined) {
      const isPossible = on === type || SUBSET.implement[type]?.includes(on);
      return isPossible ? selectionFaults(on, below, variables) : [`${type} is never ${on}.`];
    }
    const field = SUBSET.fields[type]?.[name];
    if (field === undefined) return [`${type} has no ${name}.`];
    const wrong = args.flatMap(([arg, value]) => argumentFaults(`${type}.${name}`, arg, value, field.args, variables));
    const inner = bare(field.type);
    const isObject = inner in SUBSET.fields;
    if (isObject !== below.length > 0) return [...wrong, `${type}.${name} ${isObject ? 'needs' : 'has no'} fields.`];
    return [...wrong, ...selectionFaults(inner, below, variables)];
  });
}

function argumentFaults(
  at: string,
  name: string,
  value: string,
  known: Readonly<Record<string, string>>,
  variables: ReadonlyMap<string, string>,
): string[] {
  const type = known[name];
  if (type === undefined) return [`${at} takes no ${name}.`];
  if (value.startsWith('$')) {
    const declared = variables.get(value);
    return declared === type || declared === `${type}!` ? [] : [`${at}(${name}) is ${type}, ${value} is ${declared}.`];
  }
  const values = value.startsWith('[') ? value.slice(1, -1).split(',') : [value];
  const inner = bare(type);
  return values.flatMap((one) => {
    if (one.startsWith('{')) {
      const pairs = one.slice(1, -1).split(',');
      return pairs.flatMap((pair) => {
        const [key = '', word = ''] = pair.split(':');
        return argumentFaults(`${at}(${name})`, key, word, SUBSET.inputs[inner] ?? {}, variables);
      });
    }
    const isRight = inner === 'Int' ? /^\d+$/.test(one) : (SUBSET.enums[inner]?.includes(one) ?? false);
    return isRight ? [] : [`${at}(${name}) is ${type}, not ${one}.`];
  });
}

/** What of an answer GitHub would not give to the query, in sentences. */
export function answerFaults(text: string, data: unknown): string[] {
  return valueFaults('Query', 'Query!', data, parse(text).fields);
}

function valueFaults(at: string, type: string, value: unknown, fields: readonly Selection[]): string[] {
  if (value === null || value === undefined)
    return value === undefined || type.endsWith('!') ? [`${at} is ${String(value)}, not ${type}.`] : [];
  const plain = type.replace(/!$/, '');
  if (plain.startsWith('[')) {
    if (!Array.isArray(value)) return [`${at} is no list.`];
    return value.flatMap((one, index) => valueFaults(`${at}[${index}]`, plain.slice(1, -1), one, fields));
  }
  const scalars: Readonly<Record<string, string>> = { Int: 'number', Boolean: 'boolean' };
  if (!(plain in SUBSET.fields)) {
    const allowed = SUBSET.enums[plain];
    const isRight = allowed ? allowed.includes(String(value)) : typeof value === (scalars[plain] ?? 'string');
    return isRight ? [] : [`${at} is ${JSON.stringify(value)}, not ${type}.`];
  }
  return fields.flatMap(({ on, name, fields: below }) => {
    if (on !== undefined) return valueFaults(at, on, value, below);
    const own = (value as Record<string, unknown>)[name];
    return valueFaults(`${at}.${name}`, SUBSET.fields[plain]?.[name]?.type ?? 'nothing', own, below);
  });
}

function bare(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

/** As much of the language as our queries use. */
function parse(text: string): Query {
  const words = text.match(/\.\.\.|\$?\w+|[{}()[\]:!]/g) ?? [];
  let at = 0;
  const take = () => words[at++] ?? '';
  const variables: [string, string][] = [];
  if (words[at] === 'query') take();
  if (words[at] === '(') {
    take();
    while (words[at] !== ')') {
      const name = take();
      take();
      let type = '';
      while (words[at] !== ')' && !words[at]?.startsWith('$')) type += take();
      variables.push([name, type]);
    }
    take();
  }
  const value = (): string => {
    const first = take();
    if (first !== '[' && first !== '{') return first;
    const parts: string[] = [];
    while (words[at] !== ']' && words[at] !== '}') {
      const part = value();
      parts.push(words[at] === ':' ? `${part}${take()}${value()}` : part);
    }
    return first + parts.join(',') + take();
  };
  const selections = (): Selection[] => {
    const found: Selection[] = [];
    if (words[at] !== '{') return found;
    take();
    while (words[at] !== '}') {
      const name = take();
      if (name === '...') {
        take();
        found.push({ on: take(), name, args: [], fields: selections() });
        continue;
      }
      const args: [string, string][] = [];
      if (words[at] === '(') {
        take();
        while (words[at] !== ')') {
          const key = take();
          take();
          args.push([key, value()]);
        }
        take();
      }
      found.push({ name, args, fields: selections() });
    }
    take();
    return found;
  };
  return { variables, fields: selections() };
}
