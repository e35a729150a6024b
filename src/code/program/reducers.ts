/**
 * Reducers of the composable architecture: what is made as an action of a feature is sent to the reducer of that feature.
 * https://swiftpackageindex.com/pointfreeco/swift-composable-architecture/main/documentation/composablearchitecture/reduce
 */

import type { FileFacts, FileRef, TypeFact, TypeName } from '../facts/facts.ts';
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

const known = new WeakMap<Program, Actions>();

/** The file of the feature that an action is of, by the case that is made: every feature calls its actions `Action`. Of the
 *  file where it is made, else of the only one that has such a case; where more have one, nobody can tell. */
export function featureOf(program: Program, name: string, madeIn: FileFacts): FileFacts | undefined {
  const having = actionsOf(program).files.get(name) ?? [];
  return having.includes(madeIn) || having.length !== 1 ? having.find((file) => file === madeIn) : having[0];
}

/** The files of the features whose actions a feature's own carry by a name: `case child(PresentationAction<Child.Action>)`, and
 *  `case path(StackActionOf<Path>)` of an enum of features. */
export function featuresWithin(program: Program, name: string, file: FileFacts): readonly FileRef[] {
  let within = carried.get(file);
  if (!within) {
    within = new Map();
    carried.set(file, within);
    for (const type of file.types) noteCarried(type, within);
  }
  const found = new Map<string, FileRef>();
  const seen = new Set<string>();
  const open = [...(within.get(name) ?? [])];
  for (let type = open.pop(); type && seen.size < MOST_WITHIN; type = open.pop()) {
    for (const inner of type.args) open.push(inner);
    if (type.of) open.push(type.of);
    const info = program.types.get(type.name);
    if (!info?.site || type.name === ACTION || seen.has(type.name)) continue;
    seen.add(type.name);
    found.set(info.site.file.path, info.site.file);
    for (const { parameters } of [...info.cases.values()].slice(0, MOST_WITHIN))
      for (const one of parameters) if (one.type) open.push(one.type);
  }
  return [...found.values()];
}

const MOST_WITHIN = 100;

/** What the cases of a file's actions carry, by their names. */
const carried = new WeakMap<FileFacts, Map<string, TypeName[]>>();

function noteCarried({ name, cases, types }: TypeFact, into: Map<string, TypeName[]>): void {
  if (name === ACTION)
    for (const one of cases) for (const { type } of one.parameters) if (type) push(into, one.name, type);
  for (const inner of types) noteCarried(inner, into);
}

/** Whether the actions of a feature have a case. */
export function hasAction(program: Program, { path }: FileRef, name: string): boolean {
  return actionsOf(program).keys.has(`${name} ${path}`);
}

interface Actions {
  readonly files: ReadonlyMap<string, readonly FileFacts[]>;
  /** The names of their cases, each with the path of its file. */
  readonly keys: ReadonlySet<string>;
}

function actionsOf(program: Program): Actions {
  let actions = known.get(program);
  if (!actions) {
    const files = casesByFile(program);
    const keys = new Set([...files].flatMap(([name, having]) => having.map(({ path }) => `${name} ${path}`)));
    actions = { files, keys };
    known.set(program, actions);
  }
  return actions;
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
