import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { ROOT } from '../built-command.ts';

const ajv = new Ajv({ allErrors: true });
const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, 'schema', `${name}.schema.json`), 'utf8'));
ajv.addSchema(read('report'));

/** What of a file is not as its schema in schema/ says. */
export function faultsOf(schema: 'sweep' | 'sweep-plan' | 'sweep-result', value: unknown): string[] {
  const { $id } = read(schema);
  const validate = ajv.getSchema($id) ?? ajv.compile(read(schema));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
