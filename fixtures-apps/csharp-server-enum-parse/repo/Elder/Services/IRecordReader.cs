namespace Elder.Services;

public interface IRecordReader
{
    IAsyncEnumerable<string> ReadAsync(IReadOnlyList<CategoryDto> categories);
}
