import { RULES } from '../../src/catalogue/catalogue.ts';
import { EXCEPTION_RULES } from '../../src/catalogue/house-rules.ts';
import { FAIL_ON } from '../../src/settings/options.ts';
import { HOME } from '../../src/tool.ts';

const NOT_BLANK = { type: 'string', pattern: '\\S' };
const ONE_OR_MORE = (description: string) => ({
  description,
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
});

/** The schema by which editors complete and check a configuration file: `schema/configuration.schema.json`. */
export function configurationSchema(): object {
  const ids = RULES.map(({ id }) => id).sort();
  const severities = [...RULES, ...EXCEPTION_RULES].map(({ id, severity, summary }): [string, object] => [
    id,
    { description: `${summary.trim()} Without an entry: ${severity}.`, $ref: '#/definitions/severity' },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${HOME}/blob/main/schema/configuration.schema.json`,
    title: 'Configuration of clinical-records-check',
    description: 'What `.clinical-records.yml` may say.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      'fail-on': { description: 'The least severity that fails.', enum: [...FAIL_ON] },
      exclude: ONE_OR_MORE('Globs of files that are not looked at, relative to the checked folder.'),
      'privacy-policy-url': ONE_OR_MORE('The URL entered in App Store Connect, when the repository does not hold it.'),
      'url-allow': {
        description: 'URLs, or hosts, that are not requested because somebody vouches for them.',
        type: 'array',
        items: fields({ url: NOT_BLANK, reason: NOT_BLANK }, {}),
      },
      rules: {
        description: 'Severities that differ from the catalogue.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(severities.sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      ignore: {
        description:
          'Exceptions, each with its reason. One that silences nothing, or whose date has passed, is a warning.',
        type: 'array',
        items: fields(
          { rule: { enum: ids }, reason: NOT_BLANK },
          {
            path: { description: 'A glob of files, relative to the checked folder.', type: 'string' },
            target: { description: 'The name of a target.', type: 'string' },
            until: { description: 'The last day it holds.', type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
          },
        ),
      },
    },
    definitions: {
      // YAML 1.1 takes `off` for a boolean.
      severity: { enum: ['off', 'notice', 'warning', 'error', false] },
    },
  };
}

function fields(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}
