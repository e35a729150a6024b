/** What comes through the operators of RxJS, and what Angular makes of it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const rx = (...names: readonly string[]): string => `import { ${names.join(', ')} } from 'rxjs';\n`;

const STREAMS: Rows = [
  [
    'a stream of a service, mapped and shared, in another service',
    (make, use, _, other) =>
      `${rx('from', 'map', 'shareReplay', 'switchMap', 'take')}import { inject, Injectable } from '@angular/core';\n@Injectable() class Chart { private readonly opened$ = from(Promise.resolve(true)).pipe(shareReplay(1)); readonly rows$ = this.opened$.pipe(switchMap(() => Promise.resolve({ rows: [{ kind: ${make}, spare: ${other} }] })), map(({ rows }) => rows), shareReplay(1)); }\n@Injectable() export class Page { private readonly chart = inject(Chart); open() { return this.chart.rows$.pipe(take(1), switchMap((rows) => { for (const kind of rows.map((row) => row.kind)) { ${use('kind')} } return from([1]); })); } }`,
  ],
  [
    'the first of a list that a stream brings',
    (make, use, _, other) =>
      `${rx('from', 'map')}export function go() { from(Promise.resolve([{ kind: ${make}, spare: ${other} }])).pipe(map((rows) => rows[0].kind)).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'several at once, by their names',
    (make, use, _, other) =>
      `${rx('forkJoin', 'map', 'of')}const both$ = forkJoin({ kind: of(${make}), spare: of(${other}) });\nexport function go() { both$.pipe(map(({ kind }) => kind)).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'several at once, by their places',
    (make, use, _, other) =>
      `${rx('combineLatest', 'map', 'of')}export function go() { combineLatest([of(${other}), of(${make})]).pipe(map(([, kind]) => kind)).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'several at once, taken apart by who listens',
    (make, use, _, other) =>
      `${rx('of', 'zip')}export function go() { zip(of(${make}), of(${other})).subscribe(([kind]) => { ${use('kind')} }); }`,
  ],
  [
    'the latest of another',
    (make, use, _, other) =>
      `${rx('map', 'Subject', 'of', 'withLatestFrom')}const tapped = new Subject<VALUE>();\nexport function go() { tapped.pipe(withLatestFrom(of(${make})), map(([spare, kind]) => kind)).subscribe((kind) => { ${use('kind')} }); tapped.next(${other}); }`,
  ],
  [
    'tap with an observer',
    (make, use) =>
      `${rx('of', 'tap')}export function go() { of(${make}).pipe(tap({ next: (kind) => { ${use('kind')} } })).subscribe(); }`,
  ],
  [
    'a part that is plucked',
    (make, use, _, other) =>
      `${rx('of', 'pluck')}export function go() { of({ kind: ${make}, spare: ${other} }).pipe(pluck('kind')).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'one after the other, in pairs',
    (make, use) =>
      `${rx('of', 'pairwise')}export function go() { of(${make}).pipe(pairwise()).subscribe(([before, kind]) => { ${use('kind')} }); }`,
  ],
  [
    'an operator of the app’s own',
    (make, use, _, other) =>
      `${rx('map', 'Observable', 'of', 'take')}type Row = { kind: VALUE; spare: VALUE };\nconst kinds = (source: Observable<Row>) => source.pipe(map((row) => row.kind));\nexport function go() { of({ kind: ${make}, spare: ${other} }).pipe(take(1), kinds).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'an operator that a function makes',
    (make, use, _, other) =>
      `${rx('map', 'Observable', 'of', 'take')}type Row = { kind: VALUE; spare: VALUE };\nconst kindOf = () => (source: Observable<Row>) => source.pipe(map((row) => row.kind));\nexport function go() { of({ kind: ${make}, spare: ${other} }).pipe(take(1), kindOf()).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'states that are scanned',
    (make, use, _, other) =>
      `${rx('of', 'scan')}export function go() { of({ kind: ${make}, spare: ${other} }).pipe(scan((all, row) => ({ ...all, last: row.kind }), { last: '' })).subscribe((state) => { ${use('state.last')} }); }`,
  ],
  [
    'a stream as a signal',
    (make, use, _, other) =>
      `${rx('of')}import { toSignal } from '@angular/core/rxjs-interop';\nexport class Page { private readonly row = toSignal(of({ kind: ${make}, spare: ${other} })); open() { ${use("this.row()?.kind ?? ''")} } }`,
  ],
  [
    'a resource of Angular',
    (make, use, _, other) =>
      `import { resource } from '@angular/core';\nexport class Page { private readonly row = resource({ loader: async () => ({ kind: ${make}, spare: ${other} }) }); open() { ${use("this.row.value()?.kind ?? ''")} } }`,
  ],
];

bothFlows(JAVASCRIPT, STREAMS);
