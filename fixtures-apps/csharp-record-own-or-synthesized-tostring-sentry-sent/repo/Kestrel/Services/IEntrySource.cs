using Kestrel.Models;

namespace Kestrel.Services;

public interface IEntrySource
{
    Task<IReadOnlyList<Entry>> GetEntriesAsync();
}
