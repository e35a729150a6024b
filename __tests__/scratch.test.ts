import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { factsOf } from './code/code.ts';
const read = (dir: string): Record<string, string> => {
  const out: Record<string, string> = {};
  const go = (d: string) => { for (const f of readdirSync(d)) { const p = join(d, f); if (statSync(p).isDirectory()) go(p); else if (/\.(swift|m|h|ts|tsx|dart|cs|kt)$/.test(f)) out[p.slice(dir.length + 1)] = readFileSync(p, 'utf8'); } };
  go(dir);
  return out;
};
const change = (t: Record<string, string>, from: string | RegExp, to: string) => Object.fromEntries(Object.entries(t).map(([k, v]) => [k, v.replaceAll(from as any, to)]));
test('x', async () => {
  const show = async (n: string, t: Record<string, string>) => { const f = await factsOf(t); console.log('> ' + n + ': ' + JSON.stringify(f.requested.map((r: any) => r.type.slice(24, 30))) + ' | ' + JSON.stringify(f.read.map((r: any) => r.type.slice(24, 30))) + JSON.stringify(f.unresolved.map((u: any) => [u.role, u.reason, u.at.file, u.at.line]))); };
  const o = read('/work/apps17/objc-refined-for-swift-wrapper-clean/repo');
  await show('net', change(o, '__readRecords', 'zzRead'));
  await show('net3', change(o, '__readRecords', 'self.zzRead'));
  const a = read('/work/apps17/array-extension-static-in-package-clean/repo');
  await show('arr direct', change(change(a, 'Set(types)', 'Set([HKClinicalTypeIdentifier].handbook.map { HKClinicalType($0) })'), /let types = .*\n/g, '\n'));
  await show('arr Self', change(a, 'static var handbook: [HKClinicalTypeIdentifier]', 'static var handbook: Self'));
  await show('arr one', Object.fromEntries([['a.swift', Object.values(a).join('\n')]]));
  const n = read('/work/apps17/nested-typealias-static-factory-clean/repo');
  await show('nest', n);
  await show('nest plain ext', change(n, 'extension Portal.Code', 'extension HKClinicalTypeIdentifier'));
  await show('nest closure', change(n, 'codes.map(\\.wanted)', 'codes.map { $0.wanted }'));
  await show('nest inline', change(n, 'codes.map(\\.wanted)', 'codes.map { .clinicalRecord(type: HKClinicalType($0)) }'));
  const t = read('/work/apps17/operation-template-method-coordinator-clean/repo');
  await show('op', t);
  await show('op in class', change(t, 'private let importers: [ChapterImporter] = makeImporters()', 'private let importers: [ChapterImporter] = [DrugChapterImporter(), DiagnosisChapterImporter(), InsurerChapterImporter()]'));
}, 60000);
