using System.Net.Http.Json;

namespace Elder.Services;

public sealed record CategoryDto(string Title, string Kind);

public sealed class CategoryClient(HttpClient http)
{
    public async Task<IReadOnlyList<CategoryDto>> GetAsync() =>
        await http.GetFromJsonAsync<List<CategoryDto>>("v1/categories") ?? [];
}
