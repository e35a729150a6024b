import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import type { Finding, Report } from '../../src/types.ts';
import { check, makeRepository, type Repository } from '../base/repositories.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Fixtures in which something fails. */
const FAILING = readdirSync(FIXTURES)
  .sort()
  .filter((name) => /^failed · /.test(readFileSync(new URL(`${name}/expected.txt`, FIXTURES), 'utf8')));

/** One way to set a finding aside. What is not possible for it changes nothing. */
interface Way {
  readonly yaml?: (finding: Finding) => readonly [key: string, entry: string];
  readonly mark?: boolean;
  readonly baseline?: boolean;
}

const WAYS: readonly Way[] = [
  { yaml: ({ rule }) => ['rules', `  ${rule.id}: off`] },
  { yaml: ({ rule }) => ['rules', `  ${rule.id}: notice`] },
  { yaml: ({ rule }) => ['ignore', `  - { rule: ${rule.id}, reason: soon }`] },
  { yaml: ({ rule, at }) => ['ignore', `  - { rule: ${rule.id}, path: ${JSON.stringify(at.file)}, reason: soon }`] },
  { yaml: ({ rule }) => ['ignore', `  - { rule: ${rule.id}, reason: soon, until: 2090-01-01 }`] },
  { yaml: ({ at }) => ['exclude', `  - ${JSON.stringify(at.file)}`] },
  { yaml: ({ at }) => ['exclude', `  - ${JSON.stringify(`${at.file.split('/')[0]}/**`)}`] },
  { yaml: () => ['exclude', '  - "**"'] },
  { yaml: () => ['fail-on', 'never'] },
  { mark: true },
  { baseline: true },
];

/** Writes the ways into the checked files, as one change. */
async function loosen(repository: Repository, findings: readonly Finding[], ways: readonly Way[]): Promise<object> {
  const entries = new Map<string, Set<string>>();
  const unique = new Set<string>();
  let baseline: string | undefined;
  for (const [index, way] of ways.entries()) {
    const finding = findings[index % findings.length];
    if (finding === undefined) continue;
    const [key, entry] = way.yaml?.(finding) ?? [];
    // A key stands once in a mapping.
    const name = key === 'rules' ? entry?.split(':')[0] : entry;
    if (key !== undefined && entry !== undefined && name !== undefined && !unique.has(name)) {
      unique.add(name);
      entries.set(key, (entries.get(key) ?? new Set()).add(entry));
    }
    if (way.mark && /\.(?:swift|m|mm|js|ts|tsx|dart|cs|kt)$/.test(finding.at.file)) {
      repository.edit(finding.at.file, (source) => {
        const lines = source.split('\n');
        lines[finding.at.line - 1] += ` // clinical-records-ignore: ${finding.rule.id} soon`;
        return lines.join('\n');
      });
    }
    if (way.baseline) baseline = join(repository.folder, 'baseline.json');
  }
  if (baseline !== undefined) {
    await check(repository.folder, { 'write-baseline': baseline });
  }
  const yaml = [...entries].map(([key, list]) =>
    key === 'fail-on' ? `${key}: ${[...list][0]}\n` : `${key}:\n${[...list].join('\n')}\n`,
  );
  if (yaml.length > 0) writeFileSync(join(repository.folder, '.clinical-records.yml'), yaml.join(''));
  return baseline === undefined ? {} : { baseline };
}

const counted = ({ findings, loosening: _ }: Report) =>
  findings.filter(({ silenced, rule }) => !silenced && rule.id !== 'check-loosened' && !rule.id.startsWith('ignore-'));

test('whatever a change sets aside, the run says so, and by the base’s exceptions the verdict stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FAILING),
      fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 4 }),
      async (fixture, ways) => {
        const repository = makeRepository({ fixture });
        repository.commit();
        const before = await check(repository.folder);
        const errors = before.findings.filter(({ severity }) => severity === 'error');
        const options = await loosen(repository, errors, ways);
        const now = await check(repository.folder, { base: 'HEAD', ...options });
        const list = now.loosening?.list ?? [];
        const [head = ''] = text(now, { colour: false, prefix: '' }).split('\n');

        const left = counted(now).map(({ fingerprint }) => fingerprint);
        const lost = counted(before).filter(({ fingerprint }) => !left.includes(fingerprint));
        const isLooser = lost.length > 0 || (before.verdict === 'failed' && now.verdict !== 'failed');
        if (isLooser) {
          expect(list.length, head).toBeGreaterThan(0);
          expect(head).toContain('this change itself');
          expect(now.findings.filter(({ rule }) => rule.id === 'check-loosened')).toMatchObject([{ isNew: true }]);
        }
        const number = list.reduce((sum, { findings = 0 }) => sum + findings, 0);
        if (!list.some(({ what }) => what === 'excluded')) expect(number).toBe(lost.length);
        for (const { at } of list) expect(repository.read(at.file).split('\n').length).toBeGreaterThanOrEqual(at.line);

        const locked = await check(repository.folder, { base: 'HEAD', 'configuration-from': 'base', ...options });
        expect(locked.verdict).toBe('failed');
        expect(counted(locked).map(({ fingerprint }) => fingerprint)).toEqual(
          counted(before).map(({ fingerprint }) => fingerprint),
        );
      },
    ),
    { numRuns: Number(process.env.CRC_RUNS ?? 40), endOnFailure: true },
  );
}, 600_000);
