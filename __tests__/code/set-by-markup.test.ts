import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../src/code/languages/javascript/markup.ts';
import { flow } from './code.ts';

/** All three kinds are asked for, and the chosen one is read: the first, unless the markup sets another. */
const RECORDS = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
export const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', shots: 'HKClinicalTypeIdentifierImmunizationRecord', problems: 'HKClinicalTypeIdentifierConditionRecord' };
export async function ask() { await requestAuthorization(Object.values(KINDS)); }
export async function go(kind: string) { await queryClinicalRecords(KINDS[kind], { limit: 0 }); }
`;
const FIRST = 'allergy condition immunization | allergy';
const app = (files: Readonly<Record<string, string>>): Promise<string> => flow({ 'src/records.ts': RECORDS, ...files });

describe('what a template of Angular may set is not its first value alone', () => {
  type Template = readonly [markup: string, fields?: string, use?: string];
  const component = (template: string, fields: string, use: string): string =>
    `import { Component, model, signal } from '@angular/core';
import { BehaviorSubject } from 'rxjs';
import { go } from '../records';
@Component({ selector: 'app-page', ${template} })
export class PageComponent { ${fields}
  load() { go(${use}); } }
`;
  const ROWS: readonly Template[] = [
    ['<select [(ngModel)]="kind"></select>'],
    ['<select [(ngModel)]="kind"></select>', "kind: string = 'allergies';"],
    ['<select [(ngModel)]="this.kind"></select>'],
    ['<select (change)="kind = $event.target.value"></select>'],
    ['<ion-select [value]="kind" (ionChange)="kind = $event.detail.value"></ion-select>'],
    ['<ion-segment [ngModel]="kind" (ngModelChange)="kind=$event"></ion-segment>'],
    ['<app-chips [(value)]="kind"></app-chips>'],
    ['<app-chips bindon-value="kind"></app-chips>'],
    ['<select [(ngModel)]="filter.kind"></select>', "filter = { kind: 'allergies' };", 'this.filter.kind'],
    ['<select [(ngModel)]="kind"></select>', "kind = signal('allergies');", 'this.kind()'],
    ['<select (change)="kind.set($event.target.value)"></select>', "kind = signal('allergies');", 'this.kind()'],
    ['<p></p>', "kind = model('allergies');", 'this.kind()'],
    ['<p (tap)="kind.next($event)"></p>', "kind = new BehaviorSubject('allergies');", 'this.kind.value'],
    ['<app-chips #chips></app-chips>', "@ViewChild('chips') kind = { value: 'allergies' };", 'this.kind.value'],
  ];
  test.each(ROWS)('%s, %s', async (markup, fields = "kind = 'allergies';", use = 'this.kind') => {
    const inline = component(`template: \`${markup}\``, fields, use);
    expect(await app({ 'src/app/page.component.ts': inline })).toMatch(/[!*]$/);
    const external = component("templateUrl: './page.component.html'", fields, use);
    const files = { 'src/app/page.component.ts': external, 'src/app/page.component.html': markup };
    expect(await app(files)).toMatch(/[!*]$/);
  });

  test('nor what a template that is not there may set', async () => {
    const lost = component("templateUrl: './gone.html'", "kind = 'allergies';", 'this.kind');
    expect(await app({ 'src/app/page.component.ts': lost })).toMatch(/[!*]$/);
  });

  test('but what it only shows is, and a text that is written out is known', async () => {
    const known = (markup: string): Promise<string> =>
      app({
        'src/app/page.component.ts': component(`template: '${markup}'`, 'kind = "allergies";', 'this.kind'),
      });
    expect(await known('<p [title]="kind">{{ kind }}</p><b (tap)="other = $event"></b>')).toBe(FIRST);
    expect(await known('<b (tap)="kind == 1 && show()"></b>')).toBe(FIRST);
    expect(await known('<b (tap)="close(); kind = `shots`"></b>')).toMatch(/[!*]$/);
    expect(await known('<b (tap)="close(); kind = \\\'shots\\\'"></b>')).not.toBe(FIRST);
  });

  test('nor that of a service which the framework hands over', async () => {
    const page = `import { Component } from '@angular/core';
import { go } from '../records';
import { Store } from './store';
@Component({ template: '<select [(ngModel)]="store.kind"></select>' })
export class PageComponent { constructor(public store: Store) {}
  load() { go(this.store.kind); } }
`;
    const store =
      "import { Injectable } from '@angular/core';\n@Injectable()\nexport class Store { kind = 'allergies'; }\n";
    expect(await app({ 'src/app/page.component.ts': page, 'src/app/store.ts': store })).toMatch(/[!*]$/);
  });
});

