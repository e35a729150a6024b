using Siskin.Health;
using Siskin.Sections;

namespace Siskin.Pages;

public class HomePage : ContentPage
{
    private readonly ClinicalRecords _records;
    private readonly List<Section> _sections;
    private readonly VerticalStackLayout _stack = new() { Padding = 16, Spacing = 8 };

    public HomePage(ClinicalRecords records, IntroSection intro, LabsSection labs, ProceduresSection procedures)
    {
        _records = records;
        _sections = [intro, labs, procedures];
        Title = "Siskin";
        Content = new ScrollView { Content = _stack };
        ToolbarItems.Add(new ToolbarItem("Privacy", null, async () => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        if (!await _records.AskAsync()) return;
        foreach (var section in _sections)
        {
            await section.LoadAsync();
        }
        Show();
    }

    private void Show()
    {
        _stack.Children.Clear();
        foreach (var section in _sections)
        {
            _stack.Children.Add(new Label { Text = section.Title, FontSize = 22 });
            foreach (var line in section.Lines)
            {
                _stack.Children.Add(new Label { Text = line });
            }
        }
    }
}
