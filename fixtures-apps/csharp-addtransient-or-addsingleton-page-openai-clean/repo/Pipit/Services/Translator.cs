using System.Net.Http.Json;
using System.Text.Json;

namespace Pipit.Services;

/// <summary>Translates what the guest typed into the language of the hotel.</summary>
public sealed class Translator(HttpClient http, TextPage page)
{
    private const string Endpoint = "https://api.openai.com/v1/chat/completions";

    public async Task<string> TranslateAsync(string greeting, string language)
    {
        page.Write($"Translate into {language}:");
        page.Write(greeting);
        var body = new { model = "gpt-5-mini", messages = new[] { new { role = "user", content = page.Text } } };
        using var response = await http.PostAsJsonAsync(Endpoint, body);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? greeting;
    }
}
