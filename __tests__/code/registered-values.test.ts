/** Values that containers of Kotlin hold by a name, and states of Svelte. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const type = (name: string): string =>
  `HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifier${name}Record)!!`;
const records = (module: string, asked: string): Promise<string> =>
  flow({
    'src/iosMain/kotlin/Records.kt': `package app
import org.koin.core.component.KoinComponent
import org.koin.core.component.inject
import org.koin.core.qualifier.named
import org.koin.dsl.module
import platform.HealthKit.*
val health = module { single { HKHealthStore() }
    ${module} }
class Records : KoinComponent {
    private val store: HKHealthStore by inject()
    ${asked}
    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(${type('Allergy')}, ${type('Condition')})) { _, _ ->
            store.executeQuery(HKSampleQuery(wanted, null, 0u, null) { _, _, _ -> })
        }
    }
}
`,
  });

describe('types that Koin holds by a name', () => {
  const BOTH = `single<HKClinicalType>(named("labs")) { ${type('Allergy')} }\n    factory(named("notes")) { ${type('Condition')} }`;

  test.each([
    ['by a type and a name', BOTH, 'private val wanted: HKClinicalType by inject(named("labs"))', 'allergy'],
    ['by a name alone', BOTH, 'private val wanted: HKClinicalType by inject(named("notes"))', 'condition'],
    ['that it is asked for at once', BOTH, 'private val wanted: HKClinicalType = get(named("labs"))', 'allergy'],
  ])('%s', async (_, module, asked, read) => {
    expect(await records(module, asked)).toBe(`allergy condition | ${read}`);
  });

  test.each([
    ['of another name', BOTH, 'private val wanted: HKClinicalType by inject(named("other"))'],
    ['of a name that is not known', BOTH, 'private val wanted: HKClinicalType by inject(named(name))'],
    ['that nobody registers', '', 'private val wanted: HKClinicalType by inject(named("labs"))'],
  ])('%s: not known', async (_, module, asked) => {
    expect(await records(module, asked)).toBe('allergy condition | !');
  });
});

describe('states of Svelte', () => {
  const PLUGIN = `import { registerPlugin } from '@capacitor/core';
const Ehr = registerPlugin('EhrPlugin');
const all = ['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierConditionRecord'];
Ehr.authorize({ readPermissions: all, writePermissions: [] });
`;
  const component = (script: string, markup = ''): Promise<string> =>
    flow({ 'src/App.svelte': `<script lang="ts">\n${PLUGIN}${script}\n</script>\n${markup}` });
  const READS = '$effect(() => { Ehr.queryClinicalSampleType({ sampleType: shown }); });';

  test.each([
    ['what it holds at first', `let shown = $state(all[0]); ${READS}`],
    ['of an object that is not followed into', `let shown = $state.raw(all[0]); ${READS}`],
    ['what is derived of it', `let kept = $state(all[0]); const shown = $derived(kept); ${READS}`],
    ['what a function derives of it', `let kept = $state(all[0]); const shown = $derived.by(() => kept); ${READS}`],
  ])('%s', async (_, script) => {
    expect(await component(script)).toBe('allergy condition | allergy');
  });

  test('what it is set to', async () => {
    expect(await component(`let shown = $state(all[0]); ${READS} function next() { shown = all[1]; } next();`)).toBe(
      'allergy condition | allergy condition',
    );
  });

  test('what markup puts there is not known', async () => {
    const script = `let shown = $state(all[0]); ${READS}`;
    expect(await component(script, '<select bind:value={shown}></select>')).toBe('allergy condition | allergy!');
  });

  test('a function of the same name is none elsewhere', async () => {
    const text = `import { $state } from 'some-library';\n${PLUGIN}let shown = $state(all[0]); Ehr.queryClinicalSampleType({ sampleType: shown });`;
    expect(await flow({ 'src/a.ts': text })).toBe('allergy condition | !');
  });
});
