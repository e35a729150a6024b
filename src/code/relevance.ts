/**
 * Which names each piece of code mentions, and from that which pieces can have to do with clinical types at all: the rest
 * is followed only where it is called from there.
 */
import type { Condition, Expression, FileFacts, Statement, TypeName } from './facts.ts';
import { typeOfCase } from './healthkit.ts';
import { elementType, type FunctionInfo, type Program, type VariableInfo } from './program.ts';
import { isSinkName, takesTypes } from './sinks.ts';

/** Code that runs as one: a function, a getter, the first value of a variable, what stands outside of all. */
export type Unit =
  | { readonly kind: 'function'; readonly info: FunctionInfo }
  | { readonly kind: 'value'; readonly variable: VariableInfo }
  | { readonly kind: 'file'; readonly file: FileFacts };

interface Mentions {
  /** What is called or read. */
  readonly names: Set<string>;
  /** What something is put into. */
  readonly assigned: Set<string>;
  /** Methods in selectors: called by the system. */
  readonly selectors: Set<string>;
  /** Variables that something is taken out of. */
  readonly narrowed: Set<string>;
}

const TAKES_OUT = new Set([
  'remove',
  'subtract',
  'formIntersection',
  'removeAll',
  'removeObject',
  'minusSet',
  'formSymmetricDifference',
  'intersectSet',
]);

function mentionsOf(code: {
  readonly statements?: readonly Statement[];
  readonly values?: readonly Expression[];
}): Mentions {
  const names = new Set<string>();
  const assigned = new Set<string>();
  const selectors = new Set<string>();
  const narrowed = new Set<string>();
  const assign = (target: Expression): void => {
    if (target.kind === 'name' || target.kind === 'member') assigned.add(target.name);
    else if (target.kind === 'index' || target.kind === 'cast')
      assign(target.kind === 'index' ? target.of : target.value);
    else if (target.kind === 'tuple') for (const item of target.items) assign(item.value);
  };
  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'name':
        names.add(expression.name);
        // a binding: whoever gets it may write
        if (expression.name.startsWith('$')) assigned.add(expression.name.slice(1)).add(expression.name);
        return;
      case 'member':
        names.add(expression.name);
        if (expression.of) visit(expression.of);
        return;
      case 'call': {
        const { callee } = expression;
        if (callee.kind === 'member' && TAKES_OUT.has(callee.name) && expression.args.length > 0) {
          const { of } = callee;
          if (of?.kind === 'name' || of?.kind === 'member') narrowed.add(of.name);
        }
        if (callee.kind === 'member' && callee.of) assign(callee.of);
        visit(callee);
        for (const arg of expression.args) visit(arg.value);
        return;
      }
      case 'index':
        visit(expression.of);
        visit(expression.index);
        return;
      case 'list':
        expression.items.forEach(visit);
        return;
      case 'dictionary':
        for (const [key, value] of expression.pairs) {
          visit(key);
          visit(value);
        }
        return;
      case 'tuple':
        for (const item of expression.items) visit(item.value);
        return;
      case 'closure':
        visitAll(expression.body.body);
        return;
      case 'cast':
        visit(expression.value);
        return;
      case 'either':
        if (expression.test) visit(expression.test);
        expression.of.forEach(visit);
        return;
      case 'if':
        visitConditions(expression.branch.conditions);
        visitAll(expression.branch.body);
        visitAll(expression.branch.otherwise);
        return;
      case 'switch':
        visit(expression.subject);
        for (const { body, where } of expression.cases) {
          if (where) visit(where);
          visitAll(body);
        }
        return;
      case 'key-path':
        for (const name of expression.path) names.add(name);
        return;
      case 'reference':
        visit(expression.to);
        if (expression.isSelector && (expression.to.kind === 'name' || expression.to.kind === 'member'))
          selectors.add(expression.to.name);
        return;
      case 'text':
      case 'other':
        expression.parts.forEach(visit);
        return;
      case 'operation':
        expression.operands.forEach(visit);
        return;
      case 'literal':
        if (typeof expression.value === 'string' && expression.value.startsWith('HKClinical'))
          names.add(expression.value);
        return;
      case 'assign':
        assign(expression.target);
        visit(expression.target);
        visit(expression.value);
        return;
    }
  };
  const visitConditions = (conditions: readonly Condition[]): void => {
    for (const condition of conditions) if (condition.kind !== 'available') visit(condition.value);
  };
  const visitAll = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      switch (statement.kind) {
        case 'declare':
          if (statement.value) visit(statement.value);
          if (statement.variable?.getter) visitAll(statement.variable.getter.body);
          break;
        case 'evaluate':
        case 'return':
          visit(statement.value);
          break;
        case 'for':
          visit(statement.collection);
          if (statement.where) visit(statement.where);
          visitAll(statement.body);
          break;
        case 'block':
          visitConditions(statement.conditions);
          visitAll(statement.body);
          break;
        case 'function':
          visitAll(statement.fact.body);
          break;
        case 'type':
          break;
      }
    }
  };
  visitAll(code.statements ?? []);
  for (const value of code.values ?? []) visit(value);
  return { names, assigned, selectors, narrowed };
}

