namespace Siskin.Sections;

/// <summary>One part of the page. Parts without records keep the default.</summary>
public class Section
{
    public Section(string title)
    {
        Title = title;
    }

    public string Title { get; }

    public IReadOnlyList<string> Lines { get; protected set; } = [];

    public virtual Task LoadAsync() => Task.CompletedTask;
}
