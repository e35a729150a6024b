namespace Pipit.Services;

/// <summary>A page that is written line by line. Each service has one of its own.</summary>
public sealed class TextPage
{
    private readonly List<string> _lines = [];

    public string Text => string.Join("\n", _lines);

    public void Write(string line) => _lines.Add(line.Trim());
}
