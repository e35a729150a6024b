using Avocet.Models;

namespace Avocet.Services;

public sealed class Shelf<T> where T : IEntry
{
    private readonly List<T> _entries = [];

    public IReadOnlyList<T> Entries => _entries;

    public T? Last => _entries.LastOrDefault();

    public void Add(T entry) => _entries.Add(entry);
}
