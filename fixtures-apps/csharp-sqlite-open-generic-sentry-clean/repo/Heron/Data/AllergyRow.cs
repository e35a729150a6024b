using SQLite;

namespace Heron.Data;

[Table("allergies")]
public sealed class AllergyRow
{
    [PrimaryKey]
    public string Id { get; set; } = "";

    public string Substance { get; set; } = "";
}
