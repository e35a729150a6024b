/** Templates of Angular: what is done with an event is given what a loop, or a block, calls a value. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const IMPORTS =
  "import { Component, Input, input, output, signal } from '@angular/core';\nimport { of } from 'rxjs';\n";
/** A component that shows rows, each with a button. */
const page = (template: string, held: string, use: string): string =>
  `${IMPORTS}interface Row { kind: VALUE; spare: VALUE }\n@Component({ selector: 'app-page', template: \`${template}\` })\nexport class PageComponent { ${held} open(row: Row) { ${use} } }\n`;
const held = (make: string, other: string): string => `rows: Row[] = [{ kind: ${make}, spare: ${other} }];`;

const TEMPLATES: Rows = [
  [
    'a block over rows',
    (make, use, _, other) =>
      page(
        '@for (row of rows; track row.kind) { <ion-item (click)="open(row)">{{ row.kind }}</ion-item> } @empty { <p>None</p> }',
        held(make, other),
        use('row.kind'),
      ),
  ],
  [
    'a directive over rows',
    (make, use, _, other) =>
      page(
        '<ion-item *ngFor="let row of rows; let i = index; trackBy: byKind" (click)="open(row)">{{ row.kind | uppercase }}</ion-item>',
        held(make, other),
        use('row.kind'),
      ),
  ],
  [
    'rows that are awaited',
    (make, use, _, other) =>
      page(
        '<ion-item *ngFor="let row of rows$ | async" (click)="open(row)"></ion-item>',
        `rows$ = of([{ kind: ${make}, spare: ${other} }]);`,
        use('row.kind'),
      ),
  ],
  [
    'a signal of rows, and one that is chosen',
    (make, use, _, other) =>
      page(
        '@if (rows(); as all) { @for (row of all; track $index) { <button (click)="open(row); close()"></button> } }',
        `readonly rows = signal<Row[]>([{ kind: ${make}, spare: ${other} }]); close() {}`,
        use('row.kind'),
      ),
  ],
  [
    'a directive that names a value',
    (make, use, _, other) =>
      page(
        '<ng-container *ngIf="row$ | async as one; else none"><button (click)="open(one)"></button></ng-container>',
        `row$ = of({ kind: ${make}, spare: ${other} });`,
        use('row.kind'),
      ),
  ],
  [
    'a name that a template declares',
    (make, use, _, other) =>
      page('@let first = rows[0]; <button (click)="open(first)"></button>', held(make, other), use('row.kind')),
  ],
  [
    'a member of what the component has',
    (make, use, _, other) =>
      `${IMPORTS}@Component({ selector: 'app-page', template: '<button (click)="tell(current.kind)">Tell</button>' })\nexport class PageComponent { current = { kind: ${make}, spare: ${other} }; tell(kind: VALUE) { ${use('kind')} } }\n`,
  ],
];

/** What a parent hands to the component that it renders is one of what may be there. */
const GIVEN = { without: ['asked', 'read', 'twice'] } as const;
const child = (held: string, body: string): string =>
  `@Component({ selector: 'app-row', template: '' })\nexport class RowComponent { ${held} show() { ${body} } }\n`;

const COMPONENTS: Rows = [
  [
    'an input of a child, by its decorator',
    (make, use, _, other) =>
      `${page('@for (row of rows; track $index) { <app-row [row]="row" [title]="row.spare"></app-row> }', held(make, other), '')}${child('@Input() row!: Row; @Input() title = "";', use('this.row.kind'))}`,
    GIVEN,
  ],
  [
    'an input of a child, as a signal',
    (make, use, _, other) =>
      `${page('<app-row *ngFor="let row of rows" [kind]="row.kind" [title]="row.spare"></app-row>', held(make, other), '')}${child('readonly kind = input.required<string>(); readonly title = input("");', use('this.kind()'))}`,
    GIVEN,
  ],
  [
    'what a child tells',
    (make, use, _, other) =>
      `${page('<app-row (picked)="open($event)" (passed)="pass($event)"></app-row>', 'pass(row: Row) {}', use('row.kind'))}${child('readonly picked = output<Row>(); readonly passed = output<Row>();', `this.picked.emit({ kind: ${make}, spare: ${other} }); this.passed.emit({ kind: ${other}, spare: ${make} });`)}`,
    GIVEN,
  ],
  [
    'a child in a file of its own',
    (make, use, _, other) => ({
      'src/page.ts': `import { RowComponent } from './row';\n${JAVASCRIPT.head}${page('<app-row [kind]="rows[0].kind" [title]="rows[0].spare"></app-row>', held(make, other), '')}`,
      'src/row.ts': `import { Component, Input } from '@angular/core';\nimport { Mixpanel } from 'mixpanel-react-native';\nconst mixpanel = new Mixpanel('token', true);\n${child('@Input() kind = ""; @Input() title = "";', use('this.kind'))}`,
    }),
    GIVEN,
  ],
];

bothFlows(JAVASCRIPT, [...TEMPLATES, ...COMPONENTS]);
