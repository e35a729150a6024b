/** What a `<select>` of Vue or Svelte is bound to holds one of what it offers. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const LABS = 'HKClinicalTypeIdentifierLabResultRecord';
const options = [{ label: 'Allergies', value: ALLERGY, of: { type: ALLERGY } }, { label: 'Labs', value: LABS, of: { type: LABS } }];
const pairs = [['Allergies', ALLERGY], ['Labs', LABS]];
const types = [ALLERGY, LABS];
const groups = { all: types };
`;
const ASK = 'requestAuthorization([ALLERGY, LABS]);\n';
const vue = (markup: string): Promise<string> =>
  flow({
    'src/Page.vue': `<script setup lang="ts">\nimport { ref } from 'vue';\n${HEAD}${ASK}const chosen = ref(ALLERGY);\nconst load = () => queryClinicalRecords(chosen.value, {});\n</script>\n<template>${markup}<button @click="load">Load</button></template>\n`,
  });
const svelte = (markup: string): Promise<string> =>
  flow({
    'src/Page.svelte': `<script lang="ts">\n${HEAD}${ASK}let chosen = $state(ALLERGY);\nconst load = () => queryClinicalRecords(chosen, {});\n</script>\n${markup}<button onclick={load}>Load</button>\n`,
  });

const BOTH = 'allergy labResult | allergy labResult';
const OPEN = 'allergy labResult | allergy!';

describe('a select of Vue offers', () => {
  test.each([
    '<select v-model="chosen"><option v-for="option in options" :key="option.value" :value="option.value">{{ option.label }}</option></select>',
    '<select v-model="chosen"><option v-for="(option, index) in options" :value="option.value" :key="index">{{ option.label }}</option></select>',
    '<select v-model="chosen"><option v-for="{ label, value } of options" :value="value">{{ label }}</option></select>',
    '<select v-model="chosen"><option v-for="[label, type] in pairs" v-bind:value="type">{{ label }}</option></select>',
    "<select v-model='chosen'><option v-for='type in types' :value='type'>{{ type }}</option></select>",
    '<select class="wide" v-model="chosen" id="kind">\n<option v-for="option in options" :value="option.of.type">{{ option.label }}</option>\n</select>',
    '<select v-model="chosen"><option v-for="type in groups.all" :value="type">{{ type }}</option></select>',
    '<select v-model="chosen"><optgroup label="All"><option v-for="type in types" :value="type">{{ type }}</option></optgroup></select>',
    '<select v-model="chosen"><option disabled value="">Choose</option><option v-for="type in types" :value="type">{{ type }}</option></select>',
    '<select v-model="chosen"><option value="HKClinicalTypeIdentifierAllergyRecord">A</option><option value="HKClinicalTypeIdentifierLabResultRecord">L</option></select>',
  ])('%s', async (markup) => {
    expect(await vue(markup)).toBe(BOTH);
  });

  test('no more than one of them', async () => {
    const one = '<select v-model="chosen"><option value="HKClinicalTypeIdentifierAllergyRecord">A</option></select>';
    expect(await vue(one)).toBe('allergy labResult | allergy');
  });
});

describe('what a select of Vue offers is not told where', () => {
  test.each([
    [
      'it is another component',
      '<kind-select v-model="chosen"><option v-for="type in types" :value="type" /></kind-select>',
    ],
    ['another component makes its options', '<select v-model="chosen"><kind-options :types="types" /></select>'],
    ['one shows a text alone', '<select v-model="chosen"><option v-for="type in types">{{ type }}</option></select>'],
    [
      'a list is made there',
      '<select v-model="chosen"><option v-for="type in types.filter(isShown)" :value="type">{{ type }}</option></select>',
    ],
    [
      'a value is made there',
      '<select v-model="chosen"><option v-for="type in types" :value="of(type)">{{ type }}</option></select>',
    ],
    [
      'a list is not known',
      '<select v-model="chosen"><option v-for="type in others" :value="type">{{ type }}</option></select>',
    ],
    [
      'it is no select',
      '<input v-model="chosen"><select><option v-for="type in types" :value="type">{{ type }}</option></select>',
    ],
    ['it does not end', '<select v-model="chosen"><option v-for="type in types" :value="type">'],
    [
      'a slot is in it',
      '<select v-model="chosen"><slot /><option v-for="type in types" :value="type">{{ type }}</option></select>',
    ],
    [
      'something else is bound to the same',
      '<select v-model="chosen"><option v-for="type in types" :value="type">{{ type }}</option></select><kind-chips v-model="chosen" />',
    ],
  ])('%s', async (_, markup) => {
    expect(await vue(markup)).toMatch(/!$/);
  });
});

describe('a select of Svelte offers', () => {
  test.each([
    '<select bind:value={chosen}>{#each options as option}<option value={option.value}>{option.label}</option>{/each}</select>',
    '<select bind:value={chosen}>{#each options as option, index (option.value)}<option value={option.value}>{option.label}</option>{/each}</select>',
    '<select bind:value={chosen}>\n  {#each pairs as [label, type] (type)}\n    <option value={type}>{label}</option>\n  {/each}\n</select>',
    '<select bind:value={chosen}><option value="">Choose</option>{#each types as type}<option value={type}>{type}</option>{/each}</select>',
  ])('%s', async (markup) => {
    expect(await svelte(markup)).toBe(BOTH);
  });
});

describe('what a select of Svelte offers is not told where', () => {
  test.each([
    [
      'an option stands behind a loop',
      '<select bind:value={chosen}>{#each types as type}<option value={type}>{type}</option>{/each}<option value={other}>Other</option></select>',
    ],
    [
      'a branch is in it',
      '<select bind:value={chosen}>{#if ready}{#each types as type}<option value={type}>{type}</option>{/each}{/if}</select>',
    ],
    ['a snippet draws it', '<select bind:value={chosen}>{@render rows()}</select>'],
    [
      'a list is made there',
      '<select bind:value={chosen}>{#each types.slice(1) as type}<option value={type}>{type}</option>{/each}</select>',
    ],
    [
      'a list in a list is shown',
      '<select bind:value={chosen}>{#each rows as types}{#each types as type}<option value={kind}>{type}</option>{/each}{/each}</select>',
    ],
  ])('%s', async (_, markup) => {
    expect(await svelte(markup)).toBe(OPEN);
  });
});
