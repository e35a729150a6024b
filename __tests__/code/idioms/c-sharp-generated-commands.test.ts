/** Commands that a generator makes of methods: `[RelayCommand] Task OpenAsync(Row row)` is run by `OpenCommand.Execute(row)`. */
import { C_SHARP } from './c-sharp.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Use = (value: string) => string;
const model = (attribute: string, method: string): string =>
  `public partial class Model { [${attribute}] ${method} }\n`;
/** A page that has the model executes a command. */
const page = (does: string, more = ''): string =>
  `public class Page { private readonly Model _model; public Page(Model model) { _model = model; } public void Go() { ${does} }${more} }`;

const WAYS: Ways = [
  [
    'of its own class',
    (make, use) =>
      `public partial class Model { [RelayCommand] private void Tell(string it) { ${use('it')} } public void Go() { TellCommand.Execute(${make}); } }`,
  ],
  [
    'of another object',
    (make, use) =>
      model('RelayCommand', `private void Tell(string it) { ${use('it')} }`) +
      page(`_model.TellCommand.Execute(${make});`),
  ],
  [
    'that waits',
    (make, use) =>
      model('RelayCommand', `private async Task TellAsync(string it) { ${use('it')} }`) +
      page(`_model.TellCommand.ExecuteAsync(${make});`),
  ],
  [
    'with settings, and of a method that is named like an event',
    (make, use) =>
      model('RelayCommand(CanExecute = nameof(CanTell))', `private void OnTell(string it) { ${use('it')} }`) +
      page(`_model.TellCommand.Execute(${make});`),
  ],
  [
    'of ReactiveUI',
    (make, use) =>
      model('ReactiveCommand', `private async Task TellAsync(string it) { ${use('it')} }`) +
      page(`_model.TellCommand.Execute(${make});`),
  ],
  [
    'that is handed on',
    (make, use) =>
      model('RelayCommand', `private void Tell(string it) { ${use('it')} }`) +
      page('Run(_model.TellCommand);', ` private void Run(ICommand command) { command.Execute(${make}); }`),
  ],
  [
    'without a parameter',
    (make, use) =>
      `public partial class Model { private string _it = ""; [RelayCommand] private void Tell() { ${use('_it')} } public void Go() { _it = ${make}; } }`,
  ],
];
brings(C_SHARP, WAYS);

const harmless = (use: Use, other: string, does: string): string =>
  `public partial class Model { [RelayCommand] private void Tell(string it) { ${use('it')} } [RelayCommand] private void Show(string it) { Shown = it; } public string Shown { get; set; } = ""; }\n` +
  page(`_model.TellCommand.Execute(${other}); ${does}`);
bringsNone(C_SHARP, [
  [
    'what is given to another command',
    (make, use, other) => harmless(use, other, `_model.ShowCommand.Execute(${make});`),
  ],
  [
    'what is asked whether it may be executed',
    (make, use, other) => harmless(use, other, `if (_model.ShowCommand.CanExecute(${make})) { }`),
  ],
  [
    'a method without the attribute',
    (make, use) =>
      `public partial class Model { [Obsolete] private void Tell(string it) { ${use('it.Length > 3 ? "long" : "short"')} } public ICommand TellCommand { get; } public void Go() { TellCommand.Execute(${make}); } }`,
  ],
  [
    'a command that only counts',
    (make, use) =>
      model('RelayCommand', `private void Tell(string it) { ${use('it.Length.ToString()')} }`) +
      page(`_model.TellCommand.Execute(${make});`),
  ],
]);
