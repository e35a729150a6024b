using Corncrake.Models;
using LiteDB;

namespace Corncrake.Services;

public static class Drawers
{
    public const string Questions = "questions";
    public const string Vitals = "vitals";
}

/// <summary>Lines of text in drawers of one encrypted file.</summary>
public sealed class LineBook(LiteDatabase database)
{
    public void Replace(string drawer, IEnumerable<string> texts)
    {
        var lines = database.GetCollection<Line>(drawer);
        lines.DeleteAll();
        lines.InsertBulk(texts.Select(text => new Line { Text = text }));
    }

    public void Add(string drawer, string text) => database.GetCollection<Line>(drawer).Insert(new Line { Text = text });

    public IReadOnlyList<string> Read(string drawer) => database.GetCollection<Line>(drawer).FindAll().Select(line => line.Text).ToList();
}
