using System.Text;

namespace Cypress.Bedside;

public sealed class BedsideSheet
{
    private readonly StringBuilder _builder = new();

    public void Add(string heading, IReadOnlyList<string> names)
    {
        _builder.AppendLine(heading);
        foreach (var name in names)
        {
            _builder.Append("  ").AppendLine(name);
        }
        _builder.AppendLine();
    }

    public override string ToString() => _builder.ToString().TrimEnd();
}
