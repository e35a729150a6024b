/** NgRx: actions, reducers, selectors and effects. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const IMPORTS =
  "import { Component, inject } from '@angular/core';\nimport { createAction, createActionGroup, createFeature, createFeatureSelector, createReducer, createSelector, emptyProps, on, props, select, Store } from '@ngrx/store';\nimport { Actions, createEffect, ofType } from '@ngrx/effects';\nimport { map, switchMap, tap } from 'rxjs';\n";
const GROUP = `export const Actions1 = createActionGroup({ source: 'Chart', events: { 'Row Opened': props<{ kind: VALUE; spare: VALUE }>(), Closed: emptyProps() } });\n`;
const FEATURE = `export const chart = createFeature({ name: 'chart', reducer: createReducer({ kind: '', spare: '' }, on(Actions1.rowOpened, (state, { kind, spare }) => ({ ...state, kind, spare }))) });\n`;
const page = (held: string, body: string): string =>
  `@Component({ selector: 'app-page', template: '' })\nexport class PageComponent { private readonly store = inject(Store); ${held} ngOnInit() { ${body} } }\n`;
const opened = (make: string, other: string): string =>
  `this.store.dispatch(Actions1.rowOpened({ kind: ${make}, spare: ${other} }));`;

const NGRX: Rows = [
  [
    'an effect',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}export const report = createEffect((actions$ = inject(Actions)) => actions$.pipe(ofType(Actions1.rowOpened), tap(({ kind }) => { ${use('kind')} })), { functional: true, dispatch: false });\n${page('', opened(make, other))}`,
  ],
  [
    'an effect of a class, of an action by itself',
    (make, use, _, other) =>
      `${IMPORTS}export const rowOpened = createAction('[Chart] Row opened', props<{ kind: VALUE; spare: VALUE }>());\nexport class ChartEffects { private actions$ = inject(Actions); report$ = createEffect(() => this.actions$.pipe(ofType(rowOpened), tap((action) => { ${use('action.kind')} })), { dispatch: false }); }\n${page('', `this.store.dispatch(rowOpened({ kind: ${make}, spare: ${other} }));`)}`,
  ],
  [
    'an action that is made by a function',
    (make, use, _, other) =>
      `${IMPORTS}export const rowOpened = createAction('[Chart] Row opened', (kind: VALUE, spare: VALUE) => ({ row: { kind, spare } }));\nexport const report = createEffect((actions$ = inject(Actions)) => actions$.pipe(ofType(rowOpened), tap(({ row }) => { ${use('row.kind')} })), { functional: true });\n${page('', `this.store.dispatch(rowOpened(${make}, ${other}));`)}`,
  ],
  [
    'a selector of a feature, as a signal',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}${FEATURE}${page('readonly kind = this.store.selectSignal(chart.selectKind);', `${opened(make, other)} ${use('this.kind()')}`)}`,
  ],
  [
    'a selector of a feature, subscribed to',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}${FEATURE}${page('readonly kind$ = this.store.select(chart.selectKind);', `${opened(make, other)} this.kind$.subscribe((kind) => { ${use('kind')} });`)}`,
  ],
  [
    'a selector that is made of others',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}${FEATURE}export const selectTitle = createSelector(chart.selectKind, chart.selectSpare, (kind, spare) => ({ kind, spare }));\n${page('', `${opened(make, other)} this.store.select(selectTitle).subscribe((title) => { ${use('title.kind')} });`)}`,
  ],
  [
    'a selector of a feature by its name, piped',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}${FEATURE}interface State { kind: VALUE; spare: VALUE }\nconst selectChart = createFeatureSelector<State>('chart');\nconst selectKind = createSelector(selectChart, (state) => state.kind);\n${page('', `${opened(make, other)} this.store.pipe(select(selectKind)).subscribe((kind) => { ${use('kind')} });`)}`,
  ],
  [
    'selectors that are taken out of a feature',
    (make, use, _, other) =>
      `${IMPORTS}${GROUP}${FEATURE}export const { selectKind, selectSpare } = chart;\n${page('readonly kind = this.store.selectSignal(selectKind);', `${opened(make, other)} ${use('this.kind()')}`)}`,
  ],
];

bothFlows(JAVASCRIPT, NGRX);
