/**
 * Which signs of clinical records ship in a target: what a branch of conditional compilation holds, and what other languages call.
 */
import { comparePlaces } from '../../order.ts';
import type { ClinicalSign, CodeFacts } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { locate } from '../facts/source.ts';
import { evaluateCondition, moduleInQuestion } from '../languages/directives.ts';
import type { Analysis } from './analysis.ts';
import { reasonOf } from './perhaps.ts';

export const ROLES = ['requested', 'read'] as const;

/** Whether any API of a file is in a build that ships. */
export function ships({ under }: ClinicalSign, { compilation }: Analysis): boolean {
  return under?.every((all) => all.some((it) => evaluateCondition(it, compilation) === false)) !== true;
}

/** The module on which every API of a file hangs, where nobody knows whether it is there. */
export function moduleOf({ under }: ClinicalSign, { compilation }: Analysis): string | undefined {
  const modules = under?.map((all) => all.flatMap((it) => moduleInQuestion(it, compilation) ?? [])[0]);
  return modules?.every((module) => module !== undefined) ? modules[0] : undefined;
}

export function openSign(sign: ClinicalSign, analysis: Analysis): CodeFacts['unresolved'] {
  const module = ships(sign, analysis) ? moduleOf(sign, analysis) : undefined;
  if (module === undefined) return [];
  const reason = reasonOf({ module });
  return ROLES.map((role) => ({ role, reason, at: sign.at, isCut: true as const }));
}

/** What shows that JavaScript or Dart has to do with clinical records: a raw identifier that is passed on, a call that
 *  gets nothing else. */
export function foreignSigns(files: readonly FileFacts[], { hits }: Analysis): readonly ClinicalSign[] {
  const raw = files.flatMap(({ clinical }) => (clinical ? [{ ...clinical, isQuestion: false }] : []));
  const calls = hits.flatMap(({ sink, site }) =>
    sink.foreign?.isClinical ? [{ text: sink.api, site, isQuestion: sink.use === 'supportsHealthRecords' }] : [],
  );
  const placed = [...raw, ...calls].map(({ text, isQuestion, site: { file, start, end } }) => ({
    value: text,
    at: locate(file, start, end),
    ...(isQuestion && { isQuestion }),
  }));
  const byPlace = new Map(placed.map((sign) => [`${sign.at.file}:${sign.at.line}:${sign.at.column}`, sign]));
  return [...byPlace.values()].toSorted((a, b) => comparePlaces(a.at, b.at));
}
