/** What the check says of an app, and what of it a change that changes nothing must leave. */
import type { CodeFacts, Report } from '../../../src/types.ts';
import { names } from '../code.ts';

export interface Outcome {
  /** Absent where facts alone were asked for. */
  readonly verdict?: string;
  /** Findings that somebody has to mend, by target and rule. */
  readonly faults: readonly string[];
  /** `Carebook read allergy`: types that are known, by target and role. */
  readonly known: ReadonlySet<string>;
  /** `Carebook read`, and the place at which it is open. */
  readonly open: ReadonlyMap<string, string>;
}

const ROLES = ['requested', 'read', 'shared'] as const;

function typesOf(target: string, code: CodeFacts): Pick<Outcome, 'known' | 'open'> {
  const known = ROLES.flatMap((role) =>
    names(code[role])
      .split(' ')
      .filter((type) => type !== '' && !type.endsWith('?'))
      .map((type) => `${target} ${role} ${type}`),
  );
  const open = code.unresolved.map(({ role, at }) => [`${target} ${role}`, `${at.file}:${at.line}`] as const);
  return { known: new Set(known), open: new Map(open) };
}

export function outcomeOfFacts(code: CodeFacts): Outcome {
  return { faults: [], ...typesOf('app', code) };
}

export function outcomeOfReport({ verdict, findings, targets }: Report): Outcome {
  const faults = findings
    .filter(({ severity, rule }) => severity !== 'notice' && rule.id !== 'clinical-types-unresolved')
    .map(({ rule, target = '' }) => `${target} ${rule.id}`.trim());
  const types = targets.map(({ target }) => typesOf(target.name, target.code));
  return {
    verdict,
    faults,
    known: new Set(types.flatMap(({ known }) => [...known])),
    open: new Map(types.flatMap(({ open }) => [...open])),
  };
}

const roleOf = (known: string): string => known.slice(0, known.lastIndexOf(' '));
const bareType = (known: string): string => known.replace(/\*$/, '');

/** What changed although nothing did: false errors first, then what is no longer said. */
export function broken(before: Outcome, after: Outcome): string[] {
  const known = new Set([...before.known].map(bareType));
  const still = new Set([...after.known].map(bareType));
  const isOpen = (type: string): boolean => after.open.has(roleOf(type));
  // A finding may give way to doubt that is told, and no other verdict to any other.
  const isDoubt = before.verdict === 'failed' && after.verdict === 'passed' && opened(before, after).length > 0;
  return [
    ...(before.verdict === after.verdict || isDoubt ? [] : [`${before.verdict} became ${after.verdict}`]),
    ...after.faults.filter((fault) => !before.faults.includes(fault)).map((fault) => `false: ${fault}`),
    ...[...after.known]
      .filter((type) => !type.endsWith('*') && !known.has(type) && !before.open.has(roleOf(type)))
      .map((type) => `false: ${type}`),
    ...[...known].filter((type) => !still.has(type) && !isOpen(type)).map((type) => `silent: ${type}`),
  ];
}

/** What is still told, but no longer known: what a reader would want to be known. */
export function opened(before: Outcome, after: Outcome): string[] {
  return [...after.open].filter(([role]) => !before.open.has(role)).map(([role, at]) => `${role} at ${at}`);
}
