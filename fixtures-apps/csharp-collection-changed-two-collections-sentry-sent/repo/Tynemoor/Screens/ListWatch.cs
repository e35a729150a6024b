using System.Collections.ObjectModel;
using System.Collections.Specialized;
using Sentry;

namespace Tynemoor.Screens;

/// <summary>Leaves a crumb for every line that is added to a list.</summary>
public sealed class ListWatch
{
    public ListWatch(ObservableCollection<string> lines)
    {
        lines.CollectionChanged += OnChanged;
    }

    private static void OnChanged(object? sender, NotifyCollectionChangedEventArgs change)
    {
        foreach (string line in change.NewItems ?? Array.Empty<string>())
        {
            SentrySdk.AddBreadcrumb(line, "list");
        }
    }
}
