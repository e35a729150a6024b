import { existsSync, readFileSync } from 'node:fs';
import type { ReportShape } from './report-shape.ts';

/** What a hostile report may cost: a report of 400 findings has half a megabyte. */
export const LARGEST_REPORT = 4 * 1024 * 1024;
const MOST = { findings: 2000, targets: 500, skipped: 5000, urls: 1000, changes: 1000, loosened: 2000 } as const;

/** From `src/companion/` and `lib/companion/`, and from `dist/`. */
const SCHEMAS = ['../../schema/report.schema.json', '../schema/report.schema.json'];

/** Either the report or, in a plain sentence, why it is not one. */
export type ReadReport =
  | { readonly report: ReportShape; readonly notice?: never }
  | { readonly report?: never; readonly notice: string };

/** Takes the bytes of an artifact for what they may be at worst: no report at all. */
export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  if (bytes.length > LARGEST_REPORT) return refuse(`it is longer than ${LARGEST_REPORT} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return refuse('it is not JSON');
    throw error;
  }
  const fault = await findFault(json);
  if (fault !== undefined) return refuse(`it is not of the form that this version writes (${fault})`);
  const report = json as ReportShape;
  const isLarge =
    report.findings.length > MOST.findings ||
    report.targets.length > MOST.targets ||
    countSkipped(report) > MOST.skipped ||
    report.privacyPolicy.length > MOST.urls ||
    (report.changes?.list?.length ?? 0) > MOST.changes ||
    (report.loosened?.length ?? 0) > MOST.loosened;
  return isLarge ? refuse('it says more than a comment could hold') : { report };
}

function refuse(why: string): ReadReport {
  return { notice: `The report was not taken over: ${why}.` };
}

/** Where the report breaks the schema; undefined where it does not. Nothing of the report itself is quoted. */
async function findFault(json: unknown): Promise<string | undefined> {
  // Bundlers give a CommonJS module as the default alone.
  const { default: ajv } = await import('ajv');
  const schema = JSON.parse(readFileSync(findSchema(), 'utf8')) as object;
  const validate = new ajv.Ajv({ strict: false }).compile(schema);
  if (validate(json)) return undefined;
  return validate.errors?.[0]?.schemaPath.replace(/#\/(?:definitions\/)?/, '') ?? 'unknown';
}

function findSchema(): URL {
  const here = import.meta.url;
  const found = SCHEMAS.map((name) => new URL(name, here)).find(existsSync);
  if (found === undefined) throw new Error('schema/report.schema.json is not there: the installation is incomplete.');
  return found;
}

function countSkipped({ skipped, artifacts = [] }: ReportShape): number {
  return artifacts.reduce((sum, artifact) => sum + artifact.skipped.length, skipped.length);
}
