import { type CodeScanning, isRepositoryName, type Result, STATES } from './words.ts';

/** What a file of a result holds, believed only as far as it is one. */
export function readResult(value: unknown): Result | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { schemaVersion, tool, repository, head, state, reason, deferred, report, ...more } = value as Record<
    string,
    unknown
  >;
  const codeScanning = readCodeScanning(more.codeScanning);
  const known = STATES.find((each) => each === state);
  const { name, version } = (typeof tool === 'object' && tool !== null ? tool : {}) as Record<string, unknown>;
  const isOne = schemaVersion === 1 && typeof repository === 'string' && typeof head === 'string';
  if (!isOne || known === undefined || !isRepositoryName(repository)) return undefined;
  return {
    schemaVersion: 1,
    tool: { name: typeof name === 'string' ? name : '', version: typeof version === 'string' ? version : '' },
    ...{ repository, head, state: known },
    ...(typeof reason === 'string' && { reason }),
    ...(deferred === true && { deferred }),
    ...(Array.isArray(more.teams) && { teams: more.teams.filter((team) => typeof team === 'string') }),
    ...(codeScanning !== undefined && { codeScanning }),
    ...(typeof report === 'object' && report !== null && { report: report as Record<string, unknown> }),
  };
}

function readCodeScanning(value: unknown): CodeScanning | undefined {
  const { state, reason } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const known = (['uploaded', 'denied', 'error'] as const).find((each) => each === state);
  return known && { state: known, ...(typeof reason === 'string' && { reason }) };
}
