using Yarrow.ViewModels;

namespace Yarrow.Views;

public partial class MainPage : ContentPage
{
    private readonly DiagnosesViewModel _model;

    public MainPage(DiagnosesViewModel model)
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
