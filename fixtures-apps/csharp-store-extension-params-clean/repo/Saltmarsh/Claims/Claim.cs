namespace Saltmarsh.Claims;

public sealed record Claim(string Plan, IReadOnlyList<string> Reasons, IReadOnlyList<string> Drugs);
