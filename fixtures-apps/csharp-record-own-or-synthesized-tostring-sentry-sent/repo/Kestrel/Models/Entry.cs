namespace Kestrel.Models;

public sealed record Entry(int Number, string Title)
{
}
