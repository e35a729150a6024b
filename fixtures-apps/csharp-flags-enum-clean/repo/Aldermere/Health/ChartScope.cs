namespace Aldermere.Health;

[Flags]
public enum ChartScope
{
    None = 0,
    Labs = 1,
    Medications = 2,
    VitalSigns = 4,
}
