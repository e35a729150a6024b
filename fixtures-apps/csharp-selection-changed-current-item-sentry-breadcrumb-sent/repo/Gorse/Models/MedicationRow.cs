namespace Gorse.Models;

public sealed record MedicationRow(int Number, string Title);
