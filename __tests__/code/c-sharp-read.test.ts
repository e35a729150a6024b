import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const USING = 'using Foundation;\nusing HealthKit;\nnamespace App;\n';
const HEALTH = `${USING}public interface IReader { void Read(Tile tile); }
public sealed class Reader : IReader
{
  readonly HKHealthStore _store = new();
  public void Ask() => _store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!), (ok, error) => { });
  public void Read(Tile tile) => _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(TYPE)!, null, 0, null, (q, results, error) => { }));
}
`;
const readers = (type: string): string => HEALTH.replace('TYPE', type);
const PARSED = 'Enum.Parse<HKClinicalTypeIdentifier>(tile.Name)';
const service = (loads: string): string =>
  `using System.Net.Http.Json;\nnamespace App;\npublic sealed class Service(HttpClient http, IReader reader) { public async Task Load() { foreach (var tile in ${loads}) reader.Read(tile); } }\n`;

/** Whoever sends the tiles says what is read: nothing of that is in the code. */
describe('what a server names is not told', () => {
  test.each([
    [
      'a record',
      PARSED,
      'public sealed record Tile(string Title, string Name);',
      'await http.GetFromJsonAsync<Tile[]>("https://x.health/tiles") ?? []',
    ],
    [
      'a record of the type itself',
      'tile.Kind',
      'public sealed record Tile(string Title, HKClinicalTypeIdentifier Kind);',
      'await http.GetFromJsonAsync<Tile[]>("https://x.health/tiles") ?? []',
    ],
    [
      'a class',
      PARSED,
      'public sealed class Tile { public string Name { get; init; } = ""; }',
      'await http.GetFromJsonAsync<List<Tile>>("https://x.health/tiles") ?? []',
    ],
    [
      'a part of what is read',
      PARSED,
      'public sealed record Tile(string Name);\npublic sealed record Menu(Tile[] Tiles);',
      '(await http.GetFromJsonAsync<Menu>("https://x.health/menu"))!.Tiles',
    ],
    [
      'what is made in a way that is not seen',
      PARSED,
      'public sealed record Tile(string Title, string Name);',
      'await http.Tiles()',
    ],
    [
      'a table of what is read',
      'HKClinicalTypeIdentifier.VitalSignRecord',
      'public sealed record Tile(string Name);',
      'await http.GetFromJsonAsync<Tile[]>("x") ?? []',
    ],
  ])('%s', async (title, type, declares, loads) => {
    const { read, unresolved } = await factsOf({
      'Reader.cs': readers(type),
      'Tile.cs': `${USING}${declares}\n`,
      'Service.cs': service(loads),
    });
    const isNamed = title.startsWith('a table');
    expect(read).toHaveLength(isNamed ? 1 : 0);
    expect(unresolved.some(({ role }) => role === 'read')).toBe(!isNamed);
  });
});
