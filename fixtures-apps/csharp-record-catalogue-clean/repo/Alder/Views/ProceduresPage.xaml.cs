using Alder.ViewModels;

namespace Alder.Views;

public partial class ProceduresPage : ContentPage
{
    private readonly ProceduresViewModel _model;

    public ProceduresPage(ProceduresViewModel model)
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
