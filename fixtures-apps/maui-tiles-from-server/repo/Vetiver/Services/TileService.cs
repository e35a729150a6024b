using System.Net.Http.Json;

namespace Vetiver.Services;

public sealed record Tile(string Title, string Identifier);

public interface ITileReader
{
    Task<bool> AskAsync();
    Task<IReadOnlyList<string>> ReadAsync(Tile tile);
}

public sealed class TileService(HttpClient http, ITileReader reader)
{
    public async Task<IReadOnlyList<string>> LoadAsync()
    {
        if (!await reader.AskAsync()) return [];
        var tiles = await http.GetFromJsonAsync<Tile[]>("https://api.vetiver.health/v1/tiles") ?? [];
        var lines = new List<string>();
        foreach (var tile in tiles) lines.AddRange(await reader.ReadAsync(tile));
        return lines;
    }
}
