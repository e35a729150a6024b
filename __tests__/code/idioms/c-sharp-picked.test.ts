/** What a person picks in a list of MAUI that code makes is one of what the list shows. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';

const page = (body: string): string => `using Microsoft.Maui.Controls;\n${body}`;

eachApart('C#', C_SHARP, [
  [
    'in a list that is bound to a property',
    (make, use, told) =>
      page(
        `public class Model { public List<string> FirstNames { get; } = new() { ${make} };\n public List<string> SecondNames { get; } = new() { "typed" };\n public void Open(string name) { ${use('name')} } }\npublic class Page : ContentPage { public Page(Model model) { BindingContext = model;\n var list = new CollectionView { SelectionMode = SelectionMode.Single };\n list.SetBinding(ItemsView.ItemsSourceProperty, nameof(Model.${told === 'first' ? 'First' : 'Second'}Names));\n list.SelectionChanged += (_, e) => model.Open((string)e.CurrentSelection[0]);\n Content = list; } }`,
      ),
  ],
  [
    'in a list that is given what it shows',
    (make, use, told) =>
      page(
        `public class Page : ContentPage { readonly CollectionView _list = new();\n public Page() { var first = new[] { ${make} };\n var second = new[] { "typed" };\n _list.ItemsSource = ${told};\n _list.SelectionChanged += OnPicked; }\n void OnPicked(object? sender, SelectionChangedEventArgs e) { if (e.CurrentSelection.FirstOrDefault() is string name) { ${use('name')} } } }`,
      ),
  ],
  [
    'in a list that is made with what it shows',
    (make, use, told) =>
      page(
        `public class Page : ContentPage { public Page() { var first = new List<string> { ${make} };\n var second = new List<string> { "typed" };\n var list = new ListView { ItemsSource = ${told} };\n list.ItemTapped += (sender, e) => { var name = (string)e.Item;\n ${use('name')} }; } }`,
      ),
  ],
  [
    'what is selected now',
    (make, use, told) =>
      page(
        `public class Page : ContentPage { public Page() { var list = new CollectionView { ItemsSource = new[] { ${make} } };\n var spare = new CollectionView { ItemsSource = new[] { "typed" } };\n var button = new Button();\n button.Clicked += (_, _) => { ${use(`(string)${told === 'first' ? 'list' : 'spare'}.SelectedItem`)} }; } }`,
      ),
  ],
  [
    'in a picker',
    (make, use, told) =>
      page(
        `public class Page : ContentPage { public Page() { var first = new Picker();\n first.ItemsSource = new List<string> { ${make} };\n var second = new Picker();\n second.ItemsSource = new List<string> { "typed" };\n ${told}.SelectedIndexChanged += (sender, _) => { ${use('(string)((Picker)sender!).SelectedItem')} }; } }`,
      ),
  ],
]);
