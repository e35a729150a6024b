/** ReactiveUI: commands, and properties that are watched. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const model = (members: string, made: string, go = ''): string =>
  `public record Row(VALUE Kind, VALUE Spare);\npublic class Model : ReactiveObject { ${members} public Model() { ${made} } public void Go() { ${go} } }`;
const property = (name: string): string =>
  `private VALUE? _${name}; public VALUE? ${name} { get => _${name}; set => this.RaiseAndSetIfChanged(ref _${name}, value); }`;

const ROWS: Rows = [
  [
    'a command that a view alone runs',
    (make, use) =>
      model(
        'public ReactiveCommand<Unit, Unit> Load { get; } void Run() { RUN }'.replace('RUN', () => use(make)),
        'Load = ReactiveCommand.Create(Run);',
      ),
  ],
  [
    'the parameter of a command',
    (make, use, _, other) =>
      model(
        'public ReactiveCommand<Row, Unit> Tell { get; }',
        `Tell = ReactiveCommand.Create<Row>(row => { ${use('row.Kind')} });`,
        `Tell.Execute(new Row(${make}, ${other})).Subscribe();`,
      ),
  ],
  [
    'the parameter of a command of a task',
    (make, use, _, other) =>
      model(
        `public ReactiveCommand<Row, Unit> Tell { get; } private async Task<Unit> RunAsync(Row row) { ${use('row.Kind')} return Unit.Default; }`,
        'Tell = ReactiveCommand.CreateFromTask<Row, Unit>(RunAsync);',
        `Tell.Execute(new Row(${make}, ${other})).Subscribe();`,
      ),
  ],
  [
    'what a command gives',
    (make, use, _, other) =>
      model(
        'public ReactiveCommand<Unit, Row> Load { get; }',
        `Load = ReactiveCommand.Create(() => new Row(${make}, ${other})); Load.Subscribe(row => { ${use('row.Kind')} });`,
      ),
  ],
  [
    'a property that is watched',
    (make, use, _, other) =>
      model(
        `${property('Kind')} ${property('Spare')}`,
        `this.WhenAnyValue(x => x.Kind).Subscribe(kind => { ${use('kind!')} });`,
        `Kind = ${make}; Spare = ${other};`,
      ),
  ],
  [
    'properties that are watched together',
    (make, use, _, other) =>
      model(
        `${property('Kind')} ${property('Spare')}`,
        `this.WhenAnyValue(x => x.Spare, x => x.Kind, (spare, kind) => kind).Subscribe(kind => { ${use('kind!')} });`,
        `Kind = ${make}; Spare = ${other};`,
      ),
  ],
  [
    'a command that a property invokes',
    (make, use, _, other) =>
      model(
        `${property('Kind')} ${property('Spare')} public ReactiveCommand<VALUE, Unit> Tell { get; }`,
        `Tell = ReactiveCommand.Create<VALUE>(kind => { ${use('kind')} }); this.WhenAnyValue(x => x.Kind).InvokeCommand(this, x => x.Tell);`,
        `Kind = ${make}; Spare = ${other};`,
      ),
  ],
];

bothFlows(C_SHARP, ROWS);
