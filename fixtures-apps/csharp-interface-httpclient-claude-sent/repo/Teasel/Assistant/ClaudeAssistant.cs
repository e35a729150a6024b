using System.Net.Http.Json;
using System.Text.Json;

namespace Teasel.Assistant;

public sealed class ClaudeAssistant(HttpClient client) : IAssistant
{
    public async Task<string> AskAsync(string question)
    {
        var body = new
        {
            model = "claude-sonnet-4-5",
            max_tokens = 600,
            messages = new[] { new { role = "user", content = question } },
        };
        var response = await client.PostAsJsonAsync("v1/messages", body);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("content")[0].GetProperty("text").GetString() ?? "";
    }
}
