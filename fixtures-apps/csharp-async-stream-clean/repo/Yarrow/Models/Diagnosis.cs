namespace Yarrow.Models;

public sealed record Diagnosis(string Name, DateTime Received);
