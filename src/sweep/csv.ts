import { cleanLine } from '../reporters/clean.ts';
import type { Merged, MergedRepository } from './merged.ts';

const COLUMNS = 'owner,name,state,reason,errors,warnings,notices,requested-types,url';

/** A row a repository, for tables. */
export function mergedCsv({ repositories }: Merged, serverUrl: string): string {
  return `${[COLUMNS, ...repositories.map((one) => row(one, serverUrl))].join('\r\n')}\r\n`;
}

function row({ repository, state, reason, counts, targets }: MergedRepository, serverUrl: string): string {
  const [owner = '', name = ''] = repository.split('/');
  const types = [...new Set(targets.flatMap(({ requestedTypes }) => requestedTypes))].sort();
  return [
    ...[owner, name, state, reason ?? ''],
    ...[counts.error, counts.warning, counts.notice].map(String),
    ...[types.join(' '), `${serverUrl}/${repository}`],
  ]
    .map(cell)
    .join(',');
}

/** What a table would take for a formula is text: https://owasp.org/www-community/attacks/CSV_Injection. It is asked of
 *  what is printed: what shows nothing and stands before the sign is gone by then. */
function cell(text: string): string {
  const line = cleanLine(text);
  const guarded = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
