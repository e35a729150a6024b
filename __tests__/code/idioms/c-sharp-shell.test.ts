/** Pages that MAUI's Shell opens by a route: what one is opened with comes to it by the names in its query. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP, USING } from './c-sharp.ts';

const opened = (args: string): string =>
  `public class Menu { public async Task Open() { await Shell.Current.GoToAsync(${args}); } }\n`;
const told = (body: string): string =>
  `public class Folder : IQueryAttributable { public void ApplyQueryAttributes(IDictionary<string, object> query) { ${body} } }`;

const SHELL: Rows = [
  [
    'a method is told the query',
    (make, use, _, other) =>
      `${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = ${make}, ["spare"] = ${other} }`)}${told(use('(VALUE)query["kind"]'))}`,
  ],
  [
    'a dictionary, with a flag before it',
    (make, use, _, other) =>
      `${opened(`"folder", true, new Dictionary<string, object> { { "kind", ${make} }, { "spare", ${other} } }`)}${told(`var kind = query["kind"] as VALUE; ${use('kind')}`)}`,
  ],
  [
    'a dictionary that was made before',
    (make, use, _, other) =>
      `public class Menu { public Task Open() { var query = new Dictionary<string, object> { ["spare"] = ${other} }; query["kind"] = ${make}; return Shell.Current.GoToAsync(nameof(Folder), query); } }\n${told(use('(VALUE)query["kind"]'))}`,
  ],
  [
    'what is tried in the query',
    (make, use) =>
      `${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = ${make} }`)}${told(`if (query.TryGetValue("kind", out var kind)) { ${use('(VALUE)kind')} }`)}`,
  ],
  [
    'a property that is named for it, with what it does when it is set',
    (make, use, _, other) =>
      `${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = ${make}, ["spare"] = ${other} }`)}[QueryProperty(nameof(Kind), "kind")]\npublic class Folder : ContentPage { VALUE _kind; public VALUE Kind { get => _kind; set { _kind = value; Show(value); } } void Show(VALUE kind) { ${use('kind')} } }`,
  ],
  [
    'a property of the toolkit, read when the page appears',
    (make, use, _, other) =>
      `${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = ${make}, ["spare"] = ${other} }`)}[QueryProperty(nameof(Kind), "kind")]\npublic partial class FolderModel : ObservableObject { [ObservableProperty] private VALUE? _kind; public void Appear() { ${use('Kind')} } }`,
  ],
  [
    'a property of the toolkit that tells of its changes',
    (make, use) =>
      `${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = ${make} }`)}[QueryProperty("Kind", "kind")]\npublic partial class FolderModel : ObservableObject { [ObservableProperty] private VALUE? _kind; partial void OnKindChanged(VALUE? value) { ${use('value')} } }`,
  ],
  [
    'in a route of text',
    (make, use) =>
      `public class Menu { public Task Open() => Tell(${make}); Task Tell(VALUE kind) => Shell.Current.GoToAsync($"folder?from=menu&kind={Uri.EscapeDataString(kind)}"); }\n[QueryProperty(nameof(Kind), "kind")]\npublic class Folder : ContentPage { public VALUE Kind { set { ${use('value')} } } }`,
    OF_TYPES,
  ],
  [
    'the page in a file of its own',
    (make, use, _, other) => ({
      'Folder.cs': `${USING}using Microsoft.AppCenter.Analytics;\nnamespace App;\n${told(use('(VALUE)query["kind"]'))}\n`,
      'Menu.cs': `using System;\nnamespace App;\n${opened(`"folder", new ShellNavigationQueryParameters { ["kind"] = Kinds.One, ["spare"] = Kinds.Other }`)}`,
      'Kinds.cs': `${USING}namespace App;\npublic static class Kinds { public static VALUE One => ${make}; public static VALUE Other => ${other}; }\n`,
    }),
  ],
];

bothFlows(C_SHARP, SHELL);
