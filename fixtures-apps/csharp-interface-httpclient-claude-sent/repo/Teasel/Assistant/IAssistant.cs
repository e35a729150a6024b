namespace Teasel.Assistant;

public interface IAssistant
{
    Task<string> AskAsync(string question);
}
