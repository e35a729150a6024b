using Dunlin.ViewModels;

namespace Dunlin.Views;

public partial class ShotsPage : ContentPage
{
    private readonly ShotsViewModel _model;

    public ShotsPage(ShotsViewModel model)
    {
        InitializeComponent();
        BindingContext = _model = model;
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        await _model.LoadCommand.ExecuteAsync(null);
    }

    private async void OnPrivacyClicked(object? sender, EventArgs e) => await Launcher.Default.OpenAsync(MauiProgram.PrivacyPolicy);
}
