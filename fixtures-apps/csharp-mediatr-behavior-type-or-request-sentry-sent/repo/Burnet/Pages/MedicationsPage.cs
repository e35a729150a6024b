namespace Burnet.Pages;

public sealed class MedicationsPage : ContentPage
{
    private readonly MedicationsViewModel _viewModel;

    public MedicationsPage(MedicationsViewModel viewModel)
    {
        _viewModel = viewModel;
        BindingContext = viewModel;
        Title = "Burnet";
        var list = new CollectionView { SelectionMode = SelectionMode.Single, HeightRequest = 420 };
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(MedicationsViewModel.Names));
        list.SelectionChanged += (_, e) =>
        {
            if (e.CurrentSelection is [string name]) _viewModel.ShowAdviceCommand.Execute(name);
        };
        var advice = new Label { Margin = 16, FontSize = 20 };
        advice.SetBinding(Label.TextProperty, nameof(MedicationsViewModel.Advice));
        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.Default.OpenAsync("https://www.burnet.care/legal/privacy");
        Content = new VerticalStackLayout { Children = { list, advice, privacy } };
    }

    protected override void OnAppearing()
    {
        base.OnAppearing();
        _viewModel.LoadCommand.Execute(null);
    }
}
