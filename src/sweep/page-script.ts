/** What the page of an organisation has beside the report's own style: wider, and rows that become cards on a phone. */
export const SWEEP_STYLE = `
main, header, footer { max-width: 80rem; }
main details ul { margin: .5rem 0; padding-left: 1.25rem; }
main summary { cursor: pointer; }
form button { width: auto; }
td:last-child { min-width: 11rem; }
@media (max-width: 48rem) {
  form { gap: .5rem .75rem; padding: .75rem; }
  form .field { flex: 1 1 9rem; min-width: 0; }
  thead { display: none; }
  table, tbody, tr, th[scope=row], td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: .375rem; padding: .5rem; margin: .75rem 0; }
  tr[hidden] { display: none; }
  th[scope=row], td { border: 0; padding: .125rem 0; white-space: normal; }
  td:empty { display: none; }
  td[data-label]:not(:empty)::before { content: attr(data-label) ": "; color: var(--soft); }
}
`;

/** Filters the rows. The page says everything without it: the form is hidden until this has run. */
export const SWEEP_SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const told = document.getElementById('told');
const rows = [...document.querySelectorAll('tbody tr')];
const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
const lists = new Map(rows.map((row) => [row, {
  type: JSON.parse(row.dataset.types), rule: JSON.parse(row.dataset.rules), goes: JSON.parse(row.dataset.goes),
  state: [row.dataset.state], owner: [row.dataset.owner], team: JSON.parse(row.dataset.teams),
}]));
function apply() {
  const data = new FormData(form);
  const words = String(data.get('words')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const known = lists.get(row);
    const fits = Object.keys(known).every((name) => !data.get(name) || known[name].includes(data.get(name)))
      && (!data.get('new') || row.dataset.new === 'new')
      && words.every((word) => texts.get(row).includes(word));
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  told.textContent = shown === rows.length ? 'All ' + shown + ' shown.' : shown + ' of ' + rows.length + ' shown.';
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
apply();
`;
