using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Wheatear.Journals;

namespace Wheatear.Coach;

public sealed class WritingCoach(HttpClient http, [FromKeyedServices(JournalKeys.Health)] Journal journal)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent";

    public async Task<string> AdviseAsync()
    {
        var body = new { contents = new[] { new { parts = new[] { new { text = "Give one hint on style:\n" + journal.AsText() } } } } };
        using var response = await http.PostAsJsonAsync(Url, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
