/**
 * Which of several functions of one name and the same labels a call means: the one whose types its arguments have.
 */
import { push } from '../../facts/lists-by-name.ts';
import { matchArguments } from '../../program/arguments.ts';
import { askingMost, mayBeOf, wantedType } from '../../program/asked-most.ts';
import { isSameKind, kindOf } from '../../program/kinds-of-types.ts';
import type { FunctionInfo } from '../../program/program.ts';
import type { Given } from '../hits.ts';
import type { Taint, TaintFrame } from '../state.ts';
import type { Call } from '../values.ts';
import { askForExtension } from '../which-files/asked.ts';

/** Of the functions that a call fits by its labels those that it fits by its types, of each type that has some. */
export function overloadsOf(
  taint: Taint,
  methods: readonly FunctionInfo[],
  call: Call,
  given: readonly Given[],
  { file: { traits } }: TaintFrame,
): readonly FunctionInfo[] {
  if (!(traits.isNative || traits.callsByType) || call.isMessage || methods.length < 2) return methods;
  const { program } = taint;
  const fits = ({ fact }: FunctionInfo): boolean => {
    const matched = matchArguments(fact, call.args, false);
    return given.every(({ typed }, at) => {
      const wanted = fact.parameters[matched?.indexOf(at) ?? -1]?.type;
      if (!wanted || !typed.type) return true;
      const type = wantedType(fact, wanted);
      // what a call gives is told by what it is called on: that may be a list of texts where it is one of them
      const kind = kindOf(program, typed.type);
      return mayBeOf(program, typed.type, type) && (kind !== 'own' || isSameKind(program, kind, type));
    });
  };
  const byOwner = new Map<string, FunctionInfo[]>();
  for (const info of methods) push(byOwner, `${info.owner?.id ?? 0}`, info);
  return [...byOwner.values()].flatMap((all) => {
    const fitting = all.filter(fits);
    if (fitting.length === 0) return all;
    // that it is one of a protocol may be said in a file that is not at hand
    for (const { typed } of fitting.length < all.length ? given : [])
      if (typed.type) askForExtension(taint, typed.type.name, traits);
    return askingMost(program, fitting, call);
  });
}
