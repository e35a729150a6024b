/** `Promise.allSettled`: what each of several jobs comes to is not what another fails with. */
import { bothFlows, type Rows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const FETCH = 'async function fetchOne(it) { return it; }\n';
const ROWS: Rows = [
  [
    'what each comes to',
    (make, use) =>
      `${FETCH}export async function go() { const all = await Promise.allSettled([${make}].map(fetchOne)); for (const one of all) { if (one.status === 'fulfilled') { ${use('one.value')} } } }`,
  ],
  [
    'what is kept of those that came',
    (make, _, each) =>
      `${FETCH}export async function go() { const all = await Promise.allSettled([${make}].map(fetchOne)); const kept = all.filter((one) => one.status === 'fulfilled').map((one) => one.value); ${each('kept')} }`,
  ],
  [
    'what is kept of those that came, in one step',
    (make, _, each) =>
      `${FETCH}export async function go() { const all = await Promise.allSettled([${make}].map(fetchOne)); ${each("all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))")} }`,
  ],
  [
    'jobs that were begun before',
    (make, use) =>
      `${FETCH}export async function go() { const jobs = [${make}].map(fetchOne); const all = await Promise.allSettled(jobs); all.forEach((one) => { if (one.status === 'fulfilled') { ${use('one.value')} } }); }`,
  ],
  [
    'each of two by its place',
    (make, use, _, other) =>
      `${FETCH}export async function go() { const [spare, one] = await Promise.allSettled([fetchOne(${other}), fetchOne(${make})]); if (one.status === 'fulfilled') { ${use('one.value')} } }`,
  ],
];
bothFlows(JAVASCRIPT, ROWS);

const HALTED = `class Halted extends Error { constructor(readonly first, readonly second) { super('Halted.'); } }
async function check(title) { if (title.length > 9) throw new Halted(title, 'caption'); return 'done'; }
`;
eachApart('JavaScript', JAVASCRIPT, [
  [
    'what one fails with',
    (make, use, told) =>
      `${HALTED}export async function go() { const all = await Promise.allSettled([${make}].map(check)); for (const one of all) { if (one.status === 'rejected') { ${use(`one.reason.${told}`)} } } }`,
  ],
  [
    'what one of those written fails with',
    (make, use, told) =>
      `${HALTED}export async function go() { const [one] = await Promise.allSettled([check(${make})]); if (one.status === 'rejected') { ${use(`one.reason.${told}`)} } }`,
  ],
  [
    'what a job fails with that was begun before',
    (make, use, told) =>
      `${HALTED}export async function go() { const jobs = [${make}].map(check); const all = await Promise.allSettled(jobs); for (const one of all) { if (one.status === 'rejected') { ${use(`one.reason.${told}`)} } } }`,
  ],
  [
    'what a job fails with that is waited for later',
    (make, use, told) =>
      `${HALTED}export async function go() { const job = check(${make}); try { await job; } catch (problem) { ${use(`problem.${told}`)} } }`,
  ],
]);
