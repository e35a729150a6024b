/** What a template of Angular calls a method with is all that the method is given, where all of the template is understood. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Nothing tells it: what it is, or which entry of the table. */
const isAny = (told: string): boolean => /[!*]/.test(told);

const page = (template: string, more = ''): string => `
import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit';
import { Component } from '@angular/core';
const TYPES: Record<string, string> = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord' };
@Component({ selector: 'app-page', ${template} })
export class PageComponent {
  kinds = ['allergies', 'labs'];
  ngOnInit() { requestAuthorization(Object.values(TYPES)); }
  load(kind: string) { queryClinicalRecords(TYPES[kind], { limit: 0 }); }
  ${more}
}
`;
const inline = (markup: string): string => `template: \`${markup}\``;

test.each([
  ['a text', '<button (click)="load(\'labs\')">Labs</button>', 'labResult'],
  [
    'each of a list',
    '@for (kind of kinds; track kind) { <button (click)="load(kind)"></button> }',
    'allergy labResult',
  ],
  ['nobody knows what', '<ng-template let-kind><button (click)="load(kind)"></button></ng-template>', '!'],
  [
    'a text, and nobody knows what',
    '<button (click)="load(\'labs\')"></button><ng-template let-kind><button (click)="load(kind)"></button></ng-template>',
    '!',
  ],
  ['what is emitted', '<app-chips (picked)="load($event)"></app-chips>', '!'],
  ['in what is not understood', '<button (click)="load(\'labs\')"></button><p title="{{ load(a ||| b) }}"></p>', '!'],
])('%s', async (_, markup, read) => {
  const told = await flow({ 'src/page.ts': page(inline(markup)) });
  expect(isAny(told) ? '!' : told).toBe(read === '!' ? '!' : `allergy labResult | ${read}`);
  const files = { 'src/page.ts': page("templateUrl: './page.html'"), 'src/page.html': markup };
  const elsewhere = await flow(files);
  expect(isAny(elsewhere) ? '!' : elsewhere).toBe(read === '!' ? '!' : `allergy labResult | ${read}`);
});

/** A component that reads what its input says, and a page that shows it. */
const shown = (
  input: string,
  kind: string,
  markup: string,
  fields = '',
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  'src/types.ts':
    "export const TYPES: Record<string, string> = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord' };\n",
  'src/row.ts': `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit';
import { Component, Input, input, model } from '@angular/core';
import { TYPES } from './types';
@Component({ selector: 'app-row', template: '<p>{{ title }}</p>' })
export class RowComponent {
  ${input}
  ngOnInit() { queryClinicalRecords(TYPES[${kind}], { limit: 0 }); }
}
`,
  'src/page.ts': `import { requestAuthorization } from '@kingstinct/react-native-healthkit';
import { Component } from '@angular/core';
import { RowComponent } from './row';
import { TYPES } from './types';
@Component({ selector: 'app-page', imports: [RowComponent], template: \`${markup}\` })
export class PageComponent {
  ${fields}
  ngOnInit() { requestAuthorization(Object.values(TYPES)); }
}
`,
  'src/main.ts':
    "import { bootstrapApplication } from '@angular/platform-browser';\nimport { PageComponent } from './page';\nbootstrapApplication(PageComponent);\n",
  ...more,
});
const SIGNAL = ['readonly kind = input.required<string>();', 'this.kind()'] as const;
const DECORATED = ['@Input({ required: true }) kind!: string;', 'this.kind'] as const;

