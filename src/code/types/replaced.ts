/**
 * A local that is given another value in the body of the function that declares it: `kinds = [.labs]`. What follows has that
 * one alone, and what came before has not. A block inside of a body may be a loop, whose rounds stand in it one after the other.
 */
import type { Statement } from '../facts/facts.ts';
import { mentionsOf } from '../program/find-mentions.ts';
import { findName } from '../program/scopes.ts';
import { type Analysis, regionTags } from './analysis.ts';
import { bind } from './branches/bindings.ts';
import { type Frame, innerFrame } from './calls/frames.ts';
import { closuresIn } from './collections/closures-in.ts';
import { evaluate } from './evaluate.ts';
import { NO_TAGS } from './values.ts';

type Block = readonly Statement[];

/** The frame of what follows; undefined where a statement gives no such local another value. */
export function replaceLocal(analysis: Analysis, statement: Statement, block: Block, frame: Frame): Frame | undefined {
  const given = givenIn(statement);
  if (!given || block !== frame.thrower?.fact.body || !replacedIn(block).has(given.name)) return undefined;
  const { name, value, site } = given;
  const local = findName(frame.scope, name);
  // only some configurations compile it, or something is taken out of it in turn
  const isPlain = regionTags(analysis, frame.file, site.start) === NO_TAGS && !analysis.narrowed.has(name);
  if (!local || !isPlain) return undefined;
  const after = innerFrame(frame);
  const { type } = local;
  bind(
    analysis,
    { kind: 'name', name, ...(type && { type }), site },
    evaluate(analysis, value, frame, type),
    frame,
    after,
  );
  return after;
}

function givenIn(statement: Statement) {
  const value = statement.kind === 'evaluate' ? statement.value : undefined;
  if (value?.kind !== 'assign' || value.operator !== '=' || value.target.kind !== 'name') return undefined;
  return { name: value.target.name, value: value.value, site: value.site };
}

const known = new WeakMap<Block, ReadonlySet<string>>();

/** Locals that their block declares once and sets anew, and that no closure in it has. */
function replacedIn(block: Block): ReadonlySet<string> {
  const found = known.get(block);
  if (found) return found;
  const declared = new Set<string>();
  const replaced = new Set<string>();
  for (const statement of block) {
    const name = declaredIn(statement);
    if (name !== undefined && declared.has(name)) replaced.delete(name);
    else if (name !== undefined) declared.add(name);
    const given = givenIn(statement)?.name;
    if (given !== undefined && declared.has(given)) replaced.add(given);
  }
  if (replaced.size > 0)
    for (const body of closuresIn(block)) for (const name of mentionsOf(body).names) replaced.delete(name);
  known.set(block, replaced);
  return replaced;
}

/** With what runs when it is set, a variable is no plain one. */
function declaredIn(statement: Statement): string | undefined {
  if (statement.kind !== 'declare' || statement.pattern.kind !== 'name') return undefined;
  const { variable, pattern } = statement;
  return variable?.getter || variable?.observers || variable?.setter ? undefined : pattern.name;
}
