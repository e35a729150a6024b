import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** One operation of GitHub's REST API, as scripts/openapi-subset.mjs writes it down. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, object>>;
  readonly body?: object;
  readonly responses: Readonly<Record<string, object | null>>;
}

interface Subset {
  readonly operations: readonly Operation[];
  readonly definitions: Readonly<Record<string, object>>;
}

export interface Matched {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** GitHub's own description of the operations we call; every request and every answer is held against it. */
export interface Contract {
  match(method: string, path: string): Matched | undefined;
  /** What is wrong with a request, in sentences. */
  checkRequest(operation: Operation, query: URLSearchParams, body: unknown): string[];
  /** What is wrong with an answer, in sentences. */
  checkResponse(operation: Operation, status: number, body: unknown): readonly string[];
}

export function readContract(): Contract {
  const text = readFileSync(new URL('openapi.json', import.meta.url), 'utf8');
  const { definitions } = JSON.parse(text) as Subset;
  // The operations refer to the definitions from schemas of their own.
  const { operations } = JSON.parse(text.replaceAll('"#/definitions/', '"github#/definitions/')) as Subset;
  const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
  ajv.addSchema({ $id: 'github', definitions });
  const compiled = new Map<object, ValidateFunction>();
  const fault = (what: string, schema: object, value: unknown): readonly string[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(schema);
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors).slice(0, 500)}`];
  };
  // The longest path first: `/commits/{ref}` would take `/commits/{commit_sha}/pulls` for its own.
  const routes = operations
    .toSorted((a, b) => b.path.split('/').length - a.path.split('/').length)
    .map((operation) => ({ operation, pattern: pathPattern(operation.path) }));

  return {
    match(method, path) {
      for (const { operation, pattern } of routes) {
        const found = operation.method === method ? pattern.exec(path) : null;
        if (found === null) continue;
        const parameters = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { operation, parameters: Object.fromEntries(parameters) };
      }
      return undefined;
    },
    checkRequest(operation, query, body) {
      const problems: string[] = [];
      for (const [name, value] of query) {
        const schema = operation.query[name];
        if (schema === undefined) problems.push(`${operation.id} has no query parameter ${name}.`);
        else
          problems.push(...fault(`${operation.id}?${name}=${value}`, schema, numeric(schema) ? Number(value) : value));
      }
      if (operation.body !== undefined) problems.push(...fault(`${operation.id} request`, operation.body, body));
      else if (body !== undefined) problems.push(`${operation.id} takes no body.`);
      return problems;
    },
    checkResponse(operation, status, body) {
      const schema = operation.responses[status];
      if (schema === undefined) return [`${operation.id} does not answer ${status}.`];
      return schema === null ? [] : fault(`${operation.id} ${status}`, schema, body);
    },
  };
}

function numeric(schema: object): boolean {
  return 'type' in schema && (schema.type === 'integer' || schema.type === 'number');
}

/** `{path}` and `{ref}` may hold slashes, the others may not. */
function pathPattern(path: string): RegExp {
  const pattern = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${/^(path|ref)$/.test(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${pattern}$`);
}
