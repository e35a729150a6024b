using Hawthorn.Services;

namespace Hawthorn.Views;

public sealed class ChartPage(ChartService charts) : ContentPage
{
    protected override async void OnAppearing()
    {
        base.OnAppearing();
        var drawn = await charts.DrawAsync();
        Content = new VerticalStackLayout
        {
            new Label { Text = $"{drawn} readings" },
            new Label { Text = charts.Warning },
            new Button { Text = "Privacy policy", Command = new Command(() => Launcher.OpenAsync(MauiProgram.PrivacyPolicy)) },
        };
    }
}
