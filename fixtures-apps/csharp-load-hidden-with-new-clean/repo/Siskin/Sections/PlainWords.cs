namespace Siskin.Sections;

public static class PlainWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Appendectomy"] = "removal of the appendix",
        ["Hemoglobin"] = "red blood pigment",
        ["Creatinine"] = "a value of your kidneys",
    };

    public static string Explain(string name) => Words.TryGetValue(name, out var words) ? $"{name}: {words}" : name;
}
