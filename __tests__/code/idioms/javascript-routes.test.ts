/** Routes of Angular: what stands in their `data`, and what their resolvers give. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const IMPORTS =
  "import { Component, inject } from '@angular/core';\nimport { ActivatedRoute, ActivatedRouteSnapshot, provideRouter, ResolveFn, Routes } from '@angular/router';\nimport { map, switchMap } from 'rxjs';\n";
const routes = (more: string): string =>
  `export const routes: Routes = [{ path: '', children: [{ path: 'chart', component: PageComponent, ${more} }] }];\nprovideRouter(routes);\n`;
const page = (held: string, body: string): string =>
  `@Component({ selector: 'app-page', template: '' })\nexport class PageComponent { ${held} ngOnInit() { ${body} } }\n`;
const HELD = 'private route = inject(ActivatedRoute);';
const BOTH = (make: string, other: string): string => routes(`data: { kind: ${make}, spare: ${other} }`);

const ROUTES: Rows = [
  [
    'data of a snapshot',
    (make, use, _, other) => `${IMPORTS}${page(HELD, use("this.route.snapshot.data['kind']"))}${BOTH(make, other)}`,
  ],
  [
    'data of a snapshot, taken apart',
    (make, use, _, other) =>
      `${IMPORTS}${page('constructor(private readonly route: ActivatedRoute) {}', `const { kind } = this.route.snapshot.data; ${use('kind')}`)}${BOTH(make, other)}`,
  ],
  [
    'data that is subscribed to',
    (make, use, _, other) =>
      `${IMPORTS}${page(HELD, `this.route.data.subscribe((data) => { ${use("data['kind']")} });`)}${BOTH(make, other)}`,
  ],
  [
    'data through operators',
    (make, use, _, other) =>
      `${IMPORTS}${page(HELD, `this.route.data.pipe(map(({ kind }) => kind)).subscribe((kind) => { ${use('kind')} });`)}${BOTH(make, other)}`,
  ],
  [
    'a function that resolves',
    (make, use, _, other) =>
      `${IMPORTS}const chart: ResolveFn<void> = (route) => { ${use("route.data['kind']")} };\n${page('', '')}${routes(`data: { kind: ${make}, spare: ${other} }, resolve: { chart }`)}`,
  ],
  [
    'a class that resolves',
    (make, use, _, other) =>
      `${IMPORTS}export class ChartResolver { resolve(route: ActivatedRouteSnapshot) { ${use("route.data['kind']")} } }\n${page('', '')}${routes(`data: { kind: ${make}, spare: ${other} }, resolve: { chart: ChartResolver }`)}`,
  ],
  [
    'what a resolver gives',
    (make, use, _, other) =>
      `${IMPORTS}const chart: ResolveFn<VALUE> = async () => ${make};\n${page(HELD, use("this.route.snapshot.data['chart']"))}${routes(`resolve: { chart, spare: () => ${other} }`)}`,
  ],
  [
    'what a class that resolves gives',
    (make, use) =>
      `${IMPORTS}export class ChartResolver { resolve() { return ${make}; } }\n${page(HELD, `this.route.data.subscribe(({ chart }) => { ${use('chart')} });`)}${routes('resolve: { chart: ChartResolver }')}`,
  ],
];

bothFlows(JAVASCRIPT, ROUTES);
