using Wheatear.Coach;
using Wheatear.Journals;
using Microsoft.Extensions.DependencyInjection;

namespace Wheatear.Pages;

public sealed class MainPage : ContentPage
{
    public MainPage(HealthImport import, WritingCoach coach, [FromKeyedServices(JournalKeys.Typed)] Journal typed)
    {
        var entry = new Entry { Placeholder = "How was your day?" };
        var hint = new Label();
        entry.Completed += (_, _) =>
        {
            typed.Write(entry.Text);
            entry.Text = string.Empty;
        };
        var ask = new Button { Text = "A hint on my style" };
        ask.Clicked += async (_, _) => hint.Text = await coach.AdviseAsync();
        var fill = new Button { Text = "Fill my health journal" };
        fill.Clicked += async (_, _) => fill.Text = $"{await import.RunAsync()} lines";
        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.Default.OpenAsync(MauiProgram.PrivacyPolicy);
        Title = "Wheatear";
        Content = new VerticalStackLayout { Padding = 24, Spacing = 12, Children = { entry, ask, hint, fill, privacy } };
    }
}
