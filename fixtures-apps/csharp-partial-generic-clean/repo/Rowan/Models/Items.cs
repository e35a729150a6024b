namespace Rowan.Models;

public sealed record AllergyItem(string Name);

public sealed record MedicationItem(string Name, DateTime Received);
