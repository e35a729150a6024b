namespace Hawthorn.Stay;

public sealed class StayPage : ContentPage
{
    public StayPage(StayViewModel stay)
    {
        BindingContext = stay;
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(StayViewModel.Items));
        Content = list;
        Loaded += (_, _) => stay.LoadCommand.Execute(null);
    }
}
