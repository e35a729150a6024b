/**
 * Expressions, as constraints: each gives the cell that its values come to.
 */

import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { boundOf } from '../program/bindings.ts';
import { isSelfType } from '../program/called.ts';
import { typeAmong } from '../program/inheritance.ts';
import { madeOfLiteral } from '../program/literals.ts';
import { makerNamed } from '../program/makers.ts';
import { nameIn, typeBefore } from '../program/meaning.ts';
import { ownFilled, variableAbove } from '../program/members.ts';
import { isDeclared } from '../program/named.ts';
import { findVariable, functionMeant, tupleMeant } from '../program/program.ts';
import { sideBySide, typeOfStart, typeSaidBeside } from '../program/side-by-side.ts';
import { isThrown } from '../program/thrown.ts';
import { unboundFunction } from '../program/unbound.ts';
import { type Analysis, emit, isNobody, newCell, put, regionTags, unknownValue } from './analysis.ts';
import { runBehind } from './branches/behind.ts';
import { emitAs } from './branches/bindings.ts';
import { executeIf, executeSwitch, partAsked } from './branches/branches.ts';
import { castTo } from './branches/casts.ts';
import { forkOf } from './branches/gates.ts';
import { frameWhere, negation } from './branches/passed-over.ts';
import { putForeign } from './bridges/foreign-values.ts';
import { callExpression } from './calls/calls.ts';
import { type Frame, innerFrame, type Typed } from './calls/frames.ts';
import { readMacro } from './calls/macros.ts';
import { selfType } from './calls/self-type.ts';
import { putEntry } from './collections/entries.ts';
import { foundOrInstead } from './collections/instead.ts';
import { pickedBy, zipped } from './collections/picked.ts';
import { spreadInto } from './collections/spreads.ts';
import { readSubscript } from './collections/subscripts.ts';
import { implicitMember, readName } from './names.ts';
import { storeOf } from './objects/fields.ts';
import { likelyOwners, readAbove, readMember } from './objects/members.ts';
import { staticMember } from './objects/static-members.ts';
import { newThing, starOf } from './objects/things.ts';
import { without } from './objects/with-identity.ts';
import { evaluateOperation } from './operators.ts';
import { recordHit } from './record-hit.ts';
import { functionValue } from './runs.ts';
import { shownInList } from './shown-at.ts';
import { assign, lvalue } from './store.ts';
import { evaluateText, STRING } from './texts/texts.ts';
import { joinTags, NO_TAGS, type Tags, type Value } from './values.ts';
import { containerValue } from './views/environment.ts';
import { chooseAny, chooseByNumber } from './views/user-choice.ts';
import { readOfProjected } from './views/wrappers.ts';

/** `expected` is the type that the place wants, where the source tells: a bare `.name` needs it. */
export function evaluate(analysis: Analysis, expression: Expression, frame: Frame, expected?: TypeName): Typed {
  if (!analysis.fuel.enter(expression.site)) return { cell: newCell(analysis) };
  const made = evaluateOne(analysis, expression, frame, expected);
  analysis.fuel.leave();
  return made;
}

function evaluateOne(analysis: Analysis, expression: Expression, frame: Frame, wanted?: TypeName): Typed {
  const expected = wanted ?? typeSaidBeside(analysis.program, expression);
  const picked = pickedBy(analysis, expression, frame);
  if (picked?.dropped) return without(analysis, evaluate(analysis, picked.value, picked.frame), picked.dropped);
  if (picked) return evaluate(analysis, picked.value, picked.frame, expected ?? picked.type);
  const made = expected && madeOfLiteral(analysis.program, expression, expected);
  if (made) return callExpression(analysis, made, frame, expected);
  switch (expression.kind) {
    case 'name':
      return readName(analysis, expression, frame);
    case 'member':
      return evaluateMember(analysis, expression, frame, expected);
    case 'call':
      return callExpression(analysis, zipped(analysis, expression, frame), frame, expected);
    case 'index':
      return readSubscript(analysis, expression, frame);
    case 'either':
      return evaluateEither(analysis, expression, frame, expected);
    case 'text':
      return evaluateText(analysis, expression, frame);
    case 'operation':
      return evaluateOperation(analysis, expression, frame, expected);
    default:
      return evaluateInto(analysis, expression, frame, newCell(analysis), expected);
  }
}

