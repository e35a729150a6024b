// HttpClient with PostAsJsonAsync to OpenAI; request records made of a record and of typed text
using System.Net.Http.Json;
using Foundation;
using HealthKit;

public record ChatMessage(string role, string content);
public record ChatRequest(string model, ChatMessage[] messages)
{
    public static ChatRequest From(string text) => new("gpt-4o-mini", [new("system", "Answer briefly."), new("user", text)]);
}

public class ChatPage : ContentPage
{
    readonly HKHealthStore store = new();
    readonly HttpClient client = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };
    readonly Editor question = new();

    public ChatPage()
    {
        var ask = new Button { Text = "Ask" };
        ask.Clicked += async (_, _) => await client.PostAsJsonAsync("chat/completions", ChatRequest.From(question.Text));
        var explain = new Button { Text = "Explain my results" };
        explain.Clicked += async (_, _) => await ExplainAsync();
        Content = new VerticalStackLayout { question, ask, explain };
    }

    async Task ExplainAsync()
    {
        var labs = await LabsAsync();
        var request = ChatRequest.From("Explain: " + string.Join("; ", labs));
        await client.PostAsJsonAsync("chat/completions", request); // leak: clinical-data-to-third-party
    }

    async Task<List<string>> LabsAsync()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
        var done = new TaskCompletionSource<List<string>>();
        store.ExecuteQuery(new HKSampleQuery(type, null, 20, null, (_, samples, _) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(lab => lab.DisplayName).ToList())));
        return await done.Task;
    }
}
