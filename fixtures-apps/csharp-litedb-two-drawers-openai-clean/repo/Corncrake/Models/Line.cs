namespace Corncrake.Models;

public sealed class Line
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}