/** What has a cell of its own. */
function evaluateInto(
  analysis: Analysis,
  expression: Exclude<Expression, { kind: Elsewhere }>,
  frame: Frame,
  cell: Cell<Value>,
  expected?: TypeName,
): Typed {
  const { solver } = analysis;
  const { site } = expression;
  switch (expression.kind) {
    case 'literal':
      if (expression.value !== null)
        put(analysis, cell, { kind: 'constant', value: expression.value, site, tags: tagsAt(analysis, frame, site) });
      else {
        analysis.nothing.cells.add(cell);
        if (!frame.file.traits.hasBindings) analysis.nothing.nulls.push(cell);
      }
      return { cell, ...(typeof expression.value === 'string' && { type: STRING }) };
    case 'list': {
      // `final Map<String, Kind> kinds = {}`
      if (expression.items.length === 0 && expected?.name === 'Dictionary' && frame.file.traits.hasKeyedObjects)
        return evaluateInto(analysis, { kind: 'dictionary', pairs: [], site }, frame, cell, expected);
      const inner = expected && elementType(expected);
      const items = sideBySide(analysis.program, expression.items, inner, (item, wanted) =>
        evaluate(analysis, item, frame, wanted),
      );
      for (const [index, item] of items.entries())
        solver.flow(item.cell, cell, shownInList(analysis, expression.items[index], frame));
      if (items.length === 0) analysis.nothing.cells.add(cell);
      const among = typeAmong(
        analysis.program,
        items.map((item) => item.type),
      );
      const type = expected ?? (among && { name: 'Array', args: [among] });
      return { cell, ...(type && { type }) };
    }
    case 'dictionary': {
      const own = ownFilled(analysis.program, expression);
      if (own) return evaluate(analysis, own, frame, expected);
      const thing = newThing(analysis, 'dictionary', site, undefined, expression);
      const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
      for (const [key, value] of expression.pairs) {
        const keyCell = evaluate(analysis, key, frame, keyType).cell;
        putEntry(analysis, thing, keyCell, evaluate(analysis, value, frame, valueType).cell);
      }
      if (expression.spreads) spreadInto(analysis, thing, expression.spreads, frame);
      put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
      return { cell, ...(expected && { type: expected }) };
    }
    case 'foreign':
      putForeign(analysis, expression.path, site, tagsAt(analysis, frame, site), cell);
      return { cell };
    case 'tuple': {
      const thing = newThing(analysis, 'tuple', site, undefined, expression);
      const parts = tupleMeant(analysis.program, expected);
      for (const [index, { label, value }] of expression.items.entries()) {
        const part = evaluate(analysis, value, frame, parts?.args[index]).cell;
        thing.fields.set(`${index}`, part);
        const name = label ?? parts?.labels?.[index];
        if (name) thing.fields.set(name, part);
      }
      put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
      return { cell, ...(expected && { type: expected }) };
    }
    case 'closure':
      if (analysis.program.unrunParts?.has(expression.body)) return { cell };
      put(analysis, cell, {
        kind: 'function',
        made: functionValue(analysis, withTypes(expression.body, functionMeant(analysis.program, expected)), frame),
        tags: NO_TAGS,
      });
      return { cell };
    case 'cast': {
      const value = evaluate(analysis, expression.value, frame, expression.to);
      const via = castTo(analysis, expression.to, frame);
      chooseByNumber(analysis, value, expression.to, site);
      if (!via) return { cell: value.cell, type: expression.to };
      analysis.solver.flow(value.cell, cell, via);
      return { cell, type: expression.to };
    }
    case 'if':
      executeIf(
        analysis,
        expression.branch,
        site,
        frame,
        (value, inner) => {
          if (value) emitAs(analysis, inner, value.cell, cell, expected);
        },
        expected,
      );
      return { cell, ...(expected && { type: expected }) };
    case 'switch': {
      const subject = evaluate(analysis, expression.subject, frame);
      const name = expression.subject.kind === 'name' ? expression.subject.name : undefined;
      const part = partAsked(expression.subject, expression.cases);
      executeSwitch(
        analysis,
        subject,
        expression.cases,
        name,
        site,
        frame,
        (value, inner) => {
          if (value) emitAs(analysis, inner, value.cell, cell, expected);
        },
        expected,
        part && { ...evaluate(analysis, part.value, frame), cases: part.cases },
      );
      return { cell, ...(expected && { type: expected }) };
    }
    case 'key-path':
      put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), path: expression.path }, tags: NO_TAGS });
      return { cell };
    case 'reference': {
      const { to } = expression;
      const named = to.kind === 'member' && to.of?.kind === 'name' && frame.file.traits.isNative ? to : undefined;
      const maker = named?.of?.kind === 'name' ? makerNamed(analysis.program, named, named.of.name) : undefined;
      const unbound = maker ?? unboundFunction(analysis.program, expression);
      if (unbound) return evaluate(analysis, unbound, frame, expected);
      const made = { id: analysis.nextId(), callee: expression.to, frame, labels: expression.labels };
      put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
      return { cell };
    }
    case 'type':
      put(analysis, cell, { kind: 'type', name: expression.type.name, tags: NO_TAGS });
      return { cell };
    case 'assign': {
      const given = assign(analysis, expression, frame);
      const isGiven = expression.operator === '=' && frame.file.traits.givesAssigned && !isThrown(expression);
      return given && isGiven ? given : { cell };
    }
    case 'macro':
      readMacro(analysis, expression, frame, cell);
      return { cell };
    case 'other':
      for (const part of expression.parts) evaluate(analysis, part, frame);
      return { cell };
  }
}

