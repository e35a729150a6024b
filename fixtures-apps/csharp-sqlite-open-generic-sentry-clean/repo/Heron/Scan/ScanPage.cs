using Heron.Health;

namespace Heron.Scan;

public class ScanPage : ContentPage
{
    private readonly AllergyImport _import;

    public ScanPage(AllergyImport import, IngredientMatcher matcher)
    {
        _import = import;
        Title = "Ingredients";
        var label = new Editor { Placeholder = "Type the list of ingredients" };
        var answer = new Label();
        var check = new Button { Text = "Check" };
        check.Clicked += async (_, _) => answer.Text = string.Join(", ", await matcher.MatchesAsync(label.Text));
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Browser.Default.OpenAsync("https://www.heron.health/legal/privacy");
        Content = new VerticalStackLayout { label, check, answer, policy };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        await _import.RunAsync();
    }
}
