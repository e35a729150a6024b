using Heather.ViewModels;

namespace Heather.Views;

public partial class MainPage : ContentPage
{
    private readonly MedicationsViewModel _model;

    public MainPage(MedicationsViewModel model)
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
