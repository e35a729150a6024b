/**
 * Reducers of the composable architecture: what is made as an action of a feature is sent to the reducer of that feature.
 * https://swiftpackageindex.com/pointfreeco/swift-composable-architecture/main/documentation/composablearchitecture/reduce
 */

import type { FileFacts, TypeFact } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import type { FunctionInfo, Program } from './program.ts';

export const ARCHITECTURE = 'ComposableArchitecture';
/** Types that are made of a function, `{ state, action in … }`. */
export const REDUCES: ReadonlySet<string> = new Set(['Reduce', 'Reducer', 'AnyReducer']);
/** Where the action stands among the parameters of such a function, and of `reduce(into:action:)`. */
export const ACTION_AT = 1;

/** What the state of each feature is called. */
export const STATE = 'State';
/** What the actions of each feature are called. */
export const ACTION = 'Action';

const known = new WeakMap<Program, ReadonlyMap<string, readonly FileFacts[]>>();

/** The file of the feature that an action is of, by the case that is made: every feature calls its actions `Action`. Of the
 *  file where it is made, else of the only one that has such a case; where more have one, nobody can tell. */
export function featureOf(program: Program, name: string, madeIn: FileFacts): FileFacts | undefined {
  let files = known.get(program);
  if (!files) {
    files = casesByFile(program);
    known.set(program, files);
  }
  const having = files.get(name) ?? [];
  return having.includes(madeIn) || having.length !== 1 ? having.find((file) => file === madeIn) : having[0];
}

function casesByFile(program: Program): ReadonlyMap<string, readonly FileFacts[]> {
  const found = new Map<string, FileFacts[]>();
  const add = (type: TypeFact, file: FileFacts): void => {
    if (type.name === ACTION)
      for (const { name } of type.cases) if (!found.get(name)?.includes(file)) push(found, name, file);
    for (const inner of type.types) add(inner, file);
  };
  for (const file of program.files) for (const type of file.types) add(type, file);
  return found;
}

/** Whether a parameter is the action of `func reduce(into state: inout State, action: Action)`. */
export function isAction({ fact }: Pick<FunctionInfo, 'fact'>, index: number): boolean {
  return index === ACTION_AT && fact.name === 'reduce' && fact.parameters[ACTION_AT]?.type?.name === ACTION;
}
