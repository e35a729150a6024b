/** Commands of .NET: a function is run with their parameter, by code or by a view. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const page = (body: string): string => `public class Page { public Page() { } ${body} }`;

const COMMANDS: Rows = [
  [
    'a command that a view alone runs',
    (make, use) => page(`public ICommand LoadCommand { get; } = new Command(() => { ${use(make)} });`),
  ],
  [
    'a command of a method that a view alone runs',
    (make, use) =>
      page(
        `public ICommand LoadCommand => new AsyncRelayCommand(LoadAsync); private async Task LoadAsync() { ${use(make)} }`,
      ),
  ],
  [
    'the parameter of a command',
    (make, use, _, other) =>
      page(
        `public Command<Row> TellCommand { get; } = new Command<Row>(row => { ${use('row.Kind')} }); public void Go() { TellCommand.Execute(new Row(${make}, ${other})); } public record Row(VALUE Kind, VALUE Spare);`,
      ),
  ],
  [
    'the parameter of a command of the toolkit',
    (make, use, _, other) =>
      page(
        `public IRelayCommand<Row> TellCommand { get; } = new RelayCommand<Row>(row => { ${use('row!.Kind')} }); public void Go() { TellCommand.Execute(new Row(${make}, ${other})); } public record Row(VALUE Kind, VALUE Spare);`,
      ),
  ],
  [
    'a command that is awaited, made by the constructor',
    (make, use, _, other) =>
      `public record Row(VALUE Kind, VALUE Spare);\npublic class Page { private readonly IAsyncRelayCommand<Row> _tell; public Page() { _tell = new AsyncRelayCommand<Row>(TellAsync, row => row is not null); } private async Task TellAsync(Row row) { ${use('row.Kind')} } public async Task GoAsync() { await _tell.ExecuteAsync(new Row(${make}, ${other})); } }`,
  ],
  [
    'a command of Prism, run if it can be',
    (make, use, _, other) =>
      `public record Row(VALUE Kind, VALUE Spare);\npublic class Page { private DelegateCommand<Row> TellCommand { get; } public Page() { TellCommand = new DelegateCommand<Row>(Tell); } private void Tell(Row row) { ${use('row.Kind')} } public void Go() { var row = new Row(${make}, ${other}); if (TellCommand.CanExecute(row)) TellCommand.Execute(row); } }`,
  ],
];

bothFlows(C_SHARP, COMMANDS);
