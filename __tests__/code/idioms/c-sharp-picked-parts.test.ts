/** What is picked in a list of MAUI has its parts, as it was put there: its number is none of its title. */
import { C_SHARP } from './c-sharp.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ways = (entry: string, part: string): Ways => {
  const page = (body: string, handler: string): string =>
    `${entry}\npublic class Page : ContentPage { readonly CollectionView _list = new CollectionView();\n ${body}\n ${handler} }`;
  const told = (use: (text: string) => string): string => use(`$"Opened {${part}}"`);
  return [
    [
      'what is selected now',
      (make, use) =>
        page(
          `public Page() { _list.ItemsSource = new List<Entry> { new Entry(1, ${make}) }; }`,
          `void Open() { if (_list.SelectedItem is not Entry entry) return; ${told(use)} }`,
        ),
    ],
    [
      'what is selected now, where a test holds',
      (make, use) =>
        page(
          `public Page() { _list.ItemsSource = new List<Entry> { new Entry(1, ${make}) }; }`,
          `void Open() { if (_list.SelectedItem is Entry entry) { ${told(use)} } }`,
        ),
    ],
    [
      'what is selected now, as one',
      (make, use) =>
        page(
          `public Page() { _list.ItemsSource = new List<Entry> { new Entry(1, ${make}) }; }`,
          `void Open() { var entry = (Entry)_list.SelectedItem; ${told(use)} }`,
        ),
    ],
    [
      'what an event tells',
      (make, use) =>
        page(
          `public Page() { _list.ItemsSource = new List<Entry> { new Entry(1, ${make}) }; _list.SelectionChanged += OnPicked; }`,
          `void OnPicked(object? sender, SelectionChangedEventArgs e) { if (e.CurrentSelection.FirstOrDefault() is Entry entry) { ${told(use)} } }`,
        ),
    ],
    [
      'what a tap tells',
      (make, use) =>
        page(
          `public Page() { var list = new ListView { ItemsSource = new List<Entry> { new Entry(1, ${make}) } }; list.ItemTapped += (sender, e) => { var entry = (Entry)e.Item; ${told(use)} }; }`,
          '',
        ),
    ],
    [
      'what a sheet gives',
      (make, use) =>
        page(
          `async void Open() { var entry = new Entry(1, await DisplayActionSheet("Which?", "Cancel", null, new[] { ${make} })); ${told(use)} }`,
          '',
        ),
    ],
  ];
};

const RECORD = 'public sealed record Entry(int Number, string Title);';
const SAYS = (text: string): string =>
  `public sealed record Entry(int Number, string Title) { public override string ToString() => $"Entry {${text}}"; }`;

bringsNone(C_SHARP, ways(RECORD, 'entry.Number'));
brings(C_SHARP, ways(RECORD, 'entry.Title'));
bringsNone(C_SHARP, ways(SAYS('Number'), 'entry'));
brings(C_SHARP, ways(SAYS('Title'), 'entry'));
brings(C_SHARP, ways(RECORD, 'entry'));
