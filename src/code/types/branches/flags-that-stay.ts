/**
 * Flags that are the same whenever code asks for one: written out for good, or never set.
 */
import type { Expression } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { flagForGood } from '../../program/flags.ts';
import { isStatic, typeNamed } from '../../program/meaning.ts';
import { globalNamed, membersNamed } from '../../program/named.ts';
import { flagNeverSet, namesOfFlag, namesOfFlags } from '../../program/never-set.ts';
import { findTypeInfo, findVariable, type VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, memoize } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { isFlagForGood } from '../objects/fields.ts';
import { ownOf, typeAt } from './declared-types.ts';
import { isSaidHereAlone } from './said-here.ts';

/** Whether a test is for a constant that is written out, `static let showsCoverage = false`: what ships is that. */
export function isWrittenOut({ program }: Analysis, test: Expression, { file }: Frame): boolean {
  if (languageOf(file.path) !== 'swift' || (test.kind !== 'name' && test.kind !== 'member')) return false;
  const own = test.kind === 'name' ? globalNamed(program, test.name) : undefined;
  const found = [...(own ? [own] : []), ...membersNamed(program, test.name)];
  return found.length > 0 && found.every(isFlagForGood);
}

/** What a flag of an object, a type or of none is, whenever it is asked for: `flags.showsCoverage`, `showsVisits`. Undefined
 *  where nobody can tell. */
export function flagThatStays(analysis: Analysis, test: Expression, frame: Frame): boolean | undefined {
  const variable = variableAsked(analysis, test, frame);
  return variable && memoize(analysis, `flag ${variable.id}`, () => ({ is: flagOf(analysis, variable) })).is;
}

function flagOf(analysis: Analysis, variable: VariableInfo): boolean | undefined {
  const { program, namedElsewhere, findPlaces } = analysis;
  const is = namedElsewhere && flagForGood(program, variable, namedElsewhere);
  const begins = is ?? flagNeverSet(program, variable);
  if (is !== undefined || begins === undefined) return is;
  const names = namesOfFlag(variable);
  if (namedElsewhere) {
    // all at once: each look goes through all files
    const elsewhere = memoize(analysis, 'flags elsewhere', () => namedElsewhere(namesOfFlags(program)));
    return names.some((name) => elsewhere.has(name)) ? undefined : begins;
  }
  if (findPlaces) return names.every((name) => isSaidHereAlone(program, findPlaces, name)) ? begins : undefined;
  // it is looked for in the files that were not parsed where it is asked what nobody runs
  memoize(analysis, 'asks flags', () => ({ is: false })).is = true;
  return undefined;
}

/** Whether some flag was asked for that nobody is seen to set. */
export function asksFlagNeverSet(analysis: Analysis): boolean {
  return memoize(analysis, 'asks flags', () => ({ is: false })).is;
}

/** `showsVisits`, `self.isReady`, `[self isReady]`, `Features.visits`. */
function variableAsked(analysis: Analysis, asked: Expression, frame: Frame): VariableInfo | undefined {
  const { program } = analysis;
  const test = asked.kind === 'call' && asked.isMessage && asked.args.length === 0 ? asked.callee : asked;
  if (test.kind === 'name') {
    if (findName(frame.scope, test.name)) return undefined;
    const owner = ownOf(analysis, test.name, frame);
    return owner ? findVariable(program, owner, test.name) : globalNamed(program, test.name);
  }
  if (test.kind !== 'member' || !test.of) return undefined;
  const named = typeNamed(program, test.of, frame);
  const type = named === undefined ? undefined : findTypeInfo(program, named);
  const owner = type ?? typeAt(analysis, test.of, frame);
  const variable = owner && findVariable(program, owner, test.name);
  return variable && isStatic(variable) === (type !== undefined) ? variable : undefined;
}
