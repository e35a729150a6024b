/**
 * WatermelonDB for React: a component is given what a function observes for it.
 * https://watermelondb.dev/docs/Components
 */
import type { Expression } from '../../../facts/facts.ts';
import { DATABASE, OBSERVED } from '../../../models/watermelon.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** `withObservables(['lab'], ({ lab }) => ({ lab, notes: lab.notes }))(Row)`. */
const withObservables: Library = ([, getProps], words) => {
  if (!getProps) return undefined;
  const [props, component, observed] = [words.name('\0props'), words.name('\0component'), words.name('\0observed')];
  const shown = words.call(component, [words.object({}, [props, observed])]);
  const wrapped = words.open(
    ['\0props'],
    [words.declare('\0observed', words.call(observing(getProps, words), [props])), words.give(shown)],
  );
  return words.closure(['\0component'], [words.give(wrapped)]);
};

/** What the function gives, each part as what is observed of it. */
const observing: (getProps: Expression, words: Words) => Expression = (getProps, words) => {
  const given = getProps.kind === 'closure' ? getProps.body.body.at(-1) : undefined;
  if (getProps.kind !== 'closure' || given?.kind !== 'return' || given.value.kind !== 'dictionary') return getProps;
  const { value } = given;
  const pairs = value.pairs.map(([key, part]): (typeof value.pairs)[number] => [key, observedOf(part, words)]);
  const body = [...getProps.body.body.slice(0, -1), { ...given, value: { ...value, pairs } }];
  return { ...getProps, body: { ...getProps.body, body } };
};

const observedOf = (part: Expression, words: Words): Expression => {
  const it = words.name('\0it');
  const rows = words.call(words.member(it, OBSERVED), []);
  return words.run([words.declare('\0it', part), words.give(words.either(it, rows))]);
};

const useDatabase: Library = (_, { site }) => ({
  kind: 'call',
  callee: { kind: 'foreign', path: DATABASE, site },
  args: [],
  site,
});

export const WATERMELON: Readonly<Record<string, Library>> = {
  '@nozbe/watermelondb/react#withObservables': withObservables,
  '@nozbe/with-observables#': withObservables,
  '@nozbe/with-observables#withObservables': withObservables,
  '@nozbe/watermelondb/react#useDatabase': useDatabase,
  '@nozbe/watermelondb/hooks#useDatabase': useDatabase,
};
