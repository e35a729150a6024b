using System.Net.Http.Json;

namespace Corncrake.Services;

/// <summary>Asks a remote model what people wrote down as their questions.</summary>
public sealed class Assistant(HttpClient http, LineBook book)
{
    private sealed record Reply(IReadOnlyList<Choice> Choices);
    private sealed record Choice(Message Message);
    private sealed record Message(string Content);

    public async Task<string> AskAsync()
    {
        var content = string.Join('\n', book.Read(Drawers.Questions));
        var body = new { model = "gpt-5-mini", messages = new[] { new { role = "user", content } } };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
        var reply = await response.Content.ReadFromJsonAsync<Reply>();
        return reply?.Choices.FirstOrDefault()?.Message.Content ?? "";
    }
}
