using Sumac.ViewModels;

namespace Sumac.Views;

public partial class MainPage : ContentPage
{
    private readonly AllergiesViewModel _model;

    public MainPage(AllergiesViewModel model)
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
