namespace Hawthorn.Services;

/// <summary>A reading could not be drawn. Data says where, and which one.</summary>
public sealed class ChartException : Exception
{
    public const string Stage = "stage";
    public const string Reading = "reading";

    public ChartException(string stage, string reading) : base("A reading could not be drawn.")
    {
        Data[Stage] = stage;
        Data[Reading] = reading;
    }
}
