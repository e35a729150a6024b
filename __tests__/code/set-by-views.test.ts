import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const FIRST = 'allergy immunization | allergy';

/** Both chapters are asked for, and the selected one is read: allergies, unless a view selects another. */
const chosen = (property: string, base = ' : ObservableObject'): Promise<string> =>
  flow({
    'ViewModel.cs': `using HealthKit;
public enum Chapter { Allergies, Shots }
public partial class Book${base}
{
  ${property}
  readonly HKHealthStore _store = new();
  static HKClinicalType TypeOf(Chapter chapter) => chapter switch {
    Chapter.Allergies => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!,
    _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)! };
  public async Task Ask() => await _store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet(new[] { TypeOf(Chapter.Allergies), TypeOf(Chapter.Shots) }));
  public void Load() { _store.ExecuteQuery(new HKSampleQuery(TypeOf(Selection), null, 0, null, (_, records, _) => {})); }
}`,
    'Page.cs':
      'public partial class BookPage : ContentPage { public BookPage(Book book) { BindingContext = book; book.Load(); _ = book.Ask(); } }',
  });

/** The same of a component that asks and reads in a script, and shows what the markup says. */
const component = (file: string, script: string, body: string): Promise<string> =>
  flow({
    [file]: `<script lang="ts">
import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', shots: 'HKClinicalTypeIdentifierImmunizationRecord' };
${script}
export async function ask() { await requestAuthorization([KINDS.allergies, KINDS.shots]); }
</script>
${body}
`,
  });
const VUE = `import { ref } from 'vue';
const selection = ref('allergies');
export async function load() { await queryClinicalRecords(KINDS[selection.value], { limit: 0 }); }`;
const SVELTE = `let selection = 'allergies';
export async function load() { await queryClinicalRecords(KINDS[selection], { limit: 0 }); }`;

describe('what markup binds may be anything', () => {
  test.each([
    ['src/App.vue', VUE, '<template><select v-model="selection"></select></template>'],
    ['src/App.vue', VUE, '<template><input v-model.trim="selection" /></template>'],
    ['src/App.svelte', SVELTE, '<select bind:value={selection}></select>'],
  ])('in %s', async (file, script, body) => {
    expect(await component(file, script, body)).not.toBe(FIRST);
  });
  test.each([
    ['src/App.vue', VUE, '<template><p>{{ selection }}</p></template>'],
    ['src/App.svelte', SVELTE, '<p>{selection}</p>'],
  ])('and what it shows in %s is not', async (file, script, body) => {
    expect(await component(file, script, body)).toBe(FIRST);
  });
});

describe('what XAML may set is not its first value alone', () => {
  test.each([
    ['public Chapter Selection { get; set; } = Chapter.Allergies;'],
    ['[ObservableProperty] private Chapter selection = Chapter.Allergies;'],
    [
      'private Chapter _selection = Chapter.Allergies;\n public Chapter Selection { get => _selection; set { _selection = value; OnPropertyChanged(); } }',
    ],
    [
      'private Chapter _selection = Chapter.Allergies;\n public Chapter Selection { get => _selection; set => SetProperty(ref _selection, value); }',
    ],
  ])('%s', async (property) => {
    expect(await chosen(property)).toBe('allergy immunization | allergy allergy* immunization*');
  });

  test.each([
    ['a setter that is hidden', 'public Chapter Selection { get; private set; } = Chapter.Allergies;', undefined],
    ['a class that tells nobody', 'public Chapter Selection { get; set; } = Chapter.Allergies;', ''],
    ['what is only read', 'public Chapter Selection { get; } = Chapter.Allergies;', undefined],
  ])('but %s is', async (_, property, base) => {
    expect(await chosen(property, base)).toBe(FIRST);
  });
});

describe('a setter that reads what XAML may set', () => {
  const SETS = 'private Chapter _selection = Chapter.Allergies;\n public Chapter Selection { get => _selection; set ';
  const set = (property: string): Promise<string> =>
    chosen(
      `${property}\n void Open(Chapter chapter) { _store.ExecuteQuery(new HKSampleQuery(TypeOf(chapter), null, 0, null, (_, records, _) => {})); }`,
    );
  test.each([
    [`${SETS}{ _selection = value; Open(value); } }`],
    [`${SETS}{ _selection = value; Open(value); } }\n public void Start() { Selection = Chapter.Allergies; }`],
    [
      '[ObservableProperty] private Chapter selection = Chapter.Allergies;\n partial void OnSelectionChanged(Chapter value) { Open(value); }\n public void Start() { Selection = Chapter.Allergies; }',
    ],
    [
      '[ObservableProperty] public partial Chapter Selection { get; set; }\n partial void OnSelectionChanged(Chapter value) { Open(value); }',
    ],
    ['public Chapter Selection { get; set { field = value; Open(value); } }'],
  ])('%s', async (property) => {
    expect(await set(property)).not.toMatch(/\| allergy$/);
    expect(await set(property)).toMatch(/\|.*(?:immunization|!)/);
  });

  test('and one that nobody is seen to set', async () => {
    expect(
      await chosen(
        `${SETS}{ _selection = value; Open(value); } }\n void Open(Chapter chapter) { _store.ExecuteQuery(new HKSampleQuery(TypeOf(chapter), null, 0, null, (_, records, _) => {})); }`,
        '',
      ),
    ).toMatch(/\|.*(?:immunization|!)/);
  });
});
