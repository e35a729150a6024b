namespace Ruff.Data;

public class Note
{
    public int Id { get; set; }
    public required string Text { get; set; }

    /// <summary>True for what came out of Apple Health.</summary>
    public bool IsImported { get; set; }
}
