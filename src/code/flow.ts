/**
 * From facts to flows: which clinical types reach which call. See docs/decisions/flow.md for what is followed and what is
 * given up on.
 */
import { type Analysis, createAnalysis, put, starOf, type Urgency, unknownValue } from './analysis.ts';
import type { Compilation } from './directives.ts';
import { execute } from './execute.ts';
import type { Condition, Expression, FileFacts, Statement, TypeFact } from './facts.ts';
import { fieldOf, globalCell } from './members.ts';
import { buildProgram, type FunctionInfo, lineage } from './program.ts';
import { runAsRoot, topFrame } from './runs.ts';

/** Deliveries that one target may take: some seconds. */
const BUDGET = 20_000_000;
const ORDER: readonly Urgency[] = ['receiver', 'branch', 'root', 'unknown'];

export interface Flow {
  readonly analysis: Analysis;
  /** False when the target is too large to follow to the end. */
  readonly isComplete: boolean;
}

/** Solves the flows of the files of one target. */
export function followFlows(files: readonly FileFacts[], compilation: Compilation): Flow {
  const program = buildProgram(files);
  const mentions = collectMentions(files);
  const analysis = createAnalysis(program, compilation, mentions.narrowed);

  for (const file of files) {
    const frame = topFrame(analysis, file, '');
    analysis.pending.push(() => execute(analysis, file.body, frame));
  }
  for (const variable of program.everyVariable) {
    const { owner, fact, file } = variable;
    if (fact.getter) {
      const info: FunctionInfo = {
        id: -variable.id,
        fact: { ...fact.getter, name: fact.name },
        file,
        ...(owner && { owner }),
      };
      analysis.pending.push(() => runAsRoot(analysis, info));
    } else if (owner) analysis.pending.push(() => fieldOf(analysis, starOf(analysis, owner), fact.name));
    else analysis.pending.push(() => globalCell(analysis, variable));
    for (const [index, observer] of (fact.observers ?? []).entries()) {
      const info: FunctionInfo = { id: -variable.id - (index + 1) / 10, fact: observer, file, ...(owner && { owner }) };
      analysis.pending.push(() => runAsRoot(analysis, info));
    }
  }
  const called: FunctionInfo[] = [];
  for (const info of program.everyFunction) {
    if (info.fact.name !== 'init' && mentions.names.has(info.fact.name) && info.fact.parameters.length > 0)
      called.push(info);
    else analysis.pending.push(() => startRoot(analysis, info, mentions));
  }
  const isComplete = settle(analysis, called, mentions);
  return { analysis, isComplete };
}

function startRoot(analysis: Analysis, info: FunctionInfo, mentions: Mentions): void {
  const run = runAsRoot(analysis, info);
  const { fact, owner } = info;
  const isMentioned = mentions.names.has(fact.name);
  const isOpen =
    fact.modifiers.has('@exported') ||
    mentions.selectors.has(fact.name) ||
    (!isMentioned && ['public', 'open', 'override', '@objc', '@IBAction'].some((word) => fact.modifiers.has(word))) ||
    (!isMentioned && owner !== undefined && owner.kind !== 'protocol' && isWitness(analysis, info));
  if (!isOpen || fact.name === 'init') return;
  for (const [index, parameter] of fact.parameters.entries()) {
    const cell = run.parameters[index];
    if (cell)
      put(
        analysis,
        cell,
        unknownValue(`\`${parameter.name}\` comes from callers outside of the code`, parameter.site, true),
      );
  }
}

/** Fulfils a requirement of one of the app's protocols: called through it. */
function isWitness({ program }: Analysis, { owner, fact }: FunctionInfo): boolean {
  return (
    owner !== undefined && lineage(program, owner).some((it) => it.kind === 'protocol' && it.functions.has(fact.name))
  );
}

/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. */
function settle(analysis: Analysis, called: readonly FunctionInfo[], mentions: Mentions): boolean {
  let waiting = called;
  const drain = (): boolean => {
    for (;;) {
      while (analysis.pending.length > 0) analysis.pending.pop()?.();
      if (!analysis.solver.run(BUDGET)) return false;
      if (analysis.pending.length === 0) return true;
    }
  };
  if (!drain()) return false;
  for (let level = 0; level < ORDER.length; ) {
    const urgency = ORDER[level];
    let acted = false;
    if (urgency === 'root') {
      const missed = waiting.filter((info) => !wasRun(analysis, info));
      waiting = [];
      for (const info of missed) startRoot(analysis, info, mentions);
      acted = missed.length > 0;
    } else {
      const due = analysis.fallbacks.filter((it) => it.urgency === urgency);
      const rest = analysis.fallbacks.filter((it) => it.urgency !== urgency);
      analysis.fallbacks.length = 0;
      for (const it of rest) analysis.fallbacks.push(it);
      for (const { cell, act } of due) {
        if (cell.values.size > 0) continue;
        if (urgency === 'unknown' && cell.flows.length === 0 && cell.watchers.length === 0) continue;
        act();
        acted = true;
      }
    }
    if (!acted) level += 1;
    else {
      if (!drain()) return false;
      level = 0;
    }
  }
  return true;
}

function wasRun({ memo }: Analysis, { id }: FunctionInfo): boolean {
  return memo.has(`count ${id}`);
}

interface Mentions {
  /** Every name that is called or read anywhere. */
  readonly names: ReadonlySet<string>;
  /** Names of methods in selectors: called by the system. */
  readonly selectors: ReadonlySet<string>;
  /** Names of variables that something is taken out of. */
  readonly narrowed: ReadonlySet<string>;
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

function collectMentions(files: readonly FileFacts[]): Mentions {
  const names = new Set<string>();
  const selectors = new Set<string>();
  const narrowed = new Set<string>();

  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'name':
        names.add(expression.name);
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
      case 'assign':
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
          visitType(statement.fact);
          break;
      }
    }
  };
  const visitMembers = ({ variables, functions }: Pick<TypeFact, 'variables' | 'functions'>): void => {
    for (const { value, getter, observers } of variables) {
      if (value) visit(value);
      if (getter) visitAll(getter.body);
      for (const observer of observers ?? []) visitAll(observer.body);
    }
    for (const { body, parameters } of functions) {
      visitAll(body);
      for (const parameter of parameters) if (parameter.default) visit(parameter.default);
    }
  };
  const visitType = (type: TypeFact): void => {
    visitMembers(type);
    for (const { raw } of type.cases) if (raw) visit(raw);
    type.types.forEach(visitType);
  };
  for (const file of files) {
    visitMembers(file);
    file.types.forEach(visitType);
    visitAll(file.body);
  }
  return { names, selectors, narrowed };
}
