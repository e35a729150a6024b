namespace Avocet.Models;

public interface IEntry
{
    string Caption { get; }
}

public sealed record Callee(string Caption) : IEntry;

public sealed record Plan(string Caption, DateTime Since) : IEntry;
