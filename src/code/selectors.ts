/**
 * The names that a method of one of Apple's languages has in the other.
 * https://developer.apple.com/documentation/swift/customizing-objective-c-apis
 */
import type { FunctionFact, Parameter } from './facts.ts';

const PREPOSITION = /^(.*?[a-z0-9])(For|With|From|By|In|At|To|Of|On|Using|And|Matching|Containing)([A-Z][\s\S]*)?$/;

/** An Objective-C method as Swift may call it: `queryRecordsForType:` is `queryRecords(forType:)` or `queryRecords(for:)`. */
export function swiftNames(fact: FunctionFact): readonly FunctionFact[] {
  const { name, parameters } = fact;
  const [first, ...rest] = parameters;
  const plain: FunctionFact = { ...fact, isMessage: false };
  if (!first) return [plain];
  const made = (base: string, label: string | undefined): FunctionFact => ({
    ...plain,
    name: base,
    parameters: [relabel(first, label), ...rest],
  });
  if (name.startsWith('initWith')) {
    const label = lowerFirst(name.slice('initWith'.length));
    return [made('init', label)];
  }
  const parts = PREPOSITION.exec(name);
  if (!parts) return [made(name, undefined)];
  const [, base = '', preposition = '', noun = ''] = parts;
  const word = preposition.toLowerCase();
  return [made(name, undefined), made(base, word + noun), made(base, word)];
}

/** A Swift method as Objective-C calls it: `read(identifier:limit:)` is `readWithIdentifier:limit:`. */
export function objectiveCName(fact: FunctionFact): FunctionFact | undefined {
  const { name, parameters } = fact;
  const [first, ...rest] = parameters;
  if (name === '[]' || name === 'get' || name === '') return undefined;
  const label = first?.label;
  const joined =
    label === undefined
      ? ''
      : /^(?:for|with|from|by|in|at|to|of|on|using)/.test(label)
        ? upperFirst(label)
        : `With${upperFirst(label)}`;
  return {
    ...fact,
    name: name + joined,
    parameters: first ? [relabel(first, undefined), ...rest] : [],
    isMessage: true,
  };
}

function relabel({ label: _, ...parameter }: Parameter, label: string | undefined): Parameter {
  return label === undefined ? parameter : { ...parameter, label };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
