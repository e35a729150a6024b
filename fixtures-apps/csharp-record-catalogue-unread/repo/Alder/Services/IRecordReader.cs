using Alder.Models;

namespace Alder.Services;

public interface IRecordReader
{
    Task<bool> RequestAsync(IEnumerable<RecordCategory> categories);
    Task<RecordGroup> ReadAsync(RecordCategory category);
}