export interface Relevant {
  /** What may have to do with clinical types, in the order of the program. */
  readonly units: readonly Unit[];
  /** Whether other code than its own names a function. */
  isMentioned(info: FunctionInfo): boolean;
  readonly selectors: ReadonlySet<string>;
  readonly narrowed: ReadonlySet<string>;
}

export function findRelevant(program: Program): Relevant {
  const units: { unit: Unit; mentions: Mentions; gives: readonly string[] }[] = [];
  const add = (unit: Unit, mentions: Mentions, gives: readonly string[]): void => {
    units.push({ unit, mentions, gives });
  };
  const addFunction = (info: FunctionInfo): void => {
    const { fact, owner } = info;
    const values = fact.parameters.flatMap((parameter) => parameter.default ?? []);
    const own = owner ? [owner.name] : [];
    add(
      { kind: 'function', info },
      mentionsOf({ statements: fact.body, values }),
      fact.name === 'init' ? own : [fact.name, ...own],
    );
  };
  for (const file of program.files) add({ kind: 'file', file }, mentionsOf({ statements: file.body }), []);
  for (const variable of program.everyVariable) {
    const getter = program.getters.get(variable);
    if (getter) addFunction(getter);
    const { fact, owner } = variable;
    if (fact.value)
      add({ kind: 'value', variable }, mentionsOf({ values: [fact.value] }), [
        fact.name,
        ...(owner ? [owner.name] : []),
      ]);
    for (const [index, observer] of (fact.observers ?? []).entries()) {
      addFunction({
        id: -variable.id - (index + 1) / 10,
        fact: { ...observer, name: `${fact.name}.set` },
        file: variable.file,
        ...(owner && { owner }),
      });
    }
  }
  for (const info of program.everyFunction) addFunction(info);

  const byName = new Map<string, number[]>();
  const byAssigned = new Map<string, number[]>();
  for (const [index, { mentions }] of units.entries()) {
    for (const name of mentions.names) push(byName, name, index);
    for (const name of mentions.assigned) push(byAssigned, name, index);
  }
  const chosen = new Set<number>();
  const waiting: number[] = [];
  const choose = (indices: readonly number[] | undefined): void => {
    for (const index of indices ?? []) {
      if (chosen.has(index)) continue;
      chosen.add(index);
      waiting.push(index);
    }
  };
  const done = new Set<string>();
  const spread = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    choose(byName.get(name));
  };
  const written = new Set<string>();
  for (const name of byName.keys()) if (isSeed(name)) spread(name);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const found = units[index];
    if (!found) continue;
    for (const name of found.gives) spread(name);
    for (const name of found.mentions.names) {
      if (written.has(name)) continue;
      written.add(name);
      // who fills what is read here has a say in it
      if (program.members.get(name)?.some(mayHoldTypes) || mayHoldGlobal(program, name)) choose(byAssigned.get(name));
    }
  }
  // calls that rules ask for by name count where they stand, and nothing flows through them
  for (const name of byName.keys())
    if (isSinkName(name) && !takesTypes(name)) for (const index of byName.get(name) ?? []) chosen.add(index);

  const union = (pick: (mentions: Mentions) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(units.flatMap(({ mentions }) => [...pick(mentions)]));
  const own = new Map(units.map(({ unit, mentions }) => [unit.kind === 'function' ? unit.info.id : 0, mentions]));
  return {
    units: [...chosen].sort((a, b) => a - b).flatMap((index) => units[index]?.unit ?? []),
    isMentioned({ id, fact }) {
      const count = byName.get(fact.name)?.length ?? 0;
      return count > (own.get(id)?.names.has(fact.name) ? 1 : 0);
    },
    selectors: union(({ selectors }) => selectors),
    narrowed: union(({ narrowed }) => narrowed),
  };
}

function isSeed(name: string): boolean {
  return (
    (isSinkName(name) && takesTypes(name)) ||
    name.startsWith('HKClinical') ||
    name.startsWith('clinicalType') ||
    typeOfCase(name) !== undefined
  );
}

function mayHoldGlobal({ variables }: Program, name: string): boolean {
  const variable = variables.get(name);
  return variable !== undefined && mayHoldTypes(variable);
}

function mayHoldTypes({ fact: { type, value, getter } }: VariableInfo): boolean {
  if (getter) return false;
  if (type) return !isPlain(elementType(type));
  return value?.kind !== 'literal' && value?.kind !== 'text';
}

function isPlain({ name }: TypeName): boolean {
  return /^(?:Bool|BOOL|Int\d*|Double|Float|CGFloat|Date|URL|UUID|Data|Error|NSError|Color|Image|Void|Never|TimeInterval|NSInteger|NSUInteger|HKHealthStore|HKQuery|AnyCancellable|View|Task|Timer|UI[A-Z]\w+)$/.test(
    name,
  );
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
