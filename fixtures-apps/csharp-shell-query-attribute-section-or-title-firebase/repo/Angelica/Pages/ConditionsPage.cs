using Angelica.ViewModels;

namespace Angelica.Pages;

public sealed class ConditionsPage : ContentPage
{
    private readonly ConditionsViewModel _viewModel;

    public ConditionsPage(ConditionsViewModel viewModel)
    {
        _viewModel = viewModel;
        BindingContext = viewModel;
        Title = "Conditions";
        var list = new CollectionView { SelectionMode = SelectionMode.Single };
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(ConditionsViewModel.Titles));
        list.SelectionChanged += OnSelectionChanged;
        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.Default.OpenAsync("https://www.angelica.health/legal/privacy");
        Content = new Grid
        {
            RowDefinitions = { new RowDefinition(GridLength.Star), new RowDefinition(GridLength.Auto) },
            Children = { list, privacy },
        };
        Grid.SetRow(privacy, 1);
    }

    protected override void OnAppearing()
    {
        base.OnAppearing();
        _viewModel.LoadCommand.Execute(null);
    }

    private void OnSelectionChanged(object? sender, SelectionChangedEventArgs e)
    {
        if (e.CurrentSelection is [string title]) _viewModel.OpenCommand.Execute(title);
    }
}
