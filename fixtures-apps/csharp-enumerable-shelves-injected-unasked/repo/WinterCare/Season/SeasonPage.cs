namespace WinterCare.Season;

public sealed class SeasonPage : ContentPage
{
    public SeasonPage(SeasonViewModel season)
    {
        BindingContext = season;
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(SeasonViewModel.Titles));
        Content = list;
        Loaded += (_, _) => season.LoadCommand.Execute(null);
    }
}