type Elsewhere = 'name' | 'member' | 'call' | 'index' | 'either' | 'text' | 'operation';

export function tagsAt(analysis: Analysis, frame: Frame, site: Site): Tags {
  // a word of a macro may stand in a header
  return site.file.path === frame.file.path
    ? joinTags(frame.tags, regionTags(analysis, frame.file, site.start))
    : frame.tags;
}

/** A closure whose parameters the place types: `let f: (Kind) -> T = { … }`. */
function withTypes<
  F extends { readonly parameters: readonly { readonly type?: TypeName }[]; readonly result?: TypeName },
>(fact: F, expected: TypeName | undefined): F {
  if (!expected) return fact;
  const [given] = expected.args;
  const types = given?.name === '()' ? given.args : given ? [given] : [];
  const result = fact.result ?? expected.args.at(-1);
  return {
    ...fact,
    parameters: fact.parameters.map((parameter, index) => {
      const type = parameter.type ?? types[index];
      return type && type.name !== '' ? { ...parameter, type } : parameter;
    }),
    ...(result && result.name !== '' && { result }),
  };
}

function evaluateEither(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'either' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const cell = newCell(analysis);
  const { test, of } = expression;
  if (!test) {
    const found = foundOrInstead(analysis, expression, frame, expected);
    if (found) return found;
    const all = sideBySide(analysis.program, of, expected, (each, wanted) => evaluate(analysis, each, frame, wanted));
    for (const each of all) analysis.solver.flow(each.cell, cell);
    const type = expected ?? all.find((each) => each.type)?.type;
    return { cell, ...(type && { type }) };
  }
  const fork = forkOf(analysis, test, frame, expression.site, (it) => evaluate(analysis, it, frame));
  for (const [index, each] of of.entries()) {
    const gate = index === 0 ? fork.yes : fork.no;
    const act = (inner: Frame): void => emit(analysis, inner, evaluate(analysis, each, inner, expected).cell, cell);
    // of what the test lets through to it
    const kept = frameWhere(analysis, index === 0 ? test : negation(test), frame);
    if (gate) runBehind(analysis, gate, each, () => act(innerFrame(kept, { gate })));
    else act(kept);
  }
  return { cell, ...(expected && { type: expected }) };
}

