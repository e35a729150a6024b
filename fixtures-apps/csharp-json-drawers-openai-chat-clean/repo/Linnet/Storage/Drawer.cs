using System.Text.Json;

namespace Linnet.Storage;

public sealed class Drawer(string name)
{
    private readonly string _path = Path.Combine(FileSystem.AppDataDirectory, name);

    public Task PutAsync(IReadOnlyList<string> lines) =>
        File.WriteAllTextAsync(_path, JsonSerializer.Serialize(lines));

    public async Task<IReadOnlyList<string>> OpenAsync() =>
        File.Exists(_path) ? JsonSerializer.Deserialize<List<string>>(await File.ReadAllTextAsync(_path)) ?? [] : [];
}

public sealed class Cabinet
{
    public Drawer Labs { get; } = new("labs.json");
    public Drawer Questions { get; } = new("questions.json");
}
