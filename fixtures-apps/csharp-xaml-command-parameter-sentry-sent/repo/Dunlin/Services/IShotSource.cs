using Dunlin.Models;

namespace Dunlin.Services;

public interface IShotSource
{
    Task<IReadOnlyList<ShotRow>> RowsAsync();
}
