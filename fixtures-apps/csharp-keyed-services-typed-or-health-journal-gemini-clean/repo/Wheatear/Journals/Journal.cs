namespace Wheatear.Journals;

/// <summary>Lines in the order in which they were written.</summary>
public sealed class Journal
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Write(string line)
    {
        if (!string.IsNullOrWhiteSpace(line)) _lines.Add(line.Trim());
    }

    public string AsText() => string.Join("\n", _lines);
}
