import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const ROOT: Schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json'), 'utf8'),
);

/** What a field of such a form may hold. */
const FITTING = ['a'.repeat(40), 'a'.repeat(64), 'health-records-entitlement-unused', 'https://developer.apple.com/'];
const KEY = 'NSHealthClinicalHealthRecordsShareUsageDescription';

/** A report with everything that its schema knows, and one thing in each list, that says the same wherever it may say
 *  something: a field that is new is in it by itself. */
export function reportOfSchema(says: string): Record<string, unknown> {
  return make(ROOT) as Record<string, unknown>;

  function make(schema: Schema | true): unknown {
    if (schema === true) return says;
    const { $ref, anyOf, type, items, pattern } = schema;
    if ($ref !== undefined) return make(ROOT.definitions?.[$ref.split('/').at(-1) ?? ''] ?? true);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    if (anyOf?.[0]) return make(anyOf[0]);
    if (items) return [make(items)];
    if (type === 'integer') return Math.max(1, schema.minimum ?? 1);
    if (type === 'boolean') return true;
    if (type === 'string') return pattern === undefined ? says : FITTING.find((one) => new RegExp(pattern).test(one));
    const fields = Object.entries(schema.properties ?? {});
    const more = typeof schema.additionalProperties === 'object' ? [[KEY, schema.additionalProperties] as const] : [];
    // either, not both
    const isBoth = (name: string) =>
      (schema.oneOf !== undefined || 'base' in (schema.properties ?? {})) && /^un/.test(name);
    return Object.fromEntries(
      [...fields, ...more].flatMap(([name, field]) => (isBoth(name) ? [] : [[name, make(field)]])),
    );
  }
}
