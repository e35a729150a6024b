import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

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

const FIRST = 'allergy immunization | allergy';

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
