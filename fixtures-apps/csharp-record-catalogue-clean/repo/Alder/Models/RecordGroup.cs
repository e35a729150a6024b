namespace Alder.Models;

public sealed record RecordGroup(string Title, IReadOnlyList<string> Entries);
