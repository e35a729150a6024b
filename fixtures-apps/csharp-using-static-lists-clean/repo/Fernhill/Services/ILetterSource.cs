namespace Fernhill.Services;

public interface ILetterSource
{
    Task<IReadOnlyList<string>> WriteAsync();
}
