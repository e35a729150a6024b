namespace Osier.Folders;

/// <summary>A folder is found again by its key, which is the shelf and the title.</summary>
public sealed class Folder
{
    public const char Separator = '|';

    public Folder(string shelf, string title)
    {
        Key = $"{shelf}{Separator}{title}";
    }

    public string Key { get; }

    public List<string> Papers { get; } = [];
}