describe('what markup of Vue may set is not its first value alone', () => {
  const REF = "const kind = ref('allergies');\nconst load = () => go(kind.value);";
  test.each([
    ['<Chooser v-model:kind="kind" />', REF],
    ['<Chooser v-model:kind.trim="kind" />', REF],
    ["<Chooser v-model='kind' />", REF],
    ['<Chooser :kind.sync="kind" />', REF],
    [
      '<select v-model="state.kind" />',
      "const state = reactive({ kind: 'allergies' });\nconst load = () => go(state.kind);",
    ],
    [
      '<select v-model="form.kind" />',
      "const form = ref({ kind: 'allergies' });\nconst load = () => go(form.value.kind);",
    ],
    ['<select @change="kind = $event.target.value" />', REF],
    ['<Chooser :model-value="kind" @update:model-value="kind = $event" />', REF],
    ['<Chooser @update:modelValue="(k) => (kind = k)" />', REF],
    ['<ion-select @ionChange="kind = $event.detail.value" />', REF],
    ['<Chooser @pick="pick" />', `${REF}\nconst pick = (k) => { kind.value = k; };`],
    ['<select @change="kind = $event.target.value" />', "let kind = 'allergies';\nconst load = () => go(kind);"],
  ])('%s', async (markup, script) => {
    const text = `<script setup lang="ts">\nimport { ref, reactive } from 'vue';\nimport { go } from './records';\n${script}\n</script>\n<template>${markup}</template>\n`;
    expect(await app({ 'src/App.vue': text })).toMatch(/[!*]$/);
  });
  test.each([
    ['v-model="kind"', "data() { return { kind: 'allergies' }; }, methods: { load() { go(this.kind); } }"],
    ['@change="kind = $event"', "data() { return { kind: 'allergies' }; }, methods: { load() { go(this.kind); } }"],
    [
      'v-model="form.kind"',
      "data() { return { form: { kind: 'allergies' } }; }, methods: { load() { go(this.form.kind); } }",
    ],
    [
      'v-model="kind"',
      "setup() { const kind = ref('allergies'); const load = () => go(kind.value); return { kind, load }; }",
    ],
  ])('%s of options', async (binding, options) => {
    const text = `<template><select ${binding} /></template>\n<script>\nimport { ref } from 'vue';\nimport { go } from './records';\nexport default { ${options} };\n</script>\n`;
    expect(await app({ 'src/App.vue': text })).toMatch(/[!*]$/);
  });
});

describe('what markup of Svelte may set is not its first value alone', () => {
  const LET = "let kind = 'allergies';\nconst load = () => go(kind);";
  test.each([
    ['<Chooser bind:kind />', LET],
    ['<input type="radio" bind:group={kind} />', LET],
    ['<select bind:value="{kind}" />', LET],
    ['<select bind:value={form.kind} />', "let form = { kind: 'allergies' };\nconst load = () => go(form.kind);"],
    ['<select on:change={(e) => { kind = e.target.value; }} />', LET],
    [
      '<select onchange={(e) => (kind = e.target.value)} />',
      "let kind = $state('allergies');\nconst load = () => go(kind);",
    ],
    ['<Chooser on:pick={({ detail }) => (kind = detail)} />', LET],
    ['<p></p>', "export let kind = 'allergies';\nconst load = () => go(kind);"],
    ['<Chooser onpick={pick} />', `${LET}\nfunction pick(k) { kind = k; }`],
  ])('%s', async (markup, script) => {
    const text = `<script lang="ts">\nimport { go } from './records';\n${script}\n</script>\n${markup}\n`;
    expect(await app({ 'src/App.svelte': text })).toMatch(/[!*]$/);
  });
  test('but what it only shows is', async () => {
    const text = `<script lang="ts">\nimport { go } from './records';\n${LET}\n</script>\n<p title={kind === 'shots' ? 'a' : 'b'}>{kind}</p>\n`;
    expect(await app({ 'src/App.svelte': text })).toBe(FIRST);
  });
});

describe('functions that are handed to a component which is not here', () => {
  test.each([
    [
      'by a library',
      "import { atom, useAtom } from 'jotai';\nconst kept = atom('allergies');\nexport function Page() { const [kind, setKind] = useAtom(kept); return <View><Picker onValueChange={setKind} /><Button onPress={() => go(kind)} /></View>; }",
    ],
    [
      'in a text',
      "import { LitElement, html } from 'lit';\nexport class Page extends LitElement { kind = 'allergies'; render() { return html`<select @change=${(e) => { this.kind = e.target.value; }}></select><button @click=${() => go(this.kind)}></button>`; } }",
    ],
  ])('%s may be called with anything', async (_, page) => {
    expect(await app({ 'src/page.tsx': `import { go } from './records';\n${page}\n` })).toMatch(/[!*]$/);
  });
});

test('markup is read in time that grows with its length', () => {
  const started = performance.now();
  for (const unit of ['="', ' a="', '{', '{a', ' bind:', 'a.', ' (a)="a.', '=', "='", 'v-model='])
    readMarkup(` ${unit.repeat(Math.floor(200_000 / unit.length))}`, true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
