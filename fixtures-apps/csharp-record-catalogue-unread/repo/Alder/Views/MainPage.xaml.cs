using Alder.ViewModels;

namespace Alder.Views;

public partial class MainPage : ContentPage
{
    private readonly TimelineViewModel _model;

    public MainPage(TimelineViewModel model)
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