/** `$model.kind`: whoever holds it may put anything there. */
function readBinding(analysis: Analysis, bound: Extract<Expression, { kind: 'member' }>, frame: Frame): Typed {
  const read = evaluate(analysis, bound, frame);
  const target = lvalue(analysis, bound, frame);
  const reason = `\`${bound.name}\` is set by the user's choice`;
  if (target) chooseAny(analysis, target, read.type, { reason, site: bound.site });
  chooseInState(analysis, bound, frame, reason);
  return read;
}

/** `$store.kind`, of a store that is made elsewhere: the field of whatever state of the app's own has one by that name. */
function chooseInState(
  analysis: Analysis,
  { of, name, site }: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  reason: string,
): void {
  if (!of) return;
  analysis.solver.watch(evaluate(analysis, of, frame).cell, (value) => {
    const isOther =
      value.kind === 'object' && value.thing.type && !findVariable(analysis.program, value.thing.type, name);
    if (!isOther && (value.kind !== 'unknown' || isNobody(value))) return;
    for (const owner of likelyOwners(analysis, name)) {
      const field = storeOf(analysis, starOf(analysis, owner), name);
      chooseAny(analysis, field, findVariable(analysis.program, owner, name)?.fact.type, { reason, site });
    }
  });
}

function evaluateMember(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { of, site } = expression;
  const projected = readOfProjected(analysis, expression, frame);
  if (projected) return projected;
  const bound = of && frame.file.traits.hasBindings ? boundOf(expression) : undefined;
  if (bound?.kind === 'member') return readBinding(analysis, bound, frame);
  const contained = containerValue(analysis, expression, expression);
  if (contained) return contained;
  // `model.$kind`, `Scope.$kind`: what is bound
  const name = nameIn(frame, expression.name);
  if (!of) return implicitMember(analysis, expression, frame, expected);
  const above = variableAbove(analysis.program, { ...expression, name }, frame.owner);
  if (above) return readAbove(analysis, above, expression, frame);
  const self = name !== 'init' && isSelfType(of) ? selfType(analysis, frame) : undefined;
  if (self) return readMember(analysis, self, name, expression, frame);
  const typeName = typeBefore(analysis.program, { of, name }, frame);
  if (typeName !== undefined) {
    const maker = frame.file.traits.isNative ? makerNamed(analysis.program, expression, typeName) : undefined;
    if (maker) return evaluate(analysis, maker, frame, expected);
    // `map(Optional.some)`: a case with a value is a function that makes it
    const isWrapper = (typeName === 'Optional' && name === 'some') || (typeName === 'Result' && name === 'success');
    if (name === 'init' || name === 'clinicalType' || isWrapper) {
      const cell = newCell(analysis);
      put(analysis, cell, {
        kind: 'function',
        made: { id: analysis.nextId(), callee: expression, frame },
        tags: NO_TAGS,
      });
      return { cell };
    }
    const member = staticMember(analysis, typeName, name, site, frame, expression);
    if (member) return member;
    const cell = newCell(analysis);
    // a package may have the system's question as a property: `HealthKitReporter.isHealthDataAvailable`
    if (name === 'isHealthDataAvailable')
      recordHit(analysis, name, [], { kind: 'call', callee: expression, args: [], site }, frame, []);
    if (!isDeclared(analysis.program, typeName))
      put(analysis, cell, unknownValue(`\`${typeName}.${name}\` is not declared here`, site));
    return { cell };
  }
  return readMember(analysis, evaluate(analysis, of, frame, typeOfStart(of, expected)), name, expression, frame);
}
