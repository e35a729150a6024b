using Elder.ViewModels;

namespace Elder.Views;

public partial class MainPage : ContentPage
{
    private readonly RecordsViewModel _model;

    public MainPage(RecordsViewModel model)
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
