using System.Net.Http.Json;
using System.Text.Json;
using Ruff.Data;

namespace Ruff.Assistant;

/// <summary>Puts the person's questions into a better order.</summary>
public sealed class QuestionAssistant(HttpClient http, NoteRepository notes)
{
    private const string Endpoint = "https://api.anthropic.com/v1/messages";

    public async Task<string> OrderAsync()
    {
        var questions = await notes.QuestionsAsync();
        if (questions.Count < 2) return string.Join("\n", questions);
        var content = "Put these questions into a sensible order:\n" + string.Join("\n", questions);
        var body = new { model = "claude-haiku", max_tokens = 400, messages = new[] { new { role = "user", content } } };
        using var response = await http.PostAsJsonAsync(Endpoint, body);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("content")[0].GetProperty("text").GetString() ?? "";
    }
}
