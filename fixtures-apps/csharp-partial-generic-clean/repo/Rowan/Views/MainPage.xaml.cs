using Rowan.ViewModels;

namespace Rowan.Views;

public partial class MainPage : ContentPage
{
    private readonly CardViewModel _model;

    public MainPage(CardViewModel model)
    {
        InitializeComponent();
        BindingContext = _model = model;
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        await _model.LoadCommand.ExecuteAsync(null);
    }
}