describe('what templates give an input is all that it is', () => {
  const WAYS: readonly (readonly [string, (kinds: readonly string[]) => readonly [string, string?]])[] = [
    ['a text', (kinds) => [kinds.map((kind) => `<app-row kind="${kind}" />`).join('\n')]],
    ['a text in brackets', (kinds) => [kinds.map((kind) => `<app-row [kind]="'${kind}'"></app-row>`).join('\n')]],
    [
      'each of a list',
      (kinds) => [
        '@for (kind of kinds; track kind) { <app-row [kind]="kind" heading="a" /> }',
        `kinds = [${kinds.map((kind) => `'${kind}'`)}];`,
      ],
    ],
    [
      'each of a list, as it was written before',
      (kinds) => [
        '<app-row *ngFor="let kind of kinds" [kind]="kind"></app-row>',
        `kinds = [${kinds.map((kind) => `'${kind}'`)}];`,
      ],
    ],
    [
      'a part of each of a list',
      (kinds) => [
        '@for (part of parts; track part.kind) { <app-row [kind]="part.kind" /> }',
        `readonly parts = [${kinds.map((kind) => `{ kind: '${kind}', title: 'a' }`)}];`,
      ],
    ],
    [
      'in branches',
      (kinds) => [
        `@if (ready) { ${kinds.map((kind) => `<app-row kind="${kind}" />`).join('\n')} } @else { <p>a</p> }`,
        'ready = false;',
      ],
    ],
  ];
  describe.each([
    ['a signal', SIGNAL],
    ['a signal that has a first value', ["readonly kind = input('labs');", 'this.kind()']],
    ['one of a decorator', DECORATED],
    ['one of a decorator that is empty at first', ["@Input() kind = '';", 'this.kind']],
  ] as const)('%s', (_, [input, kind]) => {
    test.each(WAYS)('%s', async (__, way) => {
      const of = async (...kinds: readonly string[]): Promise<string> => {
        const [markup, fields] = way(kinds);
        return flow(shown(input, kind, markup, fields));
      };
      expect(await of('labs', 'allergies')).toBe('allergy labResult | allergy labResult');
      expect(await of('labs')).toBe('allergy labResult | labResult');
    });
  });

  test('of a template in a file of its own', async () => {
    const of = (markup: string): Promise<string> => {
      const texts = shown(...SIGNAL, '');
      const page = texts['src/page.ts']?.replace('template: ``', "templateUrl: './page.html'") ?? '';
      return flow({ ...texts, 'src/page.ts': page, 'src/page.html': markup });
    };
    expect(await of('<app-row kind="labs" />')).toBe('allergy labResult | labResult');
    expect(await of('<app-row kind="labs" /><app-row kind="allergies" />')).toBe(
      'allergy labResult | allergy labResult',
    );
  });

  test('of two pages', async () => {
    const other = (kind: string): Readonly<Record<string, string>> => ({
      'src/other.ts': `import { Component } from '@angular/core';\nimport { RowComponent } from './row';\n@Component({ selector: 'app-other', imports: [RowComponent], template: '<app-row kind="${kind}" />' })\nexport class OtherComponent {}\n`,
      'src/main.ts':
        "import { bootstrapApplication } from '@angular/platform-browser';\nimport { OtherComponent } from './other';\nimport { PageComponent } from './page';\nbootstrapApplication(PageComponent, { providers: [provideRouter([{ path: 'other', component: OtherComponent }])] });\n",
    });
    const markup = '<app-row kind="labs" />';
    expect(await flow(shown(...SIGNAL, markup, '', other('allergies')))).toBe('allergy labResult | allergy labResult');
    expect(await flow(shown(...SIGNAL, markup, '', other('labs')))).toBe('allergy labResult | labResult');
  });
});

describe('an input may be anything', () => {
  const ROW = '<app-row kind="labs" />';
  test.each<
    [
      title: string,
      markup: string,
      fields?: string,
      more?: Readonly<Record<string, string>>,
      input?: readonly [string, string],
    ]
  >([
    ['of what nobody knows', '<app-row [kind]="kind" />', 'kind = localStorage.getItem("kind");'],
    ['of a text that is put together', '<app-row kind="{{ kind }}" />', "kind = 'labs';"],
    [
      'of what a template gives and gets back',
      '<app-row [(kind)]="kind" />',
      'kind = localStorage.getItem("kind");',
      {},
      ["kind = model('labs');", 'this.kind()'],
    ],
    [
      'of a component that a route shows',
      ROW,
      '',
      {
        'src/routes.ts':
          "import { RowComponent } from './row';\nexport const routes = [{ path: 'row/:kind', component: RowComponent }];\n",
      },
    ],
    [
      'of one that code makes',
      ROW,
      '',
      {
        'src/host.ts':
          "import { RowComponent } from './row';\nexport class Host { open(of) { const row = of.createComponent(RowComponent); row.setInput('kind', this.kind); } }\n",
      },
    ],
    [
      'of one that a page of no component shows',
      ROW,
      '',
      { 'src/index.html': '<body><app-row kind="allergies"></app-row></body>' },
    ],
    ['of one that nobody shows', '<p>a</p>'],
  ])('%s', async (_, markup, fields, more, input = SIGNAL) => {
    const told = await flow(shown(...(input as readonly [string, string]), markup, fields, more));
    expect(isAny(told)).toBe(true);
  });
});
