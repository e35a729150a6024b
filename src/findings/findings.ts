import { createHash } from 'node:crypto';
import { compare, comparePlaces } from '../order.ts';
import { clipMiddle } from '../sentence.ts';
import type { AppTarget, Finding, HouseRule, Location, Problem, Related, Repository, Rule } from '../types.ts';

/** A list with a million wrong entries is wrong once, and nobody reads the hundredth. */
const MOST_OF_A_RULE = 100;
/** Nor the hundredth place that one problem has to do with. */
const MOST_RELATED = 100;
/** A message may quote what a file holds: a name of a megabyte, too. */
const LONGEST = 2000;

/** What rules say of a repository as a whole, unsorted. */
export function judgeRepository(rules: readonly Rule[], repository: Repository): Finding[] {
  return rules.flatMap((rule) =>
    'checkRepository' in rule
      ? takeProblems(rule.checkRepository(repository)).map((problem) => makeFinding(rule, problem))
      : [],
  );
}

/** What rules say of one of its targets, unsorted. A finding stands for all configurations that share it. */
export function judgeTarget(rules: readonly Rule[], target: AppTarget, repository: Repository): Finding[] {
  return rules.flatMap((rule) =>
    'checkRepository' in rule || !concerns(rule, target) ? [] : applyRule(rule, target, repository),
  );
}

/** Rules speak about what ships, and to a target that has to do with clinical records. */
function concerns(rule: Rule, { kind, signs }: AppTarget): boolean {
  if (kind === 'test' || kind === 'library') return false;
  return signs.length > 0 || 'withoutSign' in rule;
}

/** Rules judge the configuration that ships. Where other configurations have the same fault, it is one finding. */
function applyRule(rule: Extract<Rule, { check: unknown }>, target: AppTarget, repository: Repository): Finding[] {
  const ours = takeProblems(rule.check(target, repository));
  const others = target.variants
    .filter(({ configuration }) => configuration !== target.configuration)
    .map((variant) => ({
      configuration: variant.configuration,
      sameAs: pairProblems(ours, takeProblems(rule.check(variant, repository))),
    }));

  return ours.map((problem) => {
    const configurations = [target.configuration];
    const related: Related[] = [...(problem.related ?? [])];
    for (const { configuration, sameAs } of others) {
      const same = sameAs.get(problem);
      if (!same) continue;
      configurations.push(configuration);
      if (!isSamePlace(same.at, problem.at)) related.push({ message: `The same in ${configuration}.`, at: same.at });
    }
    return { ...makeFinding(rule, { ...problem, related }, target), configurations: configurations.sort() };
  });
}

/** The problems of another configuration that are the same: at the same place, or else the next one that says the same. */
function pairProblems(ours: readonly Problem[], theirs: readonly Problem[]): Map<Problem, Problem> {
  const left = new Set(theirs);
  const pairs = new Map<Problem, Problem>();
  for (const isSame of [(a: Problem, b: Problem) => isSamePlace(a.at, b.at), () => true]) {
    for (const problem of ours) {
      if (pairs.has(problem)) continue;
      const same = [...left].find((other) => other.message === problem.message && isSame(problem, other));
      if (!same) continue;
      left.delete(same);
      pairs.set(problem, same);
    }
  }
  return pairs;
}

/** The first of many problems; where there are more, the last one says so. */
function takeProblems(problems: Iterable<Problem>): Problem[] {
  const taken: Problem[] = [];
  for (const problem of problems) {
    const last = taken.at(-1);
    if (taken.length === MOST_OF_A_RULE && last) {
      const more = {
        message: `Here and further on is more of the kind: ${MOST_OF_A_RULE} are listed.`,
        at: problem.at,
      };
      return [...taken.slice(0, -1), { ...last, related: [...(last.related ?? []), more] }];
    }
    taken.push(problem);
  }
  return taken;
}

/** A problem with who says it. */
export function makeFinding(rule: Rule | HouseRule, problem: Problem, target?: AppTarget): Finding {
  const { message, fix, related } = problem;
  return {
    ...problem,
    message: clipMiddle(message, LONGEST),
    fix: clipMiddle(fix, LONGEST),
    ...(related && { related: takeRelated(related) }),
    rule,
    severity: problem.severity ?? rule.severity,
    configurations: [],
    fingerprint: fingerprint(rule.id, target?.name ?? '', problem),
    ...(target && { target: target.name, project: target.project }),
  };
}

/** The first of many places; where there are more, the last one says so. */
function takeRelated(related: readonly Related[]): Related[] {
  const taken = related.slice(0, MOST_RELATED).map((one) => ({ ...one, message: clipMiddle(one.message, LONGEST) }));
  const last = taken.at(-1);
  if (related.length <= MOST_RELATED || last === undefined) return taken;
  const more = `Here and at ${related.length - MOST_RELATED} more places: ${last.message}`;
  return [...taken.slice(0, -1), { ...last, message: more }];
}

/** Survives moved lines, moved folders and reordered keys: it holds neither a line nor a path, and of the message only
 *  what the fault is, not what follows to explain it. One of several places is known by the name of its file. */
function fingerprint(ruleId: string, target: string, { message, habit, at }: Problem): string {
  const withoutFolders = statementOf(message).replaceAll(/(?<![^\s"'`“”()])[^\s"'`“”()]*\//g, '');
  return createHash('sha256')
    .update(JSON.stringify([ruleId, target, withoutFolders, ...(habit === undefined ? [] : [fileName(at.file)])]))
    .digest('hex')
    .slice(0, 32);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A message up to its first semicolon outside of quotation marks. */
function statementOf(message: string): string {
  for (const { index } of message.matchAll(/; /g)) {
    const statement = message.slice(0, index);
    const isQuoting =
      statement.split('“').length !== statement.split('”').length || statement.split('"').length % 2 === 0;
    if (!isQuoting) return statement;
  }
  return message;
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/** By place, then by rule: two runs on one tree print the same bytes. Equal findings of one place are one. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      comparePlaces(a.at, b.at) ||
      compare(a.rule.id, b.rule.id) ||
      compare(a.target ?? '', b.target ?? '') ||
      compare(a.message, b.message),
  );
  return sorted.filter((one, index) => !isRepeated(one, sorted[index - 1]));
}

function isRepeated(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && isSamePlace(a.at, b.at) && a.fingerprint === b.fingerprint && a.project === b.project;
}
