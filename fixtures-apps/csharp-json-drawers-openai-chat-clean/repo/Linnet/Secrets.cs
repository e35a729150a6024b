namespace Linnet;

internal static class Secrets
{
    public static string OpenAI => SecureStorage.Default.GetAsync("openai").GetAwaiter().GetResult() ?? "";
}
