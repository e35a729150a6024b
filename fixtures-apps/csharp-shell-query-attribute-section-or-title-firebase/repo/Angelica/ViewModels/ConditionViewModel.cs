using Angelica.Services;
using CommunityToolkit.Mvvm.ComponentModel;

namespace Angelica.ViewModels;

public partial class ConditionViewModel(UsageLog usage) : ObservableObject, IQueryAttributable
{
    [ObservableProperty]
    private string _title = "";

    [ObservableProperty]
    private string _explanation = "";

    public void ApplyQueryAttributes(IDictionary<string, object> query)
    {
        Title = (string)query["title"];
        Explanation = Explanations.For(Title);
        usage.PageOpened((string)query["section"]);
    }
}

internal static class Explanations
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Hypertension"] = "The pressure in the arteries is higher than it should be.",
        ["Asthma"] = "The airways are sensitive and narrow at times.",
    };

    public static string For(string title) => Words.GetValueOrDefault(title, "Ask your doctor for a short explanation.");
}
