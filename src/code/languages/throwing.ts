/**
 * What is thrown and caught in C# and Kotlin, as facts.
 */
import {
  type Expression,
  type FunctionFact,
  type Site,
  type Statement,
  THROWN,
  type TypeName,
} from '../facts/facts.ts';
import { throwsOn, type Unit } from './lowering.ts';
import type { Syntax } from './syntax.ts';
import { wordsAt } from './words.ts';

/** What is caught, whatever it is called: `throw;` throws it again. */
const CAUGHT = '\0caught';

export interface Catch {
  readonly name?: string;
  readonly type?: TypeName;
  readonly body: readonly Statement[];
  readonly site: Site;
}

/** `throw value`; without one what was caught. */
export function throwing(value: Expression | undefined, site: Site): Expression {
  const target: Expression = { kind: 'name', name: THROWN, site };
  return { kind: 'assign', target, operator: '=', value: value ?? { kind: 'name', name: CAUGHT, site }, site };
}

/** `catch (error: T) { … }` of what was tried. */
export function catching(tried: readonly Statement[], { name, type, body, site }: Catch): Statement {
  const words = wordsAt(site);
  const named: readonly Statement[] =
    name === undefined
      ? []
      : [
          { kind: 'declare', pattern: { kind: 'name', name, ...(type && { type }), site }, value: words.name(CAUGHT) },
          // with what is put into it until it is thrown again
          words.declare(CAUGHT, words.name(name)),
        ];
  return words.catches(CAUGHT, tried, [...named, ...body]);
}

/** Whether a function throws on what those throw that it calls: its text says so. */
export function saysThrowing({ start, end }: Syntax, { text }: Unit): Pick<FunctionFact, 'isThrowing'> {
  return throwsOn(text.slice(start, end)) ? { isThrowing: true } : {};
}
