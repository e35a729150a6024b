/**
 * A method of Swift that does what a protocol or class of Objective-C asks for is called by the selector that is asked for:
 * `identifiers(for:)` does `identifiersForReader:`, and its own name would be another. And one of Objective-C is called by
 * the name that the protocol gives it for Swift.
 */

import type { FunctionFact } from '../facts/facts.ts';
import { swiftNames } from '../languages/objective-c/selectors.ts';
import { lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';

/** Tells of each such method, and of what it is by the name that is asked for. */
export function nameAsRequired(program: Program, tell: (info: FunctionInfo, named: FunctionFact) => void): void {
  const asked = new Map<TypeInfo, readonly FunctionFact[]>();
  const askedBy = (type: TypeInfo): readonly FunctionFact[] => {
    const found = asked.get(type) ?? [...type.functions].flatMap(([name, all]) => messages(name, all));
    asked.set(type, found);
    return found;
  };
  for (const type of program.types.values()) {
    if (type.supertypes.size === 0) continue;
    const required = lineage(program, type).flatMap((above) => (above === type ? [] : askedBy(above)));
    for (const message of required) {
      const { otherName } = message;
      const own = otherName === undefined ? [] : (type.functions.get(message.name) ?? []);
      for (const info of own.filter(({ fact }) => fact.isMessage && !fact.otherName && isAlike(fact, message)))
        for (const named of swiftNames({ ...info.fact, ...(otherName !== undefined && { otherName }) }))
          tell(info, named);
      if (type.functions.get(message.name)?.some(({ fact }) => fact.isMessage && isAlike(fact, message))) continue;
      const done = swiftNames(message).flatMap(
        (named) => type.functions.get(named.name)?.filter(isSame(named)) ?? [],
      )[0];
      if (done) tell(done, asMessage(done.fact, message));
    }
  }
}

/** Messages of a type by the name that they are declared by. */
function messages(name: string, all: readonly FunctionInfo[]): readonly FunctionFact[] {
  return all.flatMap(({ fact, file }) =>
    fact.isMessage && fact.name === name && !SWIFT.test(file.path) ? [fact] : [],
  );
}

const SWIFT = /\.swift$/;

function labelsOf({ parameters }: FunctionFact): string {
  return parameters.map(({ label }) => label ?? '_').join(':');
}

function isAlike(one: FunctionFact, other: FunctionFact): boolean {
  return labelsOf(one) === labelsOf(other);
}

function isSame(named: FunctionFact): (info: FunctionInfo) => boolean {
  return ({ fact, file }) => !fact.isMessage && SWIFT.test(file.path) && isAlike(fact, named);
}

/** A function of Swift by the selector of a message with as many parameters. */
function asMessage(fact: FunctionFact, message: FunctionFact): FunctionFact {
  const parameters = fact.parameters.map(({ label: _, ...parameter }, index) => {
    const label = message.parameters[index]?.label;
    return label === undefined ? parameter : { ...parameter, label };
  });
  return { ...fact, name: message.name, parameters, isMessage: true };
}
