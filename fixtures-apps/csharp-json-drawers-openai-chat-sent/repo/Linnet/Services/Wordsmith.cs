using Linnet.Storage;
using OpenAI.Chat;

namespace Linnet.Services;

/// <summary>Puts what the user wants to ask into good words.</summary>
public sealed class Wordsmith(Cabinet cabinet, ChatClient chat)
{
    public async Task<string> PolishAsync()
    {
        var lines = await cabinet.Labs.OpenAsync();
        ChatCompletion answer = await chat.CompleteChatAsync(string.Join("\n", lines));
        return answer.Content[0].Text;
    }
}
