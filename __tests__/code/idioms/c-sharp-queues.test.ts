/** What one part of an app of C# hands to another by a queue, a channel, an event or whom it reports to. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';

const two = (type: string, made: string): string =>
  `public class Wires { public ${type} First { get; } = ${made};\n public ${type} Second { get; } = ${made}; }\n`;
const named = (told: 'first' | 'second'): string => (told === 'first' ? 'First' : 'Second');

eachApart('C#', C_SHARP, [
  [
    'channels, read in a loop',
    (make, use, told) =>
      `using System.Threading.Channels;\n${two('Channel<string>', 'Channel.CreateUnbounded<string>()')}public class Pump(Wires wires) { public async Task Run() { await foreach (var text in wires.${named(told)}.Reader.ReadAllAsync()) { ${use('text')} } } }\npublic class Page(Wires wires) { public void Go() { wires.First.Writer.TryWrite(${make});\n wires.Second.Writer.TryWrite("typed"); } }`,
  ],
  [
    'channels, read as long as there is something',
    (make, use, told) =>
      `using System.Threading.Channels;\n${two('Channel<string>', 'Channel.CreateBounded<string>(8)')}public class Pump(Wires wires) { public async Task Run() { var reader = wires.${named(told)}.Reader;\n while (await reader.WaitToReadAsync()) { while (reader.TryRead(out var text)) { ${use('text')} } } } }\npublic class Page(Wires wires) { public async Task Go() { await wires.First.Writer.WriteAsync(${make});\n await wires.Second.Writer.WriteAsync("typed"); } }`,
  ],
  [
    'ends of channels that are handed on',
    (make, use, told) =>
      `using System.Threading.Channels;\npublic class Pump(ChannelReader<string> reader) { public async Task Run() { ${use('await reader.ReadAsync()')} } }\npublic class Page { readonly Channel<string> first = Channel.CreateUnbounded<string>();\n readonly Channel<string> second = Channel.CreateUnbounded<string>();\n static void Tell(ChannelWriter<string> writer, string text) => writer.TryWrite(text);\n public async Task Go() { Tell(first.Writer, ${make});\n Tell(second.Writer, "typed");\n await new Pump(${told}.Reader).Run(); } }`,
  ],
  [
    'collections that wait',
    (make, use, told) =>
      `using System.Collections.Concurrent;\n${two('BlockingCollection<string>', 'new()')}public class Pump(Wires wires) { public void Run() { foreach (var text in wires.${named(told)}.GetConsumingEnumerable()) { ${use('text')} } } }\npublic class Page(Wires wires) { public void Go() { wires.First.Add(${make});\n wires.Second.Add("typed"); } }`,
  ],
  [
    'queues of several threads',
    (make, use, told) =>
      `using System.Collections.Concurrent;\n${two('ConcurrentQueue<string>', 'new()')}public class Pump(Wires wires) { public void Run() { while (wires.${named(told)}.TryDequeue(out var text)) { ${use('text')} } } }\npublic class Page(Wires wires) { public void Go() { wires.First.Enqueue(${make});\n wires.Second.Enqueue("typed"); } }`,
  ],
  [
    'whom something is reported to',
    (make, use, told) =>
      `public class Loader { public void Load(IProgress<string> first, IProgress<string> second) { first.Report(${make});\n second.Report("typed"); } }\npublic class Page { public void Go() { var heard = new Progress<string>(text => { ${use('text')} });\n var quiet = new Progress<string>(_ => { });\n new Loader().Load(${told === 'first' ? 'heard, quiet' : 'quiet, heard'}); } }`,
  ],
  [
    'subjects of Rx',
    (make, use, told) =>
      `using System.Reactive.Subjects;\n${two('Subject<string>', 'new()')}public class Pump(Wires wires) { public void Run() { wires.${named(told)}.Subscribe(text => { ${use('text')} }); } }\npublic class Page(Wires wires) { public void Go() { wires.First.OnNext(${make});\n wires.Second.OnNext("typed"); } }`,
  ],
  [
    'events',
    (make, use, told) =>
      `public class Wires { public event Action<string>? First;\n public event EventHandler<string>? Second;\n public void Tell(string text) { First?.Invoke(text);\n Second?.Invoke(this, "typed"); } }\npublic class Page(Wires wires) { public void Go() { wires.${named(told)} += ${told === 'first' ? 'text' : '(_, text)'} => { ${use('text')} };\n wires.Tell(${make}); } }`,
  ],
  [
    'what is kept under keys of MAUI',
    (make, use, told) =>
      `using Microsoft.Maui.Storage;\npublic class Page { public async Task Go() { Preferences.Default.Set("first", ${make});\n await SecureStorage.Default.SetAsync("second", "typed");\n ${use(told === 'first' ? 'Preferences.Default.Get("first", "")' : 'await SecureStorage.Default.GetAsync("second")')} } }`,
  ],
  [
    'lists by the keys of a table',
    (make, use, told) =>
      `public class Page { readonly Dictionary<string, List<string>> drawers = new() { ["first"] = new(), ["second"] = new() };\n public void Go() { drawers["first"].Add(${make});\n drawers["second"].Add("typed");\n foreach (var text in drawers["${told}"]) { ${use('text')} } } }`,
  ],
  [
    'drawers of the app’s own in a table',
    (make, use, told) =>
      `public class Drawer { readonly List<string> texts = new();\n public void Put(string text) => texts.Add(text);\n public string Last() => texts[^1]; }\npublic class Page { readonly Dictionary<string, Drawer> drawers = new() { ["first"] = new Drawer(), ["second"] = new Drawer() };\n public void Go() { drawers["first"].Put(${make});\n drawers["second"].Put("typed");\n ${use(`drawers["${told}"].Last()`)} } }`,
  ],
  [
    'drawers in a table by cases',
    (make, use, told) =>
      `public enum Kind { First, Second }\npublic class Drawer { readonly List<string> texts = new();\n public void Put(string text) => texts.Add(text);\n public string Last() => texts[^1]; }\npublic class Chest { readonly Dictionary<Kind, Drawer> drawers = new() { { Kind.First, new Drawer() }, { Kind.Second, new Drawer() } };\n public Drawer Of(Kind kind) => drawers[kind]; }\npublic class Page { readonly Chest chest = new();\n public void Go() { chest.Of(Kind.First).Put(${make});\n chest.Of(Kind.Second).Put("typed");\n ${use(`chest.Of(Kind.${named(told)}).Last()`)} } }`,
  ],
  [
    'files that JSON is written to as a stream',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic class Row { public string Text { get; set; } = ""; }\npublic class Page { static async Task Write(string path, Row row) { await using var stream = File.Create(Path.Combine(FileSystem.AppDataDirectory, path));\n await JsonSerializer.SerializeAsync(stream, row); }\n static async Task<Row?> Read(string path) { await using var stream = File.OpenRead(Path.Combine(FileSystem.AppDataDirectory, path));\n return await JsonSerializer.DeserializeAsync<Row>(stream); }\n public async Task Go() { await Write("first.json", new Row { Text = ${make} });\n await Write("second.json", new Row { Text = "typed" });\n var row = await Read("${told}.json");\n ${use('row!.Text')} } }`,
  ],
  [
    'files by the name of a type',
    (make, use, told) =>
      `using System.IO;\nusing System.Text.Json;\npublic class First { public string Text { get; set; } = ""; }\npublic class Second { public string Text { get; set; } = ""; }\npublic class Page { static string PathOf<T>() => Path.Combine(FileSystem.AppDataDirectory, typeof(T).Name + ".json");\n static void Write<T>(T row) => File.WriteAllText(PathOf<T>(), JsonSerializer.Serialize(row));\n static T? Read<T>() => JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf<T>()));\n public void Go() { Write(new First { Text = ${make} });\n Write(new Second { Text = "typed" });\n ${use(`Read<${named(told)}>()!.Text`)} } }`,
  ],
]);
