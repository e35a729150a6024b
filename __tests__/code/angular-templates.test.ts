/** What a template of Angular calls a method with is all that the method is given, where all of the template is understood. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

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
  expect(told.includes('!') ? '!' : told).toBe(read === '!' ? '!' : `allergy labResult | ${read}`);
  const files = { 'src/page.ts': page("templateUrl: './page.html'"), 'src/page.html': markup };
  const elsewhere = await flow(files);
  expect(elsewhere.includes('!') ? '!' : elsewhere).toBe(read === '!' ? '!' : `allergy labResult | ${read}`);
});
