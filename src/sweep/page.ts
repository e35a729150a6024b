import { createHash } from 'node:crypto';
import { compare } from '../order.ts';
import { STYLE } from '../reporters/html-style.ts';
import { foreign, type Markup, markup, NOTHING, prose } from '../reporters/markup.ts';
import { typeName } from '../reporters/matrix.ts';
import { count } from '../sentence.ts';
import { HOME, VERSION } from '../tool.ts';
import type { Merged, MergedFinding, MergedRepository } from './merged.ts';
import { SWEEP_SCRIPT, SWEEP_STYLE } from './page-script.ts';
import { countStates, newsSentence } from './summary.ts';
import { STATES, type State } from './words.ts';

const STATE_STYLE: Readonly<Record<State, string>> = {
  failed: 'error',
  incomplete: 'warning',
  error: 'warning',
  denied: 'warning',
  passed: 'good',
  'not-applicable': 'soft',
  empty: 'soft',
  skipped: 'soft',
};

/** A page in one file, with filters. It asks nothing of any other place, and says everything without its script. */
export function mergedPage(merged: Merged, fresh: readonly MergedRepository[], serverUrl: string): string {
  const isFresh = new Set(fresh.map(({ repository }) => repository));
  const style = STYLE + SWEEP_STYLE;
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(SWEEP_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const rows = merged.repositories
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || compare(a.repository, b.repository))
    .map((one) => row(one, isFresh.has(one.repository), serverUrl));
  const heads = ['Repository', 'State', 'Asks for', 'Records go to', 'Findings'];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${count(merged.repositories.length, 'repository')}: Clinical Records Check</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>Clinical Records Check: ${count(merged.repositories.length, 'repository')}</h1>
<p class="verdict">${countStates(merged)}</p>
<p class="soft">${newsSentence(merged, fresh)}</p></header>
<main id="main" tabindex="-1">
${filterForm(merged)}
<p id="told" role="status"></p>
<table><caption class="unseen">The repositories and what was found in each</caption><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>
</main>
<footer><a href="${HOME}" rel="noreferrer">Clinical Records Check</a> ${VERSION}</footer>
<script>${{ html: SWEEP_SCRIPT }}</script>
</body>
</html>
`.html;
}

function filterForm({ repositories, counts }: Merged): Markup {
  const rules = repositories.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  const types = repositories.flatMap(typesOf);
  const goes = repositories.flatMap(({ targets }) => targets.flatMap(({ destinations }) => destinations));
  const owners = repositories.map(({ repository }) => repository.split('/')[0] ?? '');
  return markup`<form id="filter" hidden>
<label class="field grow">Words<input type="search" name="words" autocomplete="off"></label>
${choice(
  'state',
  'State',
  STATES.filter((state) => counts[state] !== undefined),
)}
${choice('type', 'Asks for', types, nameOf)}
${choice('goes', 'Records go to', goes)}
${choice('rule', 'Rule', rules)}
${choice(
  'team',
  'Team',
  repositories.flatMap(({ teams }) => teams),
)}
${choice('owner', 'Owner', owners)}
<fieldset><legend class="unseen">Since the last sweep</legend><label><input type="checkbox" name="new" value="new"> New only</label></fieldset>
<button type="reset">Show all</button>
</form>`;
}

function choice(
  name: string,
  label: string,
  values: readonly string[],
  shown: (value: string) => string = String,
): Markup {
  const known = [...new Set(values)];
  if (name !== 'state') known.sort((a, b) => compare(shown(a), shown(b)));
  if (known.length === 0 || (known.length < 2 && name === 'owner')) return NOTHING;
  const options = known.map((value) => markup`<option value="${value}">${shown(value)}</option>`);
  return markup`<label class="field">${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}

function row(one: MergedRepository, isFresh: boolean, serverUrl: string): Markup {
  const { repository, state, reason, targets, findings, teams, codeScanning } = one;
  const types = typesOf(one);
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const goes = [...new Set(targets.flatMap(({ destinations }) => destinations))].sort(compare);
  const isOpen = targets.some((target) => target.isOpen);
  const [owner = ''] = repository.split('/');
  const list = (values: readonly string[]) => JSON.stringify(values);
  const asks = [...types.map(nameOf), ...(isOpen ? ['? more than could be told'] : [])];
  return markup`<tr data-state="${state}" data-owner="${owner}" data-types="${list(types)}" data-rules="${list(rules)}" data-goes="${list(goes)}" data-teams="${list(teams)}"${isFresh ? markup` data-new="new"` : NOTHING}>
<th scope="row"><a href="${serverUrl}/${repository}" rel="noreferrer">${repository}</a>${one.private ? markup` <small>private</small>` : NOTHING}${teams.length === 0 ? NOTHING : markup`<br><small>${foreign(teams.join(', '))}</small>`}</th>
<td><b class="${STATE_STYLE[state]}">${state}</b>${isFresh ? markup` <b>new</b>` : NOTHING}${reason === undefined ? NOTHING : markup`<br><small>${prose(reason)}</small>`}</td>
<td data-label="Asks for">${asks.length === 0 ? NOTHING : foreign(asks.join(', '))}</td>
<td data-label="Records go to">${goes.length === 0 ? NOTHING : foreign(goes.join(', '))}</td>
<td>${findings.length === 0 ? NOTHING : findingList(one)}${scanned(codeScanning)}</td></tr>
`;
}

/** Only what went wrong: that findings were uploaded needs no words in every row. */
function scanned(codeScanning: MergedRepository['codeScanning']): Markup {
  if (codeScanning === undefined || codeScanning.state === 'uploaded') return NOTHING;
  return markup`<small>Not uploaded to code scanning: ${prose(codeScanning.reason ?? codeScanning.state)}</small>`;
}

const SHOWN = 50;

function findingList({ findings, counts, new: fresh }: MergedRepository): Markup {
  const words = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    counts[severity] > 0 ? [count(counts[severity], severity)] : [],
  );
  const items = findings.slice(0, SHOWN).map((finding) => findingItem(finding, fresh.includes(finding.fingerprint)));
  const more = findings.length > SHOWN ? markup`<li>${findings.length - SHOWN} more in the JSON</li>` : NOTHING;
  return markup`<details><summary>${words.join(', ')}</summary><ul>${items}${more}</ul></details>`;
}

function findingItem({ severity, ruleId, message, at }: MergedFinding, isFresh: boolean): Markup {
  const style = severity === 'error' || severity === 'warning' ? severity : 'notice';
  const place = at === undefined ? NOTHING : markup`<br><small><code>${at.file}:${at.line}</code></small>`;
  return markup`<li><b class="${style}">${style}</b> <code>${ruleId}</code>${isFresh ? markup` <b>new</b>` : NOTHING}<br>${prose(message)}${place}</li>`;
}

function typesOf({ targets }: MergedRepository): string[] {
  return [...new Set(targets.flatMap(({ requestedTypes }) => requestedTypes))].sort(compare);
}

function nameOf(type: string): string {
  return typeName(type) ?? type;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
