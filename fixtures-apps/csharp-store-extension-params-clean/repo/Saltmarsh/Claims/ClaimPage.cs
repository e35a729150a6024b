namespace Saltmarsh.Claims;

public class ClaimPage : ContentPage
{
    private readonly ClaimComposer _composer;
    private readonly VerticalStackLayout _lines = [];

    public ClaimPage(ClaimComposer composer)
    {
        _composer = composer;
        Title = "Claim form";
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Browser.Default.OpenAsync("https://www.saltmarsh.health/legal/privacy");
        Content = new ScrollView { Content = new VerticalStackLayout { _lines, policy } };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        if (await _composer.ComposeAsync() is not { } claim) return;
        _lines.Clear();
        _lines.Add(new Label { Text = claim.Plan, FontAttributes = FontAttributes.Bold });
        foreach (var line in claim.Reasons.Concat(claim.Drugs))
        {
            _lines.Add(new Label { Text = line });
        }
    }
}
